"""All records of a file, by id, and the questions that a chart and a panel ask of them.

Not for: reading files (see `readers`) or finding mistakes (see `model.checks`).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from orgviewer.controls import as_label, visible
from orgviewer.errors import Problem
from orgviewer.model.dates import PartialDate, holds_on
from orgviewer.model.posts import Holder, holders_on, shared_by
from orgviewer.model.recognition import UNSAID, Provenance, Recognition
from orgviewer.model.records import (
    Document,
    Membership,
    Meta,
    Organization,
    Person,
    Post,
    Source,
)
from orgviewer.model.roster import UNKNOWN, Roster

if TYPE_CHECKING:
    from orgviewer.model.changes import BothStates

NO_MEMBERSHIP = Membership()
GROUPING = "function"
"""The classification of what is no organization: people whom the file puts together, for what they do."""
AMBIGUOUS = -2
"""Stands for whoever has a name that several have."""


@dataclass(frozen=True, eq=False)
class Dataset:
    """The records of one file, in the file's order, and where each id stands in that order.

    `problems` are the warnings found while reading; a file with errors makes no dataset. A flat
    file keeps its people in a `roster` instead of the document, and says what its columns were
    taken for in `recognition`. `provenance` says how the file was read. One over two states says in `both`
    what happened between them.
    """

    document: Document
    path: Path
    problems: tuple[Problem, ...] = ()
    roster: Roster | None = None
    recognition: Recognition | None = None
    provenance: Provenance = UNSAID
    both: BothStates | None = None

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

    @property
    def meta(self) -> Meta:
        """The file's own title, day and claims."""
        return self.document.meta

    @property
    def names_some(self) -> bool:
        """Whether the file says that it names only some of those who belong to what it charts."""
        return self.meta.names == "some"

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
    def managers(self) -> array[int]:
        """In which place of `persons` the manager of each stands, by the primary membership; or UNKNOWN.

        Where a post reports to a post that several hold, the first of them stands for all.
        """
        if self.roster is not None:
            return self.roster.managers
        index = self.person_index
        pairs = zip(self.persons, self.primaries, strict=True)
        memberships = [
            person.memberships[primary] if primary >= 0 else NO_MEMBERSHIP for person, primary in pairs
        ]
        named = (one.reports_to for one in memberships)
        managers = array("i", (index.get(manager, UNKNOWN) if manager else UNKNOWN for manager in named))
        if any(post.reports_to_post_id for post in self.posts):
            holders = self.holders_on(self.day)
            for place, one in enumerate(memberships):
                if managers[place] == UNKNOWN and one.post_id:
                    above = self.posts[self.post_index[one.post_id]].reports_to_post_id
                    held = holders[self.post_index[above]] if above else ()
                    managers[place] = next((one.person for one in held if one.person != place), UNKNOWN)
        return managers

    @cached_property
    def primaries(self) -> array[int]:
        """The primary membership of each of `persons`, or UNKNOWN."""
        if self.roster is not None:
            return self.roster.primaries()
        return array("i", (primary_membership(person) for person in self.persons))

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
    def day(self) -> PartialDate | None:
        """The day that the file speaks of."""
        return PartialDate.parse(self.meta.as_of) if self.meta.as_of else None

    def vacancies_on(self, day: PartialDate | None) -> list[int]:
        """Return the places of the posts that exist on a day and that nobody holds then.

        Without a day, whoever ever held a post holds it.
        """
        return [
            place
            for place, (post, holders) in enumerate(zip(self.posts, self.holders_on(day), strict=True))
            if not holders and holds_on(post.start_date, post.end_date, day)
        ]

    def posts_shown_on(self, day: PartialDate | None) -> list[int]:
        """Return the places of the posts that have a card of their own: nobody, or several hold them."""
        holders = self.holders_on(day)
        shared = [place for place, held in enumerate(holders) if shared_by(held)]
        return sorted({*self.vacancies_on(day), *shared})

    def holders_on(self, day: PartialDate | None) -> list[list[Holder]]:
        """Return by post who holds it on a day (see `posts`)."""
        return holders_on(self.document.persons, self.post_index, day)  # rows of a table hold no posts

    @property
    def title(self) -> str:
        """The title that the file gives itself, or its name, as either is shown."""
        return as_label(self.meta.title) if self.meta.title else visible(self.path.stem)


def _places(ids: Sequence[str]) -> Mapping[str, int]:
    return dict(zip(ids, range(len(ids)), strict=True))


def all_names(record: Person | Organization) -> list[str]:
    """Return what a person or an organization is called, the name itself first."""
    return [record.name, *(other.name for other in record.other_names)]


def memberships_on(person: Person, day: PartialDate | None) -> Iterator[tuple[int, Membership]]:
    """Yield the memberships that may hold on a day, each with its index; without a day, all of them."""
    for index, membership in enumerate(person.memberships):
        if holds_on(membership.start_date, membership.end_date, day):
            yield index, membership


def primary_membership(person: Person) -> int:
    """Return the index of the membership whose card stands for the person, or -1 if there is none.

    It is the one marked `primary`, else the first.
    """
    memberships: tuple[Membership, ...] = person.memberships
    for index, membership in enumerate(memberships):
        if membership.primary:
            return index
    return 0 if memberships else -1
