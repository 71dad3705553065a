"""Dates as systems write them: with a zone, as a count since some day, by Japanese eras; or none."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

NO_DATES = re.compile(r"0+|(?:0000[-/.]?0?0[-/.]?0?0|0?0[-/.]0?0[-/.]0000|0001-01-01|0?1[-/.]0?1[-/.]0001)")
"""What stands where there is no date: nothing but zeros, and the first day that some programs know."""
FOREVER = re.compile(
    r"9999[-/.年]?1?[0-9][-/.月]?[0-9]{1,2}日?|(?:(?:[0-9]{1,2}|[^\W\d]{3,9})[-/. ,]+){2}9999|2958465"
)
"""What stands where there is no end: a day of the year 9999 in any order, the last day of Excel."""
NEVER = 2**63 - 1
"""What directories write where there is no end, in hundreds of nanoseconds."""
_ZONED = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:z|[+-][0-9]{2}:?[0-9]{2})")
_GENERALIZED = re.compile(
    r"([0-9]{4})([0-9]{2})([0-9]{2})t?[0-9]{2,6}(?:[.,][0-9]+)?(?:z|[+-][0-9]{2}:?(?:[0-9]{2})?)?"
)
_MILLISECONDS = re.compile(r"\\?/date\((-?[0-9]{1,14})(?:([+-])([0-9]{2})([0-9]{2}))?\)\\?/")
_COUNT = re.compile(r"[0-9]{10}|[0-9]{13}|[0-9]{17,19}")
_ERA = re.compile(
    r"(令和|平成|昭和|大正|明治|[令平昭大明rhstm])\s*([0-9]{1,2}|元)\s*[年.\-/]\s*"
    r"(?:([0-9]{1,2})\s*(?:[月.\-/]\s*(?:([0-9]{1,2})\s*日?)?)?)?"
)
_YEAR_BEFORE = {"令": 2018, "平": 1988, "昭": 1925, "大": 1911, "明": 1867}
_YEAR_BEFORE |= dict(zip("rhstm", list(_YEAR_BEFORE.values()), strict=True))
"""The year before the first one of each era."""
_UNIX, _WINDOWS = datetime(1970, 1, 1, tzinfo=UTC), datetime(1601, 1, 1, tzinfo=UTC)


def says_nothing(text: str) -> bool:
    """Say whether a text, small and without a time of day, is what programs write for no date or no end."""
    if NO_DATES.fullmatch(text) or FOREVER.fullmatch(text):
        return True
    generalized = _GENERALIZED.fullmatch(text)
    return (generalized is not None and generalized[1] in ("9999", "0000")) or text == str(NEVER)


def system_date(text: str) -> str:
    """Return the date that a text in the form of a system says, or empty text."""
    if found := _ZONED.fullmatch(text):
        return _written(*map(int, found[1].split("-")))
    if found := _MILLISECONDS.fullmatch(text):
        minutes = int(f"{found[2]}1") * (int(found[3]) * 60 + int(found[4])) if found[2] else 0
        return _after(_UNIX, timedelta(milliseconds=int(found[1]), minutes=minutes))
    if found := _ERA.fullmatch(text):
        era, year, *parts = found.groups()
        number = _YEAR_BEFORE[era[0]] + (1 if year == "元" else int(year))
        return _written(number, *(int(part) for part in parts if part))
    if _COUNT.fullmatch(text):
        count = int(text)
        if len(text) > 13:
            return _after(_WINDOWS, timedelta(microseconds=count // 10))
        return _after(_UNIX, timedelta(seconds=count) if len(text) == 10 else timedelta(milliseconds=count))
    if found := _GENERALIZED.fullmatch(text):
        return _written(*map(int, found.groups()))
    return ""


def _after(start: datetime, span: timedelta) -> str:
    try:
        return (start + span).date().isoformat()
    except OverflowError:
        return ""


def _written(year: int, month: int | None = None, day: int | None = None) -> str:
    try:
        text = date(year, month or 1, day or 1).isoformat()
    except ValueError:
        return ""
    return text if day else text[:7] if month else text[:4]
