"""Counting people, not cards: somebody in two teams is one person for the company above both.

`owner` names for each node of a tree in breadth-first order whom it stands for, or is -1.
"""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import AnyIntegers, Booleans, Integers, families, inner_levels, spans, subtree_sums


def count_distinct(parent: Integers, levels: Integers, nodes: Integers, owners: Integers) -> Integers:
    """Return how many different owners stand at and beneath every node.

    `nodes` of a tree in breadth-first order stand for `owners`, one for each; a node may stand there for
    several. The cards of one owner, in the order of a walk through the tree, are counted once too often at
    the lowest common ancestor of each neighbouring pair.
    """
    order = np.lexsort((_walk_order(parent, levels)[nodes], owners))
    nodes, owners = nodes[order], owners[order]
    again = np.flatnonzero(owners[1:] == owners[:-1])
    shared = _common_ancestors(parent, nodes[again], nodes[again + 1])
    counts = np.bincount(nodes, minlength=len(parent)).astype(np.int32)
    np.subtract.at(counts, shared, 1)
    return subtree_sums(parent, levels, counts)


def with_holders(owner: Integers, held: Integers) -> tuple[Integers, Integers]:
    """Return all nodes that stand for people, and these, one for each: several for the nodes of `held`."""
    alone = np.flatnonzero(owner >= 0).astype(np.int32)
    return np.concatenate((alone, held[:, 0])), np.concatenate((owner[alone], held[:, 1]))


def repeated(owner: Integers, preferred: Booleans) -> Booleans:
    """Say which nodes are further ones of their owner, beside the first preferred one, else the first."""
    again: Booleans = owner >= 0
    again[_first_of_each(np.flatnonzero(again), owner, preferred)] = False
    return again


def count_hidden(
    parent: Integers,
    levels: Integers,
    shown: Booleans,
    closed: Booleans,
    named: tuple[Integers, Integers],
    again: Booleans,
) -> Integers:
    """Return how many owners are hidden beneath every node that is closed and shown, each counted once.

    `named` are nodes and their owners, one for each (see `with_holders`).

    Whoever stands on a shown node as well is not hidden. Who stands on several hidden ones is counted where
    the one is that is not there `again`, else the first.
    """
    under = hiding(parent, levels, shown, closed)
    nodes, owners = named
    is_seen = np.zeros(int(owners.max(initial=-1)) + 1, bool)
    is_seen[owners[shown[nodes]]] = True
    rows = np.flatnonzero((under[nodes] >= 0) & ~is_seen[owners])
    counted = under[nodes[_first_of_each(rows, owners, ~again[nodes])]]
    return np.bincount(counted, minlength=len(parent)).astype(np.int32)


def hiding(parent: Integers, levels: Integers, shown: Booleans, closed: Booleans) -> Integers:
    """Return for each node the closed and shown one that hides it, or -1."""
    under = np.full(len(parent), -1, np.int32)
    for start, end in inner_levels(levels):
        above = parent[start:end]
        own = np.where(closed[above], above, np.int32(-1))
        under[start:end] = np.where(shown[above], own, under[above])
    return np.where(shown, np.int32(-1), under)


def _first_of_each(nodes: AnyIntegers, owner: Integers, preferred: Booleans) -> Integers:
    """Return one node of each owner of some ascending nodes: the first preferred one, else the first."""
    best = np.full(int(owner.max(initial=-1)) + 1, -1, np.int32)
    for some in (nodes, nodes[preferred[nodes]]):
        best[owner[some[::-1]]] = some[::-1]  # of several the last that is assigned stays
    return best[best >= 0]


def _walk_order(parent: Integers, levels: Integers) -> Integers:
    """Return each node's place in a walk that goes through one subtree before the next."""
    sizes = subtree_sums(parent, levels, np.ones(len(parent), np.int32))
    order = np.zeros(len(parent), np.int32)
    for start, end in inner_levels(levels):
        before = np.cumsum(sizes[start:end]) - sizes[start:end]
        first = families(parent[start:end])
        before -= np.repeat(before[first], spans(first, end - start))
        order[start:end] = order[parent[start:end]] + 1 + before
    return order


def _common_ancestors(parent: Integers, one: Integers, other: Integers) -> Integers:
    """Return the lowest common ancestor of each pair; the later of two nodes is never the higher."""
    low, high = np.minimum(one, other), np.maximum(one, other)
    while (apart := low != high).any():
        high = np.where(apart, parent[high], high)
        low, high = np.minimum(low, high), np.maximum(low, high)
    return low
