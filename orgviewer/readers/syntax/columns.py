"""The different texts of a column: what is asked of each text need not be asked of each cell.

Most columns repeat: a million rows have some hundred departments, titles and days.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from functools import cached_property

SAMPLE = 10_000
"""Cells by which it is told whether texts repeat."""


class Column(list[str]):
    """The cells of a column of a table, and its different texts, which are looked for once."""

    @cached_property
    def distinct(self) -> Collection[str]:
        """The texts in their order, each once if the first ones repeat."""
        return _distinct(self)


def distinct(cells: Sequence[str]) -> Collection[str]:
    """Return the texts of cells in their order, each once if the first ones repeat."""
    return cells.distinct if isinstance(cells, Column) else _distinct(cells)


def _distinct(cells: Sequence[str]) -> Collection[str]:
    first = cells[:SAMPLE]
    return dict.fromkeys(cells) if len(set(first)) * 2 <= len(first) else cells


def rows_where(cells: Sequence[str], is_so: Callable[[str], object]) -> list[int]:
    """Return the rows of a column of whose texts something is so."""
    texts = set(filter(is_so, distinct(cells)))
    return [row for row, cell in enumerate(cells) if cell in texts] if texts else []


def places(cells: Sequence[str], text: str) -> Iterator[int]:
    """Yield where a text stands among cells: most are passed by without a step of Python's own."""
    place = -1
    with suppress(ValueError):  # from where on it stands nowhere
        while True:
            place = cells.index(text, place + 1)
            yield place
