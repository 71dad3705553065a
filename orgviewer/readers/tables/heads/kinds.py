"""Kinds of cells that no name of a column is of, told by how they are written: numbers, days, addresses."""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence

LONGEST = 200
"""Characters of a cell that is looked at; a longer one is a text."""
MOSTLY = 0.7
"""The share of a column's cells that makes it one of their kind."""

_NUMBER = re.compile(r"[-+(]?[$€£¥]?\s?[0-9][0-9 .,'\xa0]*\s?[%€$£¥]?\)?")
_YEAR = re.compile(r"(19|20)[0-9]{2}")
_DAY = re.compile(
    r"[0-9]{4}\s?[-/.年년]\s?[0-9]{1,2}\s?[-/.月월]\s?[0-9]{1,2}.*|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}.*"
)
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+|https?://\S+|www\.\S+", re.IGNORECASE)


class CellKind(enum.Enum):
    """What a cell is by the way it is written; TEXT may be anything, a name of a column too."""

    EMPTY = "empty"
    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    ADDRESS = "address"


WRITTEN = frozenset((CellKind.NUMBER, CellKind.DAY, CellKind.ADDRESS))
"""Kinds of which the names of columns are none."""


def kind_of(cell: str) -> CellKind:
    """Return the kind of a cell; a year alone is a text, for columns may be called by years."""
    if not (text := cell[: LONGEST + 1].strip()):
        return CellKind.EMPTY
    if len(text) > LONGEST or _YEAR.fullmatch(text):
        return CellKind.TEXT
    if _DAY.fullmatch(text):
        return CellKind.DAY
    if _NUMBER.fullmatch(text):
        return CellKind.NUMBER
    return CellKind.ADDRESS if _ADDRESS.fullmatch(text) else CellKind.TEXT


def kinds_of(row: Sequence[str]) -> list[CellKind]:
    """Return the kind of every cell of a row."""
    return list(map(kind_of, row))


def is_written(row: Sequence[str]) -> bool:
    """Say whether a cell of a row is of a kind that no name of a column is of."""
    return not WRITTEN.isdisjoint(kinds_of(row))


def column_kinds(rows: Sequence[Sequence[str]], width: int) -> list[CellKind]:
    """Return what most cells of each column are, EMPTY ones aside; TEXT where they are of no one kind."""
    columns: list[list[CellKind]] = [[] for _ in range(width)]
    for row in rows:
        for place, kind in enumerate(kinds_of(row[:width])):
            if kind is not CellKind.EMPTY:
                columns[place].append(kind)
    return [_most(kinds) for kinds in columns]


def _most(kinds: Sequence[CellKind]) -> CellKind:
    if not kinds:
        return CellKind.EMPTY
    common = max(dict.fromkeys(kinds), key=kinds.count)
    return common if kinds.count(common) >= MOSTLY * len(kinds) else CellKind.TEXT
