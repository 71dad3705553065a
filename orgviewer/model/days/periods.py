"""From when until when something holds, as far as it is known, and whether it holds on a day.

A period is four days as numbers, 20230712: the earliest and the latest on which it may have begun, and the
earliest and the latest on which it may have ended. Nothing is guessed: "2018" began on some day of that year.
Not for: dates as such (see `dates`), or whether two periods overlap (see `relations.periods`).
"""

from __future__ import annotations

import enum
from array import array
from collections.abc import Iterable, Sequence

from msgspec import Struct

from orgviewer.model.dates import days_of

Bounds = tuple[int, int, int, int]
Days = tuple[int, int]  # the first and the last day that a date may mean
BEFORE_ALL, AFTER_ALL = 0, 99_999_999
NO_DAY: Days = (AFTER_ALL, AFTER_ALL)
"""Of a file that does not say of which day it speaks: what has begun and has no end goes on for good."""


class Presence(enum.IntEnum):
    """What is known of a period on a day: it holds, it may, nobody knows of any day, it surely does not."""

    HOLDS = 0
    MAY_HOLD = 1
    UNDATED = 2
    HOLDS_NOT = 3


def bounds_of(start: str | None, end: str | None, today: Days) -> Bounds:
    """Return the bounds of what a file that speaks of `today` says to hold, from `start` until `end`.

    It holds today unless its dates say otherwise; how it was before, and what became of it, nobody has said.
    """
    begun = days_of(start) if start else None
    over = days_of(end) if end else None
    if begun is None:
        begun = (BEFORE_ALL, min(today[0], over[0]) if over else today[0])
    if over is None:
        over = (max(begun[1], today[1]), AFTER_ALL)
    return *begun, *over


def presence_of(bounds: Bounds, day: Days) -> Presence:
    """Return what is known of a period on a day, or on all days that a date of less precision may mean."""
    first, last = day
    begun, surely_begun, surely_lasts, over = bounds
    if last < begun or over < first:
        return Presence.HOLDS_NOT
    if surely_begun <= first and last <= surely_lasts:
        return Presence.HOLDS
    return Presence.UNDATED if begun == BEFORE_ALL and over == AFTER_ALL else Presence.MAY_HOLD


def nested(own: bytes, above: Sequence[int]) -> bytes:
    """Return the Presence of each, none of which is there while one above it surely is not.

    `own` is that of each by itself, `above` the place of the one right above it, UNKNOWN for none.
    """
    if Presence.HOLDS_NOT not in own:
        return own
    found: list[int | None] = [one if one == Presence.HOLDS_NOT else None for one in own]
    for start in range(len(own)):
        place, way = start, list[int]()
        while place >= 0 and found[place] is None:
            way.append(place)
            found[place] = own[place]  # so that even a circle would be gone round once
            place = above[place]
        if place >= 0 and found[place] == Presence.HOLDS_NOT:
            for one in way:
                found[one] = Presence.HOLDS_NOT
    return bytes(one for one in found if one is not None)


def within(own: bytes, places: Sequence[int], around: bytes) -> bytes:
    """Return the Presence of each, none of which is there while that in which it lies surely is not.

    `places` says of each where that stands in `around`, UNKNOWN if it lies in nothing.
    """
    if Presence.HOLDS_NOT not in around:
        return own
    gone = [one if one == Presence.HOLDS_NOT else Presence.HOLDS for one in around]
    gone.append(Presence.HOLDS)  # of what lies in nothing
    return bytes(map(max, own, map(gone.__getitem__, places)))


class Periods(Struct, frozen=True, eq=False):
    """Many periods, as a column for each of their bounds."""

    begun: array[int]
    surely_begun: array[int]
    surely_lasts: array[int]
    over: array[int]

    @classmethod
    def of(cls, dates: Iterable[tuple[str | None, str | None]], today: Days) -> Periods:
        """Return the periods of starts and ends, which are empty or None where nothing is said."""
        known: dict[tuple[str | None, str | None], Bounds] = {}
        columns = tuple(array("i") for _ in range(4))
        for pair in dates:
            found = known.get(pair)
            if found is None:
                found = known[pair] = bounds_of(*pair, today)
            for column, number in zip(columns, found, strict=True):
                column.append(number)
        return cls(*columns)

    def __len__(self) -> int:
        return len(self.begun)

    def presences(self, day: Days) -> bytes:
        """Return the Presence of each on a day."""
        first, last = day
        columns = zip(self.begun, self.surely_begun, self.surely_lasts, self.over, strict=True)
        return bytes(
            3
            if last < begun or over < first
            else 0
            if surely_begun <= first and last <= surely_lasts
            else 2
            if begun == BEFORE_ALL and over == AFTER_ALL
            else 1
            for begun, surely_begun, surely_lasts, over in columns
        )
