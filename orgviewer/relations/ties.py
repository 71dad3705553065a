"""What ties people to the things that they share, read from records or from the columns of a table.

Not for: finding one's way along the ties (see `graph`).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Integers
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import AFTER_ALL, BEFORE_ALL, Bounds
from orgviewer.model.naming import folded
from orgviewer.model.records import Project, Work
from orgviewer.model.roster import UNKNOWN, Roster
from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet, FacetKind, Values
from orgviewer.relations.organizations import wide
from orgviewer.relations.periods import bounds
from orgviewer.relations.record_values import record_values, values_of
from orgviewer.relations.roster_values import held
from orgviewer.relations.things import ThingKind
from orgviewer.relations.values import facet_values

ALWAYS: Bounds = (BEFORE_ALL, BEFORE_ALL, AFTER_ALL, AFTER_ALL)
"""The period of whoever somebody else's entry names, whenever that was: one has to do with the other."""


class Ties(Struct, frozen=True, eq=False):
    """Who is tied to which things of one kind: each thing is one of the `values`.

    `heads` has for each thing the person whom the others are tied to by it, or UNKNOWN.
    """

    kind: ThingKind
    values: Values
    heads: Integers


def all_ties(dataset: Dataset) -> list[Ties]:
    """Return the ties of every kind that a dataset has, in the order of the kinds."""
    found = [_reporting(dataset)]
    if dataset.roster is None:
        for kind, facet in _HEADED.items():
            found.append(Ties(kind, *record_values(dataset, facet)))
        found.append(_without_heads(ThingKind.COLLEAGUES, _colleagues(dataset)))
    for kind, facet in _FACETS.items():
        values = facet_values(dataset, facet)
        found.append(_without_heads(kind, _narrow(dataset, values) if kind is ThingKind.TEAM else values))
    return [ties for ties in found if len(ties.values.person)]


_HEADED = {
    ThingKind.ADVISOR: Facet(FacetKind.ADVISOR),
    ThingKind.TEACHER: Facet(FacetKind.TEACHER),
}
_FACETS = {
    ThingKind.PROJECT: Facet(FacetKind.PROJECT),
    ThingKind.TEAM: ORGANIZATION,
    ThingKind.EMPLOYER: Facet(FacetKind.WORK),
    ThingKind.SCHOOL: Facet(FacetKind.SCHOOL),
}


def _narrow(dataset: Dataset, values: Values) -> Values:
    """Return who is in which organization, but for those that bring nobody together (see `wide`)."""
    kept = ~wide(dataset)[values.value]
    if kept.all():  # as in most tables, whose periods are one that is repeated without a copy
        return values
    return Values(
        values.texts, values.person[kept], values.value[kept], values.entry[kept], values.period[kept]
    )


def _without_heads(kind: ThingKind, values: Values) -> Ties:
    return Ties(kind, values, np.full(len(values.texts), UNKNOWN, np.int32))


def _reporting(dataset: Dataset) -> Ties:
    """Return who reports to whom: a thing for each two, so that nobody is passed over between others."""
    first = facet_values(dataset, REPORTING)
    roster = dataset.roster
    second = (
        _dotted_line_managers(dataset) if roster is None else _dotted_line_managers_of_rows(dataset, roster)
    )
    person = np.concatenate((first.person, second.person))
    managers = np.concatenate((first.value, second.value))
    lines, value = np.unique(managers.astype(np.int64) * len(first.texts) + person, return_inverse=True)
    heads = (lines // max(len(first.texts), 1)).astype(np.int32)
    values = Values(
        [first.texts[head] for head in heads.tolist()],
        person,
        value.astype(np.int32),
        np.concatenate((first.entry, second.entry)),
        np.concatenate((first.period, second.period)) if len(second.person) else first.period,
    )
    return Ties(ThingKind.REPORTING, values, heads)


def _dotted_line_managers(dataset: Dataset) -> Values:
    """Return who reports to whom besides the manager of the primary membership."""
    today = dataset.own_days[1]
    found: dict[tuple[int, int, int], Bounds] = {}
    for place, person in enumerate(dataset.persons):
        for entry, membership in enumerate(person.memberships):
            first = dataset.managers[place] if entry == dataset.primaries[place] else UNKNOWN
            for manager in filter(None, (membership.reports_to, *membership.also_reports_to)):
                known = dataset.person_index.get(manager, UNKNOWN)
                if known not in (UNKNOWN, first):
                    found[place, known, entry] = bounds(membership, today)
    return values_of((), found, found.values())


def _dotted_line_managers_of_rows(dataset: Dataset, roster: Roster) -> Values:
    index = dataset.person_index if roster.second_managers else {}
    found = {
        (row, index[manager], 0): None
        for row, managers in roster.second_managers.items()
        for manager in managers
        if index.get(manager, roster.managers[row]) != roster.managers[row]
    }
    person, value, entry = np.array(list(found), np.int32).reshape(-1, 3).T
    return Values((), person, value, entry, held(roster, person, dataset.own_days[1]))


def _colleagues(dataset: Dataset) -> Values:
    """Return who names whom as a colleague: a thing for each two people and what they worked on.

    Two of whom the same entry names are not said to have worked with each other.
    """
    numbers: dict[tuple[int, int, str], int] = {}
    texts: list[str] = []
    found: dict[tuple[int, int, int], Bounds] = {}
    for place, index, entry in _with_colleagues(dataset):
        for known in map(dataset.person_meant, entry.colleagues):
            if known not in (UNKNOWN, place):
                pair = min(place, known), max(place, known), folded(entry.name)
                number = numbers.setdefault(pair, len(texts))
                if number == len(texts):
                    texts.append(entry.name)
                found[place, number, index] = ALWAYS
    who_said = {(place, number) for place, number, _ in found}
    for (one, other, _), number in numbers.items():
        for place in (one, other):
            if (place, number) not in who_said:
                found[place, number, -1] = ALWAYS
    return values_of(texts, found, found.values())


def _with_colleagues(dataset: Dataset) -> Iterator[tuple[int, int, Work | Project]]:
    for place, person in enumerate(dataset.persons):
        entries: tuple[Work | Project, ...] = (*person.work, *person.projects)
        yield from ((place, number, entry) for number, entry in enumerate(entries) if entry.colleagues)
