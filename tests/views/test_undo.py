"""Undo and redo of whatever changes the view; back and forward go on meaning places."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from orgviewer.chart.places import Place
from orgviewer.choices import Direction, LayoutKind
from orgviewer.views.actions.action import ActionName
from orgviewer.views.chart.visits import Visit
from tests.views.chart.test_regrouping import arrange, colour
from tests.views.hands import Hands

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key


def undo(hands: Hands) -> None:
    hands.press(Key.Key_Z, CONTROL)


def redo(hands: Hands) -> None:
    hands.press(Key.Key_Z, CONTROL | SHIFT)


def trigger(hands: Hands, name: ActionName) -> None:
    hands.window.actions_by_name[name].trigger()


def text(hands: Hands, name: ActionName) -> str:
    return hands.window.actions_by_name[name].text()


def fold_all(hands: Hands) -> None:
    trigger(hands, ActionName.FOLD_ALL)


def fold_one(hands: Hands) -> None:
    hands.view.toggle(hands.place("founding-team"))


def one_level_less(hands: Hands) -> None:
    trigger(hands, ActionName.LEVEL_LESS)


def arrange_by_role(hands: Hands) -> None:
    arrange(hands, "Role")


def colour_by_role(hands: Hands) -> None:
    colour(hands, "Role")


def focus(hands: Hands) -> None:
    hands.view.focus_on(hands.place("founding-team"))


def lay_out(hands: Hands) -> None:
    trigger(hands, ActionName.LAYOUT_COMPACT)


def grow_right(hands: Hands) -> None:
    trigger(hands, ActionName.GROW_RIGHT)


def show_summaries(hands: Hands) -> None:
    trigger(hands, ActionName.SUMMARIES)


def zoom_to_double(hands: Hands) -> None:
    trigger(hands, ActionName.DOUBLE_SIZE)


def zoom_to_branch(hands: Hands) -> None:
    hands.view.zoom_to_branch(hands.place("founding-team"))


ACTS = {
    fold_all: "fold all",
    fold_one: "fold",
    one_level_less: "one level less",
    arrange_by_role: "arrangement",
    colour_by_role: "colours",
    focus: "focus",
    lay_out: "layout",
    grow_right: "direction",
    show_summaries: "what cards show",
    zoom_to_double: "zoom",
    zoom_to_branch: "zoom",
}


@pytest.mark.parametrize(("act", "word"), ACTS.items(), ids=[act.__name__ for act in ACTS])
def test_whatever_changes_the_view_is_undone_and_done_again(
    hands: Hands, act: Callable[[Hands], None], word: str
) -> None:
    before = hands.view.visit()
    act(hands)
    after = hands.view.visit()
    assert after != before
    assert text(hands, ActionName.UNDO) == f"&Undo {word}"
    undo(hands)
    assert hands.view.visit() == before
    assert text(hands, ActionName.REDO) == f"&Redo {word}"
    assert not hands.window.actions_by_name[ActionName.UNDO].isEnabled()
    redo(hands)
    assert hands.view.visit() == after
    assert not hands.window.actions_by_name[ActionName.REDO].isEnabled()


def test_fitting_is_undone_to_where_one_looked(hands: Hands) -> None:
    hands.press(Key.Key_Plus)
    hands.view.move_camera(hands.view.camera.moved(-40, 30))
    camera = hands.view.camera
    hands.press(Key.Key_9, CONTROL)
    assert hands.view.follows_window
    undo(hands)
    assert hands.view.camera == camera
    assert not hands.view.follows_window


def test_several_acts_are_undone_in_turn_and_a_new_one_ends_what_could_be_done_again(hands: Hands) -> None:
    seen: list[Visit] = [hands.view.visit()]
    for act in (grow_right, colour_by_role, fold_all):
        act(hands)
        seen.append(hands.view.visit())
    for before in reversed(seen[:-1]):
        undo(hands)
        assert hands.view.visit() == before
    hands.press(Key.Key_Y, CONTROL)
    assert hands.view.visit() == seen[1]
    lay_out(hands)
    assert not hands.window.actions_by_name[ActionName.REDO].isEnabled()


def test_undo_leaves_the_selection_as_it_is(hands: Hands) -> None:
    fold_all(hands)
    place = hands.place("founding-team")
    hands.view.select(place)
    undo(hands)
    assert hands.view.selected == place


def test_undo_selects_what_hides_whoever_is_selected(hands: Hands) -> None:
    fold_all(hands)
    trigger(hands, ActionName.UNFOLD_ALL)
    hands.click_card("greg-yang")
    undo(hands)
    assert hands.view.selected >= 0
    assert hands.is_shown(hands.view.selected)


def test_an_arrangement_that_is_undone_keeps_who_is_selected(hands: Hands) -> None:
    hands.click_card("greg-yang")
    key = hands.scene.whole.key(hands.view.selected)
    arrange_by_role(hands)
    undo(hands)
    assert hands.scene.whole.key(hands.view.selected) == key


def test_what_changes_nothing_is_not_undone(hands: Hands) -> None:
    trigger(hands, ActionName.UNFOLD_ALL)
    trigger(hands, ActionName.UNFOLD_ALL)
    trigger(hands, ActionName.LAYOUT_AUTOMATIC)
    trigger(hands, ActionName.GROW_DOWN)
    hands.press(Key.Key_9, CONTROL)
    undo(hands)
    assert not hands.window.actions_by_name[ActionName.UNDO].isEnabled()


def test_going_about_is_no_act_that_is_undone(hands: Hands) -> None:
    hands.click_card("greg-yang")
    hands.press(Key.Key_Plus)
    hands.view.move_camera(hands.view.camera.moved(20, 20))
    assert not hands.window.actions_by_name[ActionName.UNDO].isEnabled()


def test_back_goes_to_places_whatever_was_undone(hands: Hands) -> None:
    first = hands.click_card("greg-yang")
    second = hands.click_card("xiao-sun")
    fold_one(hands)
    undo(hands)
    assert hands.view.selected == second
    hands.press(Key.Key_Left, ALT)
    assert hands.view.selected == first


def test_going_back_to_another_view_is_undone_like_any_change(hands: Hands) -> None:
    arrange_by_role(hands)
    arranged = hands.view.visit()
    hands.press(Key.Key_Left, ALT)
    assert hands.view.visit().spec != arranged.spec
    assert text(hands, ActionName.UNDO) == "&Undo go back"
    undo(hands)
    assert hands.view.visit() == arranged


def test_back_skips_the_place_where_one_is_since_an_act_was_undone(hands: Hands) -> None:
    first = hands.click_card("greg-yang")
    hands.click_card("xiao-sun")
    arrange_by_role(hands)
    undo(hands)
    hands.press(Key.Key_Left, ALT)
    assert hands.view.selected == first


def test_another_file_has_nothing_to_undo(hands: Hands, company: Hands) -> None:
    del company
    assert not hands.window.actions_by_name[ActionName.UNDO].isEnabled()
    assert text(hands, ActionName.UNDO) == "&Undo"


def test_back_leads_to_the_layout_of_then(hands: Hands) -> None:
    hands.view.zoom_to(1.5)
    hands.click_card("greg-yang")
    corner = hands.corner(hands.view.selected)
    grow_right(hands)
    hands.view.select(Place(0))
    hands.press(Key.Key_Left, ALT)
    hands.press(Key.Key_Left, ALT)
    assert hands.view.layout_style.direction is Direction.DOWN
    assert hands.view.layout_style.kind is LayoutKind.AUTOMATIC
    assert hands.corner(hands.place("greg-yang")) == pytest.approx(corner)
