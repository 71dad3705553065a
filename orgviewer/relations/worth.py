"""What a chain between two people is worth: whether the file says that they know each other, or less.

Not for: which of two chains is the stronger (see `strength`), though that order keeps to this one.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from typing import Final

from orgviewer.relations.chains import Chain, ChainStep, SeniorSide
from orgviewer.relations.periods import Overlap
from orgviewer.relations.things import ThingKind
from orgviewer.words.language import Phrase


class Worth(enum.IntEnum):
    """What is known of the people of a chain, the most first."""

    ACQUAINTED = 0
    """One is the other's manager, advisor, teacher or colleague."""
    TOGETHER = 1
    """They were in the same place at the same time."""
    IN_FILE = 2
    """They stand in the same place in the file, which has no dates of both."""
    IN_COMMON = 3
    """They have something in common: the years are not known, or not the same."""


OF_TWO: Final[Mapping[Worth, Phrase]] = {
    Worth.ACQUAINTED: "How they know each other",
    Worth.TOGETHER: "Where they were at the same time",
    Worth.IN_FILE: "Where they stand together in this file",
    Worth.IN_COMMON: "What they share; that they met is not said",
}
OF_SEVERAL: Final[Mapping[Worth, Phrase]] = {
    Worth.ACQUAINTED: "How each knows the next",
    Worth.TOGETHER: "Where each was at the same time as the next",
    Worth.IN_FILE: "Where each stands together with the next in this file",
    Worth.IN_COMMON: "What each shares with the next; that all of them met is not said",
}


_OF_OVERLAP: Final[Mapping[Overlap, Worth]] = {
    Overlap.SURE: Worth.TOGETHER,
    Overlap.IN_FILE: Worth.IN_FILE,
}


def is_relation(step: ChainStep) -> bool:
    """Return whether one of the two is named as what they are to the other."""
    return step.head is not SeniorSide.NEITHER or step.kind is ThingKind.COLLEAGUES


def worth(chain: Chain) -> Worth:
    """Return what a chain is worth, which is what its weakest step is."""
    return max(map(_worth, chain.steps))


def by_heading(found: Iterable[Chain]) -> dict[Phrase, list[Chain]]:
    """Return chains under headings that say what they are worth, the most first, then the shortest.

    Else they keep their order.
    """
    headed: dict[str, list[Chain]] = {}
    for chain in sorted(found, key=lambda chain: (worth(chain), len(chain.steps))):
        headings = OF_TWO if len(chain.steps) == 1 else OF_SEVERAL
        headed.setdefault(headings[worth(chain)], []).append(chain)
    return headed


def _worth(step: ChainStep) -> Worth:
    if is_relation(step):
        return Worth.ACQUAINTED
    return _OF_OVERLAP.get(step.overlap, Worth.IN_COMMON)
