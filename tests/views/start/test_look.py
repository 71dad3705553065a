"""How the program looks is the same in all windows, whatever it looked like before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QScrollBar,
    QSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from orgviewer.app import Windows
from orgviewer.choices import Choice, DateStyle, PictureFormat, TextScale, ThemeChoice
from orgviewer.resources import sample
from orgviewer.views.actions.action import ActionName
from orgviewer.views.actions.toolbar import ARROW, Toolbar
from orgviewer.views.elided import DockTitle
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import DATES, EXPORT_FORMAT, TEXT_SCALE, THEME, Setting, Settings
from orgviewer.views.start.settings_dialog import SettingsDialog

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("usual_look")]
HIGH_CONTRAST = [ThemeChoice.HIGH_CONTRAST, ThemeChoice.HIGH_CONTRAST_DARK]
ROLES = [
    *(QPalette.ColorRole.WindowText, QPalette.ColorRole.Window, QPalette.ColorRole.Text),
    *(QPalette.ColorRole.Base, QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
]


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Windows]:
    """Two windows of one program, both with the example."""
    windows = Windows(Settings())
    for _ in range(2):
        open_in(windows.add(), qtbot)
    yield windows
    those_open = [*windows.open]
    windows.close()
    windows.deleteLater()
    for window in those_open:  # else they would follow whatever later tests do to the look
        window.deleteLater()


def open_in(window: MainWindow, qtbot: QtBot) -> None:
    """Show the example in a window, with everything about it."""
    window.show()
    qtbot.waitExposed(window)
    window.open_file(sample("xai.yaml"))
    window.actions_by_name[ActionName.OUTLINE].trigger()
    window.actions_by_name[ActionName.SETTINGS].trigger()


def dialog_of(window: MainWindow) -> SettingsDialog:
    (dialog,) = window.findChildren(SettingsDialog)
    return dialog


def choose(window: MainWindow, setting: Setting[Choice], choice: Choice) -> None:
    """Choose something in the dialog of a window, as somebody does with the mouse."""
    box = dialog_of(window).boxes[setting.name]
    box.setCurrentIndex(setting.choices.index(choice))
    box.activated.emit(box.currentIndex())


def looks(above: QWidget, way: str = "") -> Iterator[tuple[str, tuple[object, ...]]]:
    """Yield the colours and letters of all widgets in one, by where they are in it."""
    for turn, part in enumerate(child for child in above.children() if isinstance(child, QWidget)):
        name = f"{way}/{type(part).__name__} {part.objectName()} {turn}"
        group = QPalette.ColorGroup.Active
        yield name, (*(part.palette().color(group, role).name() for role in ROLES), part.font().toString())
        yield from looks(part, name)


def other_looks(window: MainWindow, wanted: Mapping[str, tuple[object, ...]]) -> list[object]:
    """Return what in a window looks otherwise than in another one."""
    return [(name, look, wanted[name]) for name, look in looks(window) if look != wanted.get(name, look)]


def test_dates_are_written_otherwise_in_every_window(windows: Windows) -> None:
    first, second = windows.open
    second.do(ActionName.TIME)
    bar = second.time.bar
    assert bar
    second.going.go_to_day("2025-02-18")
    placeholder = bar.field.placeholderText
    assert placeholder() == "18 Feb 2025"
    choose(first, DATES, DateStyle.ISO)
    assert placeholder() == "2025-02-18"
    assert bar.track.accessibleDescription() == "2025-02-18"
    for window in windows.open:
        assert "2025-02-18" in window.status.counts.text()
        assert "2025-02-18" in window.details.toPlainText()
    choose(second, DATES, DateStyle.LANGUAGE)
    for window in windows.open:
        assert "18 Feb 2025" in window.status.counts.text()
        assert "18 Feb 2025" in window.details.toPlainText()


def test_a_dialog_follows_what_is_chosen_in_that_of_another_window(windows: Windows) -> None:
    first, second = windows.open
    for setting, choice in ((EXPORT_FORMAT, PictureFormat.PDF), (DATES, DateStyle.ISO)):
        choose(first, setting, choice)
        shown = dialog_of(second)
        assert shown.boxes[setting.name].currentData() is choice
        assert shown.resets[setting.name].isEnabled()
        shown.resets[setting.name].click()
        assert dialog_of(first).boxes[setting.name].currentData() is setting.default


@pytest.mark.parametrize("after", ThemeChoice, ids=str)
def test_nothing_is_left_of_another_theme(windows: Windows, qtbot: QtBot, after: ThemeChoice) -> None:
    first, second = windows.open
    for before in HIGH_CONTRAST:
        choose(first, THEME, before)
    choose(first, TEXT_SCALE, TextScale.LARGER)
    choose(first, THEME, after)
    new = windows.add()
    open_in(new, qtbot)
    wanted = dict(looks(new))
    assert any("DockTitle" in name for name in wanted)
    qtbot.waitUntil(lambda: other_looks(first, wanted) + other_looks(second, wanted) == [])


def test_the_panel_keeps_its_letters_at_every_size(windows: Windows, qtbot: QtBot) -> None:
    document = windows.open[0].details.document()
    families, pixels = document.defaultFont().families(), document.defaultFont().pixelSize()
    choose(windows.open[0], TEXT_SCALE, TextScale.LARGER)
    qtbot.waitUntil(lambda: document.defaultFont().pixelSize() == round(pixels * 1.25))
    assert document.defaultFont().families() == families


def test_no_choice_is_cut_in_larger_letters(windows: Windows, qtbot: QtBot) -> None:
    window = windows.open[0]

    def cut() -> list[str]:
        boxes = dialog_of(window).findChildren(QComboBox)
        return [box.accessibleName() for box in boxes if box.width() < box.sizeHint().width()]

    narrow = dialog_of(window).width()
    for scale in (TextScale.LARGER, TextScale.DOUBLE):
        choose(window, TEXT_SCALE, scale)
        qtbot.waitUntil(lambda: dialog_of(window).width() > narrow and not cut())
    left = {label.mapTo(dialog_of(window), label.rect().topRight()).x() for label in labels(window)}
    assert len(left) == 1


def labels(window: MainWindow) -> list[QWidget]:
    """Return what the rows of the dialog of a window begin with."""
    return [*dialog_of(window).labels.values()]


@pytest.mark.parametrize("theme", HIGH_CONTRAST, ids=str)
def test_what_is_pressed_and_moved_is_seen_in_high_contrast(
    windows: Windows, qtbot: QtBot, theme: ThemeChoice
) -> None:
    window = windows.open[0]
    choose(window, THEME, theme)
    strong = QApplication.palette().windowText().color()
    crosses = [title.cross for title in window.findChildren(DockTitle) if title.isVisible()]
    assert len(crosses) == 2
    window.resize(700, 600)
    (bar,) = window.findChildren(Toolbar)
    (arrow,) = bar.findChildren(QToolButton, ARROW)
    qtbot.waitUntil(arrow.isVisible)
    for part in (window.status.zoom.slider, window.status.zoom.percent, arrow, *crosses):
        assert pixels_of(part, strong) >= 60


@pytest.mark.parametrize("theme", HIGH_CONTRAST, ids=str)
def test_arrows_boxes_and_bars_of_dialogs_are_seen_in_high_contrast(
    windows: Windows, qtbot: QtBot, theme: ThemeChoice
) -> None:
    choose(windows.open[0], THEME, theme)
    strong = QApplication.palette().windowText().color()
    spin, box, bar = QSpinBox(), QCheckBox(), QScrollBar(Qt.Orientation.Vertical)
    spin.setRange(-5, 5)
    for part in (spin, box, bar):
        qtbot.addWidget(part)
        part.show()
    option = QStyleOptionSpinBox()
    spin.initStyleOption(option)
    arrows = QStyle.SubControl.SC_SpinBoxUp, QStyle.SubControl.SC_SpinBoxDown
    for arrow in arrows:
        kind = QStyle.ComplexControl.CC_SpinBox
        room = spin.style().subControlRect(kind, option, arrow, spin).adjusted(2, 2, -2, -2)
        assert pixels_of(spin, strong, room) >= 12
    empty = pixels_of(box, strong)
    box.setChecked(True)
    assert empty >= 40
    assert pixels_of(box, strong) - empty >= 40
    bar.resize(20, 200)
    assert pixels_of(bar, strong, bar.rect().adjusted(2, 2, -2, -2)) >= 100


def pixels_of(part: QWidget, colour: QColor, room: QRect | None = None) -> int:
    """Return how many pixels of a widget, or of a part of it, have a colour."""
    image = part.grab(room or part.rect()).toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y) == colour for x, y in places)
