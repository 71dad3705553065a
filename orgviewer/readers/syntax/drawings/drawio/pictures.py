"""Pictures that carry their drawing: what draw.io writes into SVG and PNG to edit them again."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from urllib.parse import unquote

from orgviewer.readers.syntax.drawings.diagram import Diagram
from orgviewer.readers.syntax.drawings.drawio.file import RAW_DEFLATE, diagram, unpacked
from orgviewer.readers.syntax.drawings.package import LARGEST_PART, TOO_LARGE, refusal
from orgviewer.readers.syntax.drawings.xml import root
from orgviewer.words.language import Phrase

SIGNATURE = b"\x89PNG\r\n\x1a\n"
KEYWORDS = frozenset((b"mxfile", b"mxGraphModel"))
TEXT, PACKED, UNICODE = b"tEXt", b"zTXt", b"iTXt"
NO_DRAWING: tuple[Phrase, Phrase] = (
    "this picture carries no drawing of draw.io",
    "Export it from draw.io with a copy of the diagram in it, or open the .drawio file.",
)


def of_svg(text: str) -> Diagram:
    """Return the drawing that an SVG carries; raises SyntaxMistakeError if it carries none."""
    content = root(text.strip()).get("content", "").strip()
    if not content:
        raise refusal(NO_DRAWING)
    return diagram(unpacked(content, "1", 0, LARGEST_PART))


def of_png(content: bytes) -> Diagram:
    """Return the drawing that a PNG carries; raises SyntaxMistakeError if it carries none, or is cut."""
    for kind, data in _chunks(content):
        keyword, _, rest = data.partition(b"\0")
        if kind in (TEXT, PACKED, UNICODE) and keyword in KEYWORDS:
            text = _text(kind, rest).decode("utf-8", "replace").strip()
            if text:
                return diagram(unquote(text) if text.lower().startswith("%3c") else text)
    raise refusal(NO_DRAWING)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the kind and the data of each part of a PNG, as far as they are whole."""
    place = len(SIGNATURE)
    while place + 8 <= len(content):
        length = int.from_bytes(content[place : place + 4], "big")
        if place + 8 + length > len(content):
            return
        yield content[place + 4 : place + 8], content[place + 8 : place + 8 + length]
        place += 12 + length


def _text(kind: bytes, rest: bytes) -> bytes:
    """Return the text of a part, unpacked; older versions of draw.io leave out the head of the stream."""
    if kind == TEXT:
        return rest
    if kind == UNICODE:  # flag, method, language, translated keyword
        is_packed, rest = rest[:1] == b"\1", rest[2:].split(b"\0", 2)[-1]
        return _unpacked(rest, zlib.MAX_WBITS) if is_packed else rest
    return _unpacked(rest[1:], zlib.MAX_WBITS) or _unpacked(rest[1:], RAW_DEFLATE)


def _unpacked(packed: bytes, bits: int) -> bytes:
    try:
        text = zlib.decompressobj(bits).decompress(packed, LARGEST_PART + 1)
    except zlib.error:
        return b""
    if len(text) > LARGEST_PART:
        raise refusal(TOO_LARGE)
    return text
