"""The JSON Schema of views: made from what can be chosen, and at one with the reader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from orgviewer.saved import schema
from orgviewer.saved.files import views_in
from tests.commands.test_export_views import VIEWS
from tests.model.test_schema import EditorLoader
from tests.saved.test_files import BY_HAND

ROOT = Path(__file__).parents[2]
VALIDATOR = jsonschema.Draft202012Validator(schema.json_schema())


def complaints(text: str) -> list[str]:
    data: Any = yaml.load(text, Loader=EditorLoader)
    return [error.message for error in VALIDATOR.iter_errors(data)]


def test_the_kept_schema_is_the_one_made_from_what_can_be_chosen() -> None:
    kept = (ROOT / "resources" / "orgviewer.views.schema.json").read_text(encoding="utf-8")
    run = "run: python -m orgviewer.saved.schema > resources/orgviewer.views.schema.json"
    assert kept == schema.text(), run
    jsonschema.Draft202012Validator.check_schema(json.loads(kept))


@pytest.mark.parametrize("text", [BY_HAND, VIEWS, "views:\n", "views: [{name: A, export: {appendix: yes}}]"])
def test_what_is_read_fits_it(text: str) -> None:
    assert views_in(text, Path("a"), Path("a")).problems == ()
    assert complaints(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "views: [{style: {}}]",
        "views: [{name: A, style: {kind: none}}]",
        "views: [{name: A, folding: {depth: -1}}]",
        "views: [{name: A, folding: {focus: {id: p1}}}]",
        "format: 2",
    ],
)
def test_what_is_refused_does_not(text: str) -> None:
    assert views_in(text, Path("a"), Path("a")).problems
    assert complaints(text)
