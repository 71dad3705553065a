"""What is known of a table before its hierarchy is looked for: which columns stand for which fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from orgviewer.model.findings import Finding
from orgviewer.model.recognition import TableSpec
from orgviewer.readers.positions import Locate, moved_locate
from orgviewer.readers.tables.column_names import SAMPLE, recognize
from orgviewer.readers.tables.table import BEFORE, RecordTable

LONGEST_SAMPLE = 80
"""Characters of a cell that is looked at."""
MANAGER = "Reports to ({})"
"""The column of managers that is made of another, by the name of that."""


class KnownTable(Struct, frozen=True):
    """A table and its columns by field; `free` are those about which nobody has said anything."""

    table: RecordTable
    fields: Mapping[str, str]
    free: Sequence[str]

    @classmethod
    def of(cls, table: RecordTable, spec: TableSpec) -> KnownTable:
        """Return what is known of a table."""
        names, wishes = list(table.columns), dict(spec.columns)
        samples = [[cell[:LONGEST_SAMPLE] for cell in cells[:SAMPLE]] for cells in table.columns.values()]
        fields = recognize(names, samples, wishes)
        fielded = {field: name for name, field in zip(names, fields, strict=True) if field}
        return cls(table, fielded, [name for name in names if name not in wishes])

    @property
    def count(self) -> int:
        """How many records there are."""
        return len(next(iter(self.table.columns.values()), ()))

    def cells(self, name: str) -> list[str]:
        """Return the cells of a column without spaces around."""
        return list(map(str.strip, self.table.columns[name]))

    def key_columns(self) -> list[str]:
        """Return the columns by which records may name each other, and that name every record."""
        columns = [self.fields[field] for field in ("id", "name", "email") if field in self.fields]
        return [name for name in columns if all(self.cells(name))]


def told_before(findings: Sequence[Finding]) -> list[Finding]:
    """Return what was found in a table as what is told of the records that are made of its rows."""
    return [finding.moved(lambda place: (BEFORE, *place)) for finding in findings]


def relocated(table: RecordTable, rows: Sequence[int], columns: Mapping[str, Sequence[str]]) -> Locate:
    """Return how to find the places of records that are made of some `rows` of a table.

    `columns` says which columns, of which the first that says something counts, a new one is made of.
    """

    def moved(place: tuple[int | str, ...]) -> tuple[int | str, ...]:
        match place:
            case (str() as word, *there) if word == BEFORE:
                return tuple(there)
            case (int() as record, str() as name):
                row = rows[record]
                origins = columns.get(name, (name,))
                full = (origin for origin in origins if table.columns[origin][row])
                return row, next(full, origins[0])
            case (str() as name,) if name in columns:
                return (columns[name][0],)
            case (int() as record,):
                return (rows[record],)
        return place

    return moved_locate(table.locate, moved)
