"""Lines and connectors of Visio: glued to shapes as the page says, or as their formulas do, or by their ends.

The order in which the file names the ends means nothing; which end it is stands in each. Not for: who stands
above whom.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from orgviewer.readers.syntax.drawings.diagram import Arrow, Connector, PagePoint, Stroke, line_meaning
from orgviewer.readers.syntax.drawings.visio.nodes import VisioNode, VisioPage
from orgviewer.readers.syntax.drawings.visio.polylines import path_of
from orgviewer.readers.syntax.drawings.visio.sheets import LINE_STYLE, ShapeSheet
from orgviewer.readers.syntax.drawings.visio.texts import text_lines
from orgviewer.readers.syntax.drawings.visio.transforms import page_point
from orgviewer.readers.syntax.drawings.xml import local_name

BEGIN, END = "Begin", "End"
ENDS = (BEGIN, END)
PARTS = {"9": BEGIN, "7": BEGIN, "8": BEGIN, "12": END, "10": END, "11": END}
"""What the numbers of parts of a line mean where the file leaves out the cell."""
UNSEEN, SOLID_PATTERN = "0", 1
"""Patterns of lines: higher ones are dashed."""
DOTTED_MASTER = "dotted-line"
"""How the name of the master for dotted reporting lines begins."""
_SHEET = re.compile(r"Sheet\.(\d+)!")

Glue = Mapping[str, Mapping[str, str]]
"""The shapes that lines are glued to, by the id of the line and the end."""


def glue_of(page: etree._Element) -> dict[str, dict[str, str]]:
    """Return what the page says that lines are glued to."""
    glue: dict[str, dict[str, str]] = {}
    for connects in page:
        if local_name(connects) != "Connects":
            continue
        for connect in connects:
            cell = connect.get("FromCell", "")
            end = next((end for end in ENDS if cell.startswith(end)), PARTS.get(connect.get("FromPart", "")))
            if end:
                glue.setdefault(connect.get("FromSheet", ""), {}).setdefault(end, connect.get("ToSheet", ""))
    return glue


def connector(page: VisioPage, node: VisioNode, glue: Glue, shape_of: Mapping[str, str]) -> Connector | None:
    """Return a line with its two ends; None for one that is not seen."""
    if _is_unseen(node):
        return None
    first, second = (shape_of.get(_glued(node, glue, end)) for end in ENDS)
    lines = text_lines(node.sheet, {})
    return Connector(
        page.id_of(node.id),
        first,
        second,
        start=None if first else _end(page, node, BEGIN),
        end=None if second else _end(page, node, END),
        path=_path(page, node),
        stroke=_stroke(node),
        arrow=_arrow(node.sheet),
        text="\n".join(line.text for line in lines),
        position=page.position(lines[0].text if lines else node.name),
        page=page.number,
        meaning=line_meaning(_relation(node.sheet)),
    )


def polyline(page: VisioPage, node: VisioNode) -> Connector | None:
    """Return a line that was drawn freely; None for one that is not seen."""
    if _is_unseen(node):
        return None
    path = path_of(node, page.height)
    return Connector(
        page.id_of(node.id),
        start=path[0],
        end=path[-1],
        path=path[1:-1],
        stroke=_stroke(node),
        arrow=_arrow(node.sheet),
        position=page.position(node.name),
        page=page.number,
    )


def _relation(sheet: ShapeSheet) -> str:
    """Return what the data of a line says that it stands for."""
    row = sheet.rows("Property").get("Relation")
    return row["Value"].text if row and "Value" in row else ""


def _glued(node: VisioNode, glue: Glue, end: str) -> str:
    """Return the id of the shape that an end is glued to; what a formula follows if the page says nothing."""
    found = glue.get(node.id, {}).get(end)
    if found:
        return found
    trigger = "BegTrigger" if end == BEGIN else "EndTrigger"
    for cell in (f"{end}X", trigger):
        if cell in node.sheet.cells and (sheet := _SHEET.search(node.sheet.cells[cell].formula)):
            return sheet[1]
    return ""


def _end(page: VisioPage, node: VisioNode, end: str) -> PagePoint:
    sheet = node.sheet
    return page_point(node.around, sheet.number(f"{end}X"), sheet.number(f"{end}Y"), page.height)


def _path(page: VisioPage, node: VisioNode) -> tuple[PagePoint, ...]:
    """Return the corners between the ends, where the shape itself says them."""
    return path_of(node, page.height)[1:-1] if "Geometry" in node.sheet.sections else ()


def _is_unseen(node: VisioNode) -> bool:
    return node.sheet.cell("LinePattern", LINE_STYLE).text == UNSEEN


def _stroke(node: VisioNode) -> Stroke:
    if node.sheet.cell("LinePattern", LINE_STYLE).amount > SOLID_PATTERN:
        return Stroke.DASHED
    is_dotted = node.master is not None and node.master.name.casefold().startswith(DOTTED_MASTER)
    return Stroke.DASHED if is_dotted else Stroke.SOLID


def _arrow(sheet: ShapeSheet) -> Arrow:
    begin, end = (sheet.cell(f"{end}Arrow", LINE_STYLE).amount > 0 for end in ENDS)
    if begin and end:
        return Arrow.BOTH
    if begin:
        return Arrow.FIRST
    return Arrow.SECOND if end else Arrow.NONE
