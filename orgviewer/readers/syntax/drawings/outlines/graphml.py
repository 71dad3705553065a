"""GraphML into shapes and connectors: that of yEd as it is drawn, that of other programs by its attributes.

Keys are resolved by what they are named, since each program numbers them in its own way. Not for: how yEd
draws (see `yed`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from lxml import etree
from msgspec import Struct, field

from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings import xml
from orgviewer.readers.syntax.drawings.diagram import (
    Area,
    Arrow,
    ConnectorKind,
    Diagram,
    DrawnShape,
    ShapeKind,
    TextLine,
    line_meaning,
)
from orgviewer.readers.syntax.drawings.outlines.lanes import lanes_of
from orgviewer.readers.syntax.drawings.outlines.maker import DiagramMaker, text_lines
from orgviewer.readers.syntax.drawings.outlines.yed import (
    EdgeDrawing,
    NodeDrawing,
    area_of_style,
    edge_drawing,
    images_of,
    lines_of_style,
    node_drawing,
)
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, tr

NO_GRAPH: Phrase = "this is no GraphML: it has no graph"
HYPEREDGES: Phrase = "edges with more than two ends"
NODE_GRAPHICS, EDGE_GRAPHICS, RESOURCES = "nodegraphics", "edgegraphics", "resources"
NODE_LABELS, NODE_PLACE, EDGE_LABELS = "NodeLabels", "NodeGeometry", "EdgeLabels"
LABELS = ("label", "name", "title", "text", "caption")
"""Attributes that hold what a node is called, the surer first; case does not count."""
ONLY_LABELS = frozenset(("label", "text", "caption"))
"""Those of them that say no more than the text of a box does."""
OF_EDGES = ("label", "name", "relation", "relationship", "type", "kind", "interaction")
OF_DRAWING = frozenset(
    (
        *("x", "y", "z", "r", "g", "b", "a", "alpha", "size", "width", "height", "color", "colour"),
        *("shape", "pos", "nodegraphics", "nodeuserlabels", "nodegeometry", "nodestyle", "nodelabels"),
        *("portgraphics", "viewstate", "ports", "zorder", "userlabels"),
    )
)
"""Attributes that only concern drawing."""
GROUPS = frozenset(("group", "folder"))


DESCRIPTION, LONGEST_TITLE = "Description", 200
"""What yEd calls the text about a graph, and how many characters one has that is its title."""


class _DataKey(Struct, frozen=True):
    """What a key stands for: its name, and its value where a node says none."""

    name: str
    default: str = ""
    domain: str = "all"


def diagram(text: str) -> Diagram:
    """Return the nodes and edges of all graphs; raises SyntaxMistakeError for what is no GraphML."""
    root = xml.root(text)
    graphs = list(root.iterchildren("{*}graph"))
    if not graphs:
        raise SyntaxMistakeError(Mistake(xml.line_of(root), 1, tr(NO_GRAPH)))
    keys = {key.get("id", ""): _key(key) for key in root.iterchildren("{*}key")}
    names = {key: one.name for key, one in keys.items()}
    images: dict[str, bytes] = {}
    for data in root.iterchildren("{*}data"):
        key = data.get("key", "")
        if names.get(key, key) == RESOURCES:
            images |= images_of(data)
    parents = {parent for graph in root.iter("{*}graph") if (parent := graph.getparent()) is not None}
    made = _GraphMaker(names, images, _defaults(keys.values()), frozenset(parents))
    for page, graph in enumerate(graphs):
        made.add_page(page, graph)
    return made.made.diagram()


def _key(key: etree._Element) -> _DataKey:
    of_yed = next(
        (value for name, value in key.attrib.items() if etree.QName(name).localname.endswith("files.type")),
        "",
    )
    default = next(key.iterchildren("{*}default"), None)
    text = (default.text or "").strip() if default is not None and not len(default) else ""
    return _DataKey(of_yed or key.get("attr.name") or key.get("id") or "", text, key.get("for", "all"))


def _defaults(keys: Iterable[_DataKey]) -> Mapping[str, Mapping[str, str]]:
    """Return by what keys are for, nodes or edges, the values of their names where an element says none."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for key in keys:
        if key.default:
            found[key.domain][key.name] = key.default
    return found


class _GraphMaker(Struct):
    """Makes shapes of nodes, and connectors of edges.

    `names` are those of keys, `parents` the elements right in which there is a graph.
    """

    names: Mapping[str, str]
    images: Mapping[str, bytes]
    defaults: Mapping[str, Mapping[str, str]]
    parents: frozenset[etree._Element]
    made: DiagramMaker = field(default_factory=DiagramMaker)

    def add_page(self, page: int, graph: etree._Element) -> None:
        """Add all that a graph holds, and the graphs within its nodes."""
        title = self._said(graph, "graph")[1].get(DESCRIPTION, "")
        self.made.pages.append(title if len(title) <= LONGEST_TITLE else "")
        ids: dict[str, str] = {}
        edges: list[tuple[etree._Element, bool]] = []
        waiting = [(iter(graph), _AroundNode(), _is_directed(graph))]
        while waiting:
            elements, around, is_directed = waiting[-1]
            element = next(elements, None)
            if element is None:
                waiting.pop()
                continue
            match xml.local_name(element):
                case "node":
                    within = self._add_node(page, element, around, ids)
                    inner = reversed(self._within(element))
                    waiting += [(iter(one), within, _is_directed(one)) for one in inner]
                case "edge":
                    edges.append((element, is_directed))
                case "hyperedge":
                    self.made.unread[tr(HYPEREDGES)] = None
        for element, is_directed in edges:
            self._add_edge(page, element, is_directed, ids)

    def _within(self, element: etree._Element) -> list[etree._Element]:
        return list(element.iterchildren("{*}graph")) if element in self.parents else []

    def _said(self, element: etree._Element, domain: str) -> tuple[dict[str, etree._Element], dict[str, str]]:
        """Return the data of an element by name: what has elements of its own, and what is text."""
        parts: dict[str, etree._Element] = {}
        texts = dict(self.defaults.get(domain, {}))
        for data in element.iterchildren("{*}data"):
            key = data.get("key", "")
            name = self.names.get(key, key)
            if len(data):
                parts[name] = data
            elif text := (data.text or "").strip():
                texts[name] = text
        return parts, texts

    def _add_node(
        self, page: int, element: etree._Element, around: _AroundNode, ids: dict[str, str]
    ) -> _AroundNode:
        """Add a node, and return what is around those within it."""
        parts, texts = self._said(element, "node")
        drawn = NodeDrawing()
        if NODE_GRAPHICS in parts:
            drawn = node_drawing(parts[NODE_GRAPHICS], self.images)
        elif NODE_LABELS in parts or NODE_PLACE in parts:
            drawn = NodeDrawing(
                lines_of_style(parts[NODE_LABELS]) if NODE_LABELS in parts else (),
                area_of_style(parts[NODE_PLACE]) if NODE_PLACE in parts else None,
            )
        original = element.get("id", "")
        is_drawn = drawn != NodeDrawing()
        lines, fields = (
            (drawn.lines, texts) if drawn.lines else _labelled(texts, "" if is_drawn else original)
        )
        inner = self._within(element)
        is_group = any(next(graph.iterchildren("{*}node"), None) is not None for graph in inner)
        name = self.made.id_of(original if not page else f"{page + 1}: {original}")
        ids.setdefault(original, name)
        shape = DrawnShape(
            name,
            lines,
            Position(xml.line_of(element), 1),
            page,
            None if around.is_folded else drawn.area,
            ShapeKind.CONTAINER if is_group else drawn.kind,
            container=around.holder(drawn.area),
            fields={key: value for key, value in fields.items() if key.casefold() not in OF_DRAWING},
            image=drawn.image,
            colour=drawn.colour,
        )
        self.made.add(shape)
        lanes = lanes_of(shape, parts[NODE_GRAPHICS], drawn.lanes) if drawn.lanes and is_group else ()
        for lane in lanes:
            self.made.add(lane)
        is_folded = around.is_folded or (bool(inner) and _folder(element) == "folder")
        return _AroundNode(name, is_folded, tuple(lanes))

    def _add_edge(
        self, page: int, element: etree._Element, is_directed: bool, ids: Mapping[str, str]
    ) -> None:
        parts, texts = self._said(element, "edge")
        is_drawn = EDGE_GRAPHICS in parts
        drawn = edge_drawing(parts[EDGE_GRAPHICS]) if is_drawn else EdgeDrawing()
        if element.get("directed"):
            is_directed = element.get("directed") == "true"
        text = drawn.text
        if EDGE_LABELS in parts:
            text = " ".join(line.text for line in lines_of_style(parts[EDGE_LABELS]))
        said = {name.casefold(): value for name, value in texts.items()}
        text = text or next((said[name] for name in OF_EDGES if name in said), "")
        ends = [element.get(end, "") for end in ("source", "target")]
        first, second = (ids.get(end, end) for end in ends)
        arrow = drawn.arrow
        if is_drawn and arrow is Arrow.FIRST:
            first, second, arrow = second, first, Arrow.SECOND
        leads = arrow is Arrow.SECOND if is_drawn else is_directed
        self.made.connect(
            first,
            second,
            meaning=line_meaning(said.get("relation")),
            path=drawn.path if first == ids.get(ends[0]) else drawn.path[::-1],
            kind=ConnectorKind.DIRECTED if leads else ConnectorKind.DRAWN,
            stroke=drawn.stroke,
            arrow=arrow if is_drawn or not leads else Arrow.SECOND,
            text=text,
            position=Position(xml.line_of(element), 1),
            page=page,
        )


class _AroundNode(Struct, frozen=True):
    """What is around nodes: a group, perhaps a folded one, perhaps with lanes."""

    name: str | None = None
    is_folded: bool = False
    lanes: tuple[DrawnShape, ...] = ()

    def holder(self, area: Area | None) -> str | None:
        """Return the group, or the lane of it that a place lies in."""
        if area is None or self.is_folded:
            return self.name
        x, y = area.left + area.width / 2, area.top + area.height / 2
        for lane in self.lanes:
            if (own := lane.area) and 0 <= x - own.left < own.width and 0 <= y - own.top < own.height:
                return lane.id
        return self.name


def _is_directed(graph: etree._Element) -> bool:
    return graph.get("edgedefault", "directed") != "undirected"


def _folder(element: etree._Element) -> str:
    """Return what yEd says of a node that holds others: whether it is unfolded or folded."""
    pairs = element.attrib.items()
    return next((value for name, value in pairs if name.endswith("foldertype")), "")


def _labelled(texts: dict[str, str], name: str) -> tuple[tuple[TextLine, ...], dict[str, str]]:
    """Return the text of a node that attributes hold, and the other attributes; without any its name."""
    keys = {key.casefold(): key for key in reversed(texts)}
    label = next((keys[wanted] for wanted in LABELS if wanted in keys), None)
    if label is None:
        return text_lines(name), texts
    left = {key: value for key, value in texts.items() if key != label or key.casefold() not in ONLY_LABELS}
    return text_lines(texts[label]), left
