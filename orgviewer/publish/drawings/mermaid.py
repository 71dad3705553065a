"""Charts as flowcharts of Mermaid: text that wikis and repositories draw.

Labels are quoted, and what Mermaid would obey in them is written as entities: it cuts out `<…>`, `$$…$$` and
`%%{…}%%`. Ids are ours, since words such as `end` are its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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
from orgviewer.publish.drawings.looks import looks_of
from orgviewer.publish.drawings.node_data import NodeKind
from orgviewer.words.translation import number_in_words, tr

MOST_EDGES, MOST_CHARACTERS = 500, 50_000
"""What Mermaid draws unless it is set up otherwise."""
MOST_ASCII, DOLLAR = 0x7F, "#36;"
WAYS = {Direction.DOWN: "TD", Direction.UP: "BT", Direction.RIGHT: "LR", Direction.LEFT: "RL"}
_DOLLARS = re.compile(f"{DOLLAR}(?={DOLLAR})")
_PLAIN = frozenset(" ,.()-/'")
_SHAPES = {NodeKind.TEAM: ("[", "]"), NodeKind.VACANCY: ("([", "])"), NodeKind.POST: ("([", "])")}
_PERSON = ("(", ")")


def write_mermaid(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write the cards of a picture as a flowchart."""
    file.write(_text(picture).encode())
    tell(1.0)


def mermaid_warning(picture: Picture) -> str:
    """Return that a flowchart is larger than Mermaid draws unless it is told to; empty if it is not."""
    made = chart_nodes(picture)
    edges = sum((node.parent != NONE) + len(node.managers) for node in made.nodes)
    if edges <= MOST_EDGES and len(_text(picture)) <= MOST_CHARACTERS:
        return ""
    sentence = tr(
        "Mermaid draws up to {edges} lines and {characters} characters unless maxEdges and maxTextSize are "
        "raised: this chart has more."
    )
    most = number_in_words(MOST_EDGES), number_in_words(MOST_CHARACTERS)
    return sentence.replace("{edges}", most[0]).replace("{characters}", most[1])


def _text(picture: Picture) -> str:
    made = chart_nodes(picture)
    way = WAYS[picture.spec.style.direction]
    return "\n".join((*_title(made), f"flowchart {way}", *_statements(made), ""))


def _title(made: ChartNodes) -> Iterator[str]:
    if made.heading:
        yield from ("---", f"title: '{made.heading.replace(chr(39), chr(39) * 2)}'", "---")


def _statements(made: ChartNodes) -> Iterator[str]:
    looks = looks_of(made)
    for node in made.nodes:
        yield f"  {node.id}{_shape(node)}:::{node.word}"
    for node in made.nodes:
        if node.parent != NONE:
            if node.is_inferred:
                yield f"  %% {INFERRED}"
            arrow = "-.->" if node.is_inferred else "-->"
            yield f"  {made.nodes[node.parent].id} {arrow} {node.id}"
    for node in made.nodes:
        for manager in node.managers:
            yield f"  %% {DOTTED}"
            yield f"  {made.nodes[manager].id} -.- {node.id}"
    for number, (look, nodes) in enumerate(looks.items()):
        dash = ",stroke-dasharray:4 3" if look.is_dashed else ""
        wide = f",stroke-width:{look.edge_width:g}px" if look.edge_width != USUAL_WIDTH else ""
        yield f"  classDef look{number} fill:{look.fill},stroke:{look.edge},color:{look.text}{wide}{dash}"
        yield f"  class {','.join(node.id for node in nodes)} look{number}"


def _shape(node: ChartNode) -> str:
    start, end = _SHAPES.get(node.kind, _PERSON)
    return f'{start}"{"<br/>".join(map(_escaped, node.texts))}"{end}'


def _escaped(text: str) -> str:
    """Return a text in which Mermaid finds nothing to obey: letters and digits, and the rest as entities.

    Two dollar signs begin a formula even so; an element without anything in it keeps them apart.
    """
    written = "".join(
        letter if letter.isalnum() or letter in _PLAIN or ord(letter) > MOST_ASCII else f"#{ord(letter)};"
        for letter in text
    )
    return _DOLLARS.sub(f"{DOLLAR}<i></i>", written)
