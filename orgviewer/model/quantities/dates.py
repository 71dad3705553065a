"""Texts into dates in any usual form: 2024-03-15, 15.03.2024, 15 Mar 2024, 2024年3月15日.

Not for: whether a column of such texts means dates at all (see `evidence`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from orgviewer.model.dates import PartialDate
from orgviewer.model.quantities.figures import LONGEST

MONTHS = 12
_YEAR = r"(?P<year>1[89]\d\d|20\d\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NUMBER = r"(?P<month>0?[1-9]|1[0-2])"
_TIME = r"(?:[T ]\d\d?:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[ap]m)?(?:Z|[+-]\d\d:?\d\d)?)?"
_NAMES = (
    ("jan", "ene"),
    ("feb", "fév"),
    ("mar", "mär"),
    ("apr", "avr", "abr"),
    ("may", "mai"),
    ("jun", "juin"),
    ("jul", "juil"),
    ("aug", "août", "ago"),
    ("sep",),
    ("oct", "okt"),
    ("nov",),
    ("dec", "dez", "déc", "dic"),
)
"""How the names of the months begin."""
_MONTH = rf"(?P<name>{'|'.join(start for month in _NAMES for start in month)})[a-zéûä]{{0,7}}\.?"
_FORMS = tuple(
    re.compile(form + _TIME, re.IGNORECASE)
    for form in (
        rf"{_YEAR}(?P<sign>[-/.]){_NUMBER}(?:(?P=sign)(?P<day>{_DAY}))?",
        rf"(?P<first>{_DAY})(?P<sign>[-/. ]) ?(?P<second>{_DAY})(?P=sign) ?{_YEAR}",
        rf"{_NUMBER}[-/.]{_YEAR}",
        rf"(?:(?P<day>{_DAY})(?:st|nd|rd|th|\.)?[ -])?(?:de )?{_MONTH}[ ,-]{{1,2}}(?:de )?"
        rf"(?:(?P<after>{_DAY})(?:st|nd|rd|th)?, ?)?{_YEAR}",
        rf"{_YEAR}年(?:{_NUMBER}月(?:(?P<day>{_DAY})日)?)?",
    )
)
BARE_YEAR = re.compile("19[0-9]{2}|20[0-9]{2}|2100")
DateParts = Mapping[str, str | None]


def year_of(text: str) -> int | None:
    """Return the year of a date in any usual form that writes it in full, None for what is no date.

    A year alone is no date to this: only its column says whether it is one.
    """
    parts = _parts(text)
    return int(parts["year"] or 0) if parts else None


def dates_of(texts: Sequence[str]) -> list[PartialDate | None]:
    """Return for each text of a column the date that it means, None for what is no date or could be two.

    Days and months in an order that no text of the column tells mean nothing, unless there are dots.
    """
    known = [_parts(text) for text in texts]
    pairs = [(int(one["first"] or 0), int(one["second"] or 0)) for one in known if one and _is_unsure(one)]
    is_day_first = any(first > MONTHS for first, _ in pairs)
    is_month_first = any(second > MONTHS for _, second in pairs)
    order = None if is_day_first == is_month_first else is_day_first
    return [_date(text.strip(), parts, order) for text, parts in zip(texts, known, strict=True)]


def _parts(text: str) -> DateParts | None:
    """Return the parts of a text that is a date in one of the forms, by their names."""
    if len(text) > LONGEST:
        return None
    plain = unicodedata.normalize("NFKC", text).strip()
    found = next(filter(None, (form.fullmatch(plain) for form in _FORMS)), None)
    return found.groupdict() if found else None


def _is_unsure(parts: DateParts) -> bool:
    """Say whether the day and the month stand in an order that signs between them do not tell."""
    return bool(parts.get("first")) and parts["sign"] != "."


def _date(text: str, parts: DateParts | None, is_day_first: bool | None) -> PartialDate | None:
    if parts is None:
        return _parsed(text)
    month, day = parts.get("month"), parts.get("day") or parts.get("after")
    if name := parts.get("name"):
        month = str(next(turn for turn, names in enumerate(_NAMES, 1) if name.lower() in names))
    if parts.get("first"):
        if _is_unsure(parts) and is_day_first is None:
            return None
        is_day_first = is_day_first or parts["sign"] == "."
        day, month = (parts[one] for one in (("first", "second") if is_day_first else ("second", "first")))
    return _parsed("-".join(part.zfill(2) for part in (parts["year"], month, day) if part))


def _parsed(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except ValueError:
        return None
