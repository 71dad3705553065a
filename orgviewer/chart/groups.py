"""The chart by any facet: a group for each value, and under it all who have it.

Whoever has several values has several cards; those of whom none is known stand in the last group.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from orgviewer.arrays import Booleans, Integers
from orgviewer.chart.chart import Kind
from orgviewer.chart.colouring import by_count, distinct
from orgviewer.chart.presence import integers, present
from orgviewer.chart.rows import Rows
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.relations.facets import Facet, FacetKind, Values
from orgviewer.relations.ordered.scales import Bins, Scale, binned, scaled
from orgviewer.relations.values import facet_values

OF_MEMBERSHIPS = (FacetKind.ROLE, FacetKind.START_YEAR)  # whose entries are memberships


def group_rows(dataset: Dataset, facet: Facet) -> tuple[Rows, tuple[str, ...], Scale | None]:
    """Return the groups and who is there on the day in each, and their names, an empty one for the last.

    Groups stand by size, the largest first. Numbers and years are in bins of a scale, and in their order.
    """
    values = facet_values(dataset, facet)
    in_order = scaled(facet, values, Bins.EACH_YEAR)
    scale, values = in_order or (None, values)
    values = distinct(_there(dataset, facet, values))
    order, counts = by_count(values)
    if scale:
        order = np.flatnonzero(counts).astype(np.int32)
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
    return rows, names, scale


def people_in_bins(dataset: Dataset, facet: Facet, scale: Scale) -> Mapping[str, int]:
    """Return how many people are there on the day in each bin of a scale, by its key."""
    stated = facet_values(dataset, facet)
    values = distinct(_there(dataset, facet, binned(facet, stated, scale)))
    counts = np.bincount(values.value, minlength=len(values.texts)).tolist()
    own = scaled(facet, stated, Bins.EACH_YEAR)
    said = _there(dataset, facet, own[1]).person if own else values.person
    return {**dict(zip(values.texts, counts, strict=True)), "": int(_unsaid(dataset, said).sum())}


def _there(dataset: Dataset, facet: Facet, values: Values) -> Values:
    """Return the values of those who are there on the day, and of their memberships those that may hold."""
    there = present(dataset)[values.person]
    if facet.kind in OF_MEMBERSHIPS and dataset.roster is None:
        entries = integers(dataset.memberships.starts)[values.person] + values.entry
        there &= np.frombuffer(dataset.presences, np.uint8)[entries] != Presence.HOLDS_NOT
    columns = (values.person, values.value, values.entry, values.period)
    return Values(values.texts, *(column[there] for column in columns))


def _unsaid(dataset: Dataset, said: Integers) -> Booleans:
    """Say of whom no value is known; who is not there or absent is not in question."""
    unsaid = present(dataset)
    unsaid[said] = False
    return unsaid
