"""Which colour stands for which value, when people are coloured by something that they share."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Booleans, Integers
from orgviewer.chart.spec import COLOURLESS
from orgviewer.engines import load
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.relations.facets import Facet, Values
from orgviewer.relations.ordered.scales import MOST_BINS, Bins, Scale, scaled

FACET_VALUES = "orgviewer.relations.values:facet_values"
MOST_COLOURS = 8  # that people tell apart


class Colouring(Struct, frozen=True, eq=False):
    """The most common values of a facet, each with a colour: that of its place in `texts`.

    `counts` says how many people have each; `others` how many have only values without a colour,
    `unknown` how many have none. `colours` is by person, COLOURLESS for those two. Values that have an order
    are in bins of a `scale`: `texts` are the keys of these, in their order, and the colours those of a ramp.
    """

    facet: Facet
    texts: tuple[str, ...]
    counts: tuple[int, ...]
    others: int
    unknown: int
    colours: Integers
    scale: Scale | None = None


def make_colouring(dataset: Dataset, facet: Facet) -> Colouring:
    """Return the colours of a facet. Whoever has several values takes the colour of the most common.

    Of numbers and years that is the colour of the lowest.
    """
    values = load(FACET_VALUES)(dataset, facet)
    in_order = scaled(facet, values, Bins.FEW)
    scale, values = in_order or (None, values)
    values = distinct(values)
    present = _present(dataset)
    order, _ = by_count(values)  # of all, so that no value changes its colour with the day
    _, counts = by_count(values.of(present))
    order = np.arange(len(values.texts), dtype=np.int32) if scale else order[:MOST_COLOURS]
    most = MOST_BINS if scale else MOST_COLOURS
    rank = np.full(len(values.texts) + 1, most, np.int32)
    rank[order] = np.arange(len(order), dtype=np.int32)
    best = np.full(len(dataset.persons), most + 1, np.int32)
    np.minimum.at(best, values.person, rank[values.value])
    return Colouring(
        facet,
        tuple(values.texts[place] for place in order.tolist()),
        tuple(counts[order].tolist()),
        int((best[present] == most).sum()),
        int((best[present] > most).sum()),
        np.where(best < most, best, np.int32(COLOURLESS)),
        scale,
    )


def _present(dataset: Dataset) -> Booleans:
    """Say who is in the file, and on its day if that was chosen, surely or perhaps."""
    present: Booleans = np.frombuffer(dataset.person_presences, np.uint8) != Presence.HOLDS_NOT
    present[np.array(dataset.absent, np.int32)] = False
    return present


def distinct(values: Values) -> Values:
    """Return values in which nobody has the same one twice; the first entry that says it stays."""
    keys = values.person.astype(np.int64) * max(len(values.texts), 1) + values.value
    _, first = np.unique(keys, return_index=True)
    first.sort()
    columns = (column[first] for column in (values.person, values.value, values.entry, values.period))
    return Values(values.texts, *columns)


def by_count(values: Values) -> tuple[Integers, Integers]:
    """Return the values that anybody has, the most common first, and how many people have each value."""
    counts = np.bincount(values.value, minlength=len(values.texts)).astype(np.int32)
    order = np.argsort(-counts, kind="stable").astype(np.int32)
    return order[counts[order] > 0], counts
