"""What a shape that this program wrote holds of its card beside the text: kind, names, role.

It holds as long as the text is the one that it was written with; of a text that somebody changed only the
kind of the card and its place in the chart are still known. Other programs leave such data as it is, or out.
"""

from __future__ import annotations

from msgspec import Struct

from orgviewer.model.naming import text_sign
from orgviewer.readers.syntax.drawings.diagram import TextLine
from orgviewer.readers.syntax.drawings.slides.elements import SlideElement

NAMESPACE = "urn:orgviewer:card"
SHOWN, LINES = "shown", "lines"
"""What holds the sign of the text, and what stands on a card beneath name and role, line by line."""
OF_TEXT = frozenset(("name", "role"))
HOLDING, BETWEEN_HOLDERS = "holders", "; "
"""The kind of a post that several share, and what stands between their names."""


class HeldData(Struct, frozen=True):
    """The lines of a card, as it has them in whole, and what is known of it by name."""

    lines: tuple[TextLine, ...]
    fields: dict[str, str]


def held_data(element: SlideElement | None, lines: tuple[TextLine, ...]) -> HeldData:
    """Return what an element holds of a card that shows some lines; these alone, if it holds nothing."""
    card = None if element is None else next(element.iter(f"{{{NAMESPACE}}}card"), None)
    if card is None:
        return HeldData(lines, {})
    held = {str(name): str(value) for name, value in card.attrib.items()}
    beneath = held.pop(LINES, "").split("\n")
    if held.pop(SHOWN, "") != text_sign(line.text for line in lines):
        return HeldData(lines, {name: value for name, value in held.items() if name not in OF_TEXT})
    name = held.get("name", "")
    names = name.split(BETWEEN_HOLDERS) if held.get("kind") == HOLDING else [name]
    whole = (*names, held.get("role", ""), *beneath)
    return HeldData(tuple(TextLine(text) for text in whole if text), held)
