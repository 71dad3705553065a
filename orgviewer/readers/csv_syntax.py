"""CSV text into columns: the syntax of tables, apart from what their columns mean."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from orgviewer.model.findings import quoted
from orgviewer.model.walk import Place
from orgviewer.readers.progress import Progress, Reported, unheard
from orgviewer.readers.yaml_events import Mistake, SyntaxMistakeError

LONGEST_CELL = 10_000_000  # characters
SAMPLE = 10_000  # rows


def columns(text: str, progress: Progress = unheard) -> Mapping[str, Sequence[str]]:
    """Return the columns of a table by the names in its first row, all of one length.

    Empty rows are left out. Raises SyntaxMistakeError for a row that is longer or shorter than the first.
    """
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(Reported(text, progress).lines(), strict=True)
    try:
        rows = [row for row in reader if row]
    except csv.Error as error:
        raise SyntaxMistakeError(Mistake(reader.line_num, 1, f"this is not CSV: {error}")) from None
    header = [name.strip() for name in rows.pop(0)] if rows else []
    if len(set(header)) < len(header):
        twice = next(name for name in header if header.count(name) > 1)
        message = f"the column {quoted(twice)} stands in the first row twice"
        raise SyntaxMistakeError(Mistake(_header(text)[0], 1, message))
    width = len(header)
    if any(len(row) != width for row in rows):
        line, cells = next((line, len(row)) for line, row in _rows(text) if len(row) != width)
        message = f"this row has {cells:,} {_cells(cells)}, but the first row has {width:,}"
        raise SyntaxMistakeError(Mistake(line, 1, message))
    return {name: _column(rows, place) for place, name in enumerate(header)}


def _column(rows: list[list[str]], place: int) -> list[str]:
    """Return one column; where its first cells repeat, as departments do, each text is kept once."""
    first = [row[place] for row in rows[:SAMPLE]]
    if len(set(first)) * 2 > len(first):
        return [row[place] for row in rows]
    once: dict[str, str] = {}
    for row in rows:  # the rows let go of their own copy, too
        row[place] = once.setdefault(row[place], row[place])
    return [row[place] for row in rows]


def locate(text: str, places: Iterable[Place]) -> dict[Place, tuple[int, int]]:
    """Return the line and the cell (both from 1) of places (row, column), by a second reading."""
    wanted: dict[int, list[Place]] = {}
    first, header = _header(text)
    found: dict[Place, tuple[int, int]] = {}
    for place in places:
        if place and isinstance(place[0], int):
            wanted.setdefault(place[0], []).append(place)
        else:
            found[place] = (first, 1)
    for number, (line, _) in enumerate(_rows(text), start=-1):
        for place in wanted.get(number, ()):
            found[place] = (line, header.index(str(place[1])) + 1 if len(place) > 1 else 1)
    return found


def _header(text: str) -> tuple[int, list[str]]:
    """Return the line of the first row, and the names in it."""
    line, names = next(_rows(text), (1, []))
    return line, [name.strip() for name in names]


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that are not empty, the first too, and the line on which each begins."""
    reader = csv.reader(io.StringIO(text))
    before = 0
    for row in reader:
        if row:
            yield before + 1, row
        before = reader.line_num


def _cells(number: int) -> str:
    return "cell" if number == 1 else "cells"
