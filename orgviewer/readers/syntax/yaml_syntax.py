"""YAML text into plain data: dicts, lists and text, nothing else, whatever the text says.

Scalars stay the text that was written (blank text counts as empty), tags build nothing, and positions
are not kept (see `yaml_places`). What could exhaust time or memory is refused while the events come in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice

from msgspec import Struct, field
from yaml import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
)

from orgviewer.errors import ProblemKind
from orgviewer.model.findings import Finding, Findings, HopelessError, quoted
from orgviewer.model.walk import FieldPath
from orgviewer.progress import Progress, unheard
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.readers.syntax.yaml_events import events, mistake_at, too_deep
from orgviewer.words.language import Phrase, number_in_words, tr

DEEPEST = 1_000
"""Lists and fields within each other; the parser's time for each value grows with this depth."""
DEEPEST_TIMES_SIZE = 1_000_000_000
"""So a text of more than a million characters may nest less deep, though always 50 deep."""
MOST_EXPANDED = 1_000_000
"""Values that aliases may repeat in all: "billion laughs" stops here."""
LONG = 64
"""Letters of a text that are repeated for the price of one value: a long text repeats as many do."""
MOST_EVENTS = 6_600_000
"""Values and brackets in one file: so many are read and checked in ten seconds and a gigabyte, and 100,000
people with a life each need 6,500,000."""

_HALVES = re.compile(r"\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}", re.IGNORECASE)
"""Two escapes that may be a pair: a pattern that begins with a letter passes most of a text by at once, where
one that first looks back takes as long for it as the parser."""
_PAIR = re.compile(r"(?<!\\)((?:\\\\)*)\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})", re.IGNORECASE)
ABSENT = frozenset({"", "~", "null", "Null", "NULL"})
MERGE = "<<"
"""The name of a field that merges others in, unless it stands in quotes."""
CLOSELY = ABSENT | {MERGE}
"""Texts whose meaning depends on whether they stand in quotes."""
TEXT_TAGS = frozenset({"!", "tag:yaml.org,2002:str"})

SECOND_DOCUMENT: tuple[Phrase, Phrase] = (
    "a second document begins here, but a file holds one chart",
    'Remove the "---".',
)

Open = tuple[list[object], bool, str | None, int]
"""What is open around a list or mapping: the values so far (in a mapping names and values take
turns) and whether it is a mapping, then the anchor of the inner one and the count where that began."""


def joined_surrogates(text: str) -> str:
    """Return a text in whose double quotes pairs of escapes, as JSON writes an emoji, are one character.

    YAML knows no such pairs, and programs that write JSON's texts into YAML write them all the same.
    """
    if not _HALVES.search(text) or not _PAIR.search(text):
        return text
    pieces: list[str] = []
    last = 0
    for start, end in _double_quoted(_PAIR.sub(lambda pair: "x" * len(pair[0]), text)):
        pieces += (text[last:start], _PAIR.sub(_character, text[start:end]))
        last = end
    return "".join((*pieces, text[last:]))


def _double_quoted(text: str) -> list[tuple[int, int]]:
    """Return where double-quoted texts begin and end, and where what can be read does, to the text's end."""
    spans: list[tuple[int, int]] = []
    depth = last = 0
    with suppress(SyntaxMistakeError), events(text) as stream:
        for event in islice(stream, MOST_EVENTS):
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
            if depth > _deepest(text):
                break
            start, end = event.start_mark, event.end_mark
            if start and end:
                last = end.index
                if isinstance(event, ScalarEvent) and event.style == '"':
                    spans.append((start.index, last))
        else:
            return spans
    return [*spans, (last, len(text))]


def _character(pair: re.Match[str]) -> str:
    before, *escapes = pair.groups()
    high, low = (int(escape, 16) for escape in escapes)
    return before + chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))


def parse(text: str, progress: Progress = unheard) -> tuple[object, list[Finding]]:
    """Return the plain data of a YAML text (None if it holds none or is hopeless), and its mistakes.

    Raises SyntaxMistakeError at a mistake that nothing after it survives.
    """
    with events(text, progress) as stream:
        return build(stream, _deepest(text))


def _deepest(text: str) -> int:
    return max(50, min(DEEPEST, DEEPEST_TIMES_SIZE // (len(text) + 1)))


def build(stream: Iterator[Event], deepest: int) -> tuple[object, list[Finding]]:
    """Return the plain data that events say (None if they are hopeless), and their mistakes.

    Raises SyntaxMistakeError at a mistake that nothing after it survives.
    """
    builder = _Builder(deepest)
    try:
        data = builder.build(islice(stream, MOST_EVENTS))
    except HopelessError:
        return None, builder.findings.kept
    if next(stream, None) is not None:
        raise SyntaxMistakeError(
            Mistake(
                0,
                0,
                tr("the file holds more than {most_events} values", most_events=number_in_words(MOST_EVENTS)),
            )
        )
    return data, builder.findings.kept


class _Builder(Struct):
    """Puts events together; what is rare is told apart from the loop that must be fast."""

    deepest: int
    findings: Findings = field(default_factory=Findings)
    around: list[Open] = field(default_factory=list)
    anchors: dict[str, tuple[object, int]] = field(default_factory=dict)

    def build(self, stream: Iterator[Event]) -> object:
        """Return what the events say, in one loop with hardly a call: reading spends most of its time here.

        `last_absent` is the count of the last event that may mean nothing, or merge: mappings that began
        before it must be looked at more closely. `weight` is what was repeated and long texts count for.
        """
        around, anchors = self.around, self.anchors
        values: list[object] = []
        value: object
        in_mapping = False
        expanded = weight = 0
        last_absent = -1
        for count, event in enumerate(stream):
            if isinstance(event, ScalarEvent):
                value = text = event.value
                length = len(text)
                if (length < 5 and text in CLOSELY) or text.isspace():
                    value, last_absent = _void(event), count + weight
                weight += length // LONG
                values.append(value)
                if event.anchor is not None:
                    anchors[event.anchor] = (value, 1 + length // LONG)
            elif isinstance(event, CollectionStartEvent):
                if len(around) >= self.deepest:
                    raise SyntaxMistakeError(mistake_at(event, too_deep(self.deepest)))
                around.append((values, in_mapping, event.anchor, count + weight))
                values, in_mapping = [], isinstance(event, MappingStartEvent)
            elif isinstance(event, CollectionEndEvent):
                outer, outer_in_mapping, anchor, start = around[-1]
                closely = last_absent >= start
                value = self.mapping(values, closely) if in_mapping else self.entries(values, closely)
                around.pop()
                values, in_mapping = outer, outer_in_mapping
                values.append(value)
                if anchor is not None:
                    anchors[anchor] = (value, count + weight - start)
            elif isinstance(event, AliasEvent):
                value, size = anchors.get(event.anchor or "", (None, 0))
                expanded, weight = expanded + size, weight + size
                if expanded > MOST_EXPANDED:
                    raise SyntaxMistakeError(mistake_at(event, *_laughter(event)))
                if not size:
                    self.note_unknown_alias(event, values, in_mapping)
                last_absent = count + weight
                values.append(value)
            elif isinstance(event, DocumentStartEvent) and values:
                raise SyntaxMistakeError(mistake_at(event, *SECOND_DOCUMENT))
        return values[0] if values else None

    def mapping(self, turns: list[object], closely: bool) -> object:
        """Return a mapping of the names and values that took turns in a list, without absent values."""
        try:
            fields = dict(zip(turns[::2], turns[1::2], strict=True))
        except TypeError:
            return self.mended(turns)
        if closely or len(fields) * 2 < len(turns):
            return self.mended(turns)
        return fields

    def mended(self, turns: list[object]) -> dict[str, object]:
        """Return the fields of a mapping that are in order, and note what is wrong with the others."""
        fields: dict[str, object] = {}
        wrong: dict[str | None, None] = {}
        for name, value in zip(turns[::2], self.entries(turns[1::2], True), strict=True):
            if isinstance(name, str) and name not in fields and not isinstance(name, _Merge):
                fields[name] = value
            else:
                wrong[name if isinstance(name, str) else None] = None
        for name in wrong:
            self.note_wrong_name(name)
        return {name: value for name, value in fields.items() if value is not None}

    def entries(self, values: list[object], closely: bool) -> list[object]:
        """Return the values of a list or of fields; what would merge as a name is text."""
        return [MERGE if isinstance(value, _Merge) else value for value in values] if closely else values

    def note_wrong_name(self, name: str | None) -> None:
        """Note, once for each mapping, a name of a field that is no text, merges, or stands there again."""
        place = self.place()
        if name is None:
            self.note(place, tr("the name of a field must be text"))
        elif isinstance(name, _Merge):
            self.note(
                (*place, MERGE),
                tr('merging with "{merge}" is not supported', merge=MERGE),
                tr("Write the fields out."),
            )
        else:
            self.note(
                (*place, name),
                tr("the field {name} stands here twice", name=quoted(name)),
                tr("Keep one of them."),
            )

    def note_unknown_alias(self, event: AliasEvent, values: list[object], in_mapping: bool) -> None:
        """Note that an alias repeats nothing that stands before it."""
        alias, anchor = quoted(f"*{event.anchor}"), quoted(f"&{event.anchor}")
        message = tr(
            "the alias {alias} repeats something, but nothing before it is marked {anchor}",
            alias=alias,
            anchor=anchor,
        )
        hint = tr("Put a text that begins with * in quotes.")
        self.note(_extended(self.place(), values, in_mapping), message, hint)

    def note(self, place: FieldPath, message: str, hint: str = "") -> None:
        """Keep a mistake."""
        self.findings.add(Finding(place, message, hint, kind=ProblemKind.FIELD))

    def place(self) -> FieldPath:
        """Return the place of the list or mapping that is being filled."""
        place: FieldPath = ()
        for values, in_mapping, _, _ in self.around[1:]:
            place = _extended(place, values, in_mapping)
        return place


class _Merge(str):
    """A "<<" that merges if it names a field."""

    __slots__ = ()


def _void(event: ScalarEvent) -> str | None:
    """Return what text means that looks absent, blank or like merging: that, but if it is quoted, text."""
    if event.style or event.tag in TEXT_TAGS:
        return str(event.value.strip())
    return _Merge(MERGE) if event.value == MERGE else None


def _extended(place: FieldPath, values: list[object], in_mapping: bool) -> FieldPath:
    """Return the place of what comes next in a list or mapping, or of the mapping if that is a name."""
    if not in_mapping:
        return (*place, len(values))
    name = values[-1] if len(values) % 2 else None
    return (*place, name) if isinstance(name, str) else place


def _laughter(event: AliasEvent) -> tuple[str, str]:
    """Return what is wrong with aliases of aliases of aliases, a known way to exhaust a reader."""
    return tr("aliases up to {value} repeat too many values", value=quoted(f"*{event.anchor}")), tr(
        "Write them out."
    )
