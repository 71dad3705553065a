"""Lines that are drawn otherwise than the rest: to dotted-line managers, and those that no source states."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from orgviewer.arrays import Booleans, Integers
from orgviewer.chart.chart import Chart, Kind
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet

TREES = (ORGANIZATION, REPORTING)
STATED = (Kind.PERSON, Kind.VACANCY, Kind.SHARED, Kind.ORGANIZATION)


def dotted_lines(chart: Chart) -> Integers:
    """Return for each person with a dotted-line manager both cards, the person's first, as k × 2 nodes.

    Somebody with several cards has the lines at the one that stands first; the root needs none. A line that
    is told twice is one, and nobody has one to themselves.
    """
    pairs = np.array(list(_dotted_line_managers(chart.dataset)), np.int32).reshape(-1, 2)
    cards = _first_cards(chart)[pairs]
    apart = (cards >= 0).all(axis=1) & (cards[:, 0] != cards[:, 1])
    nodes: Integers = cards[apart]
    _, first = np.unique(nodes[:, 0].astype(np.int64) * len(chart) + nodes[:, 1], return_index=True)
    first.sort()
    return nodes[first]


def inferred_lines(chart: Chart, arrangement: Facet) -> Booleans:
    """Say of which nodes no source states where they stand, in a chart by organization or reporting line."""
    dataset = chart.dataset
    inferred = np.zeros(len(chart), bool)
    for node in np.flatnonzero(np.isin(chart.kind, STATED)).tolist() if arrangement in TREES else ():
        kind, record, turn = (int(column[node]) for column in (chart.kind, chart.record, chart.membership))
        match kind:
            case Kind.PERSON if turn >= 0:
                part = dataset.persons[record].memberships[turn]
                is_line = bool(part.reports_to or part.reports_to_post_id)
                inferred[node] = bool(part.reports_to_inferred) and is_line == (arrangement == REPORTING)
            case Kind.VACANCY | Kind.SHARED if arrangement == REPORTING:
                inferred[node] = bool(dataset.posts[record].reports_to_inferred)
            case Kind.ORGANIZATION:
                inferred[node] = bool(dataset.organizations[record].parent_inferred)
    return inferred


def _first_cards(chart: Chart) -> Integers:
    """Return by person the node of the first card, or -1."""
    nodes = np.flatnonzero(np.isin(chart.kind, (Kind.PERSON, Kind.ABSENT)))[::-1].astype(np.int32)
    first = np.full(len(chart.dataset.persons), -1, np.int32)
    first[chart.held[::-1, 1]] = chart.held[::-1, 0]
    first[chart.record[nodes]] = nodes
    return first


def _dotted_line_managers(dataset: Dataset) -> Iterator[tuple[int, int]]:
    """Yield the places of people and of their dotted-line managers."""
    if dataset.roster is not None:
        index = dataset.person_index
        for row, managers in dataset.roster.second_managers.items():
            yield from ((row, index[manager]) for manager in managers if manager in index)
        return
    own, presences = dataset.memberships, dataset.presences
    for entry, manager in own.dotted:
        if presences[entry] != Presence.HOLDS_NOT:
            yield own.persons[entry], manager
