"""SmartArt: the tree that its data model states, and where its drawing shows each of the boxes.

The drawing is there for programs that cannot lay out by themselves. It may be missing, and it gives no text,
only places, colours and sizes of letters. Where the data model says nothing, the drawing is all there is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings.diagram import (
    Area,
    Connector,
    ConnectorKind,
    DrawnShape,
    ShapeKind,
    ShapeRank,
    TextLine,
)
from orgviewer.readers.syntax.drawings.slides.data_model import DataModel, data_model
from orgviewer.readers.syntax.drawings.slides.elements import SlideElement, anywhere, every, inner
from orgviewer.readers.syntax.drawings.slides.gathered import Gathered, Unread
from orgviewer.readers.syntax.drawings.slides.held_data import held_data
from orgviewer.readers.syntax.drawings.slides.links import link_fields, linked_page
from orgviewer.readers.syntax.drawings.slides.places import GroupFrame, frame
from orgviewer.readers.syntax.drawings.slides.slide import Origin, Slide, picture_in
from orgviewer.readers.syntax.drawings.slides.styles.looks import colour_of
from orgviewer.readers.syntax.drawings.slides.texts import lines_of
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.words.language import tr

LABELLED = ("hierarchy5", "hierarchy6")
"""Layouts in which all boxes at the top but the first are headings of the levels."""


class ShownPoint(Struct, frozen=True):
    """How the drawing shows a box."""

    area: Area
    lines: tuple[TextLine, ...] = ()
    colour: str = ""


def add_smart_art(
    named: SlideElement, origin: Origin, lies: GroupFrame | None, slide: Slide, found: Gathered
) -> str:
    """Add the boxes of a SmartArt, and the lines between them as its data model states them.

    Return "", or the part of its drawing, to be read as free shapes where the data model says nothing.
    """
    part = slide.named(named, "dm").part
    try:
        root = slide.parts.root(part) if part else None
    except SyntaxMistakeError:
        root = None
    model = DataModel() if root is None else data_model(root)
    if root is None or not any(lines_of(inner(point, "t")) for point in model.boxes.values()):
        drawing = _drawing_part(root, slide)
        if root is None and not drawing:
            found.unread[Unread.SMART_ART] += 1
        return drawing
    pictures = _pictures(model, part, slide)
    shown = _shown(root, model, lies, slide)
    titles = _titles(model)
    labels = frozenset(model.tops()[1:]) if model.layout.partition("#")[0].endswith(LABELLED) else frozenset()
    ids = {name: found.new_id(origin.number) for name in model.boxes}
    for turn, name in enumerate(model.in_order(), 1):
        point = model.boxes[name]
        text = inner(point, "t")
        seen = shown.get(name)
        beside = inner(point, "extLst")
        held = held_data(beside, lines_of(text), _named_kind(beside))
        lines = _as_shown(held.lines, seen) + titles.get(name, ())
        about = inner(point, "prSet")
        link = linked_page(point, slide)
        drawn = DrawnShape(
            ids[name],
            lines,
            _position(found, origin, turn),
            found.page,
            None if seen is None else seen.area,
            ShapeKind.TEXT if name in labels else ShapeKind.BOX,
            ShapeRank.ASSISTANT if point.get("type") == "asst" else ShapeRank.USUAL,
            fields=link_fields(about, text, slide) | dict(held.fields),
            page_link=origin.page_link if link is None else link,
            image=pictures.get(name),
            colour="" if seen is None else seen.colour,
        )
        found.add(drawn, origin.numbers)
    found.stated += _branches(model, ids, origin, found)
    return ""


def _named_kind(beside: SlideElement | None) -> dict[str, str]:
    """Return the name that a box has beside its text, which may say what it stands for."""
    named = anywhere(beside, "cNvPr") if beside is not None else ()
    name = next((one.get("name", "") for one in named), "")
    return {"kind": name} if name else {}


def _branches(
    model: DataModel, ids: Mapping[str, str], origin: Origin, found: Gathered
) -> Iterator[Connector]:
    """Yield the lines from each box to those beneath it, in their order."""
    position = _position(found, origin, 0)
    for above in model.in_order():
        for branch in model.branches.get(above, []):
            label = " ".join(line.text for line in _lines_of_way(model, branch.to_parent))
            yield Connector(
                found.new_id(origin.number),
                ids[above],
                ids[branch.below],
                kind=ConnectorKind.STATED,
                text=label,
                position=position,
                page=found.page,
            )


def _titles(model: DataModel) -> Mapping[str, tuple[TextLine, ...]]:
    """Return the second texts of boxes, which layouts with a name and a title keep on the way to the next."""
    found = {}
    for branches in model.branches.values():
        for branch in branches:
            lines = _lines_of_way(model, branch.to_sibling)
            if lines:
                found[branch.below] = lines
    return found


def _lines_of_way(model: DataModel, name: str) -> tuple[TextLine, ...]:
    point = model.ways.get(name)
    return () if point is None else lines_of(inner(point, "t"))


def _pictures(model: DataModel, part: str, slide: Slide) -> Mapping[str, bytes]:
    """Return the pictures of boxes, which lie in what the layout made of them."""
    found: dict[str, bytes] = {}
    owners = model.owners
    for name, point in (*model.made.items(), *model.boxes.items()):
        for filled in anywhere(point, "blipFill"):
            content = picture_in(filled, slide.parts, part).content
            if content is not None:
                found.setdefault(owners.get(name, name), content)
    return found


def _shown(
    root: SlideElement, model: DataModel, lies: GroupFrame | None, slide: Slide
) -> Mapping[str, ShownPoint]:
    """Return how the drawing shows the boxes, by their ids."""
    part = _drawing_part(root, slide)
    drawing = slide.parts.shared(part) if part else None
    if drawing is None or lies is None:
        return {}
    owners = model.owners
    found: dict[str, ShownPoint] = {}
    for shape in every(drawing, "spTree/sp"):
        owner = owners.get(shape.get("modelId", ""), "")
        place = frame(inner(shape, "spPr/xfrm"), lies.mapped)
        if owner not in model.boxes or place is None:
            continue
        lines = lines_of(inner(shape, "txBody"))
        known = found.get(owner)
        if known is None or (bool(lines), _surface(place.area)) > (bool(known.lines), _surface(known.area)):
            found[owner] = ShownPoint(place.area, lines, colour_of((shape,), slide.inherited.palette))
    return found


def _drawing_part(root: SlideElement | None, slide: Slide) -> str:
    """Return the part of the drawing, which the data model names by a relation of the slide, or ""."""
    if root is None:
        drawings = slide.parts.named(slide.part, "diagramDrawing")
        return drawings[0] if len(drawings) == 1 else ""
    for extension in anywhere(root, "dataModelExt"):
        relation = slide.parts.relations(slide.part).get(extension.get("relId", ""))
        if relation is not None and relation.part:
            return relation.part
    return ""


def _surface(area: Area) -> float:
    return area.width * area.height


def _as_shown(lines: tuple[TextLine, ...], seen: ShownPoint | None) -> tuple[TextLine, ...]:
    """Return lines set as the drawing shows them, if it shows the same."""
    if seen is None or [line.text for line in lines] != [line.text for line in seen.lines]:
        return lines
    return seen.lines


def _position(found: Gathered, origin: Origin, turn: int) -> Position:
    slide = found.page + 1
    if not turn:
        return Position(sheet=tr('slide {number}, SmartArt "{name}"', number=slide, name=origin.name))
    words = tr('slide {number}, SmartArt "{name}", box {box}', number=slide, name=origin.name, box=turn)
    return Position(sheet=words)
