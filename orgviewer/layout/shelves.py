"""Shelves of a compact layout: the families of one level, and how their items are packed into shelves."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.arrays import AnyIntegers, Floats, Integers, spans

HEIGHTS = 16  # heights of shelves that a family is tried with
COARSE, MANY = 5, 300  # with more items than this in a level, every fifth height only
SHELVES = (0.0, 0.3, 0.6, 0.8, 1.0, 1.3, 1.7, 2.4)  # numbers of shelves tried, by the root of the family
EVEN = 1 + 1e-9  # how many times as high as its shelf an item may be and still fit, since powers are rounded


class Packed(Struct, frozen=True, eq=False):
    """Where the items of families stand below their parents' cards, and how large the families are."""

    left: Floats
    top: Floats
    across: Floats
    down: Floats


class Families(Struct, frozen=True, eq=False):
    """The families of one level: where each begins, which one each item is a member of, the gaps."""

    first: Integers
    member_of: Integers
    gap: float
    lead: float  # above each shelf

    def repeated(self, times: int) -> Families:
        """Return the same families several times, one after the other."""
        if times == 1:
            return self
        turns = np.arange(times)[:, None]
        return replace(
            self,
            first=(self.first + turns * len(self.member_of)).ravel(),
            member_of=(self.member_of + turns * len(self.first)).ravel(),
        )

    def pack(self, width: Floats, height: Floats, factors: Floats) -> Packed:
        """Put items of a width and height into shelves in their order, about factor × √items shelves."""
        width = width + self.gap
        sizes = spans(self.first, len(width))
        shelves = np.clip(np.rint(np.sqrt(sizes) * factors), 1, sizes)
        before = np.cumsum(width) - width
        before -= before[self.first][self.member_of]
        rate = shelves / np.add.reduceat(width, self.first)
        shelf = ((before + width / 2) * rate[self.member_of]).astype(np.int32)
        begins = np.empty(len(shelf), bool)
        np.not_equal(shelf[1:], shelf[:-1], out=begins[1:])
        begins[self.first] = True  # the very first item among them
        starts = np.flatnonzero(begins)
        shelf_of = np.cumsum(begins) - 1
        tall = np.maximum.reduceat(height, starts) + self.lead
        wide = np.add.reduceat(width, starts) - self.gap
        first_shelf = shelf_of[self.first]
        above = np.cumsum(tall) - tall
        above -= np.repeat(above[first_shelf], spans(first_shelf, len(starts)))
        return Packed(
            left=before - before[starts][shelf_of],
            top=above[shelf_of] + self.lead,
            across=np.maximum.reduceat(wide, first_shelf),
            down=np.add.reduceat(tall, first_shelf),
        )


class Offers(Struct, frozen=True, eq=False, dict=True):
    """The shapes that the items of families offer (items × shapes)."""

    families: Families
    width: Floats
    height: Floats

    def heights(self) -> list[int]:
        """Return which heights of shelves are tried: few for many items, one if all have one shape."""
        if not (self.height != self.height[:, :1]).any():
            return [0]
        return [*range(0, HEIGHTS, COARSE if len(self.height) > MANY else 1)]

    def factors(self) -> list[int]:
        """Return which of SHELVES are tried: those that give another number, half of them for many items."""
        largest = int(spans(self.families.first, len(self.width)).max())
        numbers = {
            max(1, min(largest, round(largest**0.5 * factor))): turn for turn, factor in enumerate(SHELVES)
        }
        return sorted(numbers.values())[:: 2 if len(self.width) > MANY else 1]

    def choose(self, heights: AnyIntegers) -> Integers:
        """Return the shape of each item: the narrowest no higher than its family's shelves may be.

        `heights` says for each family (… × families) which of the HEIGHTS between the least and the most it
        takes; the shapes are … × items.
        """
        low, high = self._range
        limit = (low * (high / low) ** (heights / (HEIGHTS - 1)) * EVEN)[..., self.families.member_of]
        chosen = np.zeros(limit.shape, np.int32)
        narrowest = np.full(limit.shape, np.inf)
        for shape, (width, height) in enumerate(zip(*self._by_shape, strict=True)):
            better = (height <= limit) & (width < narrowest)
            np.copyto(narrowest, width, where=better)
            np.copyto(chosen, np.int32(shape), where=better)
        return chosen

    def sizes_of(self, choice: Integers) -> tuple[Floats, Floats]:
        """Return the width and height of items in the shapes chosen for them (… × items, as are these)."""
        items = np.arange(len(self.width))
        return self.width[items, choice], self.height[items, choice]

    @cached_property
    def _by_shape(self) -> tuple[Floats, Floats]:
        """The widths and heights (shapes × items), those of one shape together."""
        return np.ascontiguousarray(self.width.T), np.ascontiguousarray(self.height.T)

    @cached_property
    def _range(self) -> tuple[Floats, Floats]:
        """How high shelves of each family are at least, so that its items have room, and at most."""
        _, heights = self._by_shape
        least, most = heights.min(axis=0), heights.max(axis=0)
        first = self.families.first
        return np.maximum.reduceat(least, first), np.maximum.reduceat(most, first)
