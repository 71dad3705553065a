"""Plain data that stands in some wrapping, or lacks one: bare persons, one list of records, rows of cells.

Not for: trees that are wrapped (see `nested`).
"""

from __future__ import annotations

from dataclasses import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.records import Document
from orgviewer.readers.popolo.to_native import is_popolo
from orgviewer.readers.positions import in_file, moved_locate, with_file
from orgviewer.readers.readable import text_of
from orgviewer.readers.records.nested import is_nested
from orgviewer.readers.syntax.grid import Grid
from orgviewer.readers.syntax.parsed import Parsed

SAMPLE = 200
"""Entries of a list that are looked at to tell what they are."""
LISTED = 6
"""Names of fields that are told of where they are left out."""


def is_bare_persons(data: object) -> bool:
    """Say whether data is a list of persons of the project's own format, who have lists of memberships."""
    return isinstance(data, list) and any(
        isinstance(entry, dict) and isinstance(entry.get("memberships"), list) for entry in data[:SAMPLE]
    )


def with_name(persons: list[object], parsed: Parsed) -> Parsed:
    """Return a list of persons under the name that the project's own format has for it."""
    findings = [finding.moved(lambda place: place and ("persons", *place)) for finding in parsed.findings]
    locate = moved_locate(parsed.locate, lambda place: place[1:])
    return replace(parsed, data={"persons": persons}, findings=findings, locate=locate)


def list_within(data: object) -> str | None:
    """Return under which name a group of fields holds the one list of records that it is about."""
    fields = data if isinstance(data, dict) else {}
    lists = [name for name, value in fields.items() if isinstance(value, list) and value]
    is_ours = not fields.keys().isdisjoint(Document.__struct_fields__)
    is_one = len(lists) == 1 and isinstance(fields[lists[0]][0], dict | list)
    return lists[0] if is_one and not (is_ours or is_nested(data) or is_popolo(data)) else None


def unwrapped(data: dict[str, object], parsed: Parsed) -> Parsed:
    """Return the one list of records that a group of fields holds, and tell what stands beside it."""
    wrapping = list_within(data)
    assert wrapping is not None
    beside = ", ".join(quoted(name) for name in list(data)[:LISTED] if name != wrapping)
    message = f"{beside}, beside the list {quoted(wrapping)}: left out"
    findings = [*parsed.findings, *([Finding((), message, "", Severity.WARNING)] if beside else [])]
    locate = with_file(parsed.locate, lambda place: place and (wrapping, *place))
    moved = [finding.moved(in_file) for finding in findings]
    unread = (*parsed.unread, *(f"field {quoted(name)}" for name in data if name != wrapping))
    return replace(parsed, data=data[wrapping], findings=moved, locate=locate, unread=unread)


def is_cells(data: object) -> bool:
    """Say whether data is rows of cells, as programs hand over tables, and not records."""
    return isinstance(data, list) and bool(data) and all(isinstance(row, list) for row in data)


def grid(rows: list[list[object]], parsed: Parsed) -> Parsed:
    """Return rows of cells as text; of Google's cells, a value `v` shown as `f`, how they are shown."""
    cells = [
        [text_of((cell.get("f") or cell.get("v")) if isinstance(cell, dict) else cell) for cell in row]
        for row in rows
    ]
    return replace(parsed, data=Grid(cells, parsed.locate))
