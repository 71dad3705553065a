"""Folding from the keys and the menus, and what it does to the selection and the picture."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt

from orgviewer.chart.folding import fold, opening_folding, unfold_branch
from orgviewer.chart.places import Place
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import Direction, LayoutKind
from orgviewer.paint.theme import Lettering
from orgviewer.views.actions.action import ActionName
from orgviewer.views.chart.camera import MARGIN
from orgviewer.views.chart.opening import LEAST_NAME
from tests.datasets import COMPANY, bush
from tests.views.conftest import Document
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
    hands.view.zoom(2.0, (0, 0))
    root = hands.corner(Place(0))
    assert not hands.view.sees_all
    hands.press(SPACE, SHIFT)
    tops = [place for place, parent in enumerate(hands.scene.whole.parent) if parent <= 0]
    assert hands.scene.chart.whole.tolist() == tops
    assert hands.corner(Place(0)) == pytest.approx(root)
    hands.press(SPACE, CONTROL)
    assert len(hands.scene.chart) == len(hands.scene.whole)
    assert hands.corner(Place(0)) == pytest.approx(root)


def test_one_team_can_be_opened_while_the_others_stay_folded(hands: Hands) -> None:
    hands.press(SPACE, SHIFT)
    team = hands.click_card("founding-team")
    hands.press(SPACE)
    assert hands.is_shown(hands.place("greg-yang"))
    assert not hands.is_shown(hands.place("haotian-liu"))
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
    assert not hands.is_shown(hands.place("haotian-liu"))
    left, top = hands.corner(place)
    assert 0 <= left < hands.view.width()
    assert 0 <= top < hands.view.height()


def test_the_direction_changes_and_keeps_what_is_folded_and_selected(hands: Hands) -> None:
    team = hands.click_card("founding-team")
    hands.press(SPACE)
    shown = len(hands.scene.chart)
    hands.press(Qt.Key.Key_Right, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert len(hands.scene.chart) == shown
    assert hands.view.selected == team
    root, card = (hands.scene.card(hands.scene.node(place)) for place in (Place(0), team))
    assert card.left >= root.right
    hands.press(Qt.Key.Key_Down, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    root, card = (hands.scene.card(hands.scene.node(place)) for place in (Place(0), team))
    assert card.top >= root.bottom


# Many cards


@pytest.fixture
def big(hands: Hands) -> Hands:
    """The hands of a person at a window with 1,000 people in 125 teams, of which the top level is shown."""
    hands.window.show_dataset(bush(125, 3, 8).dataset())
    hands.press(SPACE, SHIFT)
    return hands


def test_a_big_file_opens_with_a_legible_screen_and_a_small_one_unfolded(
    open_document: Callable[[Document], Hands],
) -> None:
    tree = bush(30, 3, 8).dataset().document
    hands = open_document(msgspec.to_builtins(tree))
    assert len(hands.scene.whole) == 270
    assert len(hands.scene.chart) >= opening_size(hands) == 45
    assert 0 < len(hands.scene.folding.exceptions) < 30
    assert Lettering.NAME.pixels * hands.view.camera.scale >= LEAST_NAME
    hands = open_document(COMPANY)
    assert len(hands.scene.chart) == len(hands.scene.whole)


def opening_size(hands: Hands) -> int:
    return len(fold(hands.scene.whole, opening_folding(hands.scene.whole)))


def go_nearer(hands: Hands) -> None:
    """Zoom in about the selected card, so that not everything is in view any more."""
    hands.view.zoom(2.0)
    assert not hands.view.sees_all


def test_a_branch_is_unfolded_whole_and_stays_put(big: Hands) -> None:
    team = big.click_card("o1")
    go_nearer(big)
    before = big.corner(team)
    big.press(Qt.Key.Key_B, CONTROL)
    shown, branch = {*big.scene.chart.whole.tolist()}, {*branch_places(big, team)}
    assert len(branch) > 300
    assert branch <= shown
    assert not {*branch_places(big, big.place("o2"))} & shown - {big.place("o2")}
    assert big.corner(team) == pytest.approx(before)
    assert big.view.selected == team
    big.press(SPACE)
    assert {*big.scene.chart.whole.tolist()} & branch == {team}
    assert big.corner(team) == pytest.approx(before)


def branch_places(hands: Hands, place: int) -> list[int]:
    return [
        each for each in range(len(hands.scene.whole)) if place in (each, *hands.scene.whole.ancestors(each))
    ]


def test_one_level_more_and_one_less(big: Hands) -> None:
    team = big.click_card("o1")
    go_nearer(big)
    before, levels = big.corner(team), big.scene.whole.levels.tolist()
    for shown in (levels[3], levels[4], levels[5]):
        big.press(Qt.Key.Key_M, CONTROL)
        assert len(big.scene.chart) == shown
        assert big.corner(team) == pytest.approx(before)
        assert big.view.selected == team
    for shown in (levels[4], levels[3], levels[2]):
        big.press(Qt.Key.Key_M, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert len(big.scene.chart) == shown
        assert big.corner(team) == pytest.approx(before)


def test_one_level_is_offered_as_long_as_there_is_one(big: Hands) -> None:
    more, less = (big.window.actions_by_name[name] for name in (ActionName.LEVEL_MORE, ActionName.LEVEL_LESS))
    assert (more.isEnabled(), less.isEnabled()) == (True, False)
    more.trigger()
    assert (more.isEnabled(), less.isEnabled()) == (True, True)
    big.press(SPACE, CONTROL)
    assert (more.isEnabled(), less.isEnabled()) == (False, True)
    big.press(SPACE, SHIFT)
    assert (more.isEnabled(), less.isEnabled()) == (True, False)


def test_the_selected_card_stays_put_when_all_is_unfolded(big: Hands) -> None:
    team = big.click_card("o3")
    go_nearer(big)
    before = big.corner(team)
    big.press(SPACE, CONTROL)
    assert len(big.scene.chart) == len(big.scene.whole)
    assert big.corner(team) == pytest.approx(before)


def test_the_card_that_hides_the_selected_one_stays_put(big: Hands) -> None:
    team = big.click_card("o3")
    big.press(Qt.Key.Key_B, CONTROL)
    big.view.select(big.place("p24"))
    go_nearer(big)
    before = big.corner(team)
    big.press(SPACE, SHIFT)
    assert big.view.selected == team
    assert big.corner(team) == pytest.approx(before)


def test_what_was_whole_in_view_is_so_after_all_that_is_done_to_all_of_it(big: Hands) -> None:
    big.click_card("o1")
    for key, modifiers in (
        *((SPACE, CONTROL), (SPACE, SHIFT), (Qt.Key.Key_M, CONTROL), (Qt.Key.Key_B, CONTROL)),
        *((Qt.Key.Key_3, CONTROL), (Qt.Key.Key_Right, CONTROL | SHIFT), (Qt.Key.Key_M, CONTROL | SHIFT)),
    ):
        big.press(key, modifiers)
        assert big.view.sees_all, key
        assert big.view.follows_window


def test_in_another_direction_the_selected_card_stays_put_if_not_all_was_in_view(big: Hands) -> None:
    team = big.click_card("o1")
    go_nearer(big)
    big.view.centre(team)
    before = big.corner(team)
    big.press(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert big.corner(team) == pytest.approx(before)


def test_folding_all_never_leaves_an_empty_view(big: Hands) -> None:
    big.press(SPACE, CONTROL)
    big.press(Qt.Key.Key_0, CONTROL)
    last = len(big.scene.whole) - 1
    big.view.centre(Place(last))
    assert not big.view.rect().contains(big.middle(Place(0)))
    big.press(SPACE, SHIFT)
    assert big.view.rect().contains(big.middle(Place(0)))


def test_a_reading_anew_keeps_the_branch_that_is_unfolded(big: Hands) -> None:
    big.click_card("o1")
    big.press(Qt.Key.Key_B, CONTROL)
    shown = big.scene.chart.whole.tolist()
    big.view.replace_chart(whole_chart(bush(125, 3, 8).dataset(), ChartSpec()))
    assert big.scene.chart.whole.tolist() == shown


# The whole chart, and branches alone


@pytest.mark.parametrize("name", [ActionName.FOLD_ALL, ActionName.UNFOLD_ALL, ActionName.LEVEL_MORE])
def test_what_folds_all_shows_all_if_it_was_so_before_a_card_was_folded_by_hand(
    big: Hands, name: ActionName
) -> None:
    big.window.do(ActionName.UNFOLD_ALL)
    if name is not ActionName.FOLD_ALL:
        big.window.do(ActionName.LEVEL_LESS)
    for place in reversed(range(1, len(big.scene.whole))):
        if big.view.sees_all:
            big.view.toggle(Place(place))
    assert big.view.follows_window
    assert not big.view.sees_all  # a card that is folded stays, and others come closer to it
    big.window.do(name)
    scale = big.view.camera.scale
    big.view.fit()
    assert big.view.camera.scale == scale


def test_a_card_that_was_folded_by_hand_stays_so_when_its_branch_is_shown_alone(big: Hands) -> None:
    whole = big.scene.whole
    top = next(place for place in map(Place, range(1, len(whole))) if whole.children[1][place])
    big.view.refold(lambda chart, folding: unfold_branch(chart, folding, top), "unfold")
    first, count = whole.children
    below = next(place for place in map(Place, range(first[top], first[top] + count[top])) if count[place])
    big.view.toggle(below)
    big.view.focus_on(top)
    assert big.scene.folding.focus == top
    assert big.scene.shows(below)
    assert big.scene.hides_beneath(below)
    big.view.focus_on(below)  # who looks at it does not want to see it folded
    assert not big.scene.hides_beneath(below)
    big.view.leave_focus()
    big.view.toggle(below)
    big.view.leave_focus()
    assert big.scene.hides_beneath(below)


def test_a_large_folded_branch_leaves_room_for_the_others_when_they_are_shown_alone(
    open_document: Callable[[Document], Hands],
) -> None:
    """Of the two who report to a boss, one leads hundreds, and one a few in several levels."""
    above = {
        "boss": "top",
        "other": "top",
        "many": "boss",
        "few": "boss",
        "f1": "few",
        "f2": "f1",
        "f3": "f2",
    }
    above |= {f"m{number}": "many" for number in range(400)}
    above |= {f"n{number}": f"m{number}" for number in range(400)}
    people: list[Document] = [{"id": "top", "name": "top"}]
    people += [{"id": one, "name": one, "memberships": [{"reports_to": up}]} for one, up in above.items()]
    hands = open_document({"persons": people})
    hands.view.focus_on(hands.place("boss"))
    assert not hands.is_shown(hands.place("f3"))
    hands.view.leave_focus()
    hands.window.do(ActionName.UNFOLD_ALL)
    hands.view.toggle(hands.place("many"))
    hands.view.focus_on(hands.place("boss"))
    assert hands.is_shown(hands.place("f3"))
    assert hands.scene.hides_beneath(hands.place("many"))


# Layouts and directions


@pytest.mark.parametrize(
    ("key", "direction"),
    [
        (Qt.Key.Key_Down, Direction.DOWN),
        (Qt.Key.Key_Up, Direction.UP),
        (Qt.Key.Key_Right, Direction.RIGHT),
        (Qt.Key.Key_Left, Direction.LEFT),
    ],
)
def test_every_direction_has_its_key_and_shows_the_whole_chart(
    hands: Hands, key: Qt.Key, direction: Direction
) -> None:
    hands.press(key, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert hands.scene.layout.spec.direction is direction
    view, camera, layout = hands.view, hands.view.camera, hands.scene.layout
    right, bottom = camera.to_screen((layout.width, layout.height))
    assert 0 <= camera.left < right <= view.width()
    assert 0 <= camera.top < bottom <= view.height()


def test_every_layout_has_its_key(big: Hands) -> None:
    big.press(SPACE, CONTROL)
    kinds = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        big.press(key, CONTROL)
        kinds.append((big.view.layout_style.kind, big.scene.layout.spec.kind))
    assert kinds == [
        (LayoutKind.AUTOMATIC, LayoutKind.COMPACT),
        (LayoutKind.TIDY, LayoutKind.TIDY),
        (LayoutKind.COMPACT, LayoutKind.COMPACT),
    ]


@pytest.mark.parametrize("size", [(1500, 500), (700, 900)])
def test_a_compact_chart_has_the_shape_of_the_window_until_somebody_moves_it(
    big: Hands, size: tuple[int, int]
) -> None:
    big.window.parts.dock.hide()
    big.press(SPACE, CONTROL)
    big.press(Qt.Key.Key_3, CONTROL)
    before, view = big.scene.layout, big.view
    big.window.resize(*size)
    big.qtbot.waitUntil(lambda: big.scene.layout is not before)
    layout = big.scene.layout
    assert layout.spec.view_height == view.height() - 2 * MARGIN
    assert layout.spec.aspect == (view.width() - 2 * MARGIN) / layout.spec.view_height
    assert layout.width / layout.height == pytest.approx(layout.spec.aspect, rel=0.25)
    assert view.follows_window
    view.zoom(1.1)
    big.window.resize(1000, 800)
    big.qtbot.waitUntil(lambda: not view._packing.isActive())
    assert big.scene.layout is layout
