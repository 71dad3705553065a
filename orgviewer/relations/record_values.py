"""What the records of people say of a facet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

import numpy as np

from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Period, Person
from orgviewer.model.roster import UNKNOWN
from orgviewer.relations.facets import Facet, FacetKind, Values
from orgviewer.relations.naming import people_by_name
from orgviewer.relations.periods import UNKNOWN_PERIOD, Bounds, bounds, day_number
from orgviewer.relations.spelling import folded

Tie = tuple[int, str, int, Period | None]  # a person, a text, an entry, and when
Say = Callable[[int, Person], Iterator[Tie]]


def record_ties(dataset: Dataset, facet: Facet) -> Iterator[Tie]:
    """Yield who has which text, by which entry and when; not for the two trees of a file."""
    if facet.kind is FacetKind.ADVISOR:
        yield from _advisors(dataset)
        return
    if facet.kind is FacetKind.COLUMN:
        say: Say = _column_of(facet.column)
    else:
        say = _SAY[facet.kind]
    for place, person in enumerate(dataset.persons):
        yield from say(place, person)


def _schools(place: int, person: Person) -> Iterator[Tie]:
    return ((place, entry.institution, index, entry) for index, entry in enumerate(person.education))


def _employers(place: int, person: Person) -> Iterator[Tie]:
    return ((place, entry.name, index, entry) for index, entry in enumerate(person.work))


def _projects(place: int, person: Person) -> Iterator[Tie]:
    return ((place, entry.name, index, entry) for index, entry in enumerate(person.projects))


def _roles(place: int, person: Person) -> Iterator[Tie]:
    return ((place, entry.role, index, entry) for index, entry in enumerate(person.memberships) if entry.role)


def _places(place: int, person: Person) -> Iterator[Tie]:
    if person.location:
        yield place, person.location, -1, None


def _start_years(place: int, person: Person) -> Iterator[Tie]:
    for index, entry in enumerate(person.memberships):
        if entry.start_date:
            yield place, entry.start_date[:4], index, entry


def _column_of(column: str) -> Say:
    def say(place: int, person: Person) -> Iterator[Tie]:
        if column in person.other:
            yield place, person.other[column], -1, None
        for index, entry in enumerate(person.memberships):
            if column in entry.other:
                yield place, entry.other[column], index, entry

    return say


def _advisors(dataset: Dataset) -> Iterator[Tie]:
    """Yield everybody's advisors; one who is in the file goes by the name there, however called."""
    named: Mapping[str, int] | None = None
    for place, person in enumerate(dataset.persons):
        for index, entry in enumerate(person.education):
            for advisor in entry.advisors:
                named = people_by_name(dataset) if named is None else named
                known = dataset.person_index.get(advisor, named.get(advisor, UNKNOWN))
                name = dataset.persons[known].name if known != UNKNOWN else advisor
                yield place, name, index, entry


_SAY: Mapping[FacetKind, Say] = {
    FacetKind.SCHOOL: _schools,
    FacetKind.EMPLOYER: _employers,
    FacetKind.PROJECT: _projects,
    FacetKind.ROLE: _roles,
    FacetKind.PLACE: _places,
    FacetKind.START_YEAR: _start_years,
}


def values_of_ties(dataset: Dataset, ties: Iterable[Tie]) -> Values:
    """Return ties as values; what an entry says twice is kept once."""
    today = day_number(dataset.meta.as_of)
    numbers: dict[str, int] = {}
    texts: list[str] = []
    rows: list[tuple[int, int, int]] = []
    periods: list[Bounds] = []
    seen: set[tuple[int, int, int]] = set()
    for person, text, entry, period in ties:
        number = numbers.setdefault(folded(text), len(texts))
        if number == len(texts):
            texts.append(text)
        row = (person, number, entry)
        if row not in seen:
            seen.add(row)
            rows.append(row)
            periods.append(UNKNOWN_PERIOD if period is None else bounds(period, today))
    columns = np.array(rows, np.int32).reshape(-1, 3).T
    return Values(texts, columns[0], columns[1], columns[2], np.array(periods, np.int32).reshape(-1, 4))
