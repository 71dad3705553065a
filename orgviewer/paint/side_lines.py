"""Lines beside the tree, of which most charts have none: to dotted-line managers, and from where movers were.

Not for: where they run (see `layout.lanes`, `layout.moves`).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from orgviewer.arrays import Floats, Integers
from orgviewer.layout.lanes import dotted_routes
from orgviewer.layout.layout import Layout
from orgviewer.layout.moves import move_arcs
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.marks import LineKind, LineStyle, Polylines
from orgviewer.paint.theme import Theme

DISC = 4.0  # the radius of the disc at the manager's end of a dotted line, half of which the card covers
ARC_DISC = 3.0  # and of that where an arc begins
ARC = 1.5  # pixels at 100 %, at least: how wide an arc is
ROUNDING = 1_000.0  # pixels; more than a stretch of an arc is long, so that no corner is left


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
