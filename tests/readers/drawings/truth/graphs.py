"""Charts as graphs and outlines in XML: GraphML of yEd and of libraries, OPML, FreeMind."""

from __future__ import annotations

from html import escape

from tests.readers.drawings.truth.charts import TOP, BoxKind, TextOrder, TrueChart, lines
from tests.readers.drawings.truth.places import HEIGHT, WIDTH, placed

NAMESPACES = 'xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"'
KEYS = (
    '<key for="node" id="d6" yfiles.type="nodegraphics"/>'
    '<key for="edge" id="d10" yfiles.type="edgegraphics"/>'
)


def _edges(chart: TrueChart, look: str = "") -> str:
    return "".join(
        f'<edge id="e{number}" source="n{box.above}" target="n{number}">{look}</edge>'
        for number, box in enumerate(chart.boxes)
        if box.above != TOP
    )


def _yed_nodes(chart: TrueChart, order: TextOrder) -> list[str]:
    lie, made = placed(chart), []
    for number, box in enumerate(chart.boxes):
        (x, y), text = lie.corners[number], escape("\n".join(lines(box, order)))
        colour = "#1F4E79" if box.kind is BoxKind.TEAM else "#DDE8F4"
        made.append(
            f'<node id="n{number}"><data key="d6"><y:ShapeNode>'
            f'<y:Geometry height="{HEIGHT}" width="{WIDTH}" x="{x}" y="{y}"/><y:Fill color="{colour}"/>'
            f'<y:NodeLabel>{text}</y:NodeLabel><y:Shape type="rectangle"/></y:ShapeNode></data></node>'
        )
    return made


def _graphml(content: str, keys: str = KEYS) -> bytes:
    graph = f'<graph edgedefault="directed" id="G">{content}</graph>'
    return f'<?xml version="1.0" encoding="UTF-8"?><graphml {NAMESPACES}>{keys}{graph}</graphml>'.encode()


def yed(chart: TrueChart, order: TextOrder) -> bytes:
    look = '<data key="d10"><y:PolyLineEdge><y:Arrows source="none" target="none"/></y:PolyLineEdge></data>'
    return _graphml("".join(_yed_nodes(chart, order)) + _edges(chart, look))


def yed_groups(chart: TrueChart, order: TextOrder) -> bytes:
    """Draw each branch of the one at the top in a group."""
    nodes = _yed_nodes(chart, order)
    made = [nodes[0]]
    for turn, one in enumerate(chart.beneath(0)):
        branch = [one]
        for number in branch:
            branch += chart.beneath(number)
        label = (
            '<data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode>'
            f"<y:NodeLabel>Region {turn + 1}</y:NodeLabel></y:GroupNode></y:Realizers>"
            "</y:ProxyAutoBoundsNode></data>"
        )
        inner = "".join(nodes[number] for number in branch)
        made.append(
            f'<node id="g{turn}" yfiles.foldertype="group">{label}'
            f'<graph edgedefault="directed" id="g{turn}:">{inner}</graph></node>'
        )
    return _graphml("".join(made) + _edges(chart))


def attributes(chart: TrueChart, order: TextOrder) -> bytes:
    """Write names and roles as attributes, as libraries do; teams and vacancies have a label alone."""
    keys = "".join(
        f'<key id="d{turn}" for="node" attr.name="{name}" attr.type="string"/>'
        for turn, name in enumerate(("label", "role"))
    )
    made = []
    for number, box in enumerate(chart.boxes):
        is_person = box.kind is BoxKind.PERSON and box.role
        label = box.names[0] if is_person else "\n".join(lines(box, order))
        role = f'<data key="d1">{escape(box.role)}</data>' if is_person else ""
        made.append(f'<node id="n{number}"><data key="d0">{escape(label)}</data>{role}</node>')
    return _graphml("".join(made) + _edges(chart), keys)


def _outline(chart: TrueChart, order: TextOrder, tag: str, said: str, number: int = 0) -> str:
    text = escape("\n".join(lines(chart.boxes[number], order))).replace("\n", "&#10;")
    inner = "".join(_outline(chart, order, tag, said, one) for one in chart.beneath(number))
    return f'<{tag} {said}="{text}">{inner}</{tag}>'


def opml(chart: TrueChart, order: TextOrder) -> bytes:
    body = _outline(chart, order, "outline", "text")
    return f'<opml version="2.0"><head><title>{chart.title}</title></head><body>{body}</body></opml>'.encode()


def freemind(chart: TrueChart, order: TextOrder) -> bytes:
    return f'<map version="1.0.1">{_outline(chart, order, "node", "TEXT")}</map>'.encode()
