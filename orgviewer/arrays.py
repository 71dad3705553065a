"""The array types of charts, and walks over trees that are kept as arrays.

A tree of n nodes is one array `parent` (int32, -1 for the root) in breadth-first order: parents
stand before their children, the children of a node stand together, and each level is one range.
All walks loop over levels, never over nodes, so depth is the only thing Python counts; but where the
levels hold next to nothing, a sum goes node by node, which is the shorter way then.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int32]
AnyIntegers = npt.NDArray[np.signedinteger]
Floats = npt.NDArray[np.float64]
Booleans = npt.NDArray[np.bool_]

THIN = 32
"""Nodes on a level, on average, from which on a step for each level costs less than one for each node."""


def distinct(values: AnyIntegers) -> AnyIntegers:
    """Return the values of an array, each once, in ascending order.

    As numpy's `unique`, which loads numpy's masked arrays (as long as a fifth of the rest of it) on its way.
    """
    ordered = np.sort(values, axis=None)
    found: AnyIntegers = ordered[np.append(True, ordered[1:] != ordered[:-1])[: len(ordered)]]
    return found


def grouped_by(values: AnyIntegers) -> Iterator[tuple[int, AnyIntegers]]:
    """Yield each distinct value, in ascending order, with the places in the array where it stands."""
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    begins = np.flatnonzero(np.append(True, ordered[1:] != ordered[:-1])[: len(ordered)])
    for start, end in pairwise([*begins.tolist(), len(ordered)]):
        yield int(ordered[start]), order[start:end]


def spans(begins: AnyIntegers, end: int) -> AnyIntegers:
    """Return how far it is from each begin to the next one, and from the last to the end.

    As numpy's `diff` with something to append, which takes ten times as long for the few of a small chart.
    """
    found = np.empty(len(begins), np.int64)
    np.subtract(begins[1:], begins[:-1], out=found[:-1])
    found[-1:] = end - begins[-1:]
    return found


def ranges(starts: AnyIntegers, counts: AnyIntegers) -> Integers:
    """Return the numbers of all ranges `start … start + count - 1`, one range after the other."""
    ends = np.cumsum(counts)
    total = int(ends[-1]) if len(ends) else 0
    return (np.arange(total) + np.repeat(starts - ends + counts, counts)).astype(np.int32)


def breadth_first(parent: Integers, turn: Integers | None = None) -> tuple[Integers, Integers]:
    """Return the order that puts any tree or forest into breadth-first order, and its levels.

    `parent` may be in any order; children keep theirs, but for those with a higher `turn` (0 to 3),
    who follow the others.
    `levels[k]` is the place in the order where level k begins; one entry more ends the last level.
    Nodes on a circle are left out.
    """
    sort_key = parent if turn is None else parent.astype(np.int64) * 4 + turn
    by_parent = np.argsort(sort_key, kind="stable").astype(np.int32)
    counts = np.bincount(parent + 1, minlength=len(parent) + 1)
    starts = np.concatenate(([0], np.cumsum(counts)))
    frontier = by_parent[: counts[0]]
    order, levels = [], [0]
    while len(frontier):
        order.append(frontier)
        levels.append(levels[-1] + len(frontier))
        frontier = by_parent[ranges(starts[frontier + 1], counts[frontier + 1])]
    return (np.concatenate(order) if order else by_parent[:0]), np.array(levels, np.int32)


def levels_of(parent: Integers) -> Integers:
    """Return where each level begins in a tree in breadth-first order; the last entry ends it."""
    levels = [0, 1] if len(parent) else [0]
    while levels[-1] < len(parent):
        # Parents stand in order, so a level ends where parents of the next one begin.
        levels.append(int(np.searchsorted(parent, levels[-1])))
    return np.array(levels, np.int32)


def children_of(parent: Integers) -> tuple[Integers, Integers]:
    """Return the first child and the number of children of every node (breadth-first order)."""
    below = np.bincount(parent + 1, minlength=len(parent) + 1)
    # Parents stand in order: before the children of a node stand all roots and those of the nodes before it.
    first = np.cumsum(below)[: len(parent)]
    return first.astype(np.int32), below[1:].astype(np.int32)


def families(parent: Integers) -> Integers:
    """Return where each family (the children of one node) begins in one level's parents."""
    begins = np.ones(len(parent), bool)
    np.not_equal(parent[1:], parent[:-1], out=begins[1:])
    return begins.nonzero()[0].astype(np.int32)


def inner_levels(levels: Integers) -> list[tuple[int, int]]:
    """Return the ranges of all levels but the root's, from the top down."""
    return list(pairwise(levels[1:].tolist()))


def branch_ranges(parent: Integers, node: int) -> list[tuple[int, int]]:
    """Return the ranges that a node and all beneath it fill, one for each level, from the top down."""
    found = []
    start, end = node, min(node + 1, len(parent))
    while start < end:
        found.append((start, end))
        start, end = np.searchsorted(parent, np.array((start, end), np.int32)).tolist()
    return found


def depth_first(parent: Integers) -> Integers:
    """Return the nodes of a tree in breadth-first order as they are read: each, and then all beneath it."""
    levels = levels_of(parent)
    sizes = subtree_sums(parent, levels, np.ones(len(parent), np.int32))
    before = np.concatenate(([0], np.cumsum(sizes)))  # in the rows of all levels
    turn = np.zeros(len(parent), np.int64)
    first, _ = children_of(parent)
    for start, end in inner_levels(levels):
        above = parent[start:end]
        turn[start:end] = turn[above] + 1 + before[start:end] - before[first[above]]
    order: Integers = np.argsort(turn, kind="stable").astype(np.int32)
    return order


def subtree_sums(parent: Integers, levels: Integers, values: Integers) -> Integers:
    """Return for every node the sum of `values` over itself and all nodes beneath it."""
    if len(parent) < THIN * len(levels):
        return _sums_of_thin(parent, values)
    sums = values.copy()
    for start, end in reversed(inner_levels(levels)):
        first = families(parent[start:end])
        sums[parent[start:end][first]] += np.add.reduceat(sums[start:end], first, dtype=np.int32)
    return sums


def _sums_of_thin(parent: Integers, values: Integers) -> Integers:
    """Return the sums over a tree that is hardly wider than deep, such as a line of 100,000, node by node."""
    parents, sums = parent.tolist(), values.tolist()
    for node in range(len(parents) - 1, 0, -1):
        sums[parents[node]] += sums[node]
    return np.array(sums, np.int64).astype(np.int32)
