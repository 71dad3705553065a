"""Lists of reporting lines, a row for each: who reports, to whom, in what kind of line, and until when."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, alike, quoted
from orgviewer.readers.table_words import keys_of, word_key
from orgviewer.readers.tables.column_names import SAMPLE
from orgviewer.readers.tables.dates.date_texts import read_dates
from orgviewer.readers.tables.ended import ended
from orgviewer.readers.tables.hierarchies.known import KnownTable, relocated, told_before
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.table import RecordTable
from orgviewer.readers.tables.vocabulary.column_meanings import field_of
from orgviewer.readers.tables.vocabulary.nobody import is_nobody
from orgviewer.words.language import tr

ALSO = "Also reports to ({})"
"""The column of further managers, by the name of the column of kinds."""
BETWEEN = "; "
"""Stands between several texts of one cell."""
_PERIOD = ("start_date", "end_date")
_NAMES = ("name", "given_name", "family_name")


class _LinedPerson(Struct):
    """Somebody of a list of lines: the rows of the first line and of the others, or one as a manager."""

    manager_of: int
    first: list[int] = field(default_factory=list)
    others: list[int] = field(default_factory=list)

    @property
    def rows(self) -> list[int]:
        return [*self.first, *self.others]


def by_edges(known: KnownTable) -> RecordTable | None:
    """Return a table of the people of a list of lines, each once; lines that have ended are left out."""
    key = next((known.fields[name] for name in ("id", "name", "email") if name in known.fields), None)
    manager = known.fields.get("reports_to")
    if key is None or manager is None or key == manager:
        return None
    kind = _kind_column(known)
    has_names = any(name in known.fields and known.fields[name] != key for name in _NAMES)
    if not kind and (has_names or word_key(key) not in keys_of("subordinate")):
        return None
    own = known.cells(key)
    if not all(own) or (has_names and len(set(own)) == len(own)):
        return None
    over = _ended(known)
    people = _people(own, known.cells(manager), known.cells(kind) if kind else [], over)
    return _table_of(known, people, (key, manager, kind), over) if people else None


def _kind_column(known: KnownTable) -> str:
    """Return the column that says of each line of which kind it is, or empty text."""
    words = keys_of("solid_line") | keys_of("dotted_line")
    for name in known.free:
        cells = known.table.columns[name]
        first = set(map(word_key, cells[:SAMPLE]))
        if first and first <= words and set(map(word_key, set(cells))) <= words:
            return name
    return ""


def _ended(known: KnownTable) -> list[int]:
    """Return the rows of lines that have ended before today."""
    if "end_date" not in known.fields:
        return []
    ends, _, _ = read_dates(known.cells(known.fields["end_date"]))
    return ended(ends)


def _people(
    own: Sequence[str], managers: Sequence[str], kinds: Sequence[str], over: Sequence[int]
) -> dict[str, _LinedPerson]:
    people: dict[str, _LinedPerson] = {}
    out = set(over)
    dotted = keys_of("dotted_line") - keys_of("solid_line")
    for row, (key, manager) in enumerate(zip(own, managers, strict=True)):
        if row in out:
            continue
        if manager and not is_nobody(manager):
            people.setdefault(manager, _LinedPerson(row))
        person = people.setdefault(key, _LinedPerson(row))
        is_further = bool(person.first) or (bool(kinds) and word_key(kinds[row]) in dotted)
        (person.others if is_further else person.first).append(row)
    return people


def _table_of(
    known: KnownTable, people: dict[str, _LinedPerson], columns: tuple[str, str, str], over: Sequence[int]
) -> RecordTable:
    table, (key, manager, kind) = known.table, columns
    also = Numbering(table.columns).name(ALSO.format(kind or manager))
    managers = known.cells(manager)
    made: dict[str, Sequence[str]] = {
        key: list(people),
        manager: [managers[person.first[0]] if person.first else "" for person in people.values()],
        also: [_joined(managers, person.others) for person in people.values()],
    }
    first_rows = [(person.rows or [person.manager_of])[0] for person in people.values()]
    message = tr("this line has ended: left out")
    told = alike(
        over, lambda row: Finding((row, known.fields["end_date"]), message, severity=Severity.WARNING)
    )
    guess = tr(
        "The rows were read as lines between people, from {key} to {manager}.",
        key=quoted(key),
        manager=quoted(manager),
    )
    return replace(
        table,
        columns={**made, **_details(known, list(people.values()), {*made, kind})},
        locate=relocated(table, first_rows, {also: (manager,)}),
        findings=told_before([*table.findings, *told]),
        guesses=(*table.guesses, guess),
    )


def _details(known: KnownTable, people: Sequence[_LinedPerson], done: set[str]) -> dict[str, Sequence[str]]:
    """Return what the other columns say of people: of a line's period only that of the first line.

    Whoever is in no row but as a manager is called as the rows of others do.
    """
    columns = known.table.columns
    periods = {known.fields.get(name) for name in _PERIOD}
    titles = [name for name in columns if field_of(name) == "reports_to" and name not in done]
    details: dict[str, Sequence[str]] = {}
    for name, cells in columns.items():
        if name not in (*done, *titles):
            rows = [person.first[:1] if name in periods else person.rows for person in people]
            details[name] = [_joined(cells, mine) for mine in rows]
    named = known.fields.get("name", "")
    if named in details and titles:
        details[named] = [
            text or ("" if person.rows else columns[titles[0]][person.manager_of])
            for text, person in zip(details[named], people, strict=True)
        ]
    return details


def _joined(cells: Sequence[str], rows: Sequence[int]) -> str:
    return BETWEEN.join(dict.fromkeys(filter(None, (cells[row].strip() for row in rows))))
