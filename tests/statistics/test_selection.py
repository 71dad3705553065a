"""What stands in the middle of ranges of a sequence: many short ones, and long ones within each other."""

from __future__ import annotations

import numpy as np
import pytest

from orgviewer.arrays import AnyIntegers, Integers
from orgviewer.statistics.selection import FEW, TURNS, middles


@pytest.mark.parametrize("longest", [3, FEW, 4 * FEW])
def test_the_middle_of_ranges_of_any_length(longest: int) -> None:
    chance = np.random.default_rng(longest)
    numbers = chance.integers(0, 50, 3_000).astype(np.int32)
    counts = chance.integers(1, longest + 1, 60)
    starts = chance.integers(0, len(numbers) - longest, 60)
    check(numbers, starts, counts)


def test_ranges_each_of_which_holds_the_next() -> None:
    numbers = np.random.default_rng(1).integers(0, 1_000, 500).astype(np.int32)
    starts = np.arange(len(numbers))
    counts = len(numbers) - starts
    assert counts.sum() > TURNS * len(numbers)
    check(numbers, starts, counts)


def check(numbers: Integers, starts: AnyIntegers, counts: AnyIntegers) -> None:
    lower, upper = middles(numbers, starts, counts)
    for place, (start, count) in enumerate(zip(starts.tolist(), counts.tolist(), strict=True)):
        ranked = sorted(numbers[start : start + count].tolist())
        assert (lower[place], upper[place]) == (ranked[(count - 1) // 2], ranked[count // 2])
