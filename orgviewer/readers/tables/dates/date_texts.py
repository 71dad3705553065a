"""Dates as people and spreadsheets write them, into text of year, month or day precision.

Our own and not a library's: dateutil invents the parts that a text does not give, and knows English only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from orgviewer.model.findings import quoted
from orgviewer.readers.tables.dates.system_dates import says_nothing, system_date
from orgviewer.words.language import tr

LONGEST = 80
"""Longer texts are no dates."""
YEARS = range(1800, 2201)
"""A number alone is a year between these, and eight digits are a day of one of them."""
SERIALS = range(20_000, 60_001)
"""Days that spreadsheets count from the end of 1899: 1954 to 2064."""
PIVOT = 50
"""Years of two digits before this one are of the 21st century, the others of the 20th."""

_EPOCH = date(1899, 12, 30)
_TIME = re.compile(
    r"(?:t|,?\s+(?:(?:at|um|a|kl)\s+)?)[0-9]{1,2}[:h][0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?"
    r"\s*([ap]\.?m\.?)?(?:\s*uhr)?\s*(?:z|utc|gmt)?(?:[+-][0-9]{2}:?(?:[0-9]{2})?)?(?:\[[a-z/_]*\])?$"
)
_YEAR_FIRST = re.compile(r"([0-9]{4})\s*[-/.]\s*([0-9]{1,2})(?:\s*[-/.]\s*([0-9]{1,2}))?\.?")
_EAST_ASIAN = re.compile(
    r"([0-9]{4})\s*[年년]\s*(?:([0-9]{1,2})\s*[月월]\s*(?:([0-9]{1,2})\s*[日일号號])?)?(?:\s*\(\w{1,3}\))?"
)
_YEAR_LAST = re.compile(r"([0-9]{1,2})\s*([-/.])\s*([0-9]{1,2})\s*\2\s*([0-9]{4}|[0-9]{2})\.?")
_MONTH_AND_YEAR = re.compile(r"([0-9]{1,2})\s*[-/.]\s*([0-9]{4})")
_DIGITS = re.compile(r"([0-9]{4})(?:([0-9]{2})([0-9]{2}))?")
_SERIAL = re.compile(r"([0-9]{5})(?:[.,][0-9]+)?")
_WORDED = re.compile(r"[\w\s.,/'’()°-]+")
_TOKEN = re.compile(r"[0-9]+|[^\W0-9_]+")


def _beginnings(rows: Sequence[str], shortest: int) -> dict[str, int]:
    """Return what words are shortened to, and the number of the only row that it can belong to."""
    numbers: dict[str, set[int]] = {}
    for number, row in enumerate(rows, start=1):
        for word in row.split():
            for end in range(shortest, len(word) + 1):
                numbers.setdefault(word[:end], set()).add(number)
    return {text: min(found) for text, found in numbers.items() if len(found) == 1}


MONTHS = _beginnings(
    (
        "january januar janner jaenner janvier enero",
        "february februar feber fevrier febrero",
        "march marz maerz mrz mars marzo",
        "april avril abril",
        "may mai mayo",
        "june juni juin junio",
        "july juli juillet julio",
        "august aout agosto",
        "september septembre septiembre setiembre",
        "october oktober octobre octubre",
        "november novembre noviembre",
        "december dezember decembre diciembre",
    ),
    shortest=3,
)
_WEEKDAYS = """monday montag lundi lunes tuesday dienstag mardi martes wednesday mittwoch mercredi miercoles
    thursday donnerstag jeudi jueves friday freitag vendredi viernes saturday samstag sonnabend samedi sabado
    sunday sonntag dimanche domingo"""
_UNSAID = frozenset(
    {"de", "del", "of", "the", "den", "der", "am", "le", "el", "st", "nd", "rd", "th", "er", "o"}
)
_UNSAID |= frozenset(_beginnings((_WEEKDAYS,), shortest=2))


class _AmbiguousDate(Struct, frozen=True):
    """A date of which only the column can tell whether the day or the month stands first."""

    first: int
    second: int
    year: int

    def text(self, day_first: bool) -> str:
        """Return the date; a number over 12 is the day wherever it stands."""
        if self.first > 12 or self.second > 12:
            day_first = self.first > 12
        day, month = (self.first, self.second) if day_first else (self.second, self.first)
        return _text(self.year, month, day)


def read_dates(cells: Sequence[str]) -> tuple[list[str], list[int], str]:
    """Return cells as dates or empty text, the rows that say no date, and how an order was guessed.

    Times and zones are left out: a date is the one that was written. What stands where there is no date,
    or no end, is none in silence. What is guessed is a sentence, or empty.
    """
    texts: dict[str, str] = {}
    undecided: dict[str, _AmbiguousDate] = {}
    silent: set[str] = set()
    american = False
    for cell in dict.fromkeys(cells):
        text, half_of_day = _simple(cell)
        if says_nothing(text):
            texts[cell] = ""
            silent.add(cell)
            continue
        found = system_date(text) or _read(text)
        if isinstance(found, _AmbiguousDate):
            undecided[cell] = found
            american = american or half_of_day
        else:
            texts[cell] = found
    day_first, guess = _order(undecided, american)
    texts |= {cell: found.text(day_first) for cell, found in undecided.items()}
    unread = {cell for cell, text in texts.items() if not text and cell.strip() and cell not in silent}
    rows = [row for row, cell in enumerate(cells) if cell in unread] if unread else []
    return [texts[cell] for cell in cells], rows, guess


def _order(undecided: dict[str, _AmbiguousDate], american: bool) -> tuple[bool, str]:
    """Return whether the day stands first, and a sentence if the column does not say so without doubt."""
    day_first = sum(found.first > 12 >= found.second for found in undecided.values())
    month_first = sum(found.second > 12 >= found.first for found in undecided.values())
    chosen = day_first > month_first or (day_first == month_first and not american)
    open_cells = (cell for cell, found in undecided.items() if found.text(True) != found.text(False))
    example = next(open_cells, None)
    if example is None or (bool(day_first) != bool(month_first)):
        return chosen, ""
    reason = (
        tr("other dates of the column have both orders")
        if day_first
        else tr("no date of the column decides it")
    )
    order = tr("the day") if chosen else tr("the month")
    return (
        chosen,
        tr(
            "{example} was read as {chosen}, {order} first: {reason}.",
            example=quoted(example),
            chosen=undecided[example].text(chosen),
            order=order,
            reason=reason,
        ),
    )


def _simple(cell: str) -> tuple[str, bool]:
    """Return a text without case, accents and time of day, and whether that was one of a.m. and p.m."""
    text = cell.strip()
    if len(text) > LONGEST:
        return "?", False
    if not text.isascii():
        letters = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text))
        text = unicodedata.normalize(
            "NFC", "".join(sign for sign in letters if not unicodedata.combining(sign))
        )
    text = text.casefold()
    if ":" not in text and "h" not in text:
        return text, False
    time = _TIME.search(text)
    return (text[: time.start()].rstrip(), bool(time[1])) if time else (text, False)


def _read(text: str) -> str | _AmbiguousDate:
    """Return the date that a text says, or empty text."""
    if match := _YEAR_FIRST.fullmatch(text) or _EAST_ASIAN.fullmatch(text):
        return _text(*(int(part) for part in match.groups() if part))
    if match := _YEAR_LAST.fullmatch(text):
        first, second, year = int(match[1]), int(match[3]), match[4]
        if first > 31 and len(year) == 2:
            return _text(_year(match[1]), second, int(year))
        found = _AmbiguousDate(first, second, _year(year))
        return found.text(day_first=True) if match[2] == "." else found  # with points the day is always first
    if match := _MONTH_AND_YEAR.fullmatch(text):
        return _text(int(match[2]), int(match[1]))
    if match := _DIGITS.fullmatch(text):
        return _text(*(int(part) for part in match.groups() if part)) if int(match[1]) in YEARS else ""
    if match := _SERIAL.fullmatch(text):
        days = int(match[1])
        return (_EPOCH + timedelta(days)).isoformat() if days in SERIALS else ""
    return _worded(text) if _WORDED.fullmatch(text) else ""


def _worded(text: str) -> str:
    """Return the date that a text with the name of a month says."""
    kinds = ""
    parts: list[str] = []
    for token in _TOKEN.findall(text):
        if token in MONTHS:
            kinds += "m"
        elif token.isdecimal():
            kinds += "y" if len(token) == 4 else "n" if len(token) < 3 else "?"
        elif token in _UNSAID:
            continue
        else:
            return ""
        parts.append(token)
    match kinds, parts:
        case (
            ("nmy" | "nmn", [day, month, year])
            | ("mny" | "mnn", [month, day, year])
            | ("ymn", [year, month, day])
        ):
            return _text(_year(year), MONTHS[month], int(day))
        case ("my" | "mn", [month, year]) | ("ym", [year, month]):
            return _text(_year(year), MONTHS[month])
    return ""


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else int(digits) + (2000 if int(digits) < PIVOT else 1900)


def _text(year: int, month: int | None = None, day: int | None = None) -> str:
    """Return a date as the records want it, or empty text if the calendar has no such day."""
    try:
        written = date(year, 1 if month is None else month, 1 if day is None else day).isoformat()
    except ValueError:
        return ""
    return written if day is not None else written[:7] if month is not None else written[:4]
