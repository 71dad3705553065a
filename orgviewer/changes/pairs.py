"""Pairs of places in two lists that are of the same ones, found step by step; no place is in two."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import compress, repeat
from operator import itemgetter, ne
from typing import Any

from msgspec import Struct

from orgviewer.model.roster import UNKNOWN

MatchKey = Callable[[int], Hashable | None]
"""What a place has that its other self must have too; None if it has nothing that would tell."""
Group = tuple[Sequence[int], Sequence[int]]
"""Places of the earlier list, and places of the later one any of which may be any of those."""
Pick = Callable[[Sequence[Any]], Sequence[Any]]
"""Takes entries out of a column."""


class PairedPlaces(Struct, frozen=True, eq=False, dict=True):
    """Places of a later and of an earlier list, pair by pair; columns of both are compared as a whole."""

    new: Sequence[int]
    old: Sequence[int]

    @cached_property
    def _picks(self) -> tuple[Pick, Pick]:
        return _pick(self.old), _pick(self.new)

    def differing(self, old: Sequence[Any], new: Sequence[Any]) -> list[int]:
        """Return the places of the later list where two columns say something else."""
        of_old, of_new = self._picks
        return list(compress(self.new, map(ne, of_old(old), of_new(new))))

    def of_new(self, column: Sequence[int]) -> Sequence[int]:
        """Return what a column of the later list says of each pair."""
        return self._picks[1](column)


def _pick(places: Sequence[int]) -> Pick:
    """Return what takes the entries of some places out of a column, all in one go."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda column: tuple(column[place] for place in places)


class Pairs:
    """Which place of a later list is which of an earlier one, as far as it is known.

    `old_of` has an entry for each place of the later list, `new_of` for each of the earlier one.
    """

    def __init__(self, old: int, new: int) -> None:
        self.old_of = array("i", [UNKNOWN]) * new
        self.new_of = array("i", [UNKNOWN]) * old

    @classmethod
    def by_index(cls, index: Mapping[str, int], new: Sequence[str]) -> Pairs:
        """Return the pairs of equal texts, of which no list has any twice; `index` is that of the earlier."""
        made = cls(len(index), len(new))
        made.old_of = array("i", map(index.get, new, repeat(UNKNOWN)))
        for place, there in enumerate(made.old_of):
            if there != UNKNOWN:
                made.new_of[there] = place
        return made

    @property
    def count(self) -> int:
        """How many pairs there are."""
        return len(self.old_of) - self.old_of.count(UNKNOWN)

    @property
    def known(self) -> PairedPlaces:
        """All pairs."""
        if UNKNOWN not in self.old_of:
            return PairedPlaces(range(len(self.old_of)), self.old_of)
        is_known = list(map(UNKNOWN.__ne__, self.old_of))
        new = list(compress(range(len(self.old_of)), is_known))
        return PairedPlaces(new, list(compress(self.old_of, is_known)))

    def join(self, old: int, new: int) -> None:
        """Make a pair of two places that are in none."""
        self.old_of[new], self.new_of[old] = old, new

    def join_if_free(self, old: int, new: int) -> tuple[int, ...]:
        """Make a pair of two places unless either is in one; return that in the later list if it is made."""
        if self.old_of[new] != UNKNOWN or self.new_of[old] != UNKNOWN:
            return ()
        self.join(old, new)
        return (new,)

    def part(self, new: int) -> None:
        """Take the pair of a place of the later list apart."""
        self.new_of[self.old_of[new]] = UNKNOWN
        self.old_of[new] = UNKNOWN

    def free(self, old: Iterable[int], new: Iterable[int]) -> tuple[list[int], list[int]]:
        """Return which of some places of both lists are in no pair."""
        return _free(self.new_of, old), _free(self.old_of, new)

    def join_unique(
        self, old: Sequence[int], new: Sequence[int], old_key: MatchKey, new_key: MatchKey
    ) -> list[int]:
        """Pair those that are the only ones on their side with a key; return the places in the later list."""
        first = _only(old, old_key)
        second = _only(new, new_key)
        found = [(first[key], place) for key, place in second.items() if key in first]
        for there, place in found:
            self.join(there, place)
        return [place for _, place in found]


def affordable(groups: Iterable[Group], most: int) -> Iterator[Group]:
    """Yield those groups, smallest first, all pairs of which are no more than `most` together.

    Of groups of one size it is all or none, so that their order tells nothing.
    """
    by_size: defaultdict[int, list[Group]] = defaultdict(list)
    for group in groups:
        by_size[len(group[0]) * len(group[1])].append(group)
    for size in sorted(by_size):
        most -= size * len(by_size[size])
        if most < 0:
            return
        yield from by_size[size]


def _free(others: array[int], places: Iterable[int]) -> list[int]:
    if not isinstance(places, range):
        return [place for place in places if others[place] == UNKNOWN]
    return list(compress(places, map(UNKNOWN.__eq__, others[places.start : places.stop])))


def _only(places: Sequence[int], key: MatchKey) -> dict[Hashable, int]:
    """Return by key the only place that has it."""
    keys = [key(place) for place in places]
    counts = Counter(keys)
    return {
        one: place for one, place in zip(keys, places, strict=True) if one is not None and counts[one] == 1
    }
