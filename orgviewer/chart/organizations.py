"""The chart by organization: companies, their teams, and in each team its members.

Under a card stand first the members and vacancies, in the file's order, then one card for those
whom a headcount counts without naming them, then the organizations below. Posts and memberships
that do not hold on the chart's day are left out, like organizations that are not founded yet or
dissolved; a person in no organization hangs at the top.
"""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import Booleans, Integers, families, inner_levels
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.rows import Rows
from orgviewer.model.dataset import Dataset, memberships_on
from orgviewer.model.dates import PartialDate, holds_on
from orgviewer.model.posts import shared_by

Item = tuple[int, Kind, int, int]  # the organization it stands under (-1: none), kind, record, membership


def organization_rows(dataset: Dataset, day: PartialDate | None) -> Rows:
    """Return who and what stands in which organization on a day; without a day everything counts."""
    items, shared = _members(dataset, day)
    organizations = [
        (
            dataset.organization_index[record.parent_id] if record.parent_id else -1,
            Kind.ORGANIZATION,
            place,
            -1,
        )
        for place, record in enumerate(dataset.organizations)
    ]
    standing = _standing(dataset, [above for above, _, _, _ in organizations], day)
    items += [item for item in organizations if standing[item[2]]]
    items = [item for item in items if standing[item[0]]]
    if not items:
        return Rows.none()
    above, kind, record, membership = np.array(items, np.int32).T
    rows = np.flatnonzero(kind == Kind.ORGANIZATION)
    place = np.full(len(dataset.organizations) + 1, -1, np.int32)
    place[record[rows]] = rows
    cards = np.flatnonzero(kind == Kind.SHARED).tolist()
    held = [(row, person) for row in cards for person in shared[record[row]]]
    return Rows(place[above], kind, record, membership, np.array(held, np.int32).reshape(-1, 2))


def _standing(dataset: Dataset, above: list[int], day: PartialDate | None) -> Booleans:
    """Say which organizations exist on a day, and all those above them too; the last entry is True."""
    records = dataset.organizations
    own = np.array(
        [*(holds_on(record.founding_date, record.dissolution_date, day) for record in records), True]
    )
    upward = np.array([*above, -1], np.int32)
    standing = own
    for _ in range(len(own).bit_length()):  # each round looks twice as far up as the one before
        standing = standing & standing[upward]
        upward = upward[upward]
    return standing


def idle_gaps(chart: Chart) -> Booleans:
    """Say which cards for people not named stand for nobody, since all that are counted are named."""
    idle: Booleans = (chart.kind == Kind.UNNAMED) & (chart.unnamed[chart.parent] == 0)
    return idle


def _members(dataset: Dataset, day: PartialDate | None) -> tuple[list[Item], dict[int, tuple[int, ...]]]:
    """List everybody who stands in an organization, and what is vacant or may be unnamed there.

    Beside them stand the posts that have one card for several people, and these.
    """
    items: list[Item] = []
    holders = dataset.holders_on(day)
    shared = {post: people for post, held in enumerate(holders) if (people := shared_by(held))}
    together = {holder for post in shared for holder in holders[post]}
    shown: set[int] = set()
    for place, person in enumerate(dataset.persons):
        parts = enumerate(person.memberships)
        if not any(one.organization_id or (place, turn) in together for turn, one in parts):
            if not person.absent:
                items.append((-1, Kind.PERSON, place, dataset.primaries[place]))
            continue
        for index, membership in memberships_on(person, day):
            if (place, index) in together:
                post = dataset.post_index[membership.post_id or ""]
                if post not in shown:
                    shown.add(post)
                    above = dataset.posts[post].organization_id or membership.organization_id
                    items.append((_organization(dataset, above), Kind.SHARED, post, -1))
            elif membership.organization_id:
                organization = dataset.organization_index[membership.organization_id]
                items.append((organization, Kind.PERSON, place, index))
    for place in dataset.vacancies_on(day):
        organization = _organization(dataset, dataset.posts[place].organization_id)
        items.append((organization, Kind.VACANCY, place, -1))
    for place, organization_record in enumerate(dataset.organizations):
        if organization_record.headcount:
            items.append((place, Kind.UNNAMED, place, -1))
    return items, shared


def _organization(dataset: Dataset, identifier: str | None) -> int:
    return dataset.organization_index[identifier] if identifier else -1


def count_unnamed(
    dataset: Dataset, parent: Integers, levels: Integers, organization: Integers, people: Integers
) -> Integers:
    """Return how many people each node's headcount counts whom nothing at or beneath it accounts for.

    The nodes are in breadth-first order; `organization` names each one's record, or is -1.
    """
    headcounts = np.array([record.headcount or 0 for record in dataset.organizations] + [0], np.int32)
    counted: Integers = np.maximum(headcounts[organization] - people, 0)
    here = counted.copy()
    for start, end in reversed(inner_levels(levels)):
        first = families(parent[start:end])
        above = parent[start:end][first]
        below = np.add.reduceat(counted[start:end], first)
        here[above] = np.maximum(counted[above] - below, 0)
        counted[above] = np.maximum(counted[above], below)
    return here
