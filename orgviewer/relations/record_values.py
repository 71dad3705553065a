"""What the records of people say of a facet.

Not for: the rows of a table (see `roster_values`), or the two trees that a file draws itself (see `values`).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

import numpy as np

from orgviewer.arrays import Integers
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Bounds
from orgviewer.model.naming import folded
from orgviewer.model.records import Education, Period, Person, is_internship
from orgviewer.model.roster import UNKNOWN
from orgviewer.relations.facets import Facet, FacetKind, Values
from orgviewer.relations.periods import UNKNOWN_PERIOD, bounds


class Mention(NamedTuple):
    """That a person has a text: by which of their entries and when, and whom of the file it names."""

    person: int
    text: str
    entry: int = -1
    period: Period | None = None
    whom: int = UNKNOWN


Say = Callable[[int, Person], Iterator[Mention]]
NamesIn = Callable[[Education], Sequence[str]]


def record_mentions(dataset: Dataset, facet: Facet) -> Iterator[Mention]:
    """Yield who has which text; an advisor or a teacher who is in the file goes by the name there."""
    say = _say_of(dataset, facet)
    for place, person in enumerate(dataset.persons):
        yield from say(place, person)


def record_values(dataset: Dataset, facet: Facet) -> tuple[Values, Integers]:
    """Return who has which value, and for each value whom of the file it names, or UNKNOWN.

    What an entry says twice is kept once. Two of the file who have one name are two values.
    """
    today = dataset.own_days[1]
    numbers: dict[Hashable, int] = {}
    texts: list[str] = []
    named: list[int] = []
    found: dict[tuple[int, int, int], Bounds] = {}
    for person, text, entry, period, whom in record_mentions(dataset, facet):
        number = numbers.setdefault(folded(text) if whom == UNKNOWN else whom, len(texts))
        if number == len(texts):
            texts.append(text)
            named.append(whom)
        if (person, number, entry) not in found:
            found[person, number, entry] = UNKNOWN_PERIOD if period is None else bounds(period, today)
    return values_of(texts, found, found.values()), np.array(named, np.int32)


def values_of(
    texts: Sequence[str], rows: Iterable[tuple[int, int, int]], periods: Iterable[Bounds]
) -> Values:
    """Return rows of a person, a value and an entry as values."""
    person, value, entry = np.array(list(rows), np.int32).reshape(-1, 3).T
    return Values(texts, person, value, entry, np.array(list(periods), np.int32).reshape(-1, 4))


def _say_of(dataset: Dataset, facet: Facet) -> Say:
    """Return what yields all that one person says."""
    if facet.kind in _NAMED:
        return _named(dataset, _NAMED[facet.kind])
    if facet.kind is FacetKind.COLUMN:
        return _column(facet.column)
    return _SAY[facet.kind]


def _named(dataset: Dataset, names_in: NamesIn) -> Say:
    """Return what yields whom somebody's studies name."""

    def say(place: int, person: Person) -> Iterator[Mention]:
        for index, entry in enumerate(person.education):
            for text in names_in(entry):
                whom = dataset.person_meant(text)
                name = text if whom == UNKNOWN else dataset.persons[whom].name
                yield Mention(place, name, index, entry, whom)

    return say


_NAMED: Mapping[FacetKind, NamesIn] = {
    FacetKind.ADVISOR: attrgetter("advisors"),
    FacetKind.TEACHER: attrgetter("teachers"),
}


def _column(column: str) -> Say:
    def say(place: int, person: Person) -> Iterator[Mention]:
        if column in person.other:
            yield Mention(place, person.other[column])
        for index, entry in enumerate(person.memberships):
            if column in entry.other:
                yield Mention(place, entry.other[column], index, entry)

    return say


def _schools(place: int, person: Person) -> Iterator[Mention]:
    for index, entry in enumerate(person.education):
        yield Mention(place, entry.institution, index, entry)


def _work(place: int, person: Person) -> Iterator[Mention]:
    for index, entry in enumerate(person.work):
        yield Mention(place, entry.name, index, entry)


def _employers(place: int, person: Person) -> Iterator[Mention]:
    return (said for said in _work(place, person) if not is_internship(person.work[said.entry]))


def _internships(place: int, person: Person) -> Iterator[Mention]:
    return (said for said in _work(place, person) if is_internship(person.work[said.entry]))


def _projects(place: int, person: Person) -> Iterator[Mention]:
    for index, entry in enumerate(person.projects):
        yield Mention(place, entry.name, index, entry)


def _roles(place: int, person: Person) -> Iterator[Mention]:
    for index, entry in enumerate(person.memberships):
        if entry.role:
            yield Mention(place, entry.role, index, entry)


def _places(place: int, person: Person) -> Iterator[Mention]:
    if person.location:
        yield Mention(place, person.location)


def _start_years(place: int, person: Person) -> Iterator[Mention]:
    for index, entry in enumerate(person.memberships):
        if entry.start_date:
            yield Mention(place, entry.start_date[:4], index, entry)


_SAY: Mapping[FacetKind, Say] = {
    FacetKind.SCHOOL: _schools,
    FacetKind.EMPLOYER: _employers,
    FacetKind.INTERNSHIP: _internships,
    FacetKind.WORK: _work,
    FacetKind.PROJECT: _projects,
    FacetKind.ROLE: _roles,
    FacetKind.PLACE: _places,
    FacetKind.START_YEAR: _start_years,
}
