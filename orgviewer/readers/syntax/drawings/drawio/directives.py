"""The directives above a table of draw.io: lines with one number sign that say how rows become a drawing.

Not for: the rows (see `csv_rows`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from msgspec import Struct

from orgviewer.readers.syntax.drawings.drawio.cells import style_of
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, tr

SIGN, REMARK, CONTINUED, NOTHING = "#", "##", "\\", "-"
CONNECT = "connect"
NO_JSON: Phrase = "this directive is no JSON from here on"
NO_COLUMNS: Phrase = 'a connection must name two columns, "from" and "to"'
EXAMPLE: Phrase = 'It should look like {"from": "manager", "to": "name", "invert": true}.'


class RowConnection(Struct, frozen=True):
    """Which rows are connected: those whose column `start` names what others have in their column `end`.

    The line leads from the row to the others, or from them to the row if it `is_inverted`.
    """

    line: int
    start: str
    end: str
    is_inverted: bool = False
    label: str = ""
    start_label: str = ""
    end_label: str = ""
    style: Mapping[str, str] = {}


class Directives(Struct, frozen=True):
    """All that stands above a table; `length` is the number of its lines, `label` is None where unsaid."""

    length: int = 0
    label: str | None = None
    label_column: str = ""
    labels: Mapping[str, str] = {}
    style: str = ""
    style_column: str = ""
    styles: Mapping[str, str] = {}
    identity: str = ""
    parent: str = ""
    connections: tuple[RowConnection, ...] = ()


class _Directive(NamedTuple):
    line: int
    key: str
    value: str


def directives_of(lines: list[str]) -> Directives:
    """Return the directives at the head of some lines; raises SyntaxMistakeError for a broken connection."""
    length = next((number for number, line in enumerate(lines) if _is_table(line)), len(lines))
    said: dict[str, _Directive] = {}
    connections = []
    for directive in _directives(lines[:length]):
        if directive.key != CONNECT:
            said[directive.key] = directive
        elif directive.value not in ("", NOTHING):
            connections.append(_connection(directive))

    def text(key: str) -> str:
        value = said[key].value if key in said else ""
        return "" if value == NOTHING else value

    return Directives(
        length,
        said["label"].value if "label" in said else None,
        text("labelname"),
        _named(text("labels")),
        text("style"),
        text("stylename"),
        _named(text("styles")),
        text("identity"),
        text("parent"),
        tuple(connections),
    )


def _is_table(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip("\ufeff").startswith(SIGN)


def _directives(lines: list[str]) -> Iterator[_Directive]:
    place = 0
    while place < len(lines):
        first, parts = place, [lines[place].rstrip("\r\n")]
        place += 1
        while parts[-1].endswith(CONTINUED) and place < len(lines) and lines[place].startswith(SIGN):
            parts[-1] = parts[-1][:-1]
            parts.append(lines[place].rstrip("\r\n")[1:].strip())
            place += 1
        line = "".join(parts).lstrip("\ufeff")
        key, colon, value = line[1:].partition(":")
        if colon and not line.startswith(REMARK):
            yield _Directive(first + 1, key.strip(), value.strip())


def _connection(directive: _Directive) -> RowConnection:
    line = directive.line
    try:
        said = json.loads(directive.value)
    except ValueError as error:
        column = error.colno if isinstance(error, json.JSONDecodeError) else 1
        raise SyntaxMistakeError(Mistake(line, column, tr(NO_JSON), tr(EXAMPLE))) from None
    except RecursionError:
        raise SyntaxMistakeError(Mistake(line, 1, tr(NO_JSON), tr(EXAMPLE))) from None
    if not isinstance(said, dict) or not (said.get("from") and said.get("to")):
        raise SyntaxMistakeError(Mistake(line, 1, tr(NO_COLUMNS), tr(EXAMPLE)))

    def text(key: str) -> str:
        value = said.get(key, "")
        return value.strip() if isinstance(value, str) else ""

    return RowConnection(
        line,
        str(said["from"]).strip(),
        str(said["to"]).strip(),
        said.get("invert") is True,
        text("label"),
        text("fromlabel"),
        text("tolabel"),
        style_of(text("style")),
    )


def _named(text: str) -> Mapping[str, str]:
    """Return texts by their names; nothing of what is broken, for they only concern the looks."""
    try:
        said = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    return {str(name): str(value) for name, value in said.items()} if isinstance(said, dict) else {}
