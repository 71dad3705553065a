"""The superiors of the cards of a drawing, how each is known, and those beside.

Not for: which end of a line is the upper one (see `lines`).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.model.circles import circles


class Basis(Enum):
    """By what it is known who stands above whom: the file's word, only where things are, or somebody's."""

    FILE = auto()
    PLACE = auto()
    CONFIRMED = auto()
    TOLD = auto()


class UpperEnd(Enum):
    """Which end of lines that lead somewhere is the upper one."""

    TAIL = auto()
    HEAD = auto()


class Superior(Struct, frozen=True):
    """The card that another stands under, how that is known, and the number of the connector."""

    card: int
    basis: Basis
    connector: int


class FrameLine(Struct, frozen=True):
    """A line of which one end or both are frames: cards, or places in `Cards.frames`; else NONE."""

    upper_card: int
    upper_frame: int
    lower_card: int
    lower_frame: int
    basis: Basis


class DrawnHierarchy(Struct, frozen=True):
    """Who stands under whom, by card: the superior, and beside it those of dashed or further lines.

    `of_frames` are the lines that end at frames. `cut` are the cards whose line was left out, since it led
    round in a circle; `several` those with more solid lines than one; `dashed` those whose superior only a
    dashed line tells, which may be a dotted one: it is a guess.
    """

    superiors: Mapping[int, Superior]
    beside: Mapping[int, tuple[Superior, ...]]
    of_frames: tuple[FrameLine, ...] = ()
    cut: tuple[int, ...] = ()
    several: tuple[int, ...] = ()
    dashed: tuple[int, ...] = ()
    upper_end: UpperEnd = UpperEnd.TAIL

    @property
    def between(self) -> frozenset[int]:
        """The cards that stand under one and above others."""
        return frozenset(self.superiors) & {one.card for one in self.superiors.values()}


class LineRank(Enum):
    """Which place a line has among those of the same lower card.

    Of a card without a SOLID one the first DASHED one is guessed to lead to its superior; one that is BESIDE
    never does.
    """

    SOLID = auto()
    DASHED = auto()
    BESIDE = auto()


class GatheredSuperiors(Struct):
    """Gathers the superiors of cards, each pair once."""

    by_rank: dict[LineRank, dict[int, list[Superior]]] = field(
        default_factory=lambda: {rank: {} for rank in LineRank}
    )
    of_frames: list[FrameLine] = field(default_factory=list)

    def take(self, lower: int, superior: Superior, rank: LineRank) -> None:
        """Take a line between two cards, each pair once."""
        known = {one.card for found in self.by_rank.values() for one in found.get(lower, ())}
        if lower != superior.card and superior.card not in known:
            self.by_rank[rank].setdefault(lower, []).append(superior)

    def lines(self, upper_end: UpperEnd) -> DrawnHierarchy:
        """Return the lines, without those that lead round in a circle."""
        superiors: dict[int, Superior] = {}
        beside: dict[int, tuple[Superior, ...]] = {}
        for lower in sorted({lower for found in self.by_rank.values() for lower in found}):
            solid, dashed, others = (self.by_rank[rank].get(lower, []) for rank in LineRank)
            dashed = [replace(one, basis=Basis.PLACE) for one in dashed]
            candidates = [*sorted(solid, key=lambda one: one.basis is Basis.PLACE), *dashed]
            if candidates:
                superiors[lower] = candidates[0]
            if len(candidates) > 1 or others:
                beside[lower] = (*candidates[1:], *others)
        cut = [circle[0] for circle in circles({lower: one.card for lower, one in superiors.items()})]
        for lower in cut:
            del superiors[lower]
        several = [lower for lower, solid in self.by_rank[LineRank.SOLID].items() if len(solid) > 1]
        guessed = [lower for lower in superiors if lower not in self.by_rank[LineRank.SOLID]]
        return DrawnHierarchy(
            superiors, beside, tuple(self.of_frames), tuple(cut), tuple(several), tuple(guessed), upper_end
        )
