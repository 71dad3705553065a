"""Which syntax a file has, and the plain data or the grid that it therefore holds: one row for each syntax.

Not for: what the data means (see `shapes`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from orgviewer.engines import load
from orgviewer.errors import ReadError
from orgviewer.model.recognition import GUESSED, TableSpec
from orgviewer.progress import Progress
from orgviewer.readers.syntax import csv_syntax, json_lines, yaml_or_json
from orgviewer.readers.syntax.contents import is_folder, require_file, text_of_file
from orgviewer.readers.syntax.folder import SUFFIXES as FOLDER_SUFFIXES
from orgviewer.readers.syntax.folder import read_folder
from orgviewer.readers.syntax.foreign import require_known, require_readable
from orgviewer.readers.syntax.ldif import ldif_syntax
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.table_folder import read_tables, table_files
from orgviewer.readers.tables.posts.related import are_related
from orgviewer.readers.tables.table import sheet_score

LARGEST_FILE = 128 * 1024 * 1024
"""Bytes; four times what a YAML file of 100,000 people takes."""
LARGEST_TABLE = 256 * 1024 * 1024
"""Bytes; four times what a table of 1,000,000 people takes."""
TABLES = frozenset((".csv", ".tsv", ".tab", ".psv", ".txt"))
LINES = frozenset((".jsonl", ".ndjson"))
WORKBOOK_SUFFIXES = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
WORKBOOK_READER = "orgviewer.readers.syntax.workbooks:read_workbook"
WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""How all workbooks begin, whatever their names end with."""
SUFFIXES = (
    *sorted(FOLDER_SUFFIXES),
    *sorted(LINES),
    *sorted(TABLES),
    *WORKBOOK_SUFFIXES,
    *ldif_syntax.SUFFIXES,
)
"""How the names of the files end that can be read, for whoever asks for a file."""


class Input:
    """A file or a folder to read: how its name ends, in small letters, and how it begins if it is a file."""

    def __init__(self, path: Path) -> None:
        """Look at a path; raises ReadError if nothing there can be read."""
        self.path = path
        self.suffix = path.suffix.lower()
        self.largest = LARGEST_TABLE if self.suffix in TABLES else LARGEST_FILE
        self.head = None if is_folder(path) else require_file(path, self.largest)


def may_have_sheets(path: Path) -> bool:
    """Return whether a path is a workbook, or whether nobody can tell, which reading it will say."""
    try:
        head = Input(path).head
    except ReadError:
        return True
    return head is not None and head.startswith(WORKBOOKS)


@dataclass(frozen=True)
class Syntax:
    """A syntax that files may have: how to tell, and what files hold that `is_it` says yes to.

    Where `name` is empty, `parse` itself says in which of several syntaxes a file is.
    """

    name: str
    is_it: Callable[[Input], bool]
    parse: Callable[[Input, Progress, TableSpec], Parsed]


def parse(path: Path, progress: Progress, spec: TableSpec) -> Parsed:
    """Return what a file or a folder holds, by the first row of the table that fits.

    Raises ReadError for what cannot be opened, SyntaxMistakeError for what cannot be read to its end.
    """
    source = Input(path)
    syntax = next(row for row in SYNTAXES if row.is_it(source))
    parsed = syntax.parse(source, progress, spec)
    return replace(parsed, syntax=syntax.name) if syntax.name else parsed


def _text(source: Input, parse_text: Callable[[str], Parsed], spec: TableSpec = GUESSED) -> Parsed:
    """Return what the text of a file holds; first comes what is odd about its encoding.

    Raises SyntaxMistakeError also for a file of a kind that is not read.
    """
    require_readable(source.head or b"")
    text, findings, encoding = text_of_file(source.path, source.largest, spec.encoding)
    if not csv_syntax.MARKUP.match(text) or source.suffix not in (*TABLES, *WORKBOOK_SUFFIXES):
        require_known(text)
    return replace(parse_text(text).after(findings), encoding=encoding)


def _workbook(source: Input, progress: Progress, spec: TableSpec) -> Parsed:
    """Return what a sheet of a workbook holds."""
    parsed: Parsed = load(WORKBOOK_READER)(source.path, sheet_score, spec.sheet, progress, are_related)
    return parsed


def _record(path: Path) -> Parsed:
    """Return what a file of a folder holds."""
    source = Input(path)
    return _text(source, lambda text: yaml_or_json.parsed(text, source.suffix))


def _table(path: Path) -> Parsed:
    """Return what a table of a folder holds."""
    return _text(Input(path), csv_syntax.parsed)


def _folder(path: Path, progress: Progress) -> Parsed:
    """Return what a folder holds: its tables, if there are no records."""
    if table_files(path):
        return read_tables(path, _table, sheet_score, are_related, progress)
    return read_folder(path, _record, LARGEST_FILE, progress)


SYNTAXES = (
    Syntax(
        "folder",
        lambda source: source.head is None,
        lambda source, progress, spec: _folder(source.path, progress),
    ),
    Syntax(
        "workbook",
        lambda source: source.head is not None and source.head.startswith(WORKBOOKS),
        _workbook,
    ),
    Syntax(
        "LDIF",
        lambda source: (
            source.suffix in ldif_syntax.SUFFIXES
            or (source.head is not None and ldif_syntax.is_ldif(source.head))
        ),
        lambda source, progress, spec: _text(source, lambda text: ldif_syntax.parsed(text, progress), spec),
    ),
    Syntax(  # some programs write a table of text and call it a workbook
        "CSV",
        lambda source: source.suffix in TABLES or source.suffix in WORKBOOK_SUFFIXES,
        lambda source, progress, spec: _text(source, lambda text: csv_syntax.parsed(text, progress), spec),
    ),
    Syntax(
        "JSON Lines",
        lambda source: source.suffix in LINES,
        lambda source, progress, spec: _text(source, lambda text: json_lines.lines(text, progress), spec),
    ),
    Syntax(
        "",
        lambda source: True,
        lambda source, progress, spec: _text(
            source, lambda text: yaml_or_json.parsed(text, source.suffix, progress), spec
        ),
    ),
)
"""All syntaxes; of two that fit the same file the upper one is taken."""
