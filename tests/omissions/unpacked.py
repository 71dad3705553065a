"""All texts that a file holds, however they are packed: in archives, compressed, encoded, escaped."""

from __future__ import annotations

import base64
import binascii
import html
import io
import re
import unicodedata
import urllib.parse
import zipfile
import zlib
from collections.abc import Iterator

from pypdf import PdfReader

LONGEST = 30_000_000
BASE64 = re.compile(rb"[A-Za-z0-9+/]{24,}={0,2}")
HEX = re.compile(rb"<([0-9A-Fa-f\s]{8,})>")
PDF_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
PNG_TEXT = (b"tEXt", b"zTXt", b"iTXt")


def texts_in(content: bytes) -> str:
    """Return everything in a file that could be read as text, folded, in each encoding that it may be."""
    return "\n".join(_folded(text) for part in parts(content) for text in _readings(part))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def parts(content: bytes, depth: int = 0) -> Iterator[bytes]:
    """Yield a file's bytes, and those of all that lies in it, unpacked."""
    yield content
    if depth > 3:
        return
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for entry in archive.infolist():
                yield entry.filename.encode() + b"\n" + entry.comment
                yield from parts(archive.read(entry), depth + 1)
    if content.startswith(b"%PDF"):
        yield from _pdf(content)
    if content.startswith(b"\x89PNG"):
        yield from _png(content)
    for found in BASE64.finditer(content):
        try:
            inside = base64.b64decode(found[0], validate=True)
        except binascii.Error:
            continue
        yield from parts(inside, depth + 1)
        yield from _inflated(inside)


def _pdf(content: bytes) -> Iterator[bytes]:
    for found in PDF_STREAM.finditer(content):
        for inside in _inflated(found[1]):
            yield inside
            yield from (_unhexed(one[1]) for one in HEX.finditer(inside))
    yield from (_unhexed(one[1]) for one in HEX.finditer(content))
    reader = PdfReader(io.BytesIO(content))
    for page in reader.pages:
        yield page.extract_text().encode()
    yield str(reader.metadata).encode()
    yield str([*reader.named_destinations]).encode()
    yield str(reader.outline).encode()
    yield str(dict(reader.attachments)).encode()


def _png(content: bytes) -> Iterator[bytes]:
    place = 8
    while place < len(content):
        size, kind = int.from_bytes(content[place : place + 4]), content[place + 4 : place + 8]
        if kind in PNG_TEXT:
            yield content[place + 8 : place + 8 + size]
            yield from _inflated(content[place + 8 : place + 8 + size].partition(b"\0")[2][1:])
        place += 12 + size


def _inflated(content: bytes) -> Iterator[bytes]:
    for way in (15, -15, 31):
        try:
            yield zlib.decompressobj(way).decompress(content, LONGEST)
        except zlib.error:
            continue


def _unhexed(digits: bytes) -> bytes:
    plain = re.sub(rb"\s", b"", digits)
    return bytes.fromhex(plain[: len(plain) // 2 * 2].decode())


def _readings(part: bytes) -> Iterator[str]:
    text = part.decode("utf-8", "replace")
    yield text
    if "&" in text:
        yield html.unescape(html.unescape(text))
    if "%" in text:
        yield urllib.parse.unquote(text)
    if "\\u" in text or "\\x" in text:
        yield re.sub(r"\\u\{?([0-9a-fA-F]{4,6})\}?", lambda found: chr(int(found[1], 16) % 0x110000), text)
    if "<U+" in text:
        yield re.sub(r"<U\+([0-9a-fA-F]{4,6})>", lambda found: chr(int(found[1], 16)), text)
    if b"\0" in part:
        yield part.decode("utf-16-be", "replace")
        yield part.decode("utf-16-le", "replace")
        yield part[1:].decode("utf-16-be", "replace")
    if text.startswith(("{\\rtf", "%!")):
        yield re.sub(r"\\'([0-9a-fA-F]{2})", lambda found: chr(int(found[1], 16)), text)
