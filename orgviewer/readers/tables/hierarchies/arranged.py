"""The hierarchy of a table, in whatever dress it comes, brought into a form that people are read from."""

from __future__ import annotations

from msgspec.structs import replace

from orgviewer.model.recognition import TableSpec
from orgviewer.readers.tables.hierarchies.edges import by_edges
from orgviewer.readers.tables.hierarchies.known import KnownTable
from orgviewer.readers.tables.hierarchies.level_columns import by_level_columns, told_of_titles
from orgviewer.readers.tables.hierarchies.levels import by_indents, by_levels, by_outline
from orgviewer.readers.tables.hierarchies.manager_halves import by_manager_halves
from orgviewer.readers.tables.hierarchies.paths import by_paths
from orgviewer.readers.tables.hierarchies.referring import by_references
from orgviewer.readers.tables.hierarchies.subordinates import by_subordinates
from orgviewer.readers.tables.hierarchies.unit_columns import with_nested_units
from orgviewer.readers.tables.hierarchies.unit_heads import by_unit_heads
from orgviewer.readers.tables.hierarchies.unit_parents import with_units_above
from orgviewer.readers.tables.table import RecordTable

WITH_MANAGERS = (by_manager_halves, by_edges, by_level_columns)
"""Ways to read a table that may name managers in a column."""
WITHOUT_MANAGERS = (
    by_subordinates,
    by_paths,
    by_outline,
    by_levels,
    by_indents,
    by_unit_heads,
    by_references,
)
"""Ways to read a table that has no such column, or none that says anything; the surer first."""


def arranged(table: RecordTable, spec: TableSpec) -> RecordTable:
    """Return a table in which a column names managers, or records stand under each other, if there is a way.

    Several columns of units become one. What somebody wants managers to be read from stays as it is, and so
    does a table with an order of its own.
    """
    if not table.columns:
        return table
    known = KnownTable.of(table, spec)
    if "organization" not in dict(spec.columns).values():
        nested = with_units_above(known)
        if nested is known.table:
            nested = with_nested_units(known)
        else:
            spec = replace(spec, columns=(*nested.known.items(), *spec.columns))
        known = KnownTable.of(nested, spec)
    known = replace(known, table=told_of_titles(known))
    table = known.table
    if table.above is not None or "reports_to" in dict(spec.columns).values():
        return table
    column = known.fields.get("reports_to")
    names_managers = column is not None and any(map(str.strip, table.columns[column]))
    ways = WITH_MANAGERS if names_managers else (*WITH_MANAGERS, *WITHOUT_MANAGERS)
    return next((made for way in ways if (made := way(known)) is not None), table)
