"""A text of Mermaid without what is not drawn: front matter, directives and comments, every place kept."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

from orgviewer.readers.syntax.drawings.diagram import LINE_MEANINGS, LineMeaning
from orgviewer.readers.syntax.drawings.texts.places import TextPlaces
from orgviewer.words.language import Phrase, tr

OPEN_DIRECTIVE: Phrase = "the directive that begins here is not closed"
OPEN_MATTER: Phrase = "the front matter that begins here is not closed"
MATTER_ENDS: Phrase = "A line of --- ends it."
_MATTER = re.compile(r"\s*---[ \t]*\r?\n")
_MATTER_END = re.compile(r"^[ \t]*---[ \t\r]*$", re.MULTILINE)
_TITLE = re.compile(r"^title[ \t]*:[ \t]*(.*)$", re.MULTILINE)
_COMMENT = re.compile(r"^[ \t]*%%(?!\{).*$", re.MULTILINE)
_VISIBLE = re.compile(r"[^\r\n]")


class MermaidSource(Struct, frozen=True):
    """What is drawn of a text, blanks in place of all else, and the title that stands above it.

    `meanings` is what links stand for, by their line: a comment above a link may say it.
    """

    text: str
    title: str
    meanings: Mapping[int, LineMeaning]


def source(text: str, places: TextPlaces) -> MermaidSource:
    """Return what is drawn of a text; raises SyntaxMistakeError for what is not closed."""
    title = ""
    if begin := _MATTER.match(text):
        end = _MATTER_END.search(text, begin.end())
        if end is None:
            raise places.mistake(begin.start(), tr(OPEN_MATTER), tr(MATTER_ENDS))
        if found := _TITLE.search(text, begin.end(), end.start()):
            title = found[1].strip().strip("\"'")
        text = _blanked(text[: end.end()]) + text[end.end() :]
    text = _without_directives(text, places)
    meanings = {
        places.position(found.start()).line + 1: LINE_MEANINGS[said]
        for found in _COMMENT.finditer(text)
        if (said := found[0].strip().removeprefix("%%").strip()) in LINE_MEANINGS
    }
    return MermaidSource(_COMMENT.sub(lambda found: _blanked(found[0]), text), title, meanings)


def _without_directives(text: str, places: TextPlaces) -> str:
    pieces: list[str] = []
    end, begin = 0, text.find("%%{")
    while begin >= 0:
        pieces.append(text[end:begin])
        closed = text.find("}%%", begin)
        if closed < 0:
            raise places.mistake(begin, tr(OPEN_DIRECTIVE))
        end = closed + len("}%%")
        pieces.append(_blanked(text[begin:end]))
        begin = text.find("%%{", end)
    return "".join((*pieces, text[end:])) if pieces else text


def _blanked(text: str) -> str:
    return _VISIBLE.sub(" ", text)
