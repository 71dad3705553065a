"""What a column of numbers says of every branch: sum, mean, median, smallest and largest, a person once."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from msgspec import Struct

from orgviewer.arrays import AnyIntegers, Booleans, Floats, Integers
from orgviewer.statistics.branches import Amounts, BranchRanges
from orgviewer.statistics.census import FurtherCards, alone, counted_twice
from orgviewer.statistics.selection import Ranges, kth_smallest, middles

MOST_DECIMALS = 6
"""Decimals of numbers that are summed as whole ones, so that cents stay cents."""
EXACT = 2**62
"""Sums of whole numbers stay beneath it."""
DIRECT = 2**31
"""Numbers that lie closer together are told apart by their own digits, others by those of their ranks."""


class Measures(Struct, frozen=True, eq=False):
    """By node, over its branch: of how many people a number is `known`, and what they come to.

    All but `known` and `sum` are nan where nothing is known.
    """

    known: AnyIntegers
    sum: Floats
    mean: Floats
    median: Floats
    smallest: Floats
    largest: Floats


class Staff(Struct, frozen=True, eq=False):
    """The cards of people in a tree: by node the only `owner`, -1 for none, and who has `further` cards.

    `twice` says where a person would be counted once too often (see `census`).
    """

    branches: BranchRanges
    owner: Integers
    further: FurtherCards
    twice: FurtherCards


def staff_of(branches: BranchRanges, owner: Integers, further: FurtherCards) -> Staff:
    """Return who stands on the cards of a tree; `owner` may name those with further cards, too."""
    nobody = np.zeros(0, np.int32)
    twice = FurtherCards(nobody, nobody)
    if len(further.nodes):
        twice = counted_twice(branches.starts, branches.parent, further)
    return Staff(branches, np.where(alone(owner, further), owner, np.int32(-1)), further, twice)


def measure(staff: Staff, numbers: Floats) -> Measures:
    """Return what numbers come to over every branch; `numbers` has one by person, nan where none is known."""
    has = np.append(~np.isnan(numbers), False)  # the last for nobody
    further, twice = (_those(cards, has) for cards in (staff.further, staff.twice))
    known_of = _KnownOf(has[staff.owner], further, twice)
    before, after = staff.branches.within(known_of.own.view(np.int8))
    known = after - before
    if len(further.nodes):
        others = known_of._replace(own=np.zeros_like(known_of.own))
        known = known + _sums(staff, others, np.ones(len(numbers), np.int64)).astype(np.int64)
    whole = _whole(numbers)
    total = _sums(staff, known_of, whole[0]).astype(np.float64) / whole[1]
    nothing = np.full(len(known), np.nan)
    if not has.any():
        return Measures(known, total, nothing, nothing, nothing, nothing)
    scale = _scale(numbers, whole)
    with np.errstate(invalid="ignore"):
        mean: Floats = total / known
    lowest, highest = (np.where(known > 0, found, np.nan) for found in _extremes(staff, known_of, scale))
    median = np.where(known == 1, total, np.nan)
    if len(several := np.flatnonzero(known > 1)):
        median[several] = _medians(staff, scale, known_of, several, before[several], known[several])
    return Measures(known, total, mean, median, lowest, highest)


class _KnownOf(NamedTuple):
    """Of whom a number is known: on which nodes it is the only one's, who has further cards, whom twice."""

    own: Booleans
    further: FurtherCards
    twice: FurtherCards


def _those(cards: FurtherCards, has: Booleans) -> FurtherCards:
    kept = has[cards.owners]
    return FurtherCards(cards.nodes[kept], cards.owners[kept])


def _whole(numbers: Floats) -> tuple[Amounts, float]:
    """Return numbers by person as whole ones of a unit, 0 where none is known, so that sums are exact.

    As they are, if they have more decimals than money has or are too large for that.
    """
    known = np.nan_to_num(numbers, nan=0.0)
    for decimals in range(MOST_DECIMALS + 1):
        unit = 10.0**decimals
        scaled = np.rint(known * unit)
        if np.abs(scaled).sum() >= EXACT:
            break
        if (scaled / unit == known).all():
            return scaled.astype(np.int64), unit
    return known, 1.0


def _sums(staff: Staff, known: _KnownOf, values: Amounts) -> Amounts:
    """Return the sums over branches of what each person is worth, each counted once."""
    amounts = np.where(known.own, values[staff.owner], values.dtype.type(0))
    np.add.at(amounts, known.further.nodes, values[known.further.owners])
    np.subtract.at(amounts, known.twice.nodes, values[known.twice.owners])
    return staff.branches.sums(amounts)


def _extremes(staff: Staff, known: _KnownOf, scale: _Codes) -> tuple[Floats, Floats]:
    """Return the smallest and the largest number of every branch; anything where none is known."""
    codes, found = np.where(known.own, scale.codes[staff.owner], np.int32(-1)), []
    top = codes.dtype.type(max(int(scale.codes.max()), 0))
    for low in (True, False):
        further = scale.codes[known.further.owners]
        values = np.where(known.own, top - codes, codes) if low else codes
        np.maximum.at(values, known.further.nodes, top - further if low else further)
        most = np.maximum(staff.branches.highest(values).astype(np.int32), 0)
        found.append(scale.numbers(top - most if low else most))
    return found[0], found[1]


def _medians(
    staff: Staff,
    scale: _Codes,
    known: _KnownOf,
    nodes: AnyIntegers,
    before: AnyIntegers,
    counts: AnyIntegers,
) -> Floats:
    """Return the medians of the branches of some nodes, in each of which several numbers are known.

    `before` says how many own ones precede each branch in the walk, `counts` of how many people it has one.
    """
    walk = staff.branches.walk
    in_walk = scale.codes[staff.owner[walk[known.own[walk]]]]
    if not len(known.further.nodes):
        lower, upper = middles(in_walk, before, counts)
        return (scale.numbers(lower) + scale.numbers(upper)) / 2
    parts = [_ranges(staff, nodes, known.own.astype(np.int32), in_walk, 1)]
    for cards, sign in ((known.further, 1), (known.twice, -1)):
        if len(cards.nodes):
            order = np.argsort(staff.branches.starts[cards.nodes], kind="stable")
            each = np.bincount(cards.nodes, minlength=len(staff.branches))
            parts.append(_ranges(staff, nodes, each, scale.codes[cards.owners[order]], sign))
    lower, upper = (kth_smallest(parts, kth) for kth in ((counts - 1) // 2, counts // 2))
    return (scale.numbers(lower) + scale.numbers(upper)) / 2


def _ranges(staff: Staff, nodes: AnyIntegers, counts: AnyIntegers, numbers: AnyIntegers, sign: int) -> Ranges:
    starts, ends = staff.branches.within(counts)
    return Ranges(numbers, starts[nodes], ends[nodes], sign)


class _Codes(Struct, frozen=True, eq=False):
    """Numbers by person as whole ones from 0 on, in the same order; 0 where none is known.

    They count `unit`s from `least` on, or are places in `ranked`, the different numbers.
    """

    codes: Integers
    least: int
    unit: float
    ranked: Floats | None = None

    def numbers(self, codes: AnyIntegers) -> Floats:
        """Return the numbers that codes stand for."""
        found: Floats = (
            (codes + np.int64(self.least)) / self.unit if self.ranked is None else self.ranked[codes]
        )
        return found


def _scale(numbers: Floats, whole: tuple[Amounts, float]) -> _Codes:
    values, unit = whole
    known = ~np.isnan(numbers)
    least, most = values[known].min(), values[known].max()
    if values.dtype.kind == "i" and most - least < DIRECT:
        return _Codes(np.where(known, values - least, 0).astype(np.int32), int(least), unit)
    ranked = np.sort(numbers[known])
    ranked = ranked[np.append(True, ranked[1:] != ranked[:-1])]
    codes = np.where(known, np.searchsorted(ranked, numbers), 0)
    return _Codes(codes.astype(np.int32), 0, 1.0, ranked)
