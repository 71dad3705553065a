"""Dates of year, month or day precision, and what can be said of them without guessing.

Not for: showing dates (see `views`). A partial date is the range of days that it may mean;
every comparison answers for the whole range, so "2023" neither precedes nor follows "2023-07".
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache

from msgspec import Struct

from orgviewer.words.language import tr

FORM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


class PartialDate(Struct, frozen=True):
    """A year, a month or a day of the Gregorian calendar, from the year 1 on."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Return the date written as 2023, 2023-07 or 2023-07-12.

        Raises ValueError with a clause that says what is wrong, such as "there is no month 13".
        """
        parts = FORM.fullmatch(text)
        if parts is None:
            raise ValueError(tr("a date is a year, a month or a day: 2023, 2023-07 or 2023-07-12"))
        year, month, day = (None if part is None else int(part) for part in parts.groups())
        if not year:
            raise ValueError(tr("there is no year 0"))
        if month is not None and not 1 <= month <= 12:
            raise ValueError(tr("there is no month {month}", month=month))
        if month is not None and day is not None:
            days = calendar.monthrange(year, month)[1]
            if not 1 <= day <= days:
                raise ValueError(
                    tr(
                        "{month_name} {year} has {days} days",
                        month_name=calendar.month_name[month],
                        year=year,
                        days=days,
                    )
                )
        return cls(year, month, day)

    @property
    def earliest(self) -> date:
        """The first day that the date may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that the date may mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def days(self) -> tuple[int, int]:
        """The first and the last day that the date may mean, as numbers: 20230712."""
        month = self.month or 12
        last = self.day or calendar.monthrange(self.year, month)[1]
        year = self.year * 10_000
        return year + (self.month or 1) * 100 + (self.day or 1), year + month * 100 + last

    def is_before(self, other: PartialDate) -> bool:
        """Return whether this date surely precedes the other, whatever days the two mean."""
        return self.latest < other.earliest

    def __str__(self) -> str:
        """Return the date as files write it."""
        parts = [f"{self.year:04}"] + [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)


@lru_cache(maxsize=20_000)
def days_of(text: str) -> tuple[int, int]:
    """Return the first and the last day that a date may mean, as numbers: 20230701 and 20230731 of 2023-07.

    Raises ValueError for a date that is none.
    """
    return PartialDate.parse(text).days


@lru_cache(maxsize=20_000)
def day_after(day: int) -> int:
    """Return the day after one, both as numbers: 20230801 of 20230731; the last of all days stands for it."""
    known = date(day // 10_000, day // 100 % 100, day % 100)
    if known == date.max:
        return day
    after = known + timedelta(1)
    return after.year * 10_000 + after.month * 100 + after.day


def may_hold_on(start: PartialDate | None, end: PartialDate | None, day: PartialDate) -> bool:
    """Return whether a period may include a day: it neither surely starts later nor surely ended before.

    An unknown start or end excludes nothing.
    """
    starts_later = start is not None and day.is_before(start)
    ended_before = end is not None and end.is_before(day)
    return not starts_later and not ended_before


def holds_on(start: str | None, end: str | None, day: PartialDate | None) -> bool:
    """Return whether what begins and ends as a record says may hold on a day; without a day it does.

    Raises ValueError for dates that are none, which no dataset holds.
    """
    if day is None or not (start or end):
        return True
    first, last = day.days
    return not (start and last < days_of(start)[0]) and not (end and days_of(end)[1] < first)


def is_over(end: str | None, day: PartialDate | None) -> bool:
    """Return whether what ends as a record says is surely over on a day, or has any end if that is unknown.

    Raises ValueError for a date that is none, which no dataset holds.
    """
    return end is not None if day is None else not holds_on(None, end, day)
