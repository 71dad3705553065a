"""Presenting: the chart alone on the screen, one branch after another, and all as before at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QToolBar

from orgviewer.chart.places import ROOT, Place
from orgviewer.views.actions.action import ActionName
from orgviewer.views.chart.presentation import Presentation, branches
from orgviewer.views.main_window import MainWindow
from tests.datasets import bush
from tests.views.conftest import Document
from tests.views.hands import Hands

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def presenting(hands: Hands) -> Iterator[Hands]:
    hands.press(Key.Key_F5, CONTROL)
    assert presentation(hands).is_on
    yield hands
    presentation(hands).end()


def presentation(hands: Hands) -> Presentation:
    return hands.window.presentation


def focus(hands: Hands) -> Place:
    return hands.scene.folding.focus


def around(hands: Hands) -> list[bool]:
    """Return what is to be seen around the chart."""
    window = hands.window
    bars = window.findChildren(QToolBar)
    docks = window.findChildren(QDockWidget)
    said = window.parts.column_bar, window.parts.example_bar
    return [part.isVisible() for part in (window.menuBar(), window.statusBar(), *said, *bars, *docks)]


def test_only_the_chart_is_on_the_screen(presenting: Hands) -> None:
    assert presenting.window.isFullScreen()
    assert not any(around(presenting))
    assert presenting.view.sees_all


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Right, Key.Key_PageDown])
def test_keys_go_on_from_branch_to_branch_in_the_order_of_the_chart(presenting: Hands, key: Key) -> None:
    expected = branches(presenting.scene.whole, ROOT)
    assert len(expected) >= 3
    for place in expected:
        presenting.press(key)
        assert focus(presenting) == place
        assert presenting.view.follows_window
    presenting.press(key)
    assert focus(presenting) == expected[-1]


@pytest.mark.parametrize(
    ("key", "held"), [(Key.Key_Space, SHIFT), (Key.Key_Left, None), (Key.Key_PageUp, None)]
)
def test_keys_go_back(presenting: Hands, key: Key, held: Qt.KeyboardModifier | None) -> None:
    first, second, *_ = branches(presenting.scene.whole, ROOT)
    for _ in range(2):
        presenting.press(Key.Key_Space)
    assert focus(presenting) == second
    presenting.press(key, held or Qt.KeyboardModifier.NoModifier)
    assert focus(presenting) == first
    presenting.press(Key.Key_Space)
    presenting.press(Key.Key_Home)
    assert focus(presenting) == ROOT


@pytest.mark.parametrize(
    ("key", "held"), [(Key.Key_Escape, None), (Key.Key_F11, None), (Key.Key_F5, CONTROL)]
)
def test_at_the_end_everything_is_as_before(hands: Hands, key: Key, held: Qt.KeyboardModifier | None) -> None:
    hands.click_card("greg-yang")
    hands.view.zoom_to(1.5)
    hands.press(Key.Key_F8)
    before, parts = hands.view.visit(), around(hands)
    undo, back = (hands.window.actions_by_name[name] for name in (ActionName.UNDO, ActionName.BACK))
    text = undo.text()
    hands.press(Key.Key_F5, CONTROL)
    for _ in range(3):
        hands.press(Key.Key_Space)
    hands.press(key, held or Qt.KeyboardModifier.NoModifier)
    assert not presentation(hands).is_on
    assert not hands.window.isFullScreen()
    assert hands.view.visit() == before
    assert around(hands) == parts
    assert undo.text() == text  # no step is one to undo, or to go back from
    back.trigger()
    assert hands.view.selected == -1
    hands.press(Key.Key_Space)  # folds again, and presents nothing
    assert focus(hands) == ROOT


def seen(hands: Hands) -> dict[str, object]:
    """Return all that is to be seen, once the window has its size again."""
    window, view, scene = hands.window, hands.view, hands.scene
    going = window.going
    return {
        "size": view.size(),
        "places": (scene.layout.left.tolist(), scene.layout.top.tolist()),
        "folding": scene.folding,
        "spec": (scene.whole, scene.layout.spec, view.layout_style),
        "camera": view.camera,
        "selected": (view.selected, view.paired, view.connection),
        "panel": (window.details.toPlainText(), window.details.verticalScrollBar().value()),
        "around": around(hands),
        "history": (going.can_go_back, going.can_go_forward, going.undone, going.redone),
    }


ACTS = (
    *(ActionName.LAYOUT_TIDY, ActionName.LAYOUT_COMPACT, ActionName.GROW_UP, ActionName.GROW_RIGHT),
    *(ActionName.FOLD_ALL, ActionName.UNFOLD_ALL, ActionName.LEVEL_LESS, ActionName.FOLD, ActionName.FOCUS),
    *(ActionName.OUTLINE, ActionName.PANEL, ActionName.ZOOM_IN, ActionName.ZOOM_OUT, ActionName.SUMMARIES),
)


@settings(
    max_examples=15,
    phases=[Phase.generate],
    report_multiple_bugs=False,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    acts=st.lists(st.sampled_from(ACTS), max_size=5),
    chosen=st.lists(st.integers(0, 400), max_size=2),
    steps=st.integers(0, 4),
    moved=st.booleans(),
)
def test_at_the_end_all_is_as_before_whatever_was_done_before(
    hands: Hands, acts: list[ActionName], chosen: list[int], steps: int, moved: bool
) -> None:
    view, window = hands.view, hands.window
    window.show_dataset(bush(40, 3, 2).dataset())
    for place in chosen[:1]:
        view.select(Place(place % len(hands.scene.whole)))
    for name in acts:
        if window.actions_by_name[name].isEnabled():
            window.do(name)
    for place in chosen[1:]:
        view.pair(Place(place % len(hands.scene.whole)))
    if moved:
        view.move_camera(view.camera.moved(30.0, -20.0))
    QApplication.processEvents()  # what came or went has its room
    hands.qtbot.waitUntil(lambda: not view._packing.isActive())
    before = seen(hands)
    window.do(ActionName.PRESENT)
    for _ in range(steps):
        hands.press(Key.Key_Space)
    hands.qtbot.waitUntil(lambda: not view._packing.isActive())
    hands.press(Key.Key_Escape)
    hands.qtbot.waitUntil(lambda: view.size() == before["size"] and not view._packing.isActive())
    after = seen(hands)
    for told, value in after.items():
        assert value == before[told], told


def test_what_somebody_selects_meanwhile_is_not_selected_afterwards(presenting: Hands) -> None:
    presenting.view.select(presenting.place("greg-yang"))
    presenting.press(Key.Key_Space)
    presenting.press(Key.Key_Escape)
    assert presenting.view.selected == -1
    assert "Greg Yang" not in presenting.window.details.toPlainText().splitlines()[0]


def test_who_had_the_keyboard_has_it_again(hands: Hands) -> None:
    hands.focus(hands.window.parts.search_field)
    hands.window.do(ActionName.PRESENT)
    assert hands.view.hasFocus()
    hands.press(Key.Key_Escape)
    assert hands.window.parts.search_field.hasFocus()


def test_a_line_tells_the_keys_until_one_of_them_is_pressed(hands: Hands) -> None:
    hands.press(Key.Key_F5, CONTROL)
    line = presentation(hands).line
    assert line.isVisible()
    assert all(key in line.text() for key in ("Space", "Shift", "Home", "Esc"))
    assert hands.view.rect().contains(line.geometry())
    hands.press(Key.Key_Space)
    assert line.isHidden()
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_F5, CONTROL)
    presentation(hands)._patience.timeout.emit()
    assert line.isHidden()
    hands.press(Key.Key_Escape)


@pytest.mark.parametrize(
    ("name", "turned"),
    [(ActionName.GROW_DOWN, False), (ActionName.GROW_UP, True), (ActionName.GROW_RIGHT, False)],
)
def test_branches_come_in_the_order_in_which_the_chart_is_read(
    hands: Hands, name: ActionName, turned: bool
) -> None:
    hands.window.show_dataset(bush(7, 6, 30).dataset())
    hands.window.do(ActionName.LAYOUT_COMPACT)
    hands.window.do(name)
    hands.window.do(ActionName.UNFOLD_ALL)
    hands.press(Key.Key_F5, CONTROL)
    expected = branches(hands.scene.whole, ROOT)
    cards = [hands.scene.card_at(place) for place in expected]
    assert len({round(card.top) for card in cards}) > 1
    shown = []
    for _ in expected:
        hands.press(Key.Key_Space)
        shown.append(focus(hands))
    assert sorted(shown) == expected
    assert (shown != expected) is turned
    if name is not ActionName.GROW_RIGHT:
        by_line = [
            (round(cards[expected.index(place)].top), cards[expected.index(place)].left) for place in shown
        ]
        assert by_line == sorted(by_line)
    hands.press(Key.Key_Escape)


def test_a_file_that_is_saved_meanwhile_is_presented_from_its_start(company: Hands) -> None:
    company.press(Key.Key_F5, CONTROL)
    company.press(Key.Key_Space)
    company.window.documents.reload()
    company.press(Key.Key_Space)
    assert focus(company) == ROOT
    company.press(Key.Key_Space)
    assert focus(company) == branches(company.scene.whole, ROOT)[0]
    company.press(Key.Key_Escape)
    assert not company.window.isFullScreen()


def test_a_window_that_closes_meanwhile_remembers_its_parts(presenting: Hands) -> None:
    presenting.window.close()
    window = MainWindow(presenting.window.settings)
    presenting.qtbot.addWidget(window)
    assert not window.menuBar().isHidden()
    assert not window.parts.dock.isHidden()
    assert not window.isFullScreen()


def test_where_one_card_stands_above_the_branches_are_those_beneath_it(
    open_document: Callable[[Document], Hands],
) -> None:
    document: Document = {
        "persons": [
            {"id": "a", "name": "A"},
            {"id": "b", "name": "B", "memberships": [{"reports_to": "a"}]},
            *({"id": one, "name": one, "memberships": [{"reports_to": "b"}]} for one in ("c", "d")),
            *({"id": f"{one}1", "name": one, "memberships": [{"reports_to": one}]} for one in ("c", "d")),
        ]
    }
    hands = open_document(document)
    assert branches(hands.scene.whole, ROOT) == [hands.place("c"), hands.place("d")]


def test_full_screen_comes_and_goes_by_key(hands: Hands) -> None:
    action = hands.window.actions_by_name[ActionName.FULL_SCREEN]
    for key in (Key.Key_F11, Key.Key_Escape):
        hands.press(Key.Key_F11)
        assert hands.window.isFullScreen()
        assert action.isChecked()
        assert hands.window.menuBar().isVisible()
        hands.press(key)
        assert not hands.window.isFullScreen()
        assert not action.isChecked()
