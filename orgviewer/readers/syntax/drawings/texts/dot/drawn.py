"""Graphs of DOT as shapes and connectors: what `dot` would draw of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from orgviewer.readers.syntax.drawings.diagram import (
    Area,
    Arrow,
    Connector,
    ConnectorKind,
    Diagram,
    DrawnShape,
    ShapeKind,
    Stroke,
    TextLine,
    line_meaning,
)
from orgviewer.readers.syntax.drawings.texts.colours import colour
from orgviewer.readers.syntax.drawings.texts.dot.graph import (
    Attributes,
    DotEdge,
    DotElement,
    DotGraph,
    DotGroup,
    DotNode,
)
from orgviewer.readers.syntax.drawings.texts.dot.labels import label_lines, label_text
from orgviewer.readers.syntax.drawings.texts.dot.statements import graphs
from orgviewer.readers.syntax.drawings.texts.html_runs import number
from orgviewer.readers.syntax.drawings.texts.places import TextPlaces

MOST_DEFAULTS = 50
"""Attributes that hold for many nodes at once and are looked at for what they say of each."""
_INCH = 72.0  # points
_WITHOUT_OUTLINE = frozenset(("none", "plain", "plaintext", "underline"))
_RECORDS = frozenset(("record", "mrecord"))
_DRAWING_WORDS = (
    "area|arrowhead|arrowsize|arrowtail|beautify|bgcolor|bb|center|charset|class|cluster|clusterrank|"
    "color|colorscheme|compound|concentrate|constraint|damping|decorate|defaultdist|dim|dimen|dir|"
    "diredgeconstraints|distortion|dpi|edgeurl|edgehref|edgetarget|edgetooltip|epsilon|esep|fillcolor|"
    "fixedsize|fontcolor|fontname|fontnames|fontpath|fontsize|forcelabels|gradientangle|group|head_lp|"
    "headclip|headlabel|headport|headtarget|headtooltip|headurl|headhref|height|id|imagepath|imagepos|"
    "imagescale|inputscale|k|key|label|label_scheme|labelangle|labeldistance|labelfloat|labelfontcolor|"
    "labelfontname|labelfontsize|labelhref|labeljust|labelloc|labeltarget|labeltooltip|labelurl|"
    "landscape|layer|layerlistsep|layers|layerselect|layersep|layout|len|levels|levelsgap|lhead|lheight|"
    "linelength|lp|ltail|lwidth|margin|maxiter|mclimit|mindist|minlen|mode|model|mosek|newrank|nodesep|"
    "nojustify|normalize|notranslate|nslimit|nslimit1|oneblock|ordering|orientation|outputorder|overlap|"
    "overlap_scaling|overlap_shrink|pack|packmode|pad|page|pagedir|pencolor|penwidth|peripheries|pin|"
    "pos|quadtree|quantum|radius|rank|rankdir|ranksep|ratio|rects|regular|remincross|repulsiveforce|"
    "resolution|root|rotate|rotation|samehead|sametail|samplepoints|scale|searchsize|sep|shape|"
    "shapefile|showboxes|sides|size|skew|smoothing|sortv|splines|start|style|stylesheet|tail_lp|"
    "tailclip|taillabel|tailport|tailtarget|tailtooltip|tailurl|tailhref|target|tclustername|truecolor|"
    "vertices|viewport|voro_margin|weight|width|xdotversion|xlabel|xlp|z"
)
_OF_DRAWING = frozenset(_DRAWING_WORDS.split("|"))
"""Attributes that only concern drawing, in small letters."""


def diagram(text: str) -> Diagram:
    """Return the shapes and connectors of all graphs of a text; raises SyntaxMistakeError."""
    places = TextPlaces(text)
    made = graphs(text, places)
    drawn = [_DrawnGraph(graph, page) for page, graph in enumerate(made)]
    titles = tuple(one.title for one in drawn)
    return Diagram(
        shapes=tuple(shape for one in drawn for shape in one.shapes()),
        connectors=tuple(connector for one in drawn for connector in one.connectors()),
        pages=titles,
        title=titles[0] if len(titles) == 1 else "",
    )


class _DrawnGraph:
    """A graph on its page, and in which cluster each node lies."""

    def __init__(self, graph: DotGraph, page: int) -> None:
        self._graph, self._page = graph, page
        self._fields: dict[int, Mapping[str, str]] = {}
        self._cluster_ids: dict[DotGroup, str] = {}
        self._around: dict[DotGroup, DotGroup | None] = {}
        self._clusters: dict[DotNode, DotGroup] = {}
        self._by_name: dict[str, DotGroup] = {}
        for index, (cluster, around) in enumerate(graph.clusters()):
            self._cluster_ids[cluster] = f"{page}/group {index}"
            self._around[cluster] = around
            self._by_name.setdefault(cluster.name, cluster)
            for node in cluster.nodes.values():
                if self._clusters.get(node) is around:
                    self._clusters[node] = cluster
        self.title = label_text(graph.root.get("label"), {"G": graph.headline.name}).replace("\n", " ")

    def shapes(self) -> Iterator[DrawnShape]:
        """Yield the clusters, outer ones first, and then the nodes, in the order of their naming."""
        for cluster, around in self._around.items():
            yield DrawnShape(
                self._cluster_ids[cluster],
                self._lines(cluster, cluster.get("label"), {"G": cluster.name}),
                self._graph.places.position(cluster.offset),
                self._page,
                kind=ShapeKind.CONTAINER,
                container=self._cluster_ids[around] if around else None,
                fields=_fields(cluster.own),
                colour=_filling(cluster),
            )
        for node in self._graph.root.nodes.values():
            yield self._node(node)

    def connectors(self) -> Iterator[Connector]:
        """Yield the edges that are seen."""
        is_compound = self._graph.root.get("compound").lower() in {"true", "yes", "1"}
        for index, edge in enumerate(self._graph.edges):
            if "invis" not in _styles(edge):
                yield self._edge(index, edge, is_compound=is_compound)

    def _node(self, node: DotNode) -> DrawnShape:
        shape = node.get("shape", "ellipse").lower()
        cluster = self._clusters.get(node)
        return DrawnShape(
            self._id(node),
            self._node_lines(node, shape),
            self._graph.places.position(node.offset),
            self._page,
            _area(node),
            ShapeKind.TEXT if shape in _WITHOUT_OUTLINE else ShapeKind.BOX,
            container=self._cluster_ids[cluster] if cluster else None,
            fields=self._node_fields(node),
            colour=_filling(node),
        )

    def _node_lines(self, node: DotNode, shape: str) -> tuple[TextLine, ...]:
        """Return what is seen of a node's text: a point shows only what stands beside it."""
        if "invis" in _styles(node):
            return ()
        names = {"N": node.name, "G": self._graph.headline.name}
        inside = "" if shape == "point" else node.get("label", "\\N")
        lines = self._lines(node, inside, names, is_record=shape in _RECORDS)
        beside = node.get("xlabel")
        return lines + self._lines(node, beside, names) if beside else lines

    def _lines(
        self, holder: DotElement, label: str, names: Mapping[str, str], *, is_record: bool = False
    ) -> tuple[TextLine, ...]:
        return label_lines(label, names, holder, is_record=is_record)

    def _node_fields(self, node: DotNode) -> Mapping[str, str]:
        """Return what a node holds besides its text; what many take from the same defaults is made once."""
        common = self._fields.get(id(node.defaults))
        if common is None:
            is_short = len(node.defaults) <= MOST_DEFAULTS
            common = self._fields[id(node.defaults)] = _fields(node.defaults) if is_short else {}
        own = _fields(node.own) if node.own else {}
        return {**common, **own} if own else common

    def _edge(self, index: int, edge: DotEdge, *, is_compound: bool) -> Connector:
        texts = [text for name in ("label", "xlabel", "taillabel", "headlabel") if (text := edge.get(name))]
        return Connector(
            f"{self._page}/edge {index}",
            self._end(edge.tail, edge.get("ltail") if is_compound else ""),
            self._end(edge.head, edge.get("lhead") if is_compound else ""),
            kind=ConnectorKind.DIRECTED if self._graph.headline.is_directed else ConnectorKind.DRAWN,
            stroke=Stroke.DASHED if {"dashed", "dotted"} & _styles(edge) else Stroke.SOLID,
            arrow=_arrow(edge, is_directed=self._graph.headline.is_directed),
            text=self._edge_text(edge, texts) if texts else "",
            position=self._graph.places.position(edge.offset),
            page=self._page,
            meaning=line_meaning(edge.get("class")),
        )

    def _edge_text(self, edge: DotEdge, texts: list[str]) -> str:
        tail, head = edge.tail.name, edge.head.name
        sign = "->" if self._graph.headline.is_directed else "--"
        names = {"E": f"{tail}{sign}{head}", "T": tail, "H": head, "G": self._graph.headline.name}
        return "\n".join(label_text(text, names) for text in texts)

    def _end(self, node: DotNode, cluster_name: str) -> str:
        """Return the id of what an edge touches: a node, or the cluster in which it is cut off."""
        cluster = self._by_name.get(cluster_name) if cluster_name else None
        return self._cluster_ids[cluster] if cluster and node.name in cluster.nodes else self._id(node)

    def _id(self, node: DotNode) -> str:
        return f"{self._page}:{node.name}"


def _styles(holder: DotElement) -> frozenset[str]:
    style = holder.get("style")
    return frozenset(part.strip().lower() for part in style.split(",")) if style else frozenset()


def _filling(holder: DotElement) -> str:
    """Return the colour with which a node or a cluster is filled."""
    if "filled" in _styles(holder) or "radial" in _styles(holder):
        return colour(holder.get("fillcolor") or holder.get("color") or "lightgrey")
    return colour(holder.get("bgcolor"))


def _arrow(edge: DotEdge, *, is_directed: bool) -> Arrow:
    """Return which ends of an edge have a head that is seen."""
    where = edge.get("dir").lower() or ("forward" if is_directed else "none")
    at_head = where in {"forward", "both"} and edge.get("arrowhead").lower() != "none"
    at_tail = where in {"back", "both"} and edge.get("arrowtail").lower() != "none"
    if at_head and at_tail:
        return Arrow.BOTH
    return Arrow.SECOND if at_head else Arrow.FIRST if at_tail else Arrow.NONE


def _fields(values: Attributes) -> Mapping[str, str]:
    """Return the attributes that say something about what is drawn."""
    return {
        name: text
        for name, value in values.items()
        if name.lower() not in _OF_DRAWING and (text := label_text(value, {}).replace("\n", " "))
    }


def _area(node: DotNode) -> Area | None:
    """Return where a node lies, in points, if the file has been laid out already; there, y grows upwards."""
    left, _, rest = node.get("pos").partition(",")
    try:
        x, y = float(left), float(rest.split(",")[0].rstrip("!"))
    except ValueError:
        return None
    width, height = number(node.get("width")) * _INCH, number(node.get("height")) * _INCH
    return Area(x - width / 2, -y - height / 2, width, height)
