"""In which lines of a YAML text the views stand, so that one can be exchanged and the others stay."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from yaml import (
    CollectionEndEvent,
    CollectionStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from orgviewer.readers.syntax.yaml_events import events

USUAL_COLUMN = 2
VIEWS = "views"


class EntryLines(Struct, frozen=True):
    """The line of the field's name, None if it is not there, and the lines of each view, with its name.

    Entries begin at a `column`; more of them go in at the line `end`. All lines count from 0.
    """

    key: int | None
    entries: tuple[tuple[str, range], ...] = ()
    column: int = USUAL_COLUMN
    end: int = 0


def entry_lines(text: str) -> EntryLines | None:
    """Return where the views of a text stand; None if they stand in brackets, or not in lines of their own.

    Raises SyntaxMistakeError for what is no YAML.
    """
    with events(text) as stream:
        first = next((event for event in stream if isinstance(event, NodeEvent)), None)
        if first is None:
            return EntryLines(None)
        if not isinstance(first, MappingStartEvent) or first.flow_style:
            return None
        for name in _names(stream):
            if name.value == VIEWS:
                return _list(next(stream), _line(name), text.split("\n"), stream)
    return EntryLines(None)


def _names(stream: Iterator[Event]) -> Iterator[ScalarEvent]:
    """Yield the names of a mapping's fields; who wants a value takes it, and the others are passed over."""
    for event in stream:
        if isinstance(event, CollectionEndEvent):
            return
        if isinstance(event, ScalarEvent):
            yield event
            if event.value == VIEWS:
                return
            _last_line(next(stream), stream)


def _list(value: Event, key: int, lines: list[str], stream: Iterator[Event]) -> EntryLines | None:
    if isinstance(value, ScalarEvent):
        return EntryLines(key, end=key + 1) if not value.value else None
    if not isinstance(value, SequenceStartEvent) or value.flow_style:
        return None
    found: list[tuple[str, range]] = []
    column = USUAL_COLUMN
    for event in stream:
        if isinstance(event, CollectionEndEvent):
            break
        start = _line(event)
        while start > key and not lines[start].lstrip().startswith("-"):
            start -= 1
        column = len(lines[start]) - len(lines[start].lstrip())
        name, last = _entry(event, stream)
        found.append((name, range(start, last + 1)))
    end = found[-1][1].stop if found else key + 1
    return EntryLines(key, tuple(found), column, end)


def _entry(event: Event, stream: Iterator[Event]) -> tuple[str, int]:
    """Return the name of a view that begins, and its last line."""
    if not isinstance(event, MappingStartEvent):
        return "", _last_line(event, stream)
    name, last = "", _line(event)
    for key in stream:
        if isinstance(key, CollectionEndEvent):
            return name, max(last, _end(key) if event.flow_style else last)
        last = max(last, _last_line(key, stream))
        value = next(stream)
        if isinstance(key, ScalarEvent) and key.value == "name" and isinstance(value, ScalarEvent):
            name = value.value
        last = max(last, _last_line(value, stream))
    return name, last


def _last_line(event: Event, stream: Iterator[Event]) -> int:
    """Return the last line of a value that begins with an event, and go on behind it."""
    if not isinstance(event, CollectionStartEvent):
        return _end(event)
    last, is_flow = _line(event), [event.flow_style]
    while is_flow:
        inner = next(stream)
        if isinstance(inner, CollectionStartEvent):
            is_flow.append(inner.flow_style)
        elif not isinstance(inner, CollectionEndEvent) or is_flow.pop():  # others end where the next begins
            last = max(last, _end(inner))
    return last


def _line(event: Event) -> int:
    return event.start_mark.line if event.start_mark else 0


def _end(event: Event) -> int:
    """Return the line in which an event ends; a block of text ends in the line before the next one."""
    mark = event.end_mark
    if mark is None:
        return 0
    is_block = isinstance(event, ScalarEvent) and event.style in ("|", ">")
    return mark.line - 1 if is_block and not mark.column else mark.line
