"""The chart by any facet: a group for each value, and under it all who have it.

Whoever has several values has several cards; those of whom none is known stand in the last group.
"""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import Booleans, Integers
from orgviewer.chart.chart import Kind
from orgviewer.chart.colouring import by_count, distinct
from orgviewer.chart.rows import Rows
from orgviewer.model.dataset import Dataset
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.relations.values import facet_values

OF_MEMBERSHIPS = (FacetKind.ROLE, FacetKind.START_YEAR)  # whose entries are memberships


def group_rows(dataset: Dataset, facet: Facet) -> tuple[Rows, tuple[str, ...]]:
    """Return the groups and their people, and the names of the groups, an empty one for the last.

    Groups stand by size, the largest first; years in their own order.
    """
    values = distinct(facet_values(dataset, facet))
    order, _ = by_count(values)
    if facet.kind is FacetKind.START_YEAR:
        order = np.array(sorted(order.tolist(), key=lambda place: values.texts[place]), np.int32)
    rank = np.zeros(len(values.texts), np.int32)
    rank[order] = np.arange(len(order), dtype=np.int32)
    rest = np.flatnonzero(_unsaid(dataset, values.person)).astype(np.int32)
    groups = len(order) + bool(len(rest))
    primaries = np.frombuffer(dataset.primaries, np.int32) if len(dataset.persons) else rest
    own = facet.kind in OF_MEMBERSHIPS and (values.entry >= 0).all()
    membership = values.entry if own else primaries[values.person]
    names = tuple(values.texts[place] for place in order.tolist()) + ("",) * bool(len(rest))
    heads = np.arange(groups, dtype=np.int32)
    none = np.full(groups, -1, np.int32)
    rows = Rows(
        parent=np.concatenate((none, rank[values.value], np.full(len(rest), groups - 1, np.int32))),
        kind=np.repeat(
            np.array((Kind.GROUP, Kind.PERSON), np.int32), (groups, len(values.person) + len(rest))
        ),
        record=np.concatenate((heads, values.person, rest)),
        membership=np.concatenate((none, membership, primaries[rest])),
    )
    return rows, names


def _unsaid(dataset: Dataset, said: Integers) -> Booleans:
    """Say of whom no value is known; those who are absent are not in question."""
    unsaid = np.ones(len(dataset.persons), bool)
    unsaid[said] = False
    unsaid[np.array(dataset.absent, np.int32)] = False
    return unsaid
