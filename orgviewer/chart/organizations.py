"""The chart by organization: companies, their teams, and in each team its members.

Under a card stand first the members and vacancies, in the file's order, then one card for those
whom a headcount counts without naming them, then the organizations below. Posts and memberships
that do not hold on the chart's day are left out, like organizations that are not founded yet or
dissolved; a person in no organization hangs at the top.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from orgviewer.arrays import Booleans, Integers, families, inner_levels
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.presence import integers, parts_of, present
from orgviewer.chart.rows import Rows
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.model.posts import shared_by
from orgviewer.model.roster import UNKNOWN

CardColumns = tuple[
    Integers, Integers, Integers, Integers
]  # organization (UNKNOWN: none), kind, record, membership


def organization_rows(dataset: Dataset) -> Rows:
    """Return who and what stands in which organization on the day; without a day everything counts."""
    above = integers(dataset.organizations_above)
    presences = np.frombuffer(dataset.organization_presences, np.uint8)
    standing = np.append(presences != Presence.HOLDS_NOT, True)  # the last for what is in none
    members, shared = _members(dataset)
    organizations = np.flatnonzero(standing[:-1]).astype(np.int32)
    in_organizations = _of_kind(Kind.ORGANIZATION, above[organizations], organizations)
    blocks = members, _posts(dataset), _unnamed(dataset), in_organizations
    within, kind, record, membership = (np.concatenate(column) for column in zip(*blocks, strict=True))
    kept = standing[within]
    within, kind, record, membership = within[kept], kind[kept], record[kept], membership[kept]
    rows = np.flatnonzero(kind == Kind.ORGANIZATION)
    place = np.full(len(standing), -1, np.int32)
    place[record[rows]] = rows
    cards = np.flatnonzero(kind == Kind.SHARED).tolist()
    held = [(row, person) for row in cards for person in shared[int(record[row])]]
    return Rows(place[within], kind, record, membership, np.array(held, np.int32).reshape(-1, 2))


def idle_gaps(chart: Chart) -> Booleans:
    """Say which cards for people not named stand for nobody, since all that are counted are named."""
    idle: Booleans = (chart.kind == Kind.UNNAMED) & (chart.unnamed[chart.parent] == 0)
    return idle


def _of_kind(kind: Kind, within: Integers, record: Integers) -> CardColumns:
    """Return cards of one kind that stand for no membership."""
    return within, np.full_like(record, kind), record, np.full_like(record, -1)


def _members(dataset: Dataset) -> tuple[CardColumns, Mapping[int, Sequence[int]]]:
    """Return everybody who stands in an organization, and by post the people of those that have one card.

    Such a card stands where the first of its people would.
    """
    parts = parts_of(dataset)
    shared = {post: people for post, held in enumerate(dataset.holders) if (people := shared_by(held))}
    together = _together(dataset, shared, len(parts.person))
    inside = (parts.organization != UNKNOWN) | (together != UNKNOWN)
    outside = np.ones(len(dataset.persons), bool)
    outside[parts.person[inside]] = False
    outside &= present(dataset)
    alone = np.flatnonzero(outside).astype(np.int32)
    holds = inside & (parts.presence != Presence.HOLDS_NOT)
    entries = np.flatnonzero(holds & ((together == UNKNOWN) | _firsts(together)))
    post = together[entries]
    is_post = post != UNKNOWN
    within = parts.organization[entries]
    of_posts = [
        _organization(dataset, dataset.posts[place].organization_id) for place in post[is_post].tolist()
    ]
    own = np.array(of_posts, np.int32)
    within[is_post] = np.where(own != UNKNOWN, own, within[is_post])
    order = np.argsort(np.concatenate((parts.person[entries], alone)), kind="stable")
    items = (
        np.append(within, np.full_like(alone, UNKNOWN)),
        np.append(
            np.where(is_post, np.int32(Kind.SHARED), np.int32(Kind.PERSON)), np.full_like(alone, Kind.PERSON)
        ),
        np.append(np.where(is_post, post, parts.person[entries]), alone),
        np.append(np.where(is_post, np.int32(-1), parts.turn[entries]), integers(dataset.primaries)[alone]),
    )
    within, kind, record, membership = (column[order] for column in items)
    return (within, kind, record, membership), shared


def _together(dataset: Dataset, shared: Mapping[int, Sequence[int]], count: int) -> Integers:
    """Return by membership the post that the person holds together with others, or UNKNOWN."""
    found = np.full(count, UNKNOWN, np.int32)
    for post in shared:
        for person, turn in dataset.holders[post]:
            found[dataset.entry_of(person, turn)] = post
    return found


def _firsts(values: Integers) -> Booleans:
    """Say where each value stands for the first time."""
    found = np.zeros(len(values), bool)
    found[np.unique(values, return_index=True)[1]] = True
    return found


def _posts(dataset: Dataset) -> CardColumns:
    """Return the vacancies."""
    vacant = np.array(dataset.vacancies, np.int32)
    within = [_organization(dataset, dataset.posts[place].organization_id) for place in dataset.vacancies]
    return _of_kind(Kind.VACANCY, np.array(within, np.int32), vacant)


def _unnamed(dataset: Dataset) -> CardColumns:
    """Return a card for each organization that may have members who are not named."""
    counted = np.flatnonzero(headcounts(dataset)).astype(np.int32)
    return _of_kind(Kind.UNNAMED, counted, counted)


def _organization(dataset: Dataset, identifier: str | None) -> int:
    return dataset.organization_index[identifier] if identifier else UNKNOWN


def headcounts(dataset: Dataset) -> Integers:
    """Return how many people the file counts in each organization on the day, 0 where it does not say."""
    return np.array(list(map(dataset.headcount, range(len(dataset.organizations)))), np.int32)


def count_unnamed(
    dataset: Dataset, parent: Integers, levels: Integers, organization: Integers, people: Integers
) -> Integers:
    """Return how many people each node's headcount counts whom nothing at or beneath it accounts for.

    The nodes are in breadth-first order; `organization` names each one's record, or is -1.
    """
    stated = np.append(headcounts(dataset), np.int32(0))
    counted: Integers = np.maximum(stated[organization] - people, 0)
    here = counted.copy()
    for start, end in reversed(inner_levels(levels)):
        first = families(parent[start:end])
        above = parent[start:end][first]
        below = np.add.reduceat(counted[start:end], first)
        here[above] = np.maximum(counted[above] - below, 0)
        counted[above] = np.maximum(counted[above], below)
    return here
