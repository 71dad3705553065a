"""What became of one kind of attack."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """A row of the table: what was tried, how often, and how often the program held.

    `remark` is a figure worth keeping (the slowest case, memory at the end) or what failed first.
    """

    attack: str
    tried: int
    held: int
    remark: str = ""


@dataclass(frozen=True)
class Effort:
    """How much to try: the same seed and share give the same attacks.

    `share` multiplies the usual number of attempts (0.1 is a quick look).
    """

    seed: int
    share: float

    def times(self, usual: int) -> int:
        """Return how many attempts to make where so many are usual; never none."""
        return max(1, round(usual * self.share))
