"""Pixels of a picture: any part of it, painted into an image of bounded size."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from orgviewer.choices import Background
from orgviewer.errors import OutputError
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.chart_marks import EDGE
from orgviewer.paint.painter import paint
from orgviewer.paint.picture import Picture
from orgviewer.words.translation import tr


def paint_part(picture: Picture, left: int, top: int, width: int, height: int, detail: float = 0.0) -> QImage:
    """Return a part of a picture, in its pixels at the spec's scale; neighbours fit without a seam.

    With `detail` it shows what can be seen at that larger scale. Raises OutputError if there is not enough
    memory.
    """
    opaque = picture.spec.background is Background.WHITE
    pixels = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(width, height, pixels)
    if image.isNull():
        raise OutputError(tr("There is not enough memory for a picture of this size; try a smaller scale."))
    image.fill(QColor(picture.theme.page) if opaque else QColor(0, 0, 0, 0))
    scale = picture.spec.scale
    seen = Rectangle(left / scale, top / scale, (left + width) / scale, (top + height) / scale)
    with QPainter(image) as painter:
        painter.translate(-left, -top)
        painter.scale(scale, scale)
        painter.save()
        if (window := picture.window) is not None:
            painter.setClipRect(QRectF(window.left, window.top, window.width, window.height))
        drawn = picture.chart_marks(seen.grown(EDGE / scale), max(scale, detail))
        paint(drawn, painter, picture.letters)
        painter.restore()
        paint(picture.marks_beneath(), painter, picture.letters)
    return image


def paint_picture(picture: Picture) -> QImage:
    """Return a whole picture as one image: for a small one, to be shown or copied."""
    image = paint_part(picture, 0, 0, *picture.size)
    image.setText("Title", picture.dataset.title)
    return image
