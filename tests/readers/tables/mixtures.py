"""Tables with the same columns in any order, among any of ten others, on which nothing may depend."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import strategies as st

from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.grid import Grid, GridRows

MOST_ROWS = 8
OTHERS: Mapping[str, Sequence[str]] = {
    "Pay grade": ["Manager", "Assistant", "Employee", "Manager", "Assistant", "", "Employee", "Trainee"],
    "Cost centre": ["4711", "4712", "4711", "4713", "4711", "4712", "4713", "4711"],
    "Remark of the office": ["", "", "back in May", "", "", "", "", ""],
    "Reviewed": ["2024-03-01", "2024-03-02", "", "2024-03-01", "2024-02-29", "", "", "2024-03-01"],
    "Share": ["1.0", "0.5", "0.8", "1.0", "1.0", "1.0", "0.25", "1.0"],
    "Shirt": ["M", "S", "L", "M", "XL", "S", "M", "L"],
    "Keys": ["yes", "no", "no", "yes", "no", "yes", "no", "no"],
    "Car": ["B-XY 1", "", "", "B-XY 2", "", "", "", ""],
    "Lunch": ["Service", "Division", "", "Group", "Service", "", "Division", ""],
    "Intranet": [f"https://intra.example/{number}" for number in range(MOST_ROWS)],
}
"""Ten columns that are none of the fields, some of which hold words that name columns elsewhere."""


@st.composite
def mixed(draw: st.DrawFn, columns: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """Return the rows of a table, its head first, with columns in any order among any others."""
    height = len(next(iter(columns.values())))
    others = draw(st.lists(st.sampled_from([*OTHERS]), unique=True))
    cells = {**{name: OTHERS[name][:height] for name in others}, **columns}
    names = draw(st.permutations([*cells]))
    return [names, *([cells[name][row] for name in names] for row in range(height))]


def grid_of(rows: Sequence[Sequence[str]]) -> Grid:
    """Return rows as a syntax gives them, each place being a line and a column."""

    def locate(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
        return {
            place: Position(int(place[0]) + 1, int(place[1]) + 1) if place else Position() for place in places
        }

    return Grid(GridRows([*row] for row in rows), locate)
