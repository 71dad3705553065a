"""The k-th smallest of any ranges of a sequence, for all ranges at once.

Ranges that hold a few times as many numbers as there are, as the branches of most trees do, are looked at
one by one. Others, as those of a line of which each holds the next, are not: from the highest binary digit
of the numbers to the lowest the sequence is parted, in its order, into those with a 0 there and those with a
1; how many of a range have a 0 says which digit the k-th smallest has. That is a wavelet matrix (Claude and
Navarro 2012), of which only one level is kept at a time.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from msgspec import Struct
from numpy.lib.stride_tricks import sliding_window_view

from orgviewer.arrays import AnyIntegers, Integers
from orgviewer.statistics.branches import Amounts

FEW = 128
"""Numbers in a range that is sorted together with all ranges of its length."""
TURNS = 16
"""How often a number may be in a range that is looked at by itself, on average."""


class Ranges(Struct, frozen=True, eq=False):
    """A sequence of numbers from 0 on, and ranges of it; `sign` is -1 for numbers that others are less by."""

    numbers: Integers
    starts: Amounts
    ends: Amounts
    sign: int = 1


def middles(numbers: Integers, starts: AnyIntegers, counts: AnyIntegers) -> tuple[AnyIntegers, AnyIntegers]:
    """Return the lower and the upper one in the middle of ranges (1 number or more) of a sequence."""
    order = np.argsort(counts, kind="stable")
    lengths = counts[order]
    near = int(np.searchsorted(np.cumsum(lengths), TURNS * len(numbers), side="right"))
    found = np.empty((2, len(starts)), np.int64)
    edges = np.searchsorted(lengths[:near], np.arange(FEW + 2))
    for length, (first, last) in enumerate(pairwise(edges.tolist())):
        if first < last:
            alike = order[first:last]
            rows = sliding_window_view(numbers, length)[starts[alike]]
            rows.sort(axis=1)
            found[:, alike] = rows[:, (length - 1) // 2], rows[:, length // 2]
    for place in order[edges[-1] : near].tolist():
        found[:, place] = _middle(numbers[starts[place] : starts[place] + counts[place]])
    if len(far := order[near:]):
        ranges = Ranges(numbers, np.tile(starts[far], 2), np.tile(starts[far] + counts[far], 2))
        kth = np.concatenate(((counts[far] - 1) // 2, counts[far] // 2))
        found[:, far] = kth_smallest([ranges], kth).reshape(2, -1)
    return found[0], found[1]


def _middle(numbers: Integers) -> tuple[int, int]:
    half = len(numbers) // 2
    parted = np.partition(numbers, half)
    upper = int(parted[half])
    return (upper, upper) if len(numbers) % 2 else (int(parted[:half].max()), upper)


def kth_smallest(parts: list[Ranges], kth: AnyIntegers) -> AnyIntegers:
    """Return the number that `kth` (from 0) smaller ones precede, in the ranges of one turn of all parts.

    Of what is taken off there must be as much in the other parts' ranges.
    """
    most = max((int(part.numbers.max(initial=0)) for part in parts), default=0)
    found = np.zeros(len(kth), np.int64)
    left = kth.astype(np.int64)
    sequences = [_Sequence(part.numbers) for part in parts]
    bounds = [(part.starts, part.ends) for part in parts]
    for digit in reversed(range(most.bit_length())):
        zeros = [sequence.zeros_before(digit) for sequence in sequences]
        at = [(before[start], before[end]) for before, (start, end) in zip(zeros, bounds, strict=True)]
        fewer = sum(part.sign * (high - low) for part, (low, high) in zip(parts, at, strict=True))
        is_one = left >= fewer
        found += is_one.astype(np.int64) << digit
        left = np.where(is_one, left - fewer, left)
        bounds = [
            (
                np.where(is_one, before[-1] + start - low, low),
                np.where(is_one, before[-1] + end - high, high),
            )
            for before, (start, end), (low, high) in zip(zeros, bounds, at, strict=True)
        ]
        for sequence in sequences:
            sequence.part()
    return found


class _Sequence:
    """Numbers that are parted by one digit after the other, in memory that is asked for once."""

    def __init__(self, numbers: Integers) -> None:
        count = len(numbers)
        self._numbers = numbers.copy()  # which are another's, and written over
        self._following, self._digits = np.empty(count, np.int32), np.empty(count, np.int32)
        self._ones = np.empty(count, bool)
        self._zeros = np.empty(count, bool)
        self._before = np.zeros(count + 1, np.int32)

    def zeros_before(self, digit: int) -> Integers:
        """Return how many of the first 0, 1, 2 … numbers have a 0 at a digit; it holds until the next."""
        np.bitwise_and(self._numbers, np.int32(1 << digit), out=self._digits)
        np.not_equal(self._digits, 0, out=self._ones)
        np.logical_not(self._ones, out=self._zeros)
        np.cumsum(self._zeros, dtype=np.int32, out=self._before[1:])
        return self._before

    def part(self) -> None:
        """Put those with a 0 before those with a 1, both in their order."""
        middle = int(self._before[-1])
        np.compress(self._zeros, self._numbers, out=self._following[:middle])
        np.compress(self._ones, self._numbers, out=self._following[middle:])
        self._numbers, self._following = self._following, self._numbers
