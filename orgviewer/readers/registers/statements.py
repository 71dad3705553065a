"""Statements of FollowTheMoney, each one value of one property of an entity, put together into entities.

Source: followthemoney 4.11, and the tables of statements of OpenSanctions. They come as lines of JSON or as
a table. Not for: what entities mean (see `follow_the_money`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import in_file, with_file
from orgviewer.readers.readable import text_of
from orgviewer.readers.syntax.grid import Grid
from orgviewer.readers.syntax.parsed import Parsed

FIELDS = frozenset(("entity_id", "prop", "schema", "value"))
SAMPLE = 20
IDENTITY = "id"
"""The property of a statement that only says that there is such an entity."""


def are_statements(data: object) -> bool:
    """Return whether plain data or a grid is statements."""
    if isinstance(data, Grid):
        return bool(data.rows) and {cell.strip() for cell in data.rows[0]} >= FIELDS
    sample = data[:SAMPLE] if isinstance(data, list) else []
    return bool(sample) and all(isinstance(entry, dict) and entry.keys() >= FIELDS for entry in sample)


def entities_said(data: object, parsed: Parsed) -> Parsed:
    """Return the entities that statements are about, as a list."""
    entities: dict[str, dict[str, object]] = {}
    places: list[FieldPath] = []
    for place, said in _statements(data):
        identifier = said.get("canonical_id") or said["entity_id"]
        if identifier not in entities:
            entities[identifier] = {"id": identifier, "schema": said["schema"], "properties": {}}
            places.append(place)
        properties = entities[identifier]["properties"]
        assert isinstance(properties, dict)
        if said["prop"] != IDENTITY and said["value"]:
            properties.setdefault(said["prop"], []).append(said["value"])

    def original(place: FieldPath) -> FieldPath:
        return places[place[0]] if place and isinstance(place[0], int) and place[0] < len(places) else ()

    findings = [finding.moved(in_file) for finding in parsed.findings]
    locate = with_file(parsed.locate, original)
    return replace(parsed, data=list(entities.values()), findings=findings, locate=locate)


def _statements(data: object) -> Iterator[tuple[FieldPath, Mapping[str, str]]]:
    """Yield each statement with its place; entries that are none are left out."""
    if isinstance(data, Grid):
        head = [cell.strip() for cell in data.rows[0]]
        rows = ({**dict.fromkeys(head, ""), **dict(zip(head, row, strict=False))} for row in data.rows[1:])
        yield from (((turn, 0), said) for turn, said in enumerate(rows, 1) if said["entity_id"])
        return
    for turn, entry in enumerate(data if isinstance(data, list) else []):
        if isinstance(entry, dict) and entry.get("entity_id"):
            yield (turn,), {name: text_of(entry.get(name)) for name in (*FIELDS, "canonical_id")}
