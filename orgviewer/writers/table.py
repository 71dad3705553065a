"""A Dataset as a flat table: a row for each person, by the primary membership; and for each vacant post.

Cells that a spreadsheet would run as formulas get an apostrophe before them, which the reader of tables
takes away again.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator

from orgviewer.cells import harmless
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import other_header
from orgviewer.progress import Progress, reported, unheard
from orgviewer.writers.table_rows import ALWAYS, FIELDS, TableRow, rows_of_people, rows_of_vacancies

HALF = 0.5  # of the work is to find out which columns there are


def table(dataset: Dataset, is_field: Callable[[str], bool], progress: Progress = unheard) -> Iterator[str]:
    """Yield the lines of a table; `is_field` says of a column's name that a reader would take it for a field.

    Whom the file does not know is left out: the rows of those who report to them say the name, or the id
    where a name is somebody else's, too.
    """
    people = len(dataset.persons) - len(dataset.absent)
    rows = [*reported(rows_of_people(dataset), people, progress, 0.0, HALF), *rows_of_vacancies(dataset)]
    fields, others = field_columns(rows), other_columns(rows)
    line = io.StringIO()
    write = csv.writer(line, lineterminator="\r\n").writerow
    write([*fields, *(harmless(other_header(name, is_field)) for name in others)])
    for row in reported(rows, len(rows), progress, HALF):
        write(
            [
                *(harmless(row.cells.get(name, "")) for name in fields),
                *(harmless(row.others.get(name, "")) for name in others),
            ]
        )
        yield line.getvalue()
        line.seek(0)
        line.truncate()
    yield line.getvalue()  # the first line alone, if there is nobody


def field_columns(rows: Iterable[TableRow]) -> list[str]:
    """Return the fields that have a column, as far as any row says something there."""
    names = {name for row in rows for name, text in row.cells.items() if text}
    return [name for name in FIELDS if name in names or name in ALWAYS]


def other_columns(rows: Iterable[TableRow]) -> list[str]:
    """Return the names of what rows say besides, each of which has a column, in their order."""
    return [*dict.fromkeys(name for row in rows for name in row.others)]
