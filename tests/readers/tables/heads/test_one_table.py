"""Sheets that are no one table with its head above: blocks beneath or beside each other, or on their side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.findings import Finding
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import Position
from orgviewer.readers.tables.table import RecordTable, table
from tests.readers.tables.mixtures import OTHERS, grid_of

HEAD = ["Name", "Job title", "Manager"]
PEOPLE = [
    ["Mira Holt", "Head", ""],
    ["Oskar Tarn", "Lead", "Mira Holt"],
    ["Ida Sommer", "Lead", "Mira Holt"],
    ["Lia Venn", "Engineer", "Oskar Tarn"],
]
TITLES = ["Leadership", "", "", "Works department"]


def with_others(draw: st.DrawFn) -> list[list[str]]:
    """Return the rows of the people, their head first, with their columns in any order among some others."""
    others = draw(st.lists(st.sampled_from([*OTHERS]), unique=True, max_size=4))
    rows = [[*row, *(OTHERS[name][number] for name in others)] for number, row in enumerate(PEOPLE)]
    order = draw(st.permutations(range(1, 3 + len(others))))
    return [[row[0], *(row[place] for place in order)] for row in [[*HEAD, *others], *rows]]


@st.composite
def sections(draw: st.DrawFn) -> list[list[str]]:
    """Return people in two blocks, each under its title, with or without its own head and a gap."""
    head, *rows = with_others(draw)
    rest = [""] * (len(head) - 1)
    gap = draw(st.sampled_from([[], [[""] * len(head)]]))
    own = draw(st.booleans())
    above = [[["Leadership", *rest], head], [head, ["Leadership", *rest]]][0 if own else draw(st.booleans())]
    again = [head] if own else []
    return [*above, *rows[:3], *gap, ["Works department", *rest], *again, *rows[3:]]


def people_of(made: RecordTable) -> list[tuple[str, ...]]:
    return [*zip(*(made.columns[name] for name in HEAD), strict=True)]


def texts_of(findings: list[Finding]) -> set[str]:
    return {finding.message for finding in findings}


@given(sections())
def test_blocks_of_rows_under_titles_are_sections_of_one_table(rows: list[list[str]]) -> None:
    made = table(grid_of(rows))
    assert people_of(made) == [*map(tuple, PEOPLE)]
    assert [*made.columns["Section"]] == ["Leadership"] * 3 + ["Works department"]
    assert any('"Works department" is the title' in text for text in texts_of(made.findings))


@given(sections())
def test_a_title_is_told_at_its_own_place(rows: list[list[str]]) -> None:
    made = table(grid_of(rows))
    (told,) = [finding for finding in made.findings if finding.message.startswith('"Works')]
    line = next(number for number, row in enumerate(rows, 1) if row[0] == "Works department")
    assert made.locate({told.place})[told.place] == Position(line, 1)


def test_a_later_block_may_have_other_columns() -> None:
    rows = [
        ["ID", *HEAD, ""],
        ["1", *PEOPLE[0], ""],
        ["2", *PEOPLE[1], ""],
        ["", "", "", "", ""],
        ["Contractors", "", "", "", ""],
        ["ID", "Name", "Agency", "Manager", "Until"],
        ["3", "Ida Sommer", "Acme", "Mira Holt", "2027-01-01"],
    ]
    made = table(grid_of(rows))
    assert [*made.columns["Name"]] == ["Mira Holt", "Oskar Tarn", "Ida Sommer"]
    assert [*made.columns["Manager"]] == ["", "Mira Holt", "Mira Holt"]
    assert [*made.columns["Agency"]] == ["", "", "Acme"]
    assert [*made.columns["Section"]] == ["", "", "Contractors"]
    assert made.locate({(2, "Until")})[(2, "Until")] == Position(7, 5)


def test_somebody_of_whom_only_a_name_is_said_is_no_title() -> None:
    rows = [HEAD, ["Mira Holt", "", ""], *PEOPLE[1:]]
    assert [*table(grid_of(rows)).columns["Name"]] == [row[0] for row in PEOPLE]
    assert "Section" not in table(grid_of(rows)).columns


@given(st.integers(1, 3), st.permutations(range(3)))
def test_blocks_side_by_side_under_the_same_names_are_one_table(first: int, order: list[int]) -> None:
    beside = [[row[place] for place in order] for row in [HEAD, *PEOPLE[first:]]]
    rows = [HEAD, *PEOPLE[:first]]
    height = max(len(rows), len(beside))
    blank = ["", "", ""]
    left, right = ([*block, *[blank] * (height - len(block))] for block in (rows, beside))
    both = [[*one, "", *other] for one, other in zip(left, right, strict=True)]
    made = table(grid_of(both))
    assert people_of(made) == [*map(tuple, PEOPLE)]
    places: set[FieldPath] = {(row, "Name") for row in range(len(PEOPLE))}
    lines = {place: position.line for place, position in made.locate(places).items()}
    assert lines == {(row, "Name"): row + 2 - (first if row >= first else 0) for row in range(len(PEOPLE))}


@given(st.permutations(range(1, 3)))
def test_a_table_on_its_side_is_turned_and_that_is_told(order: list[int]) -> None:
    upright = [HEAD, *PEOPLE]
    rows = [[row[place] for row in upright] for place in (0, *order)]
    made = table(grid_of(rows))
    assert people_of(made) == [*map(tuple, PEOPLE)]
    assert "the first column names the fields: rows and columns are exchanged" in texts_of(made.findings)
    assert made.locate({(1, "Manager")})[(1, "Manager")] == Position(2 + [*order].index(2), 3)


@pytest.mark.parametrize(
    "remark",
    [
        ["(4 rows)"],
        ["Headcount: 4", "", ""],
        ["", "", ""],
        ["Filters applied: Active = Yes", "", ""],
        ["* part-time", "", ""],
        ["Staff: 4", "", "3.5"],
    ],
)
def test_remarks_beneath_a_table_are_nobody(remark: list[str]) -> None:
    made = table(grid_of([HEAD, *PEOPLE, ["", "", ""], remark]))
    assert [*made.columns["Name"]] == [row[0] for row in PEOPLE]
    if any(remark):
        assert "this row stands beneath the table: skipped" in texts_of(made.findings)


def test_a_line_drawn_beneath_the_names_of_columns_is_nobody() -> None:
    made = table(grid_of([HEAD, ["-----------+----------+-------"], *PEOPLE]))
    assert people_of(made) == [*map(tuple, PEOPLE)]
    assert "this row is a line that is drawn: skipped" in texts_of(made.findings)
