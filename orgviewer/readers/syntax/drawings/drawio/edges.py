"""Edges of a page of draw.io as connectors: glued to shapes, or between two points.

Not for: who stands above whom.
"""

from __future__ import annotations

from collections.abc import Mapping

from orgviewer.readers.syntax.drawings.diagram import Area, Arrow, Connector, PagePoint, Stroke, line_meaning
from orgviewer.readers.syntax.drawings.drawio.cells import DiagramCell, number, point
from orgviewer.readers.syntax.drawings.drawio.shapes import DiagramPage

ENDS = ("source", "target")
NO_HEADS = frozenset(("none", "", "0"))


def ends_of(page: DiagramPage) -> frozenset[str]:
    """Return the ids of the cells at which the edges of a page end."""
    edges = (cell.element for cell in page.cells.by_id.values() if cell.is_edge)
    return frozenset(edge.get(end, "") for edge in edges for end in ENDS) - {""}


def connectors_of(page: DiagramPage, shape_of: Mapping[str, str]) -> list[Connector]:
    """Return the edges of a page that are seen, each end a shape if it is glued to one."""
    edges = [cell for cell in page.cells.by_id.values() if cell.is_edge and not _is_hidden(page, cell)]
    return [_connector(page, cell, shape_of) for cell in edges]


def _is_hidden(page: DiagramPage, edge: DiagramCell) -> bool:
    """Return whether an edge is not seen: itself, its stroke, or what it leads from or to."""
    if edge.style.get("strokeColor") == "none" or page.cells.is_hidden(edge):
        return True
    ends = (page.cells.by_id.get(edge.element.get(end, "")) for end in ENDS)
    return any(end is not None and page.cells.is_hidden(end) for end in ends)


def _connector(page: DiagramPage, edge: DiagramCell, shape_of: Mapping[str, str]) -> Connector:
    first, second = (shape_of.get(edge.element.get(end, "")) for end in ENDS)
    text = _text(page, edge)
    return Connector(
        page.id_of(edge.id),
        first,
        second,
        start=None if first else _point(page, edge, "source"),
        end=None if second else _point(page, edge, "target"),
        path=_path(page, edge),
        stroke=Stroke.DASHED if edge.style.get("dashed") == "1" else Stroke.SOLID,
        arrow=arrow_of(edge.style),
        text=text,
        position=page.position(text.partition("\n")[0] or edge.id),
        page=page.number,
        meaning=line_meaning(edge.style.get("relation")),
    )


def _text(page: DiagramPage, edge: DiagramCell) -> str:
    """Return the label of an edge, with those that lie on it as cells of their own."""
    labels = [edge, *(part for part in page.cells.children.get(edge.id, ()) if part.is_vertex)]
    shown = (page.cells.label(label) for label in labels if not page.cells.is_hidden(label))
    return "\n".join(line.text for label in shown for line in label.lines)


def arrow_of(style: Mapping[str, str]) -> Arrow:
    """Return at which ends a style draws heads: at the second one where nothing is said."""
    at_first = style.get("startArrow", "none") not in NO_HEADS
    at_second = style.get("endArrow", "classic") not in NO_HEADS and style.get("shape") != "link"
    if at_first and at_second:
        return Arrow.BOTH
    if at_first:
        return Arrow.FIRST
    return Arrow.SECOND if at_second else Arrow.NONE


def _path(page: DiagramPage, edge: DiagramCell) -> tuple[PagePoint, ...]:
    corners = point(edge.geometry, "points")
    origin = page.cells.origin(edge)
    return tuple(
        PagePoint(origin.x + number(corner, "x"), origin.y + number(corner, "y"))
        for corner in (() if corners is None else corners)
    )


def _point(page: DiagramPage, edge: DiagramCell, end: str) -> PagePoint | None:
    """Return where an end lies that is glued to no shape: on a rule, on another edge, or at a point."""
    other = page.cells.by_id.get(edge.element.get(end, ""))
    if other is not None:
        if other.is_vertex and not _lies_on_edge(page, other):
            return middle(page.cells.area(other))
        line = other if other.is_edge else page.cells.by_id[other.parent]
        if line.is_edge and (found := _middle_of_edge(page, line)):
            return found
    given = point(edge.geometry, f"{end}Point")
    if given is None:
        return None
    origin = page.cells.origin(edge)
    return PagePoint(origin.x + number(given, "x"), origin.y + number(given, "y"))


def middle(area: Area) -> PagePoint:
    """Return the middle of an area."""
    return PagePoint(area.left + area.width / 2, area.top + area.height / 2)


def _lies_on_edge(page: DiagramPage, cell: DiagramCell) -> bool:
    parent = page.cells.by_id.get(cell.parent)
    return parent is not None and parent.is_edge


def _middle_of_edge(page: DiagramPage, edge: DiagramCell) -> PagePoint | None:
    """Return about where the middle of an edge is: its middle corner, or half way between its ends."""
    path = _path(page, edge)
    if path:
        return path[len(path) // 2]
    ends = []
    for end in ENDS:
        other = page.cells.by_id.get(edge.element.get(end, ""))
        given = point(edge.geometry, f"{end}Point")
        if other is not None and other.is_vertex:
            ends.append(middle(page.cells.area(other)))
        elif given is not None:
            origin = page.cells.origin(edge)
            ends.append(PagePoint(origin.x + number(given, "x"), origin.y + number(given, "y")))
    if len(ends) < len(ENDS):
        return None
    return PagePoint((ends[0].x + ends[1].x) / 2, (ends[0].y + ends[1].y) / 2)
