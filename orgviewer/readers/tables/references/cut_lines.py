"""Reporting lines that lead in a circle are cut above its first member, and that is told.

Not for: whom a cell means (see `resolver`).
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from orgviewer.errors import ProblemKind
from orgviewer.model.circles import told
from orgviewer.model.findings import quoted
from orgviewer.readers.tables.field_columns import Taking
from orgviewer.readers.tables.references.resolver import cut_circles
from orgviewer.words.language import tr


def cut_lines(taking: Taking, cells: Sequence[str], ids: Sequence[str], manager_rows: array[int]) -> None:
    """Cut the circles among the rows of a table, and tell where."""
    circles: dict[int, list[str]] = {}
    cut_circles(manager_rows, lambda circle: circles.update({circle[0]: [ids[row] for row in circle]}))
    for row in circles:
        taking.notes[row] = note_of_cut(cells[row])
    tell_circles(taking, circles)


def note_of_cut(manager: str) -> str:
    """Return what is noted of somebody whose reporting line to a manager is cut."""
    return tr("Reports to “{cells}” in the file; the line is cut, as it leads in a circle.", cells=manager)


def tell_circles(taking: Taking, circles: Mapping[int, list[str]]) -> None:
    """Tell of circles, each by the row whose line is cut: the ids of its members, that row's first."""
    taking.warn(
        list(circles),
        "reports_to",
        lambda row: tr(
            "reporting lines form a circle: {circles}: cut above {ids}",
            circles=told(circles[row], "reports", "to"),
            ids=quoted(circles[row][0]),
        ),
        kind=ProblemKind.CIRCLE,
    )
