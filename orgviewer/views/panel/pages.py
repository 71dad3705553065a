"""The pages of the side panel: one for each kind of card, and one for the file itself.

What records say comes from `lives`; what a chart knows is added here: who stands beneath, how many, who
shares what. Not for: how parts become HTML (see `page_html`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import ROOT, Place
from orgviewer.chart.presence import present
from orgviewer.engines import load
from orgviewer.lives.names import Names
from orgviewer.lives.parts import (
    Block,
    CardLink,
    ChartFact,
    FromChart,
    Head,
    Line,
    Listed,
    Reference,
    Words,
)
from orgviewer.lives.records import file_parts, organization_parts, post_parts
from orgviewer.lives.shortened import LONGEST_PAGE
from orgviewer.lives.texts import (
    MOST_LISTED,
    cited,
    joined,
    label,
    line,
    listed,
    paragraph,
    quiet,
    rest,
    section,
    sentence,
)
from orgviewer.paint.cards.labels import group_name, others_of, people_and_groups
from orgviewer.paint.cards.labels import label as card_words
from orgviewer.views.panel.page_html import Filled, PageHtml
from orgviewer.views.status import doubts_in_words
from orgviewer.words.translation import number_in_words, on_day, tr

if TYPE_CHECKING:
    from orgviewer.model.changes import Change
    from orgviewer.relations.graph import Graph
    from orgviewer.views.dataset_indexes import Knowledge
    from orgviewer.views.panel.sharing_lines import SharingLines

THINGS = "orgviewer.relations.things"
PERSON_PARTS = "orgviewer.lives.people:person_parts"
ABSENT_PARTS = "orgviewer.lives.people:absent_parts"
ROW_SOURCE = "orgviewer.views.panel.row_source:row_source"
SHOWN_REPORTS = "orgviewer.views.panel.unlisted:shown_reports"
LEFT_OUT_BENEATH = "orgviewer.views.panel.unlisted:left_out_beneath"
SHARING_LINES = "orgviewer.views.panel.sharing_lines:SharingLines"
IN_LINES = (Kind.PERSON, Kind.VACANCY, Kind.SHARED)
"""Cards that may stand under somebody whom they report to."""
WayOf = Callable[[str], Sequence[Line]]
"""Gives the lines about the way of a person, by id, through the states of the file."""
EvidenceOf: TypeAlias = "Callable[[Change], str]"
"""Says where a change stands in both files."""
MOST_ABOVE = 8  # managers of managers who are named
LEADING = (*IN_LINES, Kind.ABSENT)
"""Cards under which those stand who report to them."""


class PanelPages:
    """Writes the pages about one whole chart."""

    def __init__(
        self,
        chart: Chart,
        graph: Graph | None = None,
        way_of: WayOf | None = None,
        evidence_of: EvidenceOf | None = None,
        knowledge: Knowledge | None = None,
    ) -> None:
        self._knowledge = knowledge
        self._chart, self._way_of, self._evidence_of = chart, way_of, evidence_of
        self._dataset = chart.dataset
        self._names = Names(chart.dataset)
        self._there = present(chart.dataset)
        self._sharing: SharingLines | None = load(SHARING_LINES)(chart, graph, self._names) if graph else None

    def page(self, place: Place) -> str:
        """Return the page about the card at a place of the whole chart; about the file for NO_PLACE."""
        kind = Kind(int(self._chart.kind[place])) if place >= 0 else Kind.FILE
        index = int(self._chart.record[place]) if place >= 0 else -1
        filled = {FromChart(fact): told for fact, told in self._filled(kind, place, index).items()}
        html = PageHtml(self._chart, place, {**filled, **self._evidence(kind, index)})
        match kind:
            case Kind.FILE:
                return html.page(self._file(), map(Reference, range(len(self._dataset.sources))))
            case Kind.GROUP:
                return html.page(self._group(place))
            case Kind.ORGANIZATION:
                return html.page(organization_parts(self._names, index, LONGEST_PAGE))
            case Kind.PERSON:
                shared = self._sharing.of_person(index) if self._sharing else {}
                parts = load(PERSON_PARTS)(self._names, index, shared, LONGEST_PAGE)
                return html.page(chain(parts, self._source(index)))
            case Kind.VACANCY | Kind.SHARED:
                return html.page(post_parts(self._names, index, LONGEST_PAGE))
            case Kind.UNNAMED:
                return html.page(self._unnamed(place, index))
            case Kind.ABSENT:
                parts = ABSENT_PARTS if self._dataset.persons[index].absent else PERSON_PARTS
                return html.page(load(parts)(self._names, index))

    def _filled(self, kind: Kind, place: Place, index: int) -> Mapping[ChartFact, tuple[Block, ...]]:
        """Return what the chart knows of a card, by the gaps of its page."""
        match kind:
            case Kind.FILE:
                return {"top": self._top()}
            case Kind.PERSON | Kind.ABSENT:
                return {
                    "above": self._above(place),
                    "reports": self._reports(index),
                    "beside": self._beside(place),
                    "also": self._also(place),
                    "way": self._way(index),
                }
            case Kind.ORGANIZATION:
                return {
                    "count": paragraph(line(self._headcount(place))),
                    "members": self._children(place, (*IN_LINES, Kind.UNNAMED)),
                    "teams": self._children(place, (Kind.ORGANIZATION,)),
                    "common": self._common(place),
                    "parent": self._parent(place),
                }
            case Kind.VACANCY | Kind.SHARED:
                is_part = self._chart.kind[self._chart.parent[place]] <= Kind.ORGANIZATION
                parent = self._parent(place) if is_part else ()
                return {"parent": parent, "reports": self._children(place, IN_LINES)}
            case _:
                return {}

    def _file(self) -> tuple[Block, ...]:
        has_people = len(self._chart) > 0
        return file_parts(
            self._names,
            self._counts() if has_people else self._nobody(),
            LONGEST_PAGE,
        )

    def _counts(self) -> str:
        """Return how many there are, and how many of them may be there or not on the day."""
        counts = people_and_groups(self._chart, 0), doubts_in_words(self._chart)
        return " · ".join(filter(None, counts))

    def _nobody(self) -> str:
        """Say that nobody is there: in the file, or on the day that was chosen."""
        day = self._dataset.as_of
        if day is None or not len(self._dataset.persons):
            return tr("Nobody is in this file yet.")
        return tr("Nobody was there {on day}, as far as the file says.").replace("{on day}", on_day(day))

    def _source(self, index: int) -> tuple[Block, ...]:
        found = self._knowledge.rows_of(index) if self._knowledge else ("", ())
        return load(ROW_SOURCE)(self._dataset, *found) if found[1] else ()

    def _group(self, place: Place) -> Iterator[Block]:
        yield Head((Words(label(group_name(self._chart, place))),))
        yield from paragraph(line(people_and_groups(self._chart, place)))
        yield from self._common(place)
        yield from section(tr("Members"), *self._children(place, (Kind.PERSON,)))

    def _unnamed(self, place: Place, index: int) -> Iterator[Block]:
        organization = self._dataset.organizations[index]
        title = Words(label(card_words(self._chart, place).title))
        yield Head((title, *cited(self._dataset, organization.sources)))
        yield from paragraph(line(self._headcount(Place(int(self._chart.parent[place])))))
        yield from self._parent(place)

    # What the chart knows

    def _reports(self, index: int) -> tuple[Block, ...]:
        """List the people who report to somebody, each a link."""
        if not len(self._dataset.persons):
            return ()
        reports = np.flatnonzero((np.frombuffer(self._dataset.managers, np.int32) == index) & self._there)
        chart = self._chart
        shown, left_out = load(SHOWN_REPORTS)(chart, reports) if chart.unfiltered else (reports, ())
        cards = map(self._chart.person_card, shown[:MOST_LISTED].tolist())
        told = listed([self._told(Place(card)) for card in cards if card >= 0])
        return (*told, *rest(len(shown)), *left_out)

    def _above(self, place: Place) -> tuple[Block, ...]:
        """Name those above somebody from the top down, unless it is the manager alone, named anyway."""
        links, card = list[Line](), Place(int(self._chart.parent[place]))
        while card >= 0 and self._chart.kind[card] in LEADING and len(links) < MOST_ABOVE:
            links.append((self._card(card),))
            card = Place(int(self._chart.parent[card]))
        named = joined(reversed(links), " › ")
        line_of = sentence(tr("in the line of {names}"), "{names}", named)
        return paragraph(quiet(line_of)) if len(links) > 1 else ()

    def _way(self, index: int) -> tuple[Block, ...]:
        """List the way of somebody through the states of the file, if these are known."""
        if self._way_of is None:
            return ()
        return section(tr("History"), *listed(self._way_of(self._dataset.persons[index].id)))

    def _evidence(self, kind: Kind, index: int) -> Filled:
        """Say of each change of a person or an organization where it stands in both files."""
        both = self._dataset.both
        if both is None or self._evidence_of is None or kind not in (Kind.PERSON, Kind.ORGANIZATION):
            return {}
        changes = (both.persons if kind is Kind.PERSON else both.organizations).changes.get(index, ())
        told = map(self._evidence_of, changes)
        lines = (listed([quiet(line(text))]) for text in told)
        return {FromChart("evidence", number): text for number, text in enumerate(lines)}

    def _beside(self, place: Place) -> tuple[Block, ...]:
        """List who else reports to somebody's manager; members of a team are on the page of that."""
        parent = int(self._chart.parent[place])
        if parent < 0 or self._chart.kind[parent] not in LEADING:
            return ()
        first, count = (int(array[parent]) for array in self._chart.children)
        others = [card for card in map(Place, range(first, first + count)) if card != place]
        told = *self._listed(others), *self._left_out(Place(parent), tuple(Kind))
        return section(tr("Under the same manager"), *told)

    def _top(self) -> tuple[Block, ...]:
        """List what stands at the top, beneath the card of the file if there is one."""
        if not len(self._chart):
            return ()
        if self._chart.kind[ROOT] == Kind.FILE:
            return self._children(ROOT, tuple(Kind))
        return self._listed([ROOT])

    def _also(self, place: Place) -> tuple[Block, ...]:
        """Say in which teams somebody has other cards, each a link."""
        chart = self._chart
        links = [
            (CardLink(Place(card), label(card_words(chart, int(chart.parent[card])).title)),)
            for card in others_of(chart, place)[:MOST_LISTED]
            if chart.parent[card] >= 0
        ]
        return paragraph(quiet(sentence(tr("also in {teams}"), "{teams}", joined(links, ", "))))

    def _common(self, place: Place) -> tuple[Block, ...]:
        """Say which schools and places of work are the most common at and beneath a card."""
        if self._sharing is None:
            return ()
        thing = load(THINGS).ThingKind
        kinds = (
            (tr("Most common schools"), thing.SCHOOL),
            (tr("Most common places of work"), thing.EMPLOYER),
        )
        sections = (section(heading, *self._sharing.of_team(place, kind)) for heading, kind in kinds)
        return tuple(block for blocks in sections for block in blocks)

    def _headcount(self, place: Place) -> str:
        """Say how many people there are, and how many of them the file does not name."""
        organization = self._dataset.organizations[self._chart.record[place]]
        named, headcount = int(self._chart.people[place]), organization.headcount or 0
        if headcount and not self._dataset.is_own_day:
            other = tr("the headcount of {all} is of another day", all=number_in_words(headcount))
            return f"{people_and_groups(self._chart, place)} · {other}"
        if headcount <= named:
            return people_and_groups(self._chart, place)
        sentence = tr("{named} of {all} named; {rest} more are counted by the source and not named.")
        for word, number in (("{named}", named), ("{all}", headcount), ("{rest}", headcount - named)):
            sentence = sentence.replace(word, number_in_words(number))
        return sentence

    def _children(self, place: Place, kinds: Sequence[Kind]) -> tuple[Block, ...]:
        """List the cards right beneath a card, each a link, a long list cut short."""
        first, count = (int(array[place]) for array in self._chart.children)
        cards = [card for card in map(Place, range(first, first + count)) if self._chart.kind[card] in kinds]
        return (*self._listed(cards), *self._left_out(place, kinds))

    def _left_out(self, place: Place, kinds: Sequence[Kind]) -> tuple[Block, ...]:
        return load(LEFT_OUT_BENEATH)(self._chart, place, kinds) if self._chart.unfiltered else ()

    def _listed(self, cards: Sequence[Place]) -> tuple[Block, ...]:
        """List cards, each a link, a long list cut short."""
        return (*listed([self._told(card) for card in cards[:MOST_LISTED]]), *rest(len(cards)))

    def _told(self, card: Place) -> Line:
        """Return a card as a link, and what stands beneath its title."""
        detail = card_words(self._chart, card).detail
        return (self._card(card), *((Words(" "), *quiet(line(detail))) if detail else ()))

    def _parent(self, place: Place) -> tuple[Block, ...]:
        parent = Place(int(self._chart.parent[place]))
        return section(tr("Part of"), Listed((self._card(parent),))) if parent >= 0 else ()

    def _card(self, place: Place) -> CardLink:
        return CardLink(place, label(card_words(self._chart, place).title))
