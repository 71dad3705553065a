"""What JSON needs beside YAML."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers import read
from orgviewer.readers.json_syntax import joined_surrogates, json_records
from tests.readers.tables import rows, written


@pytest.mark.parametrize(
    "text", ["", "{}", "null", "[1]", '[{"id": ["a"]}]', '[{"id": "a"}', "[{id: a}]", "[a]"]
)
def test_what_is_no_list_of_flat_objects_is_left_to_yaml(text: str) -> None:
    assert json_records(text) is None


def test_a_list_of_flat_objects() -> None:
    assert json_records(' \n[{"id": "a", "n": 1, "x": null}, {}]') == [{"id": "a", "n": 1, "x": None}, {}]


@given(st.text(st.sampled_from('a\\u😀艾"d83de0\n'), max_size=12))
def test_escapes_read_by_yaml_are_those_of_json(text: str) -> None:
    escaped = json.dumps(text, ensure_ascii=True)
    joined = joined_surrogates(escaped)
    assert json.loads(joined) == text
    assert "\\ud83d\\ude00" not in joined.replace("\\\\", "")


@pytest.mark.parametrize("more", ["", ', "shoes": ["left"]'])
def test_escaped_emoji_are_one_character_on_both_ways(more: str, tmp_path: Path) -> None:
    emoji, other = r"\ud83d\ude00", r"\ud83d\ude01"
    text = f'[{{"id": "\\\\{emoji}", "name": "{emoji}{other}\\n"{more}}}]'
    (row,) = rows(read(written(tmp_path, text, "team.json")))
    assert row[:2] == ("\\😀", "😀😁")


def test_a_native_file_in_json(tmp_path: Path) -> None:
    document = {"persons": [{"id": "ada", "name": "Ada 😀", "summary": "Nobody's."}]}
    dataset = read(written(tmp_path, json.dumps(document), "team.json"))
    assert dataset.roster is None
    assert dataset.persons[0].name == "Ada 😀"
