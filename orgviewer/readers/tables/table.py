"""Tables: the grid that a syntax reads, and the columns of records that a shape is made from.

Real tables begin with a title, end with a total, and have rows that are too long. Not for: what
columns mean (see `column_names`, `flat`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from orgviewer.errors import Severity, column_letters
from orgviewer.model.findings import Finding, alike, quoted
from orgviewer.model.recognition import MOST_COLUMNS
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import Locate, moved_locate
from orgviewer.readers.syntax.grid import Grid
from orgviewer.readers.tables.column_names import header_score
from orgviewer.readers.tables.numbering import Numbering

ROW = "row"
"""Begins the places of findings about rows of a grid, which are no records: ("row", row, cell)."""
BEFORE = "before"
"""Begins the places that lead into a table as it was before some of its records were left out."""
FIRST_ROWS = 30  # in which the names of the columns are looked for
MORE_CELLS = "More cells"
_TOTAL = re.compile(
    r"\W*((grand|sub)[ -]?)?(totals?|sum|summe|gesamt(summe)?|zwischensumme|total g[ée]n[ée]ral|suma|"
    r"总计|合计|总和|總計|合計|小计|小計|총계|합계)\b[\W\d]*",
    re.IGNORECASE,
)
_TOTAL_STARTS = frozenset(
    [
        "tot",
        "sum",
        "gra",
        "sub",
        "ges",
        "zwi",
        "总计",
        "合计",
        "总和",
        "總計",
        "合計",
        "小计",
        "小計",
        "총계",
        "합계",
    ]
)
_AROUND = " \t\n\xa0\u3000*-=:："
_NUMBER = re.compile(r"[\d.,:%€$£¥\s()+-]*")


@dataclass(frozen=True)
class RecordTable:
    """Records as columns of one length, "" where a record says nothing; names are all different.

    Places are (record, column's name). `above` gives by record the record it stands under, or -1, where
    the file's own shape says so. `findings` tells what was odd about the rows.
    """

    columns: Mapping[str, Sequence[str]]
    locate: Locate
    findings: list[Finding] = field(default_factory=list)
    above: Sequence[int] | None = None


def sheet_score(rows: Sequence[Sequence[str]]) -> int:
    """Return how much the first rows of a sheet look like a table of people."""
    return max((header_score(row) for row in rows[:FIRST_ROWS]), default=0)


def table(grid: Grid) -> RecordTable:
    """Return the records of a grid: beneath its names of columns, without empty rows and totals."""
    rows = grid.rows
    head = _head(rows)
    names = _names(rows[head][:MOST_COLUMNS]) if rows else []
    kept, findings = _records(rows, head)
    syntax = [finding.moved(lambda place: (ROW, *place) if place else ()) for finding in grid.findings]
    width = len(names)
    places = list(range(width))
    records = rows[head + 1 :] if kept is None else [rows[row] for row in kept]
    originals: Sequence[int] = range(head + 1, len(rows)) if kept is None else kept
    more, ragged = _squared(records, originals, width)
    columns = {name: [row[place] for row in records] for name, place in zip(names, places, strict=True)}
    columns = {
        name: cells
        for (name, cells), title in zip(
            columns.items(), rows[head][: len(names)] if rows else [], strict=True
        )
        if title.strip() or any(cells)
    }
    if more:
        cells = [""] * len(records)
        for row, text in more.items():
            cells[row] = text
        columns[Numbering(columns).name(MORE_CELLS)] = cells
    placed = {name: place for place, name in enumerate(names)}

    locate = moved_locate(grid.locate, lambda place: _cell(place, originals, placed, head))
    return RecordTable(columns, locate, [*syntax, *findings, *ragged])


def without(records: RecordTable, left_out: Sequence[int], reason: str) -> RecordTable:
    """Return a table without some records, and a finding that says why."""
    out = set(left_out)
    kept = [row for row in range(len(next(iter(records.columns.values())))) if row not in out]

    def original(place: FieldPath) -> FieldPath:
        match place:
            case (str() as word, *there) if word == BEFORE:
                return tuple(there)
            case (int() as record, *there):
                return (kept[record], *there)
        return place

    columns = {name: [cells[row] for row in kept] for name, cells in records.columns.items()}
    findings = alike(left_out, lambda row: Finding((row,), reason, severity=Severity.WARNING))
    before = [finding.moved(lambda place: (BEFORE, *place)) for finding in [*records.findings, *findings]]
    return RecordTable(columns, moved_locate(records.locate, original), before)


def _head(rows: Sequence[Sequence[str]]) -> int:
    """Return the row that names the columns: the one that names most, else the first that is not empty.

    A single name counts only where what stands above is narrower: "Manager" may be somebody's role.
    """
    scores = [header_score(row) for row in rows[:FIRST_ROWS]]
    most = max(scores, default=0)
    head = scores.index(most) if most else 0
    widths = [sum(map(bool, row)) for row in rows[: head + 1]]
    if most > 1 or (most and max(widths[:-1], default=0) < widths[-1]):
        return head
    return next((number for number, row in enumerate(rows) if any(row)), 0)


def _names(head: Sequence[str]) -> list[str]:
    """Return a name for every column: its own, numbered where another has it, or its letters."""
    numbering = Numbering()
    return [
        numbering.name(" ".join(title.split()) or f"Column {column_letters(place)}")
        for place, title in enumerate(head, 1)
    ]


def _records(rows: list[list[str]], head: int) -> tuple[list[int] | None, list[Finding]]:
    """Return which rows hold records, or None if all beneath the head do, and what was skipped."""
    empty, totals, again = [], [], []
    for number in _suspects(rows, head):
        row = rows[number]
        if not any(cell and not cell.isspace() for cell in row):
            empty.append(number)
        elif _is_total(row):
            totals.append(number)
        elif row == rows[head]:
            again.append(number)
    skipped = {*empty, *totals, *again}
    titles = [number for number in range(head) if any(rows[number])]
    above = _skipped(titles, "this row stands above the names of the columns: skipped")
    if not skipped:
        return None, above
    last = len(rows) - 1
    while empty and empty[-1] == last:  # empty lines at the end are no oddity
        last -= 1
        empty.pop()
    findings = [
        *above,
        *_skipped(empty, "this row is empty: skipped"),
        *_skipped(totals, "this row is a total: skipped"),
        *_skipped(again, "this row names the columns again: skipped"),
    ]
    return [number for number in range(head + 1, len(rows)) if number not in skipped], findings


def _suspects(rows: list[list[str]], head: int) -> list[int]:
    """Return the rows beneath the head that may be no records, by how they start: most tables have none."""
    starts = [row[0][:3] if row else "" for row in rows[head + 1 :]]
    title = rows[head][0][:3] if rows and rows[head] else ""
    odd = {
        start
        for start in set(starts)
        if start == title or not (word := start.strip(_AROUND).lower()) or word in _TOTAL_STARTS
    }
    return [number for number, start in enumerate(starts, head + 1) if start in odd] if odd else []


def _is_total(row: Sequence[str]) -> bool:
    """Say whether a row holds a word for a total, and beside it nothing but numbers."""
    texts = [cell for cell in row if not _NUMBER.fullmatch(cell)]
    return len(texts) == 1 and len(texts[0]) < 40 and _TOTAL.fullmatch(texts[0]) is not None


def _skipped(rows: list[int], message: str) -> list[Finding]:
    return alike(rows, lambda row: Finding((ROW, row, 0), message, severity=Severity.WARNING))


def _squared(
    records: list[list[str]], originals: Sequence[int], width: int
) -> tuple[dict[int, str], list[Finding]]:
    """Bring all records to one width; return what stood beyond it by record, and which rows were odd."""
    lengths = Counter(map(len, records))
    if set(lengths) <= {width}:
        return {}, []
    short = [number for number, row in enumerate(records) if len(row) < width]
    long = [number for number, row in enumerate(records) if len(row) > width]
    more = {number: ", ".join(filter(None, records[number][width:])) for number in long}
    more = {number: text for number, text in more.items() if text}

    def finding(number: int, rest: str) -> Finding:
        count = len(records[number])
        message = (
            f"this row has {count:,} {'cell' if count == 1 else 'cells'}, the names are {width:,}: {rest}"
        )
        return Finding((ROW, originals[number], 0), message, severity=Severity.WARNING)

    kept = f"the others are kept under {quoted(MORE_CELLS)}"
    findings = [
        *alike(short, lambda number: finding(number, "the others are taken as empty")),
        *alike(list(more), lambda number: finding(number, kept)),
    ]
    for number in short:
        records[number] = records[number] + [""] * (width - len(records[number]))
    return more, findings


def _cell(place: FieldPath, originals: Sequence[int], placed: Mapping[str, int], head: int) -> FieldPath:
    """Return the row and the cell of the grid that a place of the table means."""
    match place:
        case (str(), int() as row, *rest):
            return (row, *rest) if rest else (row, 0)
        case (int() as record, *names):
            name = str(names[0]) if names else ""
            return originals[record], placed.get(name, 0)
        case (str() as name,):
            return head, placed.get(name, 0)
    return ()
