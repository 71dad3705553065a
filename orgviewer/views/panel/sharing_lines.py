"""Who else was there, as parts: the lines about shared backgrounds on the pages of people and teams.

Links lead to cards, and to a search for all whom a page does not name.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from orgviewer.arrays import Integers, branch_ranges
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import Place
from orgviewer.lives.names import Names
from orgviewer.lives.parts import Bar, Bars, Block, Line, SearchLink, Words
from orgviewer.lives.people import SharedLines
from orgviewer.lives.texts import joined, label, line, quiet, sentence
from orgviewer.relations.facets import ORGANIZATION, Facet, FacetKind
from orgviewer.relations.graph import Graph
from orgviewer.relations.periods import Overlap
from orgviewer.relations.phrases import OVERLAPS
from orgviewer.relations.sharing import Shared, most_common, shared_with
from orgviewer.relations.things import ThingKind
from orgviewer.search.filters import filter_text
from orgviewer.words.translation import counted, number_in_words, tr

MOST_NAMED = 6  # of those who share one thing
MOST_COMMON = 6  # schools or places of work of a team

FACETS = {
    ThingKind.SCHOOL: Facet(FacetKind.SCHOOL),
    ThingKind.EMPLOYER: Facet(FacetKind.WORK),
    ThingKind.PROJECT: Facet(FacetKind.PROJECT),
    ThingKind.ADVISOR: Facet(FacetKind.ADVISOR),
    ThingKind.TEACHER: Facet(FacetKind.TEACHER),
}
HEADED = (ThingKind.ADVISOR, ThingKind.TEACHER)
"""What has somebody at its head: the others are named beside them, and those whom they led by themselves."""


class SharingLines:
    """Says who shares what, as a graph knows it."""

    def __init__(self, chart: Chart, graph: Graph, names: Names) -> None:
        self._chart, self._graph, self._names = chart, graph, names

    def of_person(self, person: int) -> SharedLines:
        """Return lines for each kind and entry of a person that others share."""
        lines: dict[tuple[ThingKind, int], tuple[Line, ...]] = defaultdict(tuple)
        for shared in shared_with(self._graph, person):
            lines[shared.kind, shared.entry] += (self._line(shared),)
        return dict(lines)

    def _line(self, shared: Shared) -> Line:
        others = list(zip(shared.others.tolist(), shared.overlaps.tolist(), strict=True))
        named = [self._other(person, Overlap(overlap), shared) for person, overlap in others[:MOST_NAMED]]
        rest = len(others) - len(named)
        if rest:
            every = filter_text(FACETS[shared.kind], shared.text)
            named.append((SearchLink(every, counted(rest, "and %n more", "and %n more")),))
        return sentence(self._beginning(shared), "{names}", joined(named, " · "))

    def _beginning(self, shared: Shared) -> str:
        if shared.kind not in HEADED:
            return tr("Also: {names}")
        if shared.entry < 0:
            return "{names}"
        return tr("Also with {head}: {names}").replace("{head}", shared.text)

    def _other(self, person: int, overlap: Overlap, shared: Shared) -> Line:
        if shared.kind in HEADED and shared.entry < 0:
            return self._names.person(person)
        return (*self._names.person(person), Words(f" ({tr(OVERLAPS[overlap])})"))

    def of_team(self, place: Place, kind: ThingKind) -> tuple[Block, ...]:
        """Return the most common schools or places of work beneath a card, each a bar that finds people."""
        common = most_common(self._graph, _people(self._chart, place), kind, MOST_COMMON)
        if not common:
            return ()
        most = max(count for _, count in common)
        within = self._within(place)
        bars = []
        for thing, count in common:
            text = self._graph.texts[thing]
            query = " ".join((filter_text(FACETS[kind], text), *within))
            told = (SearchLink(query, label(text)), Words(" "), *quiet(line(number_in_words(count))))
            bars.append(Bar(told, count / most))
        return (Bars(tuple(bars)),)

    def _within(self, place: Place) -> list[str]:
        """Return the search for the people of a card's organization; none for a card of another kind."""
        if self._chart.kind[place] != Kind.ORGANIZATION:
            return []
        record = self._chart.dataset.organizations[int(self._chart.record[place])]
        return [filter_text(ORGANIZATION, record.name)]


def _people(chart: Chart, place: Place) -> Integers:
    """Return the people at and beneath a card."""
    nodes = np.concatenate([np.arange(*ends) for ends in branch_ranges(chart.parent, place)])
    people: Integers = chart.record[nodes[chart.kind[nodes] == Kind.PERSON]]
    return people
