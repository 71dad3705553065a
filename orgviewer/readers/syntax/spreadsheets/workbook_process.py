"""A process of its own that opens one workbook and hands out its rows, run by `workbooks`.

The library behind it asks for as much memory as a workbook claims to need, and where that is not to be
had it ends the whole process, which nothing can catch: so it must not be the one that shows the window.
Imports nothing of the package, to start quickly. What it reads and writes is marshalled: first what is
wrong with the workbook ("" if nothing) and the names of the sheets with whether each is shown; then,
for each request (sheet's number, most rows), the first row and column that hold something and how many
rows there are, rows in portions, and None; for (sheet's number, UNSAID) what the library does not say of
the cells (see `_unsaid`).
"""

from __future__ import annotations

import datetime
import marshal
import posixpath
import re
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import reduce
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO
from xml.parsers import expat

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

if sys.platform != "win32":
    import resource

Cell = int | float | str | bool | datetime.time | datetime.date | datetime.datetime | datetime.timedelta

MOST_MEMORY = 900 * 1024 * 1024
"""Bytes, all told; a full sheet of 1,000,000 rows takes more."""
MOST_SECONDS = 10
"""Seconds of work, wherever they can be counted."""
PORTION = 5_000  # rows
OUT_OF_MEMORY = 3
"""What the process returns when there was none left."""
PROTECTED, UNREADABLE = "protected", "unreadable"
EXACT = 2**53
"""The largest number up to which a float holds every whole number (IEEE 754)."""
UNSAID = "unsaid"
FIRST_FEW = 5
MOST_SEARCHED = 128 * 1024 * 1024
"""Bytes of XML that are searched in one part of a workbook."""
FED = 4 * 1024 * 1024
"""Bytes that are searched at once."""
WORKBOOK, RELATIONSHIPS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
CellCount = tuple[int, list[tuple[int, int]]]
"""How many cells, and rows and columns, from 0, of the first few."""


class _UnsearchedError(Exception):
    """A part of a workbook that is not searched, or not to its end."""


UNSEARCHABLE = (
    *(_UnsearchedError, expat.ExpatError, zipfile.BadZipFile, zlib.error),
    *(KeyError, StopIteration, ValueError, OSError, RuntimeError, EOFError),
)


def main(path: Path) -> None:
    """Answer what is asked about a workbook until nothing more is."""
    if sys.platform != "win32":
        for limit, most in (
            (resource.RLIMIT_AS, MOST_MEMORY),
            (resource.RLIMIT_CPU, MOST_SECONDS),
            (resource.RLIMIT_CORE, 0),
        ):
            resource.setrlimit(limit, (most, most))
    wanted, answers = sys.stdin.buffer, sys.stdout.buffer
    try:
        with path.open("rb") as file:  # not the path, whose ending may be wrong
            workbook = load_workbook(file)
    except PasswordError:
        _say(answers, (PROTECTED, []))
    except (CalamineError, OSError, ValueError):
        _say(answers, (UNREADABLE, []))
    else:
        numbers = [
            number
            for number, sheet in enumerate(workbook.sheets_metadata)
            if sheet.typ == SheetTypeEnum.WorkSheet
        ]
        kinds = [workbook.sheets_metadata[number] for number in numbers]
        _say(answers, ("", [(kind.name, kind.visible == SheetVisibleEnum.Visible) for kind in kinds]))
        _answer(path, workbook, numbers, wanted, answers)


def _answer(
    path: Path, workbook: CalamineWorkbook, numbers: list[int], wanted: BinaryIO, answers: BinaryIO
) -> None:
    """Hand out rows of sheets as they are asked for, and what the library does not say of them."""
    opened: dict[int, CalamineSheet] = {}
    while request := marshal.load(wanted):
        number, most = request
        if most == UNSAID:
            _say(answers, _unsaid(path, workbook.sheets_metadata[numbers[number]].name))
            continue
        if number not in opened:
            opened[number] = workbook.get_sheet_by_index(numbers[number])
        sheet = opened[number]
        row, column = sheet.start or (0, 0)
        _say(answers, (row, column, sheet.height))
        rows = islice(_rows(sheet), most)
        while portion := list(islice(rows, PORTION)):
            _say(answers, portion)
        _say(answers, None)


def _rows(sheet: CalamineSheet) -> Iterator[list[str]]:
    """Yield the rows of a sheet from the first that holds something; merged cells count for all of theirs."""
    first, left = sheet.start or (0, 0)
    merged = _merged(sheet, left)
    open_cells: dict[int, tuple[int, str]] = {}
    for number, cells in enumerate(islice(sheet.iter_rows(), first, None), first):
        row = [cell if type(cell) is str else _text(cell) for cell in cells]
        if merged:
            for place, (last, text) in open_cells.items():
                if number <= last and place < len(row):
                    row[place] = row[place] or text
            open_cells |= {place: (last, row[place]) for place, last in merged.get(number, ())}
        yield row


def _merged(sheet: CalamineSheet, left: int) -> dict[int, list[tuple[int, int]]]:
    """Return by first row the places of cells that are merged with those below, and the last row of each."""
    merged: dict[int, list[tuple[int, int]]] = {}
    for (top, place), (bottom, _) in getattr(sheet, "merged_cell_ranges", None) or ():
        if bottom > top and place >= left:
            merged.setdefault(top, []).append((place - left, bottom))
    return merged


def _text(cell: Cell) -> str:
    """Return a cell as people would type it: whole numbers without a point, days as in ISO 8601."""
    if isinstance(cell, bool):
        return str(cell).lower()  # as JSON and YAML write it
    if isinstance(cell, float):
        return _number(cell)
    if isinstance(cell, int) and abs(cell) > EXACT:
        return _number(float(cell))
    if isinstance(cell, datetime.datetime):
        midnight = cell.time() == datetime.time()
        return cell.date().isoformat() if midnight else cell.isoformat(timespec="seconds")
    if isinstance(cell, datetime.timedelta):
        minutes, seconds = divmod(round(cell.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    if isinstance(cell, datetime.time):  # a duration of less than a day in OpenDocument is one, too
        return f"{cell.hour}:{cell.minute:02}:{cell.second:02}"
    return cell.isoformat() if isinstance(cell, datetime.date) else str(cell)


def _number(number: float) -> str:
    """Return a number with as many digits as spreadsheets show, and no others."""
    if number.is_integer() and abs(number) <= EXACT:
        return str(int(number))
    return f"{number:.15g}".replace("e+", "E+").replace("e-", "E-")


def _unsaid(path: Path, sheet: str) -> tuple[bool, CellCount, CellCount]:
    """Return whether a sheet was searched to its end, its formulas without a saved result, and its errors.

    The library gives saved values, and nothing for errors, so that these cells look empty. Other formats
    than xlsx are not searched.
    """
    cells = _SheetCells()
    if not zipfile.is_zipfile(path):
        return True, cells.unsaved.found, cells.errors.found
    is_whole = True
    try:
        with zipfile.ZipFile(path) as parts:
            if WORKBOOK in parts.namelist():
                _search(parts, _part(parts, sheet), cells.parser)
    except UNSEARCHABLE:
        is_whole = False
    return is_whole, cells.unsaved.found, cells.errors.found


def _part(parts: zipfile.ZipFile, sheet: str) -> str:
    """Return the name of the part that holds a sheet (ECMA-376, part 1, 18.2.19, and part 2, 9.3)."""
    keys: dict[str, str] = {}
    targets: dict[str, str] = {}

    def begin_sheet(name: str, attributes: dict[str, str]) -> None:
        if _local(name) == "sheet":
            key = next(value for name, value in attributes.items() if name.endswith(":id"))
            keys.setdefault(attributes["name"], key)

    def begin_target(name: str, attributes: dict[str, str]) -> None:
        if _local(name) == "Relationship":
            targets[attributes["Id"]] = attributes["Target"]

    _search(parts, WORKBOOK, _parser(begin_sheet))
    _search(parts, RELATIONSHIPS, _parser(begin_target))
    return posixpath.normpath(posixpath.join(posixpath.dirname(WORKBOOK), targets[keys[sheet]])).lstrip("/")


def _search(parts: zipfile.ZipFile, name: str, parser: expat.XMLParserType) -> None:
    """Let a parser see a part; raises _UnsearchedError if that is too long to be seen whole."""
    with parts.open(name) as part:
        for _ in range(0, MOST_SEARCHED, FED):
            if not (portion := part.read(FED)):
                parser.Parse(b"", True)
                return
            parser.Parse(portion, False)
    raise _UnsearchedError


def _parser(begin: Callable[[str, dict[str, str]], None]) -> expat.XMLParserType:
    """Return a parser that tells of the elements that begin; types of documents, no part has, are refused."""
    parser = expat.ParserCreate()
    parser.StartElementHandler = begin
    parser.StartDoctypeDeclHandler = _refuse
    return parser


def _refuse(*_declared: object) -> None:
    raise _UnsearchedError


def _local(name: str) -> str:
    return name.rpartition(":")[2]


class _FoundCells:
    """How many cells there are of a kind, and the first few."""

    def __init__(self) -> None:
        self.found: CellCount = (0, [])

    def add(self, reference: str) -> None:
        count, first = self.found
        if count < FIRST_FEW and (parts := _REFERENCE.fullmatch(reference)):
            first = [*first, (int(parts[2]) - 1, _column(parts[1]))]
        self.found = count + 1, first


class _SheetCells:
    """The cells of a sheet (ECMA-376, part 1, 18.3.1.4) as a parser comes by them.

    Ends and texts are listened to in cells with a formula only, as there are few of them.
    """

    def __init__(self) -> None:
        self.unsaved, self.errors = _FoundCells(), _FoundCells()
        self.parser = _parser(self._begin)
        self._cell: dict[str, str] = {}
        self._prefix: str | None = None  # what others call "f" is no formula of a cell

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        if self._prefix is None:
            self._prefix = name[: -len(_local(name))]
        if name == f"{self._prefix}c":
            self._cell = attributes
            if attributes.get("t") == "e":
                self.errors.add(attributes.get("r", ""))
        elif name == f"{self._prefix}f" and self._cell.get("t") not in ("e", "str"):
            self.parser.EndElementHandler = self._end  # the result of a text may be an empty one
        elif self.parser.EndElementHandler and _local(name) in ("v", "t"):
            self.parser.CharacterDataHandler = self._value

    def _value(self, _text: str) -> None:
        self.parser.CharacterDataHandler = self.parser.EndElementHandler = None

    def _end(self, name: str) -> None:
        self.parser.CharacterDataHandler = None
        if name == f"{self._prefix}c":
            self.unsaved.add(self._cell.get("r", ""))
            self.parser.EndElementHandler = None


def _column(letters: str) -> int:
    """Return the column that spreadsheets call so, from 0."""
    return reduce(lambda number, letter: number * 26 + ord(letter) - ord("A") + 1, letters, 0) - 1


def _say(answers: BinaryIO, answer: Any) -> None:
    marshal.dump(answer, answers)
    answers.flush()


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except MemoryError:
        sys.exit(OUT_OF_MEMORY)
