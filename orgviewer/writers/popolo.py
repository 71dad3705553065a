"""A Dataset as Popolo JSON: memberships stand in a list of their own and name their person."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from orgviewer.model.dataset import Dataset

# JSON allows these as they are, YAML does not, and who reads JSON as YAML should not stumble.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def popolo(dataset: Dataset) -> Iterator[str]:
    """Yield the text of a Popolo file; what Popolo has no term for keeps ours.

    Only what is set is written. Raises UnicodeEncodeError for half a character.
    """
    persons = msgspec.to_builtins(list(dataset.persons))
    memberships = [
        {"person_id": person["id"], **membership}
        for person in persons
        for membership in person.pop("memberships", ())
    ]
    data = {
        "meta": {"format": dataset.meta.format, **msgspec.to_builtins(dataset.meta)},
        "sources": dataset.sources,
        "organizations": dataset.organizations,
        "posts": dataset.posts,
        "persons": persons,
        "memberships": memberships,
    }
    text = msgspec.json.format(msgspec.json.encode(data), indent=2).decode()
    yield _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"
