"""A table of posts into a document: posts, those who hold them, and the organizations of both."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.model.findings import Finding
from orgviewer.model.quantities.full_time import as_percents, texts_are_percents
from orgviewer.model.records import Document, Membership, Organization, Person, Post
from orgviewer.model.roster import PERIOD, UNKNOWN
from orgviewer.readers.tables.cleaning import clean_column
from orgviewer.readers.tables.dates.column_order import dates_in_one_order
from orgviewer.readers.tables.departments import organizations
from orgviewer.readers.tables.field_columns import Cells, Taking
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.people import TablePeople, detail
from orgviewer.readers.tables.posts.post_columns import PostColumns
from orgviewer.readers.tables.posts.post_rows import PostRows, lines_above, of_rows, post_rows
from orgviewer.readers.tables.several_rows import joined_people
from orgviewer.readers.tables.table import RecordTable
from orgviewer.words.language import Phrase

PARTLY_HELD: Phrase = "A part of it has no holder who is named."
MakePeople = Callable[[Taking, Cells], TablePeople]
"""Makes the people of a table, given the posts that its rows hold."""


class PostDocument(Struct, frozen=True):
    """A document of posts, what is odd about its table, what else was assumed, and our own notes.

    `rows` says of each person which row of the table names that one first, and which rows the memberships.
    """

    document: Document
    findings: list[Finding]
    guesses: list[str]
    notes: frozenset[str]
    rows: Sequence[Sequence[int]] = ()


def post_document(
    table: RecordTable, fields: Mapping[str, str], columns: PostColumns, make_people: MakePeople
) -> PostDocument:
    """Return the posts of a table and those who hold them."""
    table, guesses = dates_in_one_order(table, fields)
    rows = post_rows(table, fields, columns)
    above, absent, lines = lines_above(table, fields, rows, columns)
    of_people = {field: name for field, name in fields.items() if field != "reports_to"}
    if columns.title:
        of_people["role"] = columns.title
    left_out = [name for name in (columns.own, columns.above) if name and name != fields.get("id")]
    held = rows.held
    taking = Taking(of_rows(table, held, left_out), of_people)
    made = make_people(taking, [rows.keys[post] if (post := rows.posts[row]) >= 0 else "" for row in held])
    unheld = [row for row, state in enumerate(rows.states) if state is not None]
    works = clean_column(table.columns[columns.work]).texts if columns.work else ()
    unnamed = Taking(of_rows(table, unheld, left_out), of_people)
    is_told = any(works[row] for row in held) if works else False
    vacant = _Unheld(unnamed, made.document.organizations, () if is_told else works)
    writer = _Writer(rows, above, absent, made, held)
    posts = writer.posts(dict(zip(unheld, vacant.entries(columns), strict=True)))
    joined = list(joined_people(list(writer.people()), made.same))
    persons = (*(one.person for one in joined), *writer.absent())
    document = Document(
        meta=replace(table.meta, arranged_by="reporting" if max(above, default=UNKNOWN) != UNKNOWN else None),
        organizations=(*made.document.organizations, *vacant.more),
        posts=posts,
        persons=persons,
    )
    firsts = rows.first_rows
    findings = [
        *_moved(taking.findings, held),
        *_moved(taking.told_shortened(), held),
        *_moved(lines.findings, firsts),
        *_moved(vacant.taking.findings, unheld),
        *_moved(vacant.taking.told_shortened(), unheld),
    ]
    of_each = [[held[place] for place in one.rows] for one in joined]
    return PostDocument(
        document, findings, [*guesses, *taking.guesses], frozenset(taking.notes.values()), of_each
    )


def _moved(findings: Sequence[Finding], rows: Sequence[int]) -> Iterator[Finding]:
    """Yield findings about some rows of a table as those about the table."""
    for finding in findings:
        yield finding.moved(
            lambda place: (rows[place[0]], *place[1:]) if place and isinstance(place[0], int) else place
        )


class _Unheld:
    """What the rows say of posts that nobody holds, and the organizations that only they name."""

    def __init__(self, taking: Taking, known: Sequence[Organization], works: Cells) -> None:
        """Take the rows of posts that nobody holds; `works` is how much work is, if no holder says it."""
        self.taking, self._works = taking, works
        taking.keep_others()
        paths = _paths(known)
        by_path = {path: identifier for identifier, path in paths.items()}
        records, self._departments = organizations(taking.column("organization"), ())
        own = _paths(records)
        self._ids: dict[str, str] = {}
        self.more: list[Organization] = []
        numbering = Numbering(frozenset(paths))
        for record in records:
            if own[record.id] in by_path:
                self._ids[record.id] = by_path[own[record.id]]
                continue
            identifier = self._ids[record.id] = numbering.name(record.id)
            parent = self._ids[record.parent_id] if record.parent_id else None
            self.more.append(replace(record, id=identifier, parent_id=parent))

    def entries(self, columns: PostColumns) -> Iterator[dict[str, Any]]:
        """Yield for each row what its post says beside its key, its title and its line."""
        taking = self.taking
        fields = {
            field: detail(taking, field)
            for field in taking.names
            if field not in ("role", "organization", "name", "given_name", "family_name", "id")
        }
        # Where people say it, too, their column tells that it is percents; else its name is not kept.
        has_signs = texts_are_percents(columns.work, self._works)
        for row in range(taking.count):
            organization = self._departments[row]
            other = {name: cells[row] for name, cells in taking.others.items() if cells[row]}
            work = other.pop(columns.work, None)
            work = as_percents(work) if work and has_signs else work or None
            note = ""
            for field, cells in fields.items():
                if field == "note":
                    note = cells[row]
                elif cells[row] and field not in PERIOD:
                    other[taking.names[field]] = cells[row]
            period = {field: fields[field][row] or None for field in PERIOD if field in fields}
            entry = {"organization_id": self._ids[organization] if organization else None, "fte": work}
            yield entry | period | {"note": note or None, "other": other}


def _paths(records: Sequence[Organization]) -> dict[str, tuple[str, ...]]:
    """Return by id the names of each organization and of those above it; those stand before it."""
    paths: dict[str, tuple[str, ...]] = {}
    for record in records:
        paths[record.id] = (*(paths[record.parent_id] if record.parent_id else ()), record.name)
    return paths


class _Writer:
    """Writes posts and those who hold them."""

    def __init__(
        self, rows: PostRows, above: array[int], absent: Sequence[str], made: TablePeople, held: Sequence[int]
    ) -> None:
        self._rows, self._above, self._absent = rows, above, absent
        self._made, self._held = made, held
        people = made.roster.ids
        numbering = Numbering(frozenset((*people, *(one.id for one in made.document.organizations))))
        self._ids = [numbering.name(key) for key in rows.keys]
        self._absent_ids = [numbering.name(name) for name in absent]
        self._holders: dict[int, list[str]] = {}
        self._departments: dict[int, str | None] = {}
        for place, row in enumerate(held):
            if (post := rows.posts[row]) != UNKNOWN:
                self._departments.setdefault(post, made.roster.organizations[place])
                self._holders.setdefault(post, []).append(people[made.same.get(place, place)])

    def posts(self, entries: Mapping[int, Mapping[str, Any]]) -> tuple[Post, ...]:
        """Return all posts; `entries` hold by row what rows without a holder say."""
        said: dict[int, int] = {}
        for row in entries:
            said.setdefault(self._rows.posts[row], row)
        return tuple(
            self._post(post, entries.get(said.get(post, UNKNOWN)), said.get(post, UNKNOWN))
            for post in range(len(self._ids))
        )

    def _post(self, post: int, entry: Mapping[str, Any] | None, row: int) -> Post:
        """Return a post; `entry` is what its first row without a holder says, if there is one."""
        made = Post(id=self._ids[post], label=self._rows.titles[post], **self._line(post))
        if post not in self._holders:
            return replace(made, status=self._rows.states[row], **(entry or {}))
        return replace(
            made,
            organization_id=self._departments.get(post),
            note=PARTLY_HELD if entry is not None else None,
        )

    def _line(self, post: int) -> dict[str, Any]:
        """Return the post above one, or whom it reports to if that is not there."""
        above = self._above[post]
        if above == UNKNOWN:
            return {}
        if above < len(self._ids):
            return {"reports_to_post_id": self._ids[above]}
        return {"reports_to": self._absent_ids[above - len(self._ids)]}

    def people(self) -> Iterator[Person]:
        """Yield the people of the rows, each with the post that the row names."""
        for place, row in enumerate(self._held):
            person = self._made.person(place)
            post = self._rows.posts[row]
            if post == UNKNOWN:
                yield person
                continue
            (membership,) = person.memberships or (Membership(),)
            changes: dict[str, Any] = {
                "post_id": self._ids[post],
                "reports_to": self._manager(post, person.id),
            }
            yield replace(person, memberships=(replace(membership, **changes),))

    def _manager(self, post: int, person: str) -> str | None:
        """Return the first who holds the post above, or the absent one that stands for it."""
        above = self._above[post]
        if above >= len(self._ids):
            return self._absent_ids[above - len(self._ids)]
        return next((holder for holder in self._holders.get(above, ()) if holder != person), None)

    def absent(self) -> Iterator[Person]:
        """Yield those who stand for posts that others report to and that are not there."""
        for identifier, name in zip(self._absent_ids, self._absent, strict=True):
            yield Person(id=identifier, name=name, absent=True)
