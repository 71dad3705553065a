"""How much it says of two people that they share a thing: a cost, the less the stronger.

Not for: the way from one person to another (see `distances`, `chains`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
import numpy.typing as npt

from orgviewer.arrays import AnyIntegers, Booleans, Integers
from orgviewer.relations.graph import Graph
from orgviewer.relations.periods import Overlap, overlaps
from orgviewer.relations.things import ThingKind

Costs = npt.NDArray[np.int64]
RANK: Final[Mapping[ThingKind, int]] = {
    ThingKind.COLLEAGUES: 1,
    ThingKind.PROJECT: 2,
    ThingKind.TEAM: 3,
    ThingKind.ADVISOR: 4,
    ThingKind.TEACHER: 5,
    ThingKind.EMPLOYER: 6,
    ThingKind.SCHOOL: 7,
}
"""What two share who are both no head there; before all of these comes who is whose manager or teacher.

Two who report to one manager share nothing by that: the manager is the step between them.
"""
OF_RANK, OF_DOUBLING = 1024, 16
OF_OVERLAP: Final[Mapping[Overlap, int]] = {
    Overlap.SURE: 0,
    Overlap.IN_FILE: 0,
    Overlap.UNKNOWN: 9 * OF_RANK,  # who may have met comes after all who were there together
    Overlap.NEVER: 18 * OF_RANK,  # and who never met after them
}
_RANKS = np.array([RANK.get(kind, 0) * OF_RANK for kind in ThingKind], np.int64)
_OVERLAPS = np.array([OF_OVERLAP[overlap] for overlap in Overlap], np.int64)


def thing_costs(graph: Graph, things: AnyIntegers) -> tuple[Costs, Costs]:
    """Return the cost of things for two who are surely there together: with the head, and without."""
    of_size = np.rint(OF_DOUBLING * np.log2(graph.sizes[things])).astype(np.int64)
    return of_size, of_size + _RANKS[graph.kinds[things]]


def step_costs(graph: Graph, own: Integers, other: Integers) -> Costs:
    """Return the cost of each pair of ties to one thing."""
    with_head, without = thing_costs(graph, graph.thing[own])
    return np.where(graph.head[own] | graph.head[other], with_head, without) + _overlap_costs(
        graph.periods[graph.period[own]], graph.periods[graph.period[other]]
    )


def _overlap_costs(one: Integers, other: Integers) -> Costs:
    """Return what it costs that two periods (m × 4) may not overlap."""
    return _OVERLAPS[overlaps(one, other)]


def least_overlap_costs(graph: Graph, ties: Integers, counts: AnyIntegers, kept: Booleans) -> Costs:
    """Return for each tie at least what it costs to be there when any of the kept ones was.

    `ties` has those of one thing after the other, `counts` says how many each has. The cost is
    exact for a thing with one kept tie, and if all of its periods are the same.
    """
    period = graph.periods[graph.period[ties]]
    starts = np.cumsum(counts) - counts
    begun, begun_at_last, ended, ended_at_last = (
        np.repeat(reduce.reduceat(np.where(kept, period[:, column], without), starts), counts)
        for column, (reduce, without) in enumerate(_WIDEST)
    )
    # The columns of one period that is as wide as all kept ones together.
    return _overlap_costs(period, np.stack((begun, begun_at_last, ended, ended_at_last), axis=1))


_LEAST, _MOST = np.iinfo(np.int32).min, np.iinfo(np.int32).max
_WIDEST = (np.minimum, _MOST), (np.minimum, _MOST), (np.maximum, _LEAST), (np.maximum, _LEAST)
