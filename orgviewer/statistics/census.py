"""Counting people, not cards: somebody in two teams is one person for the company above both.

`owner` names for each node of a tree in breadth-first order whom it stands for, or is -1.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from orgviewer.arrays import (
    THIN,
    AnyIntegers,
    Booleans,
    Integers,
    families,
    inner_levels,
    spans,
    subtree_sums,
)


class FurtherCards(NamedTuple):
    """The cards of people who stand on several, and the cards that several people share: nodes and owners.

    A node that stands for several people is there for each of them. Everybody else has one card, and cannot
    be counted twice.
    """

    nodes: Integers
    owners: Integers


def further_cards(owner: Integers, held: Integers) -> FurtherCards:
    """Return the nodes of whom `owner` names more than once, and those of `held`, one for each person."""
    most = max(int(owner.max(initial=-1)), int(held[:, 1].max(initial=-1))) + 1
    counts = np.bincount(owner + 1, minlength=most + 1)[1:] + np.bincount(held[:, 1], minlength=most)
    nodes = np.flatnonzero(np.append(counts > 1, False)[owner]).astype(np.int32)  # the last for nobody
    return FurtherCards(np.concatenate((nodes, held[:, 0])), np.concatenate((owner[nodes], held[:, 1])))


def count_distinct(parent: Integers, levels: Integers, owner: Integers, further: FurtherCards) -> Integers:
    """Return how many different people stand at and beneath every node.

    Who has several cards is counted on each, and once less where two of them meet (see `counted_twice`).
    """
    counts = alone(owner, further).astype(np.int32)
    if len(further.nodes):
        np.add.at(counts, further.nodes, 1)
        sizes = subtree_sums(parent, levels, np.ones(len(parent), np.int32))
        turn = walk_order(parent, levels, sizes)
        np.subtract.at(counts, counted_twice(turn, parent, further).nodes, 1)
    return subtree_sums(parent, levels, counts)


def counted_twice(turn: Integers, parent: Integers, further: FurtherCards) -> FurtherCards:
    """Return at which nodes, and for whom, a count of cards is one too high for a count of people.

    These are the lowest common ancestors of two cards of one person that follow each other in a walk through
    the tree, in which each node has its `turn`.
    """
    order = np.lexsort((turn[further.nodes], further.owners))
    nodes, owners = further.nodes[order], further.owners[order]
    again = np.flatnonzero(owners[1:] == owners[:-1])
    return FurtherCards(_common_ancestors(parent, nodes[again], nodes[again + 1]), owners[again])


def alone(owner: Integers, further: FurtherCards) -> Booleans:
    """Say which nodes are the only ones of their owners."""
    found: Booleans = owner >= 0
    found[further.nodes] = False
    return found


def walk_order(parent: Integers, levels: Integers, sizes: Integers) -> Integers:
    """Return each node's place in a walk that goes through one subtree before the next.

    `sizes` counts the nodes at and beneath every node.
    """
    if len(parent) < THIN * len(levels):
        return _walk_of_thin(parent, sizes)
    order = np.zeros(len(parent), np.int32)
    for start, end in inner_levels(levels):
        before = np.cumsum(sizes[start:end]) - sizes[start:end]
        first = families(parent[start:end])
        before -= np.repeat(before[first], spans(first, end - start))
        order[start:end] = order[parent[start:end]] + 1 + before
    return order


def repeated(owner: Integers, further: FurtherCards, preferred: Booleans) -> Booleans:
    """Say which nodes are further ones of their owner, beside the first preferred one, else the first."""
    nodes = further.nodes[owner[further.nodes] >= 0]
    again = np.zeros(len(owner), bool)
    again[nodes] = True
    again[nodes[_first_of_each(owner[nodes], preferred[nodes])]] = False
    return again


def count_hidden(
    under: Integers,
    shown: Booleans,
    owner: Integers,
    further: FurtherCards,
    again: Booleans,
    before: Integers,
) -> Integers:
    """Return how many people are hidden beneath every node, each counted once.

    `under` is what hides each node (see `hiding`); `before` is how many were hidden beneath every node
    already. Whoever stands on a shown node as well is not hidden. Who stands on several hidden ones is
    counted where the one is that is not there `again`, else the first.
    """
    nodes, owners = further
    is_seen = np.zeros(int(owners.max(initial=-1)) + 1, bool)
    is_seen[owners[shown[nodes]]] = True
    rows = np.flatnonzero((under[nodes] >= 0) & ~is_seen[owners])
    first = rows[_first_of_each(owners[rows], ~again[nodes[rows]])]
    hidden = np.concatenate((under[alone(owner, further)], under[nodes[first]]))
    counts = np.bincount(hidden + 1, minlength=len(under) + 1)[1:].astype(np.int32)  # what is shown left out
    if before.any():
        np.add.at(counts, under[under >= 0], before[under >= 0])
        counts += before
    return counts


def hiding(parent: Integers, levels: Integers, shown: Booleans, closed: Booleans) -> Integers:
    """Return for each node the closed and shown one that hides it, or -1."""
    under = np.full(len(parent), -1, np.int32)
    for start, end in inner_levels(levels):
        above = parent[start:end]
        own = np.where(closed[above], above, np.int32(-1))
        under[start:end] = np.where(shown[above], own, under[above])
    return np.where(shown, np.int32(-1), under)


def _first_of_each(owners: Integers, preferred: Booleans) -> AnyIntegers:
    """Return the place of one entry of each owner: the first preferred one, else the first."""
    best = np.full(int(owners.max(initial=-1)) + 1, -1, np.int64)
    for places in (np.arange(len(owners)), np.flatnonzero(preferred)):
        best[owners[places[::-1]]] = places[::-1]  # of several the last that is assigned stays
    return best[best >= 0]


def _walk_of_thin(parent: Integers, sizes: Integers) -> Integers:
    """Return the places in a walk through a tree that is hardly wider than deep, node by node."""
    order = [0] * len(parent)
    following = [1] * len(parent)  # the place of the next child of each node that has been met
    for node, (above, size) in enumerate(zip(parent.tolist(), sizes.tolist(), strict=True)):
        if above >= 0:
            order[node] = following[above]
            following[above] += size
        following[node] = order[node] + 1
    return np.array(order, np.int32)


def _common_ancestors(parent: Integers, one: Integers, other: Integers) -> Integers:
    """Return the lowest common ancestor of each pair; the later of two nodes is never the higher."""
    low, high = np.minimum(one, other), np.maximum(one, other)
    while (apart := low != high).any():
        high = np.where(apart, parent[high], high)
        low, high = np.minimum(low, high), np.maximum(low, high)
    return low
