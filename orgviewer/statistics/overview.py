"""A tree in a handful of numbers, each with the cards that it counts: levels, spans, managers."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import AnyIntegers, Booleans, Integers, grouped_by
from orgviewer.statistics.census import alone
from orgviewer.statistics.figures import BranchFigures, CardArrays

MOST_SHOWN = 5
"""Cards that are named as those with the widest or narrowest spans."""


class Tally(Struct, frozen=True, eq=False):
    """How many there are of one kind: a level, a span; and their cards."""

    key: int
    count: int
    cards: AnyIntegers


class Overview(Struct, frozen=True, eq=False):
    """What a tree comes to.

    `pyramid` counts people by level, each on the highest of his or her cards; `spans` counts the cards of
    those with anybody directly beneath them by how many these are. `managers` are people to whom somebody
    reports, `staff` the others. `widest` are the cards of the largest spans, `narrowest` others of the
    smallest, `ones` all with a span of one, `deepest` the cards from the top to one on the lowest level.
    """

    people: int
    posts: int
    vacant: int
    levels: int
    pyramid: tuple[Tally, ...]
    spans: tuple[Tally, ...]
    managers: Tally
    staff: Tally
    vacancies: Tally
    widest: AnyIntegers
    narrowest: AnyIntegers
    ones: AnyIntegers
    deepest: AnyIntegers


def overview(cards: CardArrays, figures: BranchFigures) -> Overview:
    """Return what a tree comes to; its root is the first card."""
    nodes, owners = _cards_of_people(cards, figures)
    leading = np.flatnonzero((figures.span > 0) & cards.counts)
    by_span = leading[np.argsort(figures.span[leading], kind="stable")]
    widest_first = leading[np.argsort(-figures.span[leading], kind="stable")]
    leads = np.zeros(int(owners.max(initial=-1)) + 1, bool)
    leads[owners[figures.span[nodes] > 0]] = True
    vacant = np.flatnonzero(cards.vacant)
    return Overview(
        people=_root(figures.people),
        posts=_root(figures.posts),
        vacant=_root(figures.vacant),
        levels=int(figures.level.max(initial=0)),
        pyramid=_pyramid(figures, nodes, owners),
        spans=tuple(
            Tally(span, len(found), leading[found]) for span, found in grouped_by(figures.span[leading])
        ),
        managers=_people(nodes, owners, leads),
        staff=_people(nodes, owners, ~leads),
        vacancies=Tally(0, len(vacant), vacant),
        widest=widest_first[:MOST_SHOWN],
        narrowest=by_span[: min(MOST_SHOWN, max(0, len(leading) - MOST_SHOWN))],
        ones=leading[figures.span[leading] == 1],
        deepest=_deepest(cards, figures),
    )


def cards_of_people(cards: CardArrays, figures: BranchFigures, people: Booleans) -> AnyIntegers:
    """Return the cards of some people, who are told by place."""
    nodes, owners = _cards_of_people(cards, figures)
    found: AnyIntegers = np.sort(nodes[people[owners]])
    return found


def people_of(cards: CardArrays, figures: BranchFigures, count: int) -> Booleans:
    """Say who of `count` people has a card."""
    found = np.zeros(count, bool)
    found[_cards_of_people(cards, figures)[1]] = True
    return found


def _root(figures: Integers) -> int:
    return int(figures[0]) if len(figures) else 0


def _cards_of_people(cards: CardArrays, figures: BranchFigures) -> tuple[AnyIntegers, AnyIntegers]:
    """Return the nodes on which people stand, and who; one entry for each person on a card."""
    further = figures.staff.further
    single = np.flatnonzero(alone(cards.owner, further))
    return np.concatenate((single, further.nodes)), np.concatenate((cards.owner[single], further.owners))


def _people(nodes: AnyIntegers, owners: AnyIntegers, people: Booleans) -> Tally:
    kept = people[owners]
    return Tally(0, int(np.bincount(owners[kept], minlength=1).astype(bool).sum()), np.sort(nodes[kept]))


def _pyramid(figures: BranchFigures, nodes: AnyIntegers, owners: AnyIntegers) -> tuple[Tally, ...]:
    """Return how many people stand on every level, from the top down."""
    levels = figures.level[nodes]
    highest = np.full(int(owners.max(initial=-1)) + 1, np.iinfo(np.int32).max, np.int32)
    np.minimum.at(highest, owners, levels)
    kept = levels == highest[owners]
    order = np.argsort(nodes[kept], kind="stable")
    nodes, owners = nodes[kept][order], owners[kept][order]
    return tuple(
        Tally(level, int(np.bincount(owners[found]).astype(bool).sum()), nodes[found])
        for level, found in grouped_by(figures.level[nodes])
    )


def _deepest(cards: CardArrays, figures: BranchFigures) -> AnyIntegers:
    if not len(figures.level):
        return np.zeros(0, np.int32)
    node, path = int(figures.level.argmax()), []
    while node >= 0 and cards.counts[node]:
        path.append(node)
        node = int(cards.parent[node])
    return np.array(path[::-1], np.int32)
