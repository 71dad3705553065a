"""Dates as ranges of days: those of a column, that of a rule, and the day that is spoken of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from orgviewer.arrays import Integers
from orgviewer.model.dates import PartialDate
from orgviewer.model.quantities.dates import dates_of

NONE = (0, -1)
"""In place of the first and the last day that a text may mean, where it means none."""


def day_ranges(texts: Sequence[str]) -> Integers:
    """Return for each text of a column the first and the last day that it may mean (n × 2), as ordinals."""
    found = [NONE if one is None else _range(one) for one in dates_of(texts)]
    return np.array(found, np.int32).reshape(-1, 2)


def range_of(text: str) -> tuple[int, int] | None:
    """Return the first and the last day of a date as files write it, as ordinals; None for no date."""
    try:
        return _range(PartialDate.parse(text))
    except ValueError:
        return None


def _range(found: PartialDate) -> tuple[int, int]:
    return found.earliest.toordinal(), found.latest.toordinal()


def spoken_day(day: PartialDate | None) -> int:
    """Return the day from which days are counted back: the one that is spoken of, else today."""
    return (day.latest if day else date.today()).toordinal()
