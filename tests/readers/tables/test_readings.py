"""Columns that say how names are read: taken for that, searched, shown and written again."""

from __future__ import annotations

import pytest

from orgviewer.model.dataset import Dataset
from orgviewer.search.fields import Field
from orgviewer.search.finder import find
from orgviewer.search.index import build_index
from orgviewer.writers.table import table
from orgviewer.writers.table_losses import losses
from tests.datasets import flat_dataset

NAMES = ["佐藤健一", "王芳"]


def readings(dataset: Dataset) -> list[list[str]]:
    return [[other.name for other in person.other_names] for person in dataset.persons]


@pytest.mark.parametrize(
    "column",
    ["フリガナ", "ふりがな", "カナ", "よみ", "氏名(カナ)", "pinyin", "拼音", "Romaji", "Name (Latin)",
     "Phonetic name", "msDS-PhoneticDisplayName", "Employee Pinyin", "name_reading"],
)  # fmt: skip
def test_a_column_with_a_reading_is_another_name(column: str) -> None:
    made = flat_dataset({"Name": NAMES, column: ["サトウ ケンイチ", "Wáng Fāng"]})
    assert readings(made) == [["サトウ ケンイチ"], ["Wáng Fāng"]]
    assert [other.lang for person in made.persons for other in person.other_names] == ["ja-Kana", "und-Latn"]
    assert {other.note for person in made.persons for other in person.other_names} == {"reading"}
    index = build_index(made)
    for text, place in (("satou kenichi", 0), ("Satoh", 0), ("Wang Fang", 1)):
        (hit,) = find(index, text).hits
        assert (hit.record, hit.field) == (place, Field.NAME)
    assert made.person_meant("Wáng Fāng") == 1
    assert made.names_of(0) == ["佐藤健一", "サトウ ケンイチ"]


@pytest.mark.parametrize(
    ("family", "given"),
    [("セイ", "メイ"), ("姓(カナ)", "名(カナ)"), ("yomiSurname", "yomiGivenName"),
     ("Phonetic Last Name", "Phonetic First Name")],
)  # fmt: skip
def test_halves_of_a_reading_are_joined_in_the_order_of_their_script(family: str, given: str) -> None:
    columns = {
        "姓": ["佐藤", "王"],
        "名": ["健一", "芳"],
        family: ["サトウ", "Wang"],
        given: ["ケンイチ", "Fang"],
    }
    made = flat_dataset(columns)
    assert [person.name for person in made.persons] == NAMES
    assert readings(made) == [["サトウ ケンイチ"], ["Fang Wang"]]


def test_a_reading_that_says_the_name_again_is_none_and_one_without_a_name_is_the_name() -> None:
    assert readings(flat_dataset({"Name": ["Ada Example"], "Romaji": ["Ada Example"]})) == [[]]
    alone = flat_dataset({"社員番号": ["1"], "フリガナ": ["サトウ"]})
    assert alone.persons[0].name == "サトウ"


def test_a_reading_is_written_to_a_table_and_read_again() -> None:
    made = flat_dataset({"Name": NAMES, "フリガナ": ["サトウ ケンイチ", ""]})
    head, *rows = "".join(table(made, lambda name: True)).splitlines()
    assert head == "id,name,reports_to,name_reading"
    assert rows[0].endswith(",サトウ ケンイチ")
    assert not list(losses(made))
