"""Heads of two rows: groups of columns above, and what is in each group beneath."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from orgviewer.readers.table_words import word_key
from orgviewer.readers.tables.heads.kinds import is_written
from orgviewer.readers.tables.vocabulary.column_meanings import UNDER, field_of, header_score

LEAST = 2
"""Fields that a head of two rows must name."""


def joined(upper: Sequence[str], lower: Sequence[str], recurs: bool) -> list[str]:
    """Return what two rows call the columns together, or nothing if they are not one head.

    A column is called by the group, too, where another has the same name. `recurs` says that a word of the
    lower row stands in records.
    """
    width = max(len(upper), len(lower))
    tops, names = (_stripped(row, width) for row in (upper, lower))
    names = ["" if name == top else name for name, top in zip(names, tops, strict=True)]  # one cell for both
    if recurs or is_written(names) or is_written(tops) or sum(map(bool, names)) < LEAST:
        return []
    groups = _groups(tops, names)
    if groups is None or len(set(filter(None, groups))) < LEAST:
        return []
    keys = [word_key(name) for name in names]
    titles = [
        (f"{group}{UNDER}{name}" if group and keys.count(key) > 1 else name) if name else top
        for group, top, name, key in zip(groups, tops, names, keys, strict=True)
    ]
    repeated = any(key and keys.count(key) > 1 for key in keys)
    known = sum(bool(field_of(name)) for name in names) * 2 >= sum(map(bool, names))
    return titles if header_score(titles) >= LEAST and (repeated or known) else []


def _stripped(row: Sequence[str], width: int) -> list[str]:
    return [*(" ".join(cell.split()) for cell in row), *[""] * (width - len(row))]


def _groups(tops: Sequence[str], names: Sequence[str]) -> list[str] | None:
    """Return the group of every column; None if the upper row holds no groups.

    A group is written above the first of its columns, or above each; a column without a name beneath is
    called by what stands above. At least one group has several columns.
    """
    groups: list[str] = []
    for top, name in zip(tops, names, strict=True):
        groups.append(top or (groups[-1] if groups and name else ""))
    runs = [(group, len(list(run))) for group, run in groupby(groups)]
    spans = any(group and count > 1 for group, count in runs)
    lone = sum(
        1
        for (group, count), name in zip(runs, _first_names(groups, names), strict=True)
        if group and name and count == 1
    )
    several = sum(1 for group, count in runs if group and count > 1)
    return groups if spans and lone <= several else None


def _first_names(groups: Sequence[str], names: Sequence[str]) -> list[str]:
    """Return the name beneath the first column of each run of a group."""
    return [names[place] for place, group in enumerate(groups) if place == 0 or groups[place - 1] != group]
