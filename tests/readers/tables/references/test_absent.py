"""What managers are called who stand in no row."""

from __future__ import annotations

import pytest
from hypothesis import given

from orgviewer.readers.tables.references.absent import names_of_absent
from tests.readers.directories.test_active_directory import of_columns
from tests.readers.table_files import roster_of
from tests.readers.tables.mixtures import mixed

STAFF = {
    "Employee ID": ["1", "2", "3", "4"],
    "Employee name": ["Sol Vance", "Lea Brandt", "Tomo Abe", "Ida Roth"],
    "Manager ID": ["", "9", "1", "9"],
    "Manager name": ["", "Bo Ruiz", "Sol Vance", "Bo Ruiz"],
}


@given(mixed(STAFF))
def test_the_name_beside_the_id_is_that_of_the_card(table: list[list[str]]) -> None:
    made = of_columns(table)
    assert [*roster_of(made).ids][-1] == "9"
    assert [*roster_of(made).names][-1] == "Bo Ruiz"
    assert {finding.message for finding in made.findings} > {
        f'"{row}" reports to "9", who is not in the file: shown under a card called "Bo Ruiz"' for row in "24"
    }


@pytest.mark.parametrize("beside", ["", "bo@house.example", "4711", "none", "CN=Bo,O=house", "9", "Bo"])
def test_what_is_no_name_names_nobody(beside: str) -> None:
    assert names_of_absent(["9"], ["9", ""], [[beside, "Bo Ruiz"]]) == ["9"]


def test_a_distinguished_name_holds_one() -> None:
    assert names_of_absent(["CN=Ruiz\\, Bo,O=house", "x"], [], []) == ["Ruiz, Bo", "x"]
