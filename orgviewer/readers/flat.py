"""Flat records into a roster: a row for each person, with the id of whom the person reports to."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from contextlib import suppress

from orgviewer.errors import Severity
from orgviewer.model.circles import circles, told
from orgviewer.model.findings import Finding, Findings, Hints, HopelessError, quoted
from orgviewer.model.records import Document, Organization
from orgviewer.model.roster import UNKNOWN, Column, Roster

FIELDS = ("id", "name", "reports_to", "role", "organization")
Columns = Mapping[str, Sequence[str]]


def columns_of(rows: Sequence[object]) -> Columns:
    """Return the columns of a list of records, in which every field is text or absent."""
    names = dict.fromkeys(name for row in rows if isinstance(row, dict) for name in row)
    return {
        str(name): [_text(row.get(name)) if isinstance(row, dict) else "" for row in rows] for name in names
    }


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()  # as JSON and YAML write it
    return "" if value is None else str(value)


def nested(rows: Sequence[object]) -> list[Finding]:
    """Return what is wrong with records of which a field that counts holds more than one value."""
    findings = Findings()
    with suppress(HopelessError):
        for number, row in enumerate(rows):
            for name in FIELDS:
                value = row.get(name) if isinstance(row, dict) else None
                if isinstance(value, list | dict):
                    kind = "a list" if isinstance(value, list) else "a group of fields"
                    findings.add(Finding((number, name), f'"{name}" should be text, but is {kind}'))
    return findings.kept


def shape(columns: Columns) -> tuple[Document, Roster, list[Finding]]:
    """Return the people of a table and the organizations they name, and what is wrong with them.

    The place of a finding is a row (from 0) and a column. With errors the roster is a makeshift.
    """
    findings = Findings()
    for name in columns:
        if name not in FIELDS:
            hint = Hints().did_you_mean(name, FIELDS)
            findings.add(Finding((), f"unknown column {quoted(name)}, left out", hint, Severity.WARNING))
    if "id" not in columns:
        findings.add(Finding((), 'the table has no column "id"', f"The columns are {', '.join(FIELDS)}."))
    else:
        with suppress(HopelessError):
            return *_people(columns, findings), findings.kept
    nobody = Column((), array("i"))
    return Document(), Roster((), (), nobody, nobody, array("i")), findings.kept


def _people(columns: Columns, findings: Findings) -> tuple[Document, Roster]:
    """Return the people of a table that has ids, and the organizations they name."""
    columns = {name: [cell.strip() for cell in column] for name, column in columns.items() if name in FIELDS}
    ids = columns["id"]
    nothing = [""] * len(ids)
    rows = _rows(ids, findings)
    names = [name or identifier for name, identifier in zip(columns.get("name", nothing), ids, strict=True)]
    organizations = _column(columns.get("organization", nothing))
    roster = Roster(
        ids=ids,
        names=names,
        roles=_column(columns.get("role", nothing)),
        organizations=organizations,
        managers=_managers(columns.get("reports_to", nothing), ids, rows, findings),
    )
    document = Document(organizations=tuple(Organization(id=text, name=text) for text in organizations.texts))
    return document, roster


def _rows(ids: Sequence[str], findings: Findings) -> dict[str, int]:
    """Return the row of each id, the first where two rows have the same."""
    rows = {identifier: row for row, identifier in reversed(list(enumerate(ids)))}
    if len(rows) < len(ids) or "" in rows:
        for row, identifier in enumerate(ids):
            if not identifier:
                findings.add(Finding((row, "id"), "this row has no id"))
            elif rows[identifier] != row:
                findings.add(
                    Finding((row, "id"), f"the id {quoted(identifier)} is already that of another row")
                )
        rows.pop("", None)  # so that nobody reports to a row without id
    return rows


def _column(texts: Sequence[str]) -> Column:
    """Keep each text once."""
    codes: dict[str, int] = {"": UNKNOWN}
    numbers = array("i", (codes.setdefault(text, len(codes) - 1) for text in texts))
    del codes[""]
    return Column(tuple(codes), numbers)


def _managers(
    named: Sequence[str], ids: Sequence[str], rows: Mapping[str, int], findings: Findings
) -> array[int]:
    """Return in which row each row's manager stands; who is not there, or above himself, is noted."""
    managers = array("i", (rows.get(name, UNKNOWN) for name in named))
    hints = Hints()
    for row, (name, manager) in enumerate(zip(named, managers, strict=True)):
        if name and manager == UNKNOWN:
            message = f"{quoted(ids[row])} reports to {quoted(name)}, who is not in the table"
            findings.add(Finding((row, "reports_to"), message, hints.did_you_mean(name, ids)))
    if all(manager < row for row, manager in enumerate(managers)):
        return managers  # whoever stands below his manager is in no circle
    for circle in circles({name: above for name, above in zip(ids, named, strict=True) if above in rows}):
        message = f"reporting lines form a circle: {told(circle, 'reports', 'to')}"
        findings.add(Finding((rows[circle[0]], "reports_to"), message, "One of them must report to another."))
    return managers
