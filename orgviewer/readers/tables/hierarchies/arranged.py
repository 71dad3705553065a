"""The hierarchy of a table, in whatever dress it comes, brought into a form that people are read from."""

from __future__ import annotations

from orgviewer.model.recognition import TableSpec
from orgviewer.readers.tables.hierarchies.edges import by_edges
from orgviewer.readers.tables.hierarchies.known import KnownTable
from orgviewer.readers.tables.hierarchies.level_columns import by_level_columns
from orgviewer.readers.tables.hierarchies.levels import by_indents, by_levels, by_outline
from orgviewer.readers.tables.hierarchies.paths import by_paths
from orgviewer.readers.tables.hierarchies.referring import by_references
from orgviewer.readers.tables.table import RecordTable

WITH_MANAGERS = (by_edges, by_level_columns)
"""Ways to read a table that may name managers in a column."""
WITHOUT_MANAGERS = (by_paths, by_outline, by_levels, by_indents, by_references)
"""Ways to read a table that has no such column, or none that says anything; the surer first."""


def arranged(table: RecordTable, spec: TableSpec) -> RecordTable:
    """Return a table in which a column names managers, or records stand under each other, if there is a way.

    What somebody wants managers to be read from stays as it is, and so does a table with an order of its own.
    """
    if table.above is not None or not table.columns or "reports_to" in dict(spec.columns).values():
        return table
    known = KnownTable.of(table, spec)
    column = known.fields.get("reports_to")
    names_managers = column is not None and any(map(str.strip, table.columns[column]))
    ways = WITH_MANAGERS if names_managers else (*WITH_MANAGERS, *WITHOUT_MANAGERS)
    return next((made for way in ways if (made := way(known)) is not None), table)
