"""Closing a file, and then the window: what is left is a window as it was before a file was opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from orgviewer.chart.places import Place
from orgviewer.resources import sample
from orgviewer.views.actions.action import ActionName
from orgviewer.views.main_window import MainWindow
from tests.views.hands import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def enabled(window: MainWindow) -> dict[ActionName, bool]:
    return {name: action.isEnabled() for name, action in window.actions_by_name.items()}


def test_a_closed_file_leaves_the_window_as_one_that_had_none(
    hands: Hands, new_window: Callable[[], MainWindow]
) -> None:
    window = hands.window
    hands.press(Key.Key_F8)
    hands.press(Key.Key_T, CONTROL)
    window.open_search("yang")
    hands.press(Key.Key_Escape, widget=window.parts.search.field)
    hands.view.focus_on(hands.place("founding-team"))
    hands.press(Key.Key_W, CONTROL)
    assert window.isVisible()
    assert window.dataset is None
    assert window.documents.file is None
    assert hands.view.scene is None
    assert window.windowTitle() == "orgviewer"
    assert window.details.toPlainText() == ""
    assert window.status.counts.text() == ""
    assert not window.shows_time
    assert window.parts.breadcrumbs.isHidden()
    assert window.parts.outline.model().rowCount() == 0
    assert enabled(window) == enabled(new_window())
    hands.view.repaint()


def test_a_second_time_the_window_is_closed(hands: Hands) -> None:
    hands.press(Key.Key_W, CONTROL)
    assert hands.window.isVisible()
    hands.press(Key.Key_W, CONTROL)
    assert not hands.window.isVisible()


def test_another_file_opens_after_one_was_closed(hands: Hands) -> None:
    hands.press(Key.Key_F8)
    hands.press(Key.Key_W, CONTROL)
    hands.window.open_file(sample("example.yaml"))
    assert hands.window.dataset is not None
    place = Place(hands.scene.whole.person_card(0))
    hands.view.select(place)
    assert hands.window.parts.outline.selected_place() == place
    assert hands.window.details.toPlainText() != ""


def test_a_file_that_was_closed_is_watched_no_more(hands: Hands, write: Callable[..., Path]) -> None:
    hands.window.open_file(write({"persons": [{"id": "a", "name": "A"}]}))
    hands.press(Key.Key_W, CONTROL)
    write({"persons": [{"id": "b", "name": "B"}]})
    hands.window.documents.watcher.changed.emit()
    hands.press(Key.Key_F5)
    assert hands.window.dataset is None


@pytest.mark.parametrize("name", [ActionName.UNDO, ActionName.BACK, ActionName.EXPORT, ActionName.PRESENT])
def test_nothing_can_be_done_with_a_file_that_was_closed(hands: Hands, name: ActionName) -> None:
    hands.click_card("greg-yang")
    hands.window.actions_by_name[ActionName.FOLD_ALL].trigger()
    hands.press(Key.Key_W, CONTROL)
    assert not hands.window.actions_by_name[name].isEnabled()
