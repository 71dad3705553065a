"""Which organization is which of an earlier state: by id, else by name, else by who is in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from orgviewer.changes.hierarchy import Hierarchy
from orgviewer.changes.names import share_a_word
from orgviewer.changes.pairs import Group, Pairs, affordable
from orgviewer.changes.state import DatedState
from orgviewer.engines import load
from orgviewer.model.roster import UNKNOWN

RATIO = "rapidfuzz.fuzz:ratio"
LIKE = 85.0
"""Of 100: how alike the names of two organizations under one are that may be spelled otherwise."""
HALF = 0.5
"""Of those who were in a team and are still there, more are in the team that it became."""
FEW = 10
"""Organizations of a name of which each time one becomes known it is asked whether but one is left."""
MOST_PAIRS = 250_000
"""Pairs of names of organizations that are compared in all, about a tenth of a second of them."""


def by_names(old: DatedState, new: DatedState) -> Pairs:
    """Return which organizations are the same by id, or by a name that only one has, or one under one."""
    before, after = old.hierarchy, new.hierarchy
    pairs = Pairs.by_index(old.dataset.organization_index, [one.id for one in new.dataset.organizations])
    for place in _reused(pairs, before.names, after.names):
        pairs.part(place)
    found = _of_one_name(pairs, before, after, after.by_name)
    found += _of_one_name_under(pairs, before, after, {UNKNOWN, *pairs.known.new})
    _join_by_names(pairs, before, after, found)
    _join_last_of_names(pairs, before, after)
    return pairs


def _reused(pairs: Pairs, before: Sequence[str], after: Sequence[str]) -> list[int]:
    """Return those whose id was that of another organization, which has another id now or had one before."""
    first, second = _only(before), _only(after)
    return [
        place
        for place, there in enumerate(pairs.old_of)
        if there != UNKNOWN
        and not share_a_word(before[there], after[place])
        and first.get(after[place], there) != there
        and second.get(before[there], place) != place
    ]


def _only(names: Sequence[str]) -> dict[str, int]:
    counts = Counter(names)
    return {name: place for place, name in enumerate(names) if counts[name] == 1}


def _join_by_names(pairs: Pairs, old: Hierarchy, new: Hierarchy, known: Iterable[int]) -> set[int]:
    """Pair organizations by names that now only one has, or one under one, since some others are `known`.

    Return those of the later state, as `known` are.
    """
    found: set[int] = set()
    fresh = {*known}
    while fresh:
        there = {place: pairs.old_of[place] for place in fresh}
        names = {name for place, one in there.items() for name in (new.names[place], old.names[one])}
        names = {name for name in names if len(new.by_name.get(name, ())) <= FEW}
        beside = {pairs.old_of[above] for above in map(new.parents.__getitem__, fresh) if above != UNKNOWN}
        beside |= {old.parents[one] for one in there.values()}
        above = {UNKNOWN, *fresh, *(pairs.new_of[one] for one in beside if one != UNKNOWN)}
        fresh = {*_of_one_name(pairs, old, new, names), *_of_one_name_under(pairs, old, new, above)}
        found |= fresh
    return found


def _join_last_of_names(pairs: Pairs, old: Hierarchy, new: Hierarchy) -> set[int]:
    """Pair those who are left alone with a name, however many had it, and what becomes known by that."""
    found = _of_one_name(pairs, old, new, new.by_name)
    return {*found, *_join_by_names(pairs, old, new, found)}


def _of_one_name(pairs: Pairs, old: Hierarchy, new: Hierarchy, names: Iterable[str]) -> list[int]:
    """Pair those with one of these names, if they are the only ones left with it on their side."""
    olds, news = ([place for name in names for place in state.by_name.get(name, ())] for state in (old, new))
    free = pairs.free(olds, news)
    return pairs.join_unique(*free, old.names.__getitem__, new.names.__getitem__)


def _of_one_name_under(pairs: Pairs, old: Hierarchy, new: Hierarchy, above: Iterable[int]) -> list[int]:
    """Pair those that are the only ones left of a name right in some organizations of the later state."""
    found: list[int] = []
    for olds, news in _families(pairs, old, new, above):
        found += pairs.join_unique(olds, news, old.names.__getitem__, new.names.__getitem__)
    return found


def _families(pairs: Pairs, old: Hierarchy, new: Hierarchy, above: Iterable[int]) -> Iterator[Group]:
    """Yield what lies in these organizations of the later state, UNKNOWN for none, and is in no pair yet."""
    for place in above:
        there = pairs.old_of[place] if place != UNKNOWN else UNKNOWN
        olds, news = pairs.free(old.children[there], new.children[place])
        if olds and news:
            yield olds, news


def by_members(pairs: Pairs, people: Pairs, old: DatedState, new: DatedState) -> set[int]:
    """Pair organizations that have another name by who is in them; return those of the later state.

    Most of those who were in the one and are in any organization still must be in the other, and the other
    way round; the organizations that lie in it count as people do.
    """
    matching = _ByMembers(pairs, people, old.hierarchy, new.hierarchy)
    olds, news = pairs.free(range(len(pairs.new_of)), range(len(pairs.old_of)))
    return matching.found(news) if olds and news else set()


class _ByMembers:
    """Pairs organizations round by round; each looks only at what lies around the pairs of the one before."""

    def __init__(self, pairs: Pairs, people: Pairs, old: Hierarchy, new: Hierarchy) -> None:
        self._pairs, self._people, self._old, self._new = pairs, people, old, new
        self._left = MOST_PAIRS

    def found(self, news: Sequence[int]) -> set[int]:
        """Pair some of the later state, and what becomes known by that; return all that are."""
        pairs, old, new = self._pairs, self._old, self._new
        found: set[int] = set()
        above = {UNKNOWN, *pairs.known.new}
        while news or above:
            fresh = self._by_units(news) | self._by_likeness(above)
            fresh |= _join_by_names(pairs, old, new, fresh)
            found |= fresh
            above = fresh
            around = {new.parents[place] for place in fresh} - {UNKNOWN}
            around.update(below for place in fresh for below in new.children[place])
            _, news = pairs.free((), around)
        return found | _join_last_of_names(pairs, old, new)

    def _by_units(self, news: Sequence[int]) -> set[int]:
        """Pair by who and what is right in organizations of the later state, and was in which."""
        pairs, old, new = self._pairs, self._old, self._new
        likely: list[tuple[int, int]] = []
        for place in news:
            were = _homes(new, old, self._people.old_of, pairs.old_of, place)
            there, count = Counter(were).most_common(1)[0] if were else (UNKNOWN, 0)
            if count > HALF * len(were) and pairs.new_of[there] == UNKNOWN:
                stayed = _homes(old, new, self._people.new_of, pairs.new_of, there)
                is_told = count > 1 or self._are_under_one(there, place)
                if is_told and count > HALF * len(stayed):
                    likely.append((there, place))
        return {place for there, place in likely for place in pairs.join_if_free(there, place)}

    def _are_under_one(self, there: int, place: int) -> bool:
        """Return whether two organizations lie in the same one, or both in none."""
        before, after = self._old.parents[there], self._new.parents[place]
        if UNKNOWN in (before, after):
            return before == after
        return self._pairs.old_of[after] == before

    def _by_likeness(self, above: Iterable[int]) -> set[int]:
        """Pair what lies in organizations of the later state and is called nearly the same in the earlier."""
        ratio = load(RATIO)
        near: list[tuple[float, int, int]] = []
        for olds, news in affordable(_families(self._pairs, self._old, self._new, above), self._left):
            self._left -= len(olds) * len(news)
            near += (
                (ratio(self._old.names[there], self._new.names[place]), there, place)
                for place in news
                for there in olds
            )
        found: set[int] = set()
        for likeness, there, place in sorted(near, key=lambda one: (-one[0], *one[1:])):
            if likeness >= LIKE:
                found.update(self._pairs.join_if_free(there, place))
        return found


def _homes(
    here: Hierarchy, there: Hierarchy, people: Sequence[int], organizations: Sequence[int], place: int
) -> list[int]:
    """Return in which organizations of the other state is who and what is right in one of this state."""
    others = (people[person] for person in here.members[place])
    teams = [there.teams[other] for other in others if other != UNKNOWN and there.there[other]]
    inside = (organizations[below] for below in here.children[place])
    teams += [there.parents[other] for other in inside if other != UNKNOWN]
    return [team for team in teams if team != UNKNOWN]
