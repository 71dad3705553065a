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


def _glued(painter: QPainter) -> None:
    for place in (QRectF(8, 12, 9, 6), QRectF(23, 22, 9, 6)):
        painter.drawRect(place)
    painter.drawPolyline(QPolygonF([QPointF(*at) for at in ((17, 15), (20, 15), (20, 25), (23, 25))]))


def _tree(painter: QPainter) -> None:
    painter.drawRect(QRectF(15, 11, 10, 6))
    for x in (8, 24):
        painter.drawRect(QRectF(x, 23, 8, 6))
        painter.drawLine(QPointF(20, 17), QPointF(x + 4, 23))


def _graph(painter: QPainter) -> None:
    places = QPointF(11, 20), QPointF(29, 14), QPointF(27, 27)
    for place in places:
        painter.drawEllipse(place, 3, 3)
    for place in places[1:]:
        painter.drawLine(QPointF(14, 20), QPointF(place.x() - 3, place.y()))


def _fence(painter: QPainter) -> None:
    for x in (12, 15, 18):
        painter.drawLine(QPointF(x, 9), QPointF(x, 12))
    painter.drawPolyline(QPolygonF([QPointF(*at) for at in ((13, 18), (20, 18), (20, 28), (27, 28))]))
    painter.drawPolyline(QPolygonF([QPointF(*at) for at in ((24, 25), (27, 28), (24, 31))]))


def _stars(painter: QPainter) -> None:
    for turn, y in enumerate((12, 19, 26)):
        left = 12 + 4 * turn
        painter.drawEllipse(QPointF(left, y), 1, 1)
        painter.drawLine(QPointF(left + 4, y), QPointF(28, y))


def _arrow(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(14, 8, 12, 8))
    painter.drawEllipse(QRectF(14, 25, 12, 8))
    painter.drawLine(QPointF(20, 16), QPointF(20, 25))
    painter.drawPolyline(QPolygonF([QPointF(*at) for at in ((17, 22), (20, 25), (23, 22))]))


def _outline(painter: QPainter) -> None:
    for left, y in ((12, 10), (16, 16), (16, 22), (12, 28)):
        painter.drawLine(QPointF(left, y), QPointF(28, y))


_DRAWN: Mapping[PictureFormat, tuple[QRectF, Callable[[QPainter], None]]] = {
    PictureFormat.PNG: (LYING, _scenery),
    PictureFormat.SVG: (LYING, _curve),
    PictureFormat.PDF: (SHEET, _chart),
    PictureFormat.PPTX: (LYING, _slide),
    PictureFormat.HTML: (LYING, _browser),
    PictureFormat.CSV: (LYING, _grid),
    PictureFormat.JSON: (SHEET, _braces),
    PictureFormat.DRAWIO: (LYING, _glued),
    PictureFormat.VSDX: (LYING, _tree),
    PictureFormat.GRAPHML: (LYING, _graph),
    PictureFormat.MERMAID: (SHEET, _fence),
    PictureFormat.PLANTUML: (SHEET, _stars),
    PictureFormat.DOT: (SHEET, _arrow),
    PictureFormat.OPML: (SHEET, _outline),
}
