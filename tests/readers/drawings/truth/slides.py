"""Charts as free slides: glued lines, lines tied to nothing, bars and stubs, cards of several shapes."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from random import Random
from typing import Any

from pptx.dml.color import RGBColor
from pptx.util import Pt

from tests.readers.drawings.truth.charts import TOP, BoxKind, TextOrder, TrueChart, lines
from tests.readers.drawings.truth.places import (
    BENEATH,
    HEIGHT,
    INDENT,
    WIDTH,
    Arrangement,
    Placed,
    Point,
    foot,
    head,
    left,
    placed,
    right,
)
from tests.readers.syntax.drawings.slide_files import Deck, add_box, add_line, picture, tie

Drawing = Callable[[Any, TrueChart, Placed, list[Any]], None]
TITLE_SIZE, TEXT_SIZE = 12.0, 9.0


def _coloured(shape: Any, is_team: bool) -> None:
    colours: Any = RGBColor
    shape.fill.solid()
    shape.fill.fore_color.rgb = colours.from_string("1F4E79" if is_team else "DDE8F4")


def _plain(on: Any, text: list[str], corner: Point, is_team: bool) -> Any:
    shape = add_box(on, "\n".join(text), *corner, WIDTH, HEIGHT)
    _coloured(shape, is_team)
    for turn, paragraph in enumerate(shape.text_frame.paragraphs):
        paragraph.font.size = Pt(TITLE_SIZE if turn == 0 else TEXT_SIZE)
        paragraph.font.bold = is_team or turn == 0
    return shape


def _label(on: Any, text: str, place: tuple[float, float, float, float]) -> Any:
    box = on.shapes.add_textbox(*map(Pt, place))
    box.text_frame.text = text
    return box


def _of_pieces(on: Any, text: list[str], corner: Point, is_team: bool) -> Any:
    """Draw a card as a band and a field beneath it."""
    x, y = corner
    band = add_box(on, text[0], x, y, WIDTH, HEIGHT / 2)
    _coloured(band, is_team)
    add_box(on, "\n".join(text[1:]), x, y + HEIGHT / 2, WIDTH, HEIGHT / 2)
    return band


def _of_labels(on: Any, text: list[str], corner: Point, is_team: bool) -> Any:
    """Draw a card as a box without a text and a text box for each line over it."""
    x, y = corner
    box = add_box(on, "", x, y, WIDTH, HEIGHT)
    _coloured(box, is_team)
    share = (HEIGHT - 6) / len(text)
    for turn, line in enumerate(text):
        _label(on, line, (x + 4, y + 3 + turn * share, WIDTH - 8, share))
    return box


def _with_portrait(on: Any, text: list[str], corner: Point, is_team: bool) -> Any:
    x, y = corner
    shape = _plain(on, text, corner, is_team)
    if not is_team:
        on.shapes.add_picture(BytesIO(picture(size=8)), Pt(x + 3), Pt(y + 4), Pt(24), Pt(32))
    return shape


def _grouped(on: Any, text: list[str], corner: Point, is_team: bool) -> Any:
    """Draw a card as a group of a box, a text over it and a portrait."""
    group = on.shapes.add_group_shape()
    _of_labels(group, text, corner, is_team)
    if not is_team:
        x, y = corner
        group.shapes.add_picture(BytesIO(picture(size=8)), Pt(x + 3), Pt(y + 4), Pt(24), Pt(32))
    return group


def _glue(on: Any, chart: TrueChart, _: Placed, drawn: list[Any]) -> None:
    for number, box in enumerate(chart.boxes):
        if box.above != TOP:
            tie(on, drawn[box.above], drawn[number])


def _elbows(on: Any, chart: TrueChart, lie: Placed, _: list[Any]) -> None:
    rng = Random(len(chart.boxes))

    def near(point: Point) -> Point:
        return point[0] + rng.uniform(-3, 3), point[1] + rng.uniform(-3, 3)

    for number, box in enumerate(chart.boxes):
        if box.above != TOP:
            upper, lower = lie.corners[box.above], lie.corners[number]
            ends = (
                (foot(upper), head(lower))
                if lower[1] > upper[1] + HEIGHT / 2
                else (right(upper), left(lower))
            )
            if upper[1] > lower[1] + HEIGHT / 2:
                ends = head(upper), foot(lower)
            add_line(on, near(ends[0]), near(ends[1]), elbow=True)


def _across(on: Any, chart: TrueChart, lie: Placed, _: list[Any]) -> None:
    for number, box in enumerate(chart.boxes):
        if box.above != TOP:
            add_line(on, right(lie.corners[box.above]), left(lie.corners[number]), elbow=True)


def _bars(on: Any, chart: TrueChart, lie: Placed, _: list[Any]) -> None:
    """Draw a stub down, a bar, and stubs to the boxes; a spine at the left of those that hang."""
    for number, corner in enumerate(lie.corners):
        beneath = chart.beneath(number)
        if not beneath:
            continue
        if beneath[0] in lie.hanging:
            spine = corner[0] + INDENT / 2
            add_line(on, (spine, corner[1] + HEIGHT), (spine, left(lie.corners[beneath[-1]])[1]))
            for one in beneath:
                add_line(on, (spine, left(lie.corners[one])[1]), left(lie.corners[one]))
            continue
        start = foot(corner)
        level = start[1] + BENEATH / 2
        tops = [head(lie.corners[one]) for one in beneath]
        if len(tops) == 1:
            add_line(on, start, tops[0])
            continue
        add_line(on, start, (start[0], level))
        add_line(on, (tops[0][0], level), (tops[-1][0], level))
        for top in tops:
            add_line(on, (top[0], level), top)


def _decorated(on: Any, chart: TrueChart, lie: Placed, drawn: list[Any]) -> None:
    """Draw lines and what stands about on slides: a date, a legend, a panel behind it all, a foot."""
    _elbows(on, chart, lie, drawn)
    wide = max(x for x, _ in lie.corners) + WIDTH + 20
    deep = max(y for _, y in lie.corners) + HEIGHT + 20
    panel = add_box(on, "", 10, 55, wide, deep - 40)
    tree = panel._element.getparent()
    tree.remove(panel._element)
    tree.insert(2, panel._element)
    _label(on, "Status: January 2026", (wide - 120, 20, 120, 20))
    _label(on, "Confidential", (20, deep + 30, 90, 18))
    _label(on, "Legend: blue = team", (wide - 130, deep + 30, 130, 18))


def _slides(
    chart: TrueChart,
    order: TextOrder,
    card: Callable[[Any, list[str], Point, bool], Any],
    wires: Drawing,
    arrangement: Arrangement = Arrangement.DOWN,
) -> bytes:
    deck = Deck()
    slide = deck.slide(chart.title)
    lie = placed(chart, arrangement)
    drawn = [
        card(slide, lines(box, order), lie.corners[number], box.kind is BoxKind.TEAM)
        for number, box in enumerate(chart.boxes)
    ]
    wires(slide, chart, lie, drawn)
    return deck.content()


def glued(chart: TrueChart, order: TextOrder) -> bytes:
    return _slides(chart, order, _plain, _glue)


def unglued(chart: TrueChart, order: TextOrder) -> bytes:
    return _slides(chart, order, _plain, _elbows)


def bars(chart: TrueChart, order: TextOrder) -> bytes:
    return _slides(chart, order, _plain, _bars)


def hanging(chart: TrueChart, order: TextOrder) -> bytes:
    return _slides(chart, order, _plain, _bars, Arrangement.HANGING)


def pieces(chart: TrueChart, order: TextOrder) -> bytes:
    return _slides(chart, order, _of_pieces, _elbows)


def labels(chart: TrueChart, order: TextOrder) -> bytes:
    return _slides(chart, order, _of_labels, _bars)


def portraits(chart: TrueChart, order: TextOrder) -> bytes:
    return _slides(chart, order, _with_portrait, _elbows)


def groups(chart: TrueChart, order: TextOrder) -> bytes:
    return _slides(chart, order, _grouped, _elbows)


def across(chart: TrueChart, order: TextOrder) -> bytes:
    return _slides(chart, order, _plain, _across, Arrangement.ACROSS)


def upwards(chart: TrueChart, order: TextOrder) -> bytes:
    return _slides(chart, order, _plain, _elbows, Arrangement.UP)


def decorated(chart: TrueChart, order: TextOrder) -> bytes:
    return _slides(chart, order, _plain, _decorated)


def two_slides(chart: TrueChart, order: TextOrder) -> bytes:
    """Draw the top on one slide, and each branch on a slide of its own, its head again at the top."""
    deck = Deck()
    parts = [[0, *chart.beneath(0)]]
    for one in chart.beneath(0):
        branch = [one]
        for number in branch:
            branch += chart.beneath(number)
        if len(branch) > 1:
            parts.append(branch)
    for numbers in parts:
        slide = deck.slide(chart.title)
        turns = {number: turn for turn, number in enumerate(numbers)}
        boxes = tuple(
            type(box)(box.kind, box.names, box.role, turns.get(box.above, TOP), box.said, box.is_vacant)
            for box in (chart.boxes[number] for number in numbers)
        )
        part = TrueChart(boxes)
        lie = placed(part)
        drawn = [
            _plain(slide, lines(box, order), lie.corners[turn], box.kind is BoxKind.TEAM)
            for turn, box in enumerate(boxes)
        ]
        _glue(slide, part, lie, drawn)
    return deck.content()
