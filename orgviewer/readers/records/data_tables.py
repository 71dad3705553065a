"""Tables of Google's charts: cells with a value and how it is shown, columns that may have no names.

Their organization chart has the person, the manager and a tooltip in this order; managers are meant by the
value of a person's cell, not by what is shown of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from orgviewer.readers.readable import text_of
from orgviewer.readers.tables.vocabulary.column_meanings import field_of, header_score

ORDER = ("name", "manager", "tooltip")
"""What the columns of an organization chart are, where they have no names."""
ID = "id"
MOST = 1 / 2
"""The share of a column's texts that must be values of another one to mean these."""


def shown(cell: object) -> str:
    """Return what is shown of a cell; of a value `v` shown as `f`, that."""
    return text_of((cell.get("f") or cell.get("v")) if isinstance(cell, dict) else cell)


def named(titles: Sequence[str], rows: Sequence[Sequence[object]]) -> tuple[list[str], list[list[str]]]:
    """Return the names of columns and the texts of rows, with a column of values where others mean these."""
    texts = [list(map(shown, row)) for row in rows]
    values = [
        [_value(row[place]) if place < len(row) else "" for row in rows] for place in range(len(titles))
    ]
    names = list(titles)
    is_unnamed = not header_score(names) and 1 < len(names) <= len(ORDER)
    if is_unnamed and _hits(values[1], values[0]):
        names = list(ORDER[: len(names)])
    if any(field_of(name) == "id" for name in names):
        return names, texts
    for place, own in enumerate(values):
        seen = [row[place] if place < len(row) else "" for row in texts]
        others = [other for turn, other in enumerate(values) if turn != place]
        if not _begin(seen, own) and any(_hits(other, own) > _hits(other, seen) for other in others):
            return [ID, *names], [[value, *row] for value, row in zip(own, texts, strict=True)]
    return names, texts


def _value(cell: object) -> str:
    return text_of(cell.get("v") if isinstance(cell, dict) else cell)


def _hits(texts: Sequence[str], own: Sequence[str]) -> int:
    """Return how many texts of a column are some of another one in which no two are alike, if most are."""
    wanted, known = set(filter(None, texts)), set(own)
    found = len(wanted & known)
    return found if len(known) == len(own) and found >= MOST * len(wanted) else 0


def _begin(seen: Sequence[str], own: Sequence[str]) -> bool:
    """Return whether all that is shown begins with its value, as a name does that has a role beneath it."""
    return all(text.startswith(value) for text, value in zip(seen, own, strict=True))
