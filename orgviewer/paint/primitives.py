"""Rectangles and lines of whole arrays, drawn in one call without an object for each.

Thousands of them stand in a frame from afar. Objects for them took longer to make than to draw, and
made Python look for circles among all that it holds, for which a frame has no time. Qt's types are four
doubles each and lie in an array as in Qt's own lists, so that Qt reads the numbers where they are.
"""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter
from shiboken6 import Shiboken

from orgviewer.arrays import Floats

Primitive = TypeVar("Primitive", QRectF, QLineF)


def draw_rectangles(painter: QPainter, rectangles: Floats) -> None:
    """Draw rectangles (m × 4: left, top, width, height) with the painter's pen and brush."""
    if len(rectangles):
        kept = np.ascontiguousarray(rectangles, np.float64)
        painter.drawRects(_first(QRectF, kept), len(kept))


def draw_lines(painter: QPainter, ends: Floats) -> None:
    """Draw lines (m × 4: x and y of both ends) with the painter's pen."""
    if len(ends):
        kept = np.ascontiguousarray(ends, np.float64)
        painter.drawLines(_first(QLineF, kept), len(kept))


def edges(rectangles: Floats, width: float) -> Floats:
    """Return the edges of rectangles, as a pen draws them, as 4 m × 4 rectangles that do not overlap."""
    left, top, wide, high = rectangles.T
    half, thin = width / 2, np.full(len(rectangles), width)
    above = left - half, top - half, wide + width, thin
    beneath = left - half, top + high - half, wide + width, thin
    before = left - half, top + half, thin, high - width
    behind = left + wide - half, top + half, thin, high - width
    return np.concatenate([np.column_stack(edge) for edge in (above, beneath, before, behind)])


def bars(ends: Floats, width: float) -> Floats:
    """Return lines along the axes, as a pen with flat ends draws them, as rectangles (m × 4)."""
    low, high = np.minimum(ends[:, :2], ends[:, 2:]), np.maximum(ends[:, :2], ends[:, 2:])
    across = np.where(low == high, width, 0.0)
    return np.hstack((low - across / 2, high - low + across))


def _first(kind: type[Primitive], array: Floats) -> Primitive:
    """Return what lies first in an array, which the caller keeps as long as it is drawn."""
    first = Shiboken.wrapInstance(array.ctypes.data, kind)
    assert isinstance(first, kind)
    return first
