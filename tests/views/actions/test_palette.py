"""The palette: all that can be done, by name, what was chosen last first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from orgviewer.views.actions.action import WITHIN_VIEW, ActionName
from orgviewer.views.actions.action_table import TABLE
from orgviewer.views.actions.commands import Offer, commands, found
from orgviewer.views.actions.palette import Palette
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import MOST_CHOICES, Settings
from tests.datasets import COMPANY
from tests.views.hands import Hands

pytestmark = pytest.mark.gui
Key = Qt.Key
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def opened(hands: Hands) -> Palette:
    hands.focus(hands.view)
    hands.press(Key.Key_A, CONTROL_SHIFT)
    (palette,) = hands.window.findChildren(Palette)
    assert palette.isVisible()
    return palette


def names(palette: Palette) -> list[str]:
    return [palette.rows.index(row).data() for row in range(palette.rows.rowCount())]


def do(hands: Hands, text: str) -> None:
    """Type into the palette, and press Enter."""
    palette = opened(hands)
    QTest.keyClicks(palette.field, text)
    QTest.keyClick(palette.field, Key.Key_Return)
    QApplication.processEvents()


def test_everything_that_can_be_done_is_offered(hands: Hands) -> None:
    offered = {command.name for command in commands(hands.window)}
    for row in TABLE:
        name = row.text.replace("&", "").removesuffix("…")
        inside = row.menu in WITHIN_VIEW
        assert row.name is ActionName.PALETTE or any(
            one.endswith(f": {name}") if inside else one == name for one in offered
        ), name
    assert {"Layout: Compact", "Show: Panel", "Arrange by: School", "Colour by: Branch"} <= offered


def test_what_is_found_nowhere_is_said(hands: Hands) -> None:
    palette = opened(hands)
    assert not palette.nothing.isVisible()
    QTest.keyClicks(palette.field, "xyzzy <b>")
    assert palette.nothing.isVisible()
    assert palette.nothing.text() == "Nothing is found for “xyzzy <b>”"
    assert palette.field.accessibleDescription() == palette.nothing.text()
    assert not palette.list.isVisible()
    palette.field.setText("panel")
    assert palette.list.isVisible()
    assert not palette.nothing.isVisible()
    palette.close()


def test_recent_files_are_offered_and_opened(
    hands: Hands, write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.window.settings.add_recent_file(write(COMPANY, "second one.yaml"))
    do(hands, "second one")
    assert hands.window.windowTitle() == "The example — orgviewer"


def test_enter_does_what_is_found_and_closes(hands: Hands) -> None:
    do(hands, "grow right")
    assert hands.window.actions_by_name[ActionName.GROW_RIGHT].isChecked()
    assert QApplication.activePopupWidget() is None


def test_open_choices_are_done(hands: Hands) -> None:
    do(hands, "colour school")
    assert hands.view.scene is not None
    colouring = hands.view.scene.whole.colouring
    assert colouring is not None
    do(hands, "colour branch")
    assert hands.view.scene.whole.colouring is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("unf al", "Unfold all"),
        ("exprot", "Export"),
        ("csv", "Save a copy as YAML, JSON or CSV"),
        ("FIT", "Fit"),
        ("100 %", "Actual size (100 %)"),
        ("layout comp", "Layout: Compact"),
    ],
)
def test_what_is_meant_stands_first(hands: Hands, text: str, first: str) -> None:
    assert found(text, commands(hands.window), ())[0].name == first


def test_what_means_nothing_finds_nothing(hands: Hands) -> None:
    palette = opened(hands)
    QTest.keyClicks(palette.field, "zzqqzz")
    assert names(palette) == []
    QTest.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()
    palette.close()


def test_what_was_chosen_last_stands_first_at_the_next_start_too(
    hands: Hands, new_window: Callable[[], MainWindow]
) -> None:
    do(hands, "grow up")
    do(hands, "fold all")
    palette = opened(hands)
    assert names(palette)[:2] == ["Fold all", "Layout: Grow up"]
    palette.close()
    assert Settings().recent_choices[:2] == ["Fold all", "Layout: Grow up"]
    later = Palette(new_window())
    assert names(later)[:2] == ["Fold all", "Layout: Grow up"]
    later.close()


def test_no_more_choices_are_remembered_than_anybody_looks_at() -> None:
    settings = Settings()
    for number in range(MOST_CHOICES + 5):
        settings.add_recent_choice(str(number))
    assert len(settings.recent_choices) == MOST_CHOICES
    assert settings.recent_choices[0] == str(MOST_CHOICES + 4)
    settings._store.setValue("recent_choices", {"non": "sense"})
    assert settings.recent_choices == []


def test_what_cannot_be_done_says_why_and_stays(hands: Hands) -> None:
    palette = opened(hands)
    QTest.keyClicks(palette.field, "focus on")
    index = palette.list.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Select a card first")
    QTest.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()
    assert hands.window.settings.recent_choices == []
    palette.close()


def test_keys_are_said(hands: Hands) -> None:
    palette = opened(hands)
    QTest.keyClicks(palette.field, "fit")
    assert palette.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Fit, Ctrl+9"
    palette.close()


def test_arrows_walk_and_escape_does_nothing(hands: Hands) -> None:
    scene = hands.scene
    palette = opened(hands)
    QTest.keyClick(palette.field, Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    QTest.keyClick(palette.field, Key.Key_Escape)
    QApplication.processEvents()
    assert hands.window.findChildren(Palette) == [] or not palette.isVisible()
    assert hands.scene is scene


def test_a_click_does_it(hands: Hands) -> None:
    palette = opened(hands)
    QTest.keyClicks(palette.field, "grow left")
    point = palette.list.visualRect(palette.list.currentIndex()).center()
    QTest.mouseClick(
        palette.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
    )
    QApplication.processEvents()
    assert hands.window.actions_by_name[ActionName.GROW_LEFT].isChecked()


def test_a_row_is_drawn_with_its_key_at_the_right(hands: Hands) -> None:
    palette = opened(hands)

    def ink(text: str) -> int:
        """Return how much is drawn in the right third of the first row."""
        palette.field.setText(text)
        image: QImage = palette.list.viewport().grab().toImage()
        row = palette.list.visualRect(palette.rows.index(0))
        colours = {
            image.pixelColor(x, y).name()
            for x in range(2 * row.width() // 3, row.width() - 4)
            for y in range(row.top() + 3, row.bottom() - 3)
        }
        return len(colours)

    assert ink("fit") > ink("about orgviewer")  # which has no key
    palette.close()


def test_commands_without_a_file_ask_for_one(window: MainWindow) -> None:
    by_name: dict[str, Offer] = {command.name: command for command in commands(window)}
    assert by_name["Export"].reason == "Open a file first"
    assert not any(name.startswith("Arrange by") for name in by_name)


def test_names_of_files_and_columns_are_no_markup(hands: Hands, write: Callable[..., Path]) -> None:
    hands.window.settings.add_recent_file(write(COMPANY, "<b>bold<img src=x>.yaml"))
    palette = opened(hands)
    QTest.keyClicks(palette.field, "bold")
    index = palette.list.currentIndex()
    assert index.data() == "Open <b>bold<img src=x>.yaml"
    assert "<b>" not in index.data(Qt.ItemDataRole.ToolTipRole)
    palette.close()
