"""The JSON Schema of the format, made from the records, for editors that complete and check.

`python -m orgviewer.model.schema` prints it; `resources/orgviewer.schema.json` is what it printed.
Editors see YAML's own types (`end_date: 2021` is a number, `persons:` is null) where the reader
sees text, so the schema that msgspec makes is widened to what the reader accepts.
"""

from __future__ import annotations

import inspect
import json
import sys

import msgspec

from orgviewer.model.records import Document

JsonSchema = dict[str, object]
"""A JSON Schema, or one inside it."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> JsonSchema:
    """Return the JSON Schema of a whole file (draft 2020-12)."""
    made = msgspec.json.schema(Document)
    definitions: dict[str, JsonSchema] = made["$defs"]
    return {
        "$schema": DIALECT,
        "title": "A file of orgviewer",
        "$ref": made["$ref"],
        "$defs": {name: record_schema(definition) for name, definition in definitions.items()},
    }


def record_schema(definition: JsonSchema) -> JsonSchema:
    """Widen the schema of one kind of record: fields that may be left out may also be left empty."""
    properties = definition["properties"]
    required = definition.get("required", [])
    assert isinstance(properties, dict)
    assert isinstance(required, list)
    widened = {
        name: _widened(field) if name in required else _or_null(_widened(field))
        for name, field in properties.items()
    }
    # Python 3.13 takes the indentation out of docstrings, older ones leave it.
    description = inspect.cleandoc(str(definition["description"]))
    return {**definition, "description": description, "properties": widened}


def _widened(field: JsonSchema) -> JsonSchema:
    """Let text be written as a number, and yes and no stand for true and false."""
    result: JsonSchema = {}
    for word, value in field.items():
        if word == "anyOf" and isinstance(value, list):
            result[word] = [_widened(option) for option in value]
        elif word == "items" and isinstance(value, dict):
            result[word] = _widened(value)
        elif (word, value) == ("type", "string"):
            result[word] = ["string", "number"]
        elif (word, value) == ("type", "boolean"):
            result["enum"] = [True, False, "yes", "no"]
        else:
            result[word] = value
    if result.pop("minLength", None):
        result["pattern"] = r"\S"  # blank text counts as empty
    if "pattern" in field:
        # A year is the one date that editors take for a number.
        result |= {"type": ["string", "integer"], "minimum": 1000, "maximum": 9999}
    return result


def _or_null(field: JsonSchema) -> JsonSchema:
    options = field.get("anyOf")
    if isinstance(options, list):
        nullable = {"type": "null"} in options
        return field if nullable else {**field, "anyOf": [*options, {"type": "null"}]}
    # What is said of the field stays outside, where editors look for it.
    outside = {word: value for word, value in field.items() if word in ("description", "default")}
    inside = {word: value for word, value in field.items() if word not in outside}
    return {**outside, "anyOf": [inside, {"type": "null"}]}


def text() -> str:
    """Return the JSON Schema as the text of a file."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
