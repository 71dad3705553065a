"""A folder of tables of text: the one that looks most like what is wanted, and those that belong to it.

Not for: folders of one record per file (see `folder`), or the syntax of a table: whoever calls reads one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.walk import FieldPath
from orgviewer.progress import Progress, unheard
from orgviewer.readers.positions import Locate, Position
from orgviewer.readers.syntax.folder import record_files, sorted_entries
from orgviewer.readers.syntax.grid import AreRelated, Grid, RateTable
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.syntax.signs import FOLDER_TABLES
from orgviewer.words.language import tr

MOST_TABLES = 20
"""Tables of a folder that are looked at, the first ones by their names."""
LISTED = 10
"""Tables named where they are not read."""


def table_files(path: Path) -> list[Path]:
    """Return the tables of a folder that holds no records, in the order of their names."""
    try:
        if not path.is_dir() or record_files(path):
            return []
        entries = sorted_entries(path)
    except (OSError, ValueError, SyntaxMistakeError):
        return []  # reading it as a folder of records says why
    return [entry for entry in entries if entry.suffix.lower() in FOLDER_TABLES and entry.is_file()][
        :MOST_TABLES
    ]


def would_be_table(path: Path, folder: Path) -> bool:
    """Return whether a file of this name would be read with the tables of a folder; both are resolved."""
    is_beside = path.parent == folder and not path.name.startswith(".")
    return is_beside and path.suffix.lower() in FOLDER_TABLES and bool(table_files(folder))


def read_tables(
    path: Path,
    parse: Callable[[Path], Parsed],
    rate: RateTable,
    are_related: AreRelated,
    progress: Progress = unheard,
) -> Parsed:
    """Return the table of a folder that is rated best, with those that are related to it beside it.

    Raises SyntaxMistakeError and ReadError for a table that cannot be read.
    """
    files = table_files(path)
    grids: list[Grid] = []
    for number, file in enumerate(files):
        progress(number / len(files))
        grids.append(_grid(file, parse(file)))
    best = max(range(len(grids)), key=lambda number: rate(grids[number].rows))
    related = [
        number
        for number, grid in enumerate(grids)
        if number != best and are_related(grids[best].rows, grid.rows)
    ]
    unread = [files[number].name for number in range(len(files)) if number not in (best, *related)]
    findings = _left_out(files[best].name, unread)
    beside = tuple(grids[number] for number in related)
    return Parsed(grids[best], findings, grids[best].locate, beside=beside)


def _grid(file: Path, parsed: Parsed) -> Grid:
    """Return the grid of a file, whose places lead into that file."""
    assert isinstance(parsed.data, Grid)
    locate = partial(_located, file, parsed.data.locate)
    return replace(parsed.data, locate=locate, findings=[*parsed.findings, *parsed.data.findings])


def _located(file: Path, locate: Locate, places: set[FieldPath]) -> Mapping[FieldPath, Position]:
    return {place: replace(position, path=file) for place, position in locate(places).items()}


def _left_out(read: str, unread: Sequence[str]) -> list[Finding]:
    """Tell of tables that are not read."""
    if not unread:
        return []
    listed = ", ".join(quoted(name) for name in unread[:LISTED]) + (", …" if len(unread) > LISTED else "")
    message = tr("of this folder {read} is read, and not {listed}", read=quoted(read), listed=listed)
    return [Finding((), message, tr("Open the one that you want by itself."), Severity.WARNING)]
