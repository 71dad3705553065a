"""Photos for tests, as bytes: of every kind, plain or odd, and all of them harmless."""

from __future__ import annotations

import base64
import io
import struct
import zlib

from PIL import Image
from PIL.PngImagePlugin import PngInfo

RED, BLUE = (255, 0, 0), (0, 0, 255)
KINDS = ("PNG", "JPEG", "GIF", "WEBP", "BMP")
ORIENTATION = 0x0112  # the number under which Exif tells how the camera was held


def plain(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """Return a photo all red."""
    return Image.new("RGB", (width, height), RED).convert(mode)


def parted(width: int = 64, height: int = 64) -> Image.Image:
    """Return a photo whose upper half is red, and the other blue."""
    image = Image.new("RGB", (width, height), BLUE)
    image.paste(RED, (0, 0, width, height // 2))
    return image


def packed(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    """Return a photo as a file of a kind."""
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def turned(orientation: int) -> bytes:
    """Return `parted` as a camera held in some way saves it, which says so."""
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    image = parted(96, 64)
    image = image.transpose(back[orientation]) if orientation in back else image
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    return packed(image, "JPEG", exif=exif, quality=95)


def with_text(text: str, *, zipped: bool) -> bytes:
    """Return a PNG that carries a text."""
    info = PngInfo()
    info.add_text("Comment", text, zip=zipped)
    return packed(plain(), "PNG", pnginfo=info)


def chunk(name: bytes, data: bytes) -> bytes:
    """Return a part of a PNG."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def interlaced(side: int) -> bytes:
    """Return a red PNG whose rows come in seven passes (Adam7 of the PNG specification)."""
    passes = (
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    )
    rows = b""
    for left, top, across, down in passes:
        width, height = len(range(left, side, across)), len(range(top, side, down))
        rows += (b"\0" + bytes(RED) * width) * height if width else b""
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 1)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def data_uri(data: bytes, kind: str = "image/png") -> str:
    """Return a photo as an address that holds it."""
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"
