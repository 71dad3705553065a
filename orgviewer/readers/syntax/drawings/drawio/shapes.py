"""Vertices of a page of draw.io as shapes: boxes, containers, labels and pictures, and rules as lines.

A group without a text of its own is no shape, unless it stands for a card (a box, or texts alone). Not for:
lines between shapes (see `edges`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from msgspec import Struct

from orgviewer.model.findings import quoted
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings.diagram import Connector, DrawnShape, PagePoint, ShapeKind
from orgviewer.readers.syntax.drawings.drawio.cells import DiagramCell, PageCells
from orgviewer.readers.syntax.drawings.drawio.images import picture_of
from orgviewer.readers.syntax.drawings.drawio.labels import ShownLabel
from orgviewer.readers.syntax.drawings.groups import are_card, filling
from orgviewer.words.language import tr

NO_FIELDS = frozenset(("label", "id", "placeholders", "link", "placeholder", "enumerate", "linkTarget"))
CONTAINERS = frozenset(("swimlane", "table"))
PAGE_LINK = re.compile(r"data:page/id,([\w-]+)")
MAIL = "mailto:"
WEB = ("http://", "https://")
TURNED = frozenset(("north", "south"))
FIGURES = frozenset(("actor", "umlActor", "image"))
"""Shapes that stand for somebody's picture, if they have no text."""
_COLOUR = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})\b", re.IGNORECASE)


class DiagramPage(Struct, frozen=True):
    """A page: its number from 0, its title, its cells, and the numbers of all pages by their ids."""

    number: int
    title: str
    cells: PageCells
    page_numbers: Mapping[str, int]

    def id_of(self, cell_id: str) -> str:
        """Return the id of a cell as one in the whole drawing."""
        return f"{self.number + 1}:{cell_id}"

    def position(self, name: str) -> Position:
        """Return the place of a cell as a person would look for it."""
        page = quoted(self.title) if self.title else self.number + 1
        return Position(sheet=tr("page {page}, shape {name}", page=page, name=quoted(name)))


class PageVertices(NamedTuple):
    """The shapes of a page, the rules drawn on it, and the shape that each cell belongs to."""

    shapes: list[DrawnShape]
    rules: list[Connector]
    shape_of: dict[str, str]
    hidden: int


def shapes_of(page: DiagramPage, glued: frozenset[str]) -> PageVertices:
    """Return what the vertices of a page are; `glued` are the ids of cells at which lines end."""
    cells = page.cells
    vertices = [cell for cell in cells.by_id.values() if cell.is_vertex and not _is_line_label(cells, cell)]
    seen = [cell for cell in vertices if not cells.is_hidden(cell)]
    hidden = len(vertices) - len(seen)
    rules = [_rule(page, cell) for cell in seen if _is_rule(cell)]
    drawn = [cell for cell in seen if not _is_rule(cell)]
    drawing = _VertexReader(page, drawn, glued)
    return PageVertices([drawing.shape(cell) for cell in drawing.kept], rules, drawing.shape_of, hidden)


class _VertexReader:
    """The vertices of a page while they are told apart."""

    def __init__(self, page: DiagramPage, drawn: list[DiagramCell], glued: frozenset[str]) -> None:
        self.page = page
        self.labels = {cell.id: page.cells.label(cell) for cell in drawn}
        self.parts = {
            cell.id: [part for part in self._children(cell) if part.id in self.labels] for cell in drawn
        }
        self.kinds = {cell.id: self._kind(cell) for cell in drawn}
        self.main: dict[str, str] = {}
        self.kept: list[DiagramCell] = []
        for cell in drawn:
            if not self._is_bare(cell) or not self.parts[cell.id]:
                self.kept.append(cell)
            elif card := self._card(cell):
                self.main[cell.id] = card
            elif self._is_card_of_texts(cell) or cell.id in glued:
                self.kept.append(cell)
        self.shape_of = {cell.id: page.id_of(cell.id) for cell in self.kept}
        self.shape_of |= {group: page.id_of(card) for group, card in self.main.items()}

    def _children(self, cell: DiagramCell) -> list[DiagramCell]:
        return self.page.cells.children.get(cell.id, [])

    def _is_bare(self, cell: DiagramCell) -> bool:
        """Return whether a cell shows nothing itself."""
        if self.labels[cell.id].lines or any(name not in NO_FIELDS for name in cell.data):
            return False
        style = cell.style
        return "group" in style or style.get("shape") == "tableRow" or _is_invisible(cell)

    def _kind(self, cell: DiagramCell) -> ShapeKind:
        style, parts = cell.style, self.parts[cell.id]
        if "swimlane" in style or style.get("shape") in CONTAINERS:
            return ShapeKind.CONTAINER
        if parts and (style.get("container") == "1" or any(self._is_box(part) for part in parts)):
            return ShapeKind.CONTAINER
        if not self.labels[cell.id].lines and _has_picture(cell, self.labels[cell.id]):
            return ShapeKind.PICTURE
        if ("text" in style or "edgeLabel" in style or _is_invisible(cell)) and not parts:
            return ShapeKind.TEXT
        return ShapeKind.BOX

    def _is_box(self, cell: DiagramCell) -> bool:
        """Return whether a part is a shape with a text, or holds parts of its own."""
        if self.parts.get(cell.id) or "swimlane" in cell.style:
            return True
        return bool(self.labels[cell.id].lines) and not ("text" in cell.style or _is_invisible(cell))

    def _card(self, group: DiagramCell) -> str | None:
        """Return the box that fills a group."""
        areas = {
            part.id: self.page.cells.area(part)
            for part in self.parts[group.id]
            if self.kinds[part.id] is ShapeKind.BOX
        }
        return filling(self.page.cells.area(group), areas)

    def _is_card_of_texts(self, group: DiagramCell) -> bool:
        """Return whether a group is made of texts and pictures alone."""
        return are_card([self.kinds[part.id] for part in self.parts[group.id]])

    def _container(self, cell: DiagramCell) -> str | None:
        """Return the shape that a cell lies in; what is no box lies upon the card of its group."""
        above = self.page.cells.chain(cell)
        next(above)
        is_upon = self.kinds[cell.id] in (ShapeKind.TEXT, ShapeKind.PICTURE)
        for at in above:
            if at.id in self.shape_of and (
                at.id not in self.main or (is_upon and self.main[at.id] != cell.id)
            ):
                return self.shape_of[at.id]
        return None

    def shape(self, cell: DiagramCell) -> DrawnShape:
        """Return a vertex as a shape."""
        page, label, kind = self.page, self.labels[cell.id], self.kinds[cell.id]
        if kind is ShapeKind.CONTAINER and self._is_bare(cell) and self._is_card_of_texts(cell):
            kind = ShapeKind.BOX
        links = [cell.data[name] for name in ("link",) if cell.data.get(name)] + list(label.links)
        return DrawnShape(
            page.id_of(cell.id),
            label.lines,
            page.position(label.lines[0].text if label.lines else cell.id),
            page.number,
            page.cells.area(cell),
            kind,
            container=self._container(cell),
            fields=_fields(cell, links),
            page_link=next(_linked_pages(page, links), None),
            image=picture_of(cell.style.get("image", "")) or picture_of(label.picture),
            colour=colour_of(cell.style.get("fillColor", "")),
        )


def colour_of(text: str) -> str:
    """Return the first colour in a text as "#rrggbb", or nothing."""
    if not (found := _COLOUR.search(text[:200])):
        return ""
    digits = found[1].lower()
    return f"#{digits}" if len(digits) == 6 else "#" + "".join(2 * digit for digit in digits)


def _is_line_label(cells: PageCells, cell: DiagramCell) -> bool:
    parent = cells.by_id.get(cell.parent)
    return parent is not None and parent.is_edge


def _is_invisible(cell: DiagramCell) -> bool:
    style = cell.style
    is_bare = style.get("strokeColor") == "none" and style.get("fillColor") == "none"
    return is_bare and "image" not in style


def _is_rule(cell: DiagramCell) -> bool:
    return "line" in cell.style or cell.style.get("shape") == "line"


def _has_picture(cell: DiagramCell, label: ShownLabel) -> bool:
    return cell.style.get("shape") in FIGURES or "image" in cell.style or bool(label.picture)


def _rule(page: DiagramPage, cell: DiagramCell) -> Connector:
    """Return a rule as the line that it looks like."""
    area = page.cells.area(cell)
    across, down = area.left + area.width / 2, area.top + area.height / 2
    if cell.style.get("direction") in TURNED:
        start, end = PagePoint(across, area.top), PagePoint(across, area.top + area.height)
    else:
        start, end = PagePoint(area.left, down), PagePoint(area.left + area.width, down)
    return Connector(
        page.id_of(cell.id), start=start, end=end, page=page.number, position=page.position(cell.id)
    )


def _fields(cell: DiagramCell, links: list[str]) -> dict[str, str]:
    """Return the data of a cell, and where its links and its picture lead outside the drawing."""
    fields = {name: value for name, value in cell.data.items() if name not in NO_FIELDS and value.strip()}
    for link in links:
        if link.lower().startswith(MAIL) and (address := link[len(MAIL) :].partition("?")[0].strip()):
            fields.setdefault("email", address)
        elif link.lower().startswith(WEB):
            fields.setdefault("link", link)
    image = cell.style.get("image", "")
    if image.lower().startswith(WEB):
        fields.setdefault("image", image)
    return fields


def _linked_pages(page: DiagramPage, links: list[str]) -> Iterator[int]:
    for link in links:
        for found in PAGE_LINK.finditer(link[:10_000]):
            if found[1] in page.page_numbers:
                yield page.page_numbers[found[1]]
