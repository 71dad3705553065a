"""Arcs from where somebody or something was to where the card stands now, beside the lines of the tree.

An arc leads from the edge of the card of the old manager or team to the edge of the card that moved. It bows
upward, or to the right where it runs up or down, and stays in the room of the chart.
"""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import Floats, Integers
from orgviewer.layout.layout import Layout

BOW, MOST_BOW = 0.2, 90.0  # how far aside an arc is aimed: as a share of its length, and pixels at most
STEPS = 6  # stretches of an arc; their corners are rounded as far as they are long


def move_arcs(layout: Layout) -> Floats:
    """Return the arc of each move of a chart, from where it was, as k × (STEPS + 1) points (x, y)."""
    found: Floats = layout.found("move_arcs", _of_moves)
    return found


def _of_moves(layout: Layout) -> Floats:
    changed = layout.chart.changed
    return arcs(layout, changed.moves) if changed else np.zeros((0, STEPS + 1, 2))


def arcs(layout: Layout, moves: Integers) -> Floats:
    """Return the arcs of moves (k × 2: what moved, and the node where it was), as `move_arcs` does."""
    half = np.array((layout.spec.sizes.card_width, layout.spec.sizes.card_height)) / 2
    middles = np.column_stack((layout.left, layout.top)) + half
    end, start = middles[moves[:, 0]], middles[moves[:, 1]]
    aim = np.clip((start + end) / 2 + _aside(end - start), 0.0, (layout.width, layout.height))
    start, end = _edge(start, aim, half), _edge(end, aim, half)
    share = np.linspace(0.0, 1.0, STEPS + 1)[None, :, None]
    rest = 1 - share
    points: Floats = start[:, None] * rest**2 + aim[:, None] * 2 * share * rest + end[:, None] * share**2
    return points


def _aside(way: Floats) -> Floats:
    """Return how far aside arcs are aimed, square to their ways (m × 2): upward, else to the right."""
    length = np.sqrt((way * way).sum(axis=1))
    square = np.column_stack((way[:, 1], -way[:, 0])) / np.maximum(length, 1.0)[:, None]
    turned = (square[:, 1] > 0) | ((square[:, 1] == 0) & (square[:, 0] < 0))
    square[turned] *= -1
    aside: Floats = square * np.minimum(length * BOW, MOST_BOW)[:, None]
    return aside


def _edge(middle: Floats, aim: Floats, half: Floats) -> Floats:
    """Return where ways from the middles of cards to other points cross the edges of the cards."""
    way = aim - middle
    shares = half / np.maximum(np.abs(way), 1e-9)
    edge: Floats = middle + way * np.minimum(shares.min(axis=1), 1.0)[:, None]
    return edge
