"""The cells of a page of draw.io: what each says of itself, and where it lies on the page.

Not for: what is made of cells (see `shapes` and `edges`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from lxml import etree
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.readers.syntax.drawings.diagram import Area, PagePoint
from orgviewer.readers.syntax.drawings.drawio.labels import LabelReader, ShownLabel, filled
from orgviewer.readers.syntax.drawings.xml import local_name

OBJECTS = frozenset(("UserObject", "object"))
"""Elements around a cell that hold its data as attributes."""
FARTHEST = 1e7
"""Pixels; a page is some thousands wide."""
ORIGIN = PagePoint(0, 0)


class DiagramCell(Struct, frozen=True):
    """A cell: a vertex, an edge, a layer or the root; `data` are its attributes where it has its own."""

    id: str
    element: etree._Element
    data: Mapping[str, str]
    label: str
    style: Mapping[str, str]
    parent: str
    geometry: etree._Element | None

    @property
    def is_vertex(self) -> bool:
        """Whether it is drawn as a shape."""
        return self.element.get("vertex") == "1"

    @property
    def is_edge(self) -> bool:
        """Whether it is drawn as a line."""
        return self.element.get("edge") == "1"

    @property
    def is_relative(self) -> bool:
        """Whether its place is given in parts of what it belongs to."""
        return self.geometry is not None and self.geometry.get("relative") == "1"


class PageCells:
    """The cells of a page by their ids, in the order of the file; `doubles` are ids that stand twice."""

    def __init__(self, model: etree._Element, page: Mapping[str, str]) -> None:
        """Take the cells of a model; `page` has what placeholders may ask of the page and the file."""
        self._page = page
        self._labels = LabelReader()
        self.by_id: dict[str, DiagramCell] = {}
        self.doubles: list[str] = []
        for cell in _cells(model):
            if cell.id in self.by_id:
                self.doubles.append(cell.id)
            name = f"{cell.id} ({len(self.doubles) + 1})" if cell.id in self.by_id else cell.id
            self.by_id[name] = replace(cell, id=name)
        self.children: dict[str, list[DiagramCell]] = {}
        for cell in self.by_id.values():
            self.children.setdefault(cell.parent, []).append(cell)
        self._areas: dict[str, Area] = {}
        self._hidden: dict[str, bool] = {}

    def chain(self, cell: DiagramCell) -> Iterator[DiagramCell]:
        """Yield a cell and all that it lies in, the innermost first; a circle ends where it closes."""
        seen: set[str] = set()
        at: DiagramCell | None = cell
        while at is not None and at.id not in seen:
            yield at
            seen.add(at.id)
            at = self.by_id.get(at.parent)

    def is_hidden(self, cell: DiagramCell) -> bool:
        """Return whether a cell is not seen, because it or its layer is switched off."""
        above: list[DiagramCell] = []
        known = False
        for at in self.chain(cell):
            if at.id in self._hidden:
                known = self._hidden[at.id]
                break
            above.append(at)
        for at in reversed(above):
            known = known or at.element.get("visible") == "0"
            self._hidden[at.id] = known
        return known

    def area(self, cell: DiagramCell) -> Area:
        """Return where a cell lies on the page; a layer, the root and an edge lie at its origin."""
        above: list[DiagramCell] = []
        around = Area(0, 0, 0, 0)
        for at in self.chain(cell):
            if at.id in self._areas:
                around = self._areas[at.id]
                break
            above.append(at)
        for at in reversed(above):
            around = _area(at, around) if at.is_vertex else around
            self._areas[at.id] = around
        return around

    def origin(self, cell: DiagramCell) -> PagePoint:
        """Return what the points of a cell count from: the corner of what it lies in."""
        parent = self.by_id.get(cell.parent)
        if parent is None:
            return ORIGIN
        area = self.area(parent)
        return PagePoint(area.left, area.top)

    def label(self, cell: DiagramCell) -> ShownLabel:
        """Return what the label of a cell shows."""
        return self._labels.label(self.filled(cell, cell.label), cell.style)

    def filled(self, cell: DiagramCell, text: str) -> str:
        """Return a text of a cell, its placeholders filled from it and what it lies in if it wants that."""
        if cell.data.get("placeholders") != "1":
            return text

        def value(name: str) -> str | None:
            if name == "id":
                return cell.id
            found = (at.data[name] for at in self.chain(cell) if name in at.data)
            return next(found, self._page.get(name))

        return filled(text, value)


def style_of(text: str) -> dict[str, str]:
    """Return a style by its keys; a bare word is a key without a value."""
    style: dict[str, str] = {}
    for part in text.split(";"):
        key, _, value = part.strip().partition("=")
        if key:
            style[key] = value
    return style


def number(element: etree._Element | None, name: str) -> float:
    """Return an attribute as a number within what a page may measure; 0 for none."""
    text = "" if element is None else element.get(name, "")
    try:
        value = float(text)
    except ValueError:
        return 0.0
    return min(max(value, -FARTHEST), FARTHEST) if math.isfinite(value) else 0.0


def point(geometry: etree._Element | None, role: str) -> etree._Element | None:
    """Return the point of a geometry that has a role there."""
    if geometry is None:
        return None
    return next((child for child in geometry if child.get("as") == role), None)


def _cells(model: etree._Element) -> Iterator[DiagramCell]:
    root = next((child for child in model if local_name(child) == "root"), None)
    for child in () if root is None else root:
        if local_name(child) == "mxCell":
            yield _cell(child, child, {}, child.get("value", ""))
        elif local_name(child) in OBJECTS:
            inner = next((cell for cell in child if local_name(cell) == "mxCell"), None)
            if inner is not None:
                data = {str(name): str(value) for name, value in child.attrib.items()}
                yield _cell(inner, child, data, child.get("label", ""))


def _cell(element: etree._Element, outer: etree._Element, data: Mapping[str, str], label: str) -> DiagramCell:
    geometry = next((child for child in element if local_name(child) == "mxGeometry"), None)
    own = outer.get("id") or element.get("id") or ""
    return DiagramCell(
        own, element, data, label, style_of(element.get("style", "")), element.get("parent", ""), geometry
    )


def _area(cell: DiagramCell, around: Area) -> Area:
    geometry = cell.geometry
    left, top = number(geometry, "x"), number(geometry, "y")
    if cell.is_relative:
        offset = point(geometry, "offset")
        left = left * around.width + number(offset, "x")
        top = top * around.height + number(offset, "y")
    width, height = number(geometry, "width"), number(geometry, "height")
    return Area(around.left + left, around.top + top, width, height)
