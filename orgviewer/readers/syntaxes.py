"""Which syntax a file has, and the plain data or the grid that it therefore holds: one row for each syntax.

Not for: what the data means (see `shapes`).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.engines import load
from orgviewer.errors import ReadError
from orgviewer.model.recognition import GUESSED, TableSpec
from orgviewer.progress import Progress, unheard
from orgviewer.readers.syntax.contents import (
    beginning,
    bytes_of_file,
    holds_views,
    is_folder,
    require_file,
    text_of_file,
)
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.syntax.signs import (
    LDIF,
    LINES,
    TABLES,
    VIEWS_ENDING,
    WORKBOOK_SUFFIXES,
    WORKBOOKS,
    is_ldif,
    is_own,
    may_be_drawing,
)

if TYPE_CHECKING:
    from orgviewer.readers.folders.dated_folder import DatedFolder
    from orgviewer.readers.syntax.drawings.kinds import DrawingSyntax

LARGEST_FILE = 128 * 1024 * 1024
"""Bytes; four times what a YAML file of 100,000 people takes."""
LARGEST_TABLE = 256 * 1024 * 1024
"""Bytes; four times what a table of 1,000,000 people takes."""
FOREIGN = "orgviewer.readers.syntax.foreign"
MARKUP_MATCHES = "orgviewer.readers.syntax.csv_syntax:is_markup"
CSV = "orgviewer.readers.syntax.csv_syntax:parsed"
YAML_OR_JSON = "orgviewer.readers.syntax.yaml_or_json:parsed"
JSON_LINES = "orgviewer.readers.syntax.json_lines:lines"
DRAWING_SYNTAX = "orgviewer.readers.syntax.drawings.kinds:syntax_of"
DRAWN = "orgviewer.readers.syntax.drawings.kinds:parsed"
LDIF_ENTRIES = "orgviewer.readers.syntax.ldif.ldif_syntax:parsed"
WORKBOOK = "orgviewer.readers.syntax.spreadsheets.workbooks:read_workbook"
TABLE_FILES = "orgviewer.readers.folders.table_folder:table_files"
TABLE_FOLDER = "orgviewer.readers.folders.table_folder:read_tables"
DATED_FOLDER = "orgviewer.readers.folders.dated_folder:dated_folder"
LATEST = "orgviewer.readers.folders.dated_folder:latest"
SHAPE = "orgviewer.readers.shapes:shape"
RECORD_FOLDER = "orgviewer.readers.syntax.folder:read_folder"
SHEET_SCORE = "orgviewer.readers.tables.table:sheet_score"
ARE_RELATED = "orgviewer.readers.tables.posts.related:are_related"


class Input:
    """A file or a folder to read: how its name ends, in small letters, and how it begins if it is a file.

    `content` is what a file held at another time, to be read in place of what it holds now.
    """

    def __init__(self, path: Path, content: bytes | None = None) -> None:
        """Look at a path; raises ReadError if nothing there can be read."""
        if path.name.lower().endswith(VIEWS_ENDING):
            raise holds_views(path)
        self.path, self.content = path, content
        self.suffix = path.suffix.lower()
        self.largest = LARGEST_TABLE if self.suffix in TABLES else LARGEST_FILE
        if content is not None:
            self.head: bytes | None = beginning(path, content, self.largest)
        else:
            self.head = None if is_folder(path) else require_file(path, self.largest)


def may_have_sheets(path: Path) -> bool:
    """Return whether a path is a workbook, or whether nobody can tell, which reading it will say."""
    try:
        head = Input(path).head
    except ReadError:
        return True
    return head is not None and head.startswith(WORKBOOKS)


class Syntax(Struct, frozen=True):
    """A syntax that files may have: how to tell, and what files hold that `is_it` says yes to.

    Where `name` is empty, `parse` itself says in which of several syntaxes a file is.
    """

    name: str
    is_it: Callable[[Input], bool]
    parse: Callable[[Input, Progress, TableSpec], Parsed]


def parse(path: Path, progress: Progress, spec: TableSpec, content: bytes | None = None) -> Parsed:
    """Return what a file or a folder holds, by the first row of the table that fits.

    `content` is what a file held at another time, and None stands for now. Raises ReadError for what cannot
    be opened, SyntaxMistakeError for what cannot be read to its end.
    """
    source = Input(path, content)
    syntax = next(row for row in SYNTAXES if row.is_it(source))
    parsed = syntax.parse(source, progress, spec)
    return replace(parsed, syntax=syntax.name) if syntax.name else parsed


def _text(source: Input, parse_text: Callable[[str], Parsed], spec: TableSpec = GUESSED) -> Parsed:
    """Return what the text of a file holds; first comes what is odd about its encoding.

    Raises SyntaxMistakeError also for a file of a kind that is not read.
    """
    head = source.head or b""
    foreign = None if is_own(head) else load(FOREIGN)
    if foreign:
        foreign.require_readable(head)
    text, findings, encoding = text_of_file(source.path, source.largest, spec.encoding, source.content)
    if foreign and (source.suffix not in (*TABLES, *WORKBOOK_SUFFIXES) or not load(MARKUP_MATCHES)(text)):
        foreign.require_known(text)
    return replace(parse_text(text).after(findings), encoding=encoding)


def _workbook(source: Input, progress: Progress, spec: TableSpec) -> Parsed:
    """Return what a sheet of a workbook holds; one of another time lies in a file for so long."""
    with ExitStack() as held:
        path = source.path
        if source.content is not None:
            folder = held.enter_context(TemporaryDirectory(prefix="orgviewer-state-"))
            path = Path(folder) / f"workbook{source.suffix}"
            path.write_bytes(source.content)
        parsed: Parsed = load(WORKBOOK)(path, load(SHEET_SCORE), spec.sheet, progress, load(ARE_RELATED))
    return parsed


def _drawing_syntax(source: Input) -> DrawingSyntax | None:
    """Return the syntax of a drawing; None for a file of data, and for one whose name says that it is one."""
    if source.head is None or not may_be_drawing(source.suffix, source.head):
        return None
    found: DrawingSyntax | None = load(DRAWING_SYNTAX)(source.path, source.head, source.content)
    return found


def _drawing(source: Input, spec: TableSpec) -> Parsed:
    """Return the shapes and connectors of a drawing, be it text or not."""
    syntax = _drawing_syntax(source)
    assert syntax is not None  # the row of the table has asked
    read, title = load(DRAWN), source.path.name
    if syntax.is_text:
        text, findings, encoding = text_of_file(source.path, source.largest, spec.encoding, source.content)
        made: Parsed = read(syntax, text, title)
        return replace(made.after(findings), encoding=encoding)
    content = source.content
    if content is None:
        content = bytes_of_file(source.path, source.largest)
    drawn: Parsed = read(syntax, content, title)
    return drawn


def _record(path: Path) -> Parsed:
    """Return what a file of a folder holds."""
    source = Input(path)
    return _text(source, lambda text: load(YAML_OR_JSON)(text, source.suffix))


def _table(path: Path) -> Parsed:
    """Return what a table of a folder holds."""
    return _text(Input(path), load(CSV))


def states(path: Path) -> DatedFolder | None:
    """Return the files of a folder that are states of the same, each of its day, or None."""
    found: DatedFolder | None = load(DATED_FOLDER)(path, _record, _holds_many)
    return found


def _holds_many(path: Path) -> bool:
    """Return whether a file holds more than one record; one that cannot be read may."""
    try:
        shaped = load(SHAPE)(parse(path, unheard, GUESSED), GUESSED)
    except (ReadError, SyntaxMistakeError):
        return True
    document = shaped.document
    people = len(document.persons) if shaped.roster is None else len(shaped.roster)
    return people + len(document.organizations) + len(document.posts) > 1


def _folder(path: Path, progress: Progress, spec: TableSpec) -> Parsed:
    """Return what a folder holds: the latest of its states, its tables, or its records."""
    parsed: Parsed
    dated = states(path)
    if dated is not None:
        parsed = load(LATEST)(dated, parse(dated.files[-1].path, progress, spec))
    elif load(TABLE_FILES)(path):
        parsed = load(TABLE_FOLDER)(path, _table, load(SHEET_SCORE), load(ARE_RELATED), progress)
    else:
        parsed = load(RECORD_FOLDER)(path, _record, LARGEST_FILE, progress)
    return parsed


SYNTAXES = (
    Syntax(
        "folder",
        lambda source: source.head is None,
        lambda source, progress, spec: _folder(source.path, progress, spec),
    ),
    Syntax(
        "",
        lambda source: _drawing_syntax(source) is not None,
        lambda source, progress, spec: _drawing(source, spec),
    ),
    Syntax(
        "workbook",
        lambda source: source.head is not None and source.head.startswith(WORKBOOKS),
        _workbook,
    ),
    Syntax(
        "LDIF",
        lambda source: source.suffix in LDIF or (source.head is not None and is_ldif(source.head)),
        lambda source, progress, spec: _text(source, lambda text: load(LDIF_ENTRIES)(text, progress), spec),
    ),
    Syntax(  # some programs write a table of text and call it a workbook
        "CSV",
        lambda source: source.suffix in TABLES or source.suffix in WORKBOOK_SUFFIXES,
        lambda source, progress, spec: _text(source, lambda text: load(CSV)(text, progress), spec),
    ),
    Syntax(
        "JSON Lines",
        lambda source: source.suffix in LINES,
        lambda source, progress, spec: _text(source, lambda text: load(JSON_LINES)(text, progress), spec),
    ),
    Syntax(
        "",
        lambda source: True,
        lambda source, progress, spec: _text(
            source, lambda text: load(YAML_OR_JSON)(text, source.suffix, progress), spec
        ),
    ),
)
"""All syntaxes; of two that fit the same file the upper one is taken."""
