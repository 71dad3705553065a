"""The JSON Schema of a file of views, made from what can be chosen, for editors that complete and check.

`python -m orgviewer.saved.schema` prints it; `resources/orgviewer.views.schema.json` is what it printed.
"""

from __future__ import annotations

import json
import sys
from typing import Literal

import msgspec
from msgspec import Struct

from orgviewer.model.schema import DIALECT, JsonSchema, record_schema
from orgviewer.saved.checking import OF_ONE_WINDOW
from orgviewer.saved.view import View


class Views(Struct, frozen=True):
    """The views of one file: each a name for all that was chosen of its chart and of the export."""

    format: Literal[1] = 1
    views: tuple[View, ...] = ()


def json_schema() -> JsonSchema:
    """Return the JSON Schema of a whole file of views (draft 2020-12)."""
    made = msgspec.json.schema(Views)
    definitions: dict[str, JsonSchema] = made["$defs"]
    for kind, hidden in OF_ONE_WINDOW.items():
        fields = definitions[kind.__name__]["properties"]
        assert isinstance(fields, dict)
        for name in hidden:
            del fields[name]
    definitions["View"]["required"] = ["name"]
    for name in ("Folding", "Shown", "FoundIds", "ReadingDirection"):
        del definitions[name]
    return {
        "$schema": DIALECT,
        "title": "Saved views of orgviewer",
        "$ref": made["$ref"],
        "$defs": {name: _definition(definition) for name, definition in definitions.items()},
    }


def _definition(definition: JsonSchema) -> JsonSchema:
    """Widen the schema of a record to what the reader accepts; what is usual of a set is put in an order."""
    if "properties" not in definition:
        return definition
    made = record_schema(definition)
    fields = made["properties"]
    assert isinstance(fields, dict)
    for field in fields.values():
        if isinstance(field.get("default"), list):
            field["default"] = sorted(field["default"])
    return made


def text() -> str:
    """Return the JSON Schema as the text of a file."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
