"""Drawings of Visio as archives (VSDX): their pages into shapes and connectors, but for background pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from orgviewer.readers.syntax.drawings.diagram import Connector, Diagram, DrawnShape
from orgviewer.readers.syntax.drawings.package import Package, opened, refusal
from orgviewer.readers.syntax.drawings.visio.connectors import connector, glue_of, polyline
from orgviewer.readers.syntax.drawings.visio.nodes import VisioPage, nodes
from orgviewer.readers.syntax.drawings.visio.parts import (
    NO_PAGES,
    PAGES,
    PackagePart,
    drawing_of,
    hidden_layers,
    listed,
    page_sheet,
)
from orgviewer.readers.syntax.drawings.visio.refused import require_package
from orgviewer.readers.syntax.drawings.visio.shapes import VisioShapes
from orgviewer.words.language import counted

ON = "1"


class _ListedPage(NamedTuple):
    """A page as the index lists it."""

    titles: tuple[str, ...]
    height: float
    hidden: frozenset[str]
    is_background: bool
    part: PackagePart


def diagram(content: bytes) -> Diagram:
    """Return the shapes and connectors of a drawing; raises SyntaxMistakeError if it cannot be read."""
    require_package(content)
    with opened(content) as package:
        return _diagram(package)


def _diagram(package: Package) -> Diagram:
    listed_pages = list(_pages(package))
    if not listed_pages:
        raise refusal(NO_PAGES)
    sheets = [sheet for sheet in listed_pages if not sheet.is_background]
    numbers = {title: number for number, sheet in enumerate(sheets) for title in sheet.titles if title}
    drawing = drawing_of(package)
    shapes: list[DrawnShape] = []
    connectors: list[Connector] = []
    hidden = 0
    for number, sheet in enumerate(sheets):
        page = VisioPage(number, sheet.titles[0], sheet.height, sheet.part, sheet.hidden, numbers, drawing)
        glue = glue_of(sheet.part.element)
        ends = frozenset(shape for line in glue.values() for shape in line.values())
        found = VisioShapes(page, nodes(page), ends)
        shapes += found.shapes()
        drawn = [connector(page, line, glue, found.shape_of) for line in found.lines]
        drawn += [polyline(page, line) for line in found.polylines]
        connectors += [line for line in drawn if line is not None]
        hidden += found.hidden
    titles = tuple(sheet.titles[0] for sheet in sheets)
    return Diagram(
        tuple(shapes), tuple(connectors), titles, unread=_unread(hidden, len(listed_pages) - len(sheets))
    )


def _pages(package: Package) -> Iterator[_ListedPage]:
    for element, part in listed(package, PAGES, "Page"):
        cells = page_sheet(element)
        names = (element.get("Name", ""), element.get("NameU", ""))
        titles = names if names[0] else (names[1], "")
        is_background = element.get("Background") == ON
        yield _ListedPage(titles, cells.number("PageHeight"), hidden_layers(cells), is_background, part)


def _unread(hidden: int, backgrounds: int) -> tuple[str, ...]:
    found = []
    if hidden:
        found.append(
            counted(
                hidden,
                "%n shape on a layer that is switched off",
                "%n shapes on layers that are switched off",
            )
        )
    if backgrounds:
        found.append(counted(backgrounds, "%n page behind others", "%n pages behind others"))
    return tuple(found)
