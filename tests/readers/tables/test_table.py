"""Grids into tables: where the names of the columns stand, which rows are none, which are ragged."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.errors import Severity
from orgviewer.model.findings import MOST_NAMED, Finding
from orgviewer.model.recognition import MOST_COLUMNS
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.grid import Grid, GridRows
from orgviewer.readers.tables.table import MORE_CELLS, RecordTable, sheet_score, table, without

HEAD = ["id", "name", "manager"]


def grid_of(rows: list[list[str]], *findings: Finding) -> Grid:
    def locate(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
        return {
            place: Position(int(place[0]) + 1, int(place[1]) + 1) if place else Position() for place in places
        }

    return Grid(GridRows([*row] for row in rows), locate, [*findings])


def columns_of(*rows: list[str]) -> dict[str, list[str]]:
    return {name: [*cells] for name, cells in table(grid_of([*rows])).columns.items()}


def told(records: RecordTable) -> list[tuple[str, str]]:
    """Return the places and sentences of findings; of those that stand for many, the places of the first."""
    places = {place for finding in records.findings for place in (finding.place, *finding.places)}
    positions = records.locate(places)
    return [
        (
            " ".join(
                f"{positions[place].line}:{positions[place].column}"
                for place in finding.places or (finding.place,)
            ),
            finding.message,
        )
        for finding in records.findings
    ]


def test_columns_are_those_under_the_names() -> None:
    assert columns_of(HEAD, ["1", "Ada", ""], ["2", "Ben", "1"]) == {
        "id": ["1", "2"],
        "name": ["Ada", "Ben"],
        "manager": ["", "1"],
    }


def test_rows_above_the_names_are_no_records() -> None:
    assert columns_of(["Staff of 2024", "", ""], ["", "", ""], HEAD, ["1", "Ada", ""]) == {
        "id": ["1"],
        "name": ["Ada"],
        "manager": [""],
    }


def test_the_first_row_names_columns_of_which_none_is_known() -> None:
    assert columns_of(["", ""], ["hat", "shoe"], ["red", "40"]) == {"hat": ["red"], "shoe": ["40"]}


def test_a_word_in_a_record_makes_it_no_names_of_columns() -> None:
    assert columns_of(["hat", "shoe"], ["red", "40"], ["Manager", "41"]) == {
        "hat": ["red", "Manager"],
        "shoe": ["40", "41"],
    }


def test_nothing_is_nobody() -> None:
    assert columns_of() == {}
    assert columns_of(HEAD) == {"id": [], "name": [], "manager": []}


def test_names_that_stand_twice_or_are_missing() -> None:
    assert columns_of(["name", "", "name", " shoe\n size "], ["Ada", "x", "Example", "40"]) == {
        "name": ["Ada"],
        "Column B": ["x"],
        "name (2)": ["Example"],
        "shoe size": ["40"],
    }


def test_a_column_without_name_and_cells_is_none() -> None:
    assert columns_of(["", "name", ""], ["", "Ada", ""]) == {"name": ["Ada"]}


def test_empty_rows_totals_and_repeated_names_are_skipped_and_told() -> None:
    records = table(
        grid_of(
            [
                HEAD,
                ["1", "Ada", ""],
                ["", " ", ""],
                ["2", "Ben", "1"],
                ["Total", "", "2"],
                HEAD,
                ["3", "Eve", "1"],
                ["", "Gesamt: 3", "3.0 %"],
                ["", "", ""],
                ["", "", ""],
            ]
        )
    )
    assert records.columns["name"] == ["Ada", "Ben", "Eve"]
    assert told(records) == [
        ("3:1", "this row is empty: skipped"),
        ("5:1", "this row is a total: skipped"),
        ("8:1", "this row is a total: skipped"),
        ("6:1", "this row names the columns again: skipped"),
    ]
    assert {finding.severity for finding in records.findings} == {Severity.WARNING}


@pytest.mark.parametrize(
    "total",
    [
        "Total",
        "GRAND TOTAL",
        "Sub-total:",
        "** Summe",
        "Gesamtsumme",
        "Total général",
        "合计",
        "合計：5",
        "합계",
        "小计 3",
    ],
)
def test_totals_in_many_languages(total: str) -> None:
    assert columns_of(HEAD, ["1", "Ada", ""], [total, "", "1"])["id"] == ["1"]


@pytest.mark.parametrize(
    "row",
    [
        ["Total", "Ada", ""],
        ["Summers", "", ""],
        ["Sum Chee", "", ""],
        ["Totalenergies", "", ""],
        ["7", "Total", ""],
    ],
)
def test_people_are_no_totals(row: list[str]) -> None:
    assert columns_of(HEAD, row, ["8", "Ben", ""])["id"] == [row[0], "8"]


def test_empty_rows_at_the_end_are_no_oddity() -> None:
    records = table(grid_of([HEAD, ["1", "Ada", ""], *[["", "", ""]] * 9]))
    assert records.columns["id"] == ["1"]
    assert records.findings == []


def test_ragged_rows_are_mended_kept_and_told() -> None:
    records = table(grid_of([HEAD, ["1"], ["2", "Ben", "1", "red", "", "40"], ["3", "Eve", "1", ""]]))
    assert records.columns == {
        "id": ["1", "2", "3"],
        "name": ["", "Ben", "Eve"],
        "manager": ["", "1", "1"],
        "More cells": ["", "red, 40", ""],
    }
    assert told(records) == [
        ("2:1", "this row has 1 cell, the names are 3: the others are taken as empty"),
        ("3:1", 'this row has 6 cells, the names are 3: the others are kept under "More cells"'),
    ]


def test_more_cells_get_a_name_of_their_own() -> None:
    assert columns_of(["id", "More cells"], ["1", "a", "b"]) == {
        "id": ["1"],
        "More cells": ["a"],
        "More cells (2)": ["b"],
    }


def test_hundreds_of_one_kind_are_one_finding() -> None:
    rows = [HEAD]
    for _ in range(100):
        rows += [["1", "Ada", ""], ["", "", ""], ["Total", "", "1"], ["2"], ["3", "Eve", "", "x"]]
    findings = table(grid_of([*rows, ["4", "Max", ""]])).findings
    assert [finding.count for finding in findings] == [100] * 4
    assert {len(finding.places) for finding in findings} == {MOST_NAMED}


def test_places_of_records_are_the_rows_of_the_grid() -> None:
    records = table(grid_of([["Staff", "", ""], HEAD, ["1", "Ada", ""], ["", "", ""], ["2", "Ben", ""]]))
    places: set[FieldPath] = {(1, "manager"), (0,), (1,), ("manager",), (), (1, "nothing")}
    assert records.locate(places) == {
        (1, "manager"): Position(5, 3),
        (0,): Position(3, 1),
        (1,): Position(5, 1),
        ("manager",): Position(2, 3),
        (): Position(),
        (1, "nothing"): Position(5, 1),
    }


def test_what_is_odd_about_the_syntax_comes_first_with_its_places() -> None:
    odd = Finding((1, 2), "odd", severity=Severity.WARNING, count=9, places=((1, 2), (2, 0)))
    whole = Finding((), "all of it", severity=Severity.WARNING)
    records = table(grid_of([["Staff"], HEAD, ["1", "Ada"]], odd, whole))
    assert [(place, message) for place, message in told(records)] == [
        ("2:3 3:1", "odd"),
        ("0:0", "all of it"),
        ("1:1", "this row stands above the names of the columns: skipped"),
        ("3:1", "this row has 2 cells, the names are 3: the others are taken as empty"),
    ]


def test_records_left_out_are_told_and_the_places_of_the_others_stay() -> None:
    whole = Finding((), "all of it", severity=Severity.WARNING)
    records = table(
        grid_of([HEAD, ["1", "Ada", ""], ["", "", ""], ["", "", "x"], ["2", "Ben", "1"], ["3"]], whole)
    )
    rest = without(records, [1], "this row names nobody: left out")
    assert rest.columns == {"id": ["1", "2", "3"], "name": ["Ada", "Ben", ""], "manager": ["", "1", ""]}
    assert told(rest) == [
        ("0:0", "all of it"),
        ("3:1", "this row is empty: skipped"),
        ("6:1", "this row has 1 cell, the names are 3: the others are taken as empty"),
        ("4:1", "this row names nobody: left out"),
    ]
    assert rest.locate({(1, "manager"), (2,)}) == {(1, "manager"): Position(5, 3), (2,): Position(6, 1)}


def test_a_sheet_of_people_looks_better_than_another() -> None:
    people = [["Staff"], HEAD, ["1", "Ada", ""]]
    assert sheet_score(people) > sheet_score([["id", "city"], ["1", "London"]]) > sheet_score([["x"]])
    assert sheet_score([]) == 0


cells = st.sampled_from(["", " ", "1", "Ada", "Total", "sum", "id", "name", "合计", "\x00", "x\ny"])


@given(st.lists(st.lists(cells, max_size=4), max_size=8))
def test_any_grid_is_a_table(rows: list[list[str]]) -> None:
    records = table(grid_of(rows))
    assert len(set(map(len, records.columns.values()))) <= 1
    told(records)
    count = len(next(iter(records.columns.values()), ()))
    places: set[FieldPath] = {(row, name) for row in range(count) for name in records.columns}
    for position in records.locate(places).values():
        assert 1 <= position.line <= len(rows)


def test_columns_beyond_those_that_menus_can_offer_are_kept_in_one() -> None:
    names = [f"c{place}" for place in range(MOST_COLUMNS + 2)]
    made = table(grid_of([["id", *names], ["1", *map(str, range(MOST_COLUMNS + 2))], ["2"]]))
    assert len(made.columns) == MOST_COLUMNS + 1
    assert made.columns[MORE_CELLS] == [f"{MOST_COLUMNS - 1}, {MOST_COLUMNS}, {MOST_COLUMNS + 1}", ""]
