"""Entities of FollowTheMoney, each put together from wherever it stands in a file.

Source: followthemoney 4.11 (followthemoney.tech/explorer). An entity may stand in another's property as a
whole, as the answers of OpenSanctions have it. Not for: what they mean (see `follow_the_money`), or
statements, one a line, of which entities are put together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from msgspec import Struct, field

from orgviewer.model.walk import FieldPath
from orgviewer.readers.readable import text_of

SAMPLE = 200
"""Entities that are looked at to tell what a list is."""
ENTITIES = "entities"
PERSON = "Person"
SAYING: Mapping[str, int] = {
    "Thing": 0,
    "LegalEntity": 1,
    PERSON: 2,
    "Organization": 2,
    "Company": 3,
    "PublicBody": 3,
}
"""How much a schema says of what something is: of an entity in two places the one that says more counts."""


class Entity(Struct):
    """An entity put together from wherever it stands: its schema, the values of its properties, its place."""

    id: str
    schema: str
    place: FieldPath
    caption: str = ""
    values: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    datasets: list[str] = field(default_factory=list)

    def first(self, *names: str) -> str:
        """Return the first value of the first of some properties that has one."""
        return next((value for name in names for value in self.values.get(name, ())), "")


def is_entities(data: object) -> bool:
    """Return whether plain data is entities of FollowTheMoney: one, a list, or a group around a list."""
    entries = _entries(data)
    sample = [entry for _, entry in entries[:SAMPLE]]
    return bool(sample) and 2 * sum(map(_is_entity, sample)) > len(sample)


def _is_entity(entry: object) -> bool:
    if not isinstance(entry, dict) or not isinstance(entry.get("properties"), dict):
        return False
    return isinstance(entry.get("schema"), str) and all(
        isinstance(values, list) for values in entry["properties"].values()
    )


def _entries(data: object) -> list[tuple[FieldPath, object]]:
    """Return what may be entities, with the place of each."""
    if isinstance(data, dict):
        if _is_entity(data):
            return [((), data)]
        inner = data.get(ENTITIES)
        return (
            [((ENTITIES, turn), entry) for turn, entry in enumerate(inner)] if isinstance(inner, list) else []
        )
    return [((turn,), entry) for turn, entry in enumerate(data)] if isinstance(data, list) else []


def entities_of(data: object) -> dict[str, Entity]:
    """Return all entities by their ids, those too that stand within others."""
    found: dict[str, Entity] = {}
    waiting = [(place, entry) for place, entry in _entries(data) if _is_entity(entry)]
    for place, entry in waiting:  # which grows meanwhile
        assert isinstance(entry, dict)
        properties = entry["properties"]
        identifier = text_of(entry.get("id")) or "/".join(map(str, place))
        entity = found.setdefault(identifier, Entity(identifier, text_of(entry["schema"]), place))
        if SAYING.get(entity.schema, 0) < SAYING.get(text_of(entry["schema"]), 0):
            entity.schema = text_of(entry["schema"])
        entity.caption = entity.caption or text_of(entry.get("caption"))
        listed = entry.get("datasets")
        entity.datasets += [text_of(name) for name in listed] if isinstance(listed, list) else []
        for name, values in properties.items():
            for turn, value in enumerate(values):
                text = text_of(value)
                if isinstance(value, dict) and _is_entity(value):
                    there = (*place, "properties", name, turn)
                    waiting.append((there, value))
                    text = text_of(value.get("id")) or "/".join(map(str, there))
                if text and text not in entity.values[name]:
                    entity.values[name].append(text)
    return found
