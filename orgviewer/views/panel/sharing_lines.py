"""Who else was there: the lines about shared backgrounds on the pages of people and teams.

Links lead to cards, and to a search for all whom a page does not name.
"""

from __future__ import annotations

from urllib.parse import quote

import numpy as np

from orgviewer.arrays import Integers, branch_ranges
from orgviewer.chart.chart import Chart, Kind
from orgviewer.lives.markup import escape, link, quiet
from orgviewer.relations.facets import ORGANIZATION, Facet, FacetKind
from orgviewer.relations.graph import Graph
from orgviewer.relations.periods import Overlap
from orgviewer.relations.sharing import Shared, most_common, shared_with
from orgviewer.relations.things import ThingKind
from orgviewer.search.query import filter_text
from orgviewer.views.panel.mentions import Mentions
from orgviewer.words.translation import counted, tr

MOST_NAMED = 6  # of those who share one thing
MOST_COMMON = 6  # schools or employers of a team
WIDEST_BAR = 150  # pixels

FACETS = {
    ThingKind.SCHOOL: Facet(FacetKind.SCHOOL),
    ThingKind.EMPLOYER: Facet(FacetKind.EMPLOYER),
    ThingKind.PROJECT: Facet(FacetKind.PROJECT),
    ThingKind.ADVISOR: Facet(FacetKind.ADVISOR),
}
OVERLAPS = {
    Overlap.SURE: "at the same time",
    Overlap.UNKNOWN: "years not known",
    Overlap.NEVER: "in other years",
}


def search_link(text: str, shown: str) -> str:
    """Return a link that searches for a text."""
    return link(f"find:{quote(text)}", shown)


class SharingLines:
    """Writes who shares what, as a graph knows it."""

    def __init__(self, chart: Chart, graph: Graph, mentions: Mentions) -> None:
        self._chart, self._graph, self._mentions = chart, graph, mentions

    def of_person(self, person: int) -> dict[tuple[ThingKind, int], str]:
        """Return a line of HTML for each kind and entry of a person that others share."""
        lines: dict[tuple[ThingKind, int], str] = {}
        for shared in shared_with(self._graph, person):
            key = shared.kind, shared.entry
            lines[key] = "<br>".join(part for part in (lines.get(key, ""), self._line(shared)) if part)
        return lines

    def _line(self, shared: Shared) -> str:
        others = list(zip(shared.others.tolist(), shared.overlaps.tolist(), strict=True))
        named = [self._other(person, Overlap(overlap), shared) for person, overlap in others[:MOST_NAMED]]
        rest = len(others) - len(named)
        if rest:
            every = filter_text(FACETS[shared.kind], shared.text)
            named.append(search_link(every, counted(rest, "and %n more", "and %n more")))
        return escape(self._beginning(shared)).replace("{names}", " · ".join(named))

    def _beginning(self, shared: Shared) -> str:
        if shared.kind is not ThingKind.ADVISOR:
            return tr("Also: {names}")
        if shared.entry < 0:
            return "{names}"
        return tr("Also with {advisor}: {names}").replace("{advisor}", shared.text)

    def _other(self, person: int, overlap: Overlap, shared: Shared) -> str:
        name, card = self._chart.dataset.persons[person].name, self._mentions.card(person)
        linked = link(f"card:{card}", name) if card >= 0 else escape(name)
        when = "" if shared.kind is ThingKind.ADVISOR and shared.entry < 0 else f" ({tr(OVERLAPS[overlap])})"
        return linked + escape(when)

    def of_team(self, place: int, kind: ThingKind) -> str:
        """Return the most common schools or employers of all beneath a card, each a bar that finds them."""
        common = most_common(self._graph, _people(self._chart, place), kind, MOST_COMMON)
        if not common:
            return ""
        most = max(count for _, count in common)
        within = self._within(place)
        rows = []
        for thing, count in common:
            text = self._graph.texts[thing]
            target = f"find:{quote(' '.join((filter_text(FACETS[kind], text), *within)))}"
            width = max(4, round(WIDEST_BAR * count / most))
            # A blank that cannot break fills the bar, since Qt draws no empty cell.
            blank = '<span style="font-size: 4px">&nbsp;</span>'
            bar = f'<table cellspacing="0" cellpadding="0"><tr><td class="bar" width="{width}">{blank}</td>'
            named = f"{link(target, text)} {quiet(f'{count:,}')}"
            rows.append(f'<p class="common">{named}</p>{bar}</tr></table>')
        return "".join(rows)

    def _within(self, place: int) -> list[str]:
        """Return the search for the people of a card's organization; none for a card of another kind."""
        if self._chart.kind[place] != Kind.ORGANIZATION:
            return []
        record = self._chart.dataset.organizations[int(self._chart.record[place])]
        return [filter_text(ORGANIZATION, record.name)]


def _people(chart: Chart, place: int) -> Integers:
    """Return the people at and beneath a card."""
    nodes = np.concatenate([np.arange(*ends) for ends in branch_ranges(chart.parent, place)])
    people: Integers = chart.record[nodes[chart.kind[nodes] == Kind.PERSON]]
    return people
