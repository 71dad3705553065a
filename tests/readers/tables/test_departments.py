"""Departments in a column: each once, paths of them one above the other, no id twice."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.recognition import DEEPEST_PATH
from orgviewer.model.records import Organization
from orgviewer.model.roster import UNKNOWN
from orgviewer.readers.tables.departments import column_of, organizations


def test_each_text_is_kept_once() -> None:
    column = column_of(["Lab", "", "Shop", "Lab"])
    assert column.texts == ("Lab", "Shop")
    assert column.codes == array("i", [0, UNKNOWN, 1, 0])


def test_departments_in_the_order_of_the_file() -> None:
    records, column = organizations(["Shop", "", "Lab", "Shop"], ())
    assert records == (Organization(id="Shop", name="Shop"), Organization(id="Lab", name="Lab"))
    assert [column[row] for row in range(4)] == ["Shop", None, "Lab", "Shop"]


@pytest.mark.parametrize("arrow", [" > ", ">", " → ", "›", " » "])
def test_a_path_is_departments_one_beneath_the_other(arrow: str) -> None:
    cells = [f"Research{arrow}Vision", "Research", f"Sales{arrow}Vision", f"Research{arrow}Vision"]
    records, column = organizations(cells, ())
    assert records == (
        Organization(id="Research", name="Research"),
        Organization(id="Research > Vision", name="Vision", parent_id="Research"),
        Organization(id="Sales", name="Sales"),
        Organization(id="Sales > Vision", name="Vision", parent_id="Sales"),
    )
    assert [column[row] for row in range(4)] == [
        "Research > Vision",
        "Research",
        "Sales > Vision",
        "Research > Vision",
    ]


def test_paths_of_a_directory_begin_with_a_slash() -> None:
    records, column = organizations(["/Research/Vision", "/", "/Research"], ())
    assert [(record.id, record.parent_id) for record in records] == [
        ("Research", None),
        ("Research > Vision", "Research"),
    ]
    assert [column[row] for row in range(3)] == ["Research > Vision", None, "Research"]


def test_a_slash_within_a_name_is_none() -> None:
    records, _ = organizations(["R/D", "/Sales"], ())
    assert [record.name for record in records] == ["R/D", "/Sales"]


@pytest.mark.parametrize("text", [">", " > > ", "→"])
def test_arrows_alone_are_no_department(text: str) -> None:
    records, column = organizations([text, "Lab"], ())
    assert [record.id for record in records] == ["Lab"]
    assert [column[0], column[1]] == [None, "Lab"]


def test_an_id_that_is_taken_gets_a_number() -> None:
    records, column = organizations(["Ada", "Ada > Team"], {"Ada", "Ada (2)"})
    assert [(record.id, record.name, record.parent_id) for record in records] == [
        ("Ada (3)", "Ada", None),
        ("Ada > Team", "Team", "Ada (3)"),
    ]
    assert [column[0], column[1]] == ["Ada (3)", "Ada > Team"]


names = st.sampled_from(["", "a", "a (2)", "b", "a > b", "/a", "/a/b", "/a > b", ">", "a>a (2)", " > b"])


@given(st.lists(names, max_size=8), st.sets(st.sampled_from(["a", "b", "a > b", "a (2)"])))
def test_no_id_stands_twice_and_nobody_loses_a_department(cells: list[str], taken: set[str]) -> None:
    records, column = organizations(cells, taken)
    ids = [record.id for record in records]
    assert len({*ids, *taken}) == len(ids) + len(taken)
    assert {record.parent_id for record in records} - {None} <= {*ids}
    for row, cell in enumerate(cells):
        assert (column[row] is None) == (not cell.strip("> /"))
        assert column[row] is None or column[row] in ids


def test_a_path_of_millions_of_steps_is_not_taken_apart() -> None:
    records, column = organizations(["a>" * 2_000_000 + "b"], ())
    assert len(records) == DEEPEST_PATH + 1
    assert column[0] == records[-1].id
    assert records[-1].name.endswith("a>a>b")
