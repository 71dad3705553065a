"""Who has which value of a facet of a dataset, whether its people are records or rows of a table.

Also under which headings a file says the fields of people, in rows and in what posts and teams say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from orgviewer.arrays import Integers
from orgviewer.engines import load
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Bounds
from orgviewer.model.naming import folded
from orgviewer.model.roster import UNKNOWN, Roster
from orgviewer.relations.facets import Facet, FacetKind, Values
from orgviewer.relations.periods import bounds
from orgviewer.relations.record_values import record_mentions, record_values, values_of
from orgviewer.relations.roster_values import held, roster_values, says_any

FULL_TIME_COLUMN = "orgviewer.model.quantities.full_time:full_time_column"
FIELD_OF = "orgviewer.readers.tables.vocabulary.column_meanings:field_of"
SAID_ELSEWHERE = ("name", "role", "organization")
"""Fields that posts and teams say in what is made for them, whatever else they say."""


def facets(dataset: Dataset) -> list[Facet]:
    """Return the facets of a dataset by which anybody can be told apart."""
    plain = [Facet(kind) for kind in FacetKind if kind not in (FacetKind.WORK, FacetKind.COLUMN)]
    columns = [Facet(FacetKind.COLUMN, name) for name in own_columns(dataset)]
    return [facet for facet in (*plain, *columns) if has_any(dataset, facet)]


def facet_values(dataset: Dataset, facet: Facet) -> Values:
    """Return who has which value of a facet; nobody for a column that the file does not have."""
    roster = dataset.roster
    if facet.kind is FacetKind.ORGANIZATION:
        return _organizations(dataset) if roster is None else _organizations_of_rows(dataset, roster)
    if facet.kind is FacetKind.REPORTING:
        return _managers(dataset)
    return record_values(dataset, facet)[0] if roster is None else roster_values(roster, facet)


def has_any(dataset: Dataset, facet: Facet) -> bool:
    """Return whether anybody has a value of a facet; looks no further than the first who has."""
    if facet.kind is FacetKind.ORGANIZATION:
        return bool(dataset.organizations)
    if facet.kind is FacetKind.REPORTING:
        return any(manager != UNKNOWN for manager in dataset.managers)
    if dataset.roster is not None:
        return says_any(dataset.roster, facet)
    return any(True for _ in record_mentions(dataset, facet))


def own_columns(dataset: Dataset) -> Iterable[str]:
    """Return the names that a file gave to what no field is made for."""
    if dataset.roster is not None:
        return dataset.roster.others
    names: dict[str, None] = {}
    for person in dataset.persons:
        names.update(dict.fromkeys(person.other))
        for membership in person.memberships:
            names.update(dict.fromkeys(membership.other))
    return names


def post_texts(dataset: Dataset) -> list[Mapping[str, str]]:
    """Return by post what it says in columns, by their names: how much full-time work it is among them.

    That column is called as people's own is, if they have one.
    """
    if not any(post.fte for post in dataset.posts):
        return [post.other for post in dataset.posts]
    of_posts = (name for post in dataset.posts for name in post.other)
    work: str = load(FULL_TIME_COLUMN)((*own_columns(dataset), *of_posts))
    return [{**post.other, work: post.fte} if post.fte else post.other for post in dataset.posts]


def taken_headings(dataset: Dataset) -> Mapping[str, str]:
    """Return by the folded headings of a table's columns which field of its people each was taken for."""
    columns = dataset.recognition.columns if dataset.recognition else ()
    return {folded(one.name): one.field for one in columns if one.field}


def other_headings(dataset: Dataset) -> Mapping[str, str]:
    """Return by the columns of posts and teams which field of people they say; without those that say none.

    A table tells them itself; without one they are known by what such headings mean in tables. A column that
    people have, too, stays one of its own.
    """
    of_posts = (name for told in post_texts(dataset) for name in told)
    of_teams = (name for one in dataset.organizations for name in one.other)
    others = dict.fromkeys((*of_posts, *of_teams))
    if not others:
        return {}
    own, taken = frozenset(own_columns(dataset)), taken_headings(dataset)
    meanings = {name: taken.get(folded(name), "") for name in others if name not in own}
    if dataset.recognition is None:
        meanings = {name: load(FIELD_OF)(name) for name in meanings}
    return {name: field for name, field in meanings.items() if field and field not in SAID_ELSEWHERE}


def _organizations(dataset: Dataset) -> Values:
    index, today = dataset.organization_index, dataset.own_days[1]
    rows: list[tuple[int, int, int]] = []
    periods: list[Bounds] = []
    for place, person in enumerate(dataset.persons):
        for entry, membership in enumerate(person.memberships):
            if membership.organization_id:
                rows.append((place, index[membership.organization_id], entry))
                periods.append(bounds(membership, today))
    return values_of([organization.name for organization in dataset.organizations], rows, periods)


def _organizations_of_rows(dataset: Dataset, roster: Roster) -> Values:
    index = dataset.organization_index
    places = np.array([*(index[text] for text in roster.organizations.texts), UNKNOWN], np.int32)
    value = places[np.asarray(roster.organizations.codes, np.int32)]
    person = np.flatnonzero(value != UNKNOWN).astype(np.int32)
    names = [organization.name for organization in dataset.organizations]
    return Values(names, person, value[person], np.zeros(len(person), np.int32), _held(dataset, person))


def _managers(dataset: Dataset) -> Values:
    roster = dataset.roster
    names = [person.name for person in dataset.persons] if roster is None else roster.names
    managers = np.asarray(dataset.managers, np.int32)
    person = np.flatnonzero(managers != UNKNOWN).astype(np.int32)
    entry = np.asarray(dataset.primaries, np.int32)[person]
    return Values(names, person, managers[person], entry, _held(dataset, person))


def _held(dataset: Dataset, persons: Integers) -> Integers:
    """Return when the primary memberships of people hold."""
    today = dataset.own_days[1]
    if dataset.roster is not None:
        return held(dataset.roster, persons, today)
    primaries = dataset.primaries
    periods = [
        bounds(dataset.persons[place].memberships[primaries[place]], today) for place in persons.tolist()
    ]
    return np.array(periods, np.int32).reshape(-1, 4)
