"""What of a chart is handed over to other programs: its visible cards in the order of the tree.

Every format writes these, and none looks at the chart itself. Cards that only count members whom nobody
names are left out, since the card above says the number; so is the card of the file, which is its title.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.chart.chart import Chart, Kind
from orgviewer.engines import load
from orgviewer.exchange.held_fields import BETWEEN_HOLDERS
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Point
from orgviewer.paint.cards.labels import label
from orgviewer.paint.picture import Picture
from orgviewer.paint.theme import Theme
from orgviewer.publish.drawings.node_data import (
    NodeKind,
    dated,
    fields_of,
    kind_of,
    lines_of,
    names_of,
    one_line,
    role_of,
    stated_day,
)
from orgviewer.publish.drawings.ways import ways_of

NONE = -1
REPORTING, DOTTED, INFERRED = "reporting", "dotted", "inferred"
"""What a line stands for, by the words that files say it with."""
USUAL_WIDTH = 1.0
"""Pixels of an edge of a card that no rule gives a border."""
RULED_LOOK = "orgviewer.paint.cards.rule_marks:ruled_look"


class NodeLook(Struct, frozen=True):
    """The colours of a node, as #rrggbb; a dashed edge is that of who is not there, a wide one is a rule's.

    `edge_width` is in pixels.
    """

    fill: str
    edge: str
    text: str
    is_dashed: bool = False
    edge_width: float = USUAL_WIDTH


class NodeArea(Struct, frozen=True):
    """Where a node lies, in pixels at 100 %, from the upper left corner of the chart."""

    left: float
    top: float
    width: float
    height: float


class ChartNode(Struct, frozen=True):
    """A card that is handed over: its own id, what it stands for, what it says, and where it belongs.

    `names` are those of the holders of a shared post, else one. `lines` are what it says beneath name and
    role. `parent` and the dotted-line `managers` are places among the nodes; of a root the first is NONE.
    `is_inferred` says that no source states the line to the parent. `fields` are what is known besides, by
    names that are no words of any language. `way` are the corners of the line from the parent in pixels, both
    ends among them; `card` is its node in the chart.
    """

    id: str
    card: int
    kind: NodeKind
    names: tuple[str, ...]
    role: str
    lines: tuple[str, ...]
    parent: int
    managers: tuple[int, ...]
    is_inferred: bool
    is_assistant: bool
    area: NodeArea
    way: tuple[Point, ...]
    look: NodeLook
    fields: Mapping[str, str]

    @property
    def name(self) -> str:
        """What it is called."""
        return BETWEEN_HOLDERS.join(self.names)

    @property
    def word(self) -> str:
        """By which word files say what it stands for."""
        return self.kind.word(self.is_assistant)

    @property
    def texts(self) -> tuple[str, ...]:
        """All that stands on it, line by line, the name first."""
        return tuple(filter(None, (*self.names, self.role, *self.lines)))


class ChartNodes(Struct, frozen=True):
    """All nodes, each behind its parent, the title of the chart, and its day as far as that is stated."""

    title: str
    nodes: tuple[ChartNode, ...]
    day: str = ""

    @property
    def heading(self) -> str:
        """The title with the day behind it, where the chart has one."""
        return dated(self.title, self.day)

    @property
    def roots(self) -> tuple[int, ...]:
        """The places of those that stand under nobody."""
        return tuple(place for place, node in enumerate(self.nodes) if node.parent == NONE)

    @property
    def children(self) -> Mapping[int, tuple[int, ...]]:
        """The places of those right beneath each node that has any, in their order."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for place, node in enumerate(self.nodes):
            found[node.parent].append(place)
        return {parent: tuple(places) for parent, places in found.items()}


def chart_nodes(
    picture: Picture, layout: Layout | None = None, placed: Sequence[Mapping[str, str]] = ()
) -> ChartNodes:
    """Return the nodes of a picture, or of one of its branches, which is laid out.

    `placed` says by node of a branch where in the whole chart it stands (see `page_values`).
    """
    layout = layout or picture.layout
    chart = layout.chart
    order = [node for node in _in_tree_order(chart) if not _is_left_out(chart, node)]
    places = {node: place for place, node in enumerate(order)}
    managers: defaultdict[int, list[int]] = defaultdict(list)
    for lower, upper in chart.dotted.tolist():
        if upper in places:
            managers[lower].append(places[upper])
    corners = ways_of(layout)
    made = tuple(
        _node(layout, picture.theme, node, places, tuple(managers.get(node, ())), corners.get(node, ()))
        for node in order
    )
    if placed:
        made = tuple(replace(node, fields={**node.fields, **placed[node.card]}) for node in made)
    return ChartNodes(one_line(picture.dataset.title), made, stated_day(picture.dataset.meta))


def _in_tree_order(chart: Chart) -> Iterator[int]:
    """Yield the nodes of a chart, each followed by all beneath it."""
    first, number = chart.children
    waiting = [0] if len(chart) else []
    while waiting:
        node = waiting.pop()
        yield node
        start = int(first[node])
        waiting += range(start + int(number[node]) - 1, start - 1, -1)


def _is_left_out(chart: Chart, node: int) -> bool:
    return chart.kind[node] == Kind.UNNAMED or (chart.kind[node] == Kind.FILE and len(chart) > 1)


def _node(
    layout: Layout,
    theme: Theme,
    node: int,
    places: Mapping[int, int],
    managers: tuple[int, ...],
    way: tuple[Point, ...],
) -> ChartNode:
    chart, sizes = layout.chart, layout.spec.sizes
    said, kind = label(chart, node), kind_of(chart, node)
    names, role = names_of(chart, node, said), role_of(chart, node, said)
    left, top = float(layout.left[node]), float(layout.top[node])
    place = places[node]
    return ChartNode(
        id=f"n{place + 1}",
        card=node,
        kind=kind,
        names=names,
        role="" if role in names else role,
        lines=tuple(filter(None, map(one_line, lines_of(chart, node, said, bool(role))))),
        parent=places.get(int(chart.parent[node]), NONE),
        managers=managers,
        is_inferred=bool(chart.inferred[node]),
        is_assistant=bool(chart.assistants[node]),
        area=NodeArea(left, top, sizes.card_width, sizes.card_height),
        way=way,
        look=_look(chart, theme, node),
        fields={name: one_line(text) for name, text in fields_of(chart, node) if one_line(text)},
    )


def _look(chart: Chart, theme: Theme, node: int) -> NodeLook:
    """Return the colours of a card as the picture draws it."""
    branch = int(chart.branch[node])
    if chart.spec.rules and (ruled := load(RULED_LOOK)(chart, theme, node)):
        fill, edge, width = ruled
        text = theme.on_accent if chart.bands[node] else theme.text
        plain = _plain_look(chart, theme, node, branch)
        return NodeLook(fill or plain.fill, edge or plain.edge, text, plain.is_dashed, width or USUAL_WIDTH)
    return _plain_look(chart, theme, node, branch)


def _plain_look(chart: Chart, theme: Theme, node: int, branch: int) -> NodeLook:
    if chart.bands[node]:
        return NodeLook(theme.accent(branch), theme.accent(branch), theme.on_accent)
    if chart.kind[node] in (Kind.VACANCY, Kind.ABSENT):
        return NodeLook(theme.card, theme.line, theme.text, is_dashed=True)
    fill = theme.neutral_tint if chart.assistants[node] else theme.tint(branch)
    return NodeLook(fill, theme.edge(branch), theme.text)
