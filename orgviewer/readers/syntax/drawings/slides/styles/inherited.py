"""What the shapes of a slide take from its layout, its master, the theme and the presentation."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.readers.syntax.drawings.slides.elements import SlideElement, anywhere, inner
from orgviewer.readers.syntax.drawings.slides.parts import SlideParts
from orgviewer.readers.syntax.drawings.slides.styles.colours import SchemeColours, palette
from orgviewer.readers.syntax.drawings.xml import local_name

TITLES = frozenset(("title", "ctrTitle", "subTitle"))
"""Placeholders whose text is about the slide."""
AROUND = frozenset(("dt", "ftr", "sldNum", "hdr"))
"""Placeholders whose text is the same on all slides."""
FILLINGS = frozenset(("noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"))


class PlaceHolder(Struct, frozen=True):
    """What makes a shape a placeholder: of what, and its number among those of its layout."""

    kind: str
    number: str

    @property
    def master_kind(self) -> str:
        """What a master calls it, which has few kinds."""
        return "title" if self.kind in ("title", "ctrTitle") else self.kind if self.kind in AROUND else "body"


def holder_of(shape: SlideElement) -> PlaceHolder | None:
    """Return what makes a shape a placeholder, or None for one that is none."""
    for part in ("nvSpPr", "nvPicPr", "nvGraphicFramePr"):
        found = inner(shape, f"{part}/nvPr/ph")
        if found is not None:
            return PlaceHolder(found.get("type", "obj"), found.get("idx", "0"))
    return None


class Inherited(Struct, frozen=True):
    """What shapes take: colours, placeholders of the layout and the master, and how texts are set."""

    palette: SchemeColours = SchemeColours()
    layout: tuple[tuple[PlaceHolder, SlideElement], ...] = ()
    master: tuple[tuple[PlaceHolder, SlideElement], ...] = ()
    title: SlideElement | None = None
    body: SlideElement | None = None
    usual: SlideElement | None = None

    def chain(self, shape: SlideElement, holder: PlaceHolder | None) -> tuple[SlideElement, ...]:
        """Return a shape and what it is a placeholder of, the nearest one first."""
        if holder is None:
            return (shape,)
        same = [each for one, each in self.layout if one.number == holder.number]
        alike = [each for one, each in self.layout if one.kind == holder.kind]
        above = [each for one, each in self.master if one.kind == holder.master_kind]
        return (shape, *(same or alike)[:1], *above[:1])

    def styles(self, chain: tuple[SlideElement, ...], holder: PlaceHolder | None) -> tuple[SlideElement, ...]:
        """Return how the text of a shape is set where it says nothing itself, the nearest first."""
        lists = [inner(above, "txBody/lstStyle") for above in chain[1:]]
        if holder is not None:
            lists.append(self.title if holder.master_kind == "title" else self.body)
        lists.append(self.usual)
        return tuple(each for each in lists if each is not None)

    def recoloured(self, slide: SlideElement) -> Inherited:
        """Return the same for a slide that calls the colours of its theme otherwise."""
        other = inner(slide, "clrMapOvr/overrideClrMapping")
        if other is None:
            return self
        names = {str(name): str(value) for name, value in other.items()}
        return replace(self, palette=replace(self.palette, names={**self.palette.names, **names}))


def inherited(parts: SlideParts, layout: str, usual: SlideElement | None) -> Inherited:
    """Return what the slides of a layout take; parts that cannot be read give nothing."""
    masters = parts.named(layout, "slideMaster") if layout else []
    master = parts.shared(masters[0]) if masters else None
    themes = parts.named(masters[0], "theme") if masters else []
    theme = parts.shared(themes[0]) if themes else None
    mapping = None if master is None else inner(master, "clrMap")
    return Inherited(
        palette(theme, mapping),
        _holders(parts.shared(layout) if layout else None),
        _holders(master),
        None if master is None else inner(master, "txStyles/titleStyle"),
        None if master is None else inner(master, "txStyles/bodyStyle"),
        usual,
    )


def _holders(slide: SlideElement | None) -> tuple[tuple[PlaceHolder, SlideElement], ...]:
    shapes = [] if slide is None else [each for name in ("sp", "pic") for each in anywhere(slide, name)]
    return tuple((holder, shape) for shape in shapes if (holder := holder_of(shape)) is not None)


def properties(shape: SlideElement) -> SlideElement | None:
    """Return the element that says where a shape lies and how it looks."""
    return inner(shape, "spPr")


def filling(chain: tuple[SlideElement, ...]) -> SlideElement | None:
    """Return the element that says how a shape is filled, by itself or by what it is a placeholder of."""
    for shape in chain:
        look = properties(shape)
        for each in () if look is None else look:
            if local_name(each) in FILLINGS:
                return each
    return None


def stroke(chain: tuple[SlideElement, ...]) -> SlideElement | None:
    """Return the element that says how the outline of a shape is drawn."""
    found = (inner(shape, "spPr/ln") for shape in chain)
    return next((line for line in found if line is not None), None)
