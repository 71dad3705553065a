"""A node of Mermaid as it is written: its id, its text in the brackets of its shape, its data in `@{…}`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

from orgviewer.readers.syntax.drawings.texts.mermaid.labels import MermaidLabel, label
from orgviewer.readers.syntax.drawings.texts.places import TextPlaces
from orgviewer.words.language import Phrase, tr

OPEN_SHAPE: Phrase = "the bracket here is not closed"
BRACKETS: Phrase = 'Texts with brackets or quotation marks stand in double quotes, as in A["Ada (acting)"].'
_ID = re.compile(r"(?:[A-Za-z0-9!#$%'*+.`?\\_/,&]|[^\x00-\x7f]|-(?![>.-])|=(?!=)|:(?!:))+")
_ENDS: Mapping[str, re.Pattern[str]] = {
    "(((": re.compile(r"\)\)\)"),
    "([": re.compile(r"\]\)"),
    "((": re.compile(r"\)\)"),
    "(-": re.compile(r"-\)"),
    "(": re.compile(r"\)"),
    "[[": re.compile(r"\]\]"),
    "[(": re.compile(r"\)\]"),
    "[/": re.compile(r"[/\\]\]"),
    "[\\": re.compile(r"[/\\]\]"),
    "[|": re.compile(r"\]"),
    "[": re.compile(r"\]"),
    "{{": re.compile(r"\}\}"),
    "{": re.compile(r"\}"),
    ">": re.compile(r"\]"),
}
_OPENS = re.compile("|".join(map(re.escape, _ENDS)))
_SHAPE_DATA = re.compile(r"@\{((?:[^\"'{}]+|\"[^\"]*\"|'[^']*'|')*+)\}")
_ENTRY = re.compile(r"\s*([\w-]+)\s*:\s*(?:\"([^\"]*)\"|'([^']*)'|([^,\n]*))\s*,?")
_CLASS = re.compile(r":::([\w-]+)")
_QUOTED = re.compile(r"\s*\"(?:`[^`]*`|[^\"]*)\"")
_BORDERS = re.compile(r"[^|\n]*\|")
_TEXTLESS_WORDS = (
    "collate|cross-circ|crossed-circle|f-circ|filled-circle|fork|fr-circ|framed-circle|hourglass|join|"
    "junction|small-circle|sm-circ|start|stop|summary"
)
WITHOUT_TEXT = frozenset(_TEXTLESS_WORDS.split("|"))
"""Shapes that show no text."""


class NodeText(Struct, frozen=True):
    """A node where it is named: what is said of it there, and the number of the character behind it."""

    id: str
    offset: int
    end: int
    label: MermaidLabel | None = None
    classes: tuple[str, ...] = ()
    data: Mapping[str, str] = {}


def node_at(text: str, offset: int, places: TextPlaces) -> NodeText | None:
    """Return the node that begins at a character, or None; raises SyntaxMistakeError for an open bracket."""
    found = _ID.match(text, offset)
    if found is None:
        return None
    end = found.end()
    written: MermaidLabel | None = None
    if (opens := _OPENS.match(text, end)) is not None:
        written, end = bracketed(text, opens, _ENDS[opens[0]], places)
    classes: list[str] = []
    data: dict[str, str] = {}
    while more := _CLASS.match(text, end) or _SHAPE_DATA.match(text, end):
        end = more.end()
        if more.re is _CLASS:
            classes.append(more[1])
        else:
            data |= {
                entry[1]: (entry[2] or entry[3] or entry[4] or "").strip()
                for entry in _ENTRY.finditer(more[1])
            }
    return NodeText(
        found[0],
        offset,
        end,
        MermaidLabel(data["label"]) if "label" in data else written,
        tuple(classes),
        data,
    )


def bracketed(
    text: str, opens: re.Match[str], ends: re.Pattern[str], places: TextPlaces
) -> tuple[MermaidLabel, int]:
    """Return the text behind an open bracket, and the number of the character behind what closes it."""
    begin = opens.end()
    if opens[0] == "[|" and (borders := _BORDERS.match(text, begin)):
        begin = borders.end()
    quoted = _QUOTED.match(text, begin)
    closed = ends.search(text, quoted.end() if quoted else begin)
    if closed is None:
        raise places.mistake(opens.start(), tr(OPEN_SHAPE), tr(BRACKETS))
    return label(text[begin : closed.start()]), closed.end()
