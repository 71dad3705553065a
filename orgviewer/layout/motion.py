"""Where cards come from when another layout takes the place of one: by whom they stand for."""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import Floats, Integers, inner_levels
from orgviewer.chart.chart import Chart, Kind
from orgviewer.layout.layout import Layout

NOWHERE = -1


def origins(before: Layout, whole: Chart, after: Layout, whole_after: Chart) -> Integers:
    """Return for each node of a new layout the node of the old one that it comes from, or NOWHERE.

    Each layout is of what is visible of a whole chart. Where that is the same, cards come from themselves;
    else from the card of the same record, of several the first; somebody may be a gap in one of the two.
    Hidden ones come from the card that hid them.
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
        first = np.full(max(int(records.max()), int(whole.record[places].max())) + 1, NOWHERE, np.int32)
        first[whole.record[places]] = seen[places]
        came[nodes] = first[records]
    return came


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
