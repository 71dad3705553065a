"""Texts of Mermaid as shapes and connectors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from orgviewer.readers.syntax.drawings.diagram import (
    Arrow,
    Connector,
    ConnectorKind,
    Diagram,
    DrawnShape,
    LineMeaning,
    ShapeKind,
    Stroke,
)
from orgviewer.readers.syntax.drawings.texts.colours import colour
from orgviewer.readers.syntax.drawings.texts.mermaid.flowchart import Flowchart, MermaidNode
from orgviewer.readers.syntax.drawings.texts.mermaid.labels import MermaidLabel
from orgviewer.readers.syntax.drawings.texts.mermaid.mindmap import mind_nodes
from orgviewer.readers.syntax.drawings.texts.mermaid.nodes import WITHOUT_TEXT
from orgviewer.readers.syntax.drawings.texts.mermaid.source import source
from orgviewer.readers.syntax.drawings.texts.places import TextPlaces
from orgviewer.words.language import Phrase, tr

OTHER_DIAGRAM: Phrase = "this diagram of Mermaid is of the kind {kind}, which has no boxes beneath each other"
READ_KINDS: Phrase = "Flowcharts (graph, flowchart) and mind maps are read."
_HEADER = re.compile(
    r"\s*(?P<kind>[\w-]*)(?:[ \t]+(?:TB|TD|BT|RL|LR|[<>^v])(?=[\s;]|\Z))?(?P<behind>[^\S\n]*)"
)
_FLOWCHARTS = frozenset(("graph", "flowchart", "flowchart-elk"))
_FILL = re.compile(r"(?<![\w-])fill\s*:\s*(rgba?\([^)]*\)|[^,;]+)")
_DASHES = re.compile(r"stroke-dasharray\s*:\s*[1-9]")
_FIELDS = {"url": "URL", "tooltip": "tooltip", "img": "image"}


def diagram(text: str) -> Diagram:
    """Return the shapes and connectors of a flowchart or a mind map; raises SyntaxMistakeError."""
    places = TextPlaces(text)
    drawn = source(text.replace("\ufeff", " ", 1) if text.startswith("\ufeff") else text, places)
    header = _HEADER.match(drawn.text)
    kind = header["kind"] if header else ""
    end = header.end() if header else 0
    if kind == "mindmap":
        return _mind_map(drawn.text, end, places, drawn.title)
    if kind not in _FLOWCHARTS:
        start = header.start("kind") if header else 0
        raise places.mistake(start, tr(OTHER_DIAGRAM, kind=f'"{kind[:40]}"'), tr(READ_KINDS))
    chart = Flowchart(drawn.text, places)
    chart.read(end)
    return Diagram(
        (*_groups(chart, places), *_nodes(chart, places)),
        tuple(_connectors(chart, places, drawn.meanings)),
        (drawn.title,),
        title=drawn.title,
    )


def _groups(chart: Flowchart, places: TextPlaces) -> Iterator[DrawnShape]:
    for group in chart.groups.values():
        yield DrawnShape(
            f"group {group.id}",
            group.title.lines(),
            places.position(group.offset),
            kind=ShapeKind.CONTAINER,
            container=f"group {group.parent.id}" if group.parent else None,
            colour=_filling(chart, "#" + group.id),
        )


def _nodes(chart: Flowchart, places: TextPlaces) -> Iterator[DrawnShape]:
    """Yield the nodes; what is named as one may be a subgraph, or a link that has an id."""
    links = {edge.link.id for edge in chart.edges if edge.link.id}
    for name, node in chart.nodes.items():
        if name in chart.groups or name in links:
            continue
        shape = node.data.get("shape", "")
        yield DrawnShape(
            f"node {name}",
            () if shape in WITHOUT_TEXT else _shown(name, node).lines(),
            places.position(node.offset),
            kind=ShapeKind.TEXT if shape == "text" else ShapeKind.BOX,
            container=f"group {node.group.id}" if node.group else None,
            fields=dict(_fields(chart, node)),
            colour=_filling(chart, "#" + name, *reversed(node.classes), "default"),
        )


def _shown(name: str, node: MermaidNode) -> MermaidLabel:
    return MermaidLabel(name) if node.label is None else node.label


def _fields(chart: Flowchart, node: MermaidNode) -> Iterator[tuple[str, str]]:
    """Yield what is known of a node; a class that the chart does not define says no look, but what it is."""
    named = next((name for name in node.classes if name not in chart.fillings), "")
    if named:
        yield "class", named
    yield from ((_FIELDS[key], text) for key, text in node.data.items() if key in _FIELDS)


def _filling(chart: Flowchart, *names: str) -> str:
    """Return the colour of the first that says one, of what is said of a node and of its classes."""
    for name in names:
        found = _FILL.search(chart.fillings.get(name, ""))
        if found and (filling := colour(found[1])):
            return filling
    return ""


def _connectors(
    chart: Flowchart, places: TextPlaces, meanings: Mapping[int, LineMeaning]
) -> Iterator[Connector]:
    usual = chart.link_styles.get("default", "")
    for number, edge in enumerate(chart.edges):
        if not edge.link.is_visible:
            continue
        position = places.position(edge.offset)
        is_dashed = _DASHES.search(chart.link_styles.get(str(number), usual))
        yield Connector(
            f"link {number}",
            _id(chart, edge.first),
            _id(chart, edge.second),
            kind=ConnectorKind.DIRECTED,
            stroke=Stroke.DASHED if is_dashed else edge.link.stroke,
            arrow=edge.link.arrow,
            text=edge.link.label.joined(),
            position=position,
            meaning=meanings.get(position.line, LineMeaning.UNSAID),
        )


def _id(chart: Flowchart, name: str) -> str:
    return f"group {name}" if name in chart.groups else f"node {name}"


def _mind_map(text: str, offset: int, places: TextPlaces, title: str) -> Diagram:
    shapes: list[DrawnShape] = []
    connectors: list[Connector] = []
    for number, node in enumerate(mind_nodes(text, offset, places)):
        position = places.position(node.offset)
        shapes.append(DrawnShape(f"node {number}", node.label.lines(), position))
        if node.parent is not None:
            connectors.append(
                Connector(
                    f"link {number}",
                    f"node {node.parent}",
                    f"node {number}",
                    kind=ConnectorKind.STATED,
                    arrow=Arrow.NONE,
                    position=position,
                )
            )
    return Diagram(tuple(shapes), tuple(connectors), (title,), title=title)
