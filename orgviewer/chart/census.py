"""Counting people, not cards: somebody in two teams is one person for the company above both."""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import Integers, families, inner_levels, subtree_sums


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


def _walk_order(parent: Integers, levels: Integers) -> Integers:
    """Return each node's place in a walk that goes through one subtree before the next."""
    sizes = subtree_sums(parent, levels, np.ones(len(parent), np.int32))
    order = np.zeros(len(parent), np.int32)
    for start, end in inner_levels(levels):
        before = np.cumsum(sizes[start:end]) - sizes[start:end]
        first = families(parent[start:end])
        before -= np.repeat(before[first], np.diff(first, append=end - start))
        order[start:end] = order[parent[start:end]] + 1 + before
    return order


def _common_ancestors(parent: Integers, one: Integers, other: Integers) -> Integers:
    """Return the lowest common ancestor of each pair; the later of two nodes is never the higher."""
    low, high = np.minimum(one, other), np.maximum(one, other)
    while (apart := low != high).any():
        high = np.where(apart, parent[high], high)
        low, high = np.minimum(low, high), np.maximum(low, high)
    return low
