"""The lines of LDIF (RFC 2849): unfolded, without comments, taken apart into attributes and values."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from typing import NamedTuple

from orgviewer.model.findings import quoted
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, tr

SEPARATOR = "-"
"""The line between the changes of one entry."""
HINT: Phrase = (
    'A line of LDIF is "attribute: value", a comment that begins with "#", or goes on behind one space.'
)
_LINE = re.compile(r"([A-Za-z0-9][\w.-]*(?:;[\w.=*-]+)*):([:<]?) *(.*)", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_NEITHER = frozenset(["binary"])
_RANGE = "range="


class LdifLine(NamedTuple):
    """An attribute and its value at a line of the file, from 1.

    `options` are what stands behind the attribute's name, such as `lang-de`. A value that is no text stays
    in base64; `fault` says why there is none.
    """

    number: int
    attribute: str
    options: tuple[str, ...]
    value: str
    fault: str = ""


def blocks(text: str) -> Iterator[list[LdifLine]]:
    """Yield the lines that stand together, those between two empty ones; raises SyntaxMistakeError."""
    block: list[LdifLine] = []
    for number, line in _unfolded(text):
        if line:
            block.append(_line(number, line))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Yield lines with where they begin; comments are left out, those that are folded, too."""
    start, parts = 0, list[str]()
    for number, written in enumerate(text.split("\n"), 1):
        line = written.rstrip("\r")
        if line.startswith(" ") and parts and not line.isspace():
            parts.append(line[1:])
            continue
        if parts and not parts[0].startswith("#"):
            yield start, "".join(parts)
        start, parts = number, [line] if line.strip() else []
        if not parts:
            yield number, ""
    if parts and not parts[0].startswith("#"):
        yield start, "".join(parts)


def _line(number: int, text: str) -> LdifLine:
    """Return the parts of a line; raises SyntaxMistakeError for one that has none."""
    described, colon, value = text.partition(": ")
    if colon and described.isalnum():
        return LdifLine(number, described, (), value.strip())
    if text.rstrip() == SEPARATOR:
        return LdifLine(number, SEPARATOR, (), "")
    match = _LINE.fullmatch(text)
    if match is None:
        raise SyntaxMistakeError(
            Mistake(number, 1, tr("this line is no LDIF: {strip}", strip=quoted(text.strip(), 40)), HINT)
        )
    described, kind, value = match.groups()
    attribute, *options = described.split(";")
    kept = tuple(
        option for option in options if option not in _NEITHER and not option.casefold().startswith(_RANGE)
    )
    if kind == ":":
        return LdifLine(number, attribute, kept, *_decoded(value))
    fault = tr("this value lies in another file, which is not opened") if kind else ""
    return LdifLine(number, attribute, kept, "" if fault else value.rstrip(), fault)


def _decoded(value: str) -> tuple[str, str]:
    """Return the text that a value in base64 holds, or the value itself if that is no text; and any fault."""
    plain = "".join(value.split())
    try:
        content = base64.b64decode(plain, validate=True)
    except (binascii.Error, ValueError):
        return "", tr("this value is not base64")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return plain, ""
    return (plain, "") if _CONTROL.search(text) else (text.strip(), "")
