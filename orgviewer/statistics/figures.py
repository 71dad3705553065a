"""How many there are in the branch of every card: people, posts, vacancies, reports, levels.

People are counted, not cards: who has several cards in a branch is one there, and so is a post.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Booleans, Integers, spans
from orgviewer.statistics.branches import BranchRanges
from orgviewer.statistics.census import FurtherCards, alone, count_distinct, further_cards
from orgviewer.statistics.measures import Staff, staff_of

NOBODY = -1


class CardArrays(Struct, frozen=True, eq=False):
    """What stands on the cards of a tree in breadth-first order; all arrays have one entry per node.

    `owner` is the person, by place, whose card it is, NOBODY for others; `held` (h × 2) names the nodes of
    posts that several people share, and these. `post` is the post whose card it is, or which its person
    holds there; `vacant` marks the posts that nobody holds. `absent` marks managers of whom nothing else is
    known, `counts` the cards that stand for something: all but the file's own, above several roots.
    """

    parent: Integers
    owner: Integers
    held: Integers
    post: Integers
    vacant: Booleans
    absent: Booleans
    counts: Booleans


class BranchFigures(Struct, frozen=True, eq=False):
    """How many by node, at and beneath it; the `staff` is for what else is to be measured (see `measures`).

    `span` is how many report to a card, or are members, directly: people, vacant posts and absent managers;
    `reporting` the people alone, `waiting` the vacant posts. `level` is 1 at the top; `beneath` is how many
    levels there are beneath a card. Both are 0 for what is none of the cards that count.
    """

    staff: Staff
    people: Integers
    posts: Integers
    vacant: Integers
    span: Integers
    reporting: Integers
    waiting: Integers
    level: Integers
    beneath: Integers


def figures_of(cards: CardArrays) -> BranchFigures:
    """Return the figures of every card of a tree."""
    branches = BranchRanges(cards.parent)
    levels = branches.levels
    further = further_cards(cards.owner, cards.held)
    staff = staff_of(branches, cards.owner, further)
    reporting = _direct_people(cards, further)
    waiting = _children(cards, cards.vacant)
    depth = np.repeat(np.arange(len(levels) - 1, dtype=np.int32), spans(levels[:-1], len(branches)))
    level = np.where(cards.counts, depth + np.int32(cards.counts[:1].all()), np.int32(0))
    deepest = branches.highest(depth)
    return BranchFigures(
        staff=staff,
        people=count_distinct(cards.parent, levels, cards.owner, further),
        posts=_distinct(branches, cards.post),
        vacant=_distinct(branches, np.where(cards.vacant, cards.post, np.int32(NOBODY))),
        span=reporting + waiting + _children(cards, cards.absent),
        reporting=reporting,
        waiting=waiting,
        level=level,
        beneath=np.where(cards.counts, deepest - depth, np.int32(0)),
    )


def _distinct(branches: BranchRanges, things: Integers) -> Integers:
    """Return how many different things the cards of every branch stand for."""
    if not (things >= 0).any():
        return np.zeros(len(branches), np.int32)
    further = further_cards(things, np.zeros((0, 2), np.int32))
    return count_distinct(branches.parent, branches.levels, things, further)


def _children(cards: CardArrays, which: Booleans) -> Integers:
    """Return how many of some cards are children of every node."""
    return np.bincount(cards.parent[which] + 1, minlength=len(cards.parent) + 1)[1:].astype(np.int32)


def _direct_people(cards: CardArrays, further: FurtherCards) -> Integers:
    """Return how many different people stand directly beneath every node."""
    once = _children(cards, alone(cards.owner, further))
    if not len(further.nodes):
        return once
    above = cards.parent[further.nodes].astype(np.int64)
    most = int(further.owners.max()) + 1
    pairs = np.sort(above * most + further.owners)
    pairs = pairs[np.append(True, pairs[1:] != pairs[:-1])]
    pairs = pairs[pairs >= 0]  # the root has nobody above
    return once + np.bincount(pairs // most, minlength=len(once)).astype(np.int32)
