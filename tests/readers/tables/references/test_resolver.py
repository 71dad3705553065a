"""Who is meant: by id, by e-mail address, by name in any spelling, by an id that a spreadsheet changed."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.roster import UNKNOWN
from orgviewer.readers.tables.references.names import name_key
from orgviewer.readers.tables.references.resolver import References, cut_circles

PEOPLE = References(
    ids=["e1", "E2", "003", "4", "Ada Example"],
    names=["Ada Example", "Ben Müller", "Eve de la Cruz", "吴宇怀", "Max"],
    emails=["ada@example.com", "Ben@Example.com", "", "wu@example.com", ""],
)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("e1", 0),
        ("E1", 0),  # case aside
        ("e2", 1),
        ("3", 2),  # a spreadsheet took "003" for a number
        ("3.0", 2),
        ("04", 3),
        ("4.0", 3),
        ("Ada Example", 4),  # an id comes before a name
        ("ada  example", 0),
        ("Example, Ada", 0),
        ("MÜLLER, BEN", 1),
        ("de la Cruz, Eve", 2),
        ("吴宇怀", 3),
        ("ADA@example.COM", 0),
        ("ben@example.com", 1),
        ("Ada (e1)", 0),
        ("Somebody (4)", 3),
        ("Ben Müller [0000]", 1),
        ("Eve <eve@example.com>", UNKNOWN),
        ("Anybody <wu@example.com>", 3),
        ("Eve de la Cruz (on leave)", 2),
        ("../Users/e1", 0),
        ("https://house.example/Users/4/", 3),
        ("Zoe", UNKNOWN),
        ("", UNKNOWN),
        ("()", UNKNOWN),
    ],
)
def test_who_is_meant(text: str, row: int) -> None:
    assert PEOPLE.row(text) == row
    rows, absent = PEOPLE.rows([text])
    assert [*rows] == [row]
    assert absent == ([text] if text and row == UNKNOWN else [])


def test_rows_and_those_who_stand_in_none_each_once() -> None:
    rows, absent = PEOPLE.rows(["e1", "", "Zoe", "Ben Müller", "Zoe", "Kim"])
    assert rows == array("i", [0, UNKNOWN, UNKNOWN, 1, UNKNOWN, UNKNOWN])
    assert absent == ["Zoe", "Kim"]


@pytest.mark.parametrize(
    "text", ["-", "—", "N/A", "None", "null", "0", "#N/A", "keine", "无", "なし", "없음"]
)
def test_words_for_nobody_mean_nobody(text: str) -> None:
    rows, absent = PEOPLE.rows([text])
    assert [*rows] == [UNKNOWN]
    assert absent == []


def test_an_id_that_is_a_word_for_nobody_is_an_id() -> None:
    rows, absent = References(["0", "na"], ["Ada", "Ben"], ["", ""]).rows(["0", "na"])
    assert [*rows] == [0, 1]
    assert absent == []


def test_of_namesakes_none_is_meant_and_that_is_known() -> None:
    people = References(["1", "2", "3", "4"], ["Ada", "ada", "Ben", "ADA"], [""] * 4)
    rows, absent = people.rows(["Ada", "Ben", "1"])
    assert [*rows] == [UNKNOWN, 2, 0]
    assert absent == []
    assert people.ambiguous == {"Ada": (0, 1, 3)}


def test_an_address_is_nobodys_name() -> None:
    people = References(["1", "2"], ["Ada", "Ada"], ["ada@example.com", "other@example.com"])
    assert people.row("other@example.com") == 1
    assert people.ambiguous == {}


def test_names_are_compared_without_case_and_in_either_order() -> None:
    assert name_key("Example,  Ada") == name_key(" ADA example ") == "ada example"


@pytest.mark.parametrize("text", ["0" * 1_000_000 + "x", "1." + "0" * 1_000_000 + "x", "0" * 1_000_000])
def test_an_id_of_many_zeros_is_looked_at_once(text: str) -> None:
    references = References([text, "7"], ["Ada", "Ben"], ["", ""])
    assert references.row(text) == 0
    assert references.row("007.000") == 1
    assert references.row("0" * 1_000_000 + "y") == UNKNOWN


def test_circles_are_cut_above_their_first_row() -> None:
    managers = array("i", [UNKNOWN, 3, 0, 4, 1, 5])
    found: list[list[int]] = []
    cut_circles(managers, found.append)
    assert found == [[1, 3, 4], [5]]
    assert managers == array("i", [UNKNOWN, UNKNOWN, 0, 4, 1, UNKNOWN])


@given(st.lists(st.integers(-1, 7), min_size=8, max_size=8))
def test_after_cutting_everybody_has_a_top(above: list[int]) -> None:
    managers = array("i", above)
    cut_circles(managers, lambda circle: None)
    for row in range(8):
        for _ in range(8):
            row = managers[row] if row != UNKNOWN else row  # noqa: PLW2901
        assert row == UNKNOWN
    assert all(after in (before, UNKNOWN) for before, after in zip(above, managers, strict=True))


@pytest.mark.parametrize("text", ["Lee Ann", "mailto:ann@example.com", "LEE, Ann"])
def test_names_in_another_order_and_addresses_as_links(text: str) -> None:
    people = References(["1", "2"], ["Bob Ng", "Ann Lee"], ["", "ann@example.com"])
    assert people.row(text) == 1


def test_spaces_in_a_name_of_characters_do_not_count() -> None:
    people = References(["1"], ["鈴木 花子"], [""])
    assert people.row("鈴木花子") == 0


def test_words_that_two_people_share_mean_nobody() -> None:
    people = References(["1", "2"], ["Ann Lee", "Lee Ann"], ["", ""])
    assert people.row("LEE  ANN") == 1
    assert people.row("Kim Lee Ann") == UNKNOWN


@pytest.mark.parametrize("text", ["TBD", "n.a.", "nobody"])
def test_words_for_nobody_yet(text: str) -> None:
    assert References(["1"], ["Ann"], [""]).rows([text]) == (array("i", [UNKNOWN]), [])
