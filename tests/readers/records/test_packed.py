"""JSON within the texts of records: unpacked where it holds something, and else a text like any."""

from __future__ import annotations

from pathlib import Path

from orgviewer.readers import read
from tests.readers.table_files import written


def test_groups_in_texts_are_unpacked(tmp_path: Path) -> None:
    people = r'[{"name": "Ada Able", "place": "{\"city\": \"Graz\"}"}, {"name": "Ben Best", "place": "{}"}]'
    ada, ben = read(written(tmp_path, people, "people.json")).persons
    assert "Graz" in str(ada.other)
    assert ben.other == {}


def test_braces_alone_are_what_a_team_is_called(tmp_path: Path) -> None:
    people = '[{"name": "Ada Able", "department": "{}"}, {"name": "Ben Best", "department": "{}"}]'
    dataset = read(written(tmp_path, people, "people.json"))
    assert [one.name for one in dataset.organizations] == ["{}"]
