"""JSON, or YAML, which some JSON is that people wrote with remarks in it and commas too many."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial

from orgviewer.model.walk import FieldPath
from orgviewer.progress import Progress, unheard
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax import json_lines, yaml_places
from orgviewer.readers.syntax.json_events import events
from orgviewer.readers.syntax.json_syntax import JsonReader, is_json_like
from orgviewer.readers.syntax.json_syntax import mistake as json_mistake
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.syntax.yaml_syntax import joined_surrogates, parse

JSON = (".json", ".jsonld")
EMPTY_HINT = 'It should hold "organizations:" and "persons:".'

YAML = (".yaml", ".yml")
FIELD = re.compile(r"(?:\s|#[^\n]*\n|---[^\n]*\n|%[^\n]*\n)*+(?:- +)?[\w\"' -]+:(?:\s|$)")
"""How YAML begins, by which a text with a mistake in it is told from any other text."""
UNKNOWN_HINT = "Read are tables (.csv, .xlsx), JSON and YAML with people in them."
UNKNOWN = Mistake(0, 0, "this is no kind of text that is read", UNKNOWN_HINT)

Find = Callable[[str, set[FieldPath]], Mapping[FieldPath, tuple[int, int]]]
"""Finds the lines and columns of places in a text."""


def parsed(text: str, suffix: str, progress: Progress = unheard) -> Parsed:
    """Return what a text holds; one that is neither JSON nor YAML is told of by its suffix.

    Raises SyntaxMistakeError if it cannot be read to its end, or is empty.
    """
    mistake: Mistake | None = None
    if is_json_like(text):
        try:
            locate = partial(_positions, _json_places, text)
            return Parsed(*JsonReader().parse(text), locate, syntax="JSON")
        except json.JSONDecodeError as error:
            mistake = json_mistake(error)
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
        raise SyntaxMistakeError(Mistake(0, 0, "the file is empty", EMPTY_HINT))
    findings = [*findings, *yaml_places.cut_short(text)]
    locate = partial(_positions, yaml_places.locate, text)
    return Parsed(data, findings, locate, syntax="YAML")


def _whole_lines(text: str, error: json.JSONDecodeError, progress: Progress) -> Parsed | None:
    """Return what a text holds that is a JSON value in each line, whatever it is called."""
    if not error.msg.startswith("Extra data"):
        return None
    with suppress(SyntaxMistakeError):
        parsed = json_lines.lines(text, progress)
        if not any(finding.place[:1] == (json_lines.BROKEN,) for finding in parsed.findings):
            return replace(parsed, syntax="JSON Lines")
    return None


def _json_places(text: str, places: set[FieldPath]) -> Mapping[FieldPath, tuple[int, int]]:
    return yaml_places.locate_in(events(text), places)


def _positions(find: Find, text: str, places: set[FieldPath]) -> Mapping[FieldPath, Position]:
    return {place: Position(*found) for place, found in find(text, places).items()}
