"""Lists in plain text: outlines, sentences, fields line by line, columns of fixed width."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers import read
from orgviewer.readers.positions import Position
from orgviewer.readers.tables.heads.plain_texts import as_table
from orgviewer.readers.tables.table import table
from tests.readers.tables.mixtures import grid_of

PEOPLE = [
    ("Mira Holt", "Head", 0),
    ("Oskar Tarn", "Lead", 1),
    ("Lia Venn", "Engineer", 2),
    ("Ida Sommer", "Lead", 1),
]
FIELDS = {"Name": 0, "Job title": 1}


def levels_of(rows: Sequence[Sequence[str]]) -> list[tuple[str, str]]:
    made = table(grid_of(rows)).columns
    numbers = made["Outline number"]
    return [(name, str(len(number.split(".")))) for name, number in zip(made["Name"], numbers, strict=True)]


@given(st.integers(1, 4), st.sampled_from(["", "- ", "* ", "• "]), st.booleans())
def test_lines_that_are_indented_are_an_outline(width: int, bullet: str, has_roles: bool) -> None:
    rows = [
        [" " * width * level + bullet + name, *([role] if has_roles else [])] for name, role, level in PEOPLE
    ]
    assert levels_of(rows) == [(name, str(level + 1)) for name, _, level in PEOPLE]


@pytest.mark.parametrize(
    "text", ["A B, x\n  C D, y\n    E F, y\n    G H, z\n", "A B, x\n    C D, y\n\tE F, y\n\t\tG H, z\n"]
)
def test_an_outline_that_only_goes_down_tells_who_stands_under_whom(text: str, tmp_path: Path) -> None:
    path = tmp_path / "staff.txt"
    path.write_text(text)
    made = read(path)
    depths: list[int] = []
    for place in range(4):
        depths.append(0 if made.managers[place] < 0 else depths[made.managers[place]] + 1)
    assert depths == ([0, 1, 2, 2] if "\t" not in text else [0, 1, 1, 2])


def test_a_role_before_a_colon_on_each_line_of_an_outline_is_one() -> None:
    rows = [[f"{'  ' * level}{role}: {name}"] for name, role, level in PEOPLE]
    assert levels_of(rows) == [(name, str(level + 1)) for name, _, level in PEOPLE]
    assert table(grid_of(rows)).columns["Job title"] == [role for _, role, _ in PEOPLE]


@pytest.mark.parametrize(
    "rows",
    [
        [
            ["1. Mira Holt", " Head"],
            ["1.1. Oskar Tarn", " Lead"],
            ["1.1.1. Lia Venn", " Engineer"],
            ["1.2. Ida Sommer", " Lead"],
        ],
        [
            ["1 Mira Holt", "Head"],
            ["1.1 Oskar Tarn", "Lead"],
            ["1.1.1 Lia Venn", "Engineer"],
            ["1.2 Ida Sommer", "Lead"],
        ],
        [
            ["Mira Holt", "Head"],
            ["", "Oskar Tarn", "Lead"],
            ["", "", "Lia Venn", "Engineer"],
            ["", "Ida Sommer", "Lead"],
        ],
    ],
)
def test_numbers_before_names_and_steps_of_two_cells_are_an_outline(rows: list[list[str]]) -> None:
    assert levels_of(rows) == [(name, str(level + 1)) for name, _, level in PEOPLE]
    assert table(grid_of(rows)).columns["Job title"] == [role for _, role, _ in PEOPLE]


@pytest.mark.parametrize(
    "rows", [[["1.5 kg", "Flour"], ["Sugar", "2"]], [["1. A", "x", "y", "z"], ["1.1. B", "x", "y", "z"]]]
)
def test_numbers_that_are_none_of_an_outline_stay_cells(rows: list[list[str]]) -> None:
    assert as_table(rows) is None


@pytest.mark.parametrize("above", [[], [["Head", "Lead", "Engineer"]], [["Organisation chart", "", ""]]])
def test_names_in_the_column_of_their_level_are_an_outline(above: list[list[str]]) -> None:
    rows = [["" if place != level else name for place in range(3)] for name, _, level in PEOPLE]
    assert levels_of([*above, *rows]) == [(name, str(level + 1)) for name, _, level in PEOPLE]
    made = table(grid_of([*above, *rows]))
    assert made.locate({(1, "Name")})[(1, "Name")] == Position(2 + len(above), 2)


@pytest.mark.parametrize("words", ["reports to", "berichtet an", "is managed by"])
def test_sentences_say_who_reports_to_whom(words: str) -> None:
    rows = [[f"Oskar Tarn {words} Mira Holt."], [f"Lia Venn {words} Oskar Tarn."]]
    made = table(grid_of(rows)).columns
    pairs = [*zip(made["Name"], made["Reports to"], strict=True)]
    assert pairs == [("Mira Holt", ""), ("Oskar Tarn", "Mira Holt"), ("Lia Venn", "Oskar Tarn")]


@given(st.sampled_from([": ", "=", " : "]), st.permutations([*FIELDS]))
def test_fields_line_by_line_are_records(sign: str, order: list[str]) -> None:
    rows = [
        line
        for person in PEOPLE
        for line in (*([f"{name}{sign}{person[FIELDS[name]]}"] for name in order), [""])
    ]
    made = table(grid_of(rows)).columns
    assert [*zip(made["Name"], made["Job title"], strict=True)] == [(name, role) for name, role, _ in PEOPLE]


@given(st.booleans(), st.permutations([*FIELDS]))
def test_columns_of_fixed_width_are_told_by_their_gaps(is_ruled: bool, order: list[str]) -> None:
    texts = [order, *([str(person[FIELDS[name]]) for name in order] for person in PEOPLE)]
    rows = [["   ".join(cell.ljust(14) for cell in row)] for row in texts]
    if is_ruled:
        rows.insert(1, ["-" * 14 + "   " + "-" * 14])
    made = table(grid_of(rows)).columns
    assert [*zip(made["Name"], made["Job title"], strict=True)] == [(name, role) for name, role, _ in PEOPLE]


@pytest.mark.parametrize(
    "rows",
    [
        [["Name", "Manager"], ["Mira Holt", ""], [" Oskar Tarn", "Mira Holt"]],
        [["Mira Holt"], ["Oskar Tarn"], ["Lia Venn"]],
        [["Mira Holt", "Head"], ["Oskar Tarn", "Lead"]],
        [["Note: all of these"], ["Mira Holt"]],
    ],
)
def test_other_tables_are_left_alone(rows: list[list[str]]) -> None:
    assert as_table(rows) is None
