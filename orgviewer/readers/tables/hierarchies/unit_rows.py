"""Tables whose rows are organizations, each as its path, and that name nobody."""

from __future__ import annotations

from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.records import Organization
from orgviewer.readers.tables.departments import are_paths, organizations
from orgviewer.readers.tables.field_columns import Taking
from orgviewer.words.language import tr

FIELD = "organization"


def are_units(taking: Taking) -> bool:
    """Return whether a table that names nobody has a column of organizations that lie in each other."""
    return taking.has(FIELD) and are_paths(taking.column(FIELD))


def units(taking: Taking) -> tuple[Organization, ...]:
    """Return the organizations of a table, with what their rows say, and tell that there are no people."""
    taking.keep_others()
    records, column = organizations(taking.column(FIELD), ())
    rows: dict[str, int] = {}
    for row in range(taking.count):
        if identifier := column[row]:
            rows.setdefault(identifier, row)
    kept = {taking.names[field]: taking.column(field) for field in taking.names if field != FIELD}
    kept |= taking.others
    name = taking.names[FIELD]
    message = tr(
        "no column is known to name people: the organizations of {name} alone are read", name=quoted(name)
    )
    hint = tr("If one does, say which, with --map name=COLUMN.")
    taking.findings.append(Finding((name,), message, hint, Severity.WARNING))
    return tuple(
        replace(record, other={title: cells[row] for title, cells in kept.items() if cells[row]})
        if (row := rows.get(record.id, -1)) >= 0
        else record
        for record in records
    )
