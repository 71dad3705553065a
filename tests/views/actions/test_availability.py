"""What cannot be done now is grey, and its tool tip says why, in menus, too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from orgviewer.views.actions.action import ActionName
from orgviewer.views.actions.action_table import TABLE
from orgviewer.views.actions.availability import CHECKED, NEEDS
from orgviewer.views.actions.slots import SLOTS
from orgviewer.views.main_window import MainWindow
from tests.views.conftest import Document
from tests.views.hands import Hands

pytestmark = pytest.mark.gui
ROWS = {row.name: row for row in TABLE}


def why(window: MainWindow, name: ActionName) -> str:
    """Return what the tool tip of a grey action adds to what it does; empty for one that is offered."""
    action = window.actions_by_name[name]
    _, _, reason = action.toolTip().partition("\n")
    assert bool(reason) != action.isEnabled(), name
    return reason


def test_every_action_does_something_and_nothing_else_does() -> None:
    assert set(SLOTS) == set(ActionName)


def test_what_is_checked_is_what_can_be_checked() -> None:
    assert set(CHECKED) == {row.name for row in TABLE if row.checkable}


def test_without_a_file_everything_about_one_asks_for_it(window: MainWindow) -> None:
    asking = {name for name in ActionName if why(window, name) == "Open a file first"}
    assert {ActionName.EXPORT, ActionName.FOLD, ActionName.CONNECT, ActionName.LEVEL_MORE} < asking
    offered = {name for name in ActionName if not why(window, name)}
    assert {ActionName.OPEN, ActionName.PASTE, ActionName.SETTINGS, ActionName.GUIDE} < offered


def test_every_grey_action_says_why_on_every_way(hands: Hands) -> None:
    window = hands.window
    for step in (
        lambda: None,
        lambda: hands.click_card("founding-team"),
        lambda: window.chart.focus_on(hands.place("founding-team")),
        lambda: hands.press(Qt.Key.Key_Backspace),
    ):
        step()
        for name in ActionName:
            why(window, name)


def test_the_reasons_are_those_of_what_is_missing(hands: Hands) -> None:
    window = hands.window
    assert why(window, ActionName.FOCUS) == "Select a card first"
    assert why(window, ActionName.COLUMNS) == "No column to choose: this is no table"
    assert why(window, ActionName.LEAVE_COMPARISON) == "Compare with another file first"
    assert why(window, ActionName.LEAVE_FOCUS) == "The whole chart is shown"
    assert why(window, ActionName.BACK) == "No place to go back to"
    hands.click_card("greg-yang")
    assert why(window, ActionName.FOCUS) == ""
    assert why(window, ActionName.FOLD) == "Nobody stands beneath the selected card"
    hands.click_card("founding-team")
    assert why(window, ActionName.FOLD) == ""
    assert why(window, ActionName.BACK) == ""


def test_a_table_has_columns_to_choose(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "team.csv"
    path.write_text("name,manager\nAda,\nBen,Ada\n", encoding="utf-8")
    assert why(window, ActionName.COLUMNS) == "Open a file first"
    window.open_file(path)
    assert why(window, ActionName.COLUMNS) == ""


def test_tool_tips_name_the_key(company: Hands) -> None:
    fit = company.window.actions_by_name[ActionName.FIT]
    keys = QKeySequence("Ctrl+9").toString(QKeySequence.SequenceFormat.NativeText)
    assert fit.toolTip() == f"{ROWS[ActionName.FIT].tip} ({keys})"
    about = company.window.actions_by_name[ActionName.ABOUT]
    assert about.toolTip() == ROWS[ActionName.ABOUT].tip


def test_menus_show_tool_tips(window: MainWindow) -> None:
    assert all(menu.toolTipsVisible() for menu in window.menus.values())


def test_each_need_is_of_actions_of_the_table() -> None:
    for need in NEEDS:
        assert need.names
        assert set(need.names) <= set(ROWS)


def test_the_search_field_says_why_nothing_is_searched(
    window: MainWindow, open_document: Callable[[Document], Hands]
) -> None:
    field = window.parts.search_field
    assert not field.isEnabled()
    assert field.toolTip().endswith("Open a file first")
    open_document({"persons": [{"id": "a", "name": "Ada"}]})
    assert field.isEnabled()
    assert "Open a file first" not in field.toolTip()
