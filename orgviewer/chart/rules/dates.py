"""Dates as columns of a file have them, as ranges of days; what could be two dates is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import numpy as np

from orgviewer.arrays import Integers
from orgviewer.model.dates import PartialDate

NONE = (0, -1)
"""In place of the first and the last day that a text may mean, where it means none."""
MONTHS = 12
_TIME = r"(?:[T ]\d\d?:\d\d.*)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})(?:[-/.](\d\d?)(?:[-/.](\d\d?){_TIME})?)?")
_YEAR_LAST = re.compile(rf"(\d\d?)([-/.])(\d\d?)\2(\d{{4}}){_TIME}")


def day_ranges(texts: Sequence[str]) -> Integers:
    """Return for each text of a column the first and the last day that it may mean (n × 2), as ordinals.

    Days and months in an order that no text of the column tells mean nothing, unless there are dots.
    """
    last = [_YEAR_LAST.fullmatch(text.strip()) for text in texts]
    pairs = [(int(one[1]), int(one[3])) for one in last if one and one[2] != "."]
    is_day_first = any(first > MONTHS for first, _ in pairs)
    is_month_first = any(second > MONTHS for _, second in pairs)
    order = None if is_day_first == is_month_first else is_day_first
    found = [_days(text.strip(), one, order) for text, one in zip(texts, last, strict=True)]
    return np.array(found, np.int32).reshape(-1, 2)


def _days(text: str, last: re.Match[str] | None, is_day_first: bool | None) -> tuple[int, int]:
    if last is not None:
        is_day_first = True if last[2] == "." else is_day_first
        if is_day_first is None:
            return NONE
        day, month = (last[1], last[3]) if is_day_first else (last[3], last[1])
        return range_of("-".join((last[4], month.zfill(2), day.zfill(2)))) or NONE
    first = _YEAR_FIRST.fullmatch(text)
    if first is None:
        return NONE
    parts = [part.zfill(2) for part in first.groups() if part]
    return range_of("-".join(parts)) or NONE


def range_of(text: str) -> tuple[int, int] | None:
    """Return the first and the last day of a date as files write it, as ordinals; None for no date."""
    try:
        found = PartialDate.parse(text)
    except ValueError:
        return None
    return found.earliest.toordinal(), found.latest.toordinal()


def spoken_day(day: PartialDate | None) -> int:
    """Return the day from which days are counted back: the one that is spoken of, else today."""
    return (day.latest if day else date.today()).toordinal()
