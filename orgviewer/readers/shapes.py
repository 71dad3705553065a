"""Which shape plain data or a table has, and the records that it therefore holds.

Any shape may come in any syntax: the project's own format, flat records, a tree of records, Popolo.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from orgviewer.errors import Severity
from orgviewer.model.checks import check
from orgviewer.model.findings import MOST_FINDINGS, Finding, quoted
from orgviewer.model.recognition import Recognition, TableSpec
from orgviewer.model.records import Document
from orgviewer.model.roster import Roster
from orgviewer.model.walk import FieldPath
from orgviewer.readers import native, nested
from orgviewer.readers.flattening import table_of_records
from orgviewer.readers.popolo import to_native
from orgviewer.readers.positions import Locate, Position, moved_locate
from orgviewer.readers.readable import text_of
from orgviewer.readers.syntax.grid import Grid
from orgviewer.readers.tables import flat
from orgviewer.readers.tables.table import Table, table

SYNTAX = "syntax"
"""Begins the places of findings about the syntax of a file, which lead into the file and not into a table."""


@dataclass(frozen=True)
class Shaped:
    """The records of a file, what is wrong with them, and how to find the lines of that."""

    document: Document
    roster: Roster | None
    findings: list[Finding]
    locate: Locate
    recognition: Recognition | None = None


def of_table(records: Table, spec: TableSpec) -> Shaped:
    """Return the people of a table."""
    made = flat.shape(records, spec)
    return Shaped(made.document, made.roster, made.findings, made.locate, made.recognition)


def of_data(data: object, findings: list[Finding], locate: Locate, spec: TableSpec) -> Shaped:
    """Return the records of plain data; `findings` are those about its syntax."""
    whole = locate
    if isinstance(data, list) and _has_memberships(data):
        data, locate = {"persons": data}, moved_locate(locate, lambda place: place[1:])
        findings = [finding.moved(lambda place: place and ("persons", *place)) for finding in findings]
    elif isinstance(data, dict) and (wrapping := _wrapping(data)) is not None:
        beside = ", ".join(quoted(name) for name in list(data)[:6] if name != wrapping)
        message = f"{beside}, beside the list {quoted(wrapping)}: left out"
        findings = [*findings, *([Finding((), message, "", Severity.WARNING)] if beside else [])]
        data, locate = data[wrapping], moved_locate(locate, lambda place: place and (wrapping, *place))
    if isinstance(data, list) and _is_grid(data):
        return _with(of_table(table(_grid(data, locate)), spec), findings, whole)
    if nested.is_nested(data):
        return _with(of_table(nested.table(data, locate), spec), findings, whole)
    if isinstance(data, list):
        return _with(of_table(table_of_records(data, locate), spec), findings, whole)
    if isinstance(data, dict) and to_native.is_popolo(data):
        data, odd, original = to_native.shape(data)
        document, misshapen = native.shape(data)
        findings = [*findings, *(finding.moved(original) for finding in _all(document, misshapen)), *odd]
        return Shaped(document, None, findings, locate)
    document, misshapen = native.shape({} if data is None else data)
    told = {finding.place for finding in findings}
    findings = [*findings, *(finding for finding in misshapen if finding.place not in told)]
    return Shaped(document, None, _all(document, findings), locate)


def _has_memberships(rows: list[object]) -> bool:
    """Say whether a list holds persons of the project's own format, who have lists of memberships."""
    return any(isinstance(row, dict) and isinstance(row.get("memberships"), list) for row in rows[:200])


def _is_grid(rows: list[object]) -> bool:
    """Say whether a list holds rows of cells, as programs hand over tables, and not records."""
    return bool(rows) and all(isinstance(row, list) for row in rows)


def _grid(rows: list[object], locate: Locate) -> Grid:
    """Return rows of cells as text; of Google's cells, a value `v` shown as `f`, how they are shown."""
    cells = [
        [text_of((cell.get("f") or cell.get("v")) if isinstance(cell, dict) else cell) for cell in row]
        for row in rows
        if isinstance(row, list)
    ]
    return Grid(cells, locate)


def _wrapping(data: dict[str, object]) -> str | None:
    """Return under which name a group of fields holds the one list of records that it is about."""
    if not data.keys().isdisjoint(Document.__struct_fields__):
        return None
    lists = [name for name, value in data.items() if isinstance(value, list) and value]
    if len(lists) != 1 or nested.is_nested(data) or to_native.is_popolo(data):
        return None
    entries = data[lists[0]]
    return lists[0] if isinstance(entries, list) and isinstance(entries[0], dict | list) else None


def _with(shaped: Shaped, findings: list[Finding], locate: Locate) -> Shaped:
    """Add findings about the syntax, whose places are those of the whole file."""

    def located(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
        syntax = {place[1:] for place in places if place[:1] == (SYNTAX,)}
        found = {(SYNTAX, *place): position for place, position in locate(syntax).items()} if syntax else {}
        others = {place for place in places if place[:1] != (SYNTAX,)}
        return {**found, **(shaped.locate(others) if others else {})}

    moved = [finding.moved(lambda place: (SYNTAX, *place)) for finding in findings]
    return replace(shaped, findings=[*moved, *shaped.findings], locate=located)


def _all(document: Document, misshapen: list[Finding]) -> list[Finding]:
    """Add what the checks find, without what only follows from a shape that is wrong already."""
    unread = [finding.place for finding in misshapen if finding.severity is Severity.ERROR]
    if len(unread) > MOST_FINDINGS or any(len(place) <= 1 for place in unread):
        return misshapen
    around: set[FieldPath] = {place[:length] for place in unread for length in range(len(place) + 1)}
    return [*misshapen, *(finding for finding in check(document) if finding.place not in around)]
