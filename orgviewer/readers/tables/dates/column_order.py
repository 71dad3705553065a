"""Dates of a table that is read in several parts: whether the day or the month stands first is one for all.

Not for: what a date means (see `date_texts`), or cells that are none (see `people`).
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from orgviewer.model.roster import PERIOD
from orgviewer.readers.tables.cleaning import clean_column
from orgviewer.readers.tables.dates.date_texts import read_dates
from orgviewer.readers.tables.table import RecordTable


def dates_in_one_order(table: RecordTable, fields: Mapping[str, str]) -> tuple[RecordTable, list[str]]:
    """Return a table whose dates are written as years, months and days, and in sentences what was guessed."""
    guesses: list[str] = []
    columns = dict(table.columns)
    for name in (fields[field] for field in PERIOD if field in fields):
        cells = columns[name]
        dates, _, guess = read_dates(clean_column(cells).texts)
        columns[name] = [day or cell for day, cell in zip(dates, cells, strict=True)]
        guesses += [guess] if guess else []
    return replace(table, columns=columns), guesses
