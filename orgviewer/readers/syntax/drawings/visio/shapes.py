"""Shapes on a page of Visio: which of them are boxes, containers, texts and pictures, and which are lines.

An instance of a master that is a group is one shape, with all the texts in it. A group that somebody made of
shapes is none, unless it shows something itself, or its parts are a card. Not for: the ends of lines.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from orgviewer.readers.syntax.drawings.diagram import Area, DrawnShape, ShapeKind, TextLine
from orgviewer.readers.syntax.drawings.groups import are_card, filling
from orgviewer.readers.syntax.drawings.visio.looks import (
    colour_of,
    is_container,
    is_drawn,
    link_fields,
    linked_pages,
    master_field,
    rank_of,
    relations,
)
from orgviewer.readers.syntax.drawings.visio.nodes import VisioNode, VisioPage
from orgviewer.readers.syntax.drawings.visio.polylines import is_polyline
from orgviewer.readers.syntax.drawings.visio.texts import shape_data, text_lines

UPON = frozenset((ShapeKind.TEXT, ShapeKind.PICTURE))
"""What lies upon the card of its group."""


class VisioShapes:
    """The shapes of a page, its lines, the shape that each one of the file belongs to, and how many hide."""

    def __init__(self, page: VisioPage, top: Iterable[VisioNode], glued: frozenset[str]) -> None:
        """Tell the shapes of a page apart; `glued` are the ids of those at which lines end."""
        self._page = page
        self._glued = glued
        self._relations: list[tuple[str, str]] = []
        self._drawn: list[DrawnShape] = []
        self._texts: dict[str, tuple[TextLine, ...]] = {}
        self.lines: list[VisioNode] = []
        self.polylines: list[VisioNode] = []
        self.shape_of: dict[str, str] = {}
        self.hidden = 0
        for node in top:
            self._read(node, None)

    def shapes(self) -> list[DrawnShape]:
        """Return the shapes, each in the innermost container that says it holds it."""
        areas = {shape.id: shape.area or Area(0, 0, 0, 0) for shape in self._drawn}
        holders: dict[str, list[str]] = {}
        for container, member in self._relations:
            around, inside = self.shape_of.get(container), self.shape_of.get(member)
            if around and inside and around != inside:
                holders.setdefault(inside, []).append(around)

        def size(shape: str) -> float:
            return areas[shape].width * areas[shape].height

        return [
            replace(shape, container=min(holders[shape.id], key=size)) if shape.id in holders else shape
            for shape in self._drawn
        ]

    def _read(self, node: VisioNode, container: str | None) -> None:
        """Add a shape, or what it is made of."""
        if node.is_hidden(self._page):
            self.hidden += 1
        elif node.is_line:
            self.lines.append(node)
        elif node.is_group:
            self._read_group(node, container)
        elif is_polyline(node) and not self._lines(node):
            self.polylines.append(node)
        else:
            own = self._add(node, container)
            self.shape_of.update((part.id, own) for part in node.own_parts() if part.part is self._page.part)
            for part in node.instances():
                self._read(part, own)

    def _read_group(self, node: VisioNode, container: str | None) -> None:
        """Add what a group is made of, and itself where it shows something or its parts are a card."""
        inner = [part for part in node.parts if not part.is_line]
        kinds = {part.id: self._kind(part, self._lines(part)) for part in inner}
        if self._shows_something(node):
            self._read_parts(node, self._add(node, container))
        elif (card := self._card(node, kinds)) is not None:
            own = self._page.id_of(card)
            self.shape_of[node.id] = own
            for part in node.parts:
                self._read(part, own if kinds.get(part.id) in UPON else container)
        elif are_card(list(kinds.values())) or node.id in self._glued:
            self._read_parts(node, self._add(node, container))
        else:
            self._read_parts(node, container)

    def _shows_something(self, node: VisioNode) -> bool:
        shown, _ = shape_data(node.sheet)
        return bool(shown or self._lines(node) or is_container(node))

    def _card(self, group: VisioNode, kinds: dict[str, ShapeKind]) -> str | None:
        """Return the box that fills a group."""
        boxes = {
            part.id: part.area(self._page)
            for part in group.parts
            if kinds.get(part.id) is ShapeKind.BOX and not part.is_group
        }
        return filling(group.area(self._page), boxes)

    def _read_parts(self, node: VisioNode, container: str | None) -> None:
        for part in node.parts:
            self._read(part, container)

    def _lines(self, node: VisioNode) -> tuple[TextLine, ...]:
        """Return the text of a shape, with those of all that an instance of a master is made of."""
        if node.part is not self._page.part or not node.id:  # parts of masters, which several shapes may show
            return self._read_lines(node)
        if node.id not in self._texts:
            self._texts[node.id] = self._read_lines(node)
        return self._texts[node.id]

    def _read_lines(self, node: VisioNode) -> tuple[TextLine, ...]:
        _, by_row = shape_data(node.sheet)
        own = text_lines(node.sheet, by_row)
        if not node.is_instance:
            return own
        inner = []
        for part in node.own_parts():
            if lines := text_lines(part.sheet, by_row):
                area = part.area(self._page)
                inner.append((round(area.top, 2), round(area.left, 2), lines))
        inner.sort(key=lambda text: text[:2])
        return (*own, *(line for _, _, lines in inner for line in lines))

    def _kind(self, node: VisioNode, lines: tuple[TextLine, ...]) -> ShapeKind:
        if is_container(node):
            return ShapeKind.CONTAINER
        if node.sheet.element.get("Type") == "Foreign" and not lines:
            return ShapeKind.PICTURE
        if node.is_group:
            holds_boxes = any(self._lines(part) and self._is_box(part) for part in node.parts)
            return ShapeKind.CONTAINER if lines and holds_boxes else ShapeKind.BOX
        return ShapeKind.BOX if self._is_box(node) or not lines else ShapeKind.TEXT

    def _is_box(self, node: VisioNode) -> bool:
        return bool(node.parts) or is_drawn(node.sheet)

    def _add(self, node: VisioNode, container: str | None) -> str:
        """Add a shape, and return its id in the drawing."""
        page, lines = self._page, self._lines(node)
        shown, _ = shape_data(node.sheet)
        pictures = (
            part.picture(page.drawing) for part in (node, *(node.own_parts() if node.is_instance else ()))
        )
        own = page.id_of(node.id)
        self.shape_of[node.id] = own
        self._relations += relations(node)
        self._drawn.append(
            DrawnShape(
                own,
                lines,
                page.position(lines[0].text if lines else node.name),
                page.number,
                node.area(page),
                self._kind(node, lines),
                rank_of(node),
                container,
                {**shown, **link_fields(node.sheet), **master_field(node)},
                next(linked_pages(page, node.sheet), None),
                next(filter(None, pictures), None),
                colour_of(page.drawing, node.sheet),
            )
        )
        return own
