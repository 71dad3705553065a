"""JSON text into plain data: dicts, lists and text, as `yaml_syntax` makes them of YAML.

Numbers, yes and no stay the text that was written; what is null is left out of records, and blank text
counts as empty. The standard library decodes; where it finds a name twice or a blank one, or gives up for
depth, the text's own events go where YAML's go, so that both syntaxes are told of alike.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.readers.syntax.json_events import events
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.readers.syntax.yaml_syntax import DEEPEST, build
from orgviewer.words.language import Phrase, counted, number_in_words, tr

MOST_VALUES = 10_000_000
"""Commas and brackets in one file, a little more than a gigabyte of them."""
_TEXT = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_HALF = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_PAIR_OR_HALF = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
_COMPLAINTS: Mapping[str, Phrase] = {
    "Expecting property name enclosed in double quotes": "the name of a field in double quotes is missing",
    "Expecting ':' delimiter": "a colon is missing",
    "Expecting ',' delimiter": "a comma or a bracket is missing",
    "Expecting value": "a value is missing",
    "Unterminated string starting at": "a text in quotes never ends",
    "Extra data": "more stands behind its end",
}
"""The decoder's words, which are for programs, as clauses for people."""


def complaint(error: json.JSONDecodeError) -> str:
    """Return why a text is not JSON, as a clause."""
    words = next((said for begin, said in _COMPLAINTS.items() if error.msg.startswith(begin)), "")
    return tr(words) if words else f"{error.msg[:1].lower()}{error.msg[1:]}"


def mistake(error: json.JSONDecodeError) -> Mistake:
    """Return where and why a text is not JSON."""
    is_several = error.msg.startswith("Extra data")
    hint = tr("Name a file .jsonl that holds a JSON value in each line.") if is_several else ""
    return Mistake(error.lineno, error.colno, tr("this is not JSON: {error}", error=complaint(error)), hint)


class JsonReader:
    """Reads one JSON text after the other."""

    def __init__(self) -> None:
        self._is_odd = False
        self._decode = json.JSONDecoder(
            object_pairs_hook=self._fields,
            parse_float=str,
            parse_int=str,
            parse_constant=str,
            strict=False,  # a control character in a text does no harm
        ).decode

    def parse(self, text: str) -> tuple[object, list[Finding]]:
        """Return the plain data of a JSON text (None if it is hopeless), and its mistakes.

        Raises json.JSONDecodeError if it is not JSON, SyntaxMistakeError if it is too large or too deep.
        """
        _refuse_too_large(text)
        whole, halves = _without_halves(text) if "\\u" in text and _HALF.search(text) else (text, [])
        self._is_odd = False
        try:
            data = self._decode(whole)
        except RecursionError:
            data = None
        if self._is_odd or data is None or not (settled := _Settled(data)).is_sound:
            data, findings = build(events(whole), DEEPEST)
            return data, [*halves, *findings]
        return settled.data, halves

    def _fields(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        fields = dict(pairs)
        self._is_odd = self._is_odd or len(fields) < len(pairs) or any(map(str.isspace, fields))
        return fields


class _Settled:
    """Data of the decoder with text for every value; it is not sound if it is nested too deep."""

    def __init__(self, data: object) -> None:
        outermost = [data]
        level: list[object] = [outermost]
        depth = -1
        while level and depth <= DEEPEST:
            level = [inner for holder in level for inner in _settle(holder)]
            depth += 1
        self.data, self.is_sound = outermost[0], depth <= DEEPEST


def _settle(holder: object) -> list[object]:
    """Make text of the values in a list or a group of fields; return the lists and groups among them."""
    if isinstance(holder, dict):
        return _settle_values(holder, holder.items())
    return _settle_values(holder, enumerate(holder)) if isinstance(holder, list) else []


def _settle_values(
    holder: dict[object, object] | list[object], values: Iterable[tuple[Any, object]]
) -> list[object]:
    """Put text in the place of values; absent ones go where they have a name, and stay where they count."""
    inner: list[object] = []
    absent: list[str] = []
    for key, value in values:
        if type(value) is str:
            if value.isspace():
                holder[key] = ""
        elif value is None:
            absent.append(key)
        elif isinstance(value, bool):
            holder[key] = "true" if value else "false"
        else:
            inner.append(value)
    if isinstance(holder, dict):
        for name in absent:
            del holder[name]
    return inner


def _refuse_too_large(text: str) -> None:
    """Raise SyntaxMistakeError for more values than there is memory for."""
    signs = ",[{"
    if sum(map(text.count, signs)) > MOST_VALUES:  # which may as well stand in texts
        bare = _TEXT.sub("", text)
        if sum(map(bare.count, signs)) > MOST_VALUES:
            raise SyntaxMistakeError(
                Mistake(
                    0,
                    0,
                    tr(
                        "the file holds more than {most_values} values",
                        most_values=number_in_words(MOST_VALUES),
                    ),
                )
            )


def _without_halves(text: str) -> tuple[str, list[Finding]]:
    """Return a text of the same length without halves of characters, as some programs cut an emoji.

    Half a character cannot be shown, nor written to any file.
    """
    halves: list[str] = []

    def mended(found: re.Match[str]) -> str:
        if found[1] is None:
            return found[0]
        halves.append(found[0])
        return "\\ufffd"

    whole = _PAIR_OR_HALF.sub(mended, text)
    if not halves:
        return whole, []
    count = counted(len(halves), "one half", "%n halves")
    message = tr(
        "the file holds {count} of characters, such as {halves}: shown as �",
        count=count,
        halves=quoted(halves[0]),
    )
    return whole, [Finding((), message, severity=Severity.WARNING)]
