"""The links of a flowchart of Mermaid: `-->`, `-.->`, `==>`, `~~~`, with texts in both notations."""

from __future__ import annotations

import re

from msgspec import Struct

from orgviewer.readers.syntax.drawings.diagram import Arrow, Stroke
from orgviewer.readers.syntax.drawings.texts.mermaid.labels import MermaidLabel, label
from orgviewer.readers.syntax.drawings.texts.places import TextPlaces
from orgviewer.words.language import Phrase, tr

OPEN_LINK: Phrase = "the text of this link does not end"
LINK_ENDS: Phrase = "A text stands as in A -->|text| B or A -- text --> B."
_ID = r"\s*(?:(?P<id>[^\s\"@]{1,100})@(?=[-=.<~xo]))?"
_WHOLE = re.compile(
    _ID
    + r"(?P<sign>[xo<]?--+[-xo>]|[xo<]?==+[=xo>]|[xo<]?-?\.+-[xo>]?|~~~+)\s*"
    + r"(?:\|(?P<text>(?:\"[^\"]*\"|[^|\"])*+)\|\s*)?"
)
_BEGIN = re.compile(_ID + r"(?P<sign>[xo<]?(?:--|==|-\.))\s*")
_ENDS = {
    "--": re.compile(r"--+[-xo>]\s*"),
    "==": re.compile(r"==+[=xo>]\s*"),
    "-.": re.compile(r"\.+-[xo>]?\s*"),
}
_HEADS = frozenset("xo<>")


class MermaidLink(Struct, frozen=True):
    """A link, and the number of the character behind it; an invisible one only keeps boxes apart."""

    end: int
    label: MermaidLabel = MermaidLabel("")
    id: str = ""
    arrow: Arrow = Arrow.SECOND
    stroke: Stroke = Stroke.SOLID
    is_visible: bool = True


def link_at(text: str, offset: int, places: TextPlaces) -> MermaidLink | None:
    """Return the link that begins at a character, if one does."""
    if found := _WHOLE.match(text, offset):
        sign = found["sign"]
        return _link(found, found.end(), label(found["text"] or ""), sign[0], sign[-1])
    if found := _BEGIN.match(text, offset):
        begin = found.end()
        written_until = text.find('"', begin + 1) if text.startswith('"', begin) else begin
        end = _ENDS[found["sign"][-2:]].search(text, max(written_until, begin))
        if end is None:
            raise places.mistake(found.start("sign"), tr(OPEN_LINK), tr(LINK_ENDS))
        return _link(found, end.end(), label(text[begin : end.start()]), found["sign"][0], end[0].strip()[-1])
    return None


def _link(found: re.Match[str], end: int, written: MermaidLabel, first: str, last: str) -> MermaidLink:
    sign = found["sign"]
    at_second, at_first = last in _HEADS, first in _HEADS and last in _HEADS
    return MermaidLink(
        end,
        written,
        found["id"] or "",
        Arrow.BOTH if at_first else Arrow.SECOND if at_second else Arrow.NONE,
        Stroke.DASHED if "." in sign else Stroke.SOLID,
        not sign.startswith("~"),
    )
