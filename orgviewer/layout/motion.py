"""Where cards come from when another layout takes the place of one: by whom they stand for."""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import AnyIntegers, Floats, Integers, inner_levels
from orgviewer.chart.chart import Chart, Kind
from orgviewer.layout.layout import Layout

NOWHERE = -1
OF_PEOPLE = (Kind.PERSON, Kind.ABSENT)
OF_POSTS = (Kind.VACANCY, Kind.SHARED)
OF_TEAMS = (Kind.ORGANIZATION, Kind.UNNAMED)


def origins(before: Layout, whole: Chart, after: Layout, whole_after: Chart) -> Integers:
    """Return for each node of a new layout the node of the old one that it comes from, or NOWHERE.

    Each layout is of what is visible of a whole chart. Where that is the same, cards come from themselves;
    else from the card of the same membership, or of the same record, of several the first; somebody may be
    a gap in one of the two. In another state of a file the same record is the one with the same id. Hidden
    ones come from the card that hid them.
    """
    if not len(whole):
        return np.full(len(after.chart), NOWHERE, np.int32)
    seen = _visible(whole, before.chart)
    if whole_after is whole:
        return seen[after.chart.whole]
    came = np.full(len(after.chart), NOWHERE, np.int32)
    known = _records_in(whole, whole_after, after.chart)
    then, now = (np.where(one.kind == Kind.ABSENT, Kind.PERSON, one.kind) for one in (whole, after.chart))
    for kind in Kind:
        nodes = np.flatnonzero(now == kind)
        places = np.flatnonzero(then == kind)[::-1]
        if not len(nodes) or not len(places) or kind is Kind.GROUP:
            continue
        records = known[nodes]
        first = np.full(max(int(records.max()), int(whole.record[places].max()), 0) + 2, NOWHERE, np.int32)
        first[whole.record[places]] = seen[places]
        came[nodes] = first[records]  # whom the other does not know is the last, which is nowhere
    people = np.flatnonzero(after.chart.kind == Kind.PERSON)
    own = np.where(whole.kind == Kind.PERSON, _cards(whole.record, whole.membership), np.int64(-1))
    wanted = _cards(known[people], after.chart.membership[people])
    order = np.argsort(own, kind="stable")
    found = np.minimum(np.searchsorted(own, wanted, sorter=order), len(own) - 1)
    same = own[order[found]] == wanted
    came[people[same]] = seen[order[found[same]]]
    return came


def _cards(records: AnyIntegers, memberships: AnyIntegers) -> AnyIntegers:
    """Return numbers of people's cards, alike for the same membership of somebody."""
    return (records.astype(np.int64) << 32) + memberships + 1


def _records_in(whole: Chart, whole_after: Chart, chart: Chart) -> Integers:
    """Return what the records of a chart are in an earlier one: those with the same ids, or NOWHERE."""
    if whole.dataset.is_same_file(whole_after.dataset):
        return chart.record
    dataset, other = whole_after.dataset, whole.dataset
    people = dataset.person_index, other.person_index
    posts = dataset.post_index, other.post_index
    teams = dataset.organization_index, other.organization_index
    found = chart.record.copy()
    for kinds, (keys, index) in zip((OF_PEOPLE, OF_POSTS, OF_TEAMS), (people, posts, teams), strict=True):
        nodes = np.flatnonzero(np.isin(chart.kind, kinds))
        if len(nodes):
            places = np.fromiter((index.get(key, NOWHERE) for key in keys), np.int32, len(keys))
            found[nodes] = places[chart.record[nodes]]
    return found


def _visible(whole: Chart, chart: Chart) -> Integers:
    """Return for each place of a whole chart the visible node there or above it, or NOWHERE."""
    node = np.full(len(whole), NOWHERE, np.int32)
    node[chart.whole] = np.arange(len(chart), dtype=np.int32)
    for start, end in inner_levels(whole.levels):
        hidden = node[start:end] == NOWHERE
        node[start:end][hidden] = node[whole.parent[start:end][hidden]]
    return node


def corners(layout: Layout, nodes: Integers) -> Floats:
    """Return the left and top of cards (m × 2)."""
    return np.column_stack((layout.left[nodes], layout.top[nodes]))
