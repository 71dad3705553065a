"""What a shape of Visio says of itself: whether it is drawn, its colour, rank, fields and links.

Not for: which shapes belong together (see `shapes`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orgviewer.readers.syntax.drawings.diagram import ShapeRank
from orgviewer.readers.syntax.drawings.visio.nodes import VisioNode, VisioPage
from orgviewer.readers.syntax.drawings.visio.parts import VisioDrawing
from orgviewer.readers.syntax.drawings.visio.sheets import FILL_STYLE, LINE_STYLE, ShapeSheet
from orgviewer.readers.syntax.drawings.visio.texts import links, user_value

STRUCTURE = "msvStructureType"
CONTAINERS = frozenset(("container", "list"))
FRAME = "team frame"
ASSISTANT = "assistant"
"""How the names of masters begin that the stencils for organization charts have for them."""
MASTER_FIELD = "Master"
WEB, MAIL = ("http://", "https://"), "mailto:"
HOLDING, HELD = frozenset(("1", "2")), frozenset(("4", "5"))
"""Kinds of relationships: of containers and lists to what they hold, and of that to them."""
NONE, ON = "0", "1"
_RELATION = re.compile(r"DEPENDSON\(\s*(\d+)\s*((?:,\s*Sheet\.\d+!SheetRef\(\)\s*)+)\)")
_SHEET = re.compile(r"Sheet\.(\d+)!")
_COLOUR = re.compile(r"#[0-9a-f]{6}$", re.IGNORECASE)


def is_container(node: VisioNode) -> bool:
    """Return whether a shape is made to hold others."""
    if user_value(node.sheet, STRUCTURE).casefold() in CONTAINERS:
        return True
    return node.is_instance and node.master is not None and node.master.name.casefold().startswith(FRAME)


def is_drawn(sheet: ShapeSheet) -> bool:
    """Return whether a shape has an outline or a filling that is seen."""
    if (
        sheet.cell("FillPattern", FILL_STYLE).text == NONE
        and sheet.cell("LinePattern", LINE_STYLE).text == NONE
    ):
        return False
    rows = sheet.rows("Geometry")
    sections = {key.partition(":")[0] for key in rows}
    return any(_is_seen(rows.get(f"{section}:", {})) for section in sections)


def _is_seen(said: object) -> bool:
    cells = said if isinstance(said, dict) else {}

    def is_on(name: str) -> bool:
        return name in cells and cells[name].text == ON

    return not is_on("NoShow") and not (is_on("NoFill") and is_on("NoLine"))


def rank_of(node: VisioNode) -> ShapeRank:
    """Return how a shape stands to the one above it, by the name of its master in the usual stencils."""
    name = node.master.name.casefold() if node.master and node.is_instance else ""
    return ShapeRank.ASSISTANT if name.startswith(ASSISTANT) else ShapeRank.USUAL


def master_field(node: VisioNode) -> dict[str, str]:
    """Return the name of the master of a shape as a field."""
    return {MASTER_FIELD: node.master.name} if node.is_instance and node.master and node.master.name else {}


def link_fields(sheet: ShapeSheet) -> dict[str, str]:
    """Return where the links of a shape lead outside the drawing, as fields."""
    fields: dict[str, str] = {}
    for address, _ in links(sheet):
        if address.lower().startswith(MAIL):
            fields.setdefault("email", address[len(MAIL) :].partition("?")[0].strip())
        elif address.lower().startswith(WEB):
            fields.setdefault("link", address)
    return fields


def linked_pages(page: VisioPage, sheet: ShapeSheet) -> Iterator[int]:
    """Yield the numbers of the pages that the links of a shape lead to."""
    for address, inner in links(sheet):
        name = inner if inner in page.numbers else inner.partition("/")[0]
        if not address and name in page.numbers:
            yield page.numbers[name]


def colour_of(drawing: VisioDrawing, sheet: ShapeSheet) -> str:
    """Return the colour that fills a shape as "#rrggbb", or nothing."""
    if sheet.cell("FillPattern", FILL_STYLE).text == NONE:
        return ""
    said = sheet.cell("FillForegnd", FILL_STYLE).text
    colour = drawing.colours.get(said, said)
    return colour.lower() if _COLOUR.match(colour) else ""


def relations(node: VisioNode) -> Iterator[tuple[str, str]]:
    """Yield the ids of a container and of what lies in it, as far as a shape says."""
    for kind, sheets in _RELATION.findall(node.sheet.cell("Relationships").formula):
        for other in _SHEET.findall(sheets):
            if kind in HOLDING:
                yield node.id, other
            elif kind in HELD:
                yield other, node.id
