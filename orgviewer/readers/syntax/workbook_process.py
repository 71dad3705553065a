"""A process of its own that opens one workbook and hands out its rows, run by `sheets`.

The library behind it asks for as much memory as a workbook claims to need, and where that is not to be
had it ends the whole process, which nothing can catch: so it must not be the one that shows the window.
Imports nothing of the package, to start quickly. What it reads and writes is marshalled: first what is
wrong with the workbook ("" if nothing) and the names of the sheets with whether each is shown; then,
for each request (sheet's number, most rows), the first row and column that hold something and how many
rows there are, rows in portions, and None; for (sheet's number, FORMULAS) how many formulas of the sheet
have no saved result, and the first few of their cells.
"""

from __future__ import annotations

import datetime
import html
import marshal
import re
import sys
import zipfile
import zlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

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
FORMULAS = "formulas"
FIRST_FEW = 5
# Office Open XML (ECMA-376), part 1: sheets of a workbook (18.2.19), and cells (18.3.1.4) that have a
# formula and no value, as programs write them that do not calculate.
_SHEET = re.compile(rb'<sheet\b[^>]*?\bname="([^"]*)"[^>]*?\br:id="([^"]*)"')
_TARGET = re.compile(rb'<Relationship\b(?=[^>]*?\bId="([^"]*)")[^>]*?\bTarget="([^"]*)"')
_UNSAVED = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"[^>]*><f\b[^<]*(?:/>|</f>)(?:<v ?/>|<v></v>)?</c>')


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
    """Hand out rows of sheets as they are asked for, and formulas."""
    opened: dict[int, CalamineSheet] = {}
    while request := marshal.load(wanted):
        number, most = request
        if most == FORMULAS:
            _say(answers, _unsaved(path, workbook.sheets_metadata[numbers[number]].name))
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
    """Yield the rows of a sheet from the first that holds something."""
    first = sheet.start[0] if sheet.start else 0
    for row in islice(sheet.iter_rows(), first, None):
        yield [cell if type(cell) is str else _text(cell) for cell in row]


def _text(cell: Cell) -> str:
    """Return a cell as people would type it: whole numbers without a point, days as in ISO 8601."""
    if isinstance(cell, bool):
        return str(cell).lower()  # as JSON and YAML write it
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.15g}"  # as many digits as spreadsheets show
    if isinstance(cell, datetime.datetime):
        midnight = cell.time() == datetime.time()
        return cell.date().isoformat() if midnight else cell.isoformat(timespec="seconds")
    if isinstance(cell, datetime.timedelta):
        minutes, seconds = divmod(round(cell.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return cell.isoformat() if isinstance(cell, datetime.date | datetime.time) else str(cell)


def _unsaved(path: Path, sheet: str) -> tuple[int, list[tuple[int, int]]]:
    """Return how many formulas of a sheet have no saved result, and rows and columns, from 0, of the first.

    The library gives saved values only, so that these cells look empty. Other formats than xlsx have none.
    """
    try:
        with zipfile.ZipFile(path) as parts:
            sheets = dict(_SHEET.findall(parts.read("xl/workbook.xml")))
            targets = dict(_TARGET.findall(parts.read("xl/_rels/workbook.xml.rels")))
            part = {html.unescape(name.decode()): targets[key] for name, key in sheets.items()}[sheet]
            cells = _UNSAVED.findall(parts.read(f"xl/{part.decode().removeprefix('/xl/')}"))
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, OSError, RuntimeError, EOFError):
        return 0, []
    return len(cells), [(int(row) - 1, _column(letters)) for letters, row in cells[:FIRST_FEW]]


def _column(letters: bytes) -> int:
    """Return the column that spreadsheets call so, from 0."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1


def _say(answers: BinaryIO, answer: Any) -> None:
    marshal.dump(answer, answers)
    answers.flush()


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except MemoryError:
        sys.exit(OUT_OF_MEMORY)
