"""Where a character of a text stands, as a line and a column."""

from __future__ import annotations

from bisect import bisect_right

from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase


class TextPlaces:
    """The lines of a text, which are told only for the characters that somebody asks about."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        start = text.find("\n")
        while start >= 0:
            self._starts.append(start + 1)
            start = text.find("\n", start + 1)

    def position(self, offset: int) -> Position:
        """Return the line and the column of a character, both from 1."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def mistake(self, offset: int, message: Phrase, hint: Phrase = "") -> SyntaxMistakeError:
        """Return the error for what stands at a character."""
        place = self.position(offset)
        return SyntaxMistakeError(Mistake(place.line, place.column, message, hint))
