"""Which cards light up while the rest steps back: found by a search, named by a legend, or on a chain."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import AnyIntegers, Booleans, Integers, subtree_sums
from orgviewer.chart.chart import Chart, Kind, NodeKey
from orgviewer.chart.places import NO_NODE


class Records(Struct, frozen=True, eq=False):
    """Some records of a dataset: for each person, organization and post whether it is meant."""

    persons: Booleans
    organizations: Booleans
    posts: Booleans


class Lit(Struct, frozen=True, eq=False):
    """What lights up of a visible chart, by its nodes.

    `own` are meant themselves, `cards` too or hide somebody who is; `blocks` have somebody at or beneath
    them, `stacks` somebody in the stack under them.
    """

    own: Booleans
    cards: Booleans
    blocks: Booleans
    stacks: Booleans


def lit_places(whole: Chart, records: Records) -> Booleans:
    """Return which places of a whole chart stand for some records."""
    lit = np.zeros(len(whole), bool)
    meant = (
        (Kind.PERSON, records.persons),
        (Kind.ABSENT, records.persons),
        (Kind.ORGANIZATION, records.organizations),
        (Kind.VACANCY, records.posts),
        (Kind.SHARED, records.posts),
    )
    for kind, flags in meant:
        nodes = np.flatnonzero(whole.kind == kind)
        lit[nodes] = flags[whole.record[nodes]]
    lit[whole.held[records.persons[whole.held[:, 1]], 0]] = True
    return lit


def records_at(whole: Chart, places: AnyIntegers) -> Records:
    """Return the records that some places of a whole chart stand for."""
    dataset, kinds, records = whole.dataset, whole.kind[places], whole.record[places]
    persons = np.zeros(len(dataset.persons), bool)
    persons[records[(kinds == Kind.PERSON) | (kinds == Kind.ABSENT)]] = True
    persons[whole.held[np.isin(whole.held[:, 0], places), 1]] = True
    organizations = np.zeros(len(dataset.organizations), bool)
    organizations[records[kinds == Kind.ORGANIZATION]] = True
    posts = np.zeros(len(dataset.posts), bool)
    posts[records[(kinds == Kind.VACANCY) | (kinds == Kind.SHARED)]] = True
    return Records(persons, organizations, posts)


def lit_by(whole: Chart, chart: Chart, records: Records) -> Lit | None:
    """Return what lights up of the visible part of a whole chart for some records.

    None if nothing does: everybody would step back behind nobody.
    """
    places = lit_places(whole, records)
    return light(whole, chart, places) if places.any() else None


def light(whole: Chart, chart: Chart, lit: Booleans) -> Lit:
    """Return what lights up of the visible part of a whole chart if some of its places are lit."""
    beneath: Integers = subtree_sums(whole.parent, whole.levels, lit.astype(np.int32))
    within = beneath[chart.whole] > 0
    own = lit[chart.whole]
    cards = own | (within & (chart.hidden > 0))
    return Lit(own, cards, within, _stacks(chart, cards))


def _stacks(chart: Chart, cards: Booleans) -> Booleans:
    """Return which nodes have one of some cards in the stack under them."""
    stacks = np.zeros(len(chart), bool)
    stacks[chart.parent[np.flatnonzero(cards & chart.stacked)]] = True
    return stacks


class Connection(Struct, frozen=True):
    """People of whom each has something to do with the next: for each step two cards, and a word.

    A person between two steps has two cards in them if one step stands on another card than the next.
    """

    ends: tuple[tuple[NodeKey, NodeKey], ...]
    words: tuple[str, ...]

    @property
    def cards(self) -> tuple[NodeKey, ...]:
        """All cards, each once, in the order of the steps."""
        return tuple(dict.fromkeys(card for pair in self.ends for card in pair))


class Steps(Struct, frozen=True, eq=False):
    """The steps of a connection between visible cards: k × 2 nodes, and k words."""

    nodes: Integers
    words: tuple[str, ...]


def joined(chart: Chart, connection: Connection) -> tuple[Lit, Steps] | None:
    """Return what lights up of a visible chart for a connection, and its steps; None if none is seen."""
    nodes = {key: chart.find(key) for key in connection.cards}
    steps = zip(connection.ends, connection.words, strict=True)
    found = [(nodes[one], nodes[other], word) for (one, other), word in steps]
    seen = [(one, other, word) for one, other, word in found if NO_NODE not in (one, other)]
    if not seen:
        return None
    own = np.zeros(len(chart), bool)
    own[[node for node in nodes.values() if node >= 0]] = True
    within: Booleans = subtree_sums(chart.parent, chart.levels, own.astype(np.int32)) > 0
    ends = np.array([(one, other) for one, other, _ in seen], np.int32)
    return Lit(own, own, within, _stacks(chart, own)), Steps(ends, tuple(word for _, _, word in seen))
