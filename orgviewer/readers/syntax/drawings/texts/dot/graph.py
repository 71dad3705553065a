"""What a graph in DOT holds: nodes, edges and groups, each with what was set for it and before it.

As in Graphviz, a node or an edge takes the defaults that hold where it is first named, and a group those of
the group around it. Not for: what is seen of it (see `drawn`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum

from msgspec import Struct

from orgviewer.readers.syntax.drawings.texts.limits import (
    MANY_CONNECTORS,
    MANY_SHAPES,
    MOST_CONNECTORS,
    MOST_SHAPES,
    check_count,
)
from orgviewer.readers.syntax.drawings.texts.places import TextPlaces


class HtmlText(str):
    """A value that stood in angle brackets, and so is HTML."""

    __slots__ = ()


class DefaultsFor(Enum):
    """What an attribute is set for."""

    GRAPH = "graph"
    NODE = "node"
    EDGE = "edge"


Attributes = Mapping[str, str]


class DotElement:
    """What has attributes: its own, and the defaults that held where it was made."""

    def __init__(self, defaults: Attributes, offset: int) -> None:
        self.defaults = defaults
        self.own: dict[str, str] = {}
        self.offset = offset

    def get(self, name: str, otherwise: str = "") -> str:
        """Return the value of an attribute."""
        value = self.own.get(name)
        return self.defaults.get(name, otherwise) if value is None else value


class DotNode(DotElement):
    """A node; `offset` is where it was first named, or where its attributes were first set."""

    def __init__(self, name: str, defaults: Attributes, offset: int) -> None:
        super().__init__(defaults, offset)
        self.name = name


class DotEdge(DotElement):
    """An edge, from its tail to its head."""

    def __init__(self, tail: DotNode, head: DotNode, defaults: Attributes, offset: int) -> None:
        super().__init__(defaults, offset)
        self.tail, self.head = tail, head


class DotGroup(DotElement):
    """The graph itself or a subgraph, with all nodes in it and in its subgraphs, in order of naming."""

    def __init__(self, name: str, parent: DotGroup | None, offset: int) -> None:
        super().__init__(parent.attributes() if parent else {}, offset)
        self.name = name
        self.parent = parent
        self.groups: dict[str, DotGroup] = {}
        self.nodes: dict[str, DotNode] = {}
        self._defaults: dict[DefaultsFor, dict[str, str]] = dict(parent._defaults) if parent else {}
        self._attributes: Attributes | None = None

    def attributes(self) -> Attributes:
        """Return what holds for the group itself, which a group within it takes over; not to be changed."""
        if self._attributes is None:
            self._attributes = {**self.defaults, **self.own} if self.own else self.defaults
        return self._attributes

    def defaults_of(self, target: DefaultsFor) -> Attributes:
        """Return what a node or an edge takes that is made now; not to be changed."""
        return self._defaults.get(target, {})

    def set_defaults(self, target: DefaultsFor, values: Attributes) -> None:
        """Set what is to hold from now on, for what is made in this group; GRAPH, for the group itself."""
        if not values:
            return
        if target is DefaultsFor.GRAPH:
            self.own.update(values)
            self._attributes = None
        else:
            self._defaults[target] = {**self._defaults.get(target, {}), **values}

    def is_cluster(self) -> bool:
        """Return whether the group is drawn as a box around its nodes."""
        return self.parent is not None and (
            self.name.startswith("cluster") or self.own.get("cluster", "").lower() in {"true", "yes", "1"}
        )


class DotHeadline(Struct, frozen=True):
    """How a graph begins: its name, and whether its edges have a direction and may stand twice."""

    name: str
    is_directed: bool
    is_strict: bool


class DotGraph:
    """A graph while it is being read."""

    def __init__(self, headline: DotHeadline, places: TextPlaces, offset: int) -> None:
        self.headline = headline
        self.root = DotGroup(headline.name, None, offset)
        self.edges: list[DotEdge] = []
        self.places = places
        self._edges_by_key: dict[tuple[str, ...], DotEdge] = {}
        self._nameless = 0

    def node(self, name: str, group: DotGroup, offset: int) -> DotNode:
        """Return the node of a name, made if it is new, and part of a group from now on."""
        node = self.root.nodes.get(name)
        if node is None:
            check_count(len(self.root.nodes), MOST_SHAPES, MANY_SHAPES, self.places, offset)
            node = DotNode(name, group.defaults_of(DefaultsFor.NODE), offset)
        inside: DotGroup | None = group
        while inside is not None and name not in inside.nodes:
            inside.nodes[name] = node
            inside = inside.parent
        return node

    def group(self, name: str | None, parent: DotGroup, offset: int) -> DotGroup:
        """Return the group of a name within another one, made if it is new or has no name."""
        if name is None:
            self._nameless += 1
            name = f"%{self._nameless}"
        group = parent.groups.get(name)
        if group is None:
            group = parent.groups[name] = DotGroup(name, parent, offset)
        return group

    def edge(self, ends: tuple[DotNode, DotNode], values: Attributes, group: DotGroup, offset: int) -> None:
        """Make an edge; one that may not stand twice, or has the key of another, is that other one."""
        tail, head = ends
        key = self._key(tail.name, head.name, values.get("key"))
        edge = self._edges_by_key.get(key) if key else None
        if edge is None:
            edge = DotEdge(tail, head, group.defaults_of(DefaultsFor.EDGE), offset)
            self.edges.append(edge)
            if key:
                self._edges_by_key[key] = edge
        edge.own.update(values)

    def check_edges(self, more: int, offset: int) -> None:
        """Raise SyntaxMistakeError if so many more edges are too many."""
        check_count(len(self.edges) + more, MOST_CONNECTORS, MANY_CONNECTORS, self.places, offset)

    def _key(self, tail: str, head: str, key: str | None) -> tuple[str, ...]:
        if not self.headline.is_strict and key is None:
            return ()
        if not self.headline.is_directed:
            tail, head = sorted((tail, head))
        return (tail, head) if self.headline.is_strict else (tail, head, key or "")

    def clusters(self) -> Iterator[tuple[DotGroup, DotGroup | None]]:
        """Yield all clusters, outer ones first, each with the one around it."""
        waiting: list[tuple[DotGroup, DotGroup | None]] = [(self.root, None)]
        while waiting:
            group, around = waiting.pop()
            if group.is_cluster():
                yield group, around
                around = group
            waiting += [(inner, around) for inner in reversed(group.groups.values())]
