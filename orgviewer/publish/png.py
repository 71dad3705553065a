"""Pictures as PNG of any size: painted, filtered and packed strip by strip, in bounded memory.

Rows are stored as the difference to the row above (filter type 2 of the PNG specification, third
edition, 2025), since most rows of a chart are like the one above.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import product
from typing import BinaryIO

import numpy as np
import numpy.typing as npt
from isal import isal_zlib
from PySide6.QtGui import QImage

from orgviewer.arrays import distinct
from orgviewer.choices import Background
from orgviewer.errors import OutputError
from orgviewer.paint.picture import Picture
from orgviewer.paint.raster import paint_part
from orgviewer.progress import Progress
from orgviewer.publish.beside import Beside
from orgviewer.publish.paper.lengths import INCH
from orgviewer.words.translation import number_in_words, tr

Pixels = npt.NDArray[np.uint8]
SIGNATURE = b"\x89PNG\r\n\x1a\n"
LONGEST_SIDE = 2**31 - 1  # of the format
OPENED_SIDE = 16_000  # pixels to a side that ImageMagick opens, as it is mostly set up; browsers draw 16,384
OPENED_PIXELS = 178_956_970  # that Pillow opens, with which many programs read pictures
STRIP = 9_000_000  # pixels that are painted at once
CONVERTED = 120_000  # pixels that become bytes at once: near the processor, and too few for threads of Qt
WIDEST = 16_000  # pixels that QPainter can paint side by side
SAMPLE, SAMPLES = 400, 4  # pixels to a side of what is packed to see how small it becomes; how many a side
UP = 2  # the filter: each byte is the difference to the one above


def write_png(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write a picture; raises OutputError if it is larger than the format allows."""
    width, height = picture.size
    if max(width, height) > LONGEST_SIDE:
        raise OutputError(
            tr("A PNG cannot be larger than 2,147,483,647 pixels to a side; try a smaller scale.")
        )
    file.write(SIGNATURE)
    colours = 6 if _channels(picture.spec.background) == 4 else 2  # with transparency, or without
    file.write(_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, colours, 0, 0, 0)))
    if picture.spec.dpi:
        metre = round(picture.spec.dpi / (INCH / 1000))
        file.write(_chunk(b"pHYs", struct.pack(">IIB", metre, metre, 1)))
    title = picture.dataset.title.encode("utf-8", "replace")
    file.write(_chunk(b"iTXt", b"Title\0\0\0\0\0" + title.replace(b"\0", b" ")))
    rows = min(height, max(1, STRIP // width))
    packer = _Packer(file, width * _channels(picture.spec.background), rows)
    _paint_strips(picture, packer, rows, tell)
    packer.end()
    file.write(_chunk(b"IEND", b""))


def png_warning(picture: Picture) -> str:
    """Return why many programs will not open a picture, and what to do instead; empty if they will."""
    width, height = picture.size
    if max(width, height) > OPENED_SIDE:
        most = tr("ImageMagick takes at most {number} pixels to a side, and browsers 16,384")
        number = OPENED_SIDE
    elif width * height > OPENED_PIXELS:
        most = tr("Pillow and programs that use it take at most {number} pixels")
        number = OPENED_PIXELS
    else:
        return ""
    sentence = tr(
        "A PNG of {width} × {height} pixels is more than many programs open: {most}. "
        "PDF (one page, or the tiles of a poster) and SVG are sharp at any size; or try a smaller scale."
    )
    sentence = sentence.replace("{most}", most.replace("{number}", number_in_words(number)))
    return sentence.replace("{width}", number_in_words(width)).replace("{height}", number_in_words(height))


def png_bytes(picture: Picture) -> int:
    """Return about how many bytes a picture will take, by some parts spread over it."""
    width, height = picture.size
    wide, high = min(width, SAMPLE), min(height, SAMPLE)
    lefts = distinct(np.linspace(0, width - wide, SAMPLES).astype(int)).tolist()
    tops = distinct(np.linspace(0, height - high, SAMPLES).astype(int)).tolist()
    packed = 0
    for left, top in product(lefts, tops):
        part = paint_part(picture, left, top, wide, high)
        lines = np.concatenate([some.copy() for some in _lines(part, picture.spec.background)])
        packed += len(isal_zlib.compress(np.diff(lines, axis=0, prepend=lines[:1]).tobytes(), 1))
    return round(packed / (len(lefts) * len(tops)) * (width / wide) * (height / high))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(data, zlib.crc32(kind)))


class _Packer:
    """Filters the rows of a picture and packs them into chunks of a file, strip by strip, from the top.

    There is one place for filtered rows, as large as a strip: what was taken is packed before more is taken.
    """

    def __init__(self, file: BinaryIO, row: int, rows: int) -> None:
        self._file = file
        self._packer = isal_zlib.compressobj(level=1)
        self._above = np.zeros(row, np.uint8)
        self._filtered = np.empty((rows, 1 + row), np.uint8)
        self._filtered[:, 0] = UP

    def take(self, parts: Iterable[Pixels], left: int) -> None:
        """Filter what stands side by side in a strip, from so many bytes on, part by part from the top."""
        top = 0
        for lines in parts:
            high, row = lines.shape
            filtered = self._filtered[top : top + high, 1 + left : 1 + left + row]
            above = self._above[left : left + row]
            np.subtract(lines[0], above, out=filtered[0])
            np.subtract(lines[1:], lines[:-1], out=filtered[1:])
            above[:] = lines[-1]  # the part goes
            top += high

    def pack(self, rows: int) -> None:
        """Pack so many rows that were taken."""
        if data := self._packer.compress(self._filtered[:rows].data):
            self._file.write(_chunk(b"IDAT", data))

    def end(self) -> None:
        """Write what is held back: there are no more strips."""
        self._file.write(_chunk(b"IDAT", self._packer.flush()))


def _paint_strips(picture: Picture, packer: _Packer, rows: int, tell: Progress) -> None:
    """Paint a picture strip by strip, from the top, each while the one above is packed."""
    width, height = picture.size
    with Beside() as packing:
        for top in range(0, height, rows):
            high = min(rows, height - top)
            for left in range(0, width, WIDEST):
                parts = painted(picture, left, top, min(WIDEST, width - left), high)
                packing.wait()
                packer.take(parts, left * _channels(picture.spec.background))
            packing.begin(partial(packer.pack, high))
            tell((top + high) / height)


def painted(picture: Picture, left: int, top: int, width: int, height: int) -> Iterator[Pixels]:
    """Paint a part of a picture at once; yield its bytes (rows × width · channels), from the top."""
    # Qt rounds the places of letters otherwise if their text begins left of the image.
    before = min(left, round(picture.layout.spec.sizes.card_width * picture.spec.scale))
    image = paint_part(picture, left - before, top, before + width, height)
    return _lines(image, picture.spec.background, before)


def _channels(background: Background) -> int:
    """Return how many bytes a pixel has: red, green, blue, and how opaque if that matters."""
    return 4 if background is Background.TRANSPARENT else 3


def _lines(image: QImage, background: Background, before: int = 0) -> Iterator[Pixels]:
    """Yield the bytes of an image (rows × width · channels), without some pixels before each row."""
    channels, width, bytes_of_row = _channels(background), image.width(), image.bytesPerLine()
    kind = QImage.Format.Format_RGBA8888 if channels == 4 else QImage.Format.Format_RGB888
    rows, held = max(1, CONVERTED // width), image.constBits()
    for top in range(0, image.height(), rows):
        high = min(rows, image.height() - top)
        part = held[top * bytes_of_row : (top + high) * bytes_of_row]
        some = QImage(part, width, high, bytes_of_row, image.format()).convertToFormat(kind)
        lines = np.frombuffer(some.constBits(), np.uint8).reshape(high, some.bytesPerLine())
        yield lines[:, before * channels : width * channels]
        del some  # whose bytes these were
