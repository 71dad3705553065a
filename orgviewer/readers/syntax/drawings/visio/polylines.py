"""Lines that were drawn freely in Visio, without ends that can be glued: brackets over a row of boxes."""

from __future__ import annotations

import math

from orgviewer.readers.syntax.drawings.diagram import PagePoint
from orgviewer.readers.syntax.drawings.visio.nodes import VisioNode
from orgviewer.readers.syntax.drawings.visio.sheets import number
from orgviewer.readers.syntax.drawings.visio.transforms import page_point

STRAIGHT = frozenset(("MoveTo", "LineTo", "RelMoveTo", "RelLineTo"))
MOST_CORNERS = 1000
CLOSED = 1e-6
"""Inches between the first and the last corner of an outline that is closed."""


def is_polyline(node: VisioNode) -> bool:
    """Return whether a shape is one open line of straight pieces, without a filling."""
    if node.master is not None or node.parts:
        return False
    found = _corners(node)
    return found is not None and len(found) > 1 and math.dist(found[0], found[-1]) > CLOSED


def path_of(node: VisioNode, page_height: float) -> tuple[PagePoint, ...]:
    """Return the corners of a line on its page, both ends among them."""
    return tuple(page_point(node.frame, x, y, page_height) for x, y in _corners(node) or ())


def _corners(node: VisioNode) -> list[tuple[float, float]] | None:
    """Return the corners of a shape in itself; None for what is filled, curved or several lines."""
    rows = dict(node.sheet.rows("Geometry"))
    head = rows.pop("0:", {})
    if not rows or "NoFill" not in head or head["NoFill"].text != "1" or len(rows) > MOST_CORNERS:
        return None
    width, height = node.sheet.number("Width"), node.sheet.number("Height")
    corners: list[tuple[float, float]] = []
    for key, row in sorted(rows.items(), key=lambda item: number(item[0].partition(":")[2])):
        kind = row["T"].text if "T" in row else ""
        if kind not in STRAIGHT or not key.startswith("0:") or (corners and kind.endswith("MoveTo")):
            return None
        across, up = (number(row[name].value) if name in row else 0.0 for name in "XY")
        corners.append((across * width, up * height) if kind.startswith("Rel") else (across, up))
    return corners
