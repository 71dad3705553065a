"""Pictures as PNG of any size: painted, filtered and packed strip by strip, in bounded memory.

Rows are stored as the difference to the row above (filter type 2 of the PNG specification, third
edition, 2025), since most rows of a chart are like the one above.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
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
from orgviewer.publish.beside import each_beside
from orgviewer.publish.paper.lengths import INCH
from orgviewer.words.translation import tr

Pixels = npt.NDArray[np.uint8]
SIGNATURE = b"\x89PNG\r\n\x1a\n"
LONGEST_SIDE = 2**31 - 1  # of the format
OPENED_SIDE = 16_000  # pixels to a side that ImageMagick opens, as it is mostly set up; browsers draw 16,384
OPENED_PIXELS = 178_956_970  # that Pillow opens, with which many programs read pictures
STRIP = 4_000_000  # pixels that are painted at once
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
    packer = _Packer(file)
    each_beside(packer.add, _strips(picture, tell))
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
    sentence = sentence.replace("{most}", most.replace("{number}", f"{number:,}"))
    return sentence.replace("{width}", f"{width:,}").replace("{height}", f"{height:,}")


def png_bytes(picture: Picture) -> int:
    """Return about how many bytes a picture will take, by some parts spread over it."""
    width, height = picture.size
    wide, high = min(width, SAMPLE), min(height, SAMPLE)
    lefts = distinct(np.linspace(0, width - wide, SAMPLES).astype(int)).tolist()
    tops = distinct(np.linspace(0, height - high, SAMPLES).astype(int)).tolist()
    packed = 0
    for left, top in product(lefts, tops):
        part = paint_part(picture, left, top, wide, high)
        image, lines = _lines(part, picture.spec.background)
        packed += len(isal_zlib.compress(np.diff(lines, axis=0, prepend=lines[:1]).tobytes(), 1))
        del image  # whose bytes these were
    return round(packed / (len(lefts) * len(tops)) * (width / wide) * (height / high))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(data, zlib.crc32(kind)))


def _strips(picture: Picture, tell: Progress) -> Iterator[Pixels]:
    """Paint a picture strip by strip, from the top; yield their bytes (rows × width · channels)."""
    width, height = picture.size
    rows = max(1, STRIP // width)
    for top in range(0, height, rows):
        strip = painted_rows(picture, top, min(rows, height - top))
        yield strip
        tell((top + len(strip)) / height)


class _Packer:
    """Filters and packs the rows of a picture into chunks of a file, strip by strip, from the top."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._packer = isal_zlib.compressobj(level=1)
        self._above: Pixels | None = None

    def add(self, strip: Pixels) -> None:
        """Add the strip beneath those that were added (rows × width · channels)."""
        above = np.zeros_like(strip[0]) if self._above is None else self._above
        filtered = np.empty((len(strip), strip.shape[1] + 1), np.uint8)
        filtered[:, 0] = UP
        np.subtract(strip[0], above, out=filtered[0, 1:])
        np.subtract(strip[1:], strip[:-1], out=filtered[1:, 1:])
        self._above = strip[-1].copy()  # the strip goes
        if data := self._packer.compress(filtered.data):
            self._file.write(_chunk(b"IDAT", data))

    def end(self) -> None:
        """Write what is held back: there are no more strips."""
        self._file.write(_chunk(b"IDAT", self._packer.flush()))


def painted_rows(picture: Picture, top: int, rows: int) -> Pixels:
    """Paint rows of a picture; return their bytes (rows × width · channels)."""
    width, _ = picture.size
    card = round(picture.layout.spec.sizes.card_width * picture.spec.scale)
    channels = _channels(picture.spec.background)
    pixels = np.empty((rows, width, channels), np.uint8)
    for left in range(0, width, WIDEST):
        # Qt rounds the places of letters otherwise if their text begins left of the image.
        before, wide = min(left, card), min(WIDEST, width - left)
        part = paint_part(picture, left - before, top, before + wide, rows)
        image, lines = _lines(part, picture.spec.background)
        pixels[:, left : left + wide] = lines.reshape(rows, -1, channels)[:, before:]
        del image  # whose bytes these were
    return pixels.reshape(rows, -1)


def _channels(background: Background) -> int:
    """Return how many bytes a pixel has: red, green, blue, and how opaque if that matters."""
    return 4 if background is Background.TRANSPARENT else 3


def _lines(image: QImage, background: Background) -> tuple[QImage, Pixels]:
    """Return the bytes of an image (rows × width · channels), and the image that holds them."""
    is_transparent = background is Background.TRANSPARENT
    kind = QImage.Format.Format_RGBA8888 if is_transparent else QImage.Format.Format_RGB888
    held = image.convertToFormat(kind)
    lines = np.frombuffer(held.constBits(), np.uint8).reshape(held.height(), held.bytesPerLine())
    return held, lines[:, : held.width() * _channels(background)]
