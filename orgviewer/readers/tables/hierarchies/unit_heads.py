"""Units that are called with whoever leads them: Works (Oskar Tarn). Those in them report to that person."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from orgviewer.model.findings import quoted
from orgviewer.readers.tables.hierarchies.known import MANAGER, KnownTable, relocated
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.references.names import name_key
from orgviewer.readers.tables.table import RecordTable
from orgviewer.words.language import tr

FOUND = 0.9
"""The share of units that must name somebody of the table."""
LEAST = 2
"""Units that do."""
_LED = re.compile(r".*\S\s*\(([^()]+)\)")


def by_unit_heads(known: KnownTable) -> RecordTable | None:
    """Return a table with a column of managers: those in brackets behind the unit that somebody is in."""
    name = known.fields.get("name")
    if name is None:
        return None
    people = {name_key(cell) for cell in known.cells(name) if cell}
    for column in known.free:
        heads = _heads(set(known.cells(column)) - {""}, people) if column != name else {}
        if heads:
            return _with_managers(known, column, name, heads)
    return None


def _heads(units: set[str], people: set[str]) -> Mapping[str, str]:
    """Return who leads each unit, if nearly all units are called with somebody of the table."""
    led = {unit: match[1].strip() for unit in units if (match := _LED.fullmatch(unit))}
    found = sum(name_key(head) in people for head in led.values())
    return led if found >= LEAST and found >= FOUND * len(units) else {}


def _with_managers(known: KnownTable, column: str, name: str, heads: Mapping[str, str]) -> RecordTable:
    table = known.table
    title = Numbering(table.columns).name(MANAGER.format(column))
    pairs = zip(known.cells(column), known.cells(name), strict=True)
    managers = [
        head if (head := heads.get(unit, "")) and name_key(head) != name_key(own) else ""
        for unit, own in pairs
    ]
    guess = tr(
        "Who reports to whom was read from those named in brackets in {column}.", column=quoted(column)
    )
    return replace(
        table,
        columns={**table.columns, title: managers},
        locate=relocated(table, range(known.count), {title: (column,)}),
        guesses=(*table.guesses, guess),
    )
