"""CSV text into columns: the syntax of tables, apart from what their columns mean."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence

from orgviewer.model.findings import quoted
from orgviewer.model.walk import Place
from orgviewer.readers.yaml_events import Mistake, SyntaxMistakeError

LONGEST_CELL = 10_000_000  # characters


def columns(lines: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """Return the columns of a table by the names in its first row, all of one length.

    Empty rows are left out. Raises SyntaxMistakeError for a row that is longer or shorter than the first.
    """
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(lines, strict=True)
    try:
        header = [name.strip() for name in next(reader, [])]
        rows = [row for row in reader if row]
    except csv.Error as error:
        raise SyntaxMistakeError(Mistake(reader.line_num, 1, f"this is not CSV: {error}")) from None
    if len(set(header)) < len(header):
        twice = next(name for name in header if header.count(name) > 1)
        raise SyntaxMistakeError(Mistake(1, 1, f"the column {quoted(twice)} stands in the first row twice"))
    width = len(header)
    if any(len(row) != width for row in rows):
        row = next(place for place, row in enumerate(rows) if len(row) != width)
        message = f"this row has {len(rows[row])} cells, but the first row has {width}"
        raise SyntaxMistakeError(Mistake(row + 2, 1, message))
    return {name: [row[place] for row in rows] for place, name in enumerate(header)}


def locate(lines: Iterable[str], places: Iterable[Place]) -> dict[Place, tuple[int, int]]:
    """Return the line and the cell (both from 1) of places (row, column), by a second reading."""
    wanted: dict[int, list[Place]] = {}
    found: dict[Place, tuple[int, int]] = {}
    for place in places:
        if place and isinstance(place[0], int):
            wanted.setdefault(place[0], []).append(place)
        else:
            found[place] = (1, 1)
    reader = csv.reader(lines)
    header = [name.strip() for name in next(reader, [])]
    for row, line in enumerate(_starts(reader)):
        for place in wanted.get(row, ()):
            found[place] = (line, header.index(str(place[1])) + 1 if len(place) > 1 else 1)
    return found


def _starts(reader: Iterator[list[str]]) -> Iterator[int]:
    """Yield the line on which each row that is not empty begins."""
    before = 1
    for row in reader:
        if row:
            yield before + 1
        before = reader.line_num  # type: ignore[attr-defined]
