"""The lines that are drawn between cards: routes without what a neighbour draws.

A bus shared by a thousand children is one bus and not a thousand on top of each other. Each piece
begins where the line of the sibling before it, on the way from the parent, turns off.
Corners are rounded here, for painters and writers alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from orgviewer.arrays import Booleans, Floats, Integers
from orgviewer.choices import Direction
from orgviewer.layout.blocks import Sizes
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Point
from orgviewer.layout.routes import Frame, framed_routes

CORNER = 8.0  # the radius of the corners; a piece begins this far before its neighbour's end


def pieces(layout: Layout, nodes: Integers) -> tuple[Integers, Floats]:
    """Return the lines of nodes without shared parts: nodes (m) and points (m × 5 × 2).

    A parent's trunk comes with the last of its children, unless that is a single assistant, whose own line is
    all of it. All nodes need a parent.
    """
    if layout.spec.is_mirrored:
        found, points = pieces(layout.mirror, nodes)
        return found, layout.mirrored_points(points)
    chart, frame = layout.chart, Frame(layout)
    lines = framed_routes(frame, nodes)
    stacked, beside = chart.stacked[nodes], chart.beside[nodes]
    after = np.minimum(nodes + 1, len(chart) - 1)
    alone = beside & (chart.children[1][chart.parent[nodes]] == 1)
    is_last = ~(stacked | alone) & ((chart.parent[after] != chart.parent[nodes]) | (after == nodes))
    trunks = lines[is_last][:, [0, 1, 1, 1, 1]]
    trunks[beside[is_last], 1:] = lines[is_last & beside, 2:3]
    lines[beside & ~alone, :2] = lines[beside & ~alone, 2:3]
    on_bus = ~(stacked | beside)
    if frame.direction is Direction.UP:
        lines[on_bus, 3:, 1] = _feet(frame, nodes[on_bus])[:, None]
    elif frame.direction is Direction.DOWN:
        # A bus above the foot of the stack hangs on the spine already.
        trunks[:, 0, 1] = np.minimum(_feet(frame, chart.parent[nodes[is_last]]), trunks[:, 1, 1])
    _cut_stacked(frame, nodes, lines, stacked)
    _cut_beside(frame, nodes, lines, on_bus)
    return np.concatenate((nodes, nodes[is_last])), frame.back(np.concatenate((lines, trunks)))


def reach(layout: Layout, nodes: Integers) -> Floats:
    """Return how long the pieces of nodes are at most, along either axis: they run about the two cards."""
    sizes, parent = layout.spec.sizes, layout.chart.parent[nodes]
    across = np.abs(layout.left[nodes] - layout.left[parent]) + sizes.card_width
    down = np.abs(layout.top[nodes] - layout.top[parent]) + sizes.card_height
    longest: Floats = np.maximum(across, down) + sizes.level_gap + sizes.indent
    return longest


def _feet(frame: Frame, nodes: Integers) -> Floats:
    """Return the y from which a line below each card is alone: where the spine of its stack ends."""
    chart, sizes = frame.layout.chart, frame.layout.spec.sizes
    count = chart.stack_sizes[nodes]
    first = np.where(count > 0, chart.children[0][nodes], nodes)
    last = first + np.maximum(count - 1, 0)
    row = np.rint((frame.top(last) - frame.top(first)) / (frame.card_height + sizes.stack_gap))
    # The last column may be short; what stands before its top is the foot of a full one.
    lowest = np.where(frame.left(last) > frame.left(first), last - row.astype(np.int32) - 1, last)
    end = frame.top(lowest) + frame.card_height / 2 - turn_before(sizes)
    return np.where(count > 0, end, frame.top(nodes) + frame.card_height)


def turn_before(sizes: Sizes) -> float:
    """Return how far before a member's middle its line begins to turn off the spine."""
    return min(CORNER, sizes.indent / 4)


def _cut_stacked(frame: Frame, nodes: Integers, lines: Floats, chosen: Booleans) -> None:
    """Let the line of a stack's member begin where the line of the member before it turns off."""
    chart, sizes = frame.layout.chart, frame.layout.spec.sizes
    before = np.maximum(nodes - 1, 0)
    neighbours = chosen & (chart.parent[before] == chart.parent[nodes])
    below = neighbours & (frame.left(before) == frame.left(nodes))
    start = lines[below, 3, 1] - frame.card_height - sizes.stack_gap - turn_before(sizes)
    lines[below, :3, 0] = lines[below, 3:4, 0]
    lines[below, :3, 1] = start[:, None]
    aside = neighbours & ~below
    lines[aside, :2, 0] = lines[aside, 2:3, 0] - frame.card_width - sizes.indent
    lines[aside, :2, 1] = lines[aside, 2:3, 1]


def _cut_beside(frame: Frame, nodes: Integers, lines: Floats, chosen: Booleans) -> None:
    """Let a line begin on the bus, where the next sibling towards the trunk leaves it."""
    chart, axis = frame.layout.chart, 0 if frame.direction.is_vertical else 1
    trunk, own = lines[:, 1, axis], lines[:, 2, axis]
    towards = np.sign(trunk - own).astype(np.int32)
    nearer = np.clip(nodes + towards, 0, len(chart) - 1)
    inside = chosen & (chart.parent[nearer] == chart.parent[nodes]) & (towards != 0)
    inside &= (frame.is_turned | ~chart.stacked[nearer]) & ~chart.beside[nearer]
    neighbours = framed_routes(frame, nearer[inside])
    end = neighbours[:, 2, axis] + towards[inside] * CORNER
    # A sibling on another bus, on the other side of the trunk, or right at it, shares nothing.
    shares = (trunk[inside] - end) * towards[inside] > 0
    shares &= neighbours[:, 2, 1 - axis] == lines[inside, 2, 1 - axis]
    start = trunk.copy()
    start[inside] = np.where(shares, end, trunk[inside])
    lines[chosen, :2] = lines[chosen, 2:3]
    lines[chosen, :2, axis] = start[chosen, None]


def rounded(points: Sequence[Sequence[float]], radius: float) -> Iterator[tuple[Point, Point, Point]]:
    """Yield for each corner of a line where its curve begins, the corner, and where the curve ends.

    Corners are rounded as far as the parts beside them are long enough; points may repeat.
    """
    line = [point for place, point in enumerate(points) if place == 0 or point != points[place - 1]]
    for (x0, y0), (x1, y1), (x2, y2) in zip(line, line[1:], line[2:], strict=False):
        before, after = abs(x1 - x0) + abs(y1 - y0), abs(x2 - x1) + abs(y2 - y1)
        reach = min(radius, before / 2, after / 2)
        yield (
            (x1 + (x0 - x1) * reach / before, y1 + (y0 - y1) * reach / before),
            (x1, y1),
            (x1 + (x2 - x1) * reach / after, y1 + (y2 - y1) * reach / after),
        )
