"""Workbooks into grids: the syntax of spreadsheets, apart from what their columns mean."""

from __future__ import annotations

import marshal
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from itertools import chain
from pathlib import Path
from typing import IO, Any

from msgspec.structs import replace

from orgviewer import own_process
from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, did_you_mean, quoted
from orgviewer.model.walk import FieldPath
from orgviewer.progress import Progress, unheard
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.grid import AreRelated, Grid, GridRows, RateTable
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.syntax.spreadsheets import workbook_process
from orgviewer.readers.syntax.spreadsheets.ods_cells import error_cells, is_document, with_durations
from orgviewer.readers.syntax.spreadsheets.old_workbooks import HEAD as OLD
from orgviewer.readers.syntax.spreadsheets.old_workbooks import OddCells, odd_cells
from orgviewer.words.language import Phrase, Plural, counted, tr

HEAD = 30
"""Rows that a sheet is judged by."""
PATIENCE = 30.0
"""Seconds that a workbook may take by the clock, also on a machine that is busy with other things."""
PACKAGE = "EncryptedPackage".encode("utf-16-le")
"""The name of the part that holds a workbook under a password."""
PARTS = (b"xl/", b"content.xml", *(name.encode("utf-16-le") for name in ("Workbook", "Book", "WORKBOOK")))
"""Names of parts that only workbooks have, as their files spell them."""
MEND: Phrase = "Correct its formula, or type what it should say."
SAVE: Phrase = "Open the workbook in a spreadsheet program and save it."
ALIKE = Plural("{sheets} looks like it", "{sheets} look like it")
NOT_READ = Plural("{sheets} is not", "{sheets} are not")
HIDDEN = Plural("hidden {sheets} is not", "hidden {sheets} are not")
SAVE_AS: Phrase = "Save what it holds as .xlsx or .csv."
DAMAGED: tuple[Phrase, Phrase] = ("the workbook is damaged", "Open it in a spreadsheet and save it anew.")
TOO_LARGE: tuple[Phrase, Phrase] = ("the workbook is too large to be read", "Save the sheet as CSV.")
LISTED = 10
"""Sheets named where one is not found."""

NEARLY, LEAST = 0.75, 2.0
"""The share of the best score from which on a sheet looks like the best one, and the least such score."""


def unrelated(one: Sequence[Sequence[str]], other: Sequence[Sequence[str]]) -> bool:
    """Say of any two sheets that they are not to be read together."""
    return False


def read_workbook(
    path: Path,
    choose: RateTable,
    sheet: str | None = None,
    progress: Progress = unheard,
    are_related: AreRelated = unrelated,
) -> Parsed:
    """Return the grid of one sheet, its cells as text; that sheet's name and the names of all.

    Without a name it is the one that `choose` likes best, and those that are related to it are read beside
    it; a hidden one only if no other has cells. The
    rows of the grid begin where the sheet's cells do. Raises SyntaxMistakeError with one sentence if
    the workbook cannot be read; OSError if the file cannot.
    """
    with _opened(path) as workbook:
        names = tuple(name for name, _ in workbook.sheets)
        progress(0.1)
        number, alike = _best(workbook, choose) if sheet is None else (_named(names, sheet), [])
        progress(0.5)
        related = _related(workbook, number, are_related) if sheet is None else []
        others = [] if sheet is not None else _tables(workbook, number, related)
        unread = _unread(names[number], [names[other] for other in alike if other not in related], others)
        grid = _grid(path, workbook, number, progress)
        beside = tuple(_grid(path, workbook, other, unheard) for other in related)
    grid = replace(grid, findings=[*unread, *grid.findings])
    return Parsed(grid, [], grid.locate, names[number], names, beside=beside)


def _grid(path: Path, workbook: _Workbook, number: int, progress: Progress) -> Grid:
    """Return the cells of a sheet, and what is odd about them."""
    row, column, height, portions = workbook.rows(number)
    rows = GridRows()
    name, is_open_document = workbook.sheets[number][0], is_document(path)
    for portion in portions:
        rows.extend(with_durations(portion) if is_open_document else portion)
        progress(0.5 + 0.5 * len(rows) / max(height, 1))
    findings = _empty_looking(*workbook.unsaid(number), (row, column))
    findings += _empty_elsewhere(path, name, (row, column))
    return Grid(rows, partial(_locate, name, row, column), findings)


def _related(workbook: _Workbook, number: int, are_related: AreRelated) -> list[int]:
    """Return the other sheets that are shown and are to be read together with one."""
    head = workbook.head(number)
    others = [other for other, (_, shown) in enumerate(workbook.sheets) if shown and other != number]
    return [other for other in others if are_related(head, workbook.head(other))]


def _tables(workbook: _Workbook, number: int, related: Sequence[int]) -> list[tuple[str, bool]]:
    """Return the names of other sheets that hold tables, of the first ones, and whether each is shown."""
    found = []
    for other, (name, shown) in enumerate(workbook.sheets[:LISTED]):
        if other == number or other in related:
            continue
        rows = [row for row in workbook.head(other) if sum(map(bool, row)) > 1]
        if len(rows) > 1:
            found.append((name, shown))
    return found


def _unread(sheet: str, alike: Sequence[str], tables: Sequence[tuple[str, bool]]) -> list[Finding]:
    """Tell of sheets with tables that are not read: those that look like the one that is, and others."""
    parts = []
    if alike:
        parts.append(counted(len(alike), *ALIKE, sheets=_listed(alike)))
    for is_shown, words in ((True, NOT_READ), (False, HIDDEN)):
        others = [name for name, shown in tables if shown is is_shown and name not in alike]
        if others:
            parts.append(counted(len(others), *words, sheets=_listed(others)))
    if not parts:
        return []
    hint = tr("Choose another one in File ▸ Columns…, or by --sheet.")
    message = tr("only the sheet {sheet} is read: {list}", sheet=quoted(sheet), list="; ".join(parts))
    return [Finding((), message, hint, Severity.WARNING)]


def _listed(names: Sequence[str]) -> str:
    return ", ".join(map(quoted, names[:LISTED])) + (", …" if len(names) > LISTED else "")


def _empty_elsewhere(path: Path, sheet: str, start: tuple[int, int]) -> list[Finding]:
    """Tell of cells that only look empty in workbooks of other kinds than xlsx."""
    found = odd_cells(path.read_bytes(), sheet) if _begins(path, OLD) else OddCells()
    errors = found.errors or (error_cells(path, sheet) if is_document(path) else [])
    few = workbook_process.FIRST_FEW
    told = _cells((len(errors), errors[:few]), start, tr("this cell holds an error: taken as empty"), MEND)
    unsaved = (len(found.unsaved), found.unsaved[:few])
    return told + _cells(unsaved, start, tr("this formula has no saved result: it says nothing"), SAVE)


def _begins(path: Path, head: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(head)) == head


def _empty_looking(
    is_whole: bool,
    unsaved: workbook_process.CellCount,
    errors: workbook_process.CellCount,
    start: tuple[int, int],
) -> list[Finding]:
    """Tell of cells that only look empty, given where those of the sheet begin."""
    found = _cells(unsaved, start, tr("this formula has no saved result: taken as empty"), SAVE)
    found += _cells(errors, start, tr("this cell holds an error (such as #REF!): taken as empty"), MEND)
    if not is_whole:
        hint = tr("Save the sheet as CSV if cells are empty that should not be.")
        message = tr("the sheet was not searched whole for formulas without a saved result, and for errors")
        found.append(Finding((), message, hint, Severity.WARNING))
    return found


def _cells(
    found: workbook_process.CellCount, start: tuple[int, int], message: str, hint: str
) -> list[Finding]:
    """Tell the same of cells: of each alone if they are few, else of all in one line."""
    count, cells = found
    places: list[FieldPath] = [(row - start[0], column - start[1]) for row, column in cells]
    if count <= len(places):
        return [Finding(place, message, hint, Severity.WARNING) for place in places]
    first = next(iter(places), ())
    return [Finding(first, message, hint, Severity.WARNING, count, tuple(places))]


def _best(workbook: _Workbook, choose: RateTable) -> tuple[int, list[int]]:
    """Return the number of the sheet that looks best, and those of others that look nearly as good.

    They are of those that are shown, if any of them has cells.
    """
    for wanted in (True, False):
        heads = {
            number: head
            for number, (_, shown) in enumerate(workbook.sheets)
            if shown is wanted and any(map(any, head := workbook.head(number)))
        }
        if heads:
            scores = {number: choose(head) for number, head in heads.items()}
            best = max(scores, key=scores.__getitem__)
            wanted_score = max(NEARLY * scores[best], LEAST)
            return best, [number for number in scores if number != best and scores[number] >= wanted_score]
    raise _mistake(tr("the workbook has no cells that say anything"))


def _named(names: Sequence[str], wanted: str) -> int:
    if wanted in names:
        return names.index(wanted)
    listed = ", ".join(map(quoted, names[:LISTED])) + (", …" if len(names) > LISTED else "")
    message = tr("the workbook has no sheet {wanted}", wanted=quoted(wanted))
    raise _mistake(message, did_you_mean(wanted, names) or tr("Its sheets are {listed}.", listed=listed))


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

    def unsaid(self, number: int) -> tuple[bool, workbook_process.CellCount, workbook_process.CellCount]:
        """Return what the library does not say of the cells of a sheet (see `workbook_process`)."""
        try:
            self._ask(number, workbook_process.UNSAID)
            is_whole, unsaved, errors = self._heard()
        except _GoneError:  # such as for a lack of memory: the rows are here
            return False, (0, []), (0, [])
        return is_whole, unsaved, errors

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
        return _mistake(tr("the workbook is protected by a password"), tr("Save a copy without one."))
    if any(part in content for part in PARTS):
        return _mistake(*DAMAGED)
    if not content:
        return _mistake(tr("the file is empty"))
    return _mistake(tr("this is not a workbook, or only a part of one"), SAVE_AS)


def _mistake(message: str, hint: str = "") -> SyntaxMistakeError:
    return SyntaxMistakeError(Mistake(0, 0, message, hint))
