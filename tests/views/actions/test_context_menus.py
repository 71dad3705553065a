"""Context menus: what can be done with what is under the pointer, or with the selected card."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from orgviewer.views.actions.action import ActionName, Menu
from orgviewer.views.actions.context_menus import ENTRIES
from orgviewer.views.chart.view import MenuSpot
from orgviewer.views.main_window import MainWindow
from tests.views.hands import Hands

pytestmark = pytest.mark.gui
RIGHT = Qt.MouseButton.RightButton
Reason = QContextMenuEvent.Reason


@pytest.fixture(autouse=True)
def close_menus() -> Iterator[None]:
    yield
    while isinstance(menu := QApplication.activePopupWidget(), QMenu):
        menu.close()


def ask(widget: QWidget, point: QPoint, reason: Reason = Reason.Mouse) -> QMenu:
    """Ask for a menu as the system does, and return it."""
    if reason == Reason.Mouse:
        QTest.mouseClick(widget, RIGHT, Qt.KeyboardModifier.NoModifier, point)
    QApplication.sendEvent(widget, QContextMenuEvent(reason, point, widget.mapToGlobal(point)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def spot(window: MainWindow, menu: QMenu) -> MenuSpot:
    """Return of what a menu is, by its entries."""
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]

    def expected(asked: MenuSpot) -> list[str]:
        return [
            window.actions_by_name[entry].text() if isinstance(entry, ActionName) else entry.value
            for group in ENTRIES[asked]
            for entry in group
        ]

    (found,) = (one for one in MenuSpot if expected(one) == texts)
    return found


def test_every_spot_has_a_menu_in_groups() -> None:
    assert set(ENTRIES) == set(MenuSpot)
    for groups in ENTRIES.values():
        entries = [entry for group in groups for entry in group]
        assert len(entries) == len(set(entries))
        assert all(groups)


def test_the_card_under_the_pointer_is_selected_first(hands: Hands) -> None:
    place = hands.place("greg-yang")
    menu = ask(hands.view, hands.middle(place))
    assert hands.view.selected == place
    assert spot(hands.window, menu) is MenuSpot.CARD
    assert menu.toolTipsVisible()
    fold = next(action for action in menu.actions() if action.text() == "Fold or u&nfold")
    assert not fold.isEnabled()
    assert "Nobody stands beneath" in fold.toolTip()


def test_on_empty_ground_the_menu_is_of_the_chart_and_the_selection_stays(hands: Hands) -> None:
    place = hands.click_card("greg-yang")
    menu = ask(hands.view, hands.nowhere())
    assert spot(hands.window, menu) is MenuSpot.GROUND
    assert hands.view.selected == place
    assert window_menu(menu, Menu.LAYOUT) is hands.window.menus[Menu.LAYOUT]


def window_menu(menu: QMenu, name: Menu) -> QMenu | None:
    (action,) = (action for action in menu.actions() if action.text() == name.value)
    found = action.menu()
    return found if isinstance(found, QMenu) else None


def test_by_keys_the_menu_opens_at_the_selected_card(hands: Hands) -> None:
    place = hands.click_card("greg-yang")
    menu = ask(hands.view, QPoint(1, 1), Reason.Keyboard)
    assert spot(hands.window, menu) is MenuSpot.CARD
    card = hands.middle(place)
    at = hands.view.mapFromGlobal(menu.pos())
    assert at.x() < card.x()
    assert card.y() < at.y() < card.y() + 60


def test_shift_and_f10_ask_for_the_menu_of_what_has_the_keyboard(hands: Hands) -> None:
    hands.click_card("greg-yang")
    shift = Qt.KeyboardModifier.ShiftModifier
    hands.press(Qt.Key.Key_F10, shift)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert spot(hands.window, menu) is MenuSpot.CARD
    menu.close()
    hands.press(Qt.Key.Key_F8)
    outline = hands.window.parts.outline
    hands.focus(outline)
    asked: list[QPoint] = []
    hands.window.parts.menu_asked.connect(lambda _, point: asked.append(point))
    hands.press(Qt.Key.Key_F10, shift, outline)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert spot(hands.window, menu) is MenuSpot.OUTLINE
    row = outline.visualRect(outline.currentIndex())
    beneath = row.adjusted(0, 0, 0, outline.header().height())  # systems count from the view or from its rows
    assert beneath.contains(outline.viewport().mapFromGlobal(asked[0]))


def test_by_keys_without_a_selection_the_menu_is_of_the_chart(hands: Hands) -> None:
    assert spot(hands.window, ask(hands.view, QPoint(1, 1), Reason.Keyboard)) is MenuSpot.GROUND


def test_what_is_chosen_is_done(hands: Hands) -> None:
    place = hands.place("founding-team")
    menu = ask(hands.view, hands.middle(place))
    next(action for action in menu.actions() if action.text() == "Focus on this &branch").trigger()
    assert hands.scene.folding.focus == place


def test_a_row_of_the_outline_is_selected_first(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F8)
    outline = hands.window.parts.outline
    hands.qtbot.waitUntil(outline.isVisible)
    index = outline.indexBelow(outline.model().index(0, 0))
    menu = ask(outline.viewport(), outline.visualRect(index).center())
    assert spot(hands.window, menu) is MenuSpot.OUTLINE
    assert outline.currentIndex() == index
    assert hands.view.selected == outline.selected_place() > 0


def test_breadcrumbs_have_a_menu_on_their_buttons_too(hands: Hands) -> None:
    hands.view.focus_on(hands.place("founding-team"))
    bar = hands.window.parts.breadcrumbs
    QApplication.processEvents()
    assert spot(hands.window, ask(bar.first, bar.first.rect().center())) is MenuSpot.BREADCRUMBS


def test_the_legend_has_a_menu(hands: Hands) -> None:
    hands.window.colour_menu.fill()
    next(action for action in hands.window.colour_menu.actions() if "School" in action.text()).trigger()
    legend = hands.window.parts.legend
    QApplication.processEvents()
    assert legend.isVisible()
    assert spot(hands.window, ask(legend, legend.rect().center())) is MenuSpot.LEGEND


@pytest.mark.parametrize("reason", [Reason.Mouse, Reason.Keyboard])
def test_a_result_is_looked_at_first(hands: Hands, reason: Reason) -> None:
    hands.window.open_search("toronto")
    bar = hands.window.parts.search
    hands.qtbot.waitUntil(lambda: len(bar.hits.hits) >= 3)
    if reason == Reason.Mouse:
        row = 1
        point = bar.list.visualRect(bar.hits.index(row)).center()
        QApplication.sendEvent(
            bar.list.viewport(), QContextMenuEvent(reason, point, bar.list.viewport().mapToGlobal(point))
        )
    else:
        row = 0
        QTest.keyClick(bar.field, Qt.Key.Key_Down)
        QApplication.sendEvent(
            bar.field, QContextMenuEvent(reason, QPoint(2, 2), bar.field.mapToGlobal(QPoint(2, 2)))
        )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert spot(hands.window, menu) is MenuSpot.RESULT
    assert bar.list.currentIndex().row() == row
    scene, selected = hands.scene, hands.view.selected
    assert scene.whole.dataset.persons[bar.hits.hits[row].record].name in hands.view.tip(scene.node(selected))
