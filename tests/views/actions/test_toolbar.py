"""The toolbar: icons in the colours of the letters, as fine as the screen; a search field always there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from orgviewer.resources import resource
from orgviewer.views.actions.action import ActionName, Menu
from orgviewer.views.actions.toolbar import SIZE, TOOLBAR, Toolbar
from orgviewer.views.main_window import MainWindow
from tests.views.hands import Hands

pytestmark = pytest.mark.gui
ENTRIES = [entry for group in TOOLBAR for entry in group]


def toolbar(window: MainWindow) -> Toolbar:
    found = window.findChild(Toolbar)
    assert isinstance(found, Toolbar)
    return found


def action_of(window: MainWindow, entry: ActionName | Menu) -> QAction:
    if isinstance(entry, ActionName):
        return window.actions_by_name[entry]
    return window.menus[entry].menuAction()


def button(window: MainWindow, entry: ActionName | Menu) -> QToolButton:
    found = toolbar(window).widgetForAction(action_of(window, entry))
    assert isinstance(found, QToolButton)
    return found


def drawn(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(QSize(SIZE, SIZE), 1.0, mode).toImage()


def strongest(image: QImage) -> QColor:
    """Return the colour of the most opaque pixel."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return max((image.pixelColor(x, y) for x, y in points), key=QColor.alpha)


def test_the_toolbar_has_a_button_for_each_entry_in_order(window: MainWindow) -> None:
    actions = [action for action in toolbar(window).actions() if not action.isSeparator()]
    assert actions == [action_of(window, entry) for entry in ENTRIES]


def test_each_entry_has_an_icon_of_its_own(window: MainWindow) -> None:
    images = [drawn(button(window, entry).icon()) for entry in ENTRIES]
    for entry, image in zip(ENTRIES, images, strict=True):
        assert strongest(image).alpha() > 200, entry
        assert images.count(image) == 1, entry


def test_every_icon_lies_in_its_square() -> None:
    drawings = QSvgRenderer(str(resource("icons.svg")))
    for entry in ENTRIES:
        box = drawings.boundsOnElement(entry.name.lower())
        assert 0 <= box.left() < box.right() <= SIZE, entry
        assert 0 <= box.top() < box.bottom() <= SIZE, entry


def test_icons_have_the_colour_of_the_letters_and_grey_ones_are_fainter(window: MainWindow) -> None:
    icon = button(window, ActionName.OPEN).icon()
    letters = window.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText)
    assert strongest(drawn(icon)).name() == letters.name()
    grey = strongest(drawn(icon, QIcon.Mode.Disabled))
    assert grey.name() == letters.name()
    assert 0.3 < grey.alphaF() < 0.5


def test_icons_follow_the_colours_of_the_window(window: MainWindow) -> None:
    palette = QPalette(window.palette())
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("#ffeedd"))
    window.setPalette(palette)
    assert strongest(drawn(button(window, ActionName.OPEN).icon())).name() == "#ffeedd"


def test_icons_are_as_fine_as_the_screen(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    bar = toolbar(window)
    monkeypatch.setattr(bar, "devicePixelRatioF", lambda: 2.0)
    QApplication.sendEvent(bar, QEvent(QEvent.Type.DevicePixelRatioChange))
    pixmap = button(window, ActionName.OPEN).icon().pixmap(QSize(SIZE, SIZE), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (2 * SIZE, 2.0)
    sizes = button(window, ActionName.OPEN).icon().availableSizes()
    assert max(size.width() for size in sizes) == 2 * SIZE


@pytest.mark.parametrize("menu", [Menu.LAYOUT, Menu.ARRANGE, Menu.COLOUR])
def test_drop_downs_have_their_names_beside_them_and_open_at_once(window: MainWindow, menu: Menu) -> None:
    drop_down = button(window, menu)
    assert drop_down.popupMode() == QToolButton.ToolButtonPopupMode.InstantPopup
    assert drop_down.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    shown = drop_down.menu() or drop_down.defaultAction().menu()
    assert isinstance(shown, QMenu)
    assert shown is window.menus[menu]


def test_all_buttons_have_room_in_a_usual_window(window: MainWindow) -> None:
    window.resize(1366, 700)
    QApplication.processEvents()
    assert all(button(window, entry).isVisible() for entry in ENTRIES)
    assert window.parts.search_field.width() >= 190


def test_in_a_narrow_window_the_search_field_stays_and_the_rest_goes_behind_an_arrow(hands: Hands) -> None:
    window = hands.window
    window.resize(640, 560)
    QApplication.processEvents()
    field = window.parts.search_field
    assert field.isVisible()
    assert window.rect().contains(field.mapTo(window, field.rect().center()))
    assert not button(window, ENTRIES[-1]).isVisible()
    arrow = toolbar(window).findChild(QToolButton, "qt_toolbar_ext_button")
    assert isinstance(arrow, QToolButton)
    assert arrow.isVisible()


def test_a_button_does_what_its_action_does(hands: Hands) -> None:
    hands.view.zoom(3.0)
    assert not hands.view.sees_all
    QTest.mouseClick(button(hands.window, ActionName.FIT), Qt.MouseButton.LeftButton)
    assert hands.view.sees_all


def test_what_is_typed_into_the_field_is_searched(hands: Hands) -> None:
    field = hands.window.parts.search_field
    hands.focus(field)
    assert not hands.window.finding.is_open
    QTest.keyClicks(field, "greg yang")
    bar = hands.window.parts.search
    hands.qtbot.waitUntil(lambda: len(bar.hits.hits) == 1)
    assert bar.list.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert hands.view.selected == hands.place("greg-yang")
    assert (field.text(), bar.is_open, bar.list.isVisible()) == ("", False, False)


def test_a_field_that_is_left_with_nothing_in_it_is_no_search(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert hands.window.finding.is_open
    assert hands.window.parts.search.cross.isVisible()
    hands.focus(hands.view)
    assert not hands.window.finding.is_open
    assert not hands.window.parts.search.cross.isVisible()


def test_the_field_cannot_be_hidden_with_the_menu_of_the_bars(window: MainWindow) -> None:
    menu = window.createPopupMenu()
    assert menu is not None
    texts = [action.text() for action in menu.actions() if action.isVisible()]
    assert "Toolbar" in texts
    assert "Search" not in texts
    menu.deleteLater()
