"""The ways of lines between cards as the picture draws them, by the corners at which they bend."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import HAIR, Point
from orgviewer.layout.routes import routes


def ways_of(layout: Layout) -> Mapping[int, tuple[Point, ...]]:
    """Return the corners of the lines to all nodes from their parents, those alone at which they bend."""
    nodes = np.flatnonzero(layout.chart.parent >= 0).astype(np.int32)
    if not len(nodes):
        return {}
    return {
        node: _bends([(x, y) for x, y in line])
        for node, line in zip(nodes.tolist(), routes(layout, nodes).tolist(), strict=True)
    }


def _bends(corners: Sequence[Point]) -> tuple[Point, ...]:
    kept: list[Point] = []
    for corner in corners:
        if kept and math.dist(kept[-1], corner) < HAIR:
            continue
        if len(kept) > 1 and any(
            abs(kept[-2][axis] - kept[-1][axis]) < HAIR and abs(kept[-1][axis] - corner[axis]) < HAIR
            for axis in (0, 1)
        ):
            kept.pop()
        kept.append(corner)
    return tuple(kept)
