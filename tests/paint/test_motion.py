"""Marks on their way: moved with their cards, grown with those that are new, faded with those that go."""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import Integers
from orgviewer.paint.marks import NOBODY, Boxes, BoxStyle, Marks, Texts, TextStyle
from orgviewer.paint.motion import Journey, faded, moved, of_nodes, scaled
from orgviewer.paint.theme import Lettering

DRAWN = Marks(
    boxes=(
        Boxes(
            BoxStyle("#ff0000", "#000000"),
            np.array([0, 1, NOBODY], np.int32),
            np.array([(0.0, 0.0, 10.0, 10.0), (20.0, 0.0, 10.0, 10.0), (50.0, 50.0, 2.0, 2.0)]),
        ),
    ),
    texts=(
        Texts(
            TextStyle(Lettering.NAME, "#000000"),
            np.array([0, 1], np.int32),
            np.array([(2.0, 8.0), (22.0, 8.0)]),
            ("Ada", "Ben"),
        ),
    ),
)


def way(nodes: Integers) -> Journey:
    """Say that the first card is on its way, and half of the second, new one is there."""
    offsets = np.array([(100.0, 0.0), (0.0, 0.0)])[nodes]
    return Journey(offsets, np.array([1.0, 0.5])[nodes], np.array([(5.0, 5.0), (25.0, 5.0)])[nodes])


def test_what_belongs_to_a_card_moves_with_it_or_grows_about_its_middle() -> None:
    found = moved(DRAWN, way)
    assert found.boxes[0].rectangles.tolist() == [
        [100.0, 0.0, 10.0, 10.0],
        [22.5, 2.5, 5.0, 5.0],
        [50.0, 50.0, 2.0, 2.0],  # which belongs to no card
    ]


def test_texts_come_when_their_card_is_there() -> None:
    (texts,) = moved(DRAWN, way).texts
    assert (texts.texts, texts.places.tolist()) == (("Ada",), [[102.0, 8.0]])


def test_what_belonged_to_those_who_go_fades_where_it_was_seen() -> None:
    gone = scaled(of_nodes(DRAWN, np.array([False, True])), 1.0, 3.0, 4.0)
    assert gone.boxes[0].rectangles.tolist() == [[23.0, 4.0, 10.0, 10.0]]
    assert gone.boxes[0].nodes.tolist() == [NOBODY]
    assert gone.texts[0].texts == ("Ben",)
    half = faded(gone, "#ffffff", 0.5)
    assert (half.boxes[0].style.fill, half.boxes[0].style.border) == ("#ff8080", "#808080")
    assert faded(gone, "#ffffff", 0.0).texts[0].style.colour == "#ffffff"


def test_letters_that_would_have_another_size_are_left_out() -> None:
    larger = scaled(of_nodes(DRAWN, np.array([True, True])), 2.0, 0.0, 0.0)
    assert larger.boxes[0].rectangles.tolist()[1] == [40.0, 0.0, 20.0, 20.0]
    assert larger.texts == ()
