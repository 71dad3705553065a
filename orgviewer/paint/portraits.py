"""Photos of people, as discs: from files beside the dataset and from data URIs, never from the net."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QImageReader, QPainter

from orgviewer.remembering import remembered

LARGEST_FILE = 20_000_000  # bytes
REMEMBERED = 2000  # discs
DRAWINGS = (QByteArray(b"svg"), QByteArray(b"svgz"))  # which could load other files


class Portraits:
    """Opens photos and remembers them; `folder` is where the dataset's file lies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self._remembered = remembered(self._open, REMEMBERED)

    def disc(self, image: str | None, pixels: float) -> QImage | None:
        """Return a photo as a disc at least so many pixels wide, or None if there is none to see.

        `image` is the text of a record: a path below the folder, or a data URI.
        """
        if not image:
            return None
        width = 1 << max(5, int(pixels - 1).bit_length())  # few sizes, so that zooming opens few files
        return self._remembered(image, min(width, 512))

    def _open(self, image: str, width: int) -> QImage | None:
        data = self._data(image)
        if data is None:
            return None
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        if reader.format() in DRAWINGS:
            return None
        size = reader.size()
        if size.isValid():
            reader.setScaledSize(
                size.scaled(QSize(width, width), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            )
        photo = reader.read()
        return None if photo.isNull() else _cut_round(photo, width)

    def _data(self, image: str) -> bytes | None:
        """Return the bytes of a photo, or None if it may not be or cannot be read."""
        if image.startswith("data:"):
            head, _, body = image.partition(",")
            try:
                return base64.b64decode(body, validate=True) if head.endswith(";base64") else None
            except ValueError:
                return None
        try:
            path = (self._folder / image).resolve()
            inside = path.is_relative_to(self._folder) and path.is_file()  # no pipe, to be waited for
            if not inside or path.stat().st_size > LARGEST_FILE:
                return None
            return path.read_bytes()
        except (OSError, ValueError):
            return None


def _cut_round(photo: QImage, width: int) -> QImage:
    """Return the middle of a photo as a disc."""
    disc = QImage(width, width, QImage.Format.Format_ARGB32_Premultiplied)
    disc.fill(QColor(0, 0, 0, 0))
    left, top = (photo.width() - width) // 2, (photo.height() - width) // 2
    with QPainter(disc) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(photo.copy(left, top, width, width)))
        painter.drawEllipse(0, 0, width, width)
    return disc
