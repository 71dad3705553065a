"""Columns that list who reports to somebody: the other end of the lines that a column of managers says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, alike, quoted
from orgviewer.model.recognition import TableSpec
from orgviewer.model.roster import UNKNOWN
from orgviewer.readers.table_words import keys_of, word_key
from orgviewer.readers.tables.hierarchies.known import MANAGER, KnownTable, relocated, told_before
from orgviewer.readers.tables.references.resolver import References
from orgviewer.readers.tables.references.spellings import is_path
from orgviewer.readers.tables.table import RecordTable
from orgviewer.readers.tables.vocabulary.nobody import is_nobody
from orgviewer.words.language import tr

LONGEST = 1_000_000
"""Characters of a cell that lists people."""
_PATHS = re.compile(r"(?:[^;\\\n]|\\.)+", re.DOTALL)
_KEYS = re.compile(r"[;|,\n]")


def with_reports(table: RecordTable, spec: TableSpec) -> RecordTable:
    """Return a table in whose column of managers stands, too, what a column of reports says."""
    wishes = dict(spec.columns)
    listing = next((name for name in table.columns if word_key(name) in keys_of("direct_reports")), "")
    if not listing or listing in wishes or "reports_to" in wishes.values():
        return table
    known = KnownTable.of(table, replace(spec, columns=(*table.known.items(), *spec.columns)))
    cells, keys = known.cells(listing), known.key_columns()
    if not keys or all(cell.isdecimal() for cell in filter(None, cells)):  # which may be counted
        return table
    own = known.cells(keys[0])
    listed = [(row, key) for row, cell in enumerate(cells) for key in _keys_in(cell)]
    found, _ = _references(known, own).rows([key for _, key in listed])
    lines = _ReportLists([row for row, _ in listed], found)
    return _joined(known, listing, own, lines)


def _references(known: KnownTable, own: Sequence[str]) -> References:
    name, email = (known.fields.get(field) for field in ("name", "email"))
    return References(
        own,
        known.cells(name) if name else own,
        known.cells(email) if email else [""] * len(own),
        columns=lambda: map(known.cells, known.table.columns),
    )


class _ReportLists(Struct, frozen=True, dict=True):
    """Who lists whom: the rows of both, UNKNOWN for those who are not there."""

    upper: Sequence[int]
    lower: Sequence[int]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        pairs = zip(self.upper, self.lower, strict=True)
        return ((upper, lower) for upper, lower in pairs if lower not in (UNKNOWN, upper))

    def is_whole(self, row: int, odd: Mapping[int, int]) -> bool:
        """Return whether all whom a row lists are drawn beneath it."""
        return row not in self._broken and row not in odd.values()

    @cached_property
    def _broken(self) -> frozenset[int]:
        pairs = zip(self.upper, self.lower, strict=True)
        return frozenset(upper for upper, lower in pairs if lower in (UNKNOWN, upper))


def _joined(known: KnownTable, listing: str, own: Sequence[str], lines: _ReportLists) -> RecordTable:
    """Return a table whose managers are also those that list others; who has a manager keeps that one.

    Lists of which nothing is left to say are taken out.
    """
    table, column = known.table, known.fields.get("reports_to", "")
    said = known.cells(column) if column else [""] * len(own)
    managers = ["" if is_nobody(cell) else cell for cell in said]
    for upper, lower in lines:
        managers[lower] = managers[lower] or own[upper]
    if not any(managers):
        return table
    meant, _ = _references(known, own).rows(managers)
    odd = {lower: upper for upper, lower in lines if meant[lower] != upper}
    title = column or MANAGER.format(listing)
    findings = alike(sorted(odd), lambda row: _contradiction(row, title, listing, own[row], own[odd[row]]))
    lists = ["" if lines.is_whole(row, odd) else cell for row, cell in enumerate(table.columns[listing])]
    kept = [manager or cell for cell, manager in zip(said, managers, strict=True)]
    return replace(
        table,
        columns={**table.columns, listing: lists, title: kept},
        known=table.known if column else {**table.known, title: "reports_to"},
        locate=relocated(table, range(len(own)), {title: (title, listing) if column else (listing,)}),
        findings=[*told_before(table.findings), *findings],
    )


def _contradiction(row: int, column: str, listing: str, lower: str, upper: str) -> Finding:
    message = tr(
        "{lower} stands among the {listing} of {upper}, too: left out",
        lower=quoted(lower),
        listing=quoted(listing),
        upper=quoted(upper),
    )
    return Finding((row, column), message, tr("Another manager is named here."), Severity.WARNING)


def _keys_in(cell: str) -> Iterator[str]:
    """Yield the keys that a cell lists: distinguished names with semicolons between, or others."""
    if not cell or len(cell) > LONGEST:
        return
    parts = _PATHS.findall(cell) if is_path(cell[:1_000]) else _KEYS.split(cell)
    yield from filter(None, map(str.strip, parts))
