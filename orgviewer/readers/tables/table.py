"""Tables: the grid that a syntax reads, and the columns of records that a shape is made from.

Real tables begin with a title, end with a total, and have rows that are too long. Not for: what
columns mean (see `column_names`, `flat`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from msgspec import Struct, field

from orgviewer.errors import ProblemKind, Severity, column_letters
from orgviewer.model.findings import Finding, alike, of_kind, quoted
from orgviewer.model.recognition import MOST_COLUMNS
from orgviewer.model.records import Meta
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import Locate, moved_locate
from orgviewer.readers.syntax.columns import Column
from orgviewer.readers.syntax.grid import Grid, GridRows
from orgviewer.readers.tables.heads.head import TableHead, head_of
from orgviewer.readers.tables.heads.one_table import one_table
from orgviewer.readers.tables.heads.remarks import BENEATH, is_ruled, rows_beneath
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.vocabulary.column_meanings import header_score
from orgviewer.words.language import counted, number_in_words, tr

ROW = "row"
"""Begins the places of findings about rows of a grid, which are no records: ("row", row, cell)."""
BEFORE = "before"
"""Begins the places that lead into a table as it was before some of its records were left out."""
FIRST_ROWS = 30  # of a sheet, by which it is judged
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


NOTHING_SAID = Meta()
"""What most tables say of themselves."""


class UnitFields(Struct, frozen=True):
    """What a file says of an organization beside where it lies: its name, its kind, and whatever else."""

    name: str
    classification: str = ""
    other: Mapping[str, str] = field(default_factory=dict)


class RecordTable(Struct, frozen=True):
    """Records as columns of one length, "" where a record says nothing; names are all different.

    Places are (record, column's name). `above` gives by record the record it stands under, or -1, where
    the file's own shape says so, `known` the fields of the columns that this shape says the meaning of, and
    `units` by path what is said of all organizations, those too in which nobody is. `meta` is what the file
    says of itself. `findings` tells what was odd about the rows, `guesses` in sentences what was assumed.
    """

    columns: Mapping[str, Sequence[str]]
    locate: Locate
    findings: list[Finding] = field(default_factory=list)
    above: Sequence[int] | None = None
    guesses: tuple[str, ...] = ()
    known: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, UnitFields] = field(default_factory=dict)
    meta: Meta = NOTHING_SAID


def sheet_score(rows: Sequence[Sequence[str]]) -> int:
    """Return how much the first rows of a sheet look like a table of people."""
    return max((header_score(row) for row in rows[:FIRST_ROWS]), default=0)


def names_of_columns(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return the names of the columns of a sheet, by its first rows."""
    return _names(head_of(rows[:FIRST_ROWS], ()).titles[:MOST_COLUMNS]) if rows else []


def table(grid: Grid, wanted: Iterable[str] = ()) -> RecordTable:
    """Return the records of a grid: beneath its names of columns, without empty rows and totals.

    Names of columns that somebody `wanted` tell where they stand.
    """
    wanted = tuple(wanted)
    grid = one_table(grid, wanted)
    rows = grid.rows
    head = head_of(rows, wanted)
    names = _names(head.titles[:MOST_COLUMNS])
    kept, findings = _records(rows, head)
    syntax = [finding.moved(lambda place: (ROW, *place) if place else ()) for finding in grid.findings]
    originals: Sequence[int] = range(head.body, len(rows)) if kept is None else kept
    more, ragged = _squared(rows, originals, len(names))
    columns: dict[str, Sequence[str]] = {}
    for place, (name, title) in enumerate(zip(names, head.titles, strict=False)):
        whole = rows.column(place)
        cells = Column(whole[head.body :] if kept is None else map(whole.__getitem__, kept))
        if title.strip() or any(cells):
            columns[name] = cells
    if more:
        columns[Numbering(columns).name(MORE_CELLS)] = [more.get(row, "") for row in range(len(originals))]
    placed = {name: place for place, name in enumerate(names)}
    locate = moved_locate(grid.locate, lambda place: _cell(place, originals, placed, head.row))
    told = [*syntax, *of_kind(ProblemKind.LEFT_OUT, findings), *of_kind(ProblemKind.CELL, ragged)]
    return RecordTable(columns, locate, told)


def without(records: RecordTable, left_out: Sequence[int], reason: str) -> RecordTable:
    """Return a table without some records, and a finding that says why."""
    told = alike(left_out, lambda row: Finding((row,), reason, severity=Severity.WARNING))
    return narrowed(records, left_out, list(of_kind(ProblemKind.LEFT_OUT, told)))


def narrowed(records: RecordTable, left_out: Sequence[int], told: Sequence[Finding]) -> RecordTable:
    """Return a table without some records, and what is `told` of them by their rows."""
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
    before = [finding.moved(lambda place: (BEFORE, *place)) for finding in [*records.findings, *told]]
    return RecordTable(columns, moved_locate(records.locate, original), before)


def _names(head: Sequence[str]) -> list[str]:
    """Return a name for every column: its own, numbered where another has it, or its letters."""
    numbering = Numbering()
    return [
        numbering.name(" ".join(title.split()) or f"Column {column_letters(place)}")
        for place, title in enumerate(head, 1)
    ]


def _records(rows: GridRows, head: TableHead) -> tuple[list[int] | None, list[Finding]]:
    """Return which rows hold records, or None if all beneath the head do, and what was skipped."""
    empty, totals, again, ruled = [], [], [], []
    known = {tuple(row) for row in rows[: head.body] if any(row)}
    for number in _suspects(rows, head.body):
        row = rows[number]
        if not any(cell and not cell.isspace() for cell in row):
            empty.append(number)
        elif _is_total(row):
            totals.append(number)
        elif tuple(row) in known:
            again.append(number)
        elif is_ruled(row):
            ruled.append(number)
    beneath = [number for number in rows_beneath(rows, head.body) if number not in totals]
    skipped = {*empty, *totals, *again, *ruled, *beneath}
    told = _told_head(rows, head)
    if not skipped:
        return None, told
    last = min([*beneath, len(rows)]) - 1
    while empty and empty[-1] == last:  # empty lines at the end are no oddity
        last -= 1
        empty.pop()
    findings = [
        *told,
        *_skipped(empty, tr("this row is empty: skipped")),
        *_skipped(totals, tr("this row is a total: skipped")),
        *_skipped(again, tr("this row names the columns again: skipped")),
        *_skipped(ruled, tr("this row is a line that is drawn: skipped")),
        *_skipped(beneath, BENEATH),
    ]
    return [number for number in range(head.body, len(rows)) if number not in skipped], findings


def _told_head(rows: GridRows, head: TableHead) -> list[Finding]:
    """Return what there is to say of the rows down to the first record."""
    above = head.rows[0] if head.rows else head.body
    titles = [number for number in range(above) if any(rows[number])]
    nameless = [] if head.rows or not rows else [head.body]
    return [
        *_skipped(titles, tr("this row stands above the names of the columns: skipped")),
        *_skipped(list(head.labels), tr("this row names the columns again: skipped")),
        *_skipped(nameless, tr("no row names the columns: they are called by their letters")),
    ]


def _suspects(rows: GridRows, body: int) -> list[int]:
    """Return the rows of the body that may be no records, by how they start: most tables have none."""
    cells = rows.column(0)
    starts = {cell[:3] for cell in islice(cells, body, None)}
    titles = {row[0][:3] for row in rows[:body] if row}
    odd = {
        start
        for start in starts
        if start in titles or not (word := start.strip(_AROUND).lower()) or word in _TOTAL_STARTS
    }
    return [row for row in range(body, len(cells)) if cells[row][:3] in odd] if odd else []


def _is_total(row: Sequence[str]) -> bool:
    """Say whether a row holds a word for a total, and beside it nothing but numbers."""
    texts = [cell for cell in row if not _NUMBER.fullmatch(cell)]
    return len(texts) == 1 and len(texts[0]) < 40 and _TOTAL.fullmatch(texts[0]) is not None


def _skipped(rows: list[int], message: str) -> list[Finding]:
    return alike(rows, lambda row: Finding((ROW, row, 0), message, severity=Severity.WARNING))


def _squared(rows: GridRows, originals: Sequence[int], width: int) -> tuple[dict[int, str], list[Finding]]:
    """Return what stands beyond the width of a table by record, and which rows are shorter or longer."""
    if len(rows.columns) == width and not rows.odd:
        return {}, []
    lengths = list(map(rows.length, originals))
    short = [number for number, length in enumerate(lengths) if length < width]
    long = [number for number, length in enumerate(lengths) if length > width]
    more = {number: ", ".join(filter(None, rows[originals[number]][width:])) for number in long}
    more = {number: text for number, text in more.items() if text}

    def finding(number: int, rest: str) -> Finding:
        count = lengths[number]
        message = counted(
            count,
            "this row has %n cell, the names are {width}: {rest}",
            "this row has %n cells, the names are {width}: {rest}",
            width=number_in_words(width),
            rest=rest,
        )
        return Finding((number,), message, severity=Severity.WARNING)

    kept = tr("the others are kept under {more_cells}", more_cells=quoted(MORE_CELLS))
    findings = [
        *alike(short, lambda number: finding(number, tr("the others are taken as empty"))),
        *alike(list(more), lambda number: finding(number, kept)),
    ]
    return more, findings


def _cell(place: FieldPath, originals: Sequence[int], placed: Mapping[str, int], head: int) -> FieldPath:
    """Return the row and the cell of the grid that a place of the table means."""
    match place:
        case (str() as word, *rest) if word == ROW:
            return tuple(rest) if len(rest) > 1 else (*rest, 0)
        case (int() as record, *names):
            name = str(names[0]) if names else ""
            return originals[record], placed.get(name, 0)
        case (str() as name,):
            return head, placed.get(name, 0)
    return ()
