"""Every branch of a tree as one range: sums, and what is most and least, over all of them at once.

In a walk that goes through one subtree before the next, a node and all beneath it follow each other, so that
a sum over a branch is the difference of two running sums.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from orgviewer.arrays import (
    THIN,
    AnyIntegers,
    Integers,
    families,
    inner_levels,
    levels_of,
    subtree_sums,
)
from orgviewer.statistics.census import walk_order

Amounts = npt.NDArray[np.number]
RUNNING: Mapping[str, type[np.number]] = {"b": np.int32, "i": np.int64, "f": np.longdouble}
"""In what amounts are summed, by the kind of their type."""


class BranchRanges(Struct, frozen=True, eq=False, dict=True):
    """A tree in breadth-first order, by the parents of its nodes."""

    parent: Integers

    def __len__(self) -> int:
        return len(self.parent)

    @cached_property
    def levels(self) -> Integers:
        """Where each level begins; one entry more ends the last."""
        return levels_of(self.parent)

    @cached_property
    def sizes(self) -> Integers:
        """How many nodes there are at and beneath every node."""
        return subtree_sums(self.parent, self.levels, np.ones(len(self), np.int32))

    @cached_property
    def starts(self) -> Integers:
        """The place of every node in a walk through the tree, where its branch begins."""
        return walk_order(self.parent, self.levels, self.sizes)

    @cached_property
    def ends(self) -> Integers:
        """Where the branch of every node ends in the walk."""
        return self.starts + self.sizes

    @cached_property
    def walk(self) -> Integers:
        """The nodes in the order of the walk."""
        nodes = np.empty(len(self), np.int32)
        nodes[self.starts] = np.arange(len(self), dtype=np.int32)
        return nodes

    def within(self, counts: AnyIntegers) -> tuple[AnyIntegers, AnyIntegers]:
        """Return, of things of which the nodes have `counts` each, where those of every branch begin and end.

        The things are then in the order of the walk.
        """
        running = running_sums(counts[self.walk]).astype(np.int64, copy=False)
        return running[self.starts], running[self.ends]

    def sums(self, amounts: Amounts) -> Amounts:
        """Return the sum over every node and all beneath it; exact for whole numbers."""
        running = running_sums(amounts[self.walk])
        found: Amounts = running[self.ends] - running[self.starts]
        return found

    def highest(self, values: Amounts) -> Amounts:
        """Return the highest of the values of every node and all beneath it."""
        if len(self) < THIN * len(self.levels):
            return self._highest_of_thin(values)
        found = values.copy()
        for start, end in reversed(inner_levels(self.levels)):
            first = families(self.parent[start:end])
            above = self.parent[start:end][first]
            found[above] = np.maximum(found[above], np.maximum.reduceat(found[start:end], first))
        return found

    def _highest_of_thin(self, values: Amounts) -> Amounts:
        """Return the highest over a tree that is hardly wider than deep, node by node."""
        parents, found = self.parent.tolist(), values.tolist()
        for node in range(len(parents) - 1, 0, -1):
            found[parents[node]] = max(found[parents[node]], found[node])
        return np.array(found, values.dtype)


def running_sums(amounts: Amounts) -> Amounts:
    """Return the sums of the first 0, 1, 2 … amounts, one entry more than there are amounts."""
    kind = RUNNING[amounts.dtype.kind]
    sums = np.zeros(len(amounts) + 1, kind)
    np.cumsum(amounts, dtype=kind, out=sums[1:])
    return sums
