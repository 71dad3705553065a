"""Charts as GraphML for yEd: boxes with their places and colours, lines, and data that programs can read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from orgviewer.layout.rectangle import Point
from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress
from orgviewer.publish.drawings.chart_nodes import (
    DOTTED,
    INFERRED,
    NONE,
    REPORTING,
    ChartNode,
    ChartNodes,
    chart_nodes,
)
from orgviewer.publish.drawings.node_data import NodeKind

FIELDS = ("kind", "name", "role", "id", "email", "phone", "source")
_START = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns
  http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">
"""
_GRAPHICS = (
    '<key id="look" for="node" yfiles.type="nodegraphics"/>\n'
    '<key id="line" for="edge" yfiles.type="edgegraphics"/>\n'
    '<key id="relation" for="edge" attr.name="relation" attr.type="string"/>\n'
    '<key id="description" for="graph" attr.name="Description" attr.type="string"/>\n'
)
STROKES = {REPORTING: "line", DOTTED: "dotted", INFERRED: "dashed"}


def write_graphml(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write the cards of a picture as a graph."""
    made = chart_nodes(picture)
    parts = (_START, *_keys(), '<graph id="G" edgedefault="directed">\n', *_elements(made))
    for part in parts:
        file.write(part.encode())
    file.write(b"</graph>\n</graphml>\n")
    tell(1.0)


def _keys() -> Iterator[str]:
    yield _GRAPHICS
    for name in FIELDS:
        yield f'<key id="{name}" for="node" attr.name="{name}" attr.type="string"/>\n'


def _elements(made: ChartNodes) -> Iterator[str]:
    if made.heading:
        yield f'<data key="description">{escape(made.heading)}</data>\n'
    for node in made.nodes:
        yield f'<node id="{node.id}">{_data(node)}<data key="look">{_box(node)}</data></node>\n'
    number = 0
    for node in made.nodes:
        if node.parent != NONE:
            number += 1
            kind = INFERRED if node.is_inferred else REPORTING
            yield _line(number, made.nodes[node.parent], node, kind)
    for node in made.nodes:
        for manager in node.managers:
            number += 1
            yield _line(number, made.nodes[manager], node, DOTTED)


def _data(node: ChartNode) -> str:
    values = {"kind": node.word, "name": node.name, "role": node.role, **node.fields}
    return "".join(f'<data key="{name}">{escape(value)}</data>' for name, value in values.items() if value)


def _box(node: ChartNode) -> str:
    area, look = node.area, node.look
    place = f'x="{area.left:g}" y="{area.top:g}" width="{area.width:g}" height="{area.height:g}"'
    shape = "rectangle" if node.kind is NodeKind.TEAM else "roundrectangle"
    text = escape("\n".join(node.texts))
    edge = "dashed" if look.is_dashed else "line"
    return (
        f'<y:ShapeNode><y:Geometry {place}/><y:Fill color="{look.fill}" transparent="false"/>'
        f'<y:BorderStyle color="{look.edge}" type="{edge}" width="{look.edge_width:.1f}"/>'
        f'<y:NodeLabel textColor="{look.text}" fontSize="12" alignment="center" autoSizePolicy="content" '
        f'modelName="internal" modelPosition="c" xml:space="preserve">{text}</y:NodeLabel>'
        f'<y:Shape type="{shape}"/></y:ShapeNode>'
    )


def _line(number: int, upper: ChartNode, lower: ChartNode, kind: str) -> str:
    """Return the line between two nodes; one of the tree goes as it does on the screen."""
    data = f'<data key="relation">{escape(kind)}</data>'
    sides, bends = 'sx="0" sy="0" tx="0" ty="0"', ""
    if kind != DOTTED:
        (x1, y1), (x2, y2) = _from_middle(upper, lower.way[0]), _from_middle(lower, lower.way[-1])
        sides = f'sx="{x1:g}" sy="{y1:g}" tx="{x2:g}" ty="{y2:g}"'
        bends = "".join(f'<y:Point x="{x:g}" y="{y:g}"/>' for x, y in lower.way[1:-1])
    return (
        f'<edge id="e{number}" source={quoteattr(upper.id)} target={quoteattr(lower.id)}>{data}'
        f'<data key="line"><y:PolyLineEdge><y:Path {sides}>{bends}</y:Path>'
        f'<y:LineStyle color="#808080" type="{STROKES[kind]}" width="1.0"/>'
        f'<y:Arrows source="none" target="standard"/><y:BendStyle smoothed="false"/>'
        f"</y:PolyLineEdge></data></edge>\n"
    )


def _from_middle(node: ChartNode, point: Point) -> Point:
    """Return a point as counted from the middle of a node."""
    area = node.area
    return point[0] - area.left - area.width / 2, point[1] - area.top - area.height / 2
