"""Decides what is drawn of a chart: the only place that does, for the screen and every picture.

A walk over arrays finds what lies in the rectangle; the scale decides how much of it is shown.
Subtrees smaller than SMALLEST screen pixels become one block, as do stacks of cards smaller than TINY; cards
narrower than LEGIBLE ones become plain boxes, with initials if they have room. Large branches are named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import reduce
from typing import TYPE_CHECKING

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.arrays import Integers
from orgviewer.chart.chart import Kind
from orgviewer.chart.places import NO_NODE, Node
from orgviewer.engines import load
from orgviewer.layout.connectors import CORNER, pieces, reach
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.region import Region, region
from orgviewer.layout.routes import routes
from orgviewer.paint.cards.card import (
    HANGING,
    are_gone,
    block_boxes,
    boxes_around,
    card_boxes,
    card_marks,
    card_rectangles,
)
from orgviewer.paint.marks import Boxes, BoxStyle, LineStyle, Marks, Polylines, mirrored, together
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Theme

if TYPE_CHECKING:
    from orgviewer.chart.lighting import Lit, Steps
    from orgviewer.paint.branch_names import BranchNames
    from orgviewer.paint.cards.portraits import PortraitSource

SMALLEST = 18.0  # pixels of a subtree that is worth entering
TINY, SPECK = 16.0, 3.0  # of a card in a stack that is worth entering; of one that is left out before blocks
ROUND = 4.0  # pixels of a corner that is worth rounding
VISIBLE = 2.0  # pixels of a line or a corner
SHORT = 10.0  # pixels of a line that is left out from afar
THIN = 0.6  # pixels of a line, at least
LINE = 1.25  # pixels at 100 %: how wide a line is
TRAIL, LEGIBLE = 2.0, 78.0  # of lines from the root to what is selected; of a card with texts
INITIALED = 44.0  # of the width of a card on which there is room for initials
ZOOM_STEP = 1.25  # what a step of zooming makes larger, in a window and on a page
FOUND = 1.5  # the width of the edge around what was looked for
RING = 2.5  # the width of the ring around a selected card
EDGE = 2.0  # pixels by which lines and the edges of cards may reach out of their places
REACH = HANGING + EDGE  # pixels that what belongs to a card may lie outside of it: beneath it, a badge
OVER = 8.0  # above it: badges of rules and of changes
BESIDE = 3.0  # pixels that the edges of cards reach out of a chart at its sides; lines may reach further
BRANCH_NAMES = "orgviewer.paint.branch_names:branch_names"
INITIALS = "orgviewer.paint.branch_names:initial_marks"
SIDE_LINES = "orgviewer.paint.side_lines:side_lines"
STEP_MARKS = "orgviewer.paint.side_lines:step_marks"
RULE_EDGES = "orgviewer.paint.cards.rule_marks:rule_edges"
FAINT = "orgviewer.paint.cards.rule_marks:faint"
CHANGE_EDGES = "orgviewer.paint.cards.change_signs:change_edges"
RING_GAP = 3.0  # between a selected card and its ring, which would be lost on the card's own colour


class Highlight(Struct, frozen=True, eq=False):
    """The nodes that stand out, or NO_NODE: the selected one, the one under the pointer, a second one.

    It is asked how the `paired` one is connected to the selected one, by `steps` as far as is known. If any
    are `lit`, all others step back.
    """

    selected: Node = NO_NODE
    hovered: Node = NO_NODE
    paired: Node = NO_NODE
    lit: Lit | None = None
    steps: Steps | None = None


NOTHING = Highlight()


class LayeredMarks(Struct, frozen=True, eq=False):
    """What is drawn: a ground, and upon it what stands in the `cards`, of each apart from all others.

    All that is `inside` any of them can be asked for; it lies above the ground and nowhere on another card's
    texts, so that it may be drawn in any order.
    """

    ground: Marks
    cards: Integers
    inside: Callable[[Integers], Marks]


def marks(
    layout: Layout,
    theme: Theme,
    letters: Letters,
    portraits: PortraitSource,
    rectangle: Rectangle,
    scale: float,
    highlight: Highlight = NOTHING,
    view: Rectangle | None = None,
) -> Marks:
    """Return what is drawn of a layout in a rectangle (layout pixels) at a scale (1 is 100 %).

    Of a `view`, of which the rectangle is a part or all, names of branches are drawn where cards are too
    small for texts.
    """
    drawn = drawing(layout, theme, letters, portraits, rectangle, scale, highlight, view)
    return together(drawn.ground, drawn.inside(drawn.cards))


def drawing(
    layout: Layout,
    theme: Theme,
    letters: Letters,
    portraits: PortraitSource,
    rectangle: Rectangle,
    scale: float,
    highlight: Highlight = NOTHING,
    view: Rectangle | None = None,
) -> LayeredMarks:
    """Return the same as `marks` (see there), what stands in cards apart from what lies beneath it."""
    if layout.spec.is_mirrored:
        other = layout.mirror, theme, letters, portraits, layout.mirrored(rectangle), scale, highlight
        plain = drawing(*other, view and layout.mirrored(view))
        return LayeredMarks(
            mirrored(plain.ground, layout.axis, letters),
            plain.cards,
            lambda nodes: mirrored(plain.inside(nodes), layout.axis, letters),
        )
    theme = theme.of(layout.chart)
    seen = region(layout, rectangle, SMALLEST / scale, TINY / scale)
    width = layout.spec.sizes.card_width * scale
    if width < SPECK:
        # Their blocks say more of those who have any beneath them; the others have nothing else.
        seen = replace(seen, cards=seen.cards[layout.chart.children[1][seen.cards] == 0])
    legible = width >= LEGIBLE
    boxes: list[Boxes] = []
    over: list[BranchNames] = []  # what stands over the cards
    if highlight.steps is not None:
        over.append(load(STEP_MARKS)(layout, theme, letters, highlight.steps, scale))
    if view is not None and not legible:
        over.append(load(BRANCH_NAMES)(layout, theme, letters, view, scale, highlight.lit))
    for look, part in _looks(layout, theme, seen, highlight.lit):
        boxes += [*block_boxes(layout, look, part), *card_boxes(layout, look, part.cards, legible)]
        if layout.chart.changed:
            boxes += load(CHANGE_EDGES)(layout, look, part.cards, scale, legible)
        if layout.chart.spec.rules:
            boxes += load(RULE_EDGES)(layout, look, part.cards, scale, legible)
    if legible and highlight.lit is not None:
        found = seen.cards[highlight.lit.own[seen.cards]]
        boxes.append(boxes_around(layout, BoxStyle("", theme.focus, FOUND, theme.radius), found))
    boxes += _rings(layout, theme, highlight, scale)
    lines = _lines(layout, theme, seen, rectangle, highlight, scale)
    cards = seen.cards if width >= INITIALED else seen.cards[:0]
    for names in over * (not legible):  # nothing else is written from afar in the cards on which names stand
        cards = cards[names.free_of(card_rectangles(layout, cards))]

    def inside(nodes: Integers) -> Marks:
        some, parts = replace(seen, cards=nodes), []
        for look, part in _looks(layout, theme, some, highlight.lit):
            if legible:
                parts += [card_marks(layout, look, letters, portraits, part.cards, highlight.hovered, scale)]
            else:
                parts.append(load(INITIALS)(layout, look, letters, part.cards, scale))
        return reduce(lambda drawn, names: names.clear(drawn, letters), over * legible, together(*parts))

    ground = together(Marks(tuple(lines), tuple(boxes)), *(names.marks for names in over))
    return LayeredMarks(ground, cards, inside)


def _looks(layout: Layout, theme: Theme, seen: Region, lit: Lit | None) -> Iterator[tuple[Theme, Region]]:
    """Part what is seen by how it looks: what steps back before what is lit, who is gone, all others."""
    looks = [(theme, seen)]
    if lit is not None:
        looks = [
            (
                look,
                replace(
                    seen,
                    cards=seen.cards[lit.cards[seen.cards] == wanted],
                    blocks=seen.blocks[lit.blocks[seen.blocks] == wanted],
                    stacks=seen.stacks[lit.stacks[seen.stacks] == wanted],
                ),
            )
            for look, wanted in ((theme.stepped_back, False), (theme, True))
        ]
    if layout.chart.spec.rules:
        looks = [one for look, part in looks for one in load(FAINT)(layout.chart, look, part)]
    for look, part in looks:
        gone = are_gone(layout.chart, part.cards)
        yield look, replace(part, cards=part.cards[~gone])
        if gone.any():
            yield look.gone, Region(part.cards[gone], *(np.zeros(0, np.int32),) * 3, 0)


def _rings(layout: Layout, theme: Theme, highlight: Highlight, scale: float) -> Iterator[Boxes]:
    """Ring the selected card, thinly the same person's other cards, and lift the hovered one."""
    chart, one = layout.chart, max(1.0, 1.0 / scale)
    if highlight.hovered >= 0:
        hovered = np.array([highlight.hovered], np.int32)
        yield boxes_around(layout, BoxStyle("", theme.trail, one, theme.radius), hovered)
    if highlight.selected < 0:
        return
    ringed = [node for node in (highlight.selected, highlight.paired) if node >= 0]
    selected = np.array(ringed, np.int32)
    if chart.kind[highlight.selected] == Kind.PERSON:
        same = chart.cards(Kind.PERSON, int(chart.record[highlight.selected]))
        others = same[same != highlight.selected]
        yield boxes_around(layout, BoxStyle("", theme.focus, one, theme.radius), others)
    around = card_rectangles(layout, selected) + np.array((-1, -1, 2, 2)) * RING_GAP * one
    style = BoxStyle("", theme.focus, RING * one, theme.radius + RING_GAP)
    yield Boxes(style, selected, around)


def _lines(
    layout: Layout, theme: Theme, seen: Region, rectangle: Rectangle, highlight: Highlight, scale: float
) -> Iterator[Polylines]:
    """Draw the connectors that cross the rectangle, and stronger the path from the root.

    Where corners are too small to be seen they are not rounded, and short lines are left out; long
    ones keep a width that can be seen, so that the shape of a large organization stays.
    """
    joined, corner = seen.joined, CORNER if CORNER * scale >= ROUND else 0.0
    if layout.spec.sizes.indent * scale < VISIBLE:
        joined = joined[~layout.chart.stacked[joined]]
    if CORNER * scale < VISIBLE:
        joined = joined[reach(layout, joined) * scale >= SHORT]
    nodes, points = pieces(layout, joined)
    ends = points[:, 0], points[:, 2], points[:, 4]  # between which orthogonal lines run
    low, high = (reduced(reduced(ends[0], ends[1]), ends[2]) for reduced in (np.minimum, np.maximum))
    crossing = (low[:, 0] <= rectangle.right) & (high[:, 0] >= rectangle.left)
    if CORNER * scale < VISIBLE:
        across, down = (high - low).T  # side by side: numpy is slow along an axis of two
        crossing &= np.maximum(across, down) * scale >= SHORT
    crossing &= (low[:, 1] <= rectangle.bottom) & (high[:, 1] >= rectangle.top)
    width = max(LINE, THIN / scale)
    colour = theme.line if highlight.lit is None else theme.stepped_back.line
    inferred = layout.chart.inferred[nodes]
    for dashed, part in ((False, crossing & ~inferred), (True, crossing & inferred)):
        if part.any() or not dashed:
            yield Polylines(LineStyle(colour, width, corner, dashed), nodes[part], points[part])
    if (len(layout.chart.dotted) or layout.chart.changed) and layout.spec.sizes.card_width * scale >= TINY:
        yield from load(SIDE_LINES)(layout, theme, rectangle, width, corner)
    if highlight.selected > 0:
        path = [highlight.selected, *layout.chart.ancestors(highlight.selected)][:-1]
        trail = np.array(path, np.int32)
        yield Polylines(LineStyle(theme.trail, TRAIL, CORNER), trail, routes(layout, trail))
