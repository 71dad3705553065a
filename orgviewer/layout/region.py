"""What lies in a rectangle of a layout, found by walking down only where bounds meet it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orgviewer.arrays import Booleans, Floats, Integers, ranges
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.routes import Frame
from orgviewer.layout.stacks import members_near, stack_bounds


@dataclass(frozen=True, eq=False)
class Region:
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
    `tiny` are not entered.
    """
    chart, frame = layout.chart, Frame(layout)
    nothing = np.zeros(0, np.int32)
    cards, blocks, stacks, joined = [nothing], [nothing], [nothing], [nothing]
    first, count = chart.children
    are_tiny = max(layout.spec.sizes.card_width, layout.spec.sizes.card_height) < tiny
    frontier = np.zeros(min(1, len(chart)), np.int32)
    visited = 0
    while len(frontier):
        visited += len(frontier)
        bounds = layout.bounds[frontier]
        met = _meets(bounds, rectangle)
        extent = np.maximum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1])
        closed = met & (extent < smallest) & (count[frontier] > 0)
        blocks.append(frontier[closed])
        opened = frontier[met & ~closed]
        cards.append(opened[_card_meets(layout, opened, rectangle)])
        stacked = chart.stack_sizes[opened]
        owners = opened[stacked > 0]
        members = nothing
        if are_tiny:
            stacks.append(owners)
        else:
            members = members_near(frame, owners, frame.rectangle(rectangle))
        # A long bus crosses a view in which neither of the cards at its ends lies.
        others = ranges(first[opened] + stacked, count[opened] - stacked)
        joined += [members, others]
        frontier = np.concatenate((members, others))
    return Region(
        np.sort(np.concatenate(cards)),
        np.sort(np.concatenate(blocks)),
        np.concatenate(stacks),
        np.concatenate(joined),
        visited,
    )


def stack_rectangles(layout: Layout, nodes: Integers) -> Floats:
    """Return the bounds of the stacks of nodes, as m × 4 (left, top, right, bottom)."""
    frame = Frame(layout)
    corners = frame.back(stack_bounds(frame, nodes).reshape(-1, 2, 2))
    return np.hstack((corners.min(axis=1), corners.max(axis=1)))


def card_at(layout: Layout, x: float, y: float) -> int:
    """Return the node whose card covers a point, or -1."""
    cards = region(layout, Rectangle(x, y, x, y)).cards
    return int(cards[-1]) if len(cards) else -1


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
