"""A file that holds one record: a chart of one person, and no error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from orgviewer.errors import ReadError
from orgviewer.readers import read
from tests.readers.table_files import problems_of, written

ADA = {
    "id": "7",
    "name": "Ada Example",
    "title": "Head",
    "emails": [{"value": "ada@x.example", "type": "work"}],
}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("one.json", json.dumps(ADA)),
        ("one.yaml", "id: 7\nname: Ada Example\ntitle: Head\n"),
        ("halves.json", json.dumps({"id": 7, "givenName": "Ada", "surname": "Example", "jobTitle": "Head"})),
        (
            "life.yaml",
            "id: '7'\nname: Ada Example\nmemberships: [{role: Head}]\neducation: [{institution: X}]\n",
        ),
    ],
)
def test_one_record_is_one_person(tmp_path: Path, name: str, text: str) -> None:
    (person,) = read(written(tmp_path, text, name)).persons
    assert (person.id, person.name, person.memberships[0].role) == ("7", "Ada Example", "Head")
    assert problems_of(tmp_path / name) == []


def test_what_is_wrong_with_one_record_has_its_place(tmp_path: Path) -> None:
    life = written(tmp_path, "id: ada\nname: Ada\nbirth_date: May\nwork: [{name: X}]\n", "life.yaml")
    assert any(problem.startswith("3:1: ") for problem in problems_of(life))
    flat = written(tmp_path, "name: Ada\nrole: Head\nstart date: some day\n", "flat.yaml")
    assert any(problem.startswith("3:1: ") for problem in problems_of(flat))


@pytest.mark.parametrize(
    "data",
    [
        {"name": "Example AG", "email": "x@x.example", "staff": [{"name": "Ada", "role": "Head"}]},
        {"name": "Ada", "title": "Head", "children": [{"name": "Ben", "title": "Clerk"}]},
        {
            "name": "House",
            "email": "x@x.example",
            "people": {x: {"name": x, "role": "Head"} for x in ("Ada", "Bo")},
        },
    ],
)
def test_a_record_around_others_is_not_alone(tmp_path: Path, data: dict[str, object]) -> None:
    made = read(written(tmp_path, json.dumps(data), "around.json"))
    assert {"Ada", "Ben"} & {person.name for person in made.persons}


@pytest.mark.parametrize("data", [{"name": "thing", "version": "1.0"}, {"title": "Head"}, {"name": ["Ada"]}])
def test_a_thing_with_a_name_is_nobody(tmp_path: Path, data: dict[str, object]) -> None:
    with pytest.raises(ReadError):
        read(written(tmp_path, json.dumps(data), "thing.json"))
