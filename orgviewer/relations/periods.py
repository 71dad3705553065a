"""From when until when, as far as it is known, and whether two periods overlap.

A period is four numbers, days as 20230712: the earliest and the latest day on which it may have
begun, and the earliest and the latest on which it may have ended. Nothing is guessed: "2018" ended
on some day of that year.
"""

from __future__ import annotations

import enum

import numpy as np

from orgviewer.arrays import Booleans, Integers
from orgviewer.model.dates import PartialDate, days_of
from orgviewer.model.days.periods import AFTER_ALL, BEFORE_ALL, Bounds, bounds_of
from orgviewer.model.records import Membership, Period, Person, Work

UNKNOWN_PERIOD: Bounds = (BEFORE_ALL, AFTER_ALL, BEFORE_ALL, AFTER_ALL)


class Overlap(enum.IntEnum):
    """Whether two were there in the same days, the strongest first.

    IN_FILE is said of two who stand in one file that has no date of one of them, or of both: it speaks of
    them together, and of no day on which they met.
    """

    SURE = 0
    IN_FILE = 1
    UNKNOWN = 2
    NEVER = 3


def bounds(period: Period, today: int = AFTER_ALL) -> Bounds:
    """Return the bounds of a period. A membership holds `today` unless it says otherwise."""
    if isinstance(period, Membership):
        return bounds_of(period.start_date, period.end_date, (today, today))
    start = days_of(period.start_date) if period.start_date else None
    end = days_of(period.end_date) if period.end_date else None
    if start is None and end is None:
        return UNKNOWN_PERIOD
    start = start or (BEFORE_ALL, end[1] if end else AFTER_ALL)
    end = end or (start[0], AFTER_ALL)
    return *start, *end


class Reach(enum.Enum):
    """Until when something is said to last of which only the beginning is known."""

    TODAY = enum.auto()
    UNKNOWN = enum.auto()


def reach(period: Period, person: Person) -> Reach:
    """Return how far something in a life reaches that has a beginning and no end.

    Work is not said to go on if the person began something after it: by the dates of other work or of a
    membership, or, where other work has no beginning, because it stands further down in the file.
    """
    if not isinstance(period, Work) or not period.start_date:
        return Reach.TODAY
    start = PartialDate.parse(period.start_date)
    place = next((place for place, entry in enumerate(person.work) if entry is period), len(person.work))
    others = [entry for entry in (*person.work, *person.memberships) if entry is not period]
    begun = any(entry.start_date and start.is_before(PartialDate.parse(entry.start_date)) for entry in others)
    further = any(
        not entry.start_date and not (entry.end_date and PartialDate.parse(entry.end_date).is_before(start))
        for entry in person.work[place + 1 :]
    )
    return Reach.UNKNOWN if begun or further else Reach.TODAY


def overlaps(one: Integers, other: Integers) -> Integers:
    """Return the Overlap of each pair of periods (… × 4 each, shapes as numpy broadcasts them)."""
    apart = (one[..., 3] < other[..., 0]) | (other[..., 3] < one[..., 0])
    together = (one[..., 1] <= other[..., 2]) & (other[..., 1] <= one[..., 2])
    surely = np.where(_is_undated(one) | _is_undated(other), Overlap.IN_FILE, Overlap.SURE)
    known = np.where(apart, Overlap.NEVER, np.where(together, surely, Overlap.UNKNOWN))
    return known.astype(np.int32)


def _is_undated(period: Integers) -> Booleans:
    """Return which periods (… × 4) hold because they stand in the file, which has no date of theirs."""
    holds = (period[..., 1] > BEFORE_ALL) & (period[..., 1] <= period[..., 2])  # on the day of the file
    undated: Booleans = holds & (period[..., 0] == BEFORE_ALL) & (period[..., 3] == AFTER_ALL)
    return undated
