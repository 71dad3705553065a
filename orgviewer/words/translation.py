"""The door to translation: every text that people read goes through `tr` or `counted`; dates, too.

Dates and lists are put together by the catalogue, not by Qt's locales: these have no date of a month and a
year, nor one of a day without its weekday, and English is to need no Qt.
"""

from __future__ import annotations

from collections.abc import Sequence

from orgviewer.choices import DateStyle
from orgviewer.model.dates import PartialDate
from orgviewer.model.records import Meta
from orgviewer.words.language import Phrase, Plural, counted, net_in_words, number_in_words, tr

__all__ = [
    "Phrase",
    "Plural",
    "counted",
    "date_in_words",
    "day_of",
    "listed",
    "net_in_words",
    "number_in_words",
    "on_day",
    "tr",
    "write_dates",
]

MONTHS: tuple[Phrase, ...] = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
MONTHS_OF_DAYS: tuple[Phrase, ...] = (  # which many languages write in another case
    *("{day} Jan {year}", "{day} Feb {year}", "{day} Mar {year}", "{day} Apr {year}", "{day} May {year}"),
    *("{day} Jun {year}", "{day} Jul {year}", "{day} Aug {year}", "{day} Sep {year}", "{day} Oct {year}"),
    *("{day} Nov {year}", "{day} Dec {year}"),
)


class _Calendar:
    """How dates are written, in the whole process."""

    style = DateStyle.LANGUAGE


_calendar = _Calendar()


def write_dates(style: DateStyle) -> bool:
    """Write dates in a style from now on; return whether they were written in another one before."""
    before, _calendar.style = _calendar.style, style
    return before is not style


def day_of(meta: Meta) -> str:
    """Return the day that a file speaks of, in words, and which part of it is inferred; empty for none."""
    if not meta.as_of:
        return ""
    inferred = {"year": tr("year inferred"), "month": tr("month inferred"), "day": tr("day inferred")}
    day = date_in_words(meta.as_of)
    return f"{day} ({inferred[meta.as_of_inferred]})" if meta.as_of_inferred else day


def date_in_words(text: str) -> str:
    """Return a date of a file as the person's language writes it: 2023, Jul 2023 or 12 Jul 2023."""
    date = PartialDate.parse(text)
    if _calendar.style is DateStyle.ISO:
        return str(date)
    if date.month is None:
        return tr("{year}", year=date.year)
    if date.day is None:
        return tr("{month} {year}", month=tr(MONTHS[date.month - 1]), year=date.year)
    return tr(MONTHS_OF_DAYS[date.month - 1], day=date.day, year=date.year)


def on_day(day: str) -> str:
    """Return a day with its preposition: on 12 Jul 2023, in Jul 2023."""
    date = PartialDate.parse(day)
    said = date_in_words(day)
    if date.day is not None:
        return tr("on {day}", day=said)
    return tr("in {day}", day=said) if date.month is not None else tr("in {year}", year=said)


def listed(texts: Sequence[str]) -> str:
    """Return texts as a list in a sentence: one, one and two, or one, two and three."""
    if len(texts) < 2:
        return "".join(texts)
    *first, last = texts
    return tr("{list} and {last}", list=tr(", ").join(first), last=last)
