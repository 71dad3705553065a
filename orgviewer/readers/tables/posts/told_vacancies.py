"""Rows that name nobody and say in a column of their own that they are vacant: type open job, vacant yes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from orgviewer.readers.table_words import keys_of, word_key
from orgviewer.readers.tables.column_names import flag_of
from orgviewer.readers.tables.posts.vacancies import state_of
from orgviewer.readers.tables.table import RecordTable

NAMES = ("name", "given_name", "family_name")
VACANT = "Vacant"


def with_vacancies(table: RecordTable, fields: Mapping[str, str]) -> RecordTable:
    """Return a table in which rows without a name that say they are vacant have that word for a name."""
    named = [fields[field] for field in NAMES if field in fields]
    if not named or table.above is not None:
        return table
    cells = [table.columns[name] for name in named]
    if all("" not in column for column in cells):
        return table
    nameless = [row for row, said in enumerate(zip(*cells, strict=True)) if not any(map(str.strip, said))]
    vacant = {
        row for row in nameless if any(_is_vacant(name, column[row]) for name, column in _telling(table))
    }
    if not vacant or len(vacant) == len(cells[0]):
        return table
    filled = [VACANT if row in vacant else cell for row, cell in enumerate(cells[0])]
    return replace(table, columns={**table.columns, named[0]: filled})


def _telling(table: RecordTable) -> list[tuple[str, Sequence[str]]]:
    words = keys_of("vacancy_column") | keys_of("vacancy_flag")
    return [(name, cells) for name, cells in table.columns.items() if word_key(name) in words]


def _is_vacant(name: str, cell: str) -> bool:
    if word_key(name) in keys_of("vacancy_flag") and flag_of(cell):
        return True
    return word_key(name) in keys_of("vacancy_column") and state_of(cell.strip()) == "vacant"
