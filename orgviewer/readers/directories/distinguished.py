"""Tables of entries with distinguished names: who is called what, and in which organizational unit."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from orgviewer.model.recognition import ABOVE, ARROWS, TableSpec
from orgviewer.readers.directories.kinds import dn_name
from orgviewer.readers.table_words import word_key
from orgviewer.readers.tables.hierarchies.known import relocated, told_before
from orgviewer.readers.tables.references.spellings import is_path, named_values
from orgviewer.readers.tables.table import RecordTable
from orgviewer.readers.tables.vocabulary.column_meanings import field_of

UNIT = "organizational unit ({})"
"""The column of the units that distinguished names lie in, by the name of theirs."""
_DIGITS = re.compile(r"X'((?:[0-9a-f]{2})+)'", re.IGNORECASE)
_HIDDEN = str.maketrans(dict.fromkeys(ARROWS, "＞"))  # which would part a path
_IDS = ("employeeID", "employeeNumber", "sAMAccountName", "uid")
"""What people are known by, the better first, if everybody has one of his own; else it is the whole name."""
_SURNAME = "sn"  # which is a serial number in tables of another kind
_NAMES = ("displayName", "cn", "name")
"""What people are called, the better first: the common name is often the family name before a comma."""


def by_distinguished_names(table: RecordTable, spec: TableSpec) -> RecordTable:
    """Return a table with what its distinguished names say; any other table as it is."""
    dn = dn_name(table.columns)
    if not dn or not all(is_path(cell) for cell in filter(None, table.columns[dn])):
        return table
    wishes = dict(spec.columns)
    columns = dict(table.columns)
    known = dict(table.known)
    if "id" not in wishes.values() and (own := _own(table, dn)) not in wishes:
        known[own] = "id"
    if "name" not in wishes.values() and (called := next(_called(table), "")) not in wishes and called:
        known[called] = "name"
        columns[called] = _filled(table, called)
    if "family_name" not in wishes.values():
        known |= {
            name: "family_name" for name in columns if word_key(name) == _SURNAME and name not in wishes
        }
    if "organization" not in wishes.values() and (units := _units(table, dn)):
        known[UNIT.format(dn)] = "organization"
        columns[UNIT.format(dn)] = units
    columns |= {
        name: list(map(_in_base64, cells)) for name, cells in columns.items() if field_of(name) == "image"
    }
    rows = range(len(table.columns[dn]))
    locate = relocated(table, rows, {UNIT.format(dn): (dn,)})
    return replace(table, columns=columns, known=known, locate=locate, findings=told_before(table.findings))


def _in_base64(cell: str) -> str:
    """Return in base64 what csvde writes in digits; any other cell as it is."""
    digits = _DIGITS.fullmatch(cell)
    return base64.b64encode(bytes.fromhex(digits[1])).decode() if digits else cell


def unit_of(path: str) -> str:
    """Return the organizational units that a distinguished name lies in, from the outermost to its own."""
    units = [value.translate(_HIDDEN) for name, value in named_values(path)[1:] if name == "ou"]
    return ABOVE.join(filter(None, reversed(units)))


def _units(table: RecordTable, dn: str) -> Sequence[str]:
    """Return the units of all entries, if they tell people apart or nothing else says where these are."""
    units = [unit_of(path) for path in table.columns[dn]]
    others = (cells for name, cells in table.columns.items() if field_of(name) == "organization")
    return units if len(set(units)) > 1 or not any(map(any, others)) else ()


def _own(table: RecordTable, dn: str) -> str:
    """Return the column by which people are known."""
    for wanted in map(word_key, _IDS):
        for name, cells in table.columns.items():
            if word_key(name) == wanted and all(cells) and len(set(cells)) == len(cells):
                return name
    return dn


def _called(table: RecordTable) -> Iterator[str]:
    """Yield the columns of what people are called, the better first."""
    for wanted in map(word_key, _NAMES):
        yield from (name for name, cells in table.columns.items() if word_key(name) == wanted and any(cells))


def _filled(table: RecordTable, called: str) -> Sequence[str]:
    """Return what people are called, by another column where that one is empty."""
    cells = list(table.columns[called])
    for name in _called(table):
        cells = [cell or other for cell, other in zip(cells, table.columns[name], strict=True)]
    return cells
