"""Days in the names of files, as people write them: 2023-01, 202406, Q3-2024, "Jan 2024", 30.06.2024.

Not for: dates in cells (see `date_texts`), which say nothing else.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from msgspec import Struct

from orgviewer.readers.tables.dates.date_texts import MONTHS

YEARS = range(1900, 2201)
"""Numbers of four digits that are taken for years."""
PIVOT = 70
"""Years of two digits before this one are of the 21st century: files that people keep are no older."""


class DaySpan(Struct, frozen=True, order=True):
    """The days from the first to the last of which one is meant, and how that is written."""

    first: date
    last: date
    text: str


class DatedName(Struct, frozen=True):
    """What a file's name says of its day, what is left of the name without that, and a time of that day."""

    days: DaySpan
    rest: str
    time: str = ""


class _WrittenDate(Struct, frozen=True):
    """A date in a name: where it stands, and its days; `other_days` if the month may stand first."""

    start: int
    end: int
    days: DaySpan
    other_days: DaySpan | None = None
    time: str = ""


def dated_names(stems: Sequence[str]) -> list[DatedName | None]:
    """Return what the names of the files of one folder, without endings, say of their days.

    Whether the day or the month stands first is told by all of them together; of several dates in each
    name that one counts which differs most from name to name.
    """
    texts = [unicodedata.normalize("NFKC", stem).casefold() for stem in stems]
    found = [_dates(text) for text in texts]
    turn = _telling([dates for dates in found if dates])
    chosen = [dates[min(turn, len(dates) - 1)] if dates else None for dates in found]
    month_first = _is_month_first([one for one in chosen if one is not None])
    return [
        None if one is None else _named(text, one, month_first)
        for text, one in zip(texts, chosen, strict=True)
    ]


def _named(text: str, found: _WrittenDate, month_first: bool) -> DatedName:
    days = found.other_days if month_first and found.other_days else found.days
    rest = re.sub(r"[\W_]+", " ", f"{text[: found.start]} {text[found.end :]}").strip()
    return DatedName(days, rest, found.time)


def _telling(found: Sequence[Sequence[_WrittenDate]]) -> int:
    """Return which of the dates of each name tells the files apart."""
    fewest = min((len(dates) for dates in found), default=1)
    return max(range(fewest), key=lambda turn: len({dates[turn].days for dates in found}))


def _is_month_first(found: Sequence[_WrittenDate]) -> bool:
    """Return whether names with two orders are read month first: only if nothing else is right."""
    others = [one.other_days for one in found if one.other_days is not None]
    is_impossible = any(one.other_days is not None and not one.days.text for one in found)
    return is_impossible and all(days.text for days in others)


def _dates(text: str) -> list[_WrittenDate]:
    """Return the dates of a name in the order in which they stand; no part of it is taken twice."""
    found: list[_WrittenDate] = []
    for pattern, make in _FORMS:
        for match in pattern.finditer(text):
            if any(match.start() < one.end and one.start < match.end() for one in found):
                continue
            made = make(match)
            if made is not None:
                found.append(made)
    kept = [one for one in found if one.days.text or one.other_days]
    return sorted(kept, key=lambda one: one.start)


def _found(match: re.Match[str], days: DaySpan | None, time: str = "") -> _WrittenDate | None:
    return None if days is None else _WrittenDate(match.start(), match.end(), days, time=time)


def day_span(year: int, month: int | None = None, day: int | None = None) -> DaySpan | None:
    """Return the days that a year, a month or a day is; None if there are none."""
    if year not in YEARS:
        return None
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    last_month = month or 12
    last = first if day else date(year, last_month, calendar.monthrange(year, last_month)[1])
    return DaySpan(first, last, first.isoformat()[: 10 if day else 7 if month else 4])


def _part(year: int, part: int, parts: int, letter: str) -> DaySpan | None:
    """Return a quarter or a half of a year."""
    if year not in YEARS or not 1 <= part <= parts:
        return None
    length = 12 // parts
    last_month = part * length
    last = date(year, last_month, calendar.monthrange(year, last_month)[1])
    return DaySpan(date(year, last_month - length + 1, 1), last, f"{letter}{part} {year}")


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else int(digits) + (2000 if int(digits) < PIVOT else 1900)


# What becomes of each form


def _year_first(match: re.Match[str]) -> _WrittenDate | None:
    time = "".join(part or "" for part in match.groups()[4:])
    return _found(match, day_span(int(match[1]), int(match[3]), int(match[4])), time)


def _year_last(match: re.Match[str]) -> _WrittenDate | None:
    one, two, year = int(match[1]), int(match[3]), int(match[4])
    days, other = day_span(year, two, one), day_span(year, one, two)
    if match[2] == "." or other is None:
        return _found(match, days)
    nothing = DaySpan(date.min, date.min, "")
    return _WrittenDate(match.start(), match.end(), days or nothing, other)


def _month(year: str, month: str, day: str = "") -> DaySpan | None:
    number = MONTHS.get(month.replace("ä", "a").replace("é", "e").replace("û", "u"))
    return None if number is None else day_span(_year(year), number, int(day) if day else None)


def _east_asian(match: re.Match[str]) -> _WrittenDate | None:
    return _found(match, day_span(*(int(part) for part in match.groups() if part)))


def _fiscal(match: re.Match[str]) -> _WrittenDate | None:
    """Return two years, one after the other, of both of which a business year has a part."""
    first, last = int(match[1]), _year(match[2])
    if first not in YEARS or last != first + 1:
        return None
    return _found(match, DaySpan(date(first, 1, 1), date(last, 12, 31), f"{first}–{last}"))


def _week(match: re.Match[str]) -> _WrittenDate | None:
    try:
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
    except ValueError:
        return None
    return _found(match, DaySpan(monday, monday + timedelta(6), f"{match[1]}-W{match[2]}"))


_SPACE = r"[\s_.,'’-]*"
_LETTERS = r"(?<![^\W\d_])([^\W\d_]{3,})(?![^\W\d_])"
_DAY = r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er)?"
_LATE = r"(\d{4}|\d{2})(?!\d)"
_TIME = r"(?:[t_\s-]?(?<!\d\d\d\d\d\d\d\d\d)([0-2]\d)[-.:_h]?([0-5]\d)(?:[-.:_]?([0-5]\d))?z?)?"
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], _WrittenDate | None]], ...] = (
    (re.compile(r"(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?"), _east_asian),
    (re.compile(rf"(?<!\d)(\d{{4}})([-_.\s]?)(\d{{2}})\2(\d{{2}}){_TIME}(?!\d)"), _year_first),
    (re.compile(r"(?<!\d)(\d{1,2})([-_.\s])(\d{1,2})\2(\d{4})(?!\d)"), _year_last),
    (
        re.compile(rf"{_DAY}{_SPACE}{_LETTERS}{_SPACE}{_LATE}"),
        lambda match: _found(match, _month(match[3], match[2], match[1])),
    ),
    (
        re.compile(rf"{_LETTERS}{_SPACE}{_DAY}[\s_,.-]+(\d{{4}})(?!\d)"),
        lambda match: _found(match, _month(match[3], match[1], match[2])),
    ),
    (
        re.compile(rf"(?<!\d)(\d{{4}}){_SPACE}{_LETTERS}(?:{_SPACE}(\d{{1,2}})(?!\d))?"),
        lambda match: _found(match, _month(match[1], match[2], match[3] or "")),
    ),
    (
        re.compile(rf"{_LETTERS}{_SPACE}{_LATE}"),
        lambda match: _found(match, _month(match[2], match[1])),
    ),
    (
        re.compile(rf"(?<![^\W_])([qt])([1-4]){_SPACE}{_LATE}"),
        lambda match: _found(match, _part(_year(match[3]), int(match[2]), 4, "Q")),
    ),
    (
        re.compile(rf"(?<!\d)(\d{{4}}){_SPACE}[qt]([1-4])(?![^\W_])"),
        lambda match: _found(match, _part(int(match[1]), int(match[2]), 4, "Q")),
    ),
    (
        re.compile(rf"(?<![^\W_])([hs])([12]){_SPACE}{_LATE}"),
        lambda match: _found(match, _part(_year(match[3]), int(match[2]), 2, "H")),
    ),
    (
        re.compile(rf"(?<!\d)(\d{{4}}){_SPACE}[hs]([12])(?![^\W_])"),
        lambda match: _found(match, _part(int(match[1]), int(match[2]), 2, "H")),
    ),
    (re.compile(r"(?<!\d)(\d{4})[-_\s]?(?:w|kw)(\d{2})(?!\d)"), _week),
    (
        re.compile(r"(?<!\d)(\d{4})[-_.\s]?(\d{2})(?!\d)(?![-_.\s]?\d{2}(?!\d))"),
        lambda match: _found(match, day_span(int(match[1]), int(match[2]))),
    ),
    (
        re.compile(r"(?<![^\W_])(\d{1,2})[-_.\s](\d{4})(?!\d)"),
        lambda match: _found(match, day_span(int(match[2]), int(match[1]))),
    ),
    (re.compile(r"(?<!\d)(\d{4})[-_/](\d{4}|\d{2})(?!\d)"), _fiscal),
    (re.compile(r"(?<!\d)(\d{4})(?!\d)(?![-_.]\d)"), lambda match: _found(match, day_span(int(match[1])))),
)
"""The forms of dates; of two that fit the same part of a name the upper one is taken, which says more."""
