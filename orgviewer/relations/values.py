"""Who has which value of a facet of a dataset, whether its people are records or rows of a table."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from orgviewer.arrays import Integers
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Membership
from orgviewer.model.roster import UNKNOWN
from orgviewer.relations.facets import Facet, FacetKind, Values
from orgviewer.relations.periods import bounds, day_number
from orgviewer.relations.record_values import record_ties, values_of_ties
from orgviewer.relations.roster_values import roster_texts, values_of_column


def facets(dataset: Dataset) -> list[Facet]:
    """Return the facets of a dataset by which anybody can be told apart."""
    plain = [Facet(kind) for kind in FacetKind if kind is not FacetKind.COLUMN]
    columns = [Facet(FacetKind.COLUMN, name) for name in _columns(dataset)]
    return [facet for facet in (*plain, *columns) if _has_any(dataset, facet)]


def facet_values(dataset: Dataset, facet: Facet) -> Values:
    """Return who has which value of a facet; nobody for a column that the file does not have."""
    kind = facet.kind
    if kind is FacetKind.ORGANIZATION:
        return _organizations(dataset)
    if kind is FacetKind.REPORTING:
        return _bosses(dataset)
    if dataset.roster is not None:
        return values_of_column(len(dataset.roster), roster_texts(dataset.roster, facet))
    return values_of_ties(dataset, record_ties(dataset, facet))


def _has_any(dataset: Dataset, facet: Facet) -> bool:
    """Return whether anybody has a value; looks no further than the first who has."""
    if facet.kind is FacetKind.ORGANIZATION:
        return bool(dataset.organizations)
    if facet.kind is FacetKind.REPORTING:
        return any(manager != UNKNOWN for manager in dataset.managers)
    if dataset.roster is not None:
        return any(roster_texts(dataset.roster, facet))
    return any(True for _ in record_ties(dataset, facet))


def _columns(dataset: Dataset) -> Iterable[str]:
    """Return the names that a file gave to what no field is made for."""
    if dataset.roster is not None:
        return dataset.roster.others
    names: dict[str, None] = {}
    for person in dataset.persons:
        names.update(dict.fromkeys(person.other))
        for membership in person.memberships:
            names.update(dict.fromkeys(membership.other))
    return names


def _organizations(dataset: Dataset) -> Values:
    names = [organization.name for organization in dataset.organizations]
    roster = dataset.roster
    if roster is not None:
        index = dataset.organization_index
        places = np.array([*(index[text] for text in roster.organizations.texts), UNKNOWN], np.int32)
        value = places[np.frombuffer(roster.organizations.codes, np.int32)] if len(roster) else places[:0]
        person = np.flatnonzero(value != UNKNOWN).astype(np.int32)
        return Values(names, person, value[person], np.zeros(len(person), np.int32), _held(dataset, person))
    rows, periods = [], []
    today = day_number(dataset.meta.as_of)
    for place, one in enumerate(dataset.persons):
        for entry, membership in enumerate(one.memberships):
            if membership.organization_id:
                rows.append((place, dataset.organization_index[membership.organization_id], entry))
                periods.append(bounds(membership, today))
    columns = np.array(rows, np.int32).reshape(-1, 3).T
    return Values(names, columns[0], columns[1], columns[2], np.array(periods, np.int32).reshape(-1, 4))


def _bosses(dataset: Dataset) -> Values:
    roster = dataset.roster
    names = roster.names if roster is not None else [person.name for person in dataset.persons]
    count = len(dataset.persons)
    managers = np.frombuffer(dataset.managers, np.int32) if count else np.zeros(0, np.int32)
    person = np.flatnonzero(managers != UNKNOWN).astype(np.int32)
    entry = np.frombuffer(dataset.primaries, np.int32)[person] if count else person
    return Values(names, person, managers[person], entry, _held(dataset, person))


def _held(dataset: Dataset, persons: Integers) -> Integers:
    """Return when the primary memberships of people hold."""
    today = day_number(dataset.meta.as_of)
    roster = dataset.roster
    if roster is not None:
        start, end = (roster.details.get(name) for name in ("start_date", "end_date"))
        if start is None and end is None:
            return np.broadcast_to(np.array(bounds(Membership(), today), np.int32), (len(persons), 4))
        held = [
            bounds(
                Membership(
                    start_date=(start[row] or None) if start else None,
                    end_date=(end[row] or None) if end else None,
                ),
                today,
            )
            for row in persons.tolist()
        ]
    else:
        held = [
            bounds(dataset.persons[place].memberships[dataset.primaries[place]], today)
            for place in persons.tolist()
        ]
    return np.array(held, np.int32).reshape(-1, 4)
