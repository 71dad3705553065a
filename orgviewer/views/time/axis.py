"""Days along a line: where each lies in pixels, and which labels there is room for. Without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from orgviewer.model.dates import PartialDate
from orgviewer.words.translation import date_in_words

LEAST_DAYS = 30  # that a line is long
MARGIN = 0.02  # of the days, on either side of the first and the last change
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)  # years between labels
MONTH_STEPS = (1, 2, 3, 6)
FEW_YEARS = 3.0  # up to which months are labelled, where there is room


@dataclass(frozen=True)
class Axis:
    """A line `width` pixels long, from the ordinal of a first day to that of a last one."""

    first: int
    last: int
    width: float

    @classmethod
    def around(cls, days: Sequence[date], width: float) -> Axis:
        """Return a line on which all of some days lie, with some room on either side."""
        ordinals = [day.toordinal() for day in days] or [date.max.toordinal() // 2]
        first, last = min(ordinals), max(ordinals)
        more = max(round((last - first) * MARGIN), (LEAST_DAYS - (last - first)) // 2, 1)
        return cls(max(first - more, 1), min(last + more, date.max.toordinal()), width)

    def place(self, day: date) -> float:
        """Return where a day lies, in pixels from the left."""
        return (day.toordinal() - self.first) / max(self.last - self.first, 1) * self.width

    def day(self, place: float) -> date:
        """Return the day at a place; the nearest one for places off the line."""
        share = place / self.width if self.width else 0.0
        ordinal = self.first + round(share * (self.last - self.first))
        return date.fromordinal(min(max(ordinal, self.first), self.last))

    def labels(self, room: float) -> list[tuple[date, str]]:
        """Return days and what is written there, so many that each has `room` in pixels."""
        years = (self.last - self.first) / 365.25
        most = max(self.width / room, 1.0)
        low, high = date.fromordinal(self.first), date.fromordinal(self.last)
        if years <= FEW_YEARS:
            step = next((step for step in MONTH_STEPS if years * 12 / step <= most), 0)
            if step:
                months = range(low.year * 12 + low.month - 1, high.year * 12 + high.month)
                found = [date(*_month(month), 1) for month in months if not month % step]
                return [
                    (day, date_in_words(str(PartialDate(day.year, day.month))))
                    for day in found
                    if low <= day <= high
                ]
        step = next((step for step in STEPS if years / step <= most), STEPS[-1])
        wanted = [year for year in range(low.year, high.year + 1) if year and not year % step]
        found = [date(year, 1, 1) for year in wanted]
        return [(day, str(PartialDate(day.year))) for day in found if low <= day <= high]


def _month(month: int) -> tuple[int, int]:
    return month // 12, month % 12 + 1
