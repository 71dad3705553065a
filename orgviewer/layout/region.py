"""What lies in a rectangle of a layout, found by walking down only where bounds meet it."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import THIN, Booleans, Floats, Integers, ranges
from orgviewer.chart.places import NO_NODE, Node
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.routes import Frame
from orgviewer.layout.stacks import members_near, stack_bounds

DEEPEST = 1_024
"""Levels that are looked at in one step at most."""


class Region(Struct, frozen=True, eq=False):
    """What is to be drawn of a layout; each array holds nodes.

    `cards` meet the rectangle; `blocks` are nodes whose whole subtree is too small to be entered,
    `stacks` those whose stack is drawn as one, since its cards are too small; `joined` are the nodes
    whose connector may be seen; `visited` counts the work.
    """

    cards: Integers
    blocks: Integers
    stacks: Integers
    joined: Integers
    visited: int


def region(layout: Layout, rectangle: Rectangle, smallest: float = 0.0, tiny: float = 0.0) -> Region:
    """Return what lies in a rectangle.

    Subtrees smaller than `smallest` pixels become blocks, and stacks whose cards are smaller than
    `tiny` are not entered. Levels that hold next to nothing are looked at together, as a step costs as much
    for one node as for thousands; the bounds of a node hold those of all beneath it.
    """
    if layout.spec.is_mirrored:
        return region(layout.mirror, layout.mirrored(rectangle), smallest, tiny)
    chart, frame = layout.chart, Frame(layout)
    nothing = np.zeros(0, np.int32)
    cards, blocks, stacks, joined = [nothing], [nothing], [nothing], [nothing]
    first, count = chart.children
    are_tiny = max(layout.spec.sizes.card_width, layout.spec.sizes.card_height) < tiny
    frontier, levels = np.zeros(min(1, len(chart)), np.int32), chart.levels
    level = visited = 0
    while len(frontier):
        below, level = level + 1, _end(levels, level)
        deeper = np.arange(levels[below], levels[level], dtype=np.int32)
        looked_at = np.concatenate((frontier, deeper[~chart.stacked[deeper]] if are_tiny else deeper))
        visited += len(looked_at)
        met = looked_at[_meets(layout.bounds[looked_at], rectangle)]
        entered = met[(chart.parent[met] < 0) | (_extents(layout, chart.parent[met]) >= smallest)]
        closed = (_extents(layout, entered) < smallest) & (count[entered] > 0)
        blocks.append(entered[closed])
        opened = entered[~closed]
        cards.append(opened[_card_meets(layout, opened, rectangle)])
        stacked = chart.stack_sizes[opened]
        owners = opened[stacked > 0]
        members = nothing
        if are_tiny:
            stacks.append(owners)
        elif len(owners):
            members = members_near(frame, owners, frame.rectangle(rectangle))
        # A long bus crosses a view in which neither of the cards at its ends lies.
        others = ranges(first[opened] + stacked, count[opened] - stacked)
        joined += [members, others]
        children = np.concatenate((members, others))
        frontier = children[children >= levels[level]]
    return Region(
        np.sort(np.concatenate(cards)),
        np.sort(np.concatenate(blocks)),
        np.concatenate(stacks),
        np.concatenate(joined),
        visited,
    )


def _end(levels: Integers, begin: int) -> int:
    """Return where the levels end that are looked at together with one: few nodes on each, on average."""
    deep = DEEPEST
    while deep > 1:
        end = min(begin + deep, len(levels) - 1)
        if levels[end] - levels[begin] <= THIN * (end - begin):
            return end
        deep //= 2
    return begin + 1


def stack_rectangles(layout: Layout, nodes: Integers) -> Floats:
    """Return the bounds of the stacks of nodes, as m × 4 (left, top, right, bottom)."""
    frame = Frame(layout)
    corners = frame.back(stack_bounds(frame, nodes).reshape(-1, 2, 2))
    one, other = corners[:, 0], corners[:, 1]  # side by side: numpy is slow along an axis of two
    return np.hstack((np.minimum(one, other), np.maximum(one, other)))


def card_at(layout: Layout, x: float, y: float) -> Node:
    """Return the node whose card covers a point, or NO_NODE."""
    cards = region(layout, Rectangle(x, y, x, y)).cards
    return Node(int(cards[-1])) if len(cards) else NO_NODE


def _extents(layout: Layout, nodes: Integers) -> Floats:
    """Return the longer side of the bounds of nodes."""
    bounds = layout.bounds[nodes]
    extents: Floats = np.maximum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1])
    return extents


def _meets(bounds: Floats, rectangle: Rectangle) -> Booleans:
    """Say which bounds (n × 4) share a point with a rectangle."""
    met: Booleans = (bounds[:, 0] <= rectangle.right) & (bounds[:, 2] >= rectangle.left)
    met &= (bounds[:, 1] <= rectangle.bottom) & (bounds[:, 3] >= rectangle.top)
    return met


def _card_meets(layout: Layout, nodes: Integers, rectangle: Rectangle) -> Booleans:
    """Say which nodes have a card that shares a point with a rectangle."""
    sizes = layout.spec.sizes
    left, top = layout.left[nodes], layout.top[nodes]
    return _meets(np.column_stack((left, top, left + sizes.card_width, top + sizes.card_height)), rectangle)
