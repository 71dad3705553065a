"""An id and a name for every row, whatever columns there are."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.tables.identities import identities
from tests.readers.table_files import sentences, taking_of


def identified(**columns: Sequence[str]) -> list[tuple[str, str]]:
    taking = taking_of(**columns)
    ids, names, *_ = identities(taking, taking.column("email"))
    return list(zip(ids, names, strict=True))


def test_ids_and_names() -> None:
    assert identified(id=["1", "2"], name=["Ada", "Ben"]) == [("1", "Ada"), ("2", "Ben")]


def test_without_a_name_the_id_is_shown() -> None:
    assert identified(id=["1", "2"]) == [("1", "1"), ("2", "2")]
    assert identified(id=["1", "2"], name=["", "Ben"]) == [("1", "1"), ("2", "Ben")]


def test_without_ids_the_names_are_ids() -> None:
    assert identified(name=["Ada", "Ben"], email=["a@example.com", ""]) == [("Ada", "Ada"), ("Ben", "Ben")]


def test_without_ids_addresses_are_ids_where_managers_are_named_by_them() -> None:
    assert identified(
        name=["Ada", "Ben"], email=["a@example.com", "b@example.com"], reports_to=["", "A@example.com"]
    ) == [("a@example.com", "Ada"), ("b@example.com", "Ben")]
    assert identified(
        name=["Ada", "Ben"], email=["a@example.com", "b@example.com"], reports_to=["", "ADA"]
    ) == [("Ada", "Ada"), ("Ben", "Ben")]


def test_a_column_of_ids_with_nothing_in_it_is_none() -> None:
    taking = taking_of(
        id=["", ""],
        name=["Ada", "Ben"],
        email=["a@example.com", "b@example.com"],
        reports_to=["", "a@example.com"],
    )
    ids, *_ = identities(taking, taking.column("email"))
    assert [*ids] == ["a@example.com", "b@example.com"]
    assert taking.findings == []


def test_an_id_behind_the_name_is_left_out_of_it() -> None:
    assert identified(id=["12", "31"], name=["Ada Example (12)", "Ben (31) (on leave)"]) == [
        ("12", "Ada Example"),
        ("31", "Ben (on leave)"),
    ]


def test_addresses_alone() -> None:
    assert identified(email=["a@example.com"]) == [("a@example.com", "a@example.com")]


@pytest.mark.parametrize(
    ("given_name", "family_name", "name"),
    [
        ("Ada", "Example", "Ada Example"),
        ("Ada", "", "Ada"),
        ("", "Example", "Example"),
        ("宇怀", "吴", "吴宇怀"),
        ("太郎", "山田", "山田太郎"),
        ("민준", "김", "김민준"),
        ("Yuhuai", "吴", "Yuhuai 吴"),
    ],
)
def test_names_in_two_columns(given_name: str, family_name: str, name: str) -> None:
    assert identified(given_name=[given_name], family_name=[family_name]) == [(name, name)]


def test_a_whole_name_wins_and_parts_that_are_not_in_it_are_kept() -> None:
    taking = taking_of(
        id=["1", "2", "3"],
        name=["Ada Example", "Bob Example", ""],
        given_name=["Ada", "Robert", "Eve"],
        family_name=["Example", "Example", "Example"],
    )
    _, names, *_ = identities(taking, taking.column("email"))
    assert [*names] == ["Ada Example", "Bob Example", "Eve Example"]
    assert taking.others == {"Given name": ["", "Robert", ""]}


def test_a_missing_id_is_told() -> None:
    taking = taking_of(id=["1", "", "", ""], name=["Ada", "Ben", "", ""], email=["", "", "e@example.com", ""])
    ids, names, *_ = identities(taking, taking.column("email"))
    assert [*ids] == ["1", "Ben", "e@example.com", "?"]
    assert [*names] == ["Ada", "Ben", "e@example.com", "?"]
    assert sentences(taking.findings) == [
        ((1, "Id"), 'this row has no id: "Ben" stands for it'),
        ((2, "Id"), 'this row has no id: "e@example.com" stands for it'),
        ((3, "Id"), 'this row has no id: "?" stands for it'),
    ]


def test_an_id_that_stands_twice_is_told_and_noted() -> None:
    taking = taking_of(id=["1", "1", "1 (2)", "1"], name=["Ada", "Ben", "Eve", "Max"])
    ids, names, *_ = identities(taking, taking.column("email"))
    assert [*ids] == ["1", "1 (3)", "1 (2)", "1 (4)"]
    assert [*names] == ["Ada", "Ben", "Eve", "Max"]
    rest = "stands in another row, too: shown as one more person, with the id"
    assert sentences(taking.findings) == [
        ((1, "Id"), f'the id "1" {rest} "1 (3)"'),
        ((3, "Id"), f'the id "1" {rest} "1 (4)"'),
    ]
    assert taking.notes == {1: "Another row has the id “1”, too.", 3: "Another row has the id “1”, too."}


def test_namesakes_without_ids_are_two_people() -> None:
    taking = taking_of(name=["Ada", "Ada"])
    ids, names, *_ = identities(taking, taking.column("email"))
    assert [*ids] == ["Ada", "Ada (2)"]
    assert [*names] == ["Ada", "Ada"]
    assert sentences(taking.findings) == [
        (
            (1, "Name"),
            'the name "Ada" stands in another row, too: shown as one more person, with the id "Ada (2)"',
        )
    ]


cells = st.sampled_from(["", "a", "a (2)", "b", "B"])


@given(st.lists(st.tuples(cells, cells, cells), max_size=9))
def test_ids_are_different_and_nobody_is_without_one(rows: list[tuple[str, str, str]]) -> None:
    ids, names, emails = ([row[place] for row in rows] for place in range(3))
    found = identified(id=ids, name=names, email=emails)
    assert len({identifier for identifier, _ in found}) == len(rows)
    assert all(identifier and name for identifier, name in found)
    assert identified(name=names, email=emails) == identified(name=names, email=emails)
