"""Bytes into text, and the name of the encoding that they turned out to have."""

from __future__ import annotations

import codecs
import re

from orgviewer.engines import load
from orgviewer.words.language import counted

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),  # before UTF-16, whose mark its own begins with
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
"""The first bytes of a file, and the encoding that they give away, for Python and for people."""
LIKELIEST = "orgviewer.readers.syntax.encodings.legacy:likeliest"
NAME_OF = "orgviewer.readers.syntax.encodings.legacy:name_of"
FORMATS = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"\xd0\xcf\x11\xe0")
"""The first bytes of files that are no text: PDF, ZIP and workbooks, pictures, GZIP, old workbooks."""
SAMPLE = 64 * 1024
"""Bytes that an encoding is recognized by."""
AROUND = 1024
"""Bytes at most before the first that is not plain ASCII, in a line that goes into the sample."""
RARE = 100
"""In text at most one byte in so many is a control character,"""
A_FEW = 3
"""besides these, which slip into small files, too."""
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
NO_ASCII = re.compile(rb"[\x80-\xff]")
BROKEN = "\ufffd"
MARK = "\ufeff"


class NotTextError(Exception):
    """Bytes that are no text in any encoding known here."""


def decode(content: bytes) -> tuple[str, str]:
    """Return the text of a file, without a mark, and the name of its encoding for people.

    Bytes that do not fit a text otherwise clear become U+FFFD, and the name says how many. Raises
    NotTextError.
    """
    for mark, encoding, name in MARKS:
        if content.startswith(mark):
            return _decoded(content, encoding, name)
    start = content[:SAMPLE]
    if wide := _without_mark(start):
        return _decoded(content, wide, "UTF-16")
    if start.startswith(FORMATS) or (len(CONTROL.findall(start)) - A_FEW) * RARE > len(start):
        raise NotTextError
    try:
        return _decoded(content, "utf-8", "UTF-8")
    except NotTextError:
        found: tuple[str, str] | None = load(LIKELIEST)(_sample(content))
        if found is None:
            raise
        return _decoded(content, *found)


def decode_as(content: bytes, encoding: str) -> tuple[str, str]:
    """Return the text of a file in an encoding that somebody wants, without a mark, and its name for people.

    Bytes that do not fit it become U+FFFD, and the name says how many.
    """
    text = content.decode(encoding, "replace").removeprefix(MARK)
    return text, _with_broken(load(NAME_OF)(encoding), text)


def _with_broken(name: str, text: str) -> str:
    broken = text.count(BROKEN)
    return (
        counted(broken, "{name} with %n broken character", "{name} with %n broken characters", name=name)
        if broken
        else name
    )


def _decoded(content: bytes, encoding: str, name: str) -> tuple[str, str]:
    """Return a text if most of what is not plain ASCII fits the encoding; raises NotTextError."""
    try:
        return content.decode(encoding), name
    except UnicodeDecodeError:
        text = content.decode(encoding, "replace")
    broken = text.count(BROKEN)
    if broken * 2 >= len(text) - len(text.encode("ascii", "ignore")):
        raise NotTextError
    return text, _with_broken(name, text)


def _without_mark(start: bytes) -> str:
    """Return which UTF-16 it is if every other byte often is NUL, as with the commas of a table."""
    low, high = start[::2].count(0), start[1::2].count(0)
    if (low + high) * 20 <= len(start) or min(low, high) * 4 > max(low, high):
        return ""
    encoding = "utf-16-le" if high > low else "utf-16-be"
    text = start.decode(encoding, "replace")
    odd = sum(map(text.count, ("\0", BROKEN)))
    return encoding if odd * RARE <= len(text) else ""


def _sample(content: bytes) -> bytes:
    """Return the first lines of a text that are not plain ASCII."""
    pieces, size, at = [], 0, 0
    while size < SAMPLE and (found := NO_ASCII.search(content, at)):
        begin = max(at, content.rfind(b"\n", at, found.start()) + 1, found.start() - AROUND)
        at = content.find(b"\n", found.start(), begin + SAMPLE) + 1 or begin + SAMPLE
        pieces.append(content[begin:at])
        size += at - begin
    return b"".join(pieces)
