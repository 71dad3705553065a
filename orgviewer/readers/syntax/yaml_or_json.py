"""JSON, or YAML, which some JSON is that people wrote with remarks in it and commas too many."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from orgviewer.engines import load
from orgviewer.model.walk import FieldPath
from orgviewer.progress import Progress, unheard
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.syntax.signs import JSON, YAML, is_json_like
from orgviewer.readers.syntax.yaml_events import COMMENT
from orgviewer.readers.syntax.yaml_syntax import joined_surrogates, parse
from orgviewer.words.language import Phrase, tr

if TYPE_CHECKING:
    from orgviewer.readers.positions import Position

JSON_READER = "orgviewer.readers.syntax.json_syntax:JsonReader"
JSON_MISTAKE = "orgviewer.readers.syntax.json_syntax:mistake"
JSON_EVENTS = "orgviewer.readers.syntax.json_events:events"
JSON_LINES = "orgviewer.readers.syntax.json_lines:lines_of_json"
YAML_PLACES = "orgviewer.readers.syntax.yaml_places"
POSITION = "orgviewer.readers.positions:Position"
EMPTY_HINT: Phrase = 'It should hold "organizations:" and "persons:".'

FIELD = re.compile(r"(?:\s|#[^\n]*\n|---[^\n]*\n|%[^\n]*\n)*+(?:- +)?[\w\"' -]+:(?:\s|$)")
"""How YAML begins, by which a text with a mistake in it is told from any other text."""
UNKNOWN_HINT: Phrase = "Read are tables (.csv, .xlsx), JSON and YAML with people in them."
UNKNOWN = Mistake(0, 0, "this is no kind of text that is read", UNKNOWN_HINT)

LONGEST_END = 100
"""Characters at the end of a text in which a call may end."""
_NO_BREAK = re.compile(r"[^\n]")
_GUARD = re.compile(r"\)\]\}'?,?(?=\s*[\[{])")
_CALL = re.compile(r"\s*(?:/\*[^*]*\*/\s*)?[A-Za-z_$][\w.$]*\((?=\s*[\[{])")
_CALL_END = re.compile(r"\)\s*;?\s*$")

Find = Callable[[str, set[FieldPath]], Mapping[FieldPath, tuple[int, int]]]
"""Finds the lines and columns of places in a text."""


def parsed(text: str, suffix: str, progress: Progress = unheard) -> Parsed:
    """Return what a text holds; one that is neither JSON nor YAML is told of by its suffix.

    Raises SyntaxMistakeError if it cannot be read to its end, or is empty.
    """
    mistake: Mistake | None = None
    text = _unwrapped(text)
    if is_json_like(text):
        try:
            locate = partial(_positions, _json_places, text)
            values, found = load(JSON_READER)().parse(text)
            return Parsed(values, found, locate, syntax="JSON")
        except json.JSONDecodeError as error:
            mistake = load(JSON_MISTAKE)(error)
            if lines := _whole_lines(text, error, progress):
                return lines
    text = joined_surrogates(text)
    try:
        data, findings = parse(text, progress)
    except SyntaxMistakeError as error:
        if mistake is None and suffix not in YAML and not FIELD.match(text):
            raise SyntaxMistakeError(UNKNOWN) from None
        if mistake is None or suffix not in JSON:
            raise error from None
        raise SyntaxMistakeError(mistake) from None
    if isinstance(data, str) and suffix not in YAML:
        raise SyntaxMistakeError(UNKNOWN)
    if data is None and not findings:
        raise SyntaxMistakeError(Mistake(0, 0, tr("the file is empty"), EMPTY_HINT))
    if COMMENT.search(text):
        findings = [*findings, *load(YAML_PLACES).cut_short(text)]
    locate = partial(_positions, _yaml_places, text)
    return Parsed(data, findings, locate, syntax="YAML")


def _unwrapped(text: str) -> str:
    """Return the JSON that a call of a function holds, or that stands behind a guard, where it was.

    Some services answer with `callback({…});`, or with `)]}'` in front, so that no page runs it unasked.
    """
    if begun := _GUARD.match(text):
        return _NO_BREAK.sub(" ", text[: begun.end()]) + text[begun.end() :]
    begun, ended = _CALL.match(text), _CALL_END.search(text, max(0, len(text) - LONGEST_END))
    if not (begun and ended):
        return text
    return _NO_BREAK.sub(" ", text[: begun.end()]) + text[begun.end() : ended.start()]


def _whole_lines(text: str, error: json.JSONDecodeError, progress: Progress) -> Parsed | None:
    """Return what a text holds that is a JSON value in each line, whatever it is called."""
    lines: Parsed | None = None
    if error.msg.startswith("Extra data"):
        lines = load(JSON_LINES)(text, progress)
    return lines


def _json_places(text: str, places: set[FieldPath]) -> Mapping[FieldPath, tuple[int, int]]:
    found: Mapping[FieldPath, tuple[int, int]] = load(YAML_PLACES).locate_in(load(JSON_EVENTS)(text), places)
    return found


def _yaml_places(text: str, places: set[FieldPath]) -> Mapping[FieldPath, tuple[int, int]]:
    found: Mapping[FieldPath, tuple[int, int]] = load(YAML_PLACES).locate(text, places)
    return found


def _positions(find: Find, text: str, places: set[FieldPath]) -> Mapping[FieldPath, Position]:
    position = load(POSITION)
    return {place: position(*found) for place, found in find(text, places).items()}
