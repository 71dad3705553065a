"""Folding from the keys and the menus, and what it does to the selection and the picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.views.hands import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SPACE = Qt.Key.Key_Space


def test_space_folds_the_selected_card_and_unfolds_it_again(hands: Hands) -> None:
    team, member = hands.click_card("founding-team"), hands.place("greg-yang")
    before = hands.corner(team)
    hands.press(SPACE)
    assert not hands.is_shown(member)
    assert hands.view.selected == team
    assert hands.corner(team) == pytest.approx(before)
    hands.press(SPACE)
    assert hands.is_shown(member)
    assert hands.corner(team) == pytest.approx(before)


def test_what_a_folded_card_hides_is_counted(hands: Hands) -> None:
    team = hands.click_card("founding-team")
    hands.press(SPACE)
    node = hands.scene.node(team)
    assert hands.scene.chart.hidden[node] == hands.scene.whole.beneath[team] > 0


def test_space_without_a_selection_folds_nothing(hands: Hands) -> None:
    hands.press(SPACE)
    assert len(hands.scene.chart) == len(hands.scene.whole)


def test_all_is_folded_to_the_top_level_and_unfolded(hands: Hands) -> None:
    root = hands.corner(0)
    hands.press(SPACE, SHIFT)
    tops = [place for place, parent in enumerate(hands.scene.whole.parent) if parent <= 0]
    assert hands.scene.chart.whole.tolist() == tops
    assert hands.corner(0) == pytest.approx(root)
    hands.press(SPACE, CONTROL)
    assert len(hands.scene.chart) == len(hands.scene.whole)
    assert hands.corner(0) == pytest.approx(root)


def test_one_team_can_be_opened_while_the_others_stay_folded(hands: Hands) -> None:
    hands.press(SPACE, SHIFT)
    team = hands.click_card("founding-team")
    hands.press(SPACE)
    assert hands.is_shown(hands.place("greg-yang"))
    assert not hands.is_shown(hands.place("xiao-sun"))
    assert hands.view.selected == team


def test_the_selection_moves_to_the_card_that_is_folded_above_it(hands: Hands) -> None:
    hands.click_card("greg-yang")
    team = hands.place("founding-team")
    hands.move(hands.middle(team))
    with hands.qtbot.waitSignal(hands.view.selection_changed) as told:
        hands.click(hands.badge(team))
    assert told.args == [team]
    assert hands.view.selected == team


def test_folding_all_takes_the_selection_up(hands: Hands) -> None:
    hands.click_card("greg-yang")
    hands.press(SPACE, SHIFT)
    assert hands.view.selected == hands.place("founding-team")
    assert "Founding team" in hands.window.details.toPlainText()


def test_folding_at_the_badge_leaves_the_rest_of_the_selection_alone(hands: Hands) -> None:
    person = hands.click_card("xiao-sun")
    team = hands.place("founding-team")
    hands.move(hands.middle(team))
    hands.click(hands.badge(team))
    assert not hands.is_shown(hands.place("greg-yang"))
    assert hands.view.selected == person


def test_a_link_to_a_hidden_card_unfolds_what_hides_it(hands: Hands) -> None:
    hands.press(SPACE, SHIFT)
    place = hands.place("greg-yang")
    hands.window.details.card_chosen.emit(place)
    assert hands.view.selected == place
    assert hands.is_shown(place)
    assert not hands.is_shown(hands.place("xiao-sun"))
    left, top = hands.corner(place)
    assert 0 <= left < hands.view.width()
    assert 0 <= top < hands.view.height()


def test_the_direction_changes_and_keeps_what_is_folded_and_selected(hands: Hands) -> None:
    team = hands.click_card("founding-team")
    hands.press(SPACE)
    shown = len(hands.scene.chart)
    hands.press(Qt.Key.Key_R)
    assert len(hands.scene.chart) == shown
    assert hands.view.selected == team
    root, card = (hands.scene.card(hands.scene.node(place)) for place in (0, team))
    assert card.left >= root.right
    hands.press(Qt.Key.Key_D)
    root, card = (hands.scene.card(hands.scene.node(place)) for place in (0, team))
    assert card.top >= root.bottom
