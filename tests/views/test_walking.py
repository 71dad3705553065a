"""Walking the tree with the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from orgviewer.chart.places import Place
from tests.views.hands import Hands

Key = Qt.Key


def test_home_goes_to_the_root_and_escape_to_nothing(hands: Hands) -> None:
    hands.press(Key.Key_Home)
    assert hands.view.selected == 0
    hands.press(Key.Key_Escape)
    assert hands.view.selected == -1


@pytest.mark.parametrize("key", [Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right])
def test_the_first_arrow_key_goes_to_the_root(hands: Hands, key: Key) -> None:
    hands.press(key)
    assert hands.view.selected == 0


def test_arrow_keys_walk_to_children_siblings_and_parents(company: Hands) -> None:
    vision, language = company.place("vision"), company.place("language")
    eve, ada, ben = company.place("eve"), company.place("ada", "vision"), company.place("ben")
    company.press(Key.Key_Home)
    for key, place in (
        (Key.Key_Down, company.place("solo")),
        (Key.Key_Down, company.place("company")),
        (Key.Key_Down, eve),
        (Key.Key_Down, vision),
        (Key.Key_Right, language),
        (Key.Key_Right, language),
        (Key.Key_Left, vision),
        (Key.Key_Down, ada),
        (Key.Key_Down, ben),
        (Key.Key_Up, ada),
        (Key.Key_Up, vision),
        (Key.Key_Up, company.place("company")),
    ):
        company.press(key)
        assert company.view.selected == place, company.scene.whole.key(company.view.selected)


def test_arrow_keys_follow_the_direction_of_the_tree(company: Hands) -> None:
    company.press(Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    company.press(Key.Key_Home)
    company.press(Key.Key_Right)
    first = company.view.selected
    company.press(Key.Key_Left)
    assert int(company.scene.whole.parent[first]) == company.view.selected == 0


def test_every_card_can_be_reached_with_arrow_keys(hands: Hands) -> None:
    arrows = (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right)
    hands.press(Key.Key_Home)
    reached, waiting = {0}, [0]
    while waiting:
        start = waiting.pop()
        for arrow in arrows:
            hands.view.select(Place(start))
            hands.press(arrow)
            if hands.view.selected not in reached:
                reached.add(hands.view.selected)
                waiting.append(hands.view.selected)
    assert reached == set(range(len(hands.scene.whole)))


def test_walking_scrolls_the_card_into_view(hands: Hands) -> None:
    hands.view.zoom(4.0, (0, 0))
    hands.press(Key.Key_Home)
    for _ in range(6):
        hands.press(Key.Key_Down)
        left, top = hands.corner(hands.view.selected)
        assert 0 <= left < hands.view.width()
        assert 0 <= top < hands.view.height()


def test_a_card_that_is_in_view_is_selected_without_moving_the_picture(hands: Hands) -> None:
    before = hands.view.camera
    hands.click_card("greg-yang")
    assert hands.view.camera == before
