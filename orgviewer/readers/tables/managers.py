"""Whom the rows of a table report to: another row, somebody who is not there, or nobody."""

from __future__ import annotations

import re
from array import array

from orgviewer.model.circles import told
from orgviewer.model.findings import Hints, quoted
from orgviewer.model.roster import UNKNOWN
from orgviewer.readers.tables.field_columns import Cells, Taking
from orgviewer.readers.tables.references import References, cut_circles
from orgviewer.readers.tables.vocabulary.nobody import is_nobody

LONGEST_LIST = 10_000  # characters in which several managers are looked for
_SEVERAL = re.compile(r"\s*[;|\n]\s*")
_COMMAS = re.compile(r"\s*,\s*")


def managers(taking: Taking, references: References) -> tuple[array[int], list[str]]:
    """Return in which row each row's manager stands, and the managers who stand in none.

    Those are counted on from the last row.
    """
    cells, ids = taking.column("reports_to"), references.ids
    if taking.table.above is not None:
        taking.keep("reports_to", cells, range(len(cells)) if any(cells) else ())
        return array("i", taking.table.above), []
    manager_rows, absent = references.rows(cells)
    if absent:
        manager_rows = _with_absent(taking, cells, references, manager_rows, absent)
    if references.ambiguous:
        taking.warn(
            [row for row, text in enumerate(cells) if text in references.ambiguous],
            "reports_to",
            lambda row: (
                f"{references.ambiguous[cells[row]]:,} people are called {quoted(cells[row])}: "
                f"{quoted(ids[row])} is taken to report to the first"
            ),
        )
    _cut(taking, cells, ids, manager_rows)
    return manager_rows, absent


def _with_absent(
    taking: Taking, cells: Cells, references: References, manager_rows: array[int], absent: list[str]
) -> array[int]:
    """Give a place to managers who stand in no row, and tell of them."""
    ids = references.ids
    places = {text: len(ids) + turn for turn, text in enumerate(absent)}
    hints = Hints()
    taking.warn(
        [row for row, text in enumerate(cells) if text in places],
        "reports_to",
        lambda row: (
            f"{quoted(ids[row])} reports to {quoted(cells[row])}, who is not in the file: "
            "shown under a card of that name"
        ),
        lambda row: hints.did_you_mean(cells[row], ids) or hints.did_you_mean(cells[row], references.names),
    )
    return array("i", (places.get(text, manager) for text, manager in zip(cells, manager_rows, strict=True)))


def _cut(taking: Taking, cells: Cells, ids: Cells, manager_rows: array[int]) -> None:
    """Cut the circles of reporting lines, and tell where."""
    circles: dict[int, list[str]] = {}
    cut_circles(manager_rows, lambda circle: circles.update({circle[0]: [ids[row] for row in circle]}))
    for row in circles:
        taking.notes[row] = (
            f"Reports to “{cells[row]}” in the file; the line is cut, as it leads in a circle."
        )
    taking.warn(
        list(circles),
        "reports_to",
        lambda row: (
            f"reporting lines form a circle: {told(circles[row], 'reports', 'to')}: "
            f"cut above {quoted(ids[row])}"
        ),
    )


def second_managers(taking: Taking, references: References) -> dict[int, tuple[str, ...]]:
    """Return the ids of dotted-line managers by row; a cell that names others is kept by its column."""
    cells = taking.column("also_reports_to")
    found: dict[int, tuple[str, ...]] = {}
    unknown: list[int] = []
    for row in [row for row, text in enumerate(cells) if text]:
        manager_rows = _several(cells[row], references)
        if manager_rows is None:
            unknown.append(row)
        elif manager_rows:
            found[row] = tuple(dict.fromkeys(references.ids[manager] for manager in manager_rows))
    taking.keep("also_reports_to", cells, unknown)
    taking.warn(
        unknown,
        "also_reports_to",
        lambda row: (
            f"{quoted(references.ids[row])} also reports to {quoted(cells[row])}, who is not in the file: "
            f"kept under {quoted(taking.names['also_reports_to'])}"
        ),
    )
    return found


def _several(text: str, references: References) -> list[int] | None:
    """Return the rows of one manager or several, none for a word that means nobody; None if one is missing.

    Commas come last: they may as well stand within a name.
    """
    if references.row(text) != UNKNOWN:
        return [references.row(text)]
    if len(text) > LONGEST_LIST:
        return None
    for separator in (_SEVERAL, _COMMAS):
        texts = filter(None, separator.split(text))
        rows = [row for manager in texts if (row := references.row(manager)) >= 0 or not is_nobody(manager)]
        if UNKNOWN not in rows:
            return rows
    return None
