"""Shapes and connectors made by hand, and the records that they are read as."""

from __future__ import annotations

from typing import Any

from orgviewer.model.recognition import GUESSED, DrawingSpec, TableSpec
from orgviewer.model.records import Document, Membership, Post
from orgviewer.readers.drawings import drawn
from orgviewer.readers.positions import Position
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.syntax.drawings.diagram import (
    Area,
    Connector,
    ConnectorKind,
    Diagram,
    DrawnShape,
    PagePoint,
    TextLine,
)
from orgviewer.readers.syntax.parsed import Parsed

WIDTH, HEIGHT = 120.0, 40.0


def shape(name: str, text: str = "", place: tuple[float, float] | None = None, **fields: Any) -> DrawnShape:
    """Return a box with lines of text; `place` is its upper left corner."""
    lines = tuple(TextLine(line) for line in (text or name).split("\n") if line)
    area = None if place is None else Area(*place, WIDTH, HEIGHT)
    return DrawnShape(name, **{"lines": lines, "area": area, "position": Position(3, 7), **fields})


def line(first: str, second: str, **fields: Any) -> Connector:
    """Return a connector that a file ties to two shapes."""
    return Connector(f"{first}-{second}", first, second, **fields)


def lead(first: str, second: str, **fields: Any) -> Connector:
    """Return a connector that leads from one shape to another."""
    return line(first, second, kind=ConnectorKind.DIRECTED, **fields)


def stroke(*points: tuple[float, float], **fields: Any) -> Connector:
    """Return a line that is tied to nothing."""
    start, *path, end = (PagePoint(*point) for point in points)
    return Connector(str(points), start=start, end=end, path=tuple(path), **fields)


def read(
    *drawn_things: DrawnShape | Connector,
    pages: tuple[str, ...] = ("",),
    spec: DrawingSpec = GUESSED.drawing,
    whole: str = "",
) -> Shaped:
    """Return the records of shapes and connectors, read as somebody says; `whole` is the file's own title."""
    shapes = tuple(thing for thing in drawn_things if isinstance(thing, DrawnShape))
    connectors = tuple(thing for thing in drawn_things if isinstance(thing, Connector))
    diagram = Diagram(shapes, connectors, pages, title=whole, file="chart.example")
    parsed = Parsed(diagram, [], lambda places: dict.fromkeys(places, Position(3, 7)))
    return drawn.shape(diagram, parsed, TableSpec(drawing=spec))


def superiors(document: Document) -> dict[str, str]:
    """Return by name or label whom or what each person and post stands under; a guess begins with "?"."""
    called = {one.id: one.name for one in document.persons} | {one.id: one.label for one in document.posts}
    parts: list[tuple[str, Membership | Post]] = [(post.label, post) for post in document.posts]
    parts += [(person.name, part) for person in document.persons for part in person.memberships]
    found = {}
    for name, one in parts:
        above = one.reports_to or one.reports_to_post_id
        if above:
            found[name] = ("?" if one.reports_to_inferred else "") + called[above]
    return found
