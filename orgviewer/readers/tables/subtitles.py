"""Names with a role below them in HTML, as Google's organization chart has: Ada<div>President</div>."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from orgviewer.readers.syntax.columns import rows_where
from orgviewer.readers.tables.cleaning import clean_column
from orgviewer.readers.tables.field_columns import told_shortened
from orgviewer.readers.tables.table import RecordTable

UNDER_NAME = "{} (below)"
"""The column of what stands below names, if there is none for roles, by the name of theirs."""


def without_subtitles(
    table: RecordTable, fielded: Mapping[str, str]
) -> tuple[RecordTable, Mapping[str, str]]:
    """Return a table whose names are one line each, and its fields: what stood below a name is its role.

    Where there is a role already, or a link in the name, the name stays as it is.
    """
    column = fielded.get("name", "")
    rows = rows_where(table.columns.get(column, ()), lambda cell: "<" in cell and ">" in cell)
    below = fielded.get("role", UNDER_NAME.format(column))
    if not rows or ("role" not in fielded and below in table.columns):
        return table, fielded
    names = list(table.columns[column])
    roles = list(table.columns.get(below, [""] * len(names)))
    cleaned = clean_column([names[row] for row in rows], keep_lines=True)
    parted: set[int] = set()
    for turn, (row, text) in enumerate(zip(rows, cleaned.texts, strict=True)):
        name, _, role = text.partition("\n")
        if name and role and not roles[row] and turn not in cleaned.links:
            names[row], roles[row] = name, role
            parted.add(turn)
    shortened = told_shortened([(rows[turn], column) for turn in cleaned.shortened if turn in parted])
    table = replace(table, findings=[*table.findings, *shortened])
    columns = {**table.columns, column: names}
    if not any(roles):
        return replace(table, columns=columns), fielded
    return replace(table, columns={**columns, below: roles}), {**fielded, "role": below}
