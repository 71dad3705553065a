"""Delimited text (CSV, TSV, semicolons, bars) into a grid: the syntax of tables, apart from their meaning."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import chain, islice

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.cells import may_be_harmless, meant
from orgviewer.errors import Severity
from orgviewer.model.findings import Finding
from orgviewer.model.walk import FieldPath
from orgviewer.progress import Progress, Reported, unheard
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.grid import Grid, GridRows
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.words.language import Phrase, counted, number_in_words, tr

EMPTY_HINT: Phrase = "It should begin with a row that names the columns: id, name, reports_to, role."
MARKUP = re.compile(r"\s*<(!doctype|\?xml|html|head|body|table|meta)\b", re.IGNORECASE)
MARKUP_HINT: Phrase = "Open it in a spreadsheet program, and save it as a workbook (.xlsx)."
LONGEST_CELL = 64 * 1024 * 1024  # characters
DELIMITERS = ",;\t|"
"""What stands between cells; of two that fit as well the first is taken."""
START = 64 * 1024
"""Characters that the delimiter is found by."""
MOST_CELLS = 20_000_000
"""About a gigabyte; a line takes the place of LINE cells."""
LINE = 4
MOST_MENDED = 4
"""Quotes without an end for which the rest is read anew; after that, quotes mean nothing."""
ENDS = ("\0end", "\1stop")
"""A last line of two cells, the second empty, which arrives as such unless it stands within quotes; of two
without a letter in common the first that what stands between cells is no letter of."""
SEPARATOR = re.compile(r"\"?sep=([^\"\r\n])\"?(?:\r\n?|\n|$)", re.IGNORECASE)
"""A first line that says to Excel what stands between cells."""
REMARK = "#"
"""Begins lines above a table that say something about it, such as the settings of a drawing program."""
KEPT = ("utf-8", "surrogatepass")
"""How a text is kept for a second reading: with one letter beyond Latin-1 Python's own takes twice as much,
and four times with an emoji."""
ANY_LINE = re.compile(r"[^\r\n]*+(?:\r\n?|\n)|[^\r\n]+")


def is_markup(text: str) -> bool:
    """Return whether a text is HTML or XML, which some programs write and call a workbook."""
    return MARKUP.match(text) is not None


def parsed(text: str, progress: Progress = unheard) -> Parsed:
    """Return what a table holds; raises SyntaxMistakeError for one that is empty, none or too large."""
    if not text or text.isspace():
        raise SyntaxMistakeError(Mistake(0, 0, tr("the file is empty"), EMPTY_HINT))
    if is_markup(text):
        raise SyntaxMistakeError(Mistake(1, 1, tr("this is HTML or XML, not a table"), MARKUP_HINT))
    grid = read_grid(text, progress)
    return Parsed(grid, [], grid.locate)


def read_grid(text: str, progress: Progress = unheard) -> Grid:
    """Return the cells of a table, be it commas, semicolons, tabs or bars that stand between them.

    An empty line is an empty row. A quote that is never closed is taken for a mark like any other, with
    a warning. Raises SyntaxMistakeError for a table or a cell that is too large.
    """
    csv.field_size_limit(LONGEST_CELL)
    layout = _layout(text)
    _refuse_too_large(layout)
    rows = GridRows()
    _read(layout, layout.first_line, progress, rows)
    findings = _left_out(layout)
    while rows[-1] != [layout.end, ""]:
        row, cell = len(rows) - 1, len(rows[-1]) - 1
        line, _ = next(islice(_located_rows(layout), row, None))
        if len(layout.mended) < MOST_MENDED:
            layout = replace(layout, mended=(*layout.mended, line))
        else:
            layout = replace(layout, loose_from=line)
        findings.append(_unclosed((row, cell)))
        rows.cut(row)
        _read(layout, line, progress, rows)
    rows.cut(len(rows) - 1)
    if may_be_harmless(text):
        rows.change(meant)
    kept = partial(_locate, replace(layout, text=""), text.encode(*KEPT))
    return Grid(rows, kept, findings)


class _Dialect(Struct, frozen=True):
    """How the lines and cells of a text are told apart; the table begins at `first_line`.

    Lines are counted from 0. In those that are `mended`, and in all from `loose_from` on, quotes have no
    meaning. `any_end` says that a carriage return alone ends a line, too.
    """

    text: str
    delimiter: str
    first_line: int
    any_end: bool
    mended: tuple[int, ...] = ()
    loose_from: int | None = None

    @property
    def end(self) -> str:
        """The last line's first cell."""
        return next(end for end in ENDS if self.delimiter not in end)

    def lines(self, first: int, progress: Progress = unheard) -> Iterator[str]:
        """Yield the lines from one on, such that a reader of CSV takes each as it should."""
        every_end = (found.group() for found in ANY_LINE.finditer(self.text))
        lines = every_end if self.any_end else Reported(self.text, progress).lines()
        return islice(self._mend(lines) if self.mended else lines, first, None)

    def _mend(self, lines: Iterable[str]) -> Iterator[str]:
        """Yield lines in which quotes without a meaning are written as ones that mean themselves."""
        for number, line in enumerate(lines):
            if number in self.mended or (self.loose_from is not None and number >= self.loose_from):
                cells = line.rstrip("\r\n").replace('"', '""').split(self.delimiter)
                yield self.delimiter.join(f'"{cell}"' for cell in cells)
            else:
                yield line


def _layout(text: str) -> _Dialect:
    """Find out what ends lines and what stands between cells."""
    any_end = "\r" in text and text.count("\r") > text.count("\r\n")
    if said := SEPARATOR.match(text):
        return _Dialect(text, said[1], 1, any_end)
    remarks, begin = _remarks(text)
    start = ANY_LINE.findall(text[begin : begin + START])
    if len(text) > begin + START and len(start) > 1:
        start.pop()  # which is cut
    delimiter = max(DELIMITERS, key=lambda delimiter: _score(start, delimiter))
    widths = _widths([*remarks[-1:], *start[:1]], delimiter)
    if len(widths) == 2 and widths[0] == widths[1] > 1:
        remarks.pop()  # which names the columns
    return _Dialect(text, delimiter, len(remarks), any_end)


def _remarks(text: str) -> tuple[list[str], int]:
    """Return the lines of remarks that a text begins with, and where the next line begins.

    A number sign alone in its cell names a column of numbers.
    """
    lines, begin = [], 0
    while (line := ANY_LINE.match(text, begin)) and line[0].startswith(REMARK):
        if line[0][1:2] in DELIMITERS and line[0][1:2]:
            break
        lines.append(line[0])
        begin = line.end()
    return (lines, begin) if begin < len(text) else ([], 0)


def _widths(lines: Iterable[str], delimiter: str) -> list[int]:
    return [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]


def _score(start: Iterable[str], delimiter: str) -> tuple[float, int]:
    """Return how alike the rows are if cells end so, the first above all, and how wide they are.

    Lines of one cell above the table do not count.
    """
    widths = _widths(start, delimiter)
    if max(widths, default=1) == 1:
        return 0.0, 1
    common, rows = Counter(width for width in widths if width > 1).most_common(1)[0]
    first = widths.index(common)
    table = widths[first:] if all(width == 1 for width in widths[:first]) else widths
    if rows == 1 < len(widths):
        return 0.0, common
    return rows / len(table) + (widths[0] == common), common


def _refuse_too_large(layout: _Dialect) -> None:
    text = layout.text
    lines = text.count("\n") + (text.count("\r") if layout.any_end else 0)
    cells = lines + text.count(layout.delimiter)
    if cells + LINE * lines > MOST_CELLS:
        message = tr(
            "the table is too large: {cells} cells in {lines} lines",
            cells=number_in_words(cells),
            lines=number_in_words(lines),
        )
        raise SyntaxMistakeError(Mistake(0, 0, message, tr("Leave out rows and columns that nobody needs.")))


def _read(layout: _Dialect, line: int, progress: Progress, rows: GridRows) -> None:
    """Add the rows from a line on; unless the last is made of the end, a quote was not closed."""
    lines = chain(layout.lines(line, progress), [layout.end + layout.delimiter])
    reader = csv.reader(lines, delimiter=layout.delimiter)
    try:
        rows.extend(reader)
    except csv.Error:
        message = tr(
            "a cell is longer than {longest_cell} Mi characters, up to this line",
            longest_cell=LONGEST_CELL // 1024**2,
        )
        mistake = Mistake(line + reader.line_num, 1, message, tr("Is there a quote that is never closed?"))
        raise SyntaxMistakeError(mistake) from None


def _unclosed(place: FieldPath) -> Finding:
    message = tr("a quote is opened here and never closed: taken for a mark like any other")
    return Finding(place, message, severity=Severity.WARNING)


def _left_out(layout: _Dialect) -> list[Finding]:
    """Tell of remarks above the table."""
    count = layout.first_line
    if not count or not layout.text.startswith(REMARK):
        return []
    message = counted(
        count,
        '%n line is no part of the table, for "#" stands before: skipped',
        '%n lines are no part of the table, for "#" stands before: skipped',
    )
    return [Finding((), message, severity=Severity.WARNING)]


def _locate(layout: _Dialect, content: bytes, places: set[FieldPath]) -> Mapping[FieldPath, Position]:
    """Return the line and the cell (both from 1) of places (row, cell), by a second reading."""
    layout = replace(layout, text=content.decode(*KEPT))
    wanted: dict[int, list[FieldPath]] = {}
    for place in places:
        if place:
            wanted.setdefault(int(place[0]), []).append(place)
    found = {place: Position() for place in places}
    for number, (line, _) in enumerate(islice(_located_rows(layout), max(wanted, default=-1) + 1)):
        for place in wanted.get(number, ()):
            found[place] = Position(line + 1, int(place[1]) + 1 if len(place) > 1 else 1)
    return found


def _located_rows(layout: _Dialect) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows, and the line from 0 on which each begins."""
    reader = csv.reader(layout.lines(layout.first_line), delimiter=layout.delimiter)
    line = layout.first_line
    for row in reader:
        yield line, row
        line = layout.first_line + reader.line_num
