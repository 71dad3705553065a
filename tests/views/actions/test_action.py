"""Everything is reachable without a mouse: the table of actions, the menus, the order of Tab."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from orgviewer.resources import sample
from orgviewer.views.actions.action import DIRECTIONS, LAYOUTS, ActionName, Menu
from orgviewer.views.actions.action_table import TABLE
from orgviewer.views.actions.help import CHART_KEYS, SEARCHES, about_dialog, shortcuts_dialog
from orgviewer.views.files.notices import NoticeBar
from orgviewer.views.main_window import MainWindow
from tests.views.hands import Hands


def menus(window: MainWindow) -> list[QMenu]:
    """Return the menus of the menu bar and those within them."""
    found = [action.menu() for action in window.menuBar().actions()]
    within = [action.menu() for menu in found if isinstance(menu, QMenu) for action in menu.actions()]
    return [menu for menu in (*found, *within) if isinstance(menu, QMenu)]


def mnemonics(texts: list[str]) -> Counter[str]:
    return Counter(letter.lower() for text in texts for letter in re.findall(r"&(\w)", text))


def test_every_action_is_in_the_table_once() -> None:
    assert sorted(row.name.name for row in TABLE) == sorted(name.name for name in ActionName)


def test_every_action_has_a_key_or_a_menu_entry(window: MainWindow) -> None:
    entries = [action for menu in menus(window) for action in menu.actions()]
    for row in TABLE:
        assert window.actions_by_name[row.name] in entries
        assert row.keys or row.name is ActionName.ABOUT


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    keys = [key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()]
    assert len(keys) == sum(len(row.keys) for row in TABLE)
    assert "" not in keys
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_no_action_takes_a_key_that_the_chart_listens_to(window: MainWindow) -> None:
    everywhere = [action for action in window.findChildren(QAction) if action not in window.chart.actions()]
    taken = {key.toString() for action in everywhere for key in action.shortcuts()}
    assert not taken & {"Up", "Down", "Left", "Right", "Home", "Esc", "Tab", "Shift+Tab", "Ctrl+C", "Ctrl+A"}


def test_mnemonics_are_unique_in_every_menu_and_every_entry_has_one(window: MainWindow) -> None:
    window.recent.fill()
    window.open_file(sample("xai.yaml"))
    assert len(menus(window)) == len(Menu) + 1  # the recent files
    for menu in (window.arrange_menu, window.colour_menu):
        menu.fill()
    for texts in (
        [action.text() for action in window.menuBar().actions()],
        *([action.text() for action in menu.actions() if not action.isSeparator()] for menu in menus(window)),
    ):
        counts = mnemonics(texts)
        assert sum(counts.values()) == len(texts), texts
        assert max(counts.values()) == 1, texts


def test_menus_hold_their_rows_in_the_tables_order(window: MainWindow) -> None:
    by_title = {menu.title(): menu for menu in menus(window)}
    for row_menu in Menu:
        actions = by_title[row_menu.value].actions()
        texts = [action.text() for action in actions if not action.isSeparator() and not action.menu()]
        assert texts == [row.text for row in TABLE if row.menu is row_menu]
    view = [action.text() for action in by_title[Menu.VIEW.value].actions() if not action.isSeparator()]
    within = Menu.ARRANGE, Menu.COLOUR, Menu.LAYOUT, Menu.SHOW, Menu.SAVED
    assert view[-5:] == [menu.value for menu in within]
    tops = [action.text() for action in window.menuBar().actions()]
    assert tops == ["&File", "&Edit", "&View", "&Go", "&Help"]


def test_every_key_triggers_its_action_and_no_other(hands: Hands) -> None:
    told: list[ActionName] = []
    for name, action in hands.window.actions_by_name.items():
        action.setEnabled(True)
        action.triggered.disconnect()
        action.triggered.connect(partial(told.append, name))
    with_keys = [row for row in TABLE if row.keys]
    for row in with_keys:
        for key in row.keys:
            QTest.keySequence(hands.view, QKeySequence(key))
    assert told == [row.name for row in with_keys for _ in row.keys]
    assert len(with_keys) > 60


def test_keys_work_while_the_panel_has_the_focus(hands: Hands) -> None:
    hands.click_card("founding-team")
    details, scale = hands.window.details, hands.view.camera.scale
    hands.focus(details)
    hands.press(Qt.Key.Key_Plus, widget=details)
    assert hands.view.camera.scale > scale
    hands.press(Qt.Key.Key_Space, widget=details)
    assert not hands.is_shown(hands.place("greg-yang"))


@pytest.mark.parametrize("choice", [DIRECTIONS, LAYOUTS], ids=["directions", "layouts"])
def test_of_directions_and_layouts_one_is_checked(hands: Hands, choice: Mapping[ActionName, object]) -> None:
    def checked() -> list[ActionName]:
        return [name for name in choice if hands.window.actions_by_name[name].isChecked()]

    assert checked() == [next(iter(choice))]
    for name in (*choice, *choice):
        for _ in range(2):
            hands.window.actions_by_name[name].trigger()
            assert checked() == [name]
            style = hands.view.layout_style
            assert choice[name] in (style.direction, style.kind)


def test_what_needs_a_selection_is_offered_with_one(hands: Hands) -> None:
    needing = (ActionName.FOLD, ActionName.UNFOLD_BRANCH, ActionName.CENTRE)
    actions = [hands.window.actions_by_name[name] for name in needing]
    assert not any(action.isEnabled() for action in actions)
    hands.click_card("founding-team")
    assert all(action.isEnabled() for action in actions)
    hands.press(Qt.Key.Key_Escape)
    assert not any(action.isEnabled() for action in actions)


def test_centring_by_key(hands: Hands) -> None:
    place = hands.click_card("xiaobin-wu")
    hands.press(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert abs(hands.middle(place).x() - hands.view.width() / 2) <= 1


def go_round(hands: Hands, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> list[QWidget]:
    """Press a key until the chart has the focus again; return which widgets had it meanwhile."""
    met: list[QWidget] = []
    for _ in range(200):  # every link of the panel takes a step
        focused = QApplication.focusWidget()
        assert focused is not None
        hands.press(key, modifiers, focused)
        if hands.view.hasFocus():
            return met
        met += [QApplication.focusWidget() or hands.window]
    raise AssertionError("the chart never gets the focus back")


def test_tab_goes_from_the_chart_to_the_panel_and_round(hands: Hands) -> None:
    met = go_round(hands, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert met[0] is hands.window.details


def test_backtab_goes_back_to_the_chart(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Tab)
    met = go_round(hands, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert set(met) <= {hands.window.details}


def test_what_can_be_clicked_in_the_status_line_can_be_reached(window: MainWindow) -> None:
    button = window.status.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_page_of_shortcuts_is_made_of_the_table(qtbot: QtBot) -> None:
    dialog = shortcuts_dialog()
    qtbot.addWidget(dialog)
    text = dialog.text.toPlainText()
    for row in TABLE:
        if row.keys:
            assert row.tip in text
            assert ", ".join(QKeySequence(key).toString() for key in row.keys) in text
    for keys, meaning in (*CHART_KEYS, *SEARCHES):
        assert keys in text
        assert meaning in text


def test_the_about_page_names_program_and_licence(qtbot: QtBot) -> None:
    dialog = about_dialog()
    qtbot.addWidget(dialog)
    text = dialog.text.toPlainText()
    for word in ("orgviewer", "MIT", "LGPL", "Python", "PySide"):
        assert word in text


def test_f6_goes_from_the_chart_to_the_panel_and_back(hands: Hands, qtbot: QtBot) -> None:
    window = hands.window
    window.activateWindow()
    window.chart.setFocus()
    qtbot.waitUntil(window.chart.hasFocus)
    window.actions_by_name[ActionName.OTHER_PART].trigger()
    qtbot.waitUntil(window.details.hasFocus)
    window.actions_by_name[ActionName.OTHER_PART].trigger()
    qtbot.waitUntil(window.chart.hasFocus)


def test_no_button_over_the_chart_takes_the_key_of_a_menu(window: MainWindow) -> None:
    menus_of_bar = mnemonics([action.text() for action in window.menuBar().actions()])
    buttons = [bar.button.text() for bar in window.findChildren(NoticeBar)]
    assert buttons
    assert not menus_of_bar.keys() & mnemonics(buttons).keys()
