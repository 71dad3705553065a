"""Lives for print: what the records of a chart say as HTML, each fact with its sources behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import msgspec
import numpy as np
from markupsafe import Markup

from orgviewer.chart.chart import Chart, Kind
from orgviewer.controls import undirected
from orgviewer.lives.html import NOTHING, Html, ProgramLink
from orgviewer.lives.names import Names
from orgviewer.lives.parts import (
    Block,
    Cited,
    FromChart,
    Head,
    Line,
    Reference,
    Strong,
    Words,
)
from orgviewer.lives.people import person_parts
from orgviewer.lives.records import file_parts, organization_parts, post_parts, source_lines
from orgviewer.lives.texts import label, readable
from orgviewer.model.records import Record
from orgviewer.paint.cards.labels import people_and_groups
from orgviewer.paint.text_metrics import Letters

_UNUSUAL = re.compile(r"[^\x00-\x7f\s]+")
_ON_CARDS = frozenset(  # fields that a card or the foot of the chart already says
    (
        *("id", "name", "label", "classification", "parent_id", "headcount", "organization_id", "reports_to"),
        *("format", "title", "as_of", "as_of_inferred", "arranged_by", "language"),
    )
)


class RecordNode(NamedTuple):
    """A record of which a chart shows a card: kind, place in the dataset's list of that kind, and name."""

    kind: Kind
    record: int
    title: str

    @property
    def anchor(self) -> str:
        """The name of the place where it is told."""
        return anchor(self.kind, self.record)


def anchor(kind: Kind, record: int) -> str:
    """Return the name of the place where a record is told, if it is."""
    return f"{kind.name.lower()}-{record}"


class Lives:
    """Writes what is told of the records on a chart, and the list of the sources that this cites."""

    def __init__(self, chart: Chart, letters: Letters) -> None:
        self._chart, self._names, self._letters = chart, Names(chart.dataset), letters
        self.cited: dict[int, int] = {}
        """The sources that were cited, by place in the dataset, and the number of each, from 1."""

    def surroundings(self) -> list[RecordNode]:
        """Return the file, and the organizations and vacant posts on the chart, that say more than a card."""
        dataset = self._chart.dataset
        about = [RecordNode(Kind.FILE, 0, dataset.title)] if _says_more(dataset.meta) else []
        for place in self._shown(Kind.ORGANIZATION):
            if _says_more(organization := dataset.organizations[place]):
                about.append(RecordNode(Kind.ORGANIZATION, place, organization.name))
        for kind in (Kind.VACANCY, Kind.SHARED):
            for place in self._shown(kind):
                if kind is Kind.SHARED or _says_more(dataset.posts[place]):
                    about.append(RecordNode(kind, place, dataset.posts[place].label))
        return about

    def people(self) -> list[RecordNode]:
        """Return who has a card on the chart, in the order of their names."""
        persons = self._chart.dataset.persons
        nodes = (RecordNode(Kind.PERSON, place, persons[place].name) for place in self._shown(Kind.PERSON))
        return sorted(nodes, key=lambda node: (node.title.casefold(), node.record))

    def _shown(self, kind: Kind) -> list[int]:
        """Return the records of a kind that have a card, by place in the dataset."""
        places: list[int] = np.unique(self._chart.record[self._chart.kind == kind]).tolist()
        return places

    def told(self, node: RecordNode) -> str:
        """Return what is told of a record, under its anchor."""
        parts, identifier = self._parts(node)
        return str(self._html(node.anchor).blocks(self._legible(parts, identifier)))

    def _parts(self, node: RecordNode) -> tuple[tuple[Block, ...], str]:
        """Return what is told of a record, and its id."""
        dataset = self._chart.dataset
        match node.kind:
            case Kind.FILE:
                return file_parts(self._names, people_and_groups(self._chart, 0)), ""
            case Kind.ORGANIZATION:
                return organization_parts(self._names, node.record), dataset.organizations[node.record].id
            case Kind.VACANCY | Kind.SHARED:
                return post_parts(self._names, node.record), dataset.posts[node.record].id
            case _:
                return person_parts(self._names, node.record), dataset.persons[node.record].id

    @staticmethod
    def heading(anchor: str, text: str) -> str:
        """Return the heading of a part, under its anchor."""
        return str(Markup('<p class="chapter"><a name="{}"></a>{}</p>').format(anchor, text))

    def blocks(self, parts: Iterable[Block]) -> str:
        """Return parts that are about no record."""
        return str(self._html().blocks(parts))

    def sources(self) -> str:
        """Return the list of the sources that were cited so far, and of those that name them, by number."""
        dataset, html, rows = self._chart.dataset, self._html(), []
        waiting = list(self.cited)
        for place in waiting:
            source = dataset.sources[place]
            if source.cited_in and (citing := dataset.source_index[source.cited_in]) not in self.cited:
                waiting.append(citing)
            number = self._number(place)
            rows.append(html.source(number, readable(source.title), source_lines(dataset, source)))
        return str(Markup('<table cellspacing="0" cellpadding="3">{}</table>').format(NOTHING.join(rows)))

    def _number(self, place: int) -> int:
        """Return the number of a source, which is the next one when it is first cited."""
        return self.cited.setdefault(place, len(self.cited) + 1)

    def _html(self, anchor: str = "") -> PrintHtml:
        return PrintHtml(self._letters, self._number, anchor)

    def _legible(self, parts: tuple[Block, ...], identifier: str) -> tuple[Block, ...]:
        """Return parts whose head is an id if no font here can draw the name."""
        head, *rest = parts
        assert isinstance(head, Head)
        first = head.title[0]
        assert isinstance(first, Words)
        if self._letters.legible(first.text):
            return parts
        return (msgspec.structs.replace(head, title=(Words(label(identifier)), *head.title[1:])), *rest)


def _says_more(record: Record) -> bool:
    """Say whether a record says anything that no card does."""
    return any(getattr(record, name) for name in record.__struct_fields__ if name not in _ON_CARDS)


class PrintHtml(Html):
    """Writes parts for paper, without what no font here can draw; the head of a life gets an anchor."""

    when_width = 120
    cell_padding = 2

    def __init__(self, letters: Letters, number: Callable[[int], int], anchor: str = "") -> None:
        """Write under an anchor; `number` gives the number of a source by its place in the dataset."""
        self._letters, self._number, self._anchor = letters, number, anchor

    def text(self, text: str) -> Markup:
        """Return a text as HTML, without what no font here can draw."""
        return super().text(_UNUSUAL.sub(lambda found: self._letters.legible(found[0]), undirected(text)))

    def target(self, part: ProgramLink) -> str | None:
        """Lead nowhere: a chart on paper has no cards to go to."""
        return None

    def cited(self, part: Cited) -> Markup:
        """Return numbers of the list of sources with the places in them, each a link into the list."""
        told = Markup("; ").join(map(self._reference, part.references))
        return Markup(' <span class="cited">[{}]</span>').format(told)

    def head(self, part: Head) -> Markup:
        """Return a name with its anchor, and the other names beneath it."""
        title = Markup('<p dir="ltr" class="name"><a name="{}"></a>{}</p>')
        lines = NOTHING.join(Markup('<p class="line">{}</p>').format(self.line(name)) for name in part.lines)
        return title.format(self._anchor, self.line(part.title)) + lines

    def from_chart(self, part: FromChart) -> tuple[Block, ...]:
        """Leave a gap: the chart itself says it."""
        return ()

    def source(self, number: int, title: str, lines: Sequence[Line]) -> Markup:
        """Return a row of the list of sources."""
        told = self.lines(((Strong((Words(title),)),), *lines))
        row = Markup('<tr><td width="34">{0}</td><td><a name="source-{0}"></a>{1}</td></tr>')
        return row.format(number, told)

    def _reference(self, reference: Reference) -> Markup:
        number = Markup('<a href="#source-{0}">{0}</a>').format(self._number(reference.source))
        words = (self.text(part) for part in (reference.at, reference.note) if part)
        return Markup(", ").join((number, *words))
