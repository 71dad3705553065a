"""Lives for print: what the records say as HTML, each fact with its sources behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec
from markupsafe import Markup

from orgviewer.controls import undirected
from orgviewer.lives.html import NOTHING, Html
from orgviewer.lives.names import Names
from orgviewer.lives.parts import (
    Block,
    CardLink,
    Cited,
    FromChart,
    Head,
    Line,
    PersonLink,
    Reference,
    SearchLink,
    Strong,
    Words,
)
from orgviewer.lives.people import person_parts
from orgviewer.lives.records import source_lines
from orgviewer.lives.texts import label, readable
from orgviewer.model.dataset import Dataset
from orgviewer.paint.text_metrics import Letters
from orgviewer.words.translation import tr

_UNUSUAL = re.compile(r"[^\x00-\x7f\s]+")


class Lives:
    """Writes the lives of a dataset's people, and the list of its sources that they refer to."""

    def __init__(self, dataset: Dataset, letters: Letters) -> None:
        self._names, self._letters = Names(dataset), letters

    def person(self, index: int, anchor: str) -> str:
        """Return the life of a person by their place in the dataset."""
        head, *rest = person_parts(self._names, index)
        return str(PrintHtml(self._letters, anchor).blocks((self._legible_head(head, index), *rest)))

    def sources(self, anchor: str) -> str:
        """Return the list of all sources by their numbers."""
        dataset, html = self._names.dataset, PrintHtml(self._letters)
        rows = [
            html.source(number, readable(source.title), source_lines(dataset, source))
            for number, source in enumerate(dataset.sources, 1)
        ]
        heading = Markup('<p class="lives"><a name="{}"></a>{}</p>').format(anchor, tr("Sources"))
        table = Markup('<table cellspacing="0" cellpadding="3">{}</table>').format(NOTHING.join(rows))
        return str(heading + table)

    def _legible_head(self, head: Block, index: int) -> Block:
        """Return the head of a life, under an id if no font here can draw the name."""
        person = self._names.dataset.persons[index]
        assert isinstance(head, Head)
        if self._letters.legible(label(person.name)):
            return head
        return msgspec.structs.replace(head, title=(Words(label(person.id)), *head.title[1:]))


class PrintHtml(Html):
    """Writes parts for paper, without what no font here can draw; the head of a life gets an anchor."""

    when_width = 120
    cell_padding = 2

    def __init__(self, letters: Letters, anchor: str = "") -> None:
        self._letters, self._anchor = letters, anchor

    def text(self, text: str) -> Markup:
        """Return a text as HTML, without what no font here can draw."""
        return super().text(_UNUSUAL.sub(lambda found: self._letters.legible(found[0]), undirected(text)))

    def target(self, part: PersonLink | CardLink | SearchLink) -> str | None:
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
        number = Markup('<a href="#source-{0}">{0}</a>').format(reference.source + 1)
        words = (self.text(part) for part in (reference.at, reference.note) if part)
        return Markup(", ").join((number, *words))
