"""What a shape that this program wrote holds of its card beside the text: kind, names, role.

It holds as long as the text is the one that it was written with. Where somebody changed that, a card is only
still a team or an assistant, and that as long as it names the same. Other programs leave such data as it is,
or out.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate
from types import MappingProxyType

from msgspec import Struct

from orgviewer.exchange.held_fields import BETWEEN_HOLDERS, LINES, NAMESPACE, SHOWN
from orgviewer.model.naming import text_sign
from orgviewer.readers.syntax.drawings.diagram import TextLine
from orgviewer.readers.syntax.drawings.slides.elements import SlideElement

HOLDING = "holders"
"""The kind of a post that several share."""
OUTLASTING = frozenset(("team", "assistant"))
"""The kinds that are so whatever else a card says; who is a person, or vacant, the text itself says."""
NOTHING: Mapping[str, str] = MappingProxyType({})


class HeldData(Struct, frozen=True):
    """The lines of a card, as it has them in whole, and what is known of it by name."""

    lines: tuple[TextLine, ...]
    fields: Mapping[str, str]


def held_data(
    element: SlideElement | None, lines: tuple[TextLine, ...], otherwise: Mapping[str, str] = NOTHING
) -> HeldData:
    """Return what an element holds of a card that shows some lines.

    If it holds nothing, that are these lines, and what is known of the card `otherwise`.
    """
    card = None if element is None else next(element.iter(f"{{{NAMESPACE}}}card"), None)
    if card is None:
        return HeldData(lines, otherwise)
    held = {str(name): str(value) for name, value in card.attrib.items()}
    beneath = held.pop(LINES, "").split("\n")
    if held.pop(SHOWN, "") != text_sign(line.text for line in lines):
        kind = held.get("kind", "")
        is_still = kind in OUTLASTING and _begin_with(lines, held.get("name", ""))
        return HeldData(lines, {"kind": kind} if is_still else NOTHING)
    name = held.get("name", "")
    names = name.split(BETWEEN_HOLDERS) if held.get("kind") == HOLDING else [name]
    whole = (*names, held.get("role", ""), *beneath)
    return HeldData(tuple(TextLine(text) for text in whole if text), held)


def _begin_with(lines: tuple[TextLine, ...], name: str) -> bool:
    """Return whether a name stands on the first line, or on several from the first; blanks do not count."""
    return "".join(name.split()) in accumulate("".join(line.text.split()) for line in lines)
