"""The links of a web page: which of its texts lead where, so that the page itself decides nothing about it.

Not for: what may be a link (see `orgviewer.links`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from orgviewer.links import EMAIL, contact_uri, uri
from orgviewer.model.records import Person

_TARGET = re.compile(r"\]\(([^\s)]+)\)")  # of a link in Markdown, as facts.js finds it


def links_in(value: object) -> Iterator[tuple[str, str]]:
    """Yield the addresses in plain data, and in Markdown within it, each with its URI."""
    if isinstance(value, str):
        for text in (value, *_TARGET.findall(value)):
            if target := uri(text):
                yield text, target
    elif isinstance(value, dict):
        yield from links_of_all(value.values())
    elif isinstance(value, list | tuple):
        yield from links_of_all(value)


def links_of_all(values: Iterable[object]) -> Iterator[tuple[str, str]]:
    """Yield the addresses in several values, each with its URI."""
    for value in values:
        yield from links_in(value)


def ways_to_reach(person: Person) -> Iterator[tuple[str, str]]:
    """Yield how somebody is reached, each kind and value on a line of its own, with its URI."""
    ways = [(way.type, way.value) for way in person.contact_details]
    for kind, value in [*ways, (EMAIL, person.email or "")]:
        if target := contact_uri(kind, value):
            yield f"{kind}\n{value}", target
