"""The page of a window without a file: by mouse, by keys, and for those who hear it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from orgviewer.resources import is_default
from orgviewer.views.actions.action import ActionName
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import MOST_RECENT, Settings
from orgviewer.views.start.recent_pictures import ROOM, picture_of
from orgviewer.views.start.welcome import WelcomePage
from tests.datasets import COMPANY
from tests.views.dialogs import DOUBTFUL

pytestmark = pytest.mark.gui
Write = Callable[..., Path]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def recent(window: MainWindow, write: Write) -> tuple[Path, Path]:
    """Two files that were opened, the latest first."""
    paths = write(COMPANY, "company.yaml"), write(DOUBTFUL, "doubtful.yaml")
    for path in paths:
        window.open_file(path)
    window.close()
    return paths[1], paths[0]


@pytest.fixture
def welcome(
    recent: tuple[Path, Path], new_window: Callable[[], MainWindow], qtbot: QtBot
) -> tuple[MainWindow, WelcomePage]:
    del recent
    window = new_window()
    window.starting.welcome()
    window.activateWindow()
    (page,) = window.findChildren(WelcomePage)
    qtbot.waitUntil(page.files.hasFocus)
    return window, page


Welcome = tuple[MainWindow, WelcomePage]


def middle(page: WelcomePage, row: int) -> QPoint:
    return page.files.visualItemRect(page.files.item(row)).center()


def test_recent_files_are_shown_with_pictures_of_them(welcome: Welcome, recent: tuple[Path, Path]) -> None:
    window, page = welcome
    assert [page.files.item(row).text() for row in range(2)] == ["doubtful.yaml", "company.yaml"]
    pictures = [QImage(str(picture_of(path))) for path in recent]
    assert pictures[0] != pictures[1]
    for row, picture in enumerate(pictures):
        assert picture.size() == ROOM * 2
        colours = {picture.pixel(x, y) for x in range(0, 384, 3) for y in range(0, 240, 3)}
        assert len(colours) > 3
        shown = page.files.item(row).icon().pixmap(ROOM).toImage()
        assert len({shown.pixel(x, 60) for x in range(shown.width())}) > 1
    assert not window.chart.isVisible()
    assert not window.parts.dock.isVisible()


def test_a_click_on_a_picture_opens_its_file(welcome: Welcome, recent: tuple[Path, Path]) -> None:
    window, page = welcome
    QTest.mouseClick(page.files.viewport(), LEFT, pos=middle(page, 1))
    assert window.dataset
    assert window.dataset.path == recent[1]
    assert window.chart.isVisible()
    assert window.chart.hasFocus()
    assert window.parts.dock.isVisible()
    assert window.chart.sees_all
    assert not page.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keys_open_a_file(welcome: Welcome, recent: tuple[Path, Path], key: Qt.Key) -> None:
    window, page = welcome
    QTest.keyClick(page.files, Qt.Key.Key_Right)
    QTest.keyClick(page.files, key)
    assert window.dataset
    assert window.dataset.path == recent[1]


def test_tab_goes_round_all_that_can_be_done_and_enter_does_it(welcome: Welcome) -> None:
    window, page = welcome
    passed = set()
    for _ in range(40):
        focus = QApplication.focusWidget()
        assert focus
        passed.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {page.files, *page.buttons} <= passed
    assert window.chart not in passed
    example = next(button for button in page.buttons if "example" in button.text())
    example.setFocus()
    QTest.keyClick(example, Qt.Key.Key_Return)
    assert window.dataset
    assert is_default(window.dataset.path)


def test_buttons_are_the_actions_of_the_table(welcome: Welcome) -> None:
    window, page = welcome
    names = (
        *(ActionName.OPEN, ActionName.OPEN_FOLDER, ActionName.PASTE, ActionName.EXAMPLE),
        *(ActionName.GUIDE, ActionName.SETTINGS),
    )
    actions = [window.actions_by_name[name] for name in names]
    assert [button.text() for button in page.buttons] == [action.text() for action in actions]


def test_those_who_hear_it_are_told_what_it_is(welcome: Welcome, recent: tuple[Path, Path]) -> None:
    _, page = welcome
    files = QAccessible.queryAccessibleInterface(page.files)
    assert files.text(QAccessible.Text.Name) == "Recent files"
    spoken = [files.child(row).text(QAccessible.Text.Name) for row in range(files.childCount())]
    assert spoken == [f"{path.name}, in {path.parent}" for path in recent]
    assert QAccessible.queryAccessibleInterface(page).text(QAccessible.Text.Name) == "Welcome"


def test_a_file_that_is_gone_is_grey_and_can_be_taken_off_the_list(
    recent: tuple[Path, Path], new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    gone, there = recent
    gone.unlink()
    window = new_window()
    window.starting.welcome()
    (page,) = window.findChildren(WelcomePage)
    first, second = page.files.item(0), page.files.item(1)
    qtbot.waitUntil(lambda: "not there" in first.toolTip())
    grey = page.files.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert first.foreground().color() == grey != second.foreground().color()
    assert "not there" in first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "not there" not in second.toolTip()
    page.files.setCurrentItem(first)
    QTest.keyClick(page.files, Qt.Key.Key_Delete)
    assert page.files.count() == 1
    assert Settings().recent_files == [there]
    assert not picture_of(gone).exists()
    assert picture_of(there).exists()


def test_the_menu_of_a_file_removes_it_too(welcome: Welcome, recent: tuple[Path, Path]) -> None:
    _, page = welcome
    page.files.customContextMenuRequested.emit(middle(page, 0))
    (menu,) = page.files.findChildren(QMenu)
    menu.actions()[1].trigger()
    menu.close()
    assert Settings().recent_files == [recent[1]]
    page.files.setCurrentRow(0)
    QTest.keyClick(page.files, Qt.Key.Key_Delete)
    assert Settings().recent_files == []
    assert page.nothing.isVisible()


def test_beside_the_files_there_is_no_menu_of_one(welcome: Welcome) -> None:
    _, page = welcome
    viewport = page.files.viewport()
    corner = QPoint(viewport.width() - 2, viewport.height() - 2)
    assert page.files.itemAt(corner) is None
    QApplication.sendEvent(
        viewport, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, corner, viewport.mapToGlobal(corner))
    )
    assert page.files.findChildren(QMenu) == []


def test_the_menu_key_asks_for_the_menu_of_the_current_file(welcome: Welcome) -> None:
    window, page = welcome
    page.files.setCurrentRow(1)
    window.do(ActionName.MENU)
    (menu,) = page.files.findChildren(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert window.dataset
    assert window.dataset.path.name == "company.yaml"


def test_what_is_beside_a_chart_cannot_be_shown_beside_the_page(welcome: Welcome) -> None:
    window, page = welcome
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F9):
        QTest.keyClick(page, key)
    assert not window.parts.dock.isVisible()
    assert not window.parts.outline_dock.isVisible()
    for name in (ActionName.PANEL, ActionName.OUTLINE):
        assert not window.actions_by_name[name].isEnabled()
        assert "Open a file first" in window.actions_by_name[name].toolTip()
    page.files.itemClicked.emit(page.files.item(0))
    assert window.parts.dock.isVisible()
    assert window.actions_by_name[ActionName.OUTLINE].isEnabled()


def test_without_recent_files_the_first_button_has_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.starting.welcome()
    window.activateWindow()
    (page,) = window.findChildren(WelcomePage)
    qtbot.waitUntil(page.buttons[0].hasFocus)
    assert page.nothing.isVisible()


def test_panels_that_the_page_hides_are_there_at_the_next_start(
    welcome: Welcome, new_window: Callable[[], MainWindow]
) -> None:
    window, _ = welcome
    window.close()
    assert new_window().parts.dock.isVisible()


def test_there_are_only_pictures_of_recent_files(window: MainWindow, write: Write) -> None:
    paths = [write(COMPANY, f"{number}.yaml") for number in range(MOST_RECENT + 3)]
    for path in paths:
        window.open_file(path)
    window.close()
    assert len([*picture_of(paths[0]).parent.iterdir()]) == MOST_RECENT
    assert picture_of(paths[-1]).exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the cache is elsewhere")
def test_a_cache_that_cannot_be_written_keeps_nobody_from_closing(
    window: MainWindow, write: Write, own_settings: Path
) -> None:
    (own_settings / "cache").write_text("no folder", encoding="utf-8")
    path = write(COMPANY)
    window.open_file(path)
    window.close()
    assert Settings().last_file == path
