"""A mind map of Mermaid: its nodes, each beneath the nearest one above that is indented less."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from orgviewer.readers.syntax.drawings.texts.limits import MANY_SHAPES, MOST_SHAPES, check_count
from orgviewer.readers.syntax.drawings.texts.mermaid.labels import MermaidLabel, label
from orgviewer.readers.syntax.drawings.texts.mermaid.nodes import bracketed
from orgviewer.readers.syntax.drawings.texts.places import TextPlaces

_ENDS: Mapping[str, re.Pattern[str]] = {
    "((": re.compile(r"\)\)"),
    "))": re.compile(r"\(\("),
    "{{": re.compile(r"\}\}"),
    "(-": re.compile(r"-\)"),
    "-)": re.compile(r"\(-"),
    "(": re.compile(r"\)"),
    ")": re.compile(r"\("),
    "[": re.compile(r"\]"),
}
_LINE = re.compile(r"(?P<indent>[ \t]*)(?P<id>[^\s()\[\]{}\n][^()\[\]{}\n]*)?")
_OPENS = re.compile("|".join(map(re.escape, _ENDS)))
_REST = re.compile(r"[^\n]*")
_BEHIND = re.compile(r"[ \t]*(?:(?:::icon\([^)\n]*\)|:::[^\n]*)[ \t]*)*\r?$", re.MULTILINE)
_ICON = re.compile(r"::icon\([^)\n]*\)|:::[^\n]*")


class MindNode(Struct, frozen=True):
    """A node, its place, and the number of the node above it, if there is one."""

    label: MermaidLabel
    offset: int
    parent: int | None


def mind_nodes(text: str, offset: int, places: TextPlaces) -> Iterator[MindNode]:
    """Yield the nodes of the lines from a character on; raises SyntaxMistakeError for an open bracket."""
    above: list[tuple[int, int]] = []
    count = 0
    while offset < len(text):
        found = _LINE.match(text, offset)
        begin = found.end("indent") if found else offset
        written, offset = _node(text, begin, places)
        if written is None:
            continue
        check_count(count, MOST_SHAPES, MANY_SHAPES, places, begin)
        indent = begin - text.rfind("\n", 0, begin) - 1
        while above and above[-1][0] >= indent:
            above.pop()
        yield MindNode(written, begin, above[-1][1] if above else None)
        above.append((indent, count))
        count += 1


def _node(text: str, begin: int, places: TextPlaces) -> tuple[MermaidLabel | None, int]:
    """Return the text of the node that begins at a character, and where the next line begins.

    A bracket that touches the word before it is a shape, and the word an id. Behind a blank it is part of
    the text, which is more than Mermaid itself shows of such a line.
    """
    found = _LINE.match(text, begin)
    end = found.end() if found else begin
    opens = _OPENS.match(text, end)
    if opens and not text[begin:end].endswith((" ", "\t")) and "::" not in text[begin:end]:
        written, end = bracketed(text, opens, _ENDS[opens[0]], places)
        if behind := _BEHIND.match(text, end):
            return written, behind.end() + 1
    rest = _REST.match(text, begin)
    line = rest[0] if rest else ""
    shown = label(_ICON.sub("", line))
    return (shown if shown.text else None), begin + len(line) + 1
