"""What becomes a chart: rows in any order, each with the row it stands under."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from orgviewer.arrays import Booleans, Integers


def nobody_held() -> Integers:
    """Return nobody on no shared card."""
    return np.zeros((0, 2), np.int32)


@dataclass(frozen=True, eq=False)
class Rows:
    """Arrays of one length: `parent` is a row or -1; the others are as in `Chart`.

    `held` names rows of SHARED posts and the people who hold them.
    """

    parent: Integers
    kind: Integers
    record: Integers
    membership: Integers
    held: Integers = field(default_factory=nobody_held)

    @classmethod
    def none(cls) -> Rows:
        """Return no rows."""
        return cls(*(np.zeros(0, np.int32) for _ in range(4)))

    def reordered(self, order: Integers) -> Rows:
        """Return the same rows in another order, which names each of them once."""
        rank = np.empty(len(order), np.int32)
        rank[order] = np.arange(len(order), dtype=np.int32)
        parent = self.parent[order]
        return Rows(
            parent=np.where(parent >= 0, rank[parent], np.int32(-1)),
            kind=self.kind[order],
            record=self.record[order],
            membership=self.membership[order],
            held=np.column_stack((rank[self.held[:, 0]], self.held[:, 1])),
        )

    def kept(self, kept: Booleans) -> Rows:
        """Return some of the rows; those under none of them stand under nothing."""
        place = (np.cumsum(kept) - 1).astype(np.int32)
        parent = self.parent[kept]
        inside = (parent >= 0) & kept[parent]
        held = self.held[kept[self.held[:, 0]]]
        return Rows(
            parent=np.where(inside, place[parent], np.int32(-1)),
            kind=self.kind[kept],
            record=self.record[kept],
            membership=self.membership[kept],
            held=np.column_stack((place[held[:, 0]], held[:, 1])),
        )

    def __len__(self) -> int:
        return len(self.parent)
