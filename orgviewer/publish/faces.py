"""Photos for files of other programs, as bytes, and what stands where there is none.

Not for: opening photos (see `paint.photos`).
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme

QUALITY = 85  # of a photo, in percent


def jpeg_of(photo: QImage, behind: str) -> bytes:
    """Return a photo as JPEG, on a colour where it is transparent."""
    opaque = QImage(photo.size(), QImage.Format.Format_RGB32)
    opaque.fill(QColor(behind))
    with QPainter(opaque) as painter:
        painter.drawImage(0, 0, photo)
    return _written(opaque, "jpeg", QUALITY)


def initials_disc(text: str, branch: int, side: int, theme: Theme, letters: Letters) -> bytes:
    """Return a disc with initials in the colours of a branch as PNG, so many pixels to a side."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    legible = letters.legible(text)
    scale = side / theme.disc
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tint(branch)))
        painter.drawEllipse(QRectF(0, 0, side, side))
        painter.scale(scale, scale)
        painter.setPen(QColor(theme.ink(branch)))
        painter.setFont(letters.fonts[Lettering.INITIALS])
        left = (theme.disc - letters.width(legible, Lettering.INITIALS)) / 2
        painter.drawText(QPointF(left, letters.baseline(Lettering.INITIALS, theme.disc / 2)), legible)
    return _written(image, "png")


def _written(image: QImage, kind: str, quality: int = -1) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode("ascii")))
    writer.setQuality(quality)
    writer.write(image)
    return bytes(buffer.data().data())
