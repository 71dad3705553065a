"""The text of a shape as lines, each with how it is set."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from orgviewer.readers.syntax.drawings.diagram import TextLine
from orgviewer.readers.syntax.drawings.slides.elements import (
    SlideElement,
    anywhere,
    every,
    inner,
    is_on,
    number,
    ratio,
)
from orgviewer.readers.syntax.drawings.xml import local_name

HUNDREDTHS = 100
"""Of a point: in these the size of letters is written."""
CUT = "…"
"""Ends a text of which the name of its shape may hold the whole."""
_ESCAPED = re.compile("_x(000[9A-Da-d]|001[0-9A-Fa-f]|005[Ff])_")
_BREAKS = re.compile("[\v\f\u2028\u2029]")
_BLANKS = re.compile("[ \n\r\u00a0]+")
_PIECES = frozenset(("r", "fld", "br"))

TextPiece = tuple[str, float, bool]
"""A text, the size of its letters, and whether it is bold."""


def lines_of(body: SlideElement | None, styles: Sequence[SlideElement] = ()) -> tuple[TextLine, ...]:
    """Return the lines of a text that have letters.

    `styles` are lists of levels (`lvl1pPr` …) that say what runs leave unsaid, the nearest one first.
    """
    if body is None:
        return ()
    own = inner(body, "lstStyle")
    every_style = styles if own is None else (own, *styles)
    shrunk = ratio(inner(body, "bodyPr/normAutofit"), "fontScale")
    found = []
    for paragraph in every(body, "p"):
        for pieces in _lines(paragraph, every_style):
            line = _line(pieces, shrunk)
            if line is not None:
                found.append(line)
    return tuple(found)


def completed(lines: tuple[TextLine, ...], name: str) -> tuple[TextLine, ...]:
    """Return lines with a first one that was cut off as the name of its shape has it whole."""
    if lines and lines[0].text.endswith(CUT) and len(lines[0].text) > len(CUT):
        first, *others = lines
        if name.startswith(first.text[: -len(CUT)].rstrip()):
            return TextLine(name, first.size, first.is_bold), *others
    return lines


def _lines(paragraph: SlideElement, styles: Sequence[SlideElement]) -> Iterator[list[TextPiece]]:
    """Yield the pieces of each line of a paragraph."""
    level = max(0, min(8, int(number(inner(paragraph, "pPr"), "lvl"))))
    usual = [look for style in styles if (look := inner(style, f"lvl{level + 1}pPr/defRPr")) is not None]
    pieces: list[TextPiece] = []
    for run in paragraph:
        kind = local_name(run)
        if kind == "br":
            yield pieces
            pieces = []
            continue
        text = _said(run, kind)
        if not text:
            continue
        looks = [look for look in (inner(run, "rPr"), *usual) if look is not None]
        size = next((value for look in looks if (value := number(look, "sz"))), 0.0) / HUNDREDTHS
        is_bold = next((said for look in looks if (said := is_on(look, "b")) is not None), False)
        first, *others = _BREAKS.split(text)
        pieces.append((first, size, is_bold))
        for other in others:
            yield pieces
            pieces = [(other, size, is_bold)]
    yield pieces


def _said(run: SlideElement, kind: str) -> str:
    """Return the text of a run, a field, or of what else stands among them, such as a formula."""
    if kind in ("pPr", "endParaRPr"):
        return ""
    if kind in _PIECES:
        text = inner(run, "t")
        said = "" if text is None else text.text or ""
    elif kind == "AlternateContent":
        said = "".join(text.text or "" for text in anywhere(run[0], "t")) if len(run) else ""
    else:
        said = "".join(text.text or "" for text in anywhere(run, "t"))
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), said) if "_x00" in said else said


def _line(pieces: list[TextPiece], shrunk: float) -> TextLine | None:
    """Return a line set as most of its letters are; None for one without letters."""
    text = _BLANKS.sub(" ", "".join(text for text, _, _ in pieces)).strip()
    if not text:
        return None
    sizes: Counter[float] = Counter()
    bold = 0
    for words, size, is_bold in pieces:
        letters = len(words.replace(" ", ""))
        sizes[size] += letters
        bold += letters if is_bold else -letters
    size = max(sizes, key=lambda size: (sizes[size], size))
    return TextLine(text, round(size * shrunk, 2), bold > 0)
