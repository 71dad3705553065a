"""The days on which something changes in a file, and how much begins on them, or is over by then."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from orgviewer.model.dates import day_after
from orgviewer.model.days.periods import AFTER_ALL, BEFORE_ALL, Days, Periods
from orgviewer.model.file_records import FileRecords


class TurningPoints(Struct, frozen=True, eq=False):
    """Changes, in their order: on some day from `first` to `last`, days as 20230712, so many as `weight`.

    Both days are the same where the day is known. What ends changes something on the day after.
    """

    first: array[int]
    last: array[int]
    weight: array[int]

    def __len__(self) -> int:
        return len(self.first)

    @property
    def stops(self) -> list[int]:
        """The days on which a chart is another one than on the day before, each once, in their order."""
        return sorted({*self.first, *self.last})


def changes_of_days(records: FileRecords) -> TurningPoints:
    """Return when memberships, organizations and posts of a file begin and end, as far as it says so."""
    found: Counter[Days] = Counter()
    for periods in (records.periods, records.organization_periods, records.post_periods):
        found.update(_changes(periods))
    spans = sorted(found)
    return TurningPoints(
        array("i", (first for first, _ in spans)),
        array("i", (last for _, last in spans)),
        array("i", map(found.__getitem__, spans)),
    )


def _changes(periods: Periods) -> Iterator[Days]:
    begun = zip(periods.begun, periods.surely_begun, strict=True)
    yield from (days for days in begun if days[0] != BEFORE_ALL)
    over = zip(periods.surely_lasts, periods.over, strict=True)
    yield from ((day_after(first), day_after(last)) for first, last in over if last != AFTER_ALL)


def as_date(day: int) -> date:
    """Return the day that a number such as 20230712 stands for."""
    return date(day // 10_000, day // 100 % 100, day % 100)


def as_number(day: date) -> int:
    """Return a day as a number, such as 20230712."""
    return day.year * 10_000 + day.month * 100 + day.day
