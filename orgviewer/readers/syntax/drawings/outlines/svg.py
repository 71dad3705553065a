"""Charts that this program wrote as SVG, by what it says of each card; those of others are pictures.

Not for: SVG of draw.io, which holds its own drawing.
"""

from __future__ import annotations

import base64
import binascii
import re

from lxml import etree

from orgviewer.exchange.held_fields import BETWEEN_HOLDERS
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings import xml
from orgviewer.readers.syntax.drawings.diagram import (
    Area,
    ConnectorKind,
    Diagram,
    DrawnShape,
    LineMeaning,
    ShapeKind,
    ShapeRank,
    TextLine,
    line_meaning,
)
from orgviewer.readers.syntax.drawings.outlines.maker import DiagramMaker
from orgviewer.readers.syntax.foreign import SOURCE_HINT, Foreign
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.words.language import Phrase, tr

PICTURE = Foreign("a picture (SVG)", "", SOURCE_HINT)
FURTHER: Phrase = "further cards of the same person"
MORE: Phrase = "how many are not named"
KIND, NAME, ROLE, ABOVE, DOTTED = "data-kind", "data-name", "data-role", "data-above", "data-dotted"
SAME, RANK, BASIS, COUNT = "data-same", "data-rank", "data-line", "data-count"
FILE = "file"
"""The kind of the card above several that stand at the top."""
UNNAMED, SHARED = "unnamed", "shared"
HOLDING = "holders"
"""What a shared post is called where each of its holders is a line."""
_PLACE = re.compile(r"translate\((-?[\d.]+)(?:[ ,]+(-?[\d.]+))?\)")
_PNG = "data:image/png;base64,"


def diagram(text: str) -> Diagram:
    """Return the cards of a chart; raises SyntaxMistakeError for a picture of anything else."""
    root = xml.root(text)
    cards = [element for element in root.iter("{*}g") if element.get(KIND) and element.get("id")]
    if not cards:
        raise SyntaxMistakeError(PICTURE.mistake)
    made = _CardMaker(cards)
    for card in cards:
        made.add(card)
    for card in cards:
        made.connect(card)
    title = root.find("{*}title")
    made.made.pages.append((title.text or "").strip() if title is not None else "")
    return made.made.diagram()


class _CardMaker:
    """Makes shapes of cards, and lines of what these say they stand under."""

    def __init__(self, cards: list[etree._Element]) -> None:
        self.made = DiagramMaker()
        self._same = {card.get("id", ""): str(card.get(SAME) or card.get("id", "")) for card in cards}
        self._areas: dict[str, Area] = {}

    def add(self, card: etree._Element) -> None:
        """Add a card, if it is the first of somebody or something that the file has."""
        name, kind = card.get("id", ""), card.get(KIND, "")
        if kind == UNNAMED:
            self.made.unread[tr(MORE)] = None
        elif card.get(SAME):
            self.made.unread[tr(FURTHER)] = None
        elif kind != FILE:
            names = card.get(NAME, "")
            shown = names.split(BETWEEN_HOLDERS) if kind == SHARED else [names]
            said = (*shown, card.get(ROLE, ""), card.get(COUNT, ""))
            lines = tuple(TextLine(part) for part in said if part)
            area = _area(card)
            self._areas[name] = area
            self.made.add(
                DrawnShape(
                    name,
                    lines,
                    Position(xml.line_of(card), 1),
                    area=area,
                    kind=ShapeKind.BOX,
                    rank=ShapeRank.ASSISTANT if card.get(RANK) == "assistant" else ShapeRank.USUAL,
                    fields={"kind": HOLDING if kind == SHARED else kind},
                    image=_image(card),
                )
            )

    def connect(self, card: etree._Element) -> None:
        """Add the lines from those that a card stands under."""
        name = self._same[card.get("id", "")]
        above = self._same.get(card.get(ABOVE, ""))
        if name in self._areas and above in self._areas:
            meaning = LineMeaning.DOTTED if card.get(SAME) else line_meaning(card.get(BASIS))
            self.made.connect(above, name, kind=ConnectorKind.STATED, meaning=meaning)
        for other in card.get(DOTTED, "").split():
            if name in self._areas and self._same.get(other) in self._areas:
                self.made.connect(
                    self._same[other], name, kind=ConnectorKind.STATED, meaning=LineMeaning.DOTTED
                )


def _area(card: etree._Element) -> Area:
    """Return where a card lies: where its group begins, as large as its box."""
    found = _PLACE.match(card.get("transform", ""))
    left, top = (_number(found[1]), _number(found[2])) if found else (0.0, 0.0)
    box = card.find("{*}rect")
    sides = (box.get("width"), box.get("height")) if box is not None else (None, None)
    return Area(left, top, _number(sides[0]), _number(sides[1]))


def _number(text: str | None) -> float:
    try:
        return float(text or 0)
    except ValueError:
        return 0.0


def _image(card: etree._Element) -> bytes | None:
    """Return the portrait on a card."""
    found = card.find("{*}image")
    address = "" if found is None else found.get("{http://www.w3.org/1999/xlink}href", "")
    if not address.startswith(_PNG):
        return None
    try:
        return base64.b64decode(address.removeprefix(_PNG))
    except (binascii.Error, ValueError):
        return None
