"""Paths of keys in a column: from the top to each record, or to the one above it, or the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from orgviewer.model.findings import quoted
from orgviewer.readers.tables.column_names import SAMPLE
from orgviewer.readers.tables.hierarchies.known import MANAGER, KnownTable, relocated, told_before
from orgviewer.readers.tables.table import RecordTable
from orgviewer.words.language import tr

SEPARATORS = "|/\\>›»→;:,"
"""What may stand between the keys of a path."""
MOST = 0.9
"""The share of records whose path must be one."""
DEEPEST = 1_000
"""Keys of a path that are looked at."""

KeyPath = Sequence[str]
UpperKey = Callable[[str, KeyPath], str | None]
"""Says whom a path puts above a record with some key; None if the path is none of that record."""


def by_paths(known: KnownTable) -> RecordTable | None:
    """Return a table with a column of managers, each the one above in a path of keys."""
    for key in known.key_columns():
        own = known.cells(key)
        keys = set(own)
        for name in known.free:
            if name != key and (managers := _managers(own, keys, known.cells(name))):
                return _with_managers(known, name, managers)
    return None


def _managers(own: Sequence[str], keys: set[str], cells: Sequence[str]) -> list[str]:
    """Return the manager of every record by the paths of a column, or nothing if that holds none."""
    first = cells[:SAMPLE]
    for separator in SEPARATORS:
        if not any(separator in cell.strip(separator) for cell in first):
            continue
        for upper in (_down_to_oneself, _up_from_oneself):
            if _managers_by(upper, own[:SAMPLE], keys, first, separator):
                return _managers_by(upper, own, keys, cells, separator)
        if _is_above(own, keys, cells, separator):
            return [(_steps(cell, separator) or [""])[-1] for cell in cells]
    return []


def _managers_by(
    upper: UpperKey, own: Sequence[str], keys: set[str], cells: Sequence[str], separator: str
) -> list[str]:
    """Return the managers, nothing if too few cells are paths, or too few of those above are there."""
    found = [upper(key, _steps(cell, separator)) for key, cell in zip(own, cells, strict=True)]
    managers = list(filter(None, found))
    known = sum(manager in keys for manager in managers)
    paths = sum(manager is not None for manager in found)
    if not managers or paths < MOST * len(found) or known < MOST * len(managers):
        return []
    return [manager or "" for manager in found]


def _steps(cell: str, separator: str) -> KeyPath:
    return [step for step in map(str.strip, cell.split(separator, DEEPEST)) if step]


def _down_to_oneself(key: str, path: KeyPath) -> str | None:
    return ("", *path)[-2] if path and path[-1] == key else None


def _up_from_oneself(key: str, path: KeyPath) -> str | None:
    return (*path, "")[1] if path and path[0] == key else None


def _is_above(own: Sequence[str], keys: set[str], cells: Sequence[str], separator: str) -> bool:
    """Say whether paths lead to the one above: each is that one's own path, and that one."""
    paths = {key: _steps(cell, separator) for key, cell in zip(own, cells, strict=True)}
    longer = [(key, path) for key, path in paths.items() if path]
    right = sum(key not in path and path[-1] in keys and paths[path[-1]] == path[:-1] for key, path in longer)
    return right >= MOST * len(longer) and any(len(path) > 1 for _, path in longer)


def _with_managers(known: KnownTable, name: str, managers: Sequence[str]) -> RecordTable:
    table, title = known.table, MANAGER.format(name)
    guess = tr("Who reports to whom was read from the paths in {name}.", name=quoted(name))
    return replace(
        table,
        columns={**table.columns, title: managers},
        locate=relocated(table, range(known.count), {title: (name,)}),
        findings=told_before(table.findings),
        guesses=(*table.guesses, guess),
    )
