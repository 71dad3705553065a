"""Tables that come from directories, as tables of people: a step of each kind after the other."""

from __future__ import annotations

from orgviewer.model.recognition import TableSpec
from orgviewer.readers.directories.distinguished import by_distinguished_names
from orgviewer.readers.directories.kinds import people_only
from orgviewer.readers.directories.relations import with_superiors
from orgviewer.readers.directories.reports import with_reports
from orgviewer.readers.tables.table import RecordTable


def people_of_directory(table: RecordTable, spec: TableSpec) -> RecordTable:
    """Return the people of a directory; any other table, or one with an order of its own, as it is."""
    if table.above is not None or not table.columns:
        return table
    people = with_superiors(people_only(table), spec)
    return with_reports(by_distinguished_names(people, spec), spec)
