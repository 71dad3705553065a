"""Where cards come from when another layout takes the place of one: by whom they stand for."""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import Floats, Integers, inner_levels
from orgviewer.chart.chart import Chart, Kind
from orgviewer.layout.layout import Layout
from orgviewer.model.dataset import Dataset

NOWHERE = -1


def origins(before: Layout, whole: Chart, after: Layout, whole_after: Chart) -> Integers:
    """Return for each node of a new layout the node of the old one that it comes from, or NOWHERE.

    Each layout is of what is visible of a whole chart. Where that is the same, cards come from themselves;
    else from the card of the same record, of several the first; somebody may be a gap in one of the two.
    In another state of a file the same record is the one with the same id. Hidden ones come from the card
    that hid them.
    """
    seen = _visible(whole, before.chart)
    if whole_after is whole:
        return seen[after.chart.whole]
    came = np.full(len(after.chart), NOWHERE, np.int32)
    then, now = (np.where(one.kind == Kind.ABSENT, Kind.PERSON, one.kind) for one in (whole, after.chart))
    for kind in Kind:
        nodes = np.flatnonzero(now == kind)
        places = np.flatnonzero(then == kind)[::-1]
        records = after.chart.record[nodes]
        if not len(nodes) or not len(places) or kind is Kind.GROUP:
            continue
        if kind is not Kind.FILE and not whole.dataset.is_same_file(whole_after.dataset):
            records = _in_other(kind, whole_after.dataset, whole.dataset)[records]
        first = np.full(max(int(records.max()), int(whole.record[places].max()), 0) + 2, NOWHERE, np.int32)
        first[whole.record[places]] = seen[places]
        came[nodes] = first[records]  # of whom the other does not know that is the last, which is nowhere
    return came


def _in_other(kind: Kind, dataset: Dataset, other: Dataset) -> Integers:
    """Return for each record of a kind in a dataset its place in another one, by id, or NOWHERE."""
    match kind:
        case Kind.PERSON | Kind.ABSENT:
            keys, index = dataset.person_index, other.person_index
        case Kind.VACANCY | Kind.SHARED:
            keys, index = dataset.post_index, other.post_index
        case _:
            keys, index = dataset.organization_index, other.organization_index
    return np.fromiter((index.get(key, NOWHERE) for key in keys), np.int32, len(keys))


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
