"""The lines between cards: orthogonal, from a parent over a bus to each child.

Members of a stack hang on a spine that runs down beside them; the trunk to the levels below starts
at the middle of a card, or continues the spine where a stack is in the way. A *route* is the whole
line to a child; *pieces* are routes without what a neighbour draws, so that a bus shared by a
thousand children is one bus and not a thousand on top of each other.
"""

from __future__ import annotations

import numpy as np

from orgviewer.arrange.arrays import Booleans, Floats, Integers
from orgviewer.arrange.blocks import Sizes
from orgviewer.arrange.layout import Direction, Layout

CORNER = 8.0  # the radius of the corners; a piece begins this far before its neighbour's end


def pieces(layout: Layout, nodes: Integers) -> tuple[Integers, Floats]:
    """Return the lines of nodes without shared parts: nodes (m) and points (m × 5 × 2).

    A parent's trunk comes with its first child that stands in no stack. All nodes need a parent.
    """
    chart = layout.chart
    lines = routes(layout, nodes)
    stacked = chart.stacked[nodes]
    before = np.maximum(nodes - 1, 0)
    is_first = ~stacked & ((chart.parent[before] != chart.parent[nodes]) | chart.stacked[before])
    trunks = lines[is_first][:, [0, 1, 1, 1, 1]]
    if layout.spec.direction is Direction.DOWN:
        trunks[:, 0, 1] = _feet(layout, chart.parent[nodes[is_first]])
    if layout.spec.direction is Direction.UP:
        lines[~stacked, 3:, 1] = _feet(layout, nodes[~stacked])[:, None]
    _cut_stacked(layout, nodes, lines, stacked)
    _cut_beside(layout, nodes, lines, ~stacked)
    return np.concatenate((nodes, nodes[is_first])), np.concatenate((lines, trunks))


def _feet(layout: Layout, nodes: Integers) -> Floats:
    """Return the y from which a line below each card is alone: where the spine of its stack ends."""
    chart, sizes = layout.chart, layout.spec.sizes
    count = chart.stack_sizes[nodes]
    first = np.where(count > 0, chart.children[0][nodes], nodes)
    last = first + np.maximum(count - 1, 0)
    row = np.rint((layout.top[last] - layout.top[first]) / (sizes.card_height + sizes.stack_gap))
    # The last column may be short; what stands before its top is the foot of a full one.
    lowest = np.where(layout.left[last] > layout.left[first], last - row.astype(np.int32) - 1, last)
    end = layout.top[lowest] + sizes.card_height / 2 - _turn(sizes)
    return np.where(count > 0, end, layout.top[nodes] + sizes.card_height)


def _turn(sizes: Sizes) -> float:
    """Return how far before a member's middle its line begins to turn off the spine."""
    return min(CORNER, sizes.indent / 4)


def _cut_stacked(layout: Layout, nodes: Integers, lines: Floats, chosen: Booleans) -> None:
    """Let the line of a stack's member begin where the line of the member before it turns off."""
    sizes = layout.spec.sizes
    before = np.maximum(nodes - 1, 0)
    neighbours = chosen & (layout.chart.parent[before] == layout.chart.parent[nodes])
    below = neighbours & (layout.left[before] == layout.left[nodes])
    start = lines[below, 3, 1] - sizes.card_height - sizes.stack_gap - _turn(sizes)
    lines[below, :3, 0] = lines[below, 3:4, 0]
    lines[below, :3, 1] = start[:, None]
    aside = neighbours & ~below
    lines[aside, :2, 0] = lines[aside, 2:3, 0] - sizes.card_width - sizes.indent
    lines[aside, :2, 1] = lines[aside, 2:3, 1]


def _cut_beside(layout: Layout, nodes: Integers, lines: Floats, chosen: Booleans) -> None:
    """Let a line begin on the bus, where the next sibling towards the trunk leaves it."""
    chart, axis = layout.chart, 0 if layout.spec.direction.is_vertical else 1
    trunk, own = lines[:, 1, axis], lines[:, 2, axis]
    towards = np.sign(trunk - own).astype(np.int32)
    nearer = np.clip(nodes + towards, 0, len(chart) - 1)
    inside = chosen & (chart.parent[nearer] == chart.parent[nodes]) & ~chart.stacked[nearer] & (towards != 0)
    start = trunk.copy()
    end = routes(layout, nearer[inside])[:, 2, axis] + towards[inside] * CORNER
    # A sibling on the other side of the trunk, or right at it, shares nothing.
    start[inside] = np.where((trunk[inside] - end) * towards[inside] > 0, end, trunk[inside])
    lines[chosen, :2] = lines[chosen, 2:3]
    lines[chosen, :2, axis] = start[chosen, None]


def routes(layout: Layout, nodes: Integers) -> Floats:
    """Return the line from each node's parent to the node, as m × 5 points (x, y).

    Points may repeat where a line has fewer corners; all nodes need a parent.
    """
    chart, sizes = layout.chart, layout.spec.sizes
    parent = chart.parent[nodes]
    lines = np.empty((len(nodes), 5, 2))
    stacked = chart.stacked[nodes]
    lines[stacked] = _stack_lines(layout, nodes[stacked], parent[stacked])
    beside = _down_lines if layout.spec.direction.is_vertical else _side_lines
    if layout.spec.direction is Direction.UP:
        beside = _up_lines
    lines[~stacked] = beside(layout, nodes[~stacked], parent[~stacked], sizes.level_gap / 2)
    return lines


def _line(*points: tuple[Floats, Floats]) -> Floats:
    """Join the points of many lines; a line of fewer than five points repeats its last."""
    padded = points + points[-1:] * (5 - len(points))
    return np.stack([np.stack(point, axis=-1) for point in padded], axis=1)


def _stack_lines(layout: Layout, nodes: Integers, parent: Integers) -> Floats:
    sizes = layout.spec.sizes
    bottom = layout.top[parent] + sizes.card_height
    gap = bottom + sizes.stack_gap / 2
    first_spine = layout.left[parent] + sizes.indent / 2
    spine = layout.left[nodes] - sizes.indent / 2
    middle = layout.top[nodes] + sizes.card_height / 2
    return _line(
        (first_spine, bottom), (first_spine, gap), (spine, gap), (spine, middle), (layout.left[nodes], middle)
    )


def _trunk(layout: Layout, nodes: Integers) -> Floats:
    """Return the x at which a vertical line meets the foot of each card."""
    sizes = layout.spec.sizes
    first, count = layout.chart.children
    has_stack = (count[nodes] > 0) & layout.chart.stacked[np.minimum(first[nodes], len(layout.chart) - 1)]
    return layout.left[nodes] + np.where(has_stack, sizes.indent / 2, sizes.card_width / 2)


def _down_lines(layout: Layout, nodes: Integers, parent: Integers, half_gap: float) -> Floats:
    sizes = layout.spec.sizes
    trunk, top = _trunk(layout, parent), layout.top[nodes]
    middle = layout.left[nodes] + sizes.card_width / 2
    bus = top - half_gap
    return _line((trunk, layout.top[parent] + sizes.card_height), (trunk, bus), (middle, bus), (middle, top))


def _up_lines(layout: Layout, nodes: Integers, parent: Integers, half_gap: float) -> Floats:
    sizes = layout.spec.sizes
    middle = layout.left[parent] + sizes.card_width / 2
    foot = _trunk(layout, nodes)
    bus = layout.top[parent] - half_gap
    return _line(
        (middle, layout.top[parent]),
        (middle, bus),
        (foot, bus),
        (foot, layout.top[nodes] + sizes.card_height),
    )


def _side_lines(layout: Layout, nodes: Integers, parent: Integers, half_gap: float) -> Floats:
    sizes = layout.spec.sizes
    to_right = layout.spec.direction is Direction.RIGHT
    start = layout.left[parent] + (sizes.card_width if to_right else 0)
    end = layout.left[nodes] + (0 if to_right else sizes.card_width)
    bus = end - half_gap if to_right else start - half_gap
    from_y = layout.top[parent] + sizes.card_height / 2
    to_y = layout.top[nodes] + sizes.card_height / 2
    return _line((start, from_y), (bus, from_y), (bus, to_y), (end, to_y))
