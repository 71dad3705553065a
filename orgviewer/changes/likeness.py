"""Names that are only alike: typing errors, and names that somebody took or gave up; both are but probable.

Whoever is compared has no other self by id, address or name, so these are few; and each is compared only to
those with the same superior or the same role and team, so that no file makes this long.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

from orgviewer.changes.names import given_name, joined, spelled, words
from orgviewer.changes.pairs import Group, affordable
from orgviewer.changes.signs import Signs, signs_of
from orgviewer.engines import load

RATIO, EXTRACT = "rapidfuzz.fuzz:ratio", "rapidfuzz.process:extract"
LIKE = 80.0
"""Of 100: "Jon Smith" and "John Smith" have 95, two names that share nothing but a family name about 70."""
MOST_PAIRS = 500_000
"""Pairs of people that are compared in all, about a second of them; the smallest groups tell most."""
BLOCKS = (("superior",), ("role", "team"), ("role", "superior"))
ENOUGH = 2
"""Signs that must agree of people with names that share a word and no more."""


class Likeness(NamedTuple):
    """How much two people are alike, most first when sorted in reverse."""

    agreeing: int
    ratio: float
    old: int
    new: int


def by_likeness(signs: Signs, ids_tell: bool) -> set[int]:
    """Pair those who are alike, the most alike first; return those of the later state.

    `ids_tell` says that whoever has another id is somebody else.
    """
    found: set[int] = set()
    for one in sorted(
        set(_alike(signs, ids_tell)), key=lambda one: (-one.agreeing, -one.ratio, one.new, one.old)
    ):
        found.update(signs.people.join_if_free(one.old, one.new))
    return found


def _alike(signs: Signs, ids_tell: bool) -> Iterator[Likeness]:
    old, new = signs.people.free(signs.old.people, signs.new.people)
    if not (old and new):
        return
    for olds, news in affordable(_groups(signs, old, new), MOST_PAIRS):
        yield from _alike_among(signs, olds, news, ids_tell)


def _groups(signs: Signs, old: Sequence[int], new: Sequence[int]) -> Iterator[Group]:
    """Yield those of both states who have the same signs."""
    known = signs_of(signs)
    for names in BLOCKS:
        olds = _blocks(old, [known[name].of_old for name in names])
        for key, news in _blocks(new, [known[name].of_new for name in names]).items():
            if key in olds:
                yield olds[key], news


def _blocks(places: Sequence[int], keys: Sequence[object]) -> dict[Hashable, list[int]]:
    found: defaultdict[Hashable, list[int]] = defaultdict(list)
    for place in places:
        parts = tuple(key(place) for key in keys if callable(key))
        if None not in parts:
            found[parts].append(place)
    return found


def _alike_among(signs: Signs, old: Sequence[int], new: Sequence[int], ids_tell: bool) -> Iterator[Likeness]:
    """Yield who may be who of a group."""
    ratios = _Ratios([signs.old.names[there] for there in old])
    for place in new:
        for turn, likeness in ratios.of(signs.new.names[place]).items():
            agreeing = _agreeing(signs, old[turn], place, likeness, ids_tell)
            if agreeing:
                yield Likeness(agreeing, likeness, old[turn], place)


class _Ratios:
    """How much names are like any of some others: a name is compared to all of them in one go."""

    def __init__(self, names: Sequence[str]) -> None:
        self._extract, self._ratio = load(EXTRACT), load(RATIO)
        self._spellings = [(spelled, list(map(spelled, names))), (joined, list(map(joined, names)))]
        self._having: defaultdict[str, list[int]] = defaultdict(list)
        for turn, name in enumerate(names):
            for word in words(name):
                self._having[word].append(turn)

    def of(self, name: str) -> dict[int, float]:
        """Return by place how much those are like a name that are at all: in letters, or by a whole word."""
        found: dict[int, float] = {}
        for spelling, others in self._spellings:
            hits = self._extract(spelling(name), others, scorer=self._ratio, score_cutoff=LIKE, limit=None)
            for _, likeness, turn in hits:
                found[turn] = max(likeness, found.get(turn, 0.0))
        sharing = {turn for word in words(name) for turn in self._having[word]} - found.keys()
        for turn in sorted(sharing):
            likeness = [self._ratio(spelling(name), others[turn]) for spelling, others in self._spellings]
            found[turn] = max(likeness)
        return found


def _agreeing(signs: Signs, old: int, new: int, likeness: float, ids_tell: bool) -> int:
    """Return how many signs agree if two people may be one, else 0.

    They may where no id says otherwise: if the names differ by a slip, or if they share the given name and
    nothing else differs.
    """
    if ids_tell and not signs.old.is_called_by_id(old) and not signs.new.is_called_by_id(new):
        return 0
    agreeing, known = signs.agreement(old, new)
    before, after = given_name(signs.old.names[old]), given_name(signs.new.names[new])
    if likeness >= LIKE and (before == after or load(RATIO)(before, after) >= LIKE):
        return agreeing
    is_all = agreeing == known >= ENOUGH
    return agreeing if is_all and before and before == after else 0
