"""Which colour stands for which value, when people are coloured by something that they share."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Integers
from orgviewer.chart.spec import COLOURLESS
from orgviewer.engines import load
from orgviewer.model.dataset import Dataset
from orgviewer.relations.facets import Facet, Values

FACET_VALUES = "orgviewer.relations.values:facet_values"
MOST_COLOURS = 8  # that people tell apart


class Colouring(Struct, frozen=True, eq=False):
    """The most common values of a facet, each with a colour: that of its place in `texts`.

    `counts` says how many people have each; `others` how many have only values without a colour,
    `unknown` how many have none. `colours` is by person, COLOURLESS for those two.
    """

    facet: Facet
    texts: tuple[str, ...]
    counts: tuple[int, ...]
    others: int
    unknown: int
    colours: Integers


def make_colouring(dataset: Dataset, facet: Facet) -> Colouring:
    """Return the colours of a facet. Whoever has several values takes the colour of the most common."""
    values = distinct(load(FACET_VALUES)(dataset, facet))
    order, counts = by_count(values)
    order = order[:MOST_COLOURS]
    rank = np.full(len(values.texts) + 1, MOST_COLOURS, np.int32)
    rank[order] = np.arange(len(order), dtype=np.int32)
    best = np.full(len(dataset.persons), MOST_COLOURS + 1, np.int32)
    np.minimum.at(best, values.person, rank[values.value])
    present = np.ones(len(dataset.persons), bool)
    present[np.array(dataset.absent, np.int32)] = False
    return Colouring(
        facet,
        tuple(values.texts[place] for place in order.tolist()),
        tuple(counts[order].tolist()),
        int((best[present] == MOST_COLOURS).sum()),
        int((best[present] > MOST_COLOURS).sum()),
        np.where(best < MOST_COLOURS, best, np.int32(COLOURLESS)),
    )


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
