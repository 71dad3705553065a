"""What stops a text from being read: the one mistake of its syntax, and where it stands."""

from __future__ import annotations

from msgspec import Struct

from orgviewer.words.language import Phrase


class Mistake(Struct, frozen=True):
    """What is wrong with a text at a line and column, both from 1 (0: the text as a whole)."""

    line: int
    column: int
    message: Phrase
    hint: Phrase = ""


class SyntaxMistakeError(Exception):
    """A text that cannot be read to its end; carries the one mistake that stops it."""

    def __init__(self, mistake: Mistake) -> None:
        super().__init__(mistake.message)
        self.mistake = mistake
