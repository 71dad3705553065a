"""What every card's branch comes to, as JSON and as a table."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from orgviewer.cells import harmless
from orgviewer.commands.figures.counted import CountedFile
from orgviewer.statistics.measured import FULL_TIME, MeasuredColumn

COUNTS = ("level", "beneath", "span", "people", "posts", "vacant")
MEASURES = ("sum", "mean", "median", "smallest", "largest")
OF_ONE = ("smallest", "largest")
"""Measures that are always the number of one person."""
DECIMALS = 6
WORK = "fte"


def json_text(found: CountedFile) -> str:
    """Return all cards as one JSON object on one line."""
    figures, view = found.figures, found.overview
    level, span, people, vacant = (
        column.tolist() for column in (figures.level, figures.span, figures.people, figures.vacant)
    )
    own = [column for column in found.columns if column.name != FULL_TIME]
    sums = [(column.name, _cells(column, "sum", found.hide_below)) for column in own]
    cards = []
    for node in found.listed():
        identifier, name = found.names(node)
        cards.append(
            {
                "id": identifier,
                "name": name,
                "level": level[node],
                "span": span[node],
                "people": people[node],
                "vacant": vacant[node],
                "sums": {column: values[node] for column, values in sums},
            }
        )
    told = {
        "people": view.people,
        "posts": view.posts,
        "vacant": view.vacant,
        "levels": view.levels,
        "cards": cards,
    }
    return json.dumps(told)


def csv_lines(found: CountedFile) -> Iterator[str]:
    """Yield the lines of a table with a row for each card."""
    columns = [getattr(found.figures, name).tolist() for name in COUNTS]
    heads = ["id", "name", *COUNTS]
    for column in found.columns:
        for name in ("sum",) if column.name == FULL_TIME else MEASURES:
            heads.append(WORK if column.name == FULL_TIME else harmless(f"{column.name}: {name}"))
            columns.append(_cells(column, name, found.hide_below))
    yield _line(heads)
    for node in found.listed():
        identifier, name = map(harmless, found.names(node))
        cells = (column[node] for column in columns)
        yield _line([identifier, name, *("" if cell is None else str(cell) for cell in cells)])


def _cells(column: MeasuredColumn, name: str, hide_below: int) -> list[float | int | None]:
    """Return a measure by node, None where nothing is known or it is hidden; whole numbers are whole."""
    values = getattr(column.measures, name).tolist()
    known, shown = column.measures.known.tolist(), column.shown.tolist()
    is_one = name in OF_ONE and hide_below > 1
    return [
        _number(value) if count and is_shown and not is_one else None
        for value, count, is_shown in zip(values, known, shown, strict=True)
    ]


def _number(value: float) -> float | int:
    rounded = round(value, DECIMALS)
    return int(rounded) if rounded.is_integer() else rounded


def _line(cells: list[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(cells)
    return line.getvalue()
