"""Pieces of text as they are set, into the lines that a person sees."""

from __future__ import annotations

import html
import re

from orgviewer.readers.syntax.drawings.diagram import TextLine

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,31});")
_BLANKS = re.compile(r"\s+")


def without_entities(text: str) -> str:
    """Return a text with characters in place of what stands for them (`&amp;`, `&#233;`)."""
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text) if "&" in text else text


class Runs:
    """The lines of one text, growing piece by piece; what is added next is set as `size` and `bold` say.

    A line is bold if all of its letters are, and as large as its largest letter.
    """

    def __init__(self, size: float = 0.0, bold: int = 0) -> None:
        self.size = size
        self.bold = bold
        """How many marks that make bold are open."""
        self._lines: list[TextLine] = []
        self._pieces: list[str] = []
        self._plain = 0
        self._largest = 0.0

    def add(self, text: str) -> None:
        """Add a piece to the line that is being made; a line break in it counts as a blank."""
        self._pieces.append(text)
        if text and not text.isspace():
            self._plain += not self.bold
            self._largest = max(self._largest, self.size)

    def end_line(self) -> None:
        """Begin another line; one without letters is left out."""
        if text := _BLANKS.sub(" ", "".join(self._pieces)).strip():
            self._lines.append(TextLine(text, self._largest, not self._plain))
        self._pieces, self._plain, self._largest = [], 0, 0.0

    def lines(self) -> tuple[TextLine, ...]:
        """Return all lines so far."""
        self.end_line()
        return tuple(self._lines)


def plain_lines(text: str) -> tuple[TextLine, ...]:
    """Return the lines of a text without any marks."""
    made = Runs()
    for line in text.splitlines():
        made.add(line)
        made.end_line()
    return made.lines()
