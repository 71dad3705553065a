"""The shapes of a page of Visio as the file has them: each with its cells, its place, and what lies in it.

Not for: what they are in the drawing (see `shapes`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree
from msgspec import Struct

from orgviewer.model.findings import quoted
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings.diagram import Area
from orgviewer.readers.syntax.drawings.visio.parts import (
    RELATION_ID,
    PackagePart,
    VisioDrawing,
    VisioMaster,
    shape_elements,
)
from orgviewer.readers.syntax.drawings.visio.sheets import ShapeSheet
from orgviewer.readers.syntax.drawings.visio.transforms import ShapeFrame, area, placed
from orgviewer.words.language import tr


class VisioPage(Struct, frozen=True):
    """A page: its number from 0, title, height in inches, shapes, layers switched off, all pages by name."""

    number: int
    title: str
    height: float
    part: PackagePart
    hidden: frozenset[str]
    numbers: Mapping[str, int]
    drawing: VisioDrawing

    def id_of(self, shape: str) -> str:
        """Return the id of a shape as one in the whole drawing."""
        return f"{self.number + 1}:{shape}"

    def position(self, name: str) -> Position:
        """Return the place of a shape as a person would look for it."""
        page = quoted(self.title) if self.title else self.number + 1
        return Position(sheet=tr("page {page}, shape {name}", page=page, name=quoted(name)))


class VisioNode(Struct, frozen=True):
    """A shape of the file: its cells, the frames of its inside and of what it lies in, its master, its parts.

    `is_instance` says that it is an instance of the whole master; else it may be a part of one. `part` is
    the part of the archive in which it stands, a page or a master.
    """

    id: str
    sheet: ShapeSheet
    frame: ShapeFrame
    around: ShapeFrame
    master: VisioMaster | None
    is_instance: bool
    parts: tuple[VisioNode, ...]
    part: PackagePart

    @property
    def is_line(self) -> bool:
        """Whether it has two ends, as lines and connectors have."""
        return self.sheet.has("BeginX") and self.sheet.has("EndX")

    @property
    def is_group(self) -> bool:
        """Whether somebody made it by grouping shapes."""
        return bool(self.parts) and not self.is_instance

    @property
    def name(self) -> str:
        """What Visio calls it."""
        return self.sheet.element.get("Name") or self.sheet.element.get("NameU") or f"Sheet.{self.id}"

    def own_parts(self) -> Iterator[VisioNode]:
        """Yield what it is made of at any depth, but for instances of other masters and their parts."""
        for part in self.parts:
            if not part.is_instance:
                yield part
                yield from part.own_parts()

    def instances(self) -> Iterator[VisioNode]:
        """Yield the outermost instances of other masters that lie in it."""
        for part in self.parts:
            if part.is_instance:
                yield part
            else:
                yield from part.instances()

    def area(self, page: VisioPage) -> Area:
        """Return what it covers on its page."""
        return area(self.frame, self.sheet.number("Width"), self.sheet.number("Height"), page.height)

    def is_hidden(self, page: VisioPage) -> bool:
        """Return whether all layers that it is on are switched off."""
        layers = [layer for layer in self.sheet.cell("LayerMember").text.split(";") if layer]
        return bool(layers) and all(layer in page.hidden for layer in layers)

    def picture(self, drawing: VisioDrawing) -> bytes | None:
        """Return the PNG or JPEG that it shows itself, or that its master does."""
        found = _picture(drawing, self.sheet, self.part)
        if found is None and self.sheet.above and self.master:
            found = _picture(drawing, self.sheet.above, self.master.part)
        return found


def nodes(page: VisioPage) -> list[VisioNode]:
    """Return the outermost shapes of a page, each with what lies in it."""
    return [
        _node(page, element, ShapeFrame(), None, page.part) for element in shape_elements(page.part.element)
    ]


def _node(
    page: VisioPage,
    element: etree._Element,
    around: ShapeFrame,
    master: VisioMaster | None,
    part: PackagePart,
) -> VisioNode:
    own = element.get("Master")
    above: ShapeSheet | None = None
    if own is not None:
        master = page.drawing.masters.get(own)
        above = master.top if master else None
    elif master is not None:
        above = master.shapes.get(element.get("MasterShape", ""))
    sheet = ShapeSheet(element, above, page.drawing.styles)
    frame = around.inside(_placed(sheet))
    parts = tuple(_node(page, inner, frame, master, part) for inner in shape_elements(element))
    if not parts and own is not None and master and above:  # left out where they are as in the master
        parts = tuple(_node(page, inner, frame, None, master.part) for inner in shape_elements(above.element))
    return VisioNode(element.get("ID", ""), sheet, frame, around, master, own is not None, parts, part)


def _placed(sheet: ShapeSheet) -> ShapeFrame:
    local = (_local_pin(sheet, "LocPinX", "Width"), _local_pin(sheet, "LocPinY", "Height"))
    pin = (sheet.number("PinX"), sheet.number("PinY"))
    flips = (sheet.cell("FlipX").text == "1", sheet.cell("FlipY").text == "1")
    return placed(pin, local, sheet.number("Angle"), flips)


def _local_pin(sheet: ShapeSheet, name: str, extent: str) -> float:
    """Return where a shape is pinned: the same part of its extent as in its master if it does not say."""
    if name in sheet.cells:
        return sheet.number(name)
    size, above = sheet.number(extent), sheet.above
    if above is None or not above.has(name) or not above.number(extent):
        return size / 2
    return above.number(name) / above.number(extent) * size


def _picture(drawing: VisioDrawing, sheet: ShapeSheet, part: PackagePart) -> bytes | None:
    for foreign in sheet.element.iterchildren("{*}ForeignData"):
        for relation in foreign:
            if picture := drawing.picture(part, relation.get(RELATION_ID, "")):
                return picture
    return None
