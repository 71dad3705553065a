"""What a drawing looks like from outside: rectangles and lines, compared without any tree."""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import Booleans, Floats, Integers
from orgviewer.layout.blocks import make_boxes
from orgviewer.layout.layout import Layout

EXACT = 1e-6


def cards(layout: Layout) -> Floats:
    """Return all cards as n × 4 (left, top, right, bottom)."""
    sizes = layout.spec.sizes
    left, top = layout.left, layout.top
    return np.column_stack((left, top, left + sizes.card_width, top + sizes.card_height))


def boxes(layout: Layout) -> Floats:
    """Return all boxes (a card with its stack) as m × 4 (left, top, right, bottom)."""
    made = make_boxes(layout.chart, layout.spec.sizes)
    left, top = layout.left[made.node], layout.top[made.node]
    return np.column_stack((left, top, left + made.width, top + made.height))


def closest(rectangles: Floats, across: float, along: float) -> bool:
    """Say whether all pairs are `across` apart in x or `along` apart in y."""
    low, high = rectangles[:, None, :2], rectangles[None, :, 2:]
    apart = np.maximum(low - high, rectangles[None, :, :2] - rectangles[:, None, 2:])
    near = np.all(apart < np.array((across, along)) - EXACT, axis=2)
    return int(near.sum()) == len(rectangles)  # each is near itself


def segments(lines: Floats) -> Floats:
    """Return the straight parts of lines (m × 5 × 2) as rectangles without breadth (k × 4)."""
    ends = np.stack((lines[:, :-1], lines[:, 1:]), axis=2).reshape(-1, 2, 2)
    return np.hstack((ends.min(axis=1), ends.max(axis=1)))


def crossed(lines: Floats, rectangles: Floats) -> bool:
    """Say whether any line goes through the inside of any rectangle."""
    parts, others = segments(lines)[:, None, :], rectangles[None, :, :]
    inside: Booleans = (parts[..., 0] < others[..., 2] - EXACT) & (parts[..., 2] > others[..., 0] + EXACT)
    inside &= (parts[..., 1] < others[..., 3] - EXACT) & (parts[..., 3] > others[..., 1] + EXACT)
    return bool(inside.any())


def breadth(layout: Layout) -> Floats:
    """Return where cards begin along the axis on which siblings stand."""
    return layout.left if layout.spec.direction.is_vertical else layout.top


def depth(layout: Layout) -> Floats:
    """Return where cards begin along the axis on which the tree grows."""
    return layout.top if layout.spec.direction.is_vertical else layout.left


def beside(layout: Layout, node: int) -> Integers:
    """Return the children of a node that stand in no stack."""
    chart = layout.chart
    return np.flatnonzero((chart.parent == node) & ~chart.stacked).astype(np.int32)


def walk_order(layout: Layout) -> list[int]:
    """Return all nodes, each followed by its first child's subtree, then its second's …"""
    first, count = layout.chart.children
    order, waiting = [], [0] if len(layout.chart) else []
    while waiting:
        order.append(node := waiting.pop())
        waiting += reversed(range(first[node], first[node] + count[node]))
    return order
