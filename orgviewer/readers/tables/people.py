"""The people of a table and their organizations: who they are, whom they report to, and what else is said."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from msgspec.structs import replace

from orgviewer.model.findings import quoted
from orgviewer.model.records import Document, Person
from orgviewer.model.roster import DETAILS, PERIOD, UNKNOWN, CategoricalColumn, Roster
from orgviewer.readers.syntax.columns import distinct
from orgviewer.readers.tables.column_names import flag_of, is_assistant
from orgviewer.readers.tables.columns.backgrounds import background, background_columns
from orgviewer.readers.tables.columns.partly_numbers import partly_numbers
from orgviewer.readers.tables.dates.date_texts import read_dates
from orgviewer.readers.tables.departments import column_of, organizations
from orgviewer.readers.tables.ended import tell_ended, tell_reversed
from orgviewer.readers.tables.field_columns import Cells, Taking
from orgviewer.readers.tables.identities import Identities, identities
from orgviewer.readers.tables.managers import managers, second_managers
from orgviewer.readers.tables.names.readings import readings
from orgviewer.readers.tables.references.resolver import References
from orgviewer.readers.tables.vocabulary.column_meanings import field_of
from orgviewer.words.language import tr

MANAGERS = ("reports_to", "also_reports_to")
OWN = ("email", "note", "name_reading")
"""The details that are not merely the cells of their column."""


class TablePeople(NamedTuple):
    """A document without people, the people of a table as its rows, and which rows are the same person.

    `backgrounds` are columns of what stands in no row of a roster (see BACKGROUNDS).
    """

    document: Document
    roster: Roster
    same: Mapping[int, int]
    backgrounds: Mapping[str, Cells] = MappingProxyType({})

    def person(self, row: int) -> Person:
        """Return the person of a row, with what the row says of schools and work elsewhere."""
        person = self.roster[row]
        if not self.backgrounds or row >= len(self.roster) - self.roster.absent:
            return person
        return replace(person, **background(self.backgrounds, row))


def people(taking: Taking, fillers: Sequence[str], posts: Cells = ()) -> TablePeople:
    """Return the people and their organizations; `posts` are what the rows hold, if that is known."""
    taking.keep_others()
    backgrounds = background_columns(taking)
    emails = taking.column("email")
    who = identities(taking, emails, posts)
    ids, names, same = who.ids, who.names, who.same
    references = _references(taking, who, emails)
    further: dict[int, tuple[str, ...]] = {}
    manager_rows, absent = managers(taking, references, fillers, further)
    seconds = second_managers(taking, references)
    seconds |= {row: (*ids, *seconds.get(row, ())) for row, ids in further.items()}
    if same:
        manager_rows = array("i", (same.get(row, row) for row in manager_rows))
    # Rows of one person have one id, whatever each was called to tell them apart.
    by_id = (
        {text: row for text, row in references.by_id.items() if row not in same} if same else references.by_id
    )
    taken = {*absent, *by_id} if absent else by_id
    units = list(taking.table.units)
    records, departments = organizations([*units, *taking.column("organization")], taken)
    departments = CategoricalColumn(departments.texts, departments.codes[len(units) :])
    details = {name: detail(taking, name) for name in DETAILS if name not in OWN}
    tell_ended(taking, who.called, details["end_date"], same)
    tell_reversed(taking, who.called, details["start_date"], details["end_date"])
    assistants = _assistants(taking)
    details |= {"email": emails, "note": _noted(taking), "name_reading": readings(taking, names)}
    more = len(absent)
    roster = Roster(
        ids=[*ids, *absent] if absent else ids,
        names=[*names, *absent.values()] if absent else names,
        roles=_longer(column_of(taking.column("role")), more),
        organizations=_longer(departments, more),
        managers=manager_rows + array("i", [UNKNOWN]) * more,
        details=_told(details, more),
        others=_told(taking.others, more),
        second_managers=seconds,
        links=taking.links,
        assistants=assistants,
        absent=more,
    )
    arranged_by = "reporting" if max(manager_rows, default=UNKNOWN) != UNKNOWN else None
    meta = replace(taking.table.meta, arranged_by=arranged_by)
    taking.findings += partly_numbers(taking.others)
    told = {name: cells for name, cells in backgrounds.items() if any(distinct(cells))}
    return TablePeople(Document(meta=meta, organizations=records), roster, same, told)


def _references(taking: Taking, who: Identities, emails: Cells) -> References:
    """Return how rows are found; a person of several rows is found by the first of them only."""
    if not who.same:
        return References(who.ids, who.names, emails, who.keys, lambda: _keys(taking), who.by_id, who.called)

    def once(cells: Cells) -> Cells:
        return ["" if row in who.same else cell for row, cell in enumerate(cells)]

    def keys() -> Iterator[Cells]:
        return map(once, _keys(taking))

    return References(who.ids, once(who.names), once(emails), who.keys, keys, who.by_id, who.called)


def _keys(taking: Taking) -> Iterator[Cells]:
    """Yield the columns that may hold other keys by which rows name each other."""
    yield taking.column("role")
    yield from (cells for name, cells in taking.others.items() if field_of(name) not in MANAGERS)


def detail(taking: Taking, name: str) -> Cells:
    """Return a field that is text, or a date."""
    cells = taking.column(name)
    if name not in PERIOD or not any(distinct(cells)):
        return cells
    dates, unread, guess = read_dates(cells)
    taking.guesses += [guess] if guess else []
    taking.keep(name, cells, unread)
    column = quoted(taking.names[name])
    taking.warn(
        unread,
        name,
        lambda row: tr("{cells} is no date: kept under {column}", cells=quoted(cells[row]), column=column),
    )
    return dates


def _assistants(taking: Taking) -> frozenset[int]:
    """Return who is an assistant; what is neither yes nor no is kept under the column's name."""
    cells = taking.column("assistant")
    texts = set(filter(None, cells))
    odd = {cell for cell in texts if flag_of(cell) is None and cell != "-" and cell.casefold() != "assistant"}
    taking.keep("assistant", cells, [row for row, cell in enumerate(cells) if cell in odd] if odd else [])
    assistants = set(filter(is_assistant, texts))
    return (
        frozenset(row for row, cell in enumerate(cells) if cell in assistants) if assistants else frozenset()
    )


def _noted(taking: Taking) -> Cells:
    """Return the notes of the file and, behind them, our own."""
    cells = taking.column("note")
    if not taking.notes:
        return cells
    noted = list(cells)
    for row, note in taking.notes.items():
        if note not in cells[row]:  # a table that was written from this one has it already
            noted[row] = " ".join(filter(None, (cells[row], note)))
    return noted


def _longer(column: CategoricalColumn, rows: int) -> CategoricalColumn:
    return CategoricalColumn(column.texts, column.codes + array("i", [UNKNOWN]) * rows)


def _told(columns: Mapping[str, Cells], more: int) -> dict[str, Cells]:
    """Return the columns that say anything, longer by some rows that say nothing."""
    said = {name: cells for name, cells in columns.items() if any(distinct(cells))}
    return {name: [*cells, *[""] * more] for name, cells in said.items()} if more else said
