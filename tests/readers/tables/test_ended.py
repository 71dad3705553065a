"""Rows of those who have left: told, and shown with a note."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.recognition import GUESSED
from orgviewer.readers.shapes import shape
from orgviewer.readers.syntax.parsed import Parsed
from tests.readers.table_files import roster_of
from tests.readers.tables.mixtures import grid_of, mixed

LATER = (date.today() + timedelta(400)).isoformat()
STAFF = {
    "ID": ["11", "12", "13", "14"],
    "Name": ["Vera Holm", "Tom Birk", "Una Dahl", "Ilo Marr"],
    "Manager ID": ["", "11", "11", "12"],
    "Termination date": ["", "2019-05-31", LATER, "9999-12-31"],
}


def told(rows: list[list[str]]) -> tuple[list[str], list[str]]:
    """Return what is said of a table, and the notes on its people."""
    grid = grid_of(rows)
    made = shape(Parsed(grid, [], grid.locate), GUESSED)
    roster = roster_of(made)
    return [finding.message for finding in made.findings], [*roster.details.get("note", [""] * len(roster))]


@given(mixed(STAFF))
def test_who_has_left_is_said_and_noted(rows: list[list[str]]) -> None:
    assert told(rows) == (
        ['"12" ended on 2019-05-31: shown all the same unless a day is chosen'],
        ["", "Ended on 2019-05-31.", "", ""],
    )


def test_a_note_that_a_table_has_already_is_not_added_again() -> None:
    rows = [[*cells] for cells in zip(*([name, *cells] for name, cells in STAFF.items()), strict=True)]
    noted = ["Note", "", "Back soon. Ended on 2019-05-31.", "", ""]
    notes = told([[*row, note] for row, note in zip(rows, noted, strict=True)])[1]
    assert notes == noted[1:]


@pytest.mark.parametrize(
    ("start", "end", "is_told"),
    [
        ("2019-06-01", "2019-05-31", True),
        ("2020", "2019-05-31", True),
        ("2019-06", "2019-05-31", True),
        ("2019-05", "2019-05-31", False),
        ("2019-05-31", "2019-05-31", False),
        ("2019", "2019-05-31", False),
        ("", "2019-05-31", False),
    ],
)
@given(data=st.data())
def test_who_ends_before_the_start_is_told_as_there_on_no_day(
    start: str, end: str, is_told: bool, data: st.DataObject
) -> None:
    starts = [start and "2001-01-01", start, start and "2002-01-01", ""]
    rows = data.draw(mixed({**STAFF, "Start date": starts, "Termination date": ["", end, LATER, ""]}))
    message = f'"12" ends ({end}) before it starts ({start}): there on no day'
    assert (message in told(rows)[0]) is is_told


@pytest.mark.parametrize(
    ("name", "here", "gone"),
    [
        ("Status", "Active", "Terminated"),
        ("STATUS", "active", "inactive"),
        ("Employment status", "Full time", "Retired"),
        ("Mitarbeiterstatus", "aktiv", "ausgeschieden"),
        ("员工状态", "在职", "离职"),
        ("在籍区分", "在籍", "退職"),
        ("상태", "재직", "퇴직"),
        ("Durum", "Aktif", "Ayrıldı"),
        ("Статус", "Работает", "Уволен"),
    ],
)
@given(data=st.data())
def test_a_status_says_so_too(name: str, here: str, gone: str, data: st.DataObject) -> None:
    columns = {**STAFF, name: [here, here, gone, here]}
    del columns["Termination date"]
    rows = data.draw(mixed(columns))
    assert told(rows) == ([f'"13" is "{gone}": shown all the same'], ["", "", f"{name}: {gone}.", ""])


@pytest.mark.parametrize(
    ("name", "on", "off"),
    [
        ("userAccountControl", "512", "514"),
        ("userAccountControl", "66048", "66050"),
        ("accountEnabled", "true", "false"),
        ("Account enabled", "Yes", "No"),
        ("active", "TRUE", "FALSE"),
        ("Enabled", "True", "False"),
        ("suspended", "False", "True"),
        ("archived", "false", "true"),
        ("nsAccountLock", "", "TRUE"),
        ("profile.active", "1", "0"),
    ],
)
@given(data=st.data())
def test_an_account_that_is_off_is_said_and_noted(name: str, on: str, off: str, data: st.DataObject) -> None:
    columns = {**STAFF, name: [on, on, off, on]}
    del columns["Termination date"]
    assert told(data.draw(mixed(columns))) == (
        [f'the account of "13" is off ("{name}" is "{off}"): shown all the same'],
        ["", "", f"{name}: {off}.", ""],
    )


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("Status", ["t", "t", "f", "t"]),
        ("Status [READ ONLY]", ["Active", "Active", "Suspended", "Active"]),
        ("status", ["ACTIVE", "PASSWORD_EXPIRED", "DEPROVISIONED", "STAGED"]),
    ],
)
def test_a_status_of_an_account_says_so_too(name: str, cells: list[str]) -> None:
    columns = {**STAFF, name: cells}
    del columns["Termination date"]
    rows = [[*columns], *([column[row] for column in columns.values()] for row in range(4))]
    assert told(rows)[0] == [f'"13" is "{cells[2]}": shown all the same']


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("Status", ["f", "married", "f", "single"]),
        ("userAccountControl", ["enabled", "", "2x", "512"]),
        ("active", ["since 2019", "", "2020", "yes"]),
        ("Suspension", ["", "", "rope", ""]),
    ],
)
def test_other_words_put_nobody_off(name: str, cells: list[str]) -> None:
    columns = {**STAFF, name: cells}
    del columns["Termination date"]
    rows = [[*columns], *([column[row] for column in columns.values()] for row in range(4))]
    assert told(rows)[0] == []
