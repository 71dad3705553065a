"""What a column of numbers says of every branch: sum, mean, median, smallest and largest, a person once."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import AnyIntegers, Booleans, Floats, Integers
from orgviewer.statistics.branches import Amounts, BranchRanges
from orgviewer.statistics.census import FurtherCards, alone, counted_twice
from orgviewer.statistics.selection import Ranges, kth_smallest

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
    own = has[staff.owner]
    further, twice = (_those(cards, has) for cards in (staff.further, staff.twice))
    whole = _whole(numbers)
    values, unit = whole
    ones = np.ones(len(values), np.int32)
    known = _over(staff, own.astype(np.int32), own, further, twice, ones).astype(np.int64)
    sums = _over(staff, np.where(own, values[staff.owner], 0), own, further, twice, values)
    total = sums.astype(np.float64) / unit
    with np.errstate(invalid="ignore"):
        mean: Floats = total / known
    lowest, highest = (_extremes(staff, numbers, own, further, sign) for sign in (-1, 1))
    median = np.where(known == 1, total, np.nan)
    if len(several := np.flatnonzero(known > 1)):
        median[several] = _medians(
            staff, _scale(numbers, whole), (own, further, twice), several, known[several]
        )
    return Measures(known, total, mean, median, lowest, highest)


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


def _over(
    staff: Staff,
    own: Amounts,
    mask: Booleans,
    further: FurtherCards,
    twice: FurtherCards,
    values: Amounts,
) -> Amounts:
    """Return the sums over branches of what each person is worth, each counted once."""
    amounts = np.where(mask, own, own.dtype.type(0))
    np.add.at(amounts, further.nodes, values[further.owners])
    np.subtract.at(amounts, twice.nodes, values[twice.owners])
    return staff.branches.sums(amounts)


def _extremes(staff: Staff, numbers: Floats, own: Booleans, further: FurtherCards, sign: int) -> Floats:
    """Return the largest number of every branch, for a sign of -1 the smallest."""
    values = np.where(own, numbers[staff.owner] * sign, -np.inf)
    np.maximum.at(values, further.nodes, numbers[further.owners] * sign)
    found = staff.branches.highest(values)
    return np.where(np.isinf(found), np.nan, found * sign)


def _medians(
    staff: Staff,
    scale: _Codes,
    counted: tuple[Booleans, FurtherCards, FurtherCards],
    nodes: AnyIntegers,
    known: AnyIntegers,
) -> Floats:
    """Return the medians of the branches of some nodes, in each of which several numbers are `known`."""
    own, further, twice = counted
    walk = staff.branches.walk
    in_walk = staff.owner[walk[own[walk]]]
    even = np.flatnonzero(known % 2 == 0)
    asked = np.concatenate((nodes, nodes[even]))
    kth = np.concatenate(((known - 1) // 2, known[even] // 2))
    parts = [_ranges(staff, asked, own.astype(np.int32), scale.codes[in_walk], 1)]
    for cards, sign in ((further, 1), (twice, -1)):
        if len(cards.nodes):
            order = np.argsort(staff.branches.starts[cards.nodes], kind="stable")
            counts = np.bincount(cards.nodes, minlength=len(staff.branches))
            parts.append(_ranges(staff, asked, counts, scale.codes[cards.owners[order]], sign))
    found = scale.numbers(kth_smallest(parts, kth))
    medians = found[: len(nodes)]
    medians[even] = (medians[even] + found[len(nodes) :]) / 2
    return medians


def _ranges(staff: Staff, nodes: AnyIntegers, counts: AnyIntegers, numbers: AnyIntegers, sign: int) -> Ranges:
    starts, ends = staff.branches.within(counts)
    return Ranges(numbers, starts[nodes], ends[nodes], sign)


class _Codes(Struct, frozen=True, eq=False):
    """Numbers by person as whole ones from 0 on, in the same order; 0 where none is known.

    They count `unit`s from `least` on, or are places in `ranked`, the different numbers.
    """

    codes: AnyIntegers
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
