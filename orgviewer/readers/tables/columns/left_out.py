"""Columns that somebody wants left out: nowhere from the first step on, but they can be had back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from orgviewer.model.recognition import LEFT_OUT, ColumnSign, Recognition, RecognizedColumn, TableSpec
from orgviewer.readers.tables.table import RecordTable


def without_left_out(table: RecordTable, spec: TableSpec) -> RecordTable:
    """Return a table without the columns that somebody wants left out."""
    unwanted = _left_out(spec, table.columns)
    if not unwanted:
        return table
    columns = {name: cells for name, cells in table.columns.items() if name not in unwanted}
    return replace(table, columns=columns)


def with_left_out(recognition: Recognition, names: Sequence[str], spec: TableSpec) -> Recognition:
    """Return what columns were taken for, with those that were left out of the file's `names`.

    Nothing of what their cells say is told.
    """
    unwanted = _left_out(spec, names)
    if not unwanted:
        return recognition
    found = list(recognition.columns)
    places = {name: place for place, name in enumerate(names)}
    for name in sorted(unwanted, key=places.__getitem__):
        before = sum(places.get(column.name, len(names)) < places[name] for column in found)
        found.insert(before, RecognizedColumn(name, LEFT_OUT, "", ColumnSign.TOLD))
    return replace(recognition, columns=tuple(found))


def _left_out(spec: TableSpec, names: Iterable[str]) -> set[str]:
    """Return which columns are left out: also where a name is written with other capitals or blanks since."""
    unwanted = {_plain(name) for name, field in spec.columns if field == LEFT_OUT}
    return {name for name in names if _plain(name) in unwanted} if unwanted else set()


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
