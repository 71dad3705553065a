"""Assistants beside the trunk: in rows of two between their manager's card and the reports.

They stand on either side by turns. Of an odd number the first stands alone, so that each row but that is
full, and a single assistant needs no room on the other side.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Booleans, Floats, Integers
from orgviewer.chart.chart import Chart


class Seats(Struct, frozen=True, eq=False):
    """Where assistants stand, by assistant: `node`, its `row`, from 0, and whether `after` the trunk."""

    node: Integers
    row: Integers
    after: Booleans


def seats(chart: Chart) -> Seats:
    """Return where the assistants of a chart stand."""
    node = np.flatnonzero(chart.beside).astype(np.int32)
    parent = chart.parent[node]
    place = node - chart.children[0][parent] + chart.beside_sizes[parent] % 2
    return Seats(node, place // 2, place % 2 == 1)


def seat_rows(chart: Chart, nodes: Integers) -> Integers:
    """Return how many rows the assistants of nodes take."""
    rows: Integers = (chart.beside_sizes[nodes] + 1) // 2
    return rows


def reach_aside(chart: Chart, nodes: Integers, reach: float) -> Floats:
    """Return how far the assistants of nodes reach out on both sides (m × 2), if one reaches so far."""
    count = chart.beside_sizes[nodes]
    return np.column_stack((count > 1, count > 0)).astype(np.float64) * reach
