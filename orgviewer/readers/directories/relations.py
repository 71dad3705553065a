"""Columns in pairs, `relations.0.type` and `relations.0.value`, in which each row says who its manager is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from orgviewer.model.recognition import TableSpec
from orgviewer.readers.path_names import KINDS, LEADS, SUPERIORS, folded
from orgviewer.readers.tables.hierarchies.known import relocated, told_before
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.table import RecordTable
from orgviewer.readers.tables.vocabulary.column_meanings import field_of

TITLES = {"reports_to": "manager ({})", "also_reports_to": "dotted line manager ({})"}
"""The columns that are made, by the name of the list that the pairs are of."""


def with_superiors(table: RecordTable, spec: TableSpec) -> RecordTable:
    """Return a table with columns of the superiors that pairs of columns name, each row in its own order."""
    pairs = _pairs(table.columns)
    wishes = dict(spec.columns)
    if not pairs or any(name in wishes for pair in pairs for name in pair):
        return table
    columns = {name: list(cells) for name, cells in table.columns.items()}
    made: dict[str, tuple[str, ...]] = {}
    numbering = Numbering(columns)
    for field in sorted(SUPERIORS, reverse=True):
        of_field = {value: kind for kind, value in pairs if _says(table.columns[kind], field)}
        if of_field and field not in wishes.values():
            value = next(iter(of_field))
            title = numbering.name(TITLES[field].format(value.split(".")[0]))
            columns[title] = _taken(columns, of_field, field)
            made[title] = tuple(of_field)
    if not made:
        return table
    rows = range(len(next(iter(columns.values()))))
    return replace(
        table, columns=columns, locate=relocated(table, rows, made), findings=told_before(table.findings)
    )


def _pairs(columns: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    """Return the columns that say of what kind something is, each with the one that says what."""
    kinds = {group: name for name in columns if (group := _group(name, KINDS))}
    pairs: dict[str, str] = {}
    for lead in LEADS:
        for name in columns:
            group = _group(name, (lead,))
            if group in kinds:
                pairs.setdefault(group, name)
    return [(kinds[group], name) for group, name in pairs.items()]


def _group(name: str, lasts: Sequence[str] | frozenset[str]) -> str:
    """Return the group that a column is of, if it is called in it by one of some words."""
    group, dot, last = name.rpartition(".")
    return group if dot and folded(last) in lasts else ""


def _says(cells: Sequence[str], field: str) -> bool:
    return any(field_of(cell) == field for cell in set(cells))


def _taken(columns: dict[str, list[str]], pairs: Mapping[str, str], field: str) -> list[str]:
    """Return by row the first that a pair names as a superior, and take that out of its columns."""
    count = len(next(iter(columns.values())))
    found = [""] * count
    for value, kind in pairs.items():
        for row in range(count):
            if columns[value][row] and not found[row] and field_of(columns[kind][row]) == field:
                found[row] = columns[value][row]
                columns[value][row] = columns[kind][row] = ""
    return found
