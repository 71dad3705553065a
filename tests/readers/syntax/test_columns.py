"""The different texts of a column are looked for once, and asked once."""

from __future__ import annotations

from orgviewer.readers.syntax.columns import Column, distinct, rows_where


def test_texts_that_repeat_stand_once_and_in_their_order() -> None:
    assert [*distinct(["Shop", "Lab", "Shop", "", "Lab", "Lab"])] == ["Shop", "Lab", ""]


def test_texts_that_do_not_repeat_are_not_gathered() -> None:
    column = Column(map(str, range(10)))
    assert distinct(column) is column


def test_a_column_looks_for_its_texts_once() -> None:
    column = Column(["Lab", "Shop"] * 10)
    assert distinct(column) is distinct(column)


def test_each_text_is_asked_once_for_its_rows() -> None:
    asked: list[str] = []

    def is_lab(text: str) -> bool:
        asked.append(text)
        return text == "Lab"

    assert rows_where(["Shop", "Lab", "Shop", "Lab"], is_lab) == [1, 3]
    assert asked == ["Shop", "Lab"]
    assert rows_where([], is_lab) == []
