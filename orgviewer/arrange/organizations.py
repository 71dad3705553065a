"""The chart by organization: companies, their teams, and in each team its members.

Under a card stand first the members and vacancies, in the file's order, then one card for those
whom a headcount counts without naming them, then the organizations below. Posts and memberships
that do not hold on the chart's day are left out, like organizations that are not founded yet or
dissolved; a person without any membership hangs at the top.
"""

from __future__ import annotations

import difflib
from dataclasses import replace

import numpy as np

from orgviewer.arrange.arrays import Booleans, Integers, breadth_first, inner_levels, subtree_sums
from orgviewer.arrange.census import count_distinct
from orgviewer.arrange.chart import Chart, ChartSpec, Kind, fold
from orgviewer.errors import UsageError
from orgviewer.model.dataset import Dataset, primary_membership
from orgviewer.model.dates import PartialDate, may_hold_on

Item = tuple[int, Kind, int, int]  # the organization it stands under (-1: none), kind, record, membership


def make_chart(dataset: Dataset, spec: ChartSpec) -> Chart:
    """Return the tree of a dataset as a spec wants it; raises UsageError for an unknown root."""
    return fold(whole_chart(dataset, spec), spec.folding)


def whole_chart(dataset: Dataset, spec: ChartSpec) -> Chart:
    """Return the tree in which nothing is folded; raises UsageError for an unknown root."""
    text = spec.day or dataset.meta.as_of
    day = PartialDate.parse(text) if text else None
    items = _members(dataset, day)
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
    chart = _tree(dataset, [item for item in items if standing[item[0]]])
    chart = _part(chart, ~_idle_gaps(chart))
    return chart if spec.root is None else _below(chart, spec.root)


def _standing(dataset: Dataset, above: list[int], day: PartialDate | None) -> Booleans:
    """Say which organizations exist on a day, and all those above them too; the last entry is True."""
    records = dataset.organizations
    own = np.array(
        [*(_holds(record.founding_date, record.dissolution_date, day) for record in records), True]
    )
    upward = np.array([*above, -1], np.int32)
    standing = own
    for _ in range(len(own).bit_length()):  # each round looks twice as far up as the one before
        standing = standing & standing[upward]
        upward = upward[upward]
    return standing


def _idle_gaps(chart: Chart) -> Booleans:
    """Say which cards for people not named stand for nobody, since all that are counted are named."""
    headcounts = np.array([record.headcount or 0 for record in chart.dataset.organizations] + [0], np.int32)
    gaps = chart.kind == Kind.UNNAMED
    idle: Booleans = gaps & (headcounts[np.where(gaps, chart.record, -1)] <= chart.people[chart.parent])
    return idle


def _part(chart: Chart, kept: Booleans) -> Chart:
    """Return a whole chart of the kept nodes."""
    part = chart.subset(kept, chart.hidden)
    return replace(part, whole=np.arange(len(part), dtype=np.int32))


def _members(dataset: Dataset, day: PartialDate | None) -> list[Item]:
    """List everybody who stands in an organization, and what is vacant or may be unnamed there."""
    items: list[Item] = []
    filled: set[str] = set()
    for place, person in enumerate(dataset.persons):
        if not person.memberships:
            items.append((-1, Kind.PERSON, place, -1))
        for index, membership in enumerate(person.memberships):
            if _holds(membership.start_date, membership.end_date, day):
                organization = dataset.organization_index[membership.organization_id]
                items.append((organization, Kind.PERSON, place, index))
                if membership.post_id:
                    filled.add(membership.post_id)
    for place, post in enumerate(dataset.posts):
        if post.id not in filled and _holds(post.start_date, post.end_date, day):
            items.append((dataset.organization_index[post.organization_id], Kind.VACANCY, place, -1))
    for place, organization_record in enumerate(dataset.organizations):
        if organization_record.headcount:
            items.append((place, Kind.UNNAMED, place, -1))
    return items


def _holds(start: str | None, end: str | None, day: PartialDate | None) -> bool:
    """Say whether what began and ended may hold on a day; without a day everything counts."""
    if day is None or not (start or end):
        return True
    began = PartialDate.parse(start) if start else None
    ended = PartialDate.parse(end) if end else None
    return may_hold_on(began, ended, day)


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
    return _part(chart, kept)
