"""Paints marks with a QPainter: on the screen, into a picture, onto a page."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from orgviewer.arrays import Floats
from orgviewer.engines import load
from orgviewer.layout.connectors import rounded
from orgviewer.paint.marks import Boxes, BoxStyle, LineStyle, Marks, Polylines, Texts
from orgviewer.paint.text_metrics import Letters

PRIMITIVES = "orgviewer.paint.primitives"
FEWEST = 48  # lines of a path, if they can be parted
BETWEEN = 4.0  # pixels at 100 % between such paths: more than one of the screen, as long as corners are round
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
    """Paint lines of a style, those that may share a part as one path; it would look stronger otherwise."""
    style = lines.style
    if style.disc:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.colour))
        for x, y in lines.points[:, 0].tolist():
            painter.drawEllipse(QPointF(x, y), style.disc, style.disc)
    if not style.radius:
        _paint_straight(lines, painter)
        return
    painter.setPen(_pen(style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in parted(lines.points, style.width + BETWEEN):
        path = QPainterPath()
        stretches: list[QLineF] = []
        for points in part.tolist():
            if style.dashed:
                _add_stretches(stretches, path, points, style.radius)
            else:
                _add_rounded(path, points, style.radius)
        painter.drawLines(stretches)
        painter.drawPath(path)


def parted(points: Floats, between: float) -> Iterator[Floats]:
    """Yield lines (m × k × 2) in parts of FEWEST or more that are more than `between` apart, from the left.

    What fills a path goes through all that stands beside each other in a row of pixels, again for each of it:
    a picture as wide as a hundred cards took four times as long with all its lines in one path. Of fewer
    lines, a part could be one that is drawn otherwise, since it is straight.
    """
    left, right = points[..., 0].min(axis=1), points[..., 0].max(axis=1)
    order = np.argsort(left, kind="stable")
    free = left[order][1:] - np.maximum.accumulate(right[order])[:-1] > between
    start = 0
    for end in (np.flatnonzero(free) + 1).tolist():
        if end - start >= FEWEST and len(points) - end >= FEWEST:
            yield points[order[start:end]]
            start = end
    yield points[order[start:]]


def _paint_straight(lines: Polylines, painter: QPainter) -> None:
    """Paint lines with sharp corners; undashed ones along the axes as the bars that they are, for a sixth."""
    primitives, segments = load(PRIMITIVES), _segments(lines.points)
    is_along = (segments[:, 0] == segments[:, 2]) | (segments[:, 1] == segments[:, 3])
    is_along &= not lines.style.dashed
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(lines.style.colour))
    primitives.draw_rectangles(painter, primitives.bars(segments[is_along], lines.style.width))
    painter.setPen(_pen(lines.style))
    primitives.draw_lines(painter, segments[~is_along])


def _pen(style: LineStyle) -> QPen:
    pen = QPen(QColor(style.colour), style.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if style.dashed:
        pen.setDashPattern(DASHES)
    return pen


def _segments(points: Floats) -> Floats:
    """Return the straight parts of lines (m × 4: x and y of both ends), without those of no length."""
    segments: Floats = np.concatenate((points[:, :-1], points[:, 1:]), axis=2).reshape(-1, 4)
    kept: Floats = segments[(segments[:, 0] != segments[:, 2]) | (segments[:, 1] != segments[:, 3])]
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
    painter.setBrush(QBrush(QColor(style.fill)) if style.fill else QBrush(Qt.BrushStyle.NoBrush))
    if style.radius:
        painter.setPen(_border(style))
        for left, top, width, height in boxes.rectangles.tolist():
            painter.drawRoundedRect(QRectF(left, top, width, height), style.radius, style.radius)
    elif style.dashed:
        painter.setPen(_border(style))
        load(PRIMITIVES).draw_rectangles(painter, boxes.rectangles)
    else:
        _paint_sharp(boxes, painter)


def _paint_sharp(boxes: Boxes, painter: QPainter) -> None:
    """Paint boxes with sharp corners: thousands from afar.

    Filled ones without an edge lie on whole pixels, which costs half of smooth ones; edges are drawn as the
    thin rectangles that they are, which costs a third of what a pen takes.
    """
    style, primitives = boxes.style, load(PRIMITIVES)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, bool(style.border))
    if style.fill:
        primitives.draw_rectangles(painter, boxes.rectangles)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if style.border:
        painter.setBrush(QColor(style.border))
        primitives.draw_rectangles(painter, primitives.edges(boxes.rectangles, style.border_width))


def _border(style: BoxStyle) -> QPen:
    if not style.border:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(style.border), style.border_width)
    if style.dashed:
        pen.setDashPattern(DASHES)
    return pen


def _rectangles(array: Floats) -> list[QRectF]:
    return [QRectF(*numbers) for numbers in array.tolist()]


def _paint_texts(texts: Texts, painter: QPainter, letters: Letters) -> None:
    style, colour = texts.style, QColor(texts.style.colour)
    if style.strength < 1.0:
        colour.setAlphaF(style.strength)
    painter.setPen(colour)
    painter.setFont(letters.fonts[style.lettering])
    if style.turn:
        _paint_turned(texts, painter)
        return
    painter.save()
    painter.scale(style.size, style.size)
    for place, text in zip((texts.places / style.size).tolist(), texts.texts, strict=True):
        painter.drawText(QPointF(*place), text)
    painter.restore()


def _paint_turned(texts: Texts, painter: QPainter) -> None:
    """Paint texts that do not lie, in the font and the colour that the painter has."""
    for place, text in zip(texts.places.tolist(), texts.texts, strict=True):
        painter.save()
        painter.translate(*place)
        painter.rotate(texts.style.turn)
        painter.scale(texts.style.size, texts.style.size)
        painter.drawText(QPointF(0.0, 0.0), text)
        painter.restore()
