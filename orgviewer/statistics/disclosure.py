"""Which numbers of branches stay hidden where they would say what single people are paid.

What is shown of branches is a family of sets of people, each of which lies within another or apart from it;
whoever is in one and in none of those beneath it is one of enough. So nothing that can be worked out of
sums by adding and subtracting is about fewer. Smallest and largest are the pay of people who can be told, and
are hidden everywhere (see `commands.figures`); whose the median is, nobody can tell. Not for: what
follows from two arrangements of one file, since nobody here knows whether somebody has both.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from orgviewer.arrays import AnyIntegers, Booleans, Integers, children_of
from orgviewer.statistics.branches import BranchRanges
from orgviewer.statistics.census import FurtherCards

Sharing = Mapping[int, list[set[int]]]
"""By node the sets of its children that have somebody in common, a set for each such person."""


def shown_branches(parent: Integers, known: AnyIntegers, fewest: int, sharing: Sharing) -> Booleans:
    """Say of which nodes the numbers may be shown, `known` being of how many people each has one.

    Hidden are branches with fewer than `fewest`, of those that share somebody all but the largest, and as
    many others, the smallest first, as are needed for nobody to find those out by taking what is shown of the
    branches beneath from what is shown of a whole.
    """
    shown: Booleans = known >= fewest
    if fewest <= 1:
        return np.ones(len(parent), bool)
    first, counts = children_of(parent)
    for node in range(len(parent)):
        if parent[node] >= 0 and not shown[parent[node]]:
            shown[node] = False  # with all beneath it
        if not shown[node] or not counts[node]:
            continue
        for alike in sharing.get(node, ()):
            for child in sorted(alike, key=lambda child: (known[child], child))[:-1]:
                shown[child] = False
        below = np.arange(first[node], first[node] + counts[node])
        below = below[shown[below]]
        below = below[np.argsort(known[below], kind="stable")]
        rest = int(known[node] - known[below].sum())
        for child in below.tolist():
            if rest == 0 or rest >= fewest:
                break
            shown[child] = False
            rest += int(known[child])
    return shown


def sharing_siblings(branches: BranchRanges, further: FurtherCards) -> Sharing:
    """Return which branches beneath one card have people in common who stand on several."""
    order = np.lexsort((branches.starts[further.nodes], further.owners))
    nodes, owners = further.nodes[order], further.owners[order]
    again = np.flatnonzero(owners[1:] == owners[:-1])
    found: dict[int, dict[int, set[int]]] = {}
    ones, others = _siblings(branches.parent, nodes[again], nodes[again + 1])
    for one, other, owner in zip(ones.tolist(), others.tolist(), owners[again].tolist(), strict=True):
        if one != other:
            groups = found.setdefault(int(branches.parent[one]), {})
            groups.setdefault(owner, set()).update((one, other))
    return {node: list(groups.values()) for node, groups in found.items()}


def _siblings(parent: Integers, one: Integers, other: Integers) -> tuple[Integers, Integers]:
    """Return for pairs of nodes the siblings at or above them; twice one where it is above the other."""
    one, other = np.minimum(one, other), np.maximum(one, other)
    while (apart := (one != other) & (parent[one] != parent[other])).any():
        other = np.where(apart, parent[other], other)  # the later of two nodes is never the higher
        one, other = np.minimum(one, other), np.maximum(one, other)
    return one, other
