"""A text that grows: so many of one construct.

Not for: which constructs there are (see `growing`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Make = Callable[[int], str]
Entry = Callable[[int], str]


@dataclass(frozen=True)
class Growing:
    """A construct: its kind of file, the ending of that, and a function that returns a text of so many."""

    kind: str
    name: str
    suffix: str
    make: Make

    def sized(self, size: int) -> str:
        """Return the longest of its texts that has at most so many letters, to within a sixteenth."""
        least, most = 1, 2
        while len(self.make(most)) <= size:
            least, most = most, most * 2
        while most - least > max(1, least // 16):
            middle = (least + most) // 2
            least, most = (middle, most) if len(self.make(middle)) <= size else (least, middle)
        return self.make(least)


def repeated(start: str, entry: Entry, end: str = "") -> Make:
    """Return how to make a text of so many entries, each its own, between a start and an end."""
    return lambda n: start + "".join(map(entry, range(n))) + end


def again(start: str, entry: str, end: str = "") -> Make:
    """Return how to make a text of so many entries that are the same, between a start and an end."""
    return lambda n: start + entry * n + end
