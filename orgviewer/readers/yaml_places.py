"""Where in a YAML text the values at some places stand: a second walk over its events.

Run only when there are problems, so that files without any pay nothing for lines and columns.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from yaml import AliasEvent, CollectionEndEvent, CollectionStartEvent, Event, MappingStartEvent, ScalarEvent

from orgviewer.model.walk import Place
from orgviewer.readers.yaml_events import events


@dataclass(slots=True)
class _Wanted:
    """A place that is wanted, or leads to one: what was found there, and what lies below it."""

    found: tuple[int, int] | None = None
    below: dict[str | int, _Wanted] = field(default_factory=dict)


@dataclass(slots=True)
class _Open:
    """A list or mapping that is open: the entries it has had, or the field whose value comes next."""

    wanted: _Wanted | None
    is_mapping: bool
    entries: int = 0
    name: str | None = None
    waits_for_value: bool = False


def locate(text: str, places: Collection[Place]) -> dict[Place, tuple[int, int]]:
    """Return line and column, both from 1, of each place in a text that `yaml_syntax.parse` could read.

    A field stands where its name does, an entry where it begins. What is not in the text (or
    only repeated there by an alias) stands where the nearest thing around it does.
    """
    root = _Wanted()
    for place in places:
        wanted = root
        for part in place:
            wanted = wanted.below.setdefault(part, _Wanted())
    with events(text) as stream:
        _walk(stream, root)
    return {place: _nearest(root, place) for place in places}


def _nearest(root: _Wanted, place: Place) -> tuple[int, int]:
    """Return the position found last on the way to a place."""
    position, wanted = root.found or (1, 1), root
    for part in place:
        wanted = wanted.below[part]
        position = wanted.found or position
    return position


def _walk(stream: Iterator[Event], root: _Wanted) -> None:
    """Note the position of everything that is wanted."""
    stack: list[_Open] = []
    for event in stream:
        if isinstance(event, CollectionEndEvent):
            stack.pop()
            if not stack:
                return
            continue
        if not isinstance(event, ScalarEvent | AliasEvent | CollectionStartEvent):
            continue
        wanted = _step(stack[-1], event) if stack else _found(root, event)
        if isinstance(event, CollectionStartEvent):
            stack.append(_Open(wanted, isinstance(event, MappingStartEvent)))


def _step(around: _Open, event: Event) -> _Wanted | None:
    """Go on by one name or value inside a list or mapping; return what is wanted of a value."""
    if not around.is_mapping:
        entry = around.wanted.below.get(around.entries) if around.wanted else None
        around.entries += 1
        return _found(entry, event)
    around.waits_for_value = not around.waits_for_value
    if not around.waits_for_value:
        return around.wanted.below.get(around.name) if around.wanted and around.name is not None else None
    around.name = event.value if isinstance(event, ScalarEvent) else None
    if around.wanted and around.name is not None:
        _found(around.wanted.below.get(around.name), event)
    return None


def _found(wanted: _Wanted | None, event: Event) -> _Wanted | None:
    """Note where a wanted place is; of a field that is named twice the last time counts."""
    mark = event.start_mark
    if wanted is not None and mark:
        wanted.found = (mark.line + 1, mark.column + 1)
    return wanted
