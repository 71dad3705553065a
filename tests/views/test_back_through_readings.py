"""Back and undo across readings of a file: saved again, in other states, alone or compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from orgviewer.chart.places import Node
from orgviewer.choices import Omission
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.views.actions.action import ActionName
from orgviewer.views.background import wait_for_all
from orgviewer.views.main_window import MainWindow
from tests.both import EARLIER, LATER
from tests.datasets import COMPANY
from tests.views.dialogs import BROKEN, problems_of
from tests.views.hands import Hands
from tests.views.test_reloading import Write, other_order

Key = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def seen(hands: Hands) -> dict[str, object]:
    """Return what is to be seen, by what cards stand for."""
    view, scene, window = hands.view, hands.scene, hands.window
    shown = {scene.whole.key(scene.place(Node(node))) for node in range(len(scene.chart))}
    return {
        "people": [person.id for person in scene.whole.dataset.persons],
        "compared": scene.whole.dataset.both is not None,
        "title": window.windowTitle(),
        "shown": shown,
        "visit": view.visit(),
        "selected": scene.whole.key(view.selected) if view.selected >= 0 else None,
        "changes": window.shows_changes,
        "list": window.actions_by_name[ActionName.LEAVE_COMPARISON].isEnabled(),
    }


def go(hands: Hands, key: Qt.Key, held: Qt.KeyboardModifier = ALT) -> None:
    hands.press(key, held)
    hands.qtbot.waitUntil(lambda: not hands.window.opening.is_busy and not hands.window.going.opening.is_busy)


def can(hands: Hands, name: ActionName) -> bool:
    return hands.window.actions_by_name[name].isEnabled()


# Read again


def test_what_was_done_before_a_file_was_saved_is_undone_after_it(company: Hands, write: Write) -> None:
    company.view.toggle(company.place("language"))
    speech = company.scene.whole.key(company.place("speech"))
    assert not company.is_shown(company.place("speech"))
    write(other_order(COMPANY))
    company.press(Key.Key_F5)
    assert company.window.actions_by_name[ActionName.UNDO].text() == "&Undo fold"
    go(company, Key.Key_Z, CONTROL)
    assert company.is_shown(company.place("speech"))
    assert company.scene.whole.key(company.place("speech")) == speech
    go(company, Key.Key_Y, CONTROL)
    assert not company.is_shown(company.place("speech"))


def test_back_leads_to_whom_one_looked_at_before_the_file_was_saved(company: Hands, write: Write) -> None:
    company.click_card("ben")
    company.click_card("ada", "vision")
    write(other_order(COMPANY))
    company.press(Key.Key_F5)
    go(company, Key.Key_Left)
    assert company.view.selected == company.place("ben")
    go(company, Key.Key_Right)
    assert company.view.selected == company.place("ada", "vision")


def test_an_arrangement_that_the_file_has_no_more_is_not_gone_back_to(company: Hands, write: Write) -> None:
    company.window.going.arrange_by(Facet(FacetKind.ROLE))
    company.window.going.arrange_by(None)
    plain = {**COMPANY, "persons": [{"id": "ada", "name": "Ada Example"}]}
    write(plain)
    company.press(Key.Key_F5)
    go(company, Key.Key_Left)
    assert company.scene.whole.spec.arranged_by is None
    assert company.is_shown(company.place("ada"))


# States


def state(number: int) -> dict[str, object]:
    """Return a company of which another person is there in each state, and the order is another."""
    persons = [
        {"id": "boss", "name": "Boss"},
        {"id": f"new{number}", "name": f"New {number}", "memberships": [{"reports_to": "boss"}]},
        {"id": "ada", "name": "Ada", "memberships": [{"reports_to": "boss", "role": "Head"}]},
        {"id": "ben", "name": "Ben", "memberships": [{"reports_to": "ada"}]},
        {"id": "cy", "name": "Cy", "memberships": [{"reports_to": "ben"}]},
    ]
    return {"persons": persons[::-1] if number % 2 else persons}


@pytest.fixture
def folder(tmp_path: Path, write: Write) -> Path:
    (tmp_path / "staff").mkdir()
    for number in range(4):
        write(state(number), f"staff/2024-0{number + 1}-01.yaml")
    return tmp_path / "staff"


@pytest.fixture
def states(qtbot: QtBot, window: MainWindow, folder: Path) -> Iterator[Hands]:
    """The hands of a person who has opened the history of a folder, at its last state."""
    with qtbot.waitSignal(window.documents.opened):
        window.open_file(folder)
    hands = Hands(qtbot, window)
    assert window.history.history is not None
    hands.focus(window.chart)
    yield hands
    window.close()
    wait_for_all(window)


def go_to_state(hands: Hands, place: int) -> None:
    with hands.qtbot.waitSignal(hands.window.history.moved):
        hands.window.history.go_to(place)


def test_each_step_through_states_is_gone_back_and_forward_exactly(states: Hands) -> None:
    states.view.toggle(states.place("ada"))
    states.click_card("ada")
    views = [seen(states)]
    go_to_state(states, 0)
    states.view.toggle(states.place("ada"))
    states.view.zoom_to(1.5)
    states.click_card("ben")
    views.append(seen(states))
    go_to_state(states, 2)
    states.window.going.arrange_by(Facet(FacetKind.ROLE))
    views.append(seen(states))
    places = [states.window.history.place]
    backward, forward = [seen(states)], []
    while can(states, ActionName.BACK):
        go(states, Key.Key_Left)
        backward.append(seen(states))
        places.append(states.window.history.place)
    while can(states, ActionName.FORWARD):
        go(states, Key.Key_Right)
        forward.append(seen(states))
    assert {*places} == {0, 2, 3}
    assert len(forward) == len(backward) - 1
    for turn, (one, other) in enumerate(zip(forward, backward[-2::-1], strict=True)):
        assert one == other, turn
    assert all(view in backward for view in views)


def test_undo_leads_through_states_as_through_all_that_was_done(states: Hands) -> None:
    before = [seen(states)]
    states.view.toggle(states.place("ada"))
    before.append(seen(states))
    go_to_state(states, 1)
    before.append(seen(states))
    states.view.toggle(states.place("ada"))
    assert states.window.actions_by_name[ActionName.UNDO].text() == "&Undo unfold"
    for view in reversed(before):
        go(states, Key.Key_Z, CONTROL)
        assert seen(states) == view
    assert not can(states, ActionName.UNDO)


def test_a_walk_through_states_is_one_way_to_go_back(states: Hands) -> None:
    first = seen(states)
    for place in (2, 1, 0):
        go_to_state(states, place)
    last = seen(states)
    assert states.window.actions_by_name[ActionName.UNDO].text() == "&Undo state"
    go(states, Key.Key_Left)
    assert seen(states) == first
    assert states.window.history.bar.label.text().startswith("4 of 4")
    assert not can(states, ActionName.BACK)
    go(states, Key.Key_Right)
    assert seen(states) == last
    assert states.window.history.bar.label.text().startswith("1 of 4")


def test_a_state_that_cannot_be_read_any_more_leaves_all_as_it_is(states: Hands, folder: Path) -> None:
    go_to_state(states, 0)
    states.click_card("ben")
    (folder / "2024-04-01.yaml").write_text("{", encoding="utf-8")
    go(states, Key.Key_Left)
    here = seen(states)
    go(states, Key.Key_Left)
    assert "2024-04-01.yaml" in problems_of(states.window)
    assert seen(states) == here
    assert can(states, ActionName.BACK)


def test_the_bar_of_states_is_there_again_with_the_state_that_one_goes_back_to(states: Hands) -> None:
    go_to_state(states, 1)
    states.click_card("ben")
    shown = seen(states)
    states.window.history.bar.closed.emit()
    states.qtbot.waitUntil(lambda: seen(states) != shown)
    assert states.window.history.bar.isHidden()
    go(states, Key.Key_Left)
    assert seen(states) == shown
    assert states.window.history.bar.isVisible()
    assert states.window.history.place == 1


# Comparisons


@pytest.fixture
def comparing(open_document: Callable[..., Hands], write: Write) -> Hands:
    hands = open_document(LATER)
    hands.click_card("ada")
    hands.window.documents.compare(write(EARLIER, "earlier.yaml"))
    return hands


def test_back_leads_out_of_a_comparison_and_forward_into_it(comparing: Hands) -> None:
    compared = seen(comparing)
    assert compared["compared"]
    go(comparing, Key.Key_Left)
    alone = seen(comparing)
    assert not alone["compared"]
    assert not alone["changes"]
    assert alone["selected"] == comparing.scene.whole.key(comparing.place("ada"))
    go(comparing, Key.Key_Right)
    assert seen(comparing) == compared
    assert comparing.window.comparing.list.isVisible()
    go(comparing, Key.Key_Z, CONTROL)
    assert seen(comparing)["title"] == alone["title"]
    assert seen(comparing)["shown"] == alone["shown"]


def test_each_way_of_comparing_is_gone_back_to(comparing: Hands) -> None:
    comparing.window.do(ActionName.CHANGES_ONLY)
    views = [seen(comparing)]
    comparing.window.documents.turn_comparison()
    views.append(seen(comparing))
    comparing.window.documents.leave_comparison()
    assert not seen(comparing)["compared"]
    for view in reversed(views):
        go(comparing, Key.Key_Left)
        assert seen(comparing) == view


def test_what_was_left_out_meanwhile_does_not_come_back(company: Hands) -> None:
    company.click_card("ben")
    company.window.documents.leave_out(frozenset({Omission.NAMES}))
    for name in (ActionName.BACK, ActionName.UNDO):
        assert not can(company, name)


def test_a_file_that_broke_meanwhile_is_not_gone_back_to(comparing: Hands, write: Write) -> None:
    write(BROKEN)
    here = seen(comparing)
    go(comparing, Key.Key_Left)
    assert problems_of(comparing.window)
    assert seen(comparing) == here
