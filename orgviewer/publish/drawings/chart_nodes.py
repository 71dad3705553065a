"""What of a chart is handed over to other programs: its visible cards in the order of the tree.

Every format writes these, and none looks at the chart itself. Cards that only count members whom nobody
names are left out, since the card above says the number; so is the card of the file, which is its title.
"""

from __future__ import annotations

import enum
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from msgspec import Struct

from orgviewer.chart.chart import Chart, Kind
from orgviewer.controls import as_label
from orgviewer.engines import load
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Point
from orgviewer.model.records import Person
from orgviewer.paint.caption import citation
from orgviewer.paint.cards.field_texts import email_of, phone_of
from orgviewer.paint.cards.labels import Label, label, shown_summary
from orgviewer.paint.picture import Picture
from orgviewer.paint.theme import Theme
from orgviewer.publish.drawings.ways import ways_of
from orgviewer.publish.listing import citations
from orgviewer.words.translation import counted

NONE = -1
HOLDERS = "; "
"""Stands between the names of those who share a post, where they are on one line."""
ASSISTANT = "assistant"
REPORTING, DOTTED, INFERRED = "reporting", "dotted", "inferred"
"""What a line stands for, by the words that files say it with."""
RULED_LOOK = "orgviewer.paint.cards.rule_marks:ruled_look"
_UNWRITABLE = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff]")


class NodeKind(enum.Enum):
    """What a node stands for, by the word that files say it with (see `readers.drawings.texts`)."""

    PERSON = "person"
    HOLDERS = "holders"
    POST = "post"
    VACANCY = "vacancy"
    TEAM = "team"


class NodeLook(Struct, frozen=True):
    """The colours of a node, as #rrggbb; a dashed edge is that of who is not there."""

    fill: str
    edge: str
    text: str
    is_dashed: bool = False


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
        return HOLDERS.join(self.names)

    @property
    def word(self) -> str:
        """By which word files say what it stands for."""
        return ASSISTANT if self.is_assistant and self.kind is NodeKind.PERSON else self.kind.value

    @property
    def texts(self) -> tuple[str, ...]:
        """All that stands on it, line by line, the name first."""
        return tuple(filter(None, (*self.names, self.role, *self.lines)))


class ChartNodes(Struct, frozen=True):
    """All nodes, each behind its parent, and the title of the chart."""

    title: str
    nodes: tuple[ChartNode, ...]

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


def chart_nodes(picture: Picture, layout: Layout | None = None) -> ChartNodes:
    """Return the nodes of a picture, or of one of its branches, which is laid out."""
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
    return ChartNodes(one_line(picture.dataset.title), made)


def one_line(text: str) -> str:
    """Return a text on one line, without what no format can hold or what nobody sees."""
    return " ".join(_UNWRITABLE.sub(" ", as_label(text)).split())


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
    said, kind = label(chart, node), _kind(chart, node)
    names, role = _names(chart, node, said), one_line(_shown_role(chart, node, said))
    left, top = float(layout.left[node]), float(layout.top[node])
    place = places[node]
    return ChartNode(
        id=f"n{place + 1}",
        card=node,
        kind=kind,
        names=names,
        role="" if role in names else role,
        lines=tuple(filter(None, map(one_line, _lines(chart, node, said, bool(role))))),
        parent=places.get(int(chart.parent[node]), NONE),
        managers=managers,
        is_inferred=bool(chart.inferred[node]),
        is_assistant=bool(chart.assistants[node]),
        area=NodeArea(left, top, sizes.card_width, sizes.card_height),
        way=way,
        look=_look(chart, theme, node),
        fields={name: one_line(text) for name, text in _fields(chart, node) if one_line(text)},
    )


def _kind(chart: Chart, node: int) -> NodeKind:
    match Kind(int(chart.kind[node])):
        case Kind.PERSON | Kind.ABSENT:
            return NodeKind.PERSON
        case Kind.SHARED:
            return NodeKind.POST if chart.dataset.names_nobody else NodeKind.HOLDERS
        case Kind.VACANCY:
            record = int(chart.record[node])
            is_vacant = chart.dataset.posts[record].status in (None, "vacant")
            return NodeKind.VACANCY if is_vacant else NodeKind.POST
        case _:
            return NodeKind.TEAM


def _names(chart: Chart, node: int, said: Label) -> tuple[str, ...]:
    """Return what a card is called: by the names of all whom it names; an id where there is no name."""
    if chart.kind[node] == Kind.SHARED and not chart.dataset.names_nobody:
        names = [one_line(chart.dataset.persons[person].name) for person in chart.holders[node]]
        return tuple(filter(None, names)) or (chart.key(node)[1],)
    return (one_line(said.title) or one_line(said.fallback) or one_line(chart.key(node)[1]) or "?",)


def _role(chart: Chart, node: int, said: Label) -> str:
    """Return what somebody is; the summary that a card shows in its place is none."""
    if chart.kind[node] == Kind.SHARED:
        return said.detail
    membership = int(chart.membership[node])
    if chart.kind[node] != Kind.PERSON or membership < 0:
        return ""
    return chart.dataset.persons[int(chart.record[node])].memberships[membership].role or ""


def _shown_role(chart: Chart, node: int, said: Label) -> str:
    """Return what somebody is, unless that is none of the fields that were chosen."""
    role = _role(chart, node, said)
    return role if not said.lines or any(line.text == role for line in said.lines) else ""


def _lines(chart: Chart, node: int, said: Label, has_role: bool) -> Iterator[str]:
    """Yield what else a card says; a line beneath a name without a role would be taken for one.

    Where somebody chose fields, all of them are wanted.
    """
    if said.lines:
        yield from (
            line.text for line in said.lines if line.text not in (said.title, _role(chart, node, said))
        )
        return
    match Kind(int(chart.kind[node])):
        case Kind.ORGANIZATION if number := chart.dataset.headcount(int(chart.record[node])):
            yield counted(number, "%n person", "%n people")
        case Kind.PERSON if has_role:
            yield said.native
    if has_role:
        yield shown_summary(chart, said)


def _fields(chart: Chart, node: int) -> Iterator[tuple[str, str]]:
    """Yield what programs that keep data with a shape are given, by name."""
    kind, identifier, _ = chart.key(node)
    if kind is not Kind.GROUP:
        yield "id", identifier
    if kind is Kind.PERSON:
        yield from _of_person(chart.dataset.persons[int(chart.record[node])])
    told = citations(chart, node)
    if told:
        index, sources = chart.dataset.source_index, chart.dataset.sources
        cited = (
            f"{citation(sources[index[one.id]])} [{one.at}]" if one.at else citation(sources[index[one.id]])
            for one in told
            if one.id in index
        )
        yield "source", "; ".join(dict.fromkeys(cited))


def _of_person(person: Person) -> Iterator[tuple[str, str]]:
    if email := email_of(person):
        yield "email", email
    if phone := phone_of(person):
        yield "phone", phone


def _look(chart: Chart, theme: Theme, node: int) -> NodeLook:
    """Return the colours of a card as the picture draws it."""
    branch = int(chart.branch[node])
    if chart.spec.rules and (ruled := load(RULED_LOOK)(chart, theme, node)):
        fill, edge = ruled
        text = theme.on_accent if chart.bands[node] else theme.text
        plain = _plain_look(chart, theme, node, branch)
        return NodeLook(fill or plain.fill, edge or plain.edge, text, plain.is_dashed)
    return _plain_look(chart, theme, node, branch)


def _plain_look(chart: Chart, theme: Theme, node: int, branch: int) -> NodeLook:
    if chart.bands[node]:
        return NodeLook(theme.accent(branch), theme.accent(branch), theme.on_accent)
    if chart.kind[node] in (Kind.VACANCY, Kind.ABSENT):
        return NodeLook(theme.card, theme.line, theme.text, is_dashed=True)
    fill = theme.neutral_tint if chart.assistants[node] else theme.tint(branch)
    return NodeLook(fill, theme.edge(branch), theme.text)
