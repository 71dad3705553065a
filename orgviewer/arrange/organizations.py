"""The chart by organization: companies, their teams, and in each team its members.

Under a card stand first the members and vacancies, in the file's order, then one card for those
whom a headcount counts without naming them, then the organizations below. Posts and memberships
that do not hold on the chart's day are left out; a person without any membership hangs at the top.
"""

from __future__ import annotations

import difflib
from dataclasses import replace

import numpy as np

from orgviewer.arrange.arrays import Integers, breadth_first, inner_levels, subtree_sums
from orgviewer.arrange.census import count_distinct
from orgviewer.arrange.chart import Chart, ChartSpec, Kind, fold
from orgviewer.errors import UsageError
from orgviewer.model.dataset import Dataset, primary_membership
from orgviewer.model.dates import PartialDate, may_hold_on
from orgviewer.model.records import Period

Item = tuple[int, Kind, int, int]  # the organization it stands under (-1: none), kind, record, membership


def make_chart(dataset: Dataset, spec: ChartSpec) -> Chart:
    """Return the tree of a dataset as a spec wants it; raises UsageError for an unknown root."""
    return fold(whole_chart(dataset, spec), spec.folding)


def whole_chart(dataset: Dataset, spec: ChartSpec) -> Chart:
    """Return the tree in which nothing is folded; raises UsageError for an unknown root."""
    day = spec.day or dataset.meta.as_of
    items = _members(dataset, PartialDate.parse(day) if day else None)
    organizations = [
        (dataset.organization_index[record.parent_id] if record.parent_id else -1, place)
        for place, record in enumerate(dataset.organizations)
    ]
    items += [(above, Kind.ORGANIZATION, place, -1) for above, place in organizations]
    chart = _tree(dataset, items)
    return chart if spec.root is None else _below(chart, spec.root)


def _members(dataset: Dataset, day: PartialDate | None) -> list[Item]:
    """List everybody who stands in an organization, and what is vacant or not named there."""
    items: list[Item] = []
    filled: set[str] = set()
    named = [0] * len(dataset.organizations)
    for place, person in enumerate(dataset.persons):
        if not person.memberships:
            items.append((-1, Kind.PERSON, place, -1))
        for index, membership in enumerate(person.memberships):
            if _holds(membership, day):
                organization = dataset.organization_index[membership.organization_id]
                items.append((organization, Kind.PERSON, place, index))
                named[organization] += 1
                if membership.post_id:
                    filled.add(membership.post_id)
    for place, post in enumerate(dataset.posts):
        if post.id not in filled and _holds(post, day):
            items.append((dataset.organization_index[post.organization_id], Kind.VACANCY, place, -1))
    for place, organization_record in enumerate(dataset.organizations):
        if (organization_record.headcount or 0) > named[place]:
            items.append((place, Kind.UNNAMED, place, -1))
    return items


def _holds(period: Period, day: PartialDate | None) -> bool:
    """Say whether a membership or post may hold on a day; without a day all of them count."""
    if day is None or not (period.start_date or period.end_date):
        return True
    start = PartialDate.parse(period.start_date) if period.start_date else None
    end = PartialDate.parse(period.end_date) if period.end_date else None
    return may_hold_on(start, end, day)


def _tree(dataset: Dataset, items: list[Item]) -> Chart:
    """Put items into one tree in breadth-first order, under the file where there are several roots."""
    above, kind, record, membership = (
        np.array(items, np.int32).reshape(-1, 4).T if items else np.zeros((4, 0), np.int32)
    )
    organizations = np.flatnonzero(kind == Kind.ORGANIZATION)
    place = np.full(len(dataset.organizations) + 1, -1, np.int32)
    place[record[organizations]] = organizations
    parent = place[above]
    if (parent < 0).sum() > 1:
        parent = np.append(np.where(parent < 0, np.int32(len(items)), parent), np.int32(-1))
        kind, record, membership = (
            np.append(array, np.int32(value))
            for array, value in ((kind, Kind.FILE), (record, 0), (membership, -1))
        )
    order, levels = breadth_first(parent)
    rank = np.empty(len(order), np.int32)
    rank[order] = np.arange(len(order), dtype=np.int32)
    parent = parent[order]
    parent = np.where(parent >= 0, rank[parent], np.int32(-1))
    kind, record, membership = kind[order], record[order], membership[order]
    return Chart(
        dataset=dataset,
        parent=parent,
        kind=kind,
        record=record,
        membership=membership,
        stacked=(kind > Kind.ORGANIZATION) & (parent >= 0),
        branch=_branches(parent, kind, levels),
        people=count_distinct(parent, levels, np.where(kind == Kind.PERSON, record, -1)),
        groups=subtree_sums(parent, levels, (kind == Kind.ORGANIZATION).astype(np.int32)),
        hidden=np.zeros(len(order), np.int32),
        whole=np.arange(len(order), dtype=np.int32),
    )


def _branches(parent: Integers, kind: Integers, levels: Integers) -> Integers:
    """Count the organizations right below the root, and hand the number down."""
    branch = np.full(len(parent), -1, np.int32)
    for start, end in inner_levels(levels):
        if start == 1:
            below = kind[start:end] == Kind.ORGANIZATION
            branch[start:end] = np.where(below, np.cumsum(below) - 1, -1)
        else:
            branch[start:end] = branch[parent[start:end]]
    return branch


def _below(chart: Chart, root: str) -> Chart:
    """Return the part of a chart from the record with an id downward."""
    dataset = chart.dataset
    if root in dataset.organization_index:
        nodes = chart.cards(Kind.ORGANIZATION, dataset.organization_index[root])
    elif root in dataset.person_index:
        person = dataset.person_index[root]
        nodes = chart.cards(Kind.PERSON, person)
        primary = chart.membership[nodes] == primary_membership(dataset.persons[person])
        nodes = np.concatenate((nodes[primary], nodes))
    else:
        known = [*dataset.organization_index, *dataset.person_index]
        near = difflib.get_close_matches(root, known, 1)
        hint = f' Did you mean "{near[0]}"?' if near else ""
        raise UsageError(f'{dataset.path} has no organization or person with the id "{root}".{hint}')
    if not len(nodes):
        raise UsageError(f'"{root}" has no card on this day, so it cannot be the root of the chart.')
    kept = np.zeros(len(chart), bool)
    kept[nodes[0]] = True
    for start, end in inner_levels(chart.levels):
        kept[start:end] |= kept[chart.parent[start:end]]
    part = chart.subset(kept, chart.hidden)
    return replace(part, whole=np.arange(len(part), dtype=np.int32))
