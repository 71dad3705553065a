"""The cells of a table, before anybody says what they mean: what the syntaxes of tables give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from operator import eq
from typing import TYPE_CHECKING, overload

from msgspec import Struct, field

from orgviewer.model.findings import Finding

if TYPE_CHECKING:
    from orgviewer.readers.positions import Locate

AreRelated = Callable[[Sequence[Sequence[str]], Sequence[Sequence[str]]], bool]
"""Says whether two tables, by their first rows, are to be read together."""
RateTable = Callable[[Sequence[Sequence[str]]], float]
"""Says how much the first rows of a table look like what is wanted: the more, the higher."""
BLOCK = 256
"""Rows that are turned into columns at once: so few stay in the processor's cache."""
SAMPLE = 10_000
"""Cells by which it is told whether the texts of a column repeat."""
WIDEST = 200
"""Columns in which repeating texts are looked for."""


class GridRows(Sequence[list[str]]):
    """The rows of a table, kept as columns: a list for each row would take more than its cells do.

    `columns` has the cells that most rows have, "" where a row is shorter; rows of another length stand
    in `odd` as well, as they are. The texts of a column whose first ones repeat, as departments do, are
    kept once.
    """

    def __init__(self, rows: Iterable[list[str]] = ()) -> None:
        self.columns: list[list[str]] = []
        self.odd: dict[int, list[str]] = {}
        self._count = 0
        self._once: dict[int, dict[str, str]] = {}
        self.extend(rows)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, row: int) -> list[str]: ...
    @overload
    def __getitem__(self, row: slice) -> list[list[str]]: ...

    def __getitem__(self, row: int | slice) -> list[str] | list[list[str]]:
        if isinstance(row, slice):
            return [self[place] for place in range(*row.indices(self._count))]
        row = range(self._count)[row]  # places from the end, too
        found = self.odd.get(row)
        return [column[row] for column in self.columns] if found is None else found

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(eq, self, other))

    def __iter__(self) -> Iterator[list[str]]:
        return (self[row] for row in range(self._count))

    def __hash__(self) -> int:
        raise TypeError("rows may be added to these")

    def extend(self, rows: Iterable[list[str]]) -> None:
        """Add rows at the end."""
        coming = iter(rows)
        while block := list(islice(coming, BLOCK)):
            self._add(block)

    def cut(self, row: int) -> None:
        """Leave out all rows from one on."""
        for column in self.columns:
            del column[row:]
        self.odd = {place: cells for place, cells in self.odd.items() if place < row}
        self._count = min(self._count, row)

    def change(self, change: Callable[[str], str]) -> None:
        """Put for each cell what becomes of it."""
        self.columns = [list(map(change, column)) for column in self.columns]
        self.odd = {place: list(map(change, cells)) for place, cells in self.odd.items()}

    def length(self, row: int) -> int:
        """Return how many cells a row has."""
        return len(self.odd.get(row, self.columns))

    def column(self, place: int) -> list[str]:
        """Return the cells at a place from 0, "" for rows that do not reach so far."""
        if place < len(self.columns):
            return self.columns[place]
        cells = [""] * self._count
        for row, odd in self.odd.items():
            if place < len(odd):
                cells[row] = odd[place]
        return cells

    def _add(self, block: list[list[str]]) -> None:
        lengths = list(map(len, block))
        if not self.columns and any(lengths):
            width = Counter(filter(None, lengths)).most_common(1)[0][0]
            self.columns = [[""] * self._count for _ in range(width)]
            self.odd = {row: [] for row in range(self._count)}
            self._once = {place: {} for place in range(min(width, WIDEST))}
        width = len(self.columns)
        if lengths.count(width) < len(block):
            odd = [place for place, length in enumerate(lengths) if length != width]
            self.odd |= {self._count + place: block[place] for place in odd}
            block = [(row + [""] * (width - len(row)))[:width] for row in block]
        self._count += len(block)
        for place, cells in enumerate(zip(*block, strict=True)):
            once = self._once.get(place)
            self.columns[place].extend(cells if once is None else map(once.setdefault, cells, cells))
            if once is not None and len(once) > SAMPLE and len(once) * 2 > self._count:
                del self._once[place]


class Grid(Struct, frozen=True):
    """The cells of a table as its syntax gives them, row by row, the first rows and empty ones too.

    Places are (row, cell), both from 0. `findings` tells what was odd about the syntax.
    """

    rows: GridRows
    locate: Locate
    findings: list[Finding] = field(default_factory=list)
