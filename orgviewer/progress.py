"""How far reading or writing has come, told while it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from io import StringIO
from itertools import chain
from typing import TypeVar

Progress = Callable[[float], object]
"""Called now and then with the share that is done, from 0 to 1; raises StoppedError to end the work."""

PART = 64 * 1024  # characters of a text between two reports
STEP = 0.01
"""The least that is told to somebody who shows it: more often is more to draw and shows nothing."""
EVERY_RECORD = 500  # records between two reports: making a record's text takes longer than reading a line
Counted = TypeVar("Counted")


def unheard(share: float) -> None:
    """Tell nobody."""


def reported(
    items: Iterable[Counted], count: int, progress: Progress, first: float = 0.0, last: float = 1.0
) -> Iterator[Counted]:
    """Yield so many records, and report how far that has come between two shares of the whole work."""
    for number, item in enumerate(items):
        if number % EVERY_RECORD == 0:
            progress(first + (last - first) * number / count)
        yield item


def in_steps(progress: Progress) -> Progress:
    """Return what tells of the first share, of the whole, and of each that is a step beyond the last told."""
    told = -1.0

    def tell(share: float) -> None:
        nonlocal told
        if share >= told + STEP or share >= 1:
            told = share
            progress(share)

    return tell


class Reported:
    """A text that is taken part by part, and reports how much of it was; it keeps no copy."""

    def __init__(self, text: str, progress: Progress) -> None:
        self._text, self._progress, self._at = text, progress, 0

    def read(self, size: int = -1) -> str:
        """Return the next part of the text, of so many characters, or all the rest."""
        end = len(self._text) if size < 0 else self._at + size
        part = self._text[self._at : end]
        self._at += len(part)
        self._progress(self._at / max(len(self._text), 1))
        return part

    def lines(self) -> Iterator[str]:
        """Return the lines of the text, with their ends; so that no line costs a step of Python's own."""
        return chain.from_iterable(StringIO(part, newline="\n") for part in self._parts())

    def _parts(self) -> Iterator[str]:
        """Yield the text in parts of whole lines."""
        text, length, at = self._text, len(self._text), 0
        while at < length:
            end = text.find("\n", at + PART) + 1 or length
            self._progress(end / length)
            yield text[at:end]
            at = end
