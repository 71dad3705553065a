"""A Dataset as Popolo JSON: memberships stand in a list of their own and name their person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

import msgspec

from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Person
from orgviewer.progress import Progress, reported, unheard
from orgviewer.writers.json_text import escaped

HALF = 0.5  # of the work are the persons, the other their memberships


def popolo(dataset: Dataset, progress: Progress = unheard) -> Iterator[str]:
    """Yield the text of a Popolo file, record by record; what Popolo has no term for keeps ours.

    Only what is set is written. Raises UnicodeEncodeError for half a character.
    """
    persons, count = dataset.persons, len(dataset.persons)
    meta = {"format": dataset.meta.format, **msgspec.to_builtins(dataset.meta)}
    yield f'{{\n  "meta": {_json(meta, "  ")}'
    for name in ("sources", "organizations", "posts"):
        yield from _list(name, getattr(dataset, name))
    alone = map(_alone, reported(persons, count, progress, 0.0, HALF))
    yield from _list("persons", alone)
    groups = map(_memberships, reported(persons, count, progress, HALF))
    yield from _list("memberships", chain.from_iterable(groups))
    yield "\n}\n"


def _alone(person: Person) -> dict[str, object]:
    """Return a person without memberships."""
    fields: dict[str, object] = msgspec.to_builtins(person)
    fields.pop("memberships", None)
    return fields


def _memberships(person: Person) -> Iterator[dict[str, object]]:
    return ({"person_id": person.id, **msgspec.to_builtins(one)} for one in person.memberships)


def _list(name: str, records: Iterable[object]) -> Iterator[str]:
    """Yield a list, and the comma before it."""
    yield f',\n  "{name}": ['
    end = "]"
    for record in records:
        yield f"{',' if end != ']' else ''}\n    {_json(record, '    ')}"
        end = "\n  ]"
    yield end


def _json(record: object, indent: str) -> str:
    text = msgspec.json.format(msgspec.json.encode(record), indent=2).decode()
    return escaped(text).replace("\n", f"\n{indent}")
