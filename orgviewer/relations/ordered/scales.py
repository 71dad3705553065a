"""Values that are numbers or years, parted into bins in their order: for groups, and for a ramp of colours.

Not for: telling which columns are numbers (see `model.quantities`), or words for bins (see `facet_words`).
"""

from __future__ import annotations

import enum
from itertools import pairwise
from math import ceil, floor, log10

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Floats, Integers
from orgviewer.model.quantities.evidence import Quantity, is_quantity, quantities
from orgviewer.relations.facets import Facet, FacetKind, Values

MOST_BINS = 8
"""As many shades of one ramp as people tell apart."""
OUTLYING = 3.0
"""How many times as wide as nearly all values all of them must be, for the farthest to share an open bin."""
NEARLY_ALL = (2.0, 98.0)  # percent
STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
OUTSIDE = -1  # in place of a bin
REPEATED = 2
"""How many people must have each of a few values, for each value to be a bin of its own."""
FEW_DECIMALS = 4


class Bins(enum.Enum):
    """What bins are for: FEW as there are colours, or each year by itself."""

    FEW = enum.auto()
    EACH_YEAR = enum.auto()


class Bin(Struct, frozen=True):
    """The values from `least` on and less than `below`, which is itself in it if the bin is `closed`.

    None is no bound. Where both are the same it is that value alone.
    """

    least: float | None
    below: float | None
    closed: bool = False

    @property
    def is_one(self) -> bool:
        """Whether it holds a single value."""
        return self.least is not None and self.least == self.below


class Scale(Struct, frozen=True):
    """Bins in ascending order, the values that are the `least` and the `most` of all.

    Of numbers it says their unit, or nothing, and whether all are `whole`.
    """

    kind: Quantity
    bins: tuple[Bin, ...]
    least: float
    most: float
    unit: str = ""
    whole: bool = False

    def bins_of(self, numbers: Floats) -> Integers:
        """Return by number the bin it lies in, or OUTSIDE for one that the scale was not made for."""
        lower = np.array([-np.inf if one.least is None else one.least for one in self.bins])
        found: Integers = np.searchsorted(lower, numbers, side="right").astype(np.int32) - np.int32(1)
        last = self.bins[-1]
        beyond = np.inf if last.below is None else last.below
        outside = numbers > beyond if last.closed or last.is_one else numbers >= beyond
        alone = np.array([one.is_one for one in self.bins])
        outside |= alone[found] & (lower[found] != numbers)
        return np.where(outside, np.int32(OUTSIDE), found)

    @property
    def keys(self) -> tuple[str, ...]:
        """A text for each bin that no other has, as a search for its values has it."""
        return tuple(_key(one, self.kind) for one in self.bins)


def _key(one: Bin, kind: Quantity) -> str:
    """Return a bin as a search has it: 40000..<60000, ..<20, a value alone; 2015..2019 of years."""
    least = "" if one.least is None else f"{one.least:.15g}"
    if one.is_one:
        return least
    if one.below is None:
        return f"{least}.."
    if kind is Quantity.YEARS:
        return f"{least}..{one.below if one.closed else one.below - 1:.15g}"
    return f"{least}..{'' if one.closed else '<'}{one.below:.15g}"


def scaled(facet: Facet, values: Values, bins: Bins) -> tuple[Scale, Values] | None:
    """Return the scale of values that have an order, and who is in which of its bins; None for texts.

    The texts of the values are then the keys of the bins. Who has several values may be in several bins;
    values that say nothing are left out.
    """
    found = _numbers(facet, values)
    if found is None:
        return None
    kind, numbers, unit = found
    own = numbers[values.value]
    own = own[~np.isnan(own)]
    if not len(own):
        return None
    whole = bool((own == np.floor(own)).all())
    scale = Scale(kind, tuple(_bins(kind, own, bins, whole)), float(own.min()), float(own.max()), unit, whole)
    return scale, _in_bins(values, numbers, scale)


def binned(facet: Facet, values: Values, scale: Scale) -> Values:
    """Return who is in which bin of a scale; nobody if their values are texts."""
    found = _numbers(facet, values)
    return _in_bins(values, _numbers_among(facet, values) if found is None else found[1], scale)


def _in_bins(values: Values, numbers: Floats, scale: Scale) -> Values:
    own = numbers[values.value]
    place = np.full(len(own), OUTSIDE, np.int32)
    said = ~np.isnan(own)
    place[said] = scale.bins_of(own[said])
    columns = (values.person, place, values.entry, values.period)
    return Values(scale.keys, *(column[place != OUTSIDE] for column in columns))


def _numbers(facet: Facet, values: Values) -> tuple[Quantity, Floats, str] | None:
    """Return the numbers that texts mean, nan for those that say nothing."""
    if facet.kind is FacetKind.START_YEAR:
        years = [float(text) if text.isdecimal() else np.nan for text in values.texts]
        return Quantity.YEARS, np.array(years), ""
    if facet.kind is not FacetKind.COLUMN:
        return None
    counts = np.bincount(values.value, minlength=len(values.texts)).tolist()
    found = quantities(facet.column, values.texts, counts)
    if found is None:
        return None
    return found.kind, np.array([np.nan if one is None else one for one in found.numbers]), found.unit


def _numbers_among(facet: Facet, values: Values) -> Floats:
    """Return the numbers of texts some of which are none, nan for these; for all if that tells nothing."""
    numbers = np.full(len(values.texts), np.nan)
    kept = [place for place, text in enumerate(values.texts) if is_quantity(text)]
    counts = np.bincount(values.value, minlength=len(values.texts))
    found = quantities(facet.column, [values.texts[place] for place in kept], counts[kept].tolist())
    if facet.kind is FacetKind.COLUMN and found is not None:
        numbers[kept] = [np.nan if one is None else one for one in found.numbers]
    return numbers


def _bins(kind: Quantity, numbers: Floats, bins: Bins, whole: bool) -> list[Bin]:
    """Return the bins for the values that people have."""
    different = np.unique(numbers)
    is_few = len(different) <= MOST_BINS and len(numbers) >= REPEATED * len(different)
    is_each_year = kind is Quantity.YEARS and (bins is Bins.EACH_YEAR or len(different) <= MOST_BINS)
    if is_few or is_each_year or len(different) == 1:
        return [Bin(value, value) for value in different.tolist()]
    return _parted(numbers, whole)


def _parted(numbers: Floats, whole: bool) -> list[Bin]:
    """Return bins of one width with round bounds; the outermost are open where few values lie far outside."""
    least, most = float(numbers.min()), float(numbers.max())
    near, far = (float(one) for one in np.percentile(numbers, NEARLY_ALL))
    if far <= near or most - least <= OUTLYING * (far - near):
        near, far = least, most
    step = _step((far - near) / (MOST_BINS - 2), whole)
    first, last = floor(near / step), floor(far / step)
    bounds = [_round(place * step, step) for place in range(first, last + 2)]
    if whole and step == 1:
        bins = [Bin(low, low) for low in bounds[:-1]]
    else:
        bins = [Bin(low, high) for low, high in pairwise(bounds)]
        if len(bins) > 1 and most == bounds[-2]:
            bins[-2:] = [Bin(bounds[-3], most, closed=True)]  # the highest of all is the upper bound
    if least < bounds[0]:
        bins[0] = Bin(None, bounds[1])
    if most >= bounds[-1]:
        bins[-1] = Bin(bounds[-2], None)
    return bins


def _step(wanted: float, whole: bool) -> float:
    """Return a round width that is no less than is wanted."""
    size = 10.0 ** floor(log10(wanted))
    step = next(size * one for one in STEPS if size * one >= wanted * (1 - 1e-9))
    if not whole:
        return step
    return float(ceil(step)) if step < 2 else (5.0 if step == 2.5 else step)


def _round(number: float, step: float) -> float:
    """Return a multiple of a step without what floating point adds to it."""
    return round(number, max(0, FEW_DECIMALS - floor(log10(step))))
