"""A slide that is being read: its part, what it names, and what its shapes take from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from orgviewer.readers.syntax.drawings.slides.elements import SlideElement, inner, related
from orgviewer.readers.syntax.drawings.slides.parts import Relation, SlideParts
from orgviewer.readers.syntax.drawings.slides.places import Mapped
from orgviewer.readers.syntax.drawings.slides.styles.inherited import Inherited

NOWHERE = Relation("")


class Slide(Struct, frozen=True):
    """The part of a slide, and the numbers of the pages that slides became, by their parts.

    `glued` are the numbers of the shapes that connectors are tied to.
    """

    part: str
    parts: SlideParts
    inherited: Inherited
    pages: Mapping[str, int]
    glued: frozenset[str] = frozenset()

    def named(self, element: SlideElement | None, attribute: str) -> Relation:
        """Return what an attribute of an element names."""
        number = "" if element is None else related(element, attribute)
        return self.parts.relations(self.part).get(number, NOWHERE)

    def picture(self, filled: SlideElement | None) -> SlidePicture:
        """Return the picture that an element such as `blipFill` names."""
        return picture_in(filled, self.parts, self.part)


class SlidePicture(Struct, frozen=True):
    """A picture that is named somewhere: its bytes, or None for a kind that is not handed on."""

    is_there: bool = False
    content: bytes | None = None


def picture_in(filled: SlideElement | None, parts: SlideParts, part: str) -> SlidePicture:
    """Return the picture that an element of a part names."""
    blip = None if filled is None else inner(filled, "blip")
    number = "" if blip is None else related(blip, "embed")
    relation = parts.relations(part).get(number, NOWHERE)
    return SlidePicture(True, parts.picture(relation.part)) if relation.part else SlidePicture()


class Origin(Struct, frozen=True):
    """What several shapes have in common that one of the file is taken apart into, such as a table.

    The number and name of that one, the numbers by which connectors know it, and what lies around.
    """

    number: str
    name: str
    numbers: tuple[str, ...]
    mapped: Mapped
    page_link: int | None = None
