"""Lines beside the tree, of which most charts have none: to dotted-line managers, from where movers were.

And the steps by which two people are connected, each an arc with a word. Not for: where lines run (see
`layout.lanes`, `layout.moves`).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from orgviewer.arrays import Floats, Integers
from orgviewer.chart.lighting import Steps
from orgviewer.layout.lanes import dotted_routes
from orgviewer.layout.layout import Layout
from orgviewer.layout.moves import STEPS, arcs, move_arcs
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.region import region
from orgviewer.paint.branch_names import BranchNames
from orgviewer.paint.marks import Boxes, BoxStyle, LineKind, LineStyle, Marks, Polylines, Texts, TextStyle
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme

DISC = 4.0  # the radius of the disc at the manager's end of a dotted line, half of which the card covers
ARC_DISC = 3.0  # and of that where an arc begins
ARC = 1.5  # pixels at 100 %, at least: how wide an arc is
ROUNDING = 1_000.0  # pixels; more than a stretch of an arc is long, so that no corner is left

STEP = 2.5  # pixels at 100 %: how wide the arc of a step is
LEAST_STEP, LEAST_WORD = 1.5, 11.0  # pixels of the screen: of an arc, and of the letters of its word
WORD_PADDING, WORD_HEIGHT = 6.0, 18.0  # pixels at 100 %: beside a word, and how high its ground is
BESIDE = 7.0  # pixels between people in a column and the word of a step beside them
TRIED = sorted(np.linspace(0.1, 0.9, 33), key=lambda share: abs(share - 0.5))
"""Shares of an arc at which there may be room for its word, the middle first."""


def side_lines(
    layout: Layout, theme: Theme, rectangle: Rectangle, width: float, corner: float
) -> Iterator[Polylines]:
    """Yield the lines beside the tree of which a stretch crosses a rectangle, as wide as those of the tree.

    A `corner` (pixels) of 0 says that corners are too small to be seen.
    """
    if len(layout.chart.dotted):
        style = LineStyle(theme.quiet, width, corner, True, DISC * (corner > 0))
        yield _crossing(style, layout.chart.dotted, dotted_routes(layout), rectangle, LineKind.DOTTED)
    changed = layout.chart.changed
    if changed is not None and len(changed.moves):
        is_near = corner > 0
        style = LineStyle(theme.moved, max(ARC, width), ROUNDING * is_near, disc=ARC_DISC * is_near)
        yield _crossing(style, changed.moves, move_arcs(layout), rectangle, LineKind.MOVE)


def _crossing(
    style: LineStyle, pairs: Integers, points: Floats, rectangle: Rectangle, kind: LineKind
) -> Polylines:
    """Return the lines that cross a rectangle, each belonging to the first node of its pair."""
    low, high = np.minimum(points[:, 1:], points[:, :-1]), np.maximum(points[:, 1:], points[:, :-1])
    inside = (low[..., 0] <= rectangle.right) & (high[..., 0] >= rectangle.left)
    inside &= (low[..., 1] <= rectangle.bottom) & (high[..., 1] >= rectangle.top)
    crossing = np.flatnonzero(inside.any(axis=1))
    return Polylines(style, pairs[crossing, 0], points[crossing], kind)


def step_marks(layout: Layout, theme: Theme, letters: Letters, steps: Steps, scale: float) -> BranchNames:
    """Return the arcs of the steps of a connection, and a word on each that covers none of its people."""
    size = max(1.0, LEAST_WORD / (Lettering.DETAIL.pixels * scale))
    words = tuple(letters.legible(word) for word in steps.words)
    widths = np.array([letters.width(word, Lettering.DETAIL) for word in words])
    halves = np.column_stack((widths / 2 + WORD_PADDING, np.full(len(words), WORD_HEIGHT / 2))) * size
    points = _step_arcs(layout, steps.nodes, halves + BESIDE * size)
    places = [_word_place(layout, steps, *one) for one in zip(points, halves, strict=True)]
    corners, belongs = np.array(places) - halves, steps.nodes[:, 1]
    lower = WORD_HEIGHT * size / 2 + letters.baseline(Lettering.DETAIL, 0.0) * size
    style = LineStyle(theme.focus, max(STEP, LEAST_STEP / scale), ROUNDING, disc=ARC_DISC)
    ground = BoxStyle(theme.card, theme.focus, size, WORD_HEIGHT * size / 2)
    written = TextStyle(Lettering.DETAIL, theme.text, size)
    drawn = Marks(
        (Polylines(style, belongs, points, LineKind.STEP),),
        (Boxes(ground, belongs, np.hstack((corners, 2 * halves))),),
        texts=(Texts(written, belongs, corners + np.array((WORD_PADDING * size, lower)), words),),
    )
    return BranchNames(drawn, np.hstack((corners, corners + 2 * halves)))


def _step_arcs(layout: Layout, nodes: Integers, aside: Floats) -> Floats:
    """Return the arc of each step (k × 2 nodes), as `arcs` does; in a column or a row it runs beside them.

    `aside` (k × 2, across and down) says how far beside: there its word has room.
    """
    points, sizes = arcs(layout, nodes[:, ::-1]), layout.spec.sizes
    corners = np.stack((layout.left[nodes], layout.top[nodes]), axis=2)
    extent = np.array((sizes.card_width, sizes.card_height))
    for turn, (one, other) in enumerate(corners):
        for axis in np.flatnonzero(np.abs(other - one) < extent)[:1]:
            before, by = min(one[axis], other[axis]), aside[turn, axis]
            behind = max(one[axis], other[axis]) + extent[axis]
            is_before = before >= 2 * by and (axis == 1 or behind + 2 * by > layout.width)
            points[turn] = _bow(corners[turn], extent, axis, -by if is_before else by)
    return points


def _bow(corners: Floats, extent: Floats, axis: int, aside: float) -> Floats:
    """Return an arc between two cards that bows aside along an axis, before them if negative."""
    share = np.linspace(0.0, 1.0, STEPS + 1)
    edges = corners[:, axis] + (extent[axis] if aside > 0 else 0.0)
    furthest = (edges.max() if aside > 0 else edges.min()) + 4 * share * (1 - share) * aside
    straight = edges[0] + (edges[1] - edges[0]) * share
    along = corners[:, 1 - axis] + extent[1 - axis] / 2
    points = np.empty((STEPS + 1, 2))
    points[:, axis] = np.maximum(straight, furthest) if aside > 0 else np.minimum(straight, furthest)
    points[:, 1 - axis] = along[0] + (along[1] - along[0]) * share
    points[[0, -1], axis] = edges
    return points


def _word_place(layout: Layout, steps: Steps, arc: Floats, half: Floats) -> Floats:
    """Return where the middle of a word is on an arc: on nobody of the chain, if it can, and few others."""
    turns = np.array(TRIED) * (len(arc) - 1)
    places = np.column_stack([np.interp(turns, np.arange(len(arc)), arc[:, axis]) for axis in (0, 1)])
    found = [region(layout, Rectangle(*(place - half), *(place + half))).cards for place in places]
    costs = [(bool(np.isin(cards, steps.nodes).any()), len(cards)) for cards in found]
    best: Floats = places[costs.index(min(costs))]
    return best
