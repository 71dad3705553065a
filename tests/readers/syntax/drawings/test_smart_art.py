"""SmartArt into boxes and stated lines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orgviewer.readers.syntax.drawings.diagram import ConnectorKind, ShapeKind, ShapeRank
from orgviewer.readers.syntax.drawings.slides.presentation import diagram
from tests.readers.syntax.drawings.slide_files import (
    ORG_CHART,
    Box,
    Deck,
    add_smart_art,
    drawn_box,
    pairs,
    picture,
    replaced,
    shape_of,
    texts,
)

BOXES = (
    Box("1", "", ("Ada Example", "Director")),
    Box("2", "1", ("Bob Example",), kind="asst"),
    Box("3", "1", ("Cy Example",)),
    Box("4", "1", ("Di Example",)),
    Box("5", "3", ("Eve Example",)),
)
LINES = [
    ("Ada Example", "Bob Example"),
    ("Ada Example", "Cy Example"),
    ("Ada Example", "Di Example"),
    ("Cy Example", "Eve Example"),
]


def test_the_tree_of_a_smart_art_is_stated_in_the_order_of_its_data_model() -> None:
    deck = Deck()
    add_smart_art(deck.slide("Us"), BOXES)
    read = deck.read()
    assert texts(read)[:2] == ["Ada Example | Director", "Bob Example"]
    assert sorted(pairs(read)) == LINES
    assert pairs(read)[:3] == LINES[:3]
    assert {line.kind for line in read.connectors} == {ConnectorKind.STATED}
    assert read.pages == ("Us",)


def test_the_document_is_no_box_and_an_assistant_is_said_to_be_one() -> None:
    deck = Deck()
    add_smart_art(deck.slide(), BOXES)
    read = deck.read()
    assert len(read.shapes) == len(BOXES)
    assert [shape.rank for shape in read.shapes].count(ShapeRank.ASSISTANT) == 1
    assert shape_of(read, "Bob").rank is ShapeRank.ASSISTANT


def test_several_smart_arts_of_a_slide_are_kept_apart() -> None:
    deck = Deck()
    slide = deck.slide()
    add_smart_art(slide, BOXES[:1])
    add_smart_art(slide, [Box("1", "", ("Zoe Example",))])
    read = deck.read()
    assert texts(read) == ["Ada Example | Director", "Zoe Example"]
    assert len({shape.id for shape in read.shapes}) == 2
    assert [shape.position.sheet for shape in read.shapes] == [
        'slide 1, SmartArt "Diagram 1", box 1',
        'slide 1, SmartArt "Diagram 2", box 1',
    ]


def test_a_picture_of_a_smart_art_is_that_of_its_box() -> None:
    deck, portrait = Deck(), picture()
    add_smart_art(deck.slide(), [*BOXES[:2], Box("6", "1", ("Flo Example",), picture=portrait)])
    read = deck.read()
    assert [shape.image for shape in read.shapes] == [None, None, portrait]


def test_a_title_that_a_layout_keeps_on_the_way_to_the_next_box_stands_beneath_the_name() -> None:
    deck = Deck()
    add_smart_art(deck.slide(), [Box("1", "", ("Ada Example",), title="Director")])
    assert texts(deck.read()) == ["Ada Example | Director"]


@pytest.mark.parametrize(
    ("layout", "kinds"),
    [
        (ORG_CHART, [ShapeKind.BOX, ShapeKind.BOX]),
        (ORG_CHART.replace("orgChart1", "hierarchy6") + "#3", [ShapeKind.BOX, ShapeKind.TEXT]),
    ],
)
def test_headings_of_levels_are_no_boxes(layout: str, kinds: list[ShapeKind]) -> None:
    deck = Deck()
    add_smart_art(deck.slide(), [Box("1", "", ("Ada Example",)), Box("2", "", ("Board",))], layout)
    assert [shape.kind for shape in deck.read().shapes] == kinds


def test_a_box_without_text_keeps_its_place_in_the_tree() -> None:
    deck = Deck()
    add_smart_art(deck.slide(), [BOXES[0], Box("x", "1"), Box("y", "x", ("Yan Example",))])
    assert sorted(pairs(deck.read())) == [("", "Yan Example"), ("Ada Example", "")]


def test_the_drawing_gives_places_colours_and_letters_but_no_text_and_no_lines() -> None:
    deck = Deck()
    shapes = drawn_box("1", "Ada Example", 20, 10, "112233") + drawn_box("2", "something else", 0, 90)
    add_smart_art(deck.slide(), [Box("1", "", ("Ada Example",)), BOXES[1]], drawn=shapes)
    read = deck.read()
    ada, bob = read.shapes
    assert (ada.text, bob.text) == ("Ada Example", "Bob Example")
    assert ada.colour == "#112233"
    assert (ada.lines[0].size, ada.lines[0].is_bold, bob.lines[0].size) == (15.0, True, 0.0)
    assert ada.area is not None
    assert (ada.area.left, ada.area.top, ada.area.width, ada.area.height) == pytest.approx((30, 30, 100, 40))
    assert pairs(read) == [("Ada Example", "Bob Example")]


def test_points_that_stand_above_each_other_in_a_circle_are_each_read_once() -> None:
    deck = Deck()
    name = add_smart_art(deck.slide(), [Box("1", "2", ("Ada Example",)), Box("2", "1", ("Bob Example",))])
    assert name == "ppt/diagrams/data1.xml"
    read = deck.read()
    assert sorted(texts(read)) == ["Ada Example", "Bob Example"]
    assert len(read.connectors) == 2


@pytest.mark.parametrize("change", [lambda part: None, lambda part: part[:200]])
def test_a_smart_art_without_its_data_is_said_to_be_unread(change: object) -> None:
    deck = Deck()
    slide = deck.slide("Us")
    name = add_smart_art(slide, BOXES)
    assert callable(change)
    read = diagram(replaced(deck.content(), {name: change}))
    assert read.unread == ("1 SmartArt whose data is missing",)
    assert read.shapes == ()


def test_a_drawing_is_read_where_the_data_model_says_nothing() -> None:
    deck = Deck()
    add_smart_art(deck.slide(), [Box("1")], drawn=drawn_box("1", "Ada Example", 20, 10))
    read = deck.read()
    assert texts(read) == ["Ada Example"]
    area = read.shapes[0].area
    assert area is not None
    assert (area.left, area.top) == pytest.approx((30, 30))


@settings(deadline=None, max_examples=25)
@given(st.lists(st.integers(0, 30), max_size=30))
def test_any_tree_comes_back_with_its_children_in_order(choices: list[int]) -> None:
    parents = [choice % (place + 1) for place, choice in enumerate(choices)]
    boxes = [Box("0", "", ("n0",))]
    boxes += [Box(str(place), str(above), (f"n{place}",)) for place, above in enumerate(parents, 1)]
    deck = Deck()
    add_smart_art(deck.slide(), boxes)
    read = deck.read()
    assert len(read.shapes) == len(boxes)
    for above in set(parents):
        beneath = [lower for upper, lower in pairs(read) if upper == f"n{above}"]
        assert beneath == [f"n{place}" for place, parent in enumerate(parents, 1) if parent == above]
