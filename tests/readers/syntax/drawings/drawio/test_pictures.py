"""Pictures that carry their drawing, as draw.io exports them."""

from __future__ import annotations

import zlib
from html import escape
from pathlib import Path
from urllib.parse import quote

import pytest

from orgviewer.readers.syntax.drawings.drawio.file import diagram
from orgviewer.readers.syntax.drawings.drawio.pictures import of_png, of_svg
from orgviewer.readers.syntax.drawings.kinds import syntax_of
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from tests.readers.syntax.drawings.drawio.files import file, model, packed, page, vertex

DRAWING = file(page(packed(model(vertex("a", "Ada Stone")))))
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


def png(*chunks: bytes) -> bytes:
    return SIGNATURE + chunk(b"IHDR", bytes(13)) + b"".join(chunks) + chunk(b"IEND", b"")


def raw_deflated(text: str) -> bytes:
    deflating = zlib.compressobj(9, zlib.DEFLATED, -15)
    return deflating.compress(text.encode()) + deflating.flush()


PNGS = {
    "text": png(chunk(b"tEXt", b"mxfile\0" + quote(DRAWING).encode())),
    "packed": png(chunk(b"zTXt", b"mxfile\0\0" + zlib.compress(quote(DRAWING).encode()))),
    "older": png(chunk(b"zTXt", b"mxGraphModel\0\0" + raw_deflated(quote(DRAWING)))),
    "unicode": png(chunk(b"iTXt", b"mxfile\0\0\0\0\0" + DRAWING.encode())),
    "late": png(
        chunk(b"tEXt", b"Title\0x"),
        chunk(b"IDAT", b"x"),
        chunk(b"tEXt", b"mxfile\0" + quote(DRAWING).encode()),
    ),
}


@pytest.mark.parametrize("kind", PNGS)
def test_a_png_carries_its_drawing(kind: str) -> None:
    assert of_png(PNGS[kind]) == diagram(DRAWING)


def test_a_png_with_a_drawing_is_known_by_its_content() -> None:
    syntax = syntax_of(Path("chart.png"), PNGS["text"])
    assert syntax is not None
    assert syntax.reader.endswith("pictures:of_png")
    assert syntax_of(Path("chart.png"), png()) is None


@pytest.mark.parametrize("content", [DRAWING, quote(DRAWING), packed(DRAWING)])
def test_an_svg_carries_its_drawing(content: str) -> None:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="9" content="{escape(content)}"><g/></svg>'
    assert of_svg(svg) == diagram(DRAWING)
    syntax = syntax_of(Path("chart.svg"), svg.encode())
    assert syntax is not None
    assert syntax.reader.endswith("pictures:of_svg")


@pytest.mark.parametrize(
    "content", [png(), png(chunk(b"tEXt", b"mxfile\0")), SIGNATURE + b"\xff\xff\xff\xfftEXtmxfile\0"]
)
def test_a_png_without_a_drawing_is_told_of(content: bytes) -> None:
    with pytest.raises(SyntaxMistakeError, match="this picture carries no drawing"):
        of_png(content)


def test_an_svg_without_a_drawing_is_told_of() -> None:
    with pytest.raises(SyntaxMistakeError, match="this picture carries no drawing"):
        of_svg('<svg xmlns="http://www.w3.org/2000/svg"/>')
