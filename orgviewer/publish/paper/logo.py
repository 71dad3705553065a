"""The logo of a sheet: a picture that somebody names, bounded before it is decoded.

Not for: photos that a file names, which are opened in a process apart if they are odd (see `paint.photos`).
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from orgviewer.errors import OutputError
from orgviewer.paint.photos.headers import PhotoKind, kind_of, plain_size
from orgviewer.words.translation import tr

LARGEST_FILE = 20_000_000  # bytes
MOST_PIXELS = 40_000_000
FINEST = QSize(2_000, 600)  # pixels that are kept; more are not seen on paper


def read_logo(path: str) -> QImage | None:
    """Return the picture of a path, None for no path; raises OutputError for what is no picture."""
    if not path:
        return None
    try:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        sentence = tr('The logo "{path}" cannot be read: {reason}', path=path, reason=reason)
        raise OutputError(sentence) from None
    kind = kind_of(data) if len(data) <= LARGEST_FILE else None
    size = plain_size(data, kind) if kind else None
    image = _decoded(data, kind) if kind and size and 0 < size[0] * size[1] <= MOST_PIXELS else QImage()
    if image.isNull():
        sentence = tr(
            'The logo "{path}" is no picture that can be drawn: save it as PNG or JPEG of at most {pixels} '
            "megapixels and {bytes} MB.",
            path=path,
            pixels=MOST_PIXELS // 10**6,
            bytes=LARGEST_FILE // 10**6,
        )
        raise OutputError(sentence)
    return image


def _decoded(data: bytes, kind: PhotoKind) -> QImage:
    """Return a picture upright, and no finer than it can be seen."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.value.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    image = reader.read()
    if image.width() <= FINEST.width() and image.height() <= FINEST.height():
        return image
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(FINEST, keep, smooth)
