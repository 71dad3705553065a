"""Charts as drawings of draw.io (diagrams.net): boxes that keep their data, and connectors glued to them.

The file is XML that is not compressed, so that it can be compared under version control. A box says its name
and role by placeholders: whoever edits its data edits its text. Structure: mxGraph's mxGraphModel.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from msgspec import Struct

from orgviewer.chart.chart import Chart
from orgviewer.choices import Direction, LayoutKind, Pages
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Point
from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress
from orgviewer.publish.branches import Contents, branch_chart, branches, legible_layout
from orgviewer.publish.drawings.chart_nodes import (
    DOTTED,
    INFERRED,
    NONE,
    REPORTING,
    USUAL_WIDTH,
    ChartNode,
    ChartNodes,
    NodeArea,
    chart_nodes,
)
from orgviewer.publish.drawings.node_data import NodeKind, dated, one_line, page_values

MOST_ON_PAGE = 60
"""Cards on a page of a branch; more are no longer read on a screen."""
_EDGE = "edgeStyle=orthogonalEdgeStyle;rounded=0;html=1;strokeColor=#808080;"
_HEADS = {Direction.DOWN: "endArrow=none;"}
"""Lines of charts that grow downwards need no heads: the upper one is above."""
_USUAL_HEAD = "endArrow=block;endSize=4;"
_SOLID, _DASHES = f"relation={REPORTING};", f"dashed=1;relation={INFERRED};"
_DOTS = f"dashed=1;dashPattern=1 3;relation={DOTTED};"
_MARKUP = frozenset("<>&%")
_IN_ATTRIBUTES = {"\n": "&#10;"}


class _DrawnPage(Struct, frozen=True):
    """A page: its id and title, its nodes, and by node the id of the page on which its branch goes on."""

    id: str
    title: str
    made: ChartNodes
    links: Mapping[int, str]


def write_drawio(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write the cards of a picture as a drawing, with a page for each branch if they are wanted."""
    pages = list(_branches(picture)) if picture.spec.pages is Pages.BRANCHES else [_whole(picture)]
    file.write(b'<?xml version="1.0" encoding="UTF-8"?>\n<mxfile>\n')
    for number, page in enumerate(pages):
        for part in _page(page, picture.spec.style.direction):
            file.write(part.encode())
        tell((number + 1) / (len(pages) + 1))
    file.write(b"</mxfile>\n")
    tell(1.0)


def _whole(picture: Picture) -> _DrawnPage:
    made = chart_nodes(picture)
    return _DrawnPage("page1", made.heading, made, {})


def _branches(picture: Picture) -> Iterator[_DrawnPage]:
    """Yield the pages of branches; a card whose branch has a page of its own leads there."""
    layout = picture.layout

    def fits(chart: Chart) -> Layout | None:
        if len(chart) > MOST_ON_PAGE:
            return None
        return legible_layout(chart, layout.spec, LayoutKind.TIDY, lambda _: True)

    contents = Contents(layout.chart, list(branches(layout.chart, fits)))
    values = page_values(layout.chart)
    for number, branch in enumerate(contents.branches):
        chart, nodes = branch_chart(layout.chart, branch), branch.nodes.tolist()
        placed = fits(chart) or legible_layout(chart, layout.spec, LayoutKind.COMPACT, bool)
        made = chart_nodes(picture, placed, [values(node) for node in nodes])
        links = {
            node.card: f"page{contents.by_root[nodes[node.card]][0] + 1}"
            for node in made.nodes
            if node.card and nodes[node.card] in contents.above
        }
        title = dated(one_line(contents.title(number)), "" if number else made.day)
        yield _DrawnPage(f"page{number + 1}", title, made, links)


def _page(page: _DrawnPage, direction: Direction) -> Iterator[str]:
    title = _attribute(page.title or page.id)
    yield f'<diagram id="{page.id}" name={title}>\n<mxGraphModel grid="1" gridSize="10" guides="1"'
    yield ' tooltips="1" connect="1" arrows="1" fold="1" page="0" pageScale="1" math="0" shadow="0">\n'
    yield "<root>\n"
    yield '<mxCell id="0"/>\n<mxCell id="1" parent="0"/>\n'
    for number, (ends, style, corners) in enumerate(_lines(page.made.nodes, direction), 1):
        upper, lower = (node.id for node in ends)
        points = "".join(f'<mxPoint x="{x:g}" y="{y:g}"/>' for x, y in corners)
        way = f'<Array as="points">{points}</Array>' if points else ""
        yield (
            f'<mxCell id="e{number}" style="{style}" edge="1" parent="1" source="{upper}" '
            f'target="{lower}"><mxGeometry relative="1" as="geometry">{way}</mxGeometry></mxCell>\n'
        )
    for node in page.made.nodes:
        yield _box(node, page.links.get(node.card, ""))
    yield "</root>\n</mxGraphModel>\n</diagram>\n"


def _lines(
    nodes: Sequence[ChartNode], direction: Direction
) -> Iterator[tuple[tuple[ChartNode, ChartNode], str, Sequence[Point]]]:
    """Yield the upper and the lower end of each line, how it looks, and the corners between its ends."""
    head = _HEADS.get(direction, _USUAL_HEAD)
    for node in nodes:
        if node.parent != NONE:
            upper, dashed = nodes[node.parent], _DASHES if node.is_inferred else _SOLID
            sites = _site("exit", upper.area, node.way[0]) + _site("entry", node.area, node.way[-1])
            yield (upper, node), f"{_EDGE}{head}{sites}{dashed}", node.way[1:-1]
    for node in nodes:
        for manager in node.managers:
            yield (
                (nodes[manager], node),
                f"{_EDGE}{_USUAL_HEAD}{_DOTS}",
                (),
            )


def _site(end: str, area: NodeArea, point: Point) -> str:
    """Return where on a box a line ends, in parts of its sides."""
    across, down = (point[0] - area.left) / area.width, (point[1] - area.top) / area.height
    return f"{end}X={across:.3g};{end}Y={down:.3g};{end}Dx=0;{end}Dy=0;"


def _box(node: ChartNode, page: str) -> str:
    area, look = node.area, node.look
    label, is_filled = _label(node)
    values = {"label": label, "kind": node.word, "name": node.name, "role": node.role}
    values |= {("record" if name == "id" else name): value for name, value in node.fields.items()}
    values |= {"placeholders": "1"} if is_filled else {}
    values |= {"link": f"data:page/id,{page}"} if page else {}
    said = " ".join(f"{name}={_attribute(value)}" for name, value in values.items() if value)
    style = f"rounded={int(node.kind is not NodeKind.TEAM)};whiteSpace=wrap;html=1;"
    style += f"fillColor={look.fill};strokeColor={look.edge};fontColor={look.text};"
    style += "dashed=1;" if look.is_dashed else ""
    style += f"strokeWidth={look.edge_width:g};" if look.edge_width != USUAL_WIDTH else ""
    place = f'x="{area.left:g}" y="{area.top:g}" width="{area.width:g}" height="{area.height:g}"'
    return (
        f'<UserObject {said} id="{node.id}"><mxCell style="{style}" vertex="1" parent="1">'
        f'<mxGeometry {place} as="geometry"/></mxCell></UserObject>\n'
    )


def _label(node: ChartNode) -> tuple[str, bool]:
    """Return what a box shows, as HTML, and whether it asks for its own data.

    Data is shown as HTML as well, so that what has signs of markup in it is written into the label itself.
    """
    is_filled = _MARKUP.isdisjoint("".join(node.texts)) and len(node.names) == 1
    names, role = (("%name%",), "%role%") if is_filled else (map(escape, node.names), escape(node.role))
    lines = [*(f"<b>{name}</b>" for name in names), *([role] if node.role else []), *map(escape, node.lines)]
    return "<br>".join(lines), is_filled


def _attribute(text: str) -> str:
    return quoteattr(text, _IN_ATTRIBUTES)
