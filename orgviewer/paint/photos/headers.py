"""What kind of picture some bytes are and how large, read from their first parts without decoding any.

Sizes are told of plain files only: whatever is unusual before the pixels is for a process that may fail.
Not for: decoding (see `photo_process`). Sources: PNG, third edition (W3C, 2025); JPEG (ITU-T T.81,
annex B); GIF89a (CompuServe, 1990); WebP (RFC 9649); BMP (Microsoft's BITMAPINFOHEADER).
"""

from __future__ import annotations

import enum
import struct
from collections.abc import Callable, Mapping

Size = tuple[int, int]
MOST_PARTS = 1_000  # of a file that are looked at
MOST_PACKED = 16_384  # bytes of packed texts and profiles, which may be a thousand times as many unpacked
MOST_SCANS = 25  # of a JPEG; each is a pass over all its pixels, and cameras and programs make a dozen
START_OF_SCAN = b"\xff\xda"
PACKED = (b"iCCP", b"iTXt", b"zTXt")
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # markers of a JPEG that its size follows
BARE = frozenset((0x01, *range(0xD0, 0xD8)))  # markers of a JPEG without anything after them


class PhotoKind(enum.Enum):
    """Kinds that are drawn, which Qt decodes on every system, by Qt's names of them."""

    PNG = "png"
    JPEG = "jpeg"
    GIF = "gif"
    WEBP = "webp"
    BMP = "bmp"


OTHERS: Mapping[str, tuple[tuple[int, bytes], ...]] = {
    "TIFF": ((0, b"II*\0"), (0, b"MM\0*"), (0, b"II+\0"), (0, b"MM\0+")),
    "SVG": ((0, b"<svg"), (0, b"<?xml")),
    "ICO": ((0, b"\0\0\1\0"), (0, b"\0\0\2\0")),
    "AVIF": ((4, b"ftypavi"),),
    "HEIC": ((4, b"ftyphe"), (4, b"ftypmif1"), (4, b"ftypmsf1")),
    "JPEG XL": ((0, b"\xff\x0a"), (4, b"JXL ")),
    "JPEG 2000": ((4, b"jP  "),),
    "Photoshop": ((0, b"8BPS"),),
    "PDF": ((0, b"%PDF"),),
}
"""Kinds that are not drawn, by their names for people: where in them stands what."""


def kind_of(data: bytes) -> PhotoKind | None:
    """Return the kind of a photo by what it holds; None if it is none that is drawn."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PhotoKind.PNG
    if data.startswith(b"\xff\xd8\xff"):
        return PhotoKind.JPEG
    if data.startswith((b"GIF87a", b"GIF89a")):
        return PhotoKind.GIF
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return PhotoKind.WEBP
    return PhotoKind.BMP if data.startswith(b"BM") else None


def name_of_other(data: bytes) -> str:
    """Return the name of a kind that is not drawn; empty if it is not known."""
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    found = (
        name
        for name, places in OTHERS.items()
        if any(beginning.startswith(sign, at) for at, sign in places for beginning in (data, start))
    )
    return next(found, "")


def plain_size(data: bytes, kind: PhotoKind) -> Size | None:
    """Return the width and height of a plain photo in pixels; None if it is unusual, or broken."""
    try:
        return _SIZES[kind](data)
    except (struct.error, IndexError):
        return None


def _png(data: bytes) -> Size | None:
    length, name, width, height = struct.unpack_from(">I4sII", data, 8)
    if (length, name) != (13, b"IHDR"):
        return None
    place, packed = 8, 0
    for _ in range(MOST_PARTS):
        if place + 8 > len(data):
            return width, height
        length, name = struct.unpack_from(">I4s", data, place)
        packed += length if name in PACKED else 0
        if packed > MOST_PACKED:
            return None
        place += length + 12
    return None


def _jpeg(data: bytes) -> Size | None:
    if data.count(START_OF_SCAN) > MOST_SCANS:
        return None
    place = 2
    for _ in range(MOST_PARTS):
        if data[place] != 0xFF:
            return None
        marker = data[place + 1]
        if marker == 0xFF:  # filling
            place += 1
        elif marker in FRAMES:
            height, width = struct.unpack_from(">HH", data, place + 5)
            return width, height
        elif marker in BARE:
            place += 2
        else:
            place += 2 + struct.unpack_from(">H", data, place + 2)[0]
    return None


def _gif(data: bytes) -> Size | None:
    """Return the extent of the screen and the first frame, which may be larger."""
    width, height, flags = struct.unpack_from("<HHB", data, 6)
    place, inside = 13 + _colours(flags), False
    for _ in range(MOST_PARTS):
        if inside:
            inside = data[place] > 0
            place += data[place] + 1
        elif data[place] == 0x2C:
            left, top, wide, high = struct.unpack_from("<HHHH", data, place + 1)
            return max(width, left + wide), max(height, top + high)
        elif data[place] == 0x21:
            place, inside = place + 2, True
        else:
            return None
    return None


def _colours(flags: int) -> int:
    """Return how many bytes the table of colours of a GIF takes."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _webp(data: bytes) -> Size | None:
    if data[12:16] == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    if data[12:16] == b"VP8L" and data[20] == 0x2F:
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if data[12:16] == b"VP8X" and len(data) >= 30:
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    return None


def _bmp(data: bytes) -> Size | None:
    (length,) = struct.unpack_from("<I", data, 14)
    if length == 12:
        width, height = struct.unpack_from("<HH", data, 18)
        return width, height
    if not 40 <= length <= 124:
        return None
    width, height = struct.unpack_from("<ii", data, 18)
    return width, abs(height)  # negative if its rows begin at the top


_SIZES: Mapping[PhotoKind, Callable[[bytes], Size | None]] = {
    PhotoKind.PNG: _png,
    PhotoKind.JPEG: _jpeg,
    PhotoKind.GIF: _gif,
    PhotoKind.WEBP: _webp,
    PhotoKind.BMP: _bmp,
}
