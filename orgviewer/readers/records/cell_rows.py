"""Tables in plain data: rows of cells, with the names of their columns among them or beside them.

Not for: what the cells mean (see `tables`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from orgviewer.model.walk import FieldPath
from orgviewer.readers.path_names import folded
from orgviewer.readers.positions import in_file, moved_locate, with_file
from orgviewer.readers.readable import text_of
from orgviewer.readers.records import data_tables
from orgviewer.readers.syntax.grid import Grid, GridRows
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables.vocabulary.column_meanings import header_score

SAMPLE = 200
MOST_WRAPPINGS = 4
HEADS = frozenset(["cols", "columns", "headers", "header", "fields"])
ROWS = frozenset(["rows", "data", "values", "records"])


def is_cells(data: object) -> bool:
    """Say whether data is rows of cells, as programs hand over tables, and not records."""
    return isinstance(data, list) and bool(data) and all(isinstance(row, list) for row in data)


def grid(rows: list[list[object]], parsed: Parsed) -> Parsed:
    """Return rows of cells as text; of Google's cells, a value `v` shown as `f`, how they are shown."""
    if not any(isinstance(cell, dict) for row in rows for cell in row):
        return replace(parsed, data=Grid(GridRows(list(map(text_of, row)) for row in rows), parsed.locate))
    are_shown = any(isinstance(cell, dict) and "f" in cell for cell in rows[0])
    head = [_title(cell) if _is_label(cell) else data_tables.shown(cell) for cell in rows[0]]
    is_headed = bool(header_score(head)) and not are_shown
    titles, texts = data_tables.named(head if is_headed else [""] * len(head), rows[is_headed:])
    if is_headed or any(titles):
        moved = moved_locate(parsed.locate, lambda place: _in_rows(place, 1 - is_headed))
        return replace(parsed, data=Grid(GridRows([titles, *texts]), moved))
    return replace(parsed, data=Grid(GridRows(texts), parsed.locate))


def _is_label(cell: object) -> bool:
    """Return whether a cell is a group that says how a column is called."""
    return isinstance(cell, dict) and cell.keys().isdisjoint(("v", "f"))


def _in_rows(place: FieldPath, heads: int) -> FieldPath:
    """Return the place of a row that stands beneath so many heads that are ours."""
    match place:
        case (int() as row, *_) if row >= heads:
            return (row - heads,)
    return ()


def is_columns(data: object) -> bool:
    """Return whether data is columns, each with its cells in a list or by the names of the rows."""
    columns = data if isinstance(data, dict) else {}
    lists = all(isinstance(cells, list) for cells in columns.values())
    if not lists and not all(isinstance(cells, dict) for cells in columns.values()):
        return False
    if len(columns) < 2 or header_score(list(columns)) < 2:
        return False
    held = [value for cells in columns.values() for value in (cells if lists else cells.values())]
    return bool(held) and not any(isinstance(value, dict | list) for value in held)


def of_columns(data: Mapping[str, list[object] | dict[str, object]], parsed: Parsed) -> Parsed:
    """Return columns as a list of records."""
    columns: dict[str, dict[Any, object]] = {
        name: dict(enumerate(cells)) if isinstance(cells, list) else cells for name, cells in data.items()
    }
    rows = list(dict.fromkeys(row for cells in columns.values() for row in cells))

    def move(place: FieldPath) -> FieldPath:
        match place:
            case (int() as row, str() as name):
                return (name, rows[row])
        return ()

    records = [{name: cells[row] for name, cells in columns.items() if row in cells} for row in rows]
    moved = [finding.moved(in_file) for finding in parsed.findings]
    return replace(parsed, data=records, findings=moved, locate=with_file(parsed.locate, move))


def is_headed(data: object) -> bool:
    """Return whether data is names of columns, and rows of cells beside them."""
    return _headed(data) is not None


def headed(data: object, parsed: Parsed) -> Parsed:
    """Return names of columns and the rows beside them as one table."""
    found = _headed(data)
    assert found is not None
    head, place, rows = found
    titles, texts = data_tables.named(head, [_cells_of(row) for row in rows])

    def move(there: FieldPath) -> FieldPath:
        match there:
            case (0, *_):
                return ()
            case (int() as row, *_):
                return (*place, row - 1)
        return there

    findings = [finding.moved(in_file) for finding in parsed.findings]
    grid = Grid(GridRows([titles, *texts]), moved_locate(parsed.locate, move))
    return replace(parsed, data=grid, findings=findings)


def _headed(data: object) -> tuple[list[str], FieldPath, list[object]] | None:
    """Return the names of columns, and the rows with their place."""
    place: FieldPath = ()
    while isinstance(data, dict) and len(place) < MOST_WRAPPINGS:
        heads = [value for name, value in data.items() if folded(name) in HEADS and isinstance(value, list)]
        for name, rows in data.items():
            if heads and folded(name) in ROWS and isinstance(rows, list) and rows:
                titles = [_title(column) for column in heads[0]]
                if (any(titles) or _are_groups(heads[0])) and all(_cells_of(row) for row in rows[:SAMPLE]):
                    return titles, (*place, name), rows
        inner = [name for name, value in data.items() if isinstance(value, dict)]
        if len(inner) != 1:
            break
        place, data = (*place, inner[0]), data[inner[0]]
    return None


def _are_groups(columns: list[object]) -> bool:
    """Return whether columns are told of by groups, which may name none of them."""
    return bool(columns) and all(isinstance(column, dict) for column in columns)


def _title(column: object) -> str:
    """Return the name of a column, which may be a group that says more of it."""
    if not isinstance(column, dict):
        return text_of(column)
    words = ("label", "title", "header", "headername", "name", "field", "data", "id", "key")
    said = {folded(name): text_of(value) for name, value in column.items()}
    return next((said[word] for word in words if said.get(word)), "")


def _cells_of(row: object) -> list[object]:
    """Return the cells of a row, which Google's tables have in a group."""
    if isinstance(row, dict):
        row = next((value for name, value in row.items() if name in ("c", "cells", "values")), None)
    return row if isinstance(row, list) else []
