"""The door to translation: every text that a person reads goes through `tr` or `counted`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from orgviewer.choices import DateStyle
from orgviewer.model.dates import PartialDate
from orgviewer.model.records import Meta

DATE_STYLE = "dateStyle"
"""The property of Qt's application that says how dates are written, by the word of a `DateStyle`."""


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate("orgviewer", text)


def counted(number: int, one: str, many: str) -> str:
    """Return one of two translated texts, with `%n` replaced by the number, in groups of three."""
    return tr(one if number == 1 else many).replace("%n", f"{number:,}")


def day_of(meta: Meta) -> str:
    """Return the day that a file speaks of, in words, and which part of it is inferred; empty for none."""
    if not meta.as_of:
        return ""
    inferred = {"year": tr("year inferred"), "month": tr("month inferred"), "day": tr("day inferred")}
    day = date_in_words(meta.as_of)
    return f"{day} ({inferred[meta.as_of_inferred]})" if meta.as_of_inferred else day


def date_in_words(text: str) -> str:
    """Return a date of a file as the person's language writes it: 2023, Jul 2023 or 12 Jul 2023."""
    date, application = PartialDate.parse(text), QCoreApplication.instance()
    if application and application.property(DATE_STYLE) == str(DateStyle.ISO):
        return str(date)
    if date.month is None:
        return str(date.year)
    # The months speak the language of the sentences around them, whatever the machine speaks.
    english = QLocale(QLocale.Language.English)
    month = f"{english.standaloneMonthName(date.month, QLocale.FormatType.ShortFormat)} {date.year}"
    return month if date.day is None else f"{date.day} {month}"


def on_day(day: str) -> str:
    """Return a day with its preposition: on 12 Jul 2023, in Jul 2023."""
    is_whole = PartialDate.parse(day).day is not None
    return tr("on {day}" if is_whole else "in {day}").replace("{day}", date_in_words(day))
