"""How far reading has come, told while it goes on."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

Progress = Callable[[float], object]
"""Called now and then with the share that is done, from 0 to 1."""

EVERY = 20_000  # lines between two reports


def unheard(share: float) -> None:
    """Tell nobody."""


class Reported(io.StringIO):
    """A text that reports how much of it was taken."""

    def __init__(self, text: str, progress: Progress) -> None:
        super().__init__(text)
        self._length, self._progress = max(len(text), 1), progress

    def read(self, size: int | None = -1) -> str:
        """Return the next part of the text."""
        part = super().read(size)
        self._progress(self.tell() / self._length)
        return part

    def lines(self) -> Iterator[str]:
        """Yield the lines of the text."""
        taken = 0
        for number, line in enumerate(self):
            taken += len(line)
            if number % EVERY == 0:
                self._progress(taken / self._length)
            yield line
