"""Paints marks with a QPainter: on the screen, into a picture, onto a page."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from orgviewer.arrays import Floats
from orgviewer.paint.cards.corners import rounded
from orgviewer.paint.marks import Boxes, Marks, Polylines, Texts
from orgviewer.paint.text_metrics import Letters

DASHES = (4.0, 3.0)  # drawn and left out, in widths of the line


def paint(marks: Marks, painter: QPainter, letters: Letters) -> None:
    """Paint marks; the painter's transform maps layout pixels to the device."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for lines in marks.lines:
        _paint_lines(lines, painter)
    for boxes in marks.boxes:
        _paint_boxes(boxes, painter)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for pictures in marks.pictures:
        for rectangle, image in zip(_rectangles(pictures.rectangles), pictures.images, strict=True):
            painter.drawImage(rectangle, image)
    for texts in marks.texts:
        _paint_texts(texts, painter, letters)


def _paint_lines(lines: Polylines, painter: QPainter) -> None:
    """Paint all lines of a style as one path; a part that two of them share would look stronger."""
    pen = QPen(QColor(lines.style.colour), lines.style.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if lines.style.dashed:
        pen.setDashPattern(DASHES)
    if lines.style.disc:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(lines.style.colour))
        for x, y in lines.points[:, 0].tolist():
            painter.drawEllipse(QPointF(x, y), lines.style.disc, lines.style.disc)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if not lines.style.radius:
        painter.drawLines([QLineF(*ends) for ends in _segments(lines.points).tolist()])
        return
    path = QPainterPath()
    stretches: list[QLineF] = []
    for points in lines.points.tolist():
        if lines.style.dashed:
            _add_stretches(stretches, path, points, lines.style.radius)
        else:
            _add_rounded(path, points, lines.style.radius)
    painter.drawLines(stretches)
    painter.drawPath(path)


def _segments(points: Floats) -> Floats:
    """Return the straight parts of lines (m × 4: x and y of both ends), without those of no length."""
    segments: Floats = np.concatenate((points[:, :-1], points[:, 1:]), axis=2).reshape(-1, 4)
    long_enough = (segments[:, :2] != segments[:, 2:]).any(axis=1)
    kept: Floats = segments[long_enough]
    return kept


def _add_rounded(path: QPainterPath, points: list[list[float]], radius: float) -> None:
    """Add an orthogonal line whose corners are rounded as far as its parts are long enough."""
    path.moveTo(*points[0])
    for before, corner, after in rounded(points, radius):
        path.lineTo(*before)
        path.quadTo(*corner, *after)
    path.lineTo(*points[-1])


def _add_stretches(
    stretches: list[QLineF], corners: QPainterPath, points: list[list[float]], radius: float
) -> None:
    """Add an orthogonal line as its straight stretches, and its corners apart from them.

    The dashes of a path are found and filled all together: thousands took seconds, those of lines take none.
    """
    pen = QPointF(*points[0])
    for before, corner, after in rounded(points, radius):
        stretches.append(QLineF(pen, QPointF(*before)))
        corners.moveTo(*before)
        corners.quadTo(*corner, *after)
        pen = QPointF(*after)
    stretches.append(QLineF(pen, QPointF(*points[-1])))


def _paint_boxes(boxes: Boxes, painter: QPainter) -> None:
    style = boxes.style
    pen = QPen(Qt.PenStyle.NoPen)
    if style.border:
        pen = QPen(QColor(style.border), style.border_width)
        if style.dashed:
            pen.setDashPattern(DASHES)
    painter.setPen(pen)
    painter.setBrush(QBrush(QColor(style.fill)) if style.fill else QBrush(Qt.BrushStyle.NoBrush))
    rectangles = _rectangles(boxes.rectangles)
    if not style.radius:
        # Thousands of blocks seen from afar: their edges on whole pixels cost a third of smooth ones.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, bool(style.border))
        painter.drawRects(rectangles)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return
    for rectangle in rectangles:
        painter.drawRoundedRect(rectangle, style.radius, style.radius)


def _rectangles(array: Floats) -> list[QRectF]:
    return [QRectF(*numbers) for numbers in array.tolist()]


def _paint_texts(texts: Texts, painter: QPainter, letters: Letters) -> None:
    painter.setPen(QColor(texts.style.colour))
    painter.setFont(letters.fonts[texts.style.lettering])
    painter.save()
    painter.scale(texts.style.size, texts.style.size)
    for place, text in zip((texts.places / texts.style.size).tolist(), texts.texts, strict=True):
        painter.drawText(QPointF(*place), text)
    painter.restore()
