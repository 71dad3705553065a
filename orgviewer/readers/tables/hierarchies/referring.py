"""A column that names other records, whatever it is called: each of its texts is the key of one of them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.circles import circles
from orgviewer.model.findings import Finding, quoted
from orgviewer.readers.tables.column_names import SAMPLE
from orgviewer.readers.tables.hierarchies.known import MANAGER, KnownTable, relocated, told_before
from orgviewer.readers.tables.table import RecordTable
from orgviewer.readers.tables.vocabulary.nobody import is_nobody
from orgviewer.words.language import tr

FOUND = 0.9
"""The share of a column's texts that must be keys of records."""
MOST_TOPS = 0.2
"""The share of records at most that name nobody, for a column to name managers and not, say, deputies."""
SHORTEST = 3
"""Characters of a key that is none by chance, as small numbers are."""


def by_references(known: KnownTable) -> RecordTable | None:
    """Return a table whose managers are taken from a column that names other records, with a word on it."""
    taken = set(known.fields.values())
    columns = {name: known.cells(name) for name in known.free}
    keys = {name: cells for name, cells in columns.items() if _are_keys(cells)}
    known_keys = {key: set(own) for key, own in keys.items()}
    for name, cells in columns.items():
        first = [cell for cell in cells[:SAMPLE] if cell and not is_nobody(cell)]
        if name in taken or not first:
            continue
        for key, own in keys.items():
            is_likely = key != name and sum(cell in known_keys[key] for cell in first) >= FOUND * len(first)
            if is_likely and _name_managers(own, cells):
                return _with_managers(known, name, key)
    return None


def _are_keys(cells: Sequence[str]) -> bool:
    return len(set(cells)) == len(cells) > 2 and all(len(cell) >= SHORTEST for cell in cells)


def _name_managers(own: Sequence[str], cells: Sequence[str]) -> bool:
    """Say whether cells name the managers of records: nearly all but the tops have one, and no circle."""
    places = {key: row for row, key in enumerate(own)}
    said = {row: cell for row, cell in enumerate(cells) if cell and not is_nobody(cell)}
    managers = {row: places[cell] for row, cell in said.items() if cell in places}
    tops = len(cells) - len(said)
    if (
        len(managers) < FOUND * len(said)
        or len(managers) < 2
        or not tops
        or tops > max(1, MOST_TOPS * len(cells))
    ):
        return False
    return any(manager in managers for manager in managers.values()) and not any(circles(managers))


def _with_managers(known: KnownTable, name: str, key: str) -> RecordTable:
    """Return a table with a column of managers, each by a key that people are known by."""
    table, title = known.table, MANAGER.format(name)
    best = next(iter(known.key_columns()), key)
    called = dict(zip(known.cells(key), known.cells(best), strict=True))
    managers = [called.get(cell, cell) for cell in known.cells(name)]
    columns = {**table.columns, title: managers}
    message = tr(
        "{name} is taken for whom people report to: its texts are those of {key}",
        name=quoted(name),
        key=quoted(key),
    )
    hint = tr("If that is wrong, say so with --map {value}.", value=quoted(f"other={name}"))
    told = Finding((title,), message, hint, Severity.WARNING)
    locate = relocated(table, range(known.count), {title: (name,)})
    return replace(table, columns=columns, locate=locate, findings=[*told_before(table.findings), told])
