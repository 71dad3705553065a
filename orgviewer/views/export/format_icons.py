"""The kinds of files as small pictures: a sheet, and on it what such a file holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from orgviewer.choices import PictureFormat

SIDE = 40  # pixels at 100 %; drawn for screens of up to three times as many
RATIOS = (1.0, 2.0, 3.0)
STROKE = 1.6
SHEET = QRectF(8, 3, 24, 34)
LYING = QRectF(3, 8, 34, 24)


def format_icon(kind: PictureFormat, line: QColor, accent: QColor) -> QIcon:
    """Return the picture of a kind of file, in the colour of texts and, for what matters, in another."""
    icon = QIcon()
    for ratio in RATIOS:
        pixmap = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            outline = QPen(line, STROKE, j=Qt.PenJoinStyle.RoundJoin, c=Qt.PenCapStyle.RoundCap)
            inside = QPen(accent, STROKE, j=Qt.PenJoinStyle.RoundJoin, c=Qt.PenCapStyle.RoundCap)
            painter.setPen(outline)
            sheet, draw = _DRAWN[kind]
            painter.drawRoundedRect(sheet, 2, 2)
            painter.setPen(inside)
            draw(painter)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # which a style would tint
            icon.addPixmap(pixmap, mode)
    return icon


def _scenery(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(14, 15), 2.5, 2.5)
    painter.drawPolyline(
        QPolygonF([QPointF(*at) for at in ((5, 29), (15, 20), (21, 26), (27, 17), (35, 29))])
    )


def _curve(painter: QPainter) -> None:
    path = QPainterPath(QPointF(9, 26))
    path.cubicTo(QPointF(13, 8), QPointF(27, 32), QPointF(31, 14))
    painter.drawPath(path)
    for x, y in ((9, 26), (31, 14)):
        painter.drawRect(QRectF(x - 2, y - 2, 4, 4))


def _chart(painter: QPainter) -> None:
    painter.drawRect(QRectF(16, 9, 8, 5))
    for x in (11, 22):
        painter.drawRect(QRectF(x, 20, 7, 5))
        painter.drawPolyline(
            QPolygonF([QPointF(20, 14), QPointF(20, 17), QPointF(x + 3.5, 17), QPointF(x + 3.5, 20)])
        )
    painter.drawLine(QPointF(12, 31), QPointF(28, 31))


def _slide(painter: QPainter) -> None:
    painter.drawLine(QPointF(8, 14), QPointF(22, 14))
    for x, top in ((10, 24), (17, 20), (24, 22), (31, 18)):
        painter.drawLine(QPointF(x, 28), QPointF(x, top))


def _browser(painter: QPainter) -> None:
    painter.drawLine(QPointF(3, 14), QPointF(37, 14))
    for x in (7, 11):
        painter.drawPoint(QPointF(x, 11))
    painter.drawPolyline(QPolygonF([QPointF(*at) for at in ((16, 18), (11, 23), (16, 28))]))
    painter.drawPolyline(QPolygonF([QPointF(*at) for at in ((24, 18), (29, 23), (24, 28))]))


def _grid(painter: QPainter) -> None:
    for y in (14, 20, 26):
        painter.drawLine(QPointF(3, y), QPointF(37, y))
    for x in (14, 26):
        painter.drawLine(QPointF(x, 8), QPointF(x, 32))


def _braces(painter: QPainter) -> None:
    for x, turn in ((17, -1), (23, 1)):
        path = QPainterPath(QPointF(x, 11))
        path.cubicTo(QPointF(x + 4 * turn, 11), QPointF(x + 1 * turn, 20), QPointF(x + 5 * turn, 20))
        path.cubicTo(QPointF(x + 1 * turn, 20), QPointF(x + 4 * turn, 29), QPointF(x, 29))
        painter.drawPath(path)


_DRAWN: Mapping[PictureFormat, tuple[QRectF, Callable[[QPainter], None]]] = {
    PictureFormat.PNG: (LYING, _scenery),
    PictureFormat.SVG: (LYING, _curve),
    PictureFormat.PDF: (SHEET, _chart),
    PictureFormat.PPTX: (LYING, _slide),
    PictureFormat.HTML: (LYING, _browser),
    PictureFormat.CSV: (LYING, _grid),
    PictureFormat.JSON: (SHEET, _braces),
}
