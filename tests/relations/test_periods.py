"""What can be said of two periods without guessing."""

from __future__ import annotations

import numpy as np
import pytest

from orgviewer.model.records import Membership, Period, Work
from orgviewer.relations.periods import Overlap, bounds, overlaps

TODAY = 2025_02_18


def work(start: str | None, end: str | None) -> Period:
    return Work(name="X", start_date=start, end_date=end)


def member(start: str | None = None, end: str | None = None) -> Period:
    return Membership(start_date=start, end_date=end)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (work("2014", "2018"), work("2016", "2020"), Overlap.SURE),
        (work("2014", "2018"), work("2019", "2020"), Overlap.NEVER),
        (work("2014", "2018"), work("2018", "2020"), Overlap.UNKNOWN),  # when in 2018?
        (work("2014", "2018-03"), work("2018-04", "2020"), Overlap.NEVER),
        (work(None, None), work("2014", "2018"), Overlap.UNKNOWN),
        (work(None, "2018"), work("2014", "2020"), Overlap.SURE),  # in 2018, whenever it began
        (work(None, "2013"), work("2014", "2020"), Overlap.NEVER),
        (work("2014", None), work("2014", None), Overlap.UNKNOWN),  # until when?
        (member(), member(), Overlap.SURE),  # both as of today
        (member("2023"), member(), Overlap.SURE),
        (member("2023", "2024"), member("2025-01"), Overlap.NEVER),
        (member("2023", "2024"), member(), Overlap.UNKNOWN),  # since when is the second there?
    ],
)
def test_overlap(one: Period, other: Period, expected: Overlap) -> None:
    pair = (np.array(bounds(period, TODAY), np.int32) for period in (one, other))
    first, second = pair
    assert overlaps(first, second) == expected
    assert overlaps(second, first) == expected


def test_bounds_never_contradict_themselves() -> None:
    for period in (work("2014", "2018"), work("2014", None), work(None, "2018"), member(), member("2026")):
        begun, begun_at_last, ended, ended_at_last = bounds(period, TODAY)
        assert begun <= begun_at_last
        assert ended <= ended_at_last
        assert begun <= ended
