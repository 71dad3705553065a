"""Several tables that are about the same posts, as one: posts and those who hold them, or more posts.

The sheets of one workbook may say of a post where it stands in one, and who holds it in another; the
organograms of the British government list some posts one by one, and in another table those that they count.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import Position
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.posts.post_columns import PostNames, post_names
from orgviewer.readers.tables.references.spellings import spelled_key
from orgviewer.readers.tables.table import RecordTable, names_of_columns
from orgviewer.readers.tables.vocabulary.column_meanings import field_of

NAMING = frozenset(("name", "given_name", "family_name"))
NOT_NAMED = "N/D"
"""What stands as the holder's name in rows that count posts."""
TABLE = "table"
"""Begins the places of findings about one of several tables."""


def are_related(one: Sequence[Sequence[str]], other: Sequence[Sequence[str]]) -> bool:
    """Say whether two sheets, by their first rows, are about the same posts."""
    return _relation(post_names(names_of_columns(one)), post_names(names_of_columns(other))) is not None


def _relation(one: PostNames, other: PostNames) -> bool | None:
    """Return whether it is the first of two tables that says where posts stand; None if neither does."""
    for first, lines, beside in ((True, one, other), (False, other, one)):
        if lines.own and lines.above and (_is_counted(beside) or _is_of_holders(beside)):
            return first
    return None


def _is_counted(names: PostNames) -> bool:
    return bool(names.above) and not names.own and not names.people


def _is_of_holders(names: PostNames) -> bool:
    return bool(names.own) and not names.above and bool(names.people)


class _Row(Struct, frozen=True):
    """Where a row of the joined table is from: rows of the table of posts and of the other, or -1."""

    lines: int
    other: int


def joined(one: RecordTable, others: Sequence[RecordTable]) -> RecordTable:
    """Return one table of several that are about the same posts."""
    for other in others:
        names = post_names(list(one.columns)), post_names(list(other.columns))
        first = _relation(*names)
        if first is None:
            continue
        lines, beside = (one, other) if first else (other, one)
        of_lines, of_beside = names if first else names[::-1]
        join = _counted if _is_counted(of_beside) else _with_holders
        one = join(lines, beside, of_lines, of_beside)
    return one


def _with_holders(
    lines: RecordTable, holders: RecordTable, names: PostNames, beside: PostNames
) -> RecordTable:
    """Return the posts of one table, each with the cells of those who hold it in the other."""
    places: dict[str, list[int]] = {}
    for row, cell in enumerate(holders.columns[beside.own]):
        places.setdefault(spelled_key(cell).core if cell.strip() else "", []).append(row)
    rows: list[_Row] = []
    for row, cell in enumerate(lines.columns[names.own]):
        rows += (
            [_Row(row, place) for place in places.pop(spelled_key(cell).core, [-1])] if cell.strip() else []
        )
    rows += [_Row(-1, place) for found in places.values() for place in found]
    numbering = Numbering(frozenset(holders.columns) - {beside.own})
    origins: dict[str, tuple[str, str]] = {}
    for name in lines.columns:
        shared = name in holders.columns and name != beside.own
        kept = name if not shared or name == names.own else numbering.name(f"Post: {name}")
        origins[kept] = (name, beside.own if name == names.own else "")
    origins |= {name: ("", name) for name in holders.columns if name != beside.own and name not in origins}
    return _made(lines, holders, rows, origins, {})


def _counted(lines: RecordTable, counted: RecordTable, names: PostNames, beside: PostNames) -> RecordTable:
    """Return the posts of one table, and behind them those that the other only counts."""
    rows = [_Row(row, -1) for row in range(_count(lines))] + [_Row(-1, row) for row in range(_count(counted))]
    pairs = {names.above: beside.above}
    if names.title and beside.title:
        pairs[names.title] = beside.title
    if names.work and beside.work:
        pairs[names.work] = beside.work
    origins = {
        name: (name, pairs.get(name, name if name in counted.columns and name not in pairs.values() else ""))
        for name in lines.columns
    }
    used = {there for _, there in origins.values()}
    origins |= {name: ("", name) for name in counted.columns if name not in used and name not in origins}
    fixed = {name: NOT_NAMED for name in lines.columns if field_of(name) in NAMING}
    return _made(lines, counted, rows, origins, dict(list(fixed.items())[:1]))


def _count(table: RecordTable) -> int:
    return len(next(iter(table.columns.values()), ()))


def _made(
    lines: RecordTable,
    other: RecordTable,
    rows: Sequence[_Row],
    origins: Mapping[str, tuple[str, str]],
    fixed: Mapping[str, str],
) -> RecordTable:
    """Return a table of rows from two; `origins` says of each column what it is called in both, or nothing.

    `fixed` is what columns say in rows of the second table.
    """
    columns: dict[str, list[str]] = {}
    for name, (first, second) in origins.items():
        here, there = lines.columns.get(first, ()), other.columns.get(second, ())
        columns[name] = [
            here[row.lines]
            if row.lines >= 0 and first and (not second or here[row.lines])
            else there[row.other]
            if row.other >= 0 and second
            else fixed.get(name, "")
            if row.lines < 0
            else ""
            for row in rows
        ]

    def located(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
        inside: dict[FieldPath, tuple[int, FieldPath]] = {
            place: _origin(place, rows, origins) for place in places
        }
        found: dict[tuple[int, FieldPath], Position] = {}
        for number, table in enumerate((lines, other)):
            wanted = {place for turn, place in inside.values() if turn == number}
            positions = table.locate(wanted) if wanted else {}
            found |= {(number, place): position for place, position in positions.items()}
        return {place: found[there] for place, there in inside.items()}

    findings = [
        *(finding.moved(lambda place: (TABLE, 0, *place)) for finding in lines.findings),
        *(finding.moved(lambda place: (TABLE, 1, *place)) for finding in other.findings),
    ]
    return replace(lines, columns=columns, locate=located, findings=findings, above=None)


def _origin(
    place: FieldPath, rows: Sequence[_Row], origins: Mapping[str, tuple[str, str]]
) -> tuple[int, FieldPath]:
    """Return in which of two tables a place of the joined one stands, and where there."""
    match place:
        case (str() as word, int() as number, *there) if word == TABLE:
            return number, tuple(there)
        case (int() as row, str() as column, *_):
            first, second = origins.get(column, ("", ""))
            one = rows[row]
            if one.lines >= 0 and (first or one.other < 0):
                return 0, (one.lines, first) if first else (one.lines,)
            return 1, (one.other, second) if second else (one.other,)
        case (int() as row, *_):
            return (0, (rows[row].lines,)) if rows[row].lines >= 0 else (1, (rows[row].other,))
        case (str() as column, *_):
            first, second = origins.get(column, ("", ""))
            return (0, (first,)) if first else (1, (second,)) if second else (0, ())
    return 0, ()
