"""Lines of slides: tied or not, bent, flipped, turned, dashed, with heads; freeforms, bars, block arrows."""

from __future__ import annotations

from math import isclose
from typing import Any

import pytest
from pptx.enum.dml import MSO_LINE_DASH_STYLE
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Pt

from orgviewer.readers.syntax.drawings.diagram import Arrow, Connector, ConnectorKind, PagePoint, Stroke
from tests.readers.syntax.drawings.slide_files import Box as SmartBox
from tests.readers.syntax.drawings.slide_files import (
    Deck,
    add_box,
    add_line,
    add_smart_art,
    add_xml,
    element_of,
    made,
    pairs,
    texts,
    tie,
)


def run(line: Connector) -> list[tuple[float, float]]:
    """Return the points that a line runs through, rounded."""
    assert line.start is not None
    assert line.end is not None
    return [rounded(point) for point in (line.start, *line.path, line.end)]


def rounded(point: PagePoint) -> tuple[float, float]:
    """Return a point in whole tenths."""
    return round(point.x, 1), round(point.y, 1)


def only_line(deck: Deck) -> Connector:
    """Return the one line of a presentation."""
    (line,) = deck.read().connectors
    return line


def test_a_tied_line_has_its_shapes_even_where_it_comes_before_them() -> None:
    deck = Deck()
    slide = deck.slide()
    ada, bob = add_box(slide, "Ada", 100, 0), add_box(slide, "Bob", 0, 100)
    line = tie(slide, ada, bob)
    tree = slide.shapes._spTree
    tree.remove(element_of(line))
    tree.insert(2, element_of(line))
    read = deck.read()
    assert pairs(read) == [("Ada", "Bob")]
    assert read.connectors[0].kind is ConnectorKind.DRAWN
    assert run(read.connectors[0])[0] == (150, 40)


def test_shapes_within_groups_are_tied_too() -> None:
    deck = Deck()
    slide = deck.slide()
    group = slide.shapes.add_group_shape()
    ada, bob = add_box(group, "Ada", 100, 0), add_box(slide, "Bob", 0, 100)
    tie(slide, ada, bob)
    assert pairs(deck.read()) == [("Ada", "Bob")]


def test_a_line_that_is_tied_to_a_group_leads_to_the_shape_of_it_that_is_nearest() -> None:
    deck = Deck()
    slide = deck.slide()
    group = slide.shapes.add_group_shape()
    add_box(group, "Ada", 0, 0)
    add_box(group, "Bob", 300, 0)
    low = add_box(slide, "Cy", 300, 200)
    line = add_line(slide, (350, 45), (350, 200))
    line.end_connect(low, 0)
    ties = element_of(line).find(".//{*}cNvCxnSpPr")
    assert ties is not None
    ties.insert(0, made(slide, f'<a:stCxn NAMESPACES id="{group.shape_id}" idx="0"/>'))
    assert pairs(deck.read()) == [("Bob", "Cy")]


def test_a_shape_without_text_is_kept_as_a_joint_of_lines() -> None:
    deck = Deck()
    slide = deck.slide()
    ada, bob = add_box(slide, "Ada", 100, 0), add_box(slide, "Bob", 0, 100)
    joint = add_box(slide, "", 149, 60, 2, 2)
    joint.fill.background()
    joint.line.fill.background()
    loose = add_box(slide, "", 300, 300)
    loose.fill.background()
    loose.line.fill.background()
    tie(slide, ada, joint)
    tie(slide, joint, bob)
    read = deck.read()
    assert pairs(read) == [("Ada", ""), ("", "Bob")]
    assert len(read.shapes) == 3


def test_a_line_that_is_tied_to_what_is_not_there_lies_where_it_is_drawn() -> None:
    deck = Deck()
    slide = deck.slide()
    line = tie(slide, add_box(slide, "Ada", 0, 0), add_box(slide, "Bob", 0, 100))
    tied = element_of(line).find(".//{*}stCxn")
    assert tied is not None
    tied.set("id", "999")
    read = deck.read()
    assert pairs(read) == [(None, "Bob")]
    assert run(read.connectors[0])[0] == (50, 40)


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        ((10, 20), (50, 90)),
        ((50, 20), (10, 90)),
        ((10, 90), (50, 20)),
        ((50, 90), (10, 20)),
        ((10, 5), (10, 80)),
    ],
)
def test_a_line_begins_and_ends_where_it_is_drawn_however_it_is_flipped(
    begin: tuple[float, float], end: tuple[float, float]
) -> None:
    deck = Deck()
    add_line(deck.slide(), begin, end)
    assert run(only_line(deck)) == [begin, end]


def test_a_line_that_bends_has_its_corners() -> None:
    deck = Deck()
    add_line(deck.slide(), (10, 20), (50, 100), elbow=True)
    assert run(only_line(deck)) == [(10, 20), (30, 20), (30, 100), (50, 100)]


def test_a_line_that_is_turned_runs_down_first() -> None:
    deck = Deck()
    # A bend of 80 by 40 points about (110, 70) that is turned by a quarter begins at its right top corner.
    add_line(deck.slide(), (70, 50), (150, 90), elbow=True)
    element = deck.presentation.slides[0].shapes[0]._element
    element.find(".//{*}xfrm").set("rot", "5400000")
    assert run(only_line(deck)) == [(130, 30), (130, 70), (90, 70), (90, 110)]


def test_lines_within_groups_are_moved_with_them() -> None:
    deck = Deck()
    group = deck.slide().shapes.add_group_shape()
    add_line(group, (0, 0), (100, 50))
    group.left, group.top, group.width, group.height = Pt(200), Pt(100), Pt(50), Pt(50)
    assert run(only_line(deck)) == [(200, 100), (250, 150)]


def test_dashes_and_heads_are_told() -> None:
    deck = Deck()
    slide = deck.slide()
    for head, tail in (("", ""), ("none", "triangle"), ("stealth", ""), ("arrow", "triangle"), ("oval", "")):
        line = add_line(slide, (0, 0), (50, 50))
        line.line.dash_style = MSO_LINE_DASH_STYLE.DASH if head else MSO_LINE_DASH_STYLE.SOLID
        for name, kind in (("headEnd", head), ("tailEnd", tail)):
            if kind:
                look = element_of(line).find(".//{*}ln")
                assert look is not None
                look.append(made(slide, f'<a:{name} NAMESPACES type="{kind}"/>'))
    lines = deck.read().connectors
    assert [line.arrow for line in lines] == [Arrow.NONE, Arrow.SECOND, Arrow.FIRST, Arrow.BOTH, Arrow.NONE]
    assert [line.stroke for line in lines] == [Stroke.SOLID, *[Stroke.DASHED] * 4]


def test_a_line_that_nobody_sees_is_none() -> None:
    deck = Deck()
    add_line(deck.slide(), (0, 0), (50, 50)).line.fill.background()
    assert deck.read().connectors == ()


@pytest.mark.parametrize(
    ("kind", "ends", "arrow"),
    [
        (MSO_SHAPE.DOWN_ARROW, [(20, 10), (20, 90)], Arrow.SECOND),
        (MSO_SHAPE.UP_ARROW, [(20, 90), (20, 10)], Arrow.SECOND),
        (MSO_SHAPE.LEFT_ARROW, [(30, 50), (10, 50)], Arrow.SECOND),
        (MSO_SHAPE.LEFT_RIGHT_ARROW, [(10, 50), (30, 50)], Arrow.BOTH),
    ],
)
def test_a_block_arrow_is_a_line_with_a_head(
    kind: MSO_SHAPE, ends: list[tuple[float, float]], arrow: Arrow
) -> None:
    deck = Deck()
    deck.slide().shapes.add_shape(kind, Pt(10), Pt(10), Pt(20), Pt(80))
    line = only_line(deck)
    assert (run(line), line.arrow) == (ends, arrow)


def test_a_block_arrow_with_a_text_is_a_box() -> None:
    deck = Deck()
    shape = deck.slide().shapes.add_shape(MSO_SHAPE.DOWN_ARROW, Pt(10), Pt(10), Pt(20), Pt(80))
    shape.text_frame.text = "Sales"
    read = deck.read()
    assert (texts(read), read.connectors) == (["Sales"], ())


def test_a_bar_that_is_thin_and_long_is_a_line_and_a_dot_is_none() -> None:
    deck = Deck()
    slide = deck.slide()
    add_box(slide, "", 100, 50, 2, 60)
    add_box(slide, "", 0, 110, 200, 1.5)
    add_box(slide, "", 300, 300, 3, 3)
    read = deck.read()
    assert [run(line) for line in read.connectors] == [[(101, 50), (101, 110)], [(0, 110.8), (200, 110.8)]]
    assert len(read.shapes) == 1


def freeform(deck: Deck, points: list[tuple[float, float]], is_closed: bool = False) -> Any:
    """Add a freeform that runs through points to a new slide."""
    builder = deck.slide().shapes.build_freeform(*points[0], scale=12700)
    builder.add_line_segments(points[1:], close=is_closed)
    return builder.convert_to_shape()


def test_a_freeform_line_has_its_corners() -> None:
    deck = Deck()
    points: list[tuple[float, float]] = [(10, 10), (10, 50), (80, 50), (80, 90)]
    freeform(deck, points).fill.background()
    read = deck.read()
    assert run(read.connectors[0]) == points
    assert read.shapes == ()


@pytest.mark.parametrize("is_closed", [False, True])
def test_a_freeform_that_is_a_surface_is_a_box(is_closed: bool) -> None:
    deck = Deck()
    shape = freeform(deck, [(10, 10), (10, 50), (80, 50)], is_closed)
    if is_closed:
        shape.fill.background()
    read = deck.read()
    assert (len(read.shapes), read.connectors) == (1, ())


def test_each_stretch_of_a_freeform_is_a_line_of_its_own() -> None:
    deck = Deck()
    add_xml(
        deck.slide(),
        '<p:sp NAMESPACES><p:nvSpPr><p:cNvPr id="40" name="x"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>'
        "<p:spPr><a:xfrm>"
        '<a:off x="127000" y="254000"/><a:ext cx="1270000" cy="635000"/></a:xfrm><a:custGeom><a:pathLst>'
        '<a:path w="100" h="100" fill="none"><a:moveTo><a:pt x="50" y="0"/></a:moveTo>'
        '<a:lnTo><a:pt x="50" y="100"/></a:lnTo><a:moveTo><a:pt x="0" y="50"/></a:moveTo>'
        '<a:lnTo><a:pt x="r" y="50"/></a:lnTo></a:path></a:pathLst></a:custGeom><a:ln/></p:spPr></p:sp>',
    )
    lines = [run(line) for line in deck.read().connectors]
    assert lines[0] == [(60, 20), (60, 70)]
    assert lines[1][0] == (10, 45)


def test_a_line_may_be_tied_to_a_box_of_a_smart_art_by_its_place() -> None:
    deck = Deck()
    slide = deck.slide()
    add_smart_art(slide, [SmartBox("1", "", ("Ada",))])
    low = add_box(slide, "Bob", 0, 400)
    line = tie(slide, low, low)
    tied = element_of(line).find(".//{*}stCxn")
    assert tied is not None
    tied.set("id", "901")
    assert pairs(deck.read()) == [("Ada", "Bob")]


def test_lengths_are_points_all_over() -> None:
    deck = Deck()
    slide = deck.slide()
    add_box(slide, "Ada", 0, 0, 72, 36)
    add_line(slide, (72, 36), (144, 72))
    read = deck.read()
    area, start = read.shapes[0].area, read.connectors[0].start
    assert area is not None
    assert start is not None
    assert isclose(area.left + area.width, start.x, abs_tol=0.001)
