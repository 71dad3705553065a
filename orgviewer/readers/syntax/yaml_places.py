"""Where in a YAML text, or one of JSON, values stand, and which ones a comment cuts short: second walks.

Run only when there is something to say, so that other files pay nothing for lines and columns.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from msgspec import Struct, field
from yaml import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, Findings, quoted
from orgviewer.model.walk import FieldPath
from orgviewer.readers.syntax.yaml_events import COMMENT, events
from orgviewer.words.language import Phrase, tr

_LINE_ENDS = re.compile("[\r\n\x85\u2028\u2029]")
COMMENT_HINT: Phrase = 'Put the text in quotes, or write a blank after the "#" of a comment.'


class _Wanted(Struct):
    """A place that is wanted, or leads to one: what was found there, and what lies below it."""

    found: tuple[int, int] | None = None
    is_place: bool = False
    times: int = 0
    below: dict[str | int, _Wanted] = field(default_factory=dict)


class _OpenCollection(Struct):
    """A list or mapping that is open: the entries it has had, or what is wanted of its next value."""

    wanted: _Wanted
    is_mapping: bool
    entries: int = 0
    value: _Wanted | None = None
    waits_for_value: bool = False

    def fields_found(self) -> int:
        """Return how many of its fields are places that were found; asked at its end: one may come again."""
        fields = self.wanted.below.values() if self.is_mapping else ()
        return sum(field.is_place and field.found is not None for field in fields)


def locate(text: str, places: Collection[FieldPath]) -> dict[FieldPath, tuple[int, int]]:
    """Return line and column, both from 1, of each place in a text that `yaml_syntax.parse` could read.

    A field stands where its name does, and if it is named again where that is first done; what lies
    below it is looked for the first time. An entry stands where it begins. What is not in the text (or
    only repeated there by an alias) stands where the nearest thing around it does.
    """
    with events(text) as stream:
        return locate_in(stream, places)


def locate_in(stream: Iterator[Event], places: Collection[FieldPath]) -> dict[FieldPath, tuple[int, int]]:
    """Return line and column of each place among the events of a text that could be read."""
    root = _Wanted()
    for place in places:
        wanted = root
        for part in place:
            wanted = wanted.below.setdefault(part, _Wanted())
        wanted.is_place = True
    _walk(stream, root, len(places))
    return {place: _nearest(root, place) for place in places}


def _nearest(root: _Wanted, place: FieldPath) -> tuple[int, int]:
    """Return the position found last on the way to a place."""
    position, wanted = root.found or (1, 1), root
    for part in place:
        wanted = wanted.below[part]
        position = wanted.found or position
    return position


def _walk(stream: Iterator[Event], root: _Wanted, places: int) -> None:
    """Note the position of everything that is wanted, hurry through what is not, and stop after the last."""
    stack: list[_OpenCollection] = []
    for event in stream:
        if type(event) is ScalarEvent:  # most are, so this is asked first
            if stack and stack[-1].waits_for_value:
                stack[-1].waits_for_value = False
                continue
        elif isinstance(event, CollectionEndEvent):
            places -= stack.pop().fields_found()
            if not stack or not places:
                return
            continue
        elif not isinstance(event, AliasEvent | CollectionStartEvent):
            continue
        wanted = _step(stack[-1], event) if stack else _found(root, event)
        if wanted and wanted.is_place and not (stack and stack[-1].is_mapping):
            places -= 1
            if not places:
                return
        if isinstance(event, CollectionStartEvent):
            if wanted is None or not wanted.below:
                _skip(stream)
            else:
                stack.append(_OpenCollection(wanted, isinstance(event, MappingStartEvent)))


def _skip(stream: Iterator[Event]) -> None:
    """Go on behind the end of the list or mapping that has just begun."""
    depth = 1
    for event in stream:
        if type(event) is ScalarEvent:
            continue
        if isinstance(event, CollectionStartEvent):
            depth += 1
        elif isinstance(event, CollectionEndEvent):
            depth -= 1
            if not depth:
                return


def _step(around: _OpenCollection, event: Event) -> _Wanted | None:
    """Go on by one name or value inside a list or mapping; return what is wanted of a value."""
    below = around.wanted.below
    if not around.is_mapping:
        entry = below.get(around.entries)
        around.entries += 1
        return _found(entry, event)
    if around.waits_for_value:
        around.waits_for_value = False
        return around.value
    around.waits_for_value = True
    field = below.get(event.value) if isinstance(event, ScalarEvent) else None
    if field is not None:
        field.times += 1
        if field.times <= 2:
            _found(field, event)
    around.value = field if field is not None and field.times == 1 else None
    return None


def _found(wanted: _Wanted | None, event: Event) -> _Wanted | None:
    """Note where a wanted place is."""
    mark = event.start_mark
    if wanted is not None and mark:
        wanted.found = (mark.line + 1, mark.column + 1)
    return wanted


class _Around(Struct):
    """A list or mapping around what is read: how many names and values it has had, and the last name."""

    is_mapping: bool
    turns: int = 0
    name: str | None = None

    def takes_name(self, event: NodeEvent) -> bool:
        """Go on by one name or value; say whether it was a name."""
        self.turns += 1
        if not self.is_mapping or not self.turns % 2:
            return False
        self.name = event.value if isinstance(event, ScalarEvent) else None
        return True

    def step(self) -> FieldPath:
        """Return what leads from here to the last value."""
        if not self.is_mapping:
            return (self.turns - 1,)
        return () if self.name is None else (self.name,)


def cut_short(text: str) -> list[Finding]:
    """Return a warning for every text without quotes that ends at a comment such as "#4 of the house".

    The text is one that `yaml_syntax.parse` could read. It is walked only if it holds such a comment.
    """
    comments = _comments(text)
    if not comments:
        return []
    last = next(reversed(comments))
    findings = Findings()
    around: list[_Around] = []
    with events(text) as stream:
        for event in stream:
            if isinstance(event, CollectionEndEvent):
                around.pop()
            elif isinstance(event, NodeEvent):
                is_name = bool(around) and around[-1].takes_name(event)
                if isinstance(event, CollectionStartEvent):
                    around.append(_Around(isinstance(event, MappingStartEvent)))
                elif isinstance(event, ScalarEvent) and not event.style and event.end_mark:
                    end = event.end_mark.index
                    if end in comments and not is_name:
                        place = tuple(part for one in around for part in one.step())
                        findings.add(_cut(place, event.value, _rest_of_line(text, comments[end])))
                    if end >= last:
                        break
    return findings.kept


def _comments(text: str) -> dict[int, int]:
    """Return where comments stand that look like text behind something, by where that ends."""
    comments: dict[int, int] = {}
    for sign in COMMENT.finditer(text):
        end = sign.start()
        while end and text[end - 1] in " \t":
            end -= 1
        if end and not _LINE_ENDS.match(text[end - 1]):
            comments[end] = sign.start()
    return comments


def _rest_of_line(text: str, start: int) -> str:
    end = _LINE_ENDS.search(text, start)
    return text[start : end.start() if end else len(text)].rstrip()


def _cut(place: FieldPath, value: str, comment: str) -> Finding:
    rest = (
        tr("not part of the text {value}", value=quoted(value)) if value else tr("there is no text before it")
    )
    return Finding(
        place,
        tr("{comment} is a comment, and {rest}", comment=quoted(comment), rest=rest),
        COMMENT_HINT,
        Severity.WARNING,
    )
