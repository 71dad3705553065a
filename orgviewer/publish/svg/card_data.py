"""What an SVG says of each card for programs that read it back: what it stands for, and under which one.

All of it is what the picture shows as well. Not for: what is drawn (see `writer`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from xml.sax.saxutils import quoteattr

from orgviewer.arrays import Integers
from orgviewer.chart.chart import Chart, Kind
from orgviewer.exchange.held_fields import BETWEEN_HOLDERS
from orgviewer.paint.cards.labels import label
from orgviewer.publish.svg.parts import identifier, one_line

KINDS: Mapping[Kind, str] = {
    Kind.FILE: "file",
    Kind.GROUP: "team",
    Kind.ORGANIZATION: "team",
    Kind.PERSON: "person",
    Kind.ABSENT: "absent",
    Kind.VACANCY: "vacancy",
    Kind.SHARED: "shared",
    Kind.UNNAMED: "unnamed",
}
POST = "post"
"""The kind of a card for a post of which nobody says that it is vacant."""


def card_name(chart: Chart, node: int, ordinal: int) -> str:
    """Return the id of a card, by which of the cards of its record it is."""
    kind, record, _ = chart.key(node)
    return identifier(kind.name.lower(), record, ordinal)


class CardData:
    """Says it of the cards of a chart; `ordinals` tell which of the cards of its record each is, from 1."""

    def __init__(self, chart: Chart, ordinals: Integers) -> None:
        self._chart = chart
        self._ordinals = ordinals
        self._beside: defaultdict[int, list[int]] = defaultdict(list)
        for node, manager in chart.dotted.tolist():
            self._beside[node].append(manager)

    def attributes(self, node: int) -> str:
        """Return the attributes of a card, each on one line, without what no XML can hold."""
        said = ((name, one_line(value)) for name, value in self._said(node))
        return "".join(f" data-{name}={quoteattr(value)}" for name, value in said if value)

    def _name_of(self, node: int) -> str:
        return card_name(self._chart, node, int(self._ordinals[node]))

    def _said(self, node: int) -> Iterator[tuple[str, str]]:
        chart = self._chart
        kind, above = Kind(int(chart.kind[node])), int(chart.parent[node])
        yield "kind", self._kind(node, kind)
        yield "above", self._name_of(above) if above >= 0 else ""
        yield "same", card_name(chart, node, 1) if self._ordinals[node] > 1 else ""
        yield "line", "inferred" if chart.inferred[node] else ""
        yield "rank", "assistant" if chart.assistants[node] else ""
        yield "dotted", " ".join(map(self._name_of, self._beside.get(node, ())))
        words = label(chart, node)
        yield "name", BETWEEN_HOLDERS.join(self._names(node)) or words.title
        yield "role", self._role(node, kind, words.detail)
        if kind is Kind.ORGANIZATION and (count := chart.dataset.headcount(int(chart.record[node]))):
            yield "count", f"({count})"
        if kind is Kind.VACANCY and (share := chart.dataset.posts[int(chart.record[node])].fte):
            yield "count", f"({share} FTE)"

    def _kind(self, node: int, kind: Kind) -> str:
        is_open = kind is Kind.VACANCY and not self._chart.dataset.is_said_vacant(
            int(self._chart.record[node])
        )
        return POST if is_open else KINDS[kind]

    def _names(self, node: int) -> Sequence[str]:
        people = self._chart.dataset.persons
        if self._chart.kind[node] == Kind.ABSENT:  # what the card says besides is no name
            return [people[int(self._chart.record[node])].name]
        return [people[person].name for person in self._chart.holders.get(node, ())]

    def _role(self, node: int, kind: Kind, detail: str) -> str:
        """Return the role on a card; of a person without one a card shows other words."""
        if kind is Kind.SHARED:
            return detail
        membership = int(self._chart.membership[node])
        if kind is not Kind.PERSON or membership < 0:
            return ""
        has_role = self._chart.dataset.persons[self._chart.record[node]].memberships[membership].role
        return detail if has_role else ""
