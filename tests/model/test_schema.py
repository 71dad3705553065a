from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from orgviewer.model import schema

ROOT = Path(__file__).parents[2]
VALIDATOR = jsonschema.Draft202012Validator(schema.json_schema())


class EditorLoader(yaml.SafeLoader):
    """Sees what an editor sees: YAML 1.2's core types, so numbers, true and null, but no dates."""


EditorLoader.yaml_implicit_resolvers = {}
for tag, form, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", "~nN\0"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    letters = [letter.strip("\0") for letter in first]
    EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{form})$"), letters)


def complaints(text: str) -> list[str]:
    data: Any = yaml.load(text, Loader=EditorLoader)
    return [error.message for error in VALIDATOR.iter_errors(data)]


def test_the_kept_schema_is_the_one_made_from_the_records() -> None:
    kept = (ROOT / "resources" / "orgviewer.schema.json").read_text(encoding="utf-8")
    assert kept == schema.text(), "run: python -m orgviewer.model.schema > resources/orgviewer.schema.json"


def test_it_is_a_json_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(schema.text()))


@pytest.mark.parametrize("name", ["xai.yaml", "example.yaml"])
def test_the_samples_fit_it(name: str) -> None:
    text = (ROOT / "data" / name).read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../resources/orgviewer.schema.json\n")
    assert complaints(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "meta: {as_of: 2021, title: 2021}",
        "meta:\npersons:\n",
        "persons: [{id: 12, name: 7, summary: ~, memberships: [{organization_id: 3, primary: yes}]}]",
        "persons: [{id: a, name: A, birth_date: 2021-02, interests: [logic, {name: art}], biography: Once.}]",
    ],
)
def test_what_the_reader_accepts_is_accepted(text: str) -> None:
    assert complaints(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "people: []",
        "persons: [{id: a}]",
        "persons: [{id: a, name: ''}]",
        "persons: [{id: a, name: '  '}]",
        "organizations: [{id: a, name: A, headcount: 2147483648}]",
        "persons: [{id: a, name: A, birth_date: May}]",
        "persons: [{id: a, name: A, birth_date: 12}]",
        "organizations: [{id: a, name: A, headcount: four}]",
        "persons: [{id: a, name: A, memberships: [{organization_id: b, primary: maybe}]}]",
    ],
)
def test_what_the_reader_refuses_is_refused(text: str) -> None:
    assert complaints(text)
