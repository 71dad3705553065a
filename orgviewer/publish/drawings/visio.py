"""Charts as drawings of Visio (VSDX): boxes with shape data, and dynamic connectors glued to them.

Lengths are in inches, and y grows upwards. Not for: the parts around the page (see `visio_parts`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from msgspec import Struct

from orgviewer.choices import Direction
from orgviewer.layout.rectangle import Point
from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress
from orgviewer.publish.drawings.chart_nodes import DOTTED as DOTTED_LINE
from orgviewer.publish.drawings.chart_nodes import INFERRED as INFERRED_LINE
from orgviewer.publish.drawings.chart_nodes import (
    NONE,
    REPORTING,
    ChartNode,
    ChartNodes,
    chart_nodes,
)
from orgviewer.publish.drawings.node_data import NodeKind
from orgviewer.publish.drawings.visio_parts import (
    HEAD,
    LINE_MASTER,
    NAMESPACES,
    cell,
    cells,
    fixed_parts,
    line_geometry,
)

DAY = (1980, 1, 1, 0, 0, 0)
"""The first that an archive can hold: the same drawing is the same bytes."""
INCH = 96.0  # pixels at 100 %
MARGIN = 0.5
ROUNDING = 0.08
LABELS = {
    "kind": "Kind",
    "name": "Name",
    "role": "Title",
    "email": "E-mail",
    "phone": "Telephone",
    "id": "Record",
    "source": "Source",
}
"""What the data of a shape is called: as Visio's own stencils for organization charts call it."""
SOLID, DASHED, DOTTED = 1, 2, 3
"""Patterns of lines."""
HEAD_OF_LINE = 4
"""The number of a filled arrow head: lines of the tree need none where it grows downwards."""
_BEGIN, _END, _WHOLE = 9, 12, 3
"""Parts of shapes that glue names: both ends of a line, and a shape as a whole."""


class _PageFrame(Struct, frozen=True):
    """The size of a page in inches, and which way charts grow on it."""

    width: float
    height: float
    direction: Direction

    def point(self, x: float, y: float) -> Point:
        """Return a place of the chart as one of the page."""
        return MARGIN + x / INCH, self.height - MARGIN - y / INCH

    def middle(self, node: ChartNode) -> Point:
        """Return where the middle of a node lies."""
        area = node.area
        return self.point(area.left + area.width / 2, area.top + area.height / 2)


def write_visio(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write the cards of a picture as a drawing."""
    made = chart_nodes(picture)
    layout = picture.layout
    width, height = (length / INCH + 2 * MARGIN for length in (layout.width, layout.height))
    frame = _PageFrame(width, height, picture.spec.style.direction)
    parts = fixed_parts(made.heading, width, height) | {"visio/pages/page1.xml": "".join(_page(made, frame))}
    with ZipFile(file, "w") as archive:
        for number, (name, text) in enumerate(parts.items()):
            archive.writestr(ZipInfo(name, DAY), text.encode(), ZIP_DEFLATED)
            tell((number + 1) / len(parts))


def _page(made: ChartNodes, frame: _PageFrame) -> Iterator[str]:
    yield f"{HEAD}<PageContents {NAMESPACES}><Shapes>"
    glue = []
    number = len(made.nodes)
    for lower, upper, pattern in _lines(made):
        number += 1
        yield _line(number, made, (upper, lower), pattern, frame)
        glue.append(_glue(number, upper + 1, lower + 1))
    for place, node in enumerate(made.nodes):
        yield _box(place + 1, node, frame)
    yield f"</Shapes>{'<Connects>' + ''.join(glue) + '</Connects>' if glue else ''}</PageContents>"


def _lines(made: ChartNodes) -> Iterator[tuple[int, int, int]]:
    """Yield the places of the lower and the upper end of each line, and its pattern."""
    for place, node in enumerate(made.nodes):
        if node.parent != NONE:
            yield place, node.parent, DASHED if node.is_inferred else SOLID
    for place, node in enumerate(made.nodes):
        for manager in node.managers:
            yield place, manager, DOTTED


def _box(number: int, node: ChartNode, frame: _PageFrame) -> str:
    look, (x, y) = node.look, frame.middle(node)
    width, height = node.area.width / INCH, node.area.height / INCH
    place = cells(PinX=f"{x:.4f}", PinY=f"{y:.4f}", Width=f"{width:.4f}", Height=f"{height:.4f}")
    place += cell("LocPinX", f"{width / 2:.4f}", "Width*0.5") + cell(
        "LocPinY", f"{height / 2:.4f}", "Height*0.5"
    )
    looks = cells(
        FillForegnd=look.fill,
        FillPattern=1,
        LineColor=look.edge,
        LineWeight=f"{look.edge_width / INCH:.4f}",
        LinePattern=DASHED if look.is_dashed else SOLID,
        Rounding=0 if node.kind is NodeKind.TEAM else ROUNDING,
    )
    fonts = "".join(
        f'<Row IX="{turn}">{cells(Color=look.text, Style=1 - turn, Size=0.125 - 0.0139 * turn)}</Row>'
        for turn in (0, 1)
    )
    corners = (
        ("RelMoveTo", 0, 0),
        ("RelLineTo", 1, 0),
        ("RelLineTo", 1, 1),
        ("RelLineTo", 0, 1),
        ("RelLineTo", 0, 0),
    )
    outline = "".join(
        f'<Row T="{kind}" IX="{turn}">{cells(X=across, Y=up)}</Row>'
        for turn, (kind, across, up) in enumerate(corners, 1)
    )
    return (
        f'<Shape ID="{number}" NameU="Box.{number}" Type="Shape" LineStyle="0" FillStyle="0" TextStyle="0">'
        f"{place}{looks}{_data(node)}"
        f'<Section N="Character">{fonts}</Section>'
        f'<Section N="Geometry" IX="0">{cells(NoFill=0, NoLine=0)}{outline}</Section>'
        f"<Text>{_text(node)}</Text></Shape>"
    )


def _text(node: ChartNode) -> str:
    """Return the lines of a box, the name bold."""
    names, others = "\n".join(node.names), "\n".join(filter(None, (node.role, *node.lines)))
    rest = f'<cp IX="1"/>\n{escape(others)}' if others else ""
    return f'<cp IX="0"/>{escape(names)}{rest}'


def _data(node: ChartNode) -> str:
    values = {"kind": node.word, "name": node.name, "role": node.role, **node.fields}
    rows = "".join(
        f'<Row N="{LABELS[name].replace("-", "")}">{cells(Label=LABELS[name], Type=0)}'
        f"{cell('Value', value, unit='STR')}</Row>"
        for name, value in values.items()
        if value
    )
    return f'<Section N="Property">{rows}</Section>'


def _line(number: int, made: ChartNodes, ends: tuple[int, int], pattern: int, frame: _PageFrame) -> str:
    upper, lower = (made.nodes[end] for end in ends)
    way = [frame.middle(upper), frame.middle(lower)]
    if pattern != DOTTED:
        way = [frame.point(x, y) for x, y in lower.way]
    (x1, y1), (x2, y2) = way[0], way[-1]
    corners = [(x - x1, y - y1) for x, y in way]
    glue = "_WALKGLUE({0}Trigger,{1}Trigger,WalkPreference)"
    place = (
        cell("BeginX", f"{x1:.4f}", glue.format("Beg", "End"))
        + cell("BeginY", f"{y1:.4f}", glue.format("Beg", "End"))
        + cell("EndX", f"{x2:.4f}", glue.format("End", "Beg"))
        + cell("EndY", f"{y2:.4f}", glue.format("End", "Beg"))
        + cell("PinX", f"{(x1 + x2) / 2:.4f}", "GUARD((BeginX+EndX)/2)")
        + cell("PinY", f"{(y1 + y2) / 2:.4f}", "GUARD((BeginY+EndY)/2)")
        + cell("Width", f"{x2 - x1:.4f}", "GUARD(EndX-BeginX)")
        + cell("Height", f"{y2 - y1:.4f}", "GUARD(EndY-BeginY)")
        + cell("LocPinX", f"{(x2 - x1) / 2:.4f}", "GUARD(Width*0.5)")
        + cell("LocPinY", f"{(y2 - y1) / 2:.4f}", "GUARD(Height*0.5)")
        + cell("BegTrigger", 2, f"_XFTRIGGER(Sheet.{ends[0] + 1}!EventXFMod)")
        + cell("EndTrigger", 2, f"_XFTRIGGER(Sheet.{ends[1] + 1}!EventXFMod)")
        + cells(ObjType=2, GlueType=2, LinePattern=pattern, ShapeRouteStyle=_ROUTES[frame.direction])
        + cells(EndArrow=0 if frame.direction is Direction.DOWN and pattern != DOTTED else HEAD_OF_LINE)
    )
    return (
        f'<Shape ID="{number}" NameU="Dynamic connector.{number}" Type="Shape" Master="{LINE_MASTER}">'
        f"{place}{_relation(pattern)}{line_geometry(corners)}</Shape>"
    )


def _relation(pattern: int) -> str:
    """Return the data of a line: what it stands for."""
    value = {DASHED: INFERRED_LINE, DOTTED: DOTTED_LINE}.get(pattern, REPORTING)
    row = f"{cells(Label='Relation', Type=0)}{cell('Value', value, unit='STR')}"
    return f'<Section N="Property"><Row N="Relation">{row}</Row></Section>'


_ROUTES = {Direction.DOWN: 3, Direction.RIGHT: 4, Direction.UP: 8, Direction.LEFT: 9}
"""Visio's routes of organization charts, by where they grow to."""


def _glue(line: int, upper: int, lower: int) -> str:
    return (
        f'<Connect FromSheet="{line}" FromCell="BeginX" FromPart="{_BEGIN}" ToSheet="{upper}" '
        f'ToCell="PinX" ToPart="{_WHOLE}"/>'
        f'<Connect FromSheet="{line}" FromCell="EndX" FromPart="{_END}" ToSheet="{lower}" '
        f'ToCell="PinX" ToPart="{_WHOLE}"/>'
    )
