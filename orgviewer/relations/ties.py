"""What ties people to the things that they share, read from records or from the columns of a table.

Not for: finding one's way along the ties (see `graph`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from orgviewer.arrays import Integers
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Membership, Project, Work
from orgviewer.model.roster import UNKNOWN, Roster
from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet, FacetKind
from orgviewer.relations.naming import people_by_name
from orgviewer.relations.periods import AFTER_ALL, BEFORE_ALL, Bounds, bounds, day_number
from orgviewer.relations.spelling import folded
from orgviewer.relations.things import ThingKind
from orgviewer.relations.values import facet_values

ALWAYS: Bounds = (BEFORE_ALL, BEFORE_ALL, AFTER_ALL, AFTER_ALL)
"""The period of whoever somebody else's entry names: they were there whenever it says."""
Row = tuple[int, int, int, Bounds]  # a person, a thing, an entry, and when


@dataclass(frozen=True, eq=False)
class Ties:
    """Who is tied to which things of one kind: arrays as in `facets.Values`, and the things' texts.

    `heads` has for each thing the person whom the others are tied to by it, or UNKNOWN.
    """

    kind: ThingKind
    texts: Sequence[str]
    heads: Integers
    person: Integers
    thing: Integers
    entry: Integers
    period: Integers


def all_ties(dataset: Dataset) -> list[Ties]:
    """Return the ties of every kind that a dataset has, in the order of the kinds."""
    found = [_reporting(dataset)]
    if dataset.roster is None:
        found += [_advisors(dataset), _colleagues(dataset)]
    found.append(_of_facet(dataset, ThingKind.PROJECT, Facet(FacetKind.PROJECT)))
    found.append(_of_facet(dataset, ThingKind.TEAM, ORGANIZATION))
    found.append(_of_facet(dataset, ThingKind.EMPLOYER, Facet(FacetKind.EMPLOYER)))
    found.append(_of_facet(dataset, ThingKind.SCHOOL, Facet(FacetKind.SCHOOL)))
    return [ties for ties in found if len(ties.person)]


def _of_facet(dataset: Dataset, kind: ThingKind, facet: Facet) -> Ties:
    values = facet_values(dataset, facet)
    nobody = np.full(len(values.texts), UNKNOWN, np.int32)
    return Ties(kind, values.texts, nobody, values.person, values.value, values.entry, values.period)


def _of_rows(kind: ThingKind, texts: Sequence[str], heads: Sequence[int], rows: Sequence[Row]) -> Ties:
    person, thing, entry = np.array([row[:3] for row in rows], np.int32).reshape(-1, 3).T
    period = np.array([row[3] for row in rows], np.int32).reshape(-1, 4)
    return Ties(kind, texts, np.array(heads, np.int32), person, thing, entry, period)


def _reporting(dataset: Dataset) -> Ties:
    """Return who reports to whom; a thing for every person, most of which have no ties."""
    first = facet_values(dataset, REPORTING)
    others = list(_other_bosses(dataset))
    second = _of_rows(ThingKind.REPORTING, (), (), others)
    return Ties(
        ThingKind.REPORTING,
        first.texts,
        np.arange(len(first.texts), dtype=np.int32),
        np.concatenate((first.person, second.person)),
        np.concatenate((first.value, second.thing)),
        np.concatenate((first.entry, second.entry)),
        np.concatenate((first.period, second.period)) if others else first.period,
    )


def _other_bosses(dataset: Dataset) -> Iterator[Row]:
    """Yield who reports to whom besides the boss of the primary membership."""
    today = day_number(dataset.meta.as_of)
    if dataset.roster is not None:
        yield from _second_bosses(dataset, dataset.roster, today)
        return
    for place, person in enumerate(dataset.persons):
        for entry, membership in enumerate(person.memberships):
            bosses = dict.fromkeys(membership.also_reports_to)
            if membership.reports_to and entry != dataset.primaries[place]:
                bosses[membership.reports_to] = None
            for boss in bosses:
                known = dataset.person_index.get(boss, UNKNOWN)
                if known != UNKNOWN:
                    yield place, known, entry, bounds(membership, today)


def _second_bosses(dataset: Dataset, roster: Roster, today: int) -> Iterator[Row]:
    starts, ends = (roster.details.get(name) for name in ("start_date", "end_date"))
    for row, bosses in roster.second_managers.items():
        start, end = (texts[row] or None if texts else None for texts in (starts, ends))
        held = bounds(Membership(start_date=start, end_date=end), today)
        for boss in bosses:
            known = dataset.person_index.get(boss, UNKNOWN)
            if known != UNKNOWN:
                yield row, known, 0, held


def _advisors(dataset: Dataset) -> Ties:
    """Return who was advised by whom: two of one name are two if the file has them as persons."""
    known_as = _who_is_meant(dataset)
    today = day_number(dataset.meta.as_of)
    numbers: dict[int | str, int] = {}
    texts: list[str] = []
    heads: list[int] = []
    rows: dict[tuple[int, int, int], Bounds] = {}
    for place, person in enumerate(dataset.persons):
        for entry, education in enumerate(person.education):
            for advisor in education.advisors:
                known = known_as(advisor)
                number = numbers.setdefault(folded(advisor) if known == UNKNOWN else known, len(texts))
                if number == len(texts):
                    texts.append(advisor if known == UNKNOWN else dataset.persons[known].name)
                    heads.append(known)
                rows[place, number, entry] = bounds(education, today)
    return _of_rows(ThingKind.ADVISOR, texts, heads, [(*row, period) for row, period in rows.items()])


def _colleagues(dataset: Dataset) -> Ties:
    """Return who names whom as a colleague: a thing for each two people and what they worked on.

    Two of whom the same entry names are not said to have worked with each other.
    """
    known_as = _who_is_meant(dataset)
    numbers: dict[tuple[int, int, str], int] = {}
    texts: list[str] = []
    said: dict[tuple[int, int, int], Bounds] = {}
    for place, index, entry in _with_colleagues(dataset):
        for known in map(known_as, entry.colleagues):
            if known not in (UNKNOWN, place):
                pair = min(place, known), max(place, known), folded(entry.name)
                number = numbers.setdefault(pair, len(texts))
                if number == len(texts):
                    texts.append(entry.name)
                said[place, number, index] = bounds(entry, day_number(dataset.meta.as_of))
    who_said = {(place, number) for place, number, _ in said}
    silent = [
        (place, number, -1, ALWAYS)
        for (*two, _), number in numbers.items()
        for place in two
        if (place, number) not in who_said
    ]
    rows = [*((*row, period) for row, period in said.items()), *silent]
    return _of_rows(ThingKind.COLLEAGUES, texts, [UNKNOWN] * len(texts), rows)


def _with_colleagues(dataset: Dataset) -> Iterator[tuple[int, int, Work | Project]]:
    for place, person in enumerate(dataset.persons):
        entries: tuple[Work | Project, ...] = (*person.work, *person.projects)
        yield from ((place, number, entry) for number, entry in enumerate(entries) if entry.colleagues)


def _who_is_meant(dataset: Dataset) -> Callable[[str], int]:
    """Return what finds a person of the file by id or by a name that nobody else has."""
    named = people_by_name(dataset)
    return lambda text: dataset.person_index.get(text, named.get(text, UNKNOWN))
