"""What becomes a chart: rows in any order, each with the row it stands under."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orgviewer.arrays import Integers


@dataclass(frozen=True, eq=False)
class Rows:
    """Arrays of one length: `parent` is a row or -1; the others are as in `Chart`."""

    parent: Integers
    kind: Integers
    record: Integers
    membership: Integers

    @classmethod
    def none(cls) -> Rows:
        """Return no rows."""
        return cls(*(np.zeros(0, np.int32) for _ in range(4)))

    def __len__(self) -> int:
        return len(self.parent)
