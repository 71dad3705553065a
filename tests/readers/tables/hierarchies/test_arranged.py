"""Hierarchies in other dress: whatever else a table holds, and in whatever order, the lines are the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.recognition import GUESSED, TableSpec
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.shapes import shape
from orgviewer.readers.syntax.parsed import Parsed
from tests.readers.table_files import roster_of
from tests.readers.tables.mixtures import grid_of, mixed

NAMES = ["Vera Holm", "Tom Birk", "Una Dahl", "Ilo Marr", "Sana Quist"]
LINES = {"Tom Birk": "Vera Holm", "Una Dahl": "Tom Birk", "Ilo Marr": "Tom Birk", "Sana Quist": "Vera Holm"}
"""Who reports to whom, by name, in all the tables below."""
JOBS = ["Director", "Head of Works", "Welder", "Fitter", "Accountant"]


def read_rows(rows: Sequence[Sequence[str]], spec: TableSpec = GUESSED) -> Shaped:
    grid = grid_of(rows)
    return shape(Parsed(grid, [], grid.locate), spec)


def lines(made: Shaped) -> dict[str, str]:
    """Return who reports to whom, by name."""
    roster = roster_of(made)
    pairs = zip(roster.names, roster.managers, strict=True)
    return {name: roster.names[manager] for name, manager in pairs if manager >= 0}


DRESSES: Mapping[str, Mapping[str, Sequence[str]]] = {
    "level numbers": {"Level": ["1", "2", "3", "3", "2"], "Name": NAMES},
    "level words": {"Hierarchieebene": ["E0", "E1", "E2", "E2", "E1"], "Name": NAMES},
    "levels from 0": {"Org level": ["0", "1", "2", "2", "1"], "Full name": NAMES},
    "outline numbers": {"WBS": ["1", "1.1", "1.1.1", "1.1.2", "1.2"], "Name": NAMES},
    "levels with points": {"Ebene": ["1", "1.1", "1.1.1", "1.1.2", "1.2"], "Name": NAMES},
    "ids in each other": {"ID": ["1", "1.1", "1.1.1", "1.1.2", "1.2"], "Name": NAMES},
    "indents": {"Name": ["Vera Holm", "  Tom Birk", "    Una Dahl", "    Ilo Marr", "  Sana Quist"]},
    "a path of ids": {
        "Employee ID": ["11", "12", "13", "14", "15"],
        "Name": NAMES,
        "Chain": ["11", "11|12", "11|12|13", "11|12|14", "11|15"],
    },
    "a path of names": {
        "Name": NAMES,
        "Way": [
            *("Vera Holm", "Vera Holm / Tom Birk", "Vera Holm / Tom Birk / Una Dahl"),
            *("Vera Holm / Tom Birk / Ilo Marr", "Vera Holm / Sana Quist"),
        ],
    },
    "a path of those above": {
        "ID": ["a1", "a2", "a3", "a4", "a5"],
        "Name": NAMES,
        "Ancestors": ["", "a1", "a1;a2", "a1;a2", "a1"],
    },
    "a path from oneself": {
        "ID": ["a1", "a2", "a3", "a4", "a5"],
        "Name": NAMES,
        "Up": ["a1", "a2>a1", "a3>a2>a1", "a4>a2>a1", "a5>a1"],
    },
    "N+1": {
        "Matricule": ["701", "702", "703", "704", "705"],
        "Nom complet": NAMES,
        "Matricule N+1": ["", "701", "702", "702", "701"],
    },
    "a manager's key by the key's name": {
        "pnr": ["0710", "0864", "0931", "0932", "0933"],
        "name": NAMES,
        "supervisor_pnr": ["", "0710", "0864", "0864", "0710"],
    },
    "texts that are keys of another column": {
        "Tag": ["KX-1", "KX-2", "KX-3", "KX-4", "KX-5"],
        "Name": NAMES,
        "Up the line": ["", "KX-1", "KX-2", "KX-2", "KX-1"],
    },
    "level columns": {
        "Level 1": ["Vera Holm"] * 5,
        "Level 2": ["", "Tom Birk", "Tom Birk", "Tom Birk", "Sana Quist"],
        "Level 3": ["", "", "Una Dahl", "Ilo Marr", ""],
    },
    "level columns, each text once": {
        "L1": ["Vera Holm", "", "", "", ""],
        "L2": ["", "Tom Birk", "", "", "Sana Quist"],
        "L3": ["", "", "Una Dahl", "Ilo Marr", ""],
    },
    "level columns of managers": {
        "Worker": NAMES,
        "Level 01 Manager": ["Vera Holm"] * 5,
        "Level 02 Manager": ["", "Tom Birk", "Tom Birk", "Tom Birk", ""],
    },
    "a list of lines": {
        "subordinate": NAMES[1:],
        "manager": ["Vera Holm", "Tom Birk", "Tom Birk", "Vera Holm"],
        "relationship_type": ["DIRECT"] * 4,
    },
}


@pytest.mark.parametrize("dress", DRESSES)
@given(data=st.data())
def test_who_reports_to_whom_is_the_same_in_any_dress(dress: str, data: st.DataObject) -> None:
    assert lines(read_rows(data.draw(mixed(DRESSES[dress])))) == LINES


LEVELS = {"Level": ["1", "2", "3", "3", "2"], "Name": NAMES}


def test_an_order_that_is_taken_for_one_is_told_and_can_be_refused() -> None:
    rows = [[*LEVELS], *map(list, zip(*LEVELS.values(), strict=True))]
    made = read_rows(rows)
    assert [finding.message for finding in made.findings] == [
        'who reports to whom is taken from the order of the rows and the levels of "Level"'
    ]
    assert lines(read_rows(rows, TableSpec((("Level", ""),)))) == {}


@pytest.mark.parametrize(
    "levels",
    [
        ["1", "1", "2", "2", "3"],  # sorted, which says nothing
        ["2", "1", "3", "1", "2"],  # begins in the middle
        ["1", "3", "2", "3", "2"],  # leaves one out
        ["1", "2", "x", "2", "1"],
        ["1", "2", "", "2", "1"],
    ],
)
def test_levels_that_are_no_outline_are_grades(levels: list[str]) -> None:
    rows = [["Level", "Name"], *([level, name] for level, name in zip(levels, NAMES, strict=True))]
    assert lines(read_rows(rows)) == {}


def test_a_column_of_managers_goes_before_levels() -> None:
    managers = ["", "Vera Holm", "Vera Holm", "Vera Holm", "Vera Holm"]
    columns = {**LEVELS, "Manager": managers}
    made = read_rows([[*columns], *map(list, zip(*columns.values(), strict=True))])
    assert set(lines(made).values()) == {"Vera Holm"}


def test_deputies_are_no_managers() -> None:
    deputies = ["Tom Birk", "Vera Holm", "Ilo Marr", "Una Dahl", ""]
    rows = [["Name", "Stands in"], *map(list, zip(NAMES, deputies, strict=True))]
    assert lines(read_rows(rows)) == {}


def edges(*rows: str) -> Shaped:
    return read_rows([row.split(",") for row in ("subordinate_id,manager_id,kind,end_date,why", *rows)])


def test_a_list_of_lines_has_dotted_ones_and_ended_ones() -> None:
    later = (date.today() + timedelta(900)).isoformat()
    made = edges(
        *("e2,e1,DIRECT,,", f"e3,e2,DIRECT,{later},", "e3,e4,DOTTED,,the bridge", "e4,e1,DIRECT,,"),
        *("e5,e4,DIRECT,2020-12-31,", "e5,e2,DIRECT,,"),
    )
    roster = roster_of(made)
    assert [*roster.ids] == ["e1", "e2", "e3", "e4", "e5"]
    assert lines(made) == {"e2": "e1", "e3": "e2", "e4": "e1", "e5": "e2"}
    assert roster.second_managers == {2: ("e4",)}
    assert roster.others["why"][2] == "the bridge"
    assert [finding.message for finding in made.findings] == ["this line has ended: left out"]
    places = {finding.place for finding in made.findings}
    assert [position.line for position in made.locate(places).values()] == [6]


def test_managers_of_a_list_of_lines_are_called_as_it_calls_them() -> None:
    made = read_rows(
        [
            [
                "Child Internal Id (Employee ID)",
                "Name",
                "Parent Internal Id (Manager ID)",
                "Manager name",
                "Role",
            ],
            ["2", "Tom Birk", "1", "Vera Holm", "Direct Manager"],
            ["3", "Una Dahl", "2", "Tom Birk", "Direct Manager"],
            ["3", "Una Dahl", "1", "Vera Holm", "Matrix Manager"],
        ]
    )
    assert lines(made) == {"Tom Birk": "Vera Holm", "Una Dahl": "Tom Birk"}
    assert roster_of(made).second_managers == {2: ("1",)}


def test_level_columns_of_units_are_departments() -> None:
    made = read_rows(
        [
            ["Name", "Org level 1", "Org level 2"],
            ["Vera Holm", "Works", ""],
            ["Tom Birk", "Works", "Paint shop"],
        ]
    )
    assert [(unit.name, unit.parent_id) for unit in made.document.organizations] == [
        ("Works", None),
        ("Paint shop", "Works"),
    ]


def test_people_of_level_columns_without_a_row_of_their_own_are_people_all_the_same() -> None:
    made = read_rows(
        [
            ["Level 1", "Level 2", "Level 3", "Title"],
            ["Vera Holm", "Tom Birk", "Una Dahl", "Welder"],
            ["Vera Holm", "Tom Birk", "Ilo Marr", "Fitter"],
            ["Vera Holm", "Sana Quist", "", "Accountant"],
            ["Vera Holm", "Sana Quist", "", "Clerk"],
        ]
    )
    roster = roster_of(made)
    assert lines(made) == LINES
    assert {name: roster.roles[row] for row, name in enumerate(roster.names)}["Una Dahl"] == "Welder"
    (told,) = made.findings
    assert made.locate({told.place})[told.place].line == 5


@pytest.mark.parametrize("separator", [" : ", " / ", " \\ ", " | ", ":", "/", "\\", "|", " > ", "::"])
@given(data=st.data())
def test_units_of_a_path_lie_in_each_other(separator: str, data: st.DataObject) -> None:
    units = [separator.join(path) for path in (["Works"], ["Works", "Paint"], ["Works", "Paint", "Red"])]
    columns = {"Name": NAMES[:4], "Organization structure": [*units, units[0]], "Unit": ["a", "b", "c", "a"]}
    made = read_rows(data.draw(mixed(columns)))
    found = {unit.name: unit.parent_id for unit in made.document.organizations}
    assert found == {"Works": None, "Paint": "Works", "Red": "Works > Paint"}


@pytest.mark.parametrize("units", [["Sales / Marketing", "Research"], ["R&D: Lab", "Works"], ["A|B", "C|D"]])
def test_a_sign_in_the_name_of_a_unit_is_no_path(units: list[str]) -> None:
    made = read_rows([["Name", "Department"], ["Vera Holm", units[0]], ["Tom Birk", units[1]]])
    assert [unit.name for unit in made.document.organizations] == units
