"""Which team each card of a chart stands in, for a board that shows people team by team.

A team is the organization or the group above a card; in a chart of reporting lines it is the organization
that the file names for the person, else those who report to the same one.
"""

from __future__ import annotations

import enum

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Booleans, Integers, depth_first, inner_levels
from orgviewer.chart.chart import Chart, Kind
from orgviewer.engines import load

ASKED = "orgviewer.chart.filters.filtering:asked_persons"
GROUPS = (Kind.GROUP, Kind.ORGANIZATION)


class TeamKind(enum.IntEnum):
    """What makes people a team: a card above, an organization without one, whom they report to, nothing."""

    CARD = 0
    ORGANIZATION = 1
    REPORTS = 2
    NONE = 3


class Members(Struct, frozen=True, eq=False):
    """Cards of people in the order of reading (m): node, person by place in the dataset, and team of each.

    A team is a number of `kinds` and `records`: of a CARD and of REPORTS the node above, of an ORGANIZATION
    its place in the dataset. A shared card is there once for each who holds the post.
    """

    nodes: Integers
    people: Integers
    teams: Integers
    kinds: Integers
    records: Integers


def members_of(chart: Chart) -> Members:
    """Return the cards of all people in a chart who are there, each with its team, as they are read."""
    nodes, people = _cards(chart)
    kinds, records = _teams(chart, nodes, people)
    size = max(len(chart), len(chart.dataset.organizations)) + 1
    keys, first, team = np.unique(
        kinds.astype(np.int64) * size + records, return_index=True, return_inverse=True
    )
    order = np.argsort(first, kind="stable")
    turn = np.empty(len(order), np.int32)
    turn[order] = np.arange(len(order), dtype=np.int32)
    keys = keys[order]
    return Members(nodes, people, turn[team], (keys // size).astype(np.int32), (keys % size).astype(np.int32))


def _cards(chart: Chart) -> tuple[Integers, Integers]:
    """Return the nodes of people in the order of reading, and the people, without who is no longer there.

    Of a filter's chart there are those whom it asks for, and nobody who merely leads to them.
    """
    own = np.flatnonzero(chart.kind == Kind.PERSON).astype(np.int32)
    nodes = np.concatenate((own, chart.held[:, 0].astype(np.int32)))
    people = np.concatenate((chart.record[own], chart.held[:, 1].astype(np.int32)))
    if chart.changed is not None:
        there = ~chart.changed.gone[nodes]
        nodes, people = nodes[there], people[there]
    asked: Booleans | None = load(ASKED)(chart) if chart.spec.filter is not None else None
    if asked is not None:
        nodes, people = nodes[asked[people]], people[asked[people]]
    turn = np.empty(len(chart), np.int32)
    turn[depth_first(chart.parent)] = np.arange(len(chart), dtype=np.int32)
    order = np.argsort(turn[nodes], kind="stable")
    return nodes[order], people[order]


def groups_above(chart: Chart) -> Integers:
    """Return for each node the nearest organization or group above it, or -1."""
    above = np.full(len(chart), -1, np.int32)
    is_group = np.isin(chart.kind, GROUPS)
    for start, end in inner_levels(chart.levels):
        parent = chart.parent[start:end]
        above[start:end] = np.where(is_group[parent], parent, above[parent])
    return above


def _teams(chart: Chart, nodes: Integers, people: Integers) -> tuple[Integers, Integers]:
    """Return for each card what makes its team, and which."""
    above, parent = groups_above(chart)[nodes], chart.parent[nodes]
    organization = _named_organizations(chart, nodes, people)
    is_led = (parent >= 0) & (chart.kind[parent] != Kind.FILE)
    ways = (above >= 0, organization >= 0, is_led)
    kinds = np.select(ways, (TeamKind.CARD, TeamKind.ORGANIZATION, TeamKind.REPORTS), TeamKind.NONE)
    return kinds.astype(np.int32), np.select(ways, (above, organization, parent), 0).astype(np.int32)


def _named_organizations(chart: Chart, nodes: Integers, people: Integers) -> Integers:
    """Return by card the organization that the file names for it, by place in the dataset, or -1."""
    dataset = chart.dataset
    if not dataset.organizations:
        return np.full(len(nodes), -1, np.int32)
    found: Integers = np.array(dataset.teams, np.int32)[people]
    if dataset.roster is None:
        for turn, (person, membership) in enumerate(
            zip(people.tolist(), chart.membership[nodes].tolist(), strict=True)
        ):
            if membership >= 0:
                named = dataset.persons[person].memberships[membership].organization_id
                found[turn] = dataset.organization_index[named] if named else -1
    return found
