"""Columns of posts that somebody names, where nothing in a table says that they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.model.dataset import Dataset
from orgviewer.readers import read
from orgviewer.readers.tables.column_options import table_spec
from tests.readers.table_files import written

TABLE = "Slot,Over,Who,What\nP1,,Ada,Head\nP2,P1,Bo,Clerk\nP3,P1,,Clerk\n"


def read_with(folder: Path, *columns: str) -> Dataset:
    return read(written(folder, TABLE), spec=table_spec(columns, None))


@pytest.mark.parametrize(
    "told",
    [
        ("post_id=Slot", "reports_to_post_id=Over"),
        ("position id=Slot", "reports to position=Over"),
        ("Planstelle=Slot", "manager=Over"),
        ("reports_to_post_id=Over", "id=Slot"),
    ],
)
def test_posts_are_what_somebody_says(tmp_path: Path, told: tuple[str, ...]) -> None:
    made = read_with(tmp_path, *told, "name=Who", "role=What")
    assert [(post.id, post.label, post.reports_to_post_id) for post in made.posts] == [
        ("P1", "Head", None),
        ("P2", "Clerk", "P1"),
        ("P3", "Clerk", "P1"),
    ]
    assert [person.name for person in made.persons] == ["Ada", "Bo"]
    assert made.vacancies == [2]


def test_what_is_told_is_told_back(tmp_path: Path) -> None:
    made = read_with(tmp_path, "post_id=Slot", "reports_to_post_id=Over", "name=Who")
    assert made.recognition is not None
    assert [(column.name, column.field, column.sign) for column in made.recognition.columns][:3] == [
        ("Slot", "post_id", "told"),
        ("Over", "reports_to_post_id", "told"),
        ("Who", "name", "told"),
    ]
