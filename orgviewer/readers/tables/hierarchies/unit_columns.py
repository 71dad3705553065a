"""Several columns of units side by side, such as Division, Department and Team: these lie in each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from msgspec.structs import replace

from orgviewer.model.findings import quoted
from orgviewer.model.recognition import ABOVE
from orgviewer.readers.table_words import table_words, word_key
from orgviewer.readers.tables.departments import are_paths
from orgviewer.readers.tables.hierarchies.known import KnownTable, relocated
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.table import RecordTable
from orgviewer.words.language import tr

LEAST = 2
"""Columns of units."""
TITLE = "Organization ({} – {})"


def with_nested_units(known: KnownTable) -> RecordTable:
    """Return a table with a column of units as paths, if several columns name units, else as it is.

    Which lies in which is what the table shows: a unit of the lower column lies in one of the upper mostly;
    where it does not show, the usual order of their names counts.
    """
    table = known.table
    columns = [name for name in known.free if _rank(name) >= 0 and any(map(str.strip, table.columns[name]))]
    by_rank = {_rank(name): name for name in reversed(columns)}
    if len(by_rank) < LEAST:
        return table
    cells = {name: known.cells(name) for name in by_rank.values()}
    names = _in_order(cells, [by_rank[rank] for rank in sorted(by_rank)])
    while names and len(set(cells[names[0]])) == 1:  # all are in it: that parts nobody
        del names[0]
    if len(names) < LEAST or known.fields.get("organization") not in columns:
        return table
    if any(are_paths(cells[name]) for name in names):
        return table
    rows = list(zip(*(cells[name] for name in names), strict=True))
    joined = {row: ABOVE.join(dict.fromkeys(filter(None, row))) for row in set(rows)}
    paths = [joined[row] for row in rows]
    title = Numbering(table.columns).name(TITLE.format(names[0], names[-1]))
    guess = tr(
        "Units lie in each other by the columns {list}, from the top down.",
        list=", ".join(map(quoted, names)),
    )
    return replace(
        table,
        columns={**table.columns, title: paths},
        locate=relocated(table, range(known.count), {title: names[::-1]}),
        guesses=(*table.guesses, guess),
    )


def _rank(name: str) -> int:
    """Return how far down units of a column's name usually lie, or -1 if it names none."""
    return _ranks().get(word_key(name), -1)


@cache
def _ranks() -> Mapping[str, int]:
    """Return how far down units usually lie, by the names of their columns; the uppermost counts."""
    ranks: dict[str, int] = {}
    for rank, words in enumerate(table_words()["unit_ranks"]):
        for word in words.split("/"):
            ranks.setdefault(word_key(word), rank)
    return ranks


def _in_order(cells: Mapping[str, Sequence[str]], names: Sequence[str]) -> list[str]:
    """Return columns from the top down: a column moves up past one whose units lie in its own."""
    ordered: list[str] = []
    for name in names:
        place = len(ordered)
        while place and _lies_in(cells[ordered[place - 1]], cells[name]):
            place -= 1
        ordered.insert(place, name)
    return ordered


def _lies_in(lower: Sequence[str], upper: Sequence[str]) -> bool:
    """Say whether each unit of a column lies in one of another, in which there are fewer, but several."""
    pairs = {pair for pair in set(zip(lower, upper, strict=True)) if all(pair)}
    lowest, highest = ({pair[turn] for pair in pairs} for turn in (0, 1))
    return len(pairs) == len(lowest) > len(highest) > 1
