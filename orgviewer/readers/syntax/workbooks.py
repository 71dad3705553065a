"""Workbooks into grids: the syntax of spreadsheets, apart from what their columns mean."""

from __future__ import annotations

import marshal
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import IO, Any

from orgviewer import own_process
from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, did_you_mean, quoted
from orgviewer.model.walk import FieldPath
from orgviewer.progress import Progress, unheard
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax import workbook_process
from orgviewer.readers.syntax.grid import Grid
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.readers.syntax.parsed import Parsed

SUFFIXES = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
"""How the names of the files end that this module reads."""
HEAD = 30
"""Rows that a sheet is judged by."""
PATIENCE = 30.0
"""Seconds that a workbook may take by the clock, also on a machine that is busy with other things."""
PACKAGE = "EncryptedPackage".encode("utf-16-le")
"""The name of the part that holds a workbook under a password."""
PARTS = (b"xl/", b"content.xml", *(name.encode("utf-16-le") for name in ("Workbook", "Book", "WORKBOOK")))
"""Names of parts that only workbooks have, as their files spell them."""
DAMAGED = ("the workbook is damaged", "Open it in a spreadsheet and save it anew.")
TOO_LARGE = ("the workbook is too large to be read", "Save the sheet as CSV.")
LISTED = 10
"""Sheets named where one is not found."""

Choose = Callable[[Sequence[Sequence[str]]], float]
"""Says how much the first rows of a sheet look like what is wanted: the more, the higher."""


def read_workbook(
    path: Path, choose: Choose, sheet: str | None = None, progress: Progress = unheard
) -> Parsed:
    """Return the grid of one sheet, its cells as text; that sheet's name and the names of all.

    Without a name it is the one that `choose` likes best; a hidden one only if no other has cells. The
    rows of the grid begin where the sheet's cells do. Raises SyntaxMistakeError with one sentence if
    the workbook cannot be read; OSError if the file cannot.
    """
    with _opened(path) as workbook:
        names = tuple(name for name, _ in workbook.sheets)
        progress(0.1)
        number = _best(workbook, choose) if sheet is None else _named(names, sheet)
        progress(0.5)
        row, column, height, portions = workbook.rows(number)
        rows: list[list[str]] = []
        for portion in portions:
            rows += portion
            progress(0.5 + 0.5 * len(rows) / max(height, 1))
        findings = _unsaved_formulas(*workbook.formulas(number), (row, column))
    locate = partial(_locate, names[number], row, column)
    return Parsed(Grid(rows, locate, findings), [], locate, names[number], names)


def _unsaved_formulas(count: int, cells: Sequence[FieldPath], start: tuple[int, int]) -> list[Finding]:
    """Tell of formulas without a result, given the first few cells and where those of the sheet begin."""
    places = [(int(row) - start[0], int(column) - start[1]) for row, column in cells]
    message = "this formula has no saved result: taken as empty"
    hint = "Open the workbook in a spreadsheet program and save it."
    found = [Finding(place, message, hint, Severity.WARNING) for place in places]
    if count <= len(found):
        return found
    return [replace(found[0], count=count, places=tuple(places))]


def _best(workbook: _Workbook, choose: Choose) -> int:
    """Return the number of the sheet that looks best, of those that are shown if any of them has cells."""
    for wanted in (True, False):
        heads = {
            number: head
            for number, (_, shown) in enumerate(workbook.sheets)
            if shown is wanted and any(map(any, head := workbook.head(number)))
        }
        if heads:
            return max(heads, key=lambda number: choose(heads[number]))
    raise _mistake("the workbook has no cells that say anything")


def _named(names: Sequence[str], wanted: str) -> int:
    if wanted in names:
        return names.index(wanted)
    listed = ", ".join(map(quoted, names[:LISTED])) + (", …" if len(names) > LISTED else "")
    message = f"the workbook has no sheet {quoted(wanted)}"
    raise _mistake(message, did_you_mean(wanted, names) or f"Its sheets are {listed}.")


def _locate(sheet: str, row: int, column: int, places: set[FieldPath]) -> Mapping[FieldPath, Position]:
    """Return the true rows and columns of places, given those at which the sheet's cells begin."""
    positions = {}
    for place in places:
        first, second = (*place, 0, 0)[:2]
        positions[place] = (
            Position(row + int(first) + 1, column + int(second) + 1, sheet)
            if place
            else Position(sheet=sheet)
        )
    return positions


class _Workbook:
    """The process that reads a workbook (see `workbook_process`), and the talk with it."""

    def __init__(self, wanted: IO[bytes], answers: IO[bytes]) -> None:
        self._wanted, self._answers = wanted, answers
        mistake, self.sheets = self._heard()
        if mistake:
            raise _RefusedError(mistake)

    def head(self, number: int) -> list[list[str]]:
        """Return the first rows of a sheet."""
        return list(chain.from_iterable(self.rows(number, HEAD)[3]))

    def rows(self, number: int, most: int | None = None) -> tuple[int, int, int, Iterator[list[list[str]]]]:
        """Return where the cells of a sheet begin, how many rows they fill, and those in portions."""
        self._ask(number, most)
        row, column, height = self._heard()
        return row, column, height, iter(self._heard, None)

    def formulas(self, number: int) -> tuple[int, list[FieldPath]]:
        """Return how many formulas of a sheet have no saved result, and the true places of the first few."""
        try:
            self._ask(number, workbook_process.FORMULAS)
            count, cells = self._heard()
        except _GoneError:  # such as for a lack of memory: the rows are here
            return 0, []
        return count, cells

    def _ask(self, number: int, what: int | str | None) -> None:
        with suppress(OSError):  # there is no answer then
            marshal.dump((number, what), self._wanted)
            self._wanted.flush()

    def _heard(self) -> Any:
        try:
            return marshal.load(self._answers)
        except (EOFError, ValueError, TypeError):
            raise _GoneError from None


class _RefusedError(Exception):
    """A workbook that cannot be opened: what the process says of it."""


class _GoneError(Exception):
    """The process ended before it had answered."""


@contextmanager
def _opened(path: Path) -> Iterator[_Workbook]:
    """Yield a workbook; the process ends with the block, and after PATIENCE at the latest."""
    process = own_process.start(workbook_process.__file__, path.absolute())
    watch = threading.Timer(PATIENCE, process.kill)
    watch.daemon = True  # else the program would wait for it, had it been interrupted just here
    watch.start()
    try:
        yield _Workbook(*own_process.pipes(process))
    except _RefusedError as refusal:
        raise _refusal(path, str(refusal)) from None
    except _GoneError:
        raise _mistake(*(DAMAGED if process.wait() == 1 else TOO_LARGE)) from None
    finally:
        watch.cancel()
        own_process.end(process)


def _refusal(path: Path, reason: str) -> SyntaxMistakeError:
    content = path.read_bytes()
    if reason == workbook_process.PROTECTED or PACKAGE in content:
        return _mistake("the workbook is protected by a password", "Save a copy without one.")
    if any(part in content for part in PARTS):
        return _mistake(*DAMAGED)
    if not content:
        return _mistake("the file is empty")
    return _mistake("this is not a workbook, or only a part of one", "Save what it holds as .xlsx or .csv.")


def _mistake(message: str, hint: str = "") -> SyntaxMistakeError:
    return SyntaxMistakeError(Mistake(0, 0, message, hint))
