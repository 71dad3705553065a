"""Charts as graphs in DOT, the language of Graphviz."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO

from orgviewer.choices import Direction
from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress
from orgviewer.publish.drawings.chart_nodes import (
    DOTTED,
    INFERRED,
    NONE,
    USUAL_WIDTH,
    ChartNode,
    ChartNodes,
    chart_nodes,
)
from orgviewer.publish.drawings.node_data import NodeKind

WAYS = {Direction.DOWN: "TB", Direction.UP: "BT", Direction.RIGHT: "LR", Direction.LEFT: "RL"}
OF_DOTTED = {"style": "dotted", "constraint": "false", "arrowhead": "none", "class": DOTTED}
OF_INFERRED = {"style": "dashed", "class": INFERRED}


def write_dot(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write the cards of a picture as a directed graph."""
    file.write("\n".join((*_statements(picture, chart_nodes(picture)), "")).encode())
    tell(1.0)


def _statements(picture: Picture, made: ChartNodes) -> Iterator[str]:
    yield "digraph chart {"
    way = {"rankdir": WAYS[picture.spec.style.direction], "ordering": "out", "charset": "UTF-8"}
    yield f"  graph {_attributes(way | ({'label': made.heading, 'labelloc': 't'} if made.heading else {}))};"
    yield '  node [shape="box", fontname="sans-serif"];'
    for node in made.nodes:
        yield f"  {node.id} {_attributes(_of_node(node))};"
    for node in made.nodes:
        if node.parent != NONE:
            look = _attributes(OF_INFERRED) if node.is_inferred else ""
            yield f"  {made.nodes[node.parent].id} -> {node.id}{look and ' ' + look};"
    for node in made.nodes:
        for manager in node.managers:
            yield f"  {made.nodes[manager].id} -> {node.id} {_attributes(OF_DOTTED)};"
    yield "}"


def _of_node(node: ChartNode) -> Mapping[str, str]:
    styles = ["filled", *([] if node.kind is NodeKind.TEAM else ["rounded"])]
    styles += ["dashed"] if node.look.is_dashed else []
    colours = {"fillcolor": node.look.fill, "color": node.look.edge, "fontcolor": node.look.text}
    classes = {"class": node.word}
    said = {"kind": node.word, **node.fields}
    fields = {FIELD_NAMES.get(name, name): text for name, text in said.items() if text}
    if node.look.edge_width != USUAL_WIDTH:
        colours["penwidth"] = f"{node.look.edge_width:g}"
    return {"label": "\n".join(node.texts), "style": ",".join(styles), **colours, **classes, **fields}


FIELD_NAMES = {"id": "record"}
"""Names of fields that Graphviz has another use for."""


def _attributes(values: Mapping[str, str]) -> str:
    return f"[{', '.join(f'{name}={_quoted(value)}' for name, value in values.items())}]"


def _quoted(text: str) -> str:
    """Return a text between quotes; entities are resolved by Graphviz, and lines end in an escape."""
    safe = text.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{safe}"'
