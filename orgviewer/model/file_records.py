"""The records of one file, by id, and what can be asked of them whatever day is asked about.

Not for: what depends on a day (see `dataset`), reading files (see `readers`).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from orgviewer.controls import as_label, visible
from orgviewer.engines import load
from orgviewer.errors import Problem
from orgviewer.model.dates import PartialDate
from orgviewer.model.days.memberships import Memberships
from orgviewer.model.days.periods import NO_DAY, Days, Periods
from orgviewer.model.recognition import UNSAID, Provenance, Recognition
from orgviewer.model.records import Document, Organization, Person, Post, Source
from orgviewer.model.roster import PERIOD, UNKNOWN, Roster

if TYPE_CHECKING:
    from orgviewer.model.changes import BothStates

POSTS_ARE_PERCENTS = "orgviewer.model.quantities.full_time:posts_are_percents"
GROUPING = "function"
"""The classification of what is no organization: people whom the file puts together, for what they do."""
AMBIGUOUS = -2
"""Stands for whoever has a name that several have."""


class FileRecords(Struct, frozen=True, eq=False, dict=True, weakref=True):
    """The records of one file, in the file's order, and where each id stands in that order.

    `problems` are the warnings found while reading; a file with errors makes no dataset. A flat
    file keeps its people in a `roster` instead of the document, and says what its columns were
    taken for in `recognition`. `provenance` says how the file was read. One over two states says in `both`
    what happened between them. `photos_left_out` are files that nothing may replace, though the records no
    longer name them: what the system knows each by. `left_off` names the fields and columns that the file
    says of people and these records no longer do: nobody can tell of whom they are missing.
    """

    document: Document
    path: Path
    problems: tuple[Problem, ...] = ()
    roster: Roster | None = None
    recognition: Recognition | None = None
    provenance: Provenance = UNSAID
    both: BothStates | None = None
    photos_left_out: frozenset[tuple[int, int]] = frozenset()
    left_off: frozenset[str] = frozenset()

    @cached_property
    def folder(self) -> Path:
        """Where the photos lie that the file names, there or below: beside a file, in a folder of records."""
        return self.path if self.path.is_dir() else self.path.parent

    @cached_property
    def person_index(self) -> Mapping[str, int]:
        """Where each person stands in `persons`, by id."""
        ids = self.roster.ids if self.roster is not None else [person.id for person in self.persons]
        return _places(ids)

    @cached_property
    def organization_index(self) -> Mapping[str, int]:
        """Where each organization stands in `organizations`, by id."""
        return _places([organization.id for organization in self.organizations])

    @cached_property
    def post_index(self) -> Mapping[str, int]:
        """Where each post stands in `posts`, by id."""
        return _places([post.id for post in self.posts])

    @cached_property
    def source_index(self) -> Mapping[str, int]:
        """Where each source stands in `sources`, by id."""
        return _places([source.id for source in self.sources])

    @cached_property
    def findings(self) -> dict[str, Any]:
        """What engines found out of the file, by their names (see `found`)."""
        return {}

    def found(self, engine: str) -> Any:
        """Return what an engine finds out of the file: once, whatever the day; it is gone with the file."""
        return self.findings.get(engine) or self.findings.setdefault(engine, load(engine)(self))

    @cached_property
    def posts_are_percents(self) -> bool:
        """Whether how much full-time work posts are is percents, as the column of people has them."""
        return bool(load(POSTS_ARE_PERCENTS)(self))

    def is_same_file(self, other: FileRecords) -> bool:
        """Say whether both are one reading of a file, maybe as of different days."""
        return self.document is other.document

    @property
    def names_some(self) -> bool:
        """Whether the file says that it names only some of those who belong to what it charts."""
        return self.document.meta.names == "some"

    @property
    def names_nobody(self) -> bool:
        """Whether names were left off: what people are called is but their role."""
        return self.document.meta.names == "none"

    @property
    def persons(self) -> Sequence[Person]:
        """Everybody, in the file's order."""
        return self.document.persons if self.roster is None else self.roster

    @property
    def images(self) -> Iterator[str]:
        """Every photo that the file names, as it says it: a path or a data URI."""
        if self.roster is None:
            return (person.image for person in self.document.persons if person.image)
        return filter(None, self.roster.details.get("image", ()))

    @property
    def organizations(self) -> tuple[Organization, ...]:
        """Every company, team and function, in the file's order."""
        return self.document.organizations

    @property
    def posts(self) -> tuple[Post, ...]:
        """Every post, in the file's order."""
        return self.document.posts

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source, in the file's order."""
        return self.document.sources

    @cached_property
    def absent(self) -> array[int]:
        """The places of those in `persons` whom others name as their manager and the file does not know."""
        if self.roster is not None:
            return array("i", range(len(self.roster) - self.roster.absent, len(self.roster)))
        return array("i", (place for place, person in enumerate(self.persons) if person.absent))

    @cached_property
    def noted(self) -> bytes:
        """For each of `persons` 1 if there is a note of a doubt or a conflict about them, else 0."""
        if self.roster is not None:
            notes = self.roster.details.get("note")
            return bytes(len(self.roster)) if notes is None else bytes(map(bool, notes))
        return bytes(person.note is not None for person in self.persons)

    @cached_property
    def noted_memberships(self) -> Sequence[tuple[int, int]]:
        """Memberships that have a note: whose, by place in `persons`, and which of the person's own."""
        persons = () if self.roster is not None else enumerate(self.persons)
        own = ((place, *one) for place, person in persons for one in enumerate(person.memberships))
        return [(place, turn) for place, turn, part in own if part.note is not None]

    @cached_property
    def noted_organizations(self) -> bytes:
        """For each of `organizations` 1 if there is a note about it or about a claim of its, else 0."""
        return bytes(
            any(entry.note is not None for entry in (organization, *organization.claims))
            for organization in self.organizations
        )

    @cached_property
    def groupings(self) -> bytes:
        """For each of `organizations` 1 if it is the file's own grouping of people, else 0."""
        kinds = (organization.classification or "" for organization in self.organizations)
        return bytes(kind.strip().casefold() == GROUPING for kind in kinds)

    @cached_property
    def assistants(self) -> bytes:
        """For each of `persons` 1 if they are somebody's assistant, else 0."""
        if self.roster is not None:
            flags = bytearray(len(self.roster))
            for row in self.roster.assistants:
                flags[row] = 1
            return bytes(flags)
        return bytes(any(part.assistant for part in person.memberships) for person in self.persons)

    @cached_property
    def name_index(self) -> Mapping[str, int]:
        """Where whoever has a name stands in `persons`; a name that several have is AMBIGUOUS."""
        found: dict[str, int] = {}
        for name, place in self._all_names():
            found[name] = place if found.get(name, place) == place else AMBIGUOUS
        return found

    def person_meant(self, text: str) -> int:
        """Return the place of whoever has an id, or a name that nobody else has; UNKNOWN for all else."""
        known = self.person_index.get(text)
        return max(self.name_index.get(text, UNKNOWN), UNKNOWN) if known is None else known

    def names_of(self, place: int) -> list[str]:
        """Return what the person at a place is called, the name itself first."""
        if self.roster is None:
            return all_names(self.persons[place])
        return [names[place] for names in self._roster_names() if names[place]]

    def _roster_names(self) -> Iterator[Sequence[str]]:
        """Yield the columns of what people are called, that of names first."""
        if self.roster is not None:
            yield self.roster.names
            if "name_reading" in self.roster.details:
                yield self.roster.details["name_reading"]

    def _all_names(self) -> Iterator[tuple[str, int]]:
        if self.roster is not None:
            columns = self._roster_names()
            return ((name, place) for names in columns for place, name in enumerate(names) if name)
        return ((name, place) for place, person in enumerate(self.persons) for name in all_names(person))

    @cached_property
    def own_days(self) -> Days:
        """The first and the last day that the file may speak of, as numbers; NO_DAY if it says none."""
        own = self.document.meta.as_of
        return PartialDate.parse(own).days if own else NO_DAY

    @cached_property
    def memberships(self) -> Memberships:
        """The memberships of all whose records are not rows of a table, in one row."""
        indexes = self.organization_index, self.post_index, self.person_index
        return Memberships.of(self.document.persons, self.own_days, *indexes)

    @cached_property
    def periods(self) -> Periods:
        """When each membership holds; of a table each row."""
        if self.roster is None:
            return self.memberships.periods
        details, unsaid = self.roster.details, ("",) * len(self.roster)
        return Periods.of(zip(*(details.get(name, unsaid) for name in PERIOD), strict=True), self.own_days)

    @cached_property
    def organizations_of_parts(self) -> Sequence[int]:
        """In which of `organizations` each membership is, or each row of a table; UNKNOWN for none."""
        if self.roster is None:
            return self.memberships.organizations
        column = self.roster.organizations
        places = [*self._organizations_named(column.texts), UNKNOWN]
        return array("i", map(places.__getitem__, column.codes))

    @cached_property
    def organizations_above(self) -> Sequence[int]:
        """In which of `organizations` each of them lies, UNKNOWN for none and for what no record is of."""
        return self._organizations_named(one.parent_id for one in self.organizations)

    @cached_property
    def organizations_of_posts(self) -> Sequence[int]:
        """In which of `organizations` each of `posts` is, UNKNOWN for none."""
        return self._organizations_named(post.organization_id for post in self.posts)

    def _organizations_named(self, ids: Iterable[str | None]) -> Sequence[int]:
        index = self.organization_index
        return array("i", (index.get(one, UNKNOWN) if one else UNKNOWN for one in ids))

    @cached_property
    def usual_primaries(self) -> array[int]:
        """The membership that stands for each of `persons` where no day is asked about, or UNKNOWN."""
        if self.roster is not None:
            return self.roster.primaries()
        return self.memberships.primaries(bytes(len(self.periods)))

    @cached_property
    def organization_periods(self) -> Periods:
        """When each of `organizations` exists."""
        dates = ((one.founding_date, one.dissolution_date) for one in self.organizations)
        return Periods.of(dates, self.own_days)

    @cached_property
    def post_periods(self) -> Periods:
        """When each of `posts` exists."""
        return Periods.of(((post.start_date, post.end_date) for post in self.posts), self.own_days)

    @property
    def title(self) -> str:
        """The title that the file gives itself, or its name, as either is shown."""
        return as_label(self.document.meta.title) if self.document.meta.title else visible(self.path.stem)

    def entry_of(self, person: int, turn: int) -> int:
        """Return where one of a person's memberships stands among all of them, by places."""
        return person if self.roster is not None else self.memberships.starts[person] + turn


def _places(ids: Sequence[str]) -> Mapping[str, int]:
    return dict(zip(ids, range(len(ids)), strict=True))


def all_names(record: Person | Organization) -> list[str]:
    """Return what a person or an organization is called, the name itself first."""
    return [record.name, *(other.name for other in record.other_names)]
