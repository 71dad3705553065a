"""Rooms of the window are made when somebody first enters them, and are then as if always there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from orgviewer.resources import sample
from orgviewer.views.chart.breadcrumbs import Breadcrumbs
from orgviewer.views.main_window import MainWindow
from orgviewer.views.outline.view import USUAL_WIDTH, Outline
from orgviewer.views.search.search_bar import SearchBar
from tests.views.hands import Hands

pytestmark = pytest.mark.gui
ROOMS: tuple[type[QObject], ...] = (Outline, SearchBar, Breadcrumbs)


def entered(window: MainWindow) -> list[type[QObject]]:
    return [kind for kind in ROOMS if window.findChildren(kind)]


def test_nobody_has_entered_a_room_when_a_file_has_been_opened(hands: Hands) -> None:
    assert entered(hands.window) == []


def test_an_outline_that_is_first_shown_has_its_width_and_is_in_step(hands: Hands) -> None:
    parts = hands.window.parts
    hands.press(Qt.Key.Key_F8)
    assert entered(hands.window) == [Outline]
    hands.qtbot.waitUntil(lambda: parts.outline.width() == USUAL_WIDTH)
    assert parts.outline.model().rowCount() == 1
    assert parts.outline.isExpanded(parts.outline.model().index(0, 0))


def test_who_chooses_a_card_finds_it_in_the_outline_later(hands: Hands) -> None:
    place = hands.click_card("xiao-sun")
    hands.press(Qt.Key.Key_F8)
    assert hands.window.parts.outline.selected_place() == place


def test_an_outline_that_was_shown_at_the_end_is_there_at_the_next_start(
    new_window: Callable[[], MainWindow],
) -> None:
    first = new_window()
    first.open_file(sample("xai.yaml"))
    first.parts.outline_dock.show()
    first.close()
    second = new_window()
    assert entered(second) == [Outline]
    second.open_file(sample("xai.yaml"))
    assert second.parts.outline_dock.isVisible()
    assert second.parts.outline.model().rowCount() == 1


def test_tab_goes_through_rooms_in_the_order_of_the_window(hands: Hands) -> None:
    window = hands.window
    hands.press(Qt.Key.Key_F8)
    window.open_search("a")
    hands.focus(window.parts.outline)
    passed: list[QWidget | None] = []
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    wanted = [window.parts.search.field, window.chart, window.details]
    assert [one for one in passed if one in wanted][:3] == wanted


def test_the_way_to_a_branch_stands_right_above_the_chart(hands: Hands) -> None:
    window = hands.window
    hands.click_card("founding-team")
    hands.view.focus_on(hands.view.selected)
    bar = window.parts.breadcrumbs
    QApplication.processEvents()
    assert bar.geometry().bottom() < window.chart.geometry().top()
