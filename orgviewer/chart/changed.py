"""What happened between two states to those whom the cards of a chart stand for, and how many there were.

Only for the charts of a dataset over two states, and loaded with the first of them.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Booleans, Integers
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import usual_arrangement, whole_chart
from orgviewer.engines import load
from orgviewer.model.changes import BothStates, Happened
from orgviewer.model.dataset import Dataset
from orgviewer.model.file_records import FileRecords
from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet

if TYPE_CHECKING:
    from orgviewer.relations.ordered.scales import Scale

HEADCOUNTS = "orgviewer.chart.changed:headcounts_by_facet"
PEOPLE_IN_BINS = "orgviewer.chart.groups:people_in_bins"
ONCE = int(Happened.MOVED | Happened.CHANGED)
"""What is told on one card of somebody who has several."""
NOWHERE = -1


class Changed(Struct, frozen=True, eq=False, dict=True):
    """What happened to the nodes of one chart; by node `happened` holds all of it (see `Happened`)."""

    chart: Chart
    both: BothStates
    happened: Integers

    def bears(self, what: Happened) -> Booleans:
        """Say to which nodes something happened."""
        found: Booleans = (self.happened & np.int32(what)) != 0
        return found

    @cached_property
    def gone(self) -> Booleans:
        """Which nodes stand for whom, or for what, only the earlier state knows."""
        return self.bears(Happened.LEFT)

    def named(self, what: str) -> Booleans:
        """Say to which nodes happened what has a name, be it in small letters."""
        return self.bears(Happened[what.upper()])

    @cached_property
    def moves(self) -> Integers:
        """The nodes of who moved, and of the manager or team where each was, as k × 2 nodes.

        Left out are those who were nowhere that is visible, and in charts by other things than these all.
        """
        chart, facet = self.chart, _facet(self.chart)
        nodes = np.flatnonzero(self.bears(Happened.MOVED)).astype(np.int32)
        was = np.full(len(nodes), NOWHERE, np.int32)
        teams = chart.kind[nodes] == Kind.ORGANIZATION
        if facet in (ORGANIZATION, REPORTING):
            was[teams] = self._teams(_parents(self.both, chart.record[nodes[teams]]))
            people = chart.record[nodes[~teams]]
            was[~teams] = (
                self._managers(people) if facet == REPORTING else self._teams(_teams(self.both, people))
            )
        apart = (was >= 0) & (was != nodes) & (was != chart.parent[nodes])
        pairs: Integers = np.column_stack((nodes, was))[apart]
        return pairs

    def _managers(self, people: Integers) -> Integers:
        """Return the cards of those to whom people reported, or NOWHERE."""
        managers = np.append(np.frombuffer(self.both.earlier.managers, np.int32), np.int32(NOWHERE))
        here = np.append(np.frombuffer(self.both.persons.of_earlier, np.int32), np.int32(NOWHERE))
        earlier = np.frombuffer(self.both.persons.earlier, np.int32)[people]
        return self._first_cards(Kind.PERSON, here[managers[earlier]])

    def _teams(self, organizations: Sequence[int]) -> Integers:
        return self._first_cards(Kind.ORGANIZATION, np.array(organizations, np.int32))

    def _first_cards(self, kind: Kind, records: Integers) -> Integers:
        """Return the first card of each record, but rather the one that stands for a person; or NOWHERE."""
        chart = self.chart
        nodes = np.flatnonzero(chart.kind == kind)[::-1].astype(np.int32)
        nodes = np.concatenate((nodes[chart.repeated[nodes]], nodes[~chart.repeated[nodes]]))
        most = max(int(records.max(initial=0)), int(chart.record[nodes].max(initial=0)))
        first = np.full(most + 2, NOWHERE, np.int32)  # the last for no record
        first[chart.record[nodes]] = nodes
        return first[records]

    @cached_property
    def headcounts(self) -> Integers:
        """How many people stood at and beneath each card before, and how many do now, as n × 2 numbers.

        They are those of the charts of both states, arranged alike.
        """
        chart, both = self.chart, self.both
        found = np.zeros((len(chart), 2), np.int32)
        scale, states = chart.group_scale, (both.earlier, both.later)
        for side, counts in enumerate(_counts(both, _facet(chart))):
            for kind, family in ((Kind.PERSON, both.persons), (Kind.ORGANIZATION, both.organizations)):
                nodes = np.flatnonzero(chart.kind == kind)
                records = _of_records(counts.by_record[kind], family.sides[side])
                found[nodes, side] = records[chart.record[nodes]]
            # Each state by itself would be in bins of its own.
            groups = _in_bins(states[side], _facet(chart), scale) if scale else counts.by_group
            for node in np.flatnonzero(chart.kind == Kind.GROUP).tolist():
                found[node, side] = groups.get(chart.group_names[int(chart.record[node])], 0)
            found[chart.kind == Kind.FILE, side] = counts.all
        return found


def _in_bins(state: Dataset, facet: Facet, scale: Scale) -> Mapping[str, int]:
    """Return how many people of one state are in each bin."""
    found: Mapping[str, int] = load(PEOPLE_IN_BINS)(state.on(state.as_of), facet, scale)
    return found


class _Headcounts(Struct, frozen=True, eq=False):
    """How many people stand at and beneath what: by kind and record (the last for none), by group, in all."""

    by_record: dict[Kind, Integers]
    by_group: dict[str, int]
    all: int


def changed(chart: Chart) -> Changed | None:
    """Return what happened to the nodes of a chart; None for one of a single state."""
    both = chart.dataset.both
    if both is None:
        return None
    happened = np.zeros(len(chart), np.int32)
    for kind, family in ((Kind.PERSON, both.persons), (Kind.ORGANIZATION, both.organizations)):
        nodes = np.flatnonzero(chart.kind == kind)
        happened[nodes] = np.frombuffer(family.happened, np.uint8)[chart.record[nodes]]
    happened[chart.repeated] &= ~np.int32(ONCE)
    others = np.frombuffer(both.persons.happened, np.uint8)[chart.held[:, 1]] > 0
    happened[chart.held[others, 0]] |= np.int32(Happened.CHANGED)
    return Changed(chart, both, happened)


def gone(dataset: Dataset, kind: Integers, record: Integers) -> Booleans:
    """Say which cards stand for whom, or for what, only the earlier of two states knows."""
    found = np.zeros(len(kind), bool)
    if dataset.both is not None:
        families = (Kind.PERSON, dataset.both.persons), (Kind.ORGANIZATION, dataset.both.organizations)
        for one, family in families:
            nodes = np.flatnonzero(kind == one)
            found[nodes] = (
                np.frombuffer(family.happened, np.uint8)[record[nodes]] & np.uint8(Happened.LEFT) > 0
            )
    return found


def team_headcounts(both: BothStates) -> Integers:
    """Return how many people were and are in each organization over two states, as n × 2 numbers."""
    sides = zip(_counts(both, ORGANIZATION), both.organizations.sides, strict=True)
    found = [_of_records(counts.by_record[Kind.ORGANIZATION], places) for counts, places in sides]
    return np.column_stack(found)


def _of_records(counts: Integers, places: array[int]) -> Integers:
    """Return counts by record of one state, the last for none, by the `places` of those over both in it."""
    found: Integers = counts[np.frombuffer(places, np.int32)] if len(places) else counts[:0]
    return found


def _facet(chart: Chart) -> Facet:
    return chart.spec.arranged_by or usual_arrangement(chart.dataset)


def _counts(both: BothStates, facet: Facet) -> tuple[_Headcounts, _Headcounts]:
    """Count the people of both states; once for all that is visible of them."""
    before, after = (_counted(state, facet) for state in (both.earlier, both.later))
    return before, after


def headcounts_by_facet(dataset: FileRecords) -> dict[tuple[Facet, str | None], _Headcounts]:
    """Return what is counted of a file by its arrangements and days: nothing yet."""
    del dataset
    return {}


def _counted(dataset: Dataset, facet: Facet) -> _Headcounts:
    known: dict[tuple[Facet, str | None], _Headcounts] = dataset.found(HEADCOUNTS)
    key = facet, dataset.as_of
    if key not in known:
        known[key] = _count(dataset, facet)
    return known[key]


def _count(dataset: Dataset, facet: Facet) -> _Headcounts:
    chart = whole_chart(dataset, ChartSpec(arranged_by=facet, as_of=dataset.as_of))
    by_record = {}
    for kind, records in ((Kind.PERSON, dataset.persons), (Kind.ORGANIZATION, dataset.organizations)):
        nodes = np.flatnonzero(chart.kind == kind)[::-1]
        by_record[kind] = np.zeros(len(records) + 1, np.int32)
        by_record[kind][chart.record[nodes]] = chart.people[nodes]
    groups = np.flatnonzero(chart.kind == Kind.GROUP).tolist()
    by_group = {chart.group_names[int(chart.record[node])]: int(chart.people[node]) for node in groups}
    return _Headcounts(by_record, by_group, int(chart.people[0]) if len(chart) else 0)


def _teams(both: BothStates, people: Integers) -> list[int]:
    """Return the organizations over both states in which people stood before, or NOWHERE."""
    places = np.frombuffer(both.persons.earlier, np.int32)[people].tolist()
    return [_here(both, both.earlier.teams[place]) for place in places]


def _parents(both: BothStates, organizations: Integers) -> list[int]:
    """Return the organizations over both states above some before, or NOWHERE."""
    index, records = both.earlier.organization_index, both.earlier.organizations
    places = np.frombuffer(both.organizations.earlier, np.int32)[organizations].tolist()
    return [_here(both, index.get(records[place].parent_id or "", NOWHERE)) for place in places]


def _here(both: BothStates, organization: int) -> int:
    return both.organizations.of_earlier[organization] if organization >= 0 else NOWHERE
