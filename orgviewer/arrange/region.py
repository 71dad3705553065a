"""What lies in a rectangle of a layout, found by walking down only where bounds meet it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orgviewer.arrange.arrays import Booleans, Floats, Integers, ranges
from orgviewer.arrange.layout import Layout


@dataclass(frozen=True)
class Rectangle:
    """A rectangle in layout pixels at 100 %; x to the right, y down."""

    left: float
    top: float
    right: float
    bottom: float

    def contains(self, x: float, y: float) -> bool:
        """Say whether a point lies in the rectangle, its edges included."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def grown(self, by: float) -> Rectangle:
        """Return the rectangle with a margin around it."""
        return Rectangle(self.left - by, self.top - by, self.right + by, self.bottom + by)


@dataclass(frozen=True, eq=False)
class Region:
    """What is to be drawn of a layout; each array holds nodes.

    `cards` meet the rectangle; `blocks` are nodes whose whole subtree is too small to be entered;
    `joined` are the nodes whose connector to their parent may be seen; `visited` counts the work.
    """

    cards: Integers
    blocks: Integers
    joined: Integers
    visited: int


def region(layout: Layout, rectangle: Rectangle, smallest: float = 0.0) -> Region:
    """Return what lies in a rectangle; subtrees smaller than `smallest` pixels become blocks."""
    nothing = np.zeros(0, np.int32)
    cards, blocks, joined = [nothing], [nothing], [nothing]
    first, count = layout.chart.children
    frontier = np.zeros(min(1, len(layout.chart)), np.int32)
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
        # A long bus crosses a view in which neither of the cards at its ends lies.
        frontier = ranges(first[opened], count[opened])
        joined.append(frontier)
    return Region(np.concatenate(cards), np.concatenate(blocks), np.concatenate(joined), visited)


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
