"""Photos into small squares of pixels: here for plain ones, else in a process run by `photo_decoder`.

A decoder takes as much memory and time as a file asks for, and not every file can be trusted with those
of the process that shows the window. Imports nothing of the package, to start quickly. The process reads
requests (HEAD: the kind, pixels of a side, bytes of the file; then these bytes) and answers each with
FOUND and the pixels, or with NOTHING. Not for: which photos are opened, and where (see `photos`).
"""

from __future__ import annotations

import signal
import struct
import sys
from contextlib import suppress
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

if sys.platform != "win32":
    import resource

MOST_PIXELS = 64_000_000
"""Of a photo: what phones make, and as much as Qt itself decodes (256 MB of four bytes each)."""
MOST_ASPECT = 20
"""The longer side by the shorter: more is no portrait, and no panorama either."""
MOST_MEMORY = 448 * 1024 * 1024
"""Bytes of data, where systems count them: six of a pixel (a JPEG in passes, its colours in full), and 80 MB
that Qt and the photos before leave taken."""
MOST_SECONDS = 2.0
"""Seconds of work on one photo, where they can be counted."""
HEAD = struct.Struct(">8sII")
FOUND, NOTHING = b"\1", b"\0"
DEPTH = 4  # bytes of a pixel
COARSE = 4  # times the wanted side: so large a photo is first made by leaving pixels out
SCALED_BY_DECODER = ("jpeg", "webp")  # never have all their pixels in memory


def is_bounded(width: int, height: int, most: int = MOST_PIXELS) -> bool:
    """Return whether a photo of a size may be decoded, of at most so many pixels."""
    shorter, longer = sorted((width, height))
    return shorter > 0 and longer <= MOST_ASPECT * shorter and width * height <= most


def square(data: bytes, kind: str, side: int, most: int = MOST_PIXELS) -> bytes:
    """Return the middle of a photo, upright; empty if it cannot be decoded or has more than `most` pixels.

    `kind` is Qt's name of the format. Shape: side × side × DEPTH bytes, premultiplied ARGB as QImage has
    it on this machine.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    photo = _read(buffer, kind, side, most)  # decoders that outlive what they read from read on nonetheless
    if photo.isNull():
        return b""
    middle = _middle(photo, side)  # has a name, to live for as long as its bytes are copied
    return bytes(middle.constBits())


def _read(buffer: QBuffer, kind: str, side: int, most: int) -> QImage:
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)  # as the camera was held (Exif)
    size = reader.size()
    if not is_bounded(size.width(), size.height(), most):
        return QImage()
    if kind in SCALED_BY_DECODER and min(size.width(), size.height()) > side:
        covering = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        reader.setScaledSize(size.scaled(QSize(side, side), covering))
    return reader.read()


def _middle(photo: QImage, side: int) -> QImage:
    """Return the middle square of a photo at another size."""
    shorter = min(photo.width(), photo.height())
    part = QRect((photo.width() - shorter) // 2, (photo.height() - shorter) // 2, shorter, shorter)
    taken = min(shorter, COARSE * side)
    middle = QImage(taken, taken, QImage.Format.Format_ARGB32_Premultiplied)
    middle.fill(0)
    with QPainter(middle) as painter:
        painter.drawImage(QRect(0, 0, taken, taken), photo, part)
    aspect, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return middle.scaled(side, side, aspect, smooth)


def main(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until there are no more."""
    if sys.platform != "win32":
        # Not of all addresses (RLIMIT_AS), of which threads reserve more than they use: many on many cores.
        for limit, most in ((resource.RLIMIT_DATA, MOST_MEMORY), (resource.RLIMIT_CORE, 0)):
            with suppress(ValueError, OSError):  # a lower one holds already
                resource.setrlimit(limit, (most, most))
    while head := requests.read(HEAD.size):
        kind, side, size = HEAD.unpack(head)
        data = requests.read(size)
        _work_at_most(MOST_SECONDS)
        pixels = square(data, kind.rstrip(b"\0").decode(), side)
        _work_at_most(0.0)
        answers.write(FOUND + pixels if pixels else NOTHING)
        answers.flush()


def _work_at_most(seconds: float) -> None:
    """Let the system end this process after so many seconds of work from now; after none: never."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)


if __name__ == "__main__":
    main(sys.stdin.buffer, sys.stdout.buffer)
