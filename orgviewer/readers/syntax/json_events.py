"""The events of a JSON text, in the form of YAML's: for where something stands, and for what is odd.

Slower than the standard library's decoder, which tells neither; so it runs only where there is something
to say. Nothing here calls itself, however deep a text is nested. Not for: sound files (see `json_syntax`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from yaml import (
    Event,
    MappingEndEvent,
    MappingStartEvent,
    Mark,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

_SPACE = re.compile(r"[ \t\n\r]*")
_TEXT = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_WORD = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null|NaN|-?Infinity")
_BRACKETS = {"{": "}", "[": "]"}


class _MarkFinder:
    """Lines and columns of places that are asked for in the text's order."""

    def __init__(self, text: str) -> None:
        self._text, self._at, self._line, self._start = text, 0, 0, 0

    def mark(self, at: int) -> Mark:
        """Return the mark of a place, which stands behind the last one that was asked for."""
        if more := self._text.count("\n", self._at, at):
            self._line += more
            self._start = self._text.rfind("\n", self._at, at) + 1
        self._at = at
        return Mark("", at, self._line, at - self._start, None, 0)


def events(text: str) -> Iterator[Event]:
    """Yield the events of one JSON value: its brackets, and its names and values as scalars.

    Raises json.JSONDecodeError where the text stops being JSON, after the events up to there.
    """
    marks, closers = _MarkFinder(text), list[str]()
    at = _after_space(text, 0)
    while True:
        is_name = bool(closers) and closers[-1] == "}"
        if is_name:  # and behind it a colon and a value
            name, end = _text(text, at, "Expecting property name enclosed in double quotes")
            yield _scalar(name, '"', marks.mark(at))
            at = _after_space(text, _expected(text, _after_space(text, end), ":"))
        mark = marks.mark(at)
        opener = text[at : at + 1]
        if opener in _BRACKETS and opener:
            yield _start(opener, mark)
            closers.append(_BRACKETS[opener])
            at = _after_space(text, at + 1)
            if text[at : at + 1] != closers[-1]:
                continue
        else:
            value, end, style = _value(text, at)
            yield _scalar(value, style, mark)
            at = _after_space(text, end)
        while closers and text[at : at + 1] == closers[-1]:
            mark = marks.mark(at)
            yield MappingEndEvent(mark) if closers.pop() == "}" else SequenceEndEvent(mark)
            at = _after_space(text, at + 1)
        if not closers:
            break
        at = _after_space(text, _expected(text, at, ","))
    if at < len(text):
        raise json.JSONDecodeError("Extra data", text, at)


def _after_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _expected(text: str, at: int, sign: str) -> int:
    """Return the place behind a sign that must stand here."""
    if text[at : at + 1] != sign:
        raise json.JSONDecodeError(f"Expecting '{sign}' delimiter", text, at)
    return at + 1


def _text(text: str, at: int, complaint: str) -> tuple[str, int]:
    """Return a text in quotes, and the place behind it."""
    match = _TEXT.match(text, at)
    if match is None:
        raise json.JSONDecodeError(complaint, text, at)
    try:
        return str(json.loads(match[0], strict=False)), match.end()
    except json.JSONDecodeError as error:
        raise json.JSONDecodeError(error.msg, text, at + error.pos) from None


def _value(text: str, at: int) -> tuple[str, int, str | None]:
    """Return a text, a number or a word as it is written, the place behind it, and its quotes."""
    if text[at : at + 1] == '"':
        return (*_text(text, at, "Unterminated string starting at"), '"')
    match = _WORD.match(text, at)
    if match is None:
        raise json.JSONDecodeError("Expecting value", text, at)
    return match[0], match.end(), None


def _start(opener: str, mark: Mark) -> Event:
    kind = MappingStartEvent if opener == "{" else SequenceStartEvent
    return kind(None, None, True, mark, mark)


def _scalar(value: str, style: str | None, mark: Mark) -> Event:
    return ScalarEvent(None, None, (True, False), value, mark, mark, style)
