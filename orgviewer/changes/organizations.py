"""Which organization is which of an earlier state: by id, else by name, else by who is in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import compress

from orgviewer.changes.names import share_a_word
from orgviewer.changes.pairs import MatchKey, Pairs
from orgviewer.changes.state import DatedState
from orgviewer.engines import load
from orgviewer.model.naming import folded
from orgviewer.model.roster import UNKNOWN

RATIO = "rapidfuzz.fuzz:ratio"
LIKE = 85.0
"""Of 100: how alike the names of two organizations under one are that may be spelled otherwise."""
HALF = 0.5
"""Of those who were in a team and are still there, more are in the team that it became."""
MOST = 250_000
"""Pairs of names of organizations that are compared, about a tenth of a second of them."""
PERSON, ORGANIZATION = 0, 1
Unit = tuple[int, int]
"""A person or an organization: which of both, and its place."""


def by_names(old: DatedState, new: DatedState) -> Pairs:
    """Return which organizations are the same by id, or by a name that only one has, or one under one."""
    records, laters = old.dataset.organizations, new.dataset.organizations
    pairs = Pairs.by_index(old.dataset.organization_index, [one.id for one in laters])
    before, after = ([folded(one.name) for one in these] for these in (records, laters))
    for place in _reused(pairs, before, after):
        pairs.part(place)
    join_by_names(pairs, old, new)
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


def join_by_names(pairs: Pairs, old: DatedState, new: DatedState) -> set[int]:
    """Pair organizations by names; return those of the later state, top down as those above become known."""
    before, after = ([folded(one.name) for one in state.dataset.organizations] for state in (old, new))
    found: set[int] = set()
    olds, news = pairs.free(range(len(before)), range(len(after)))
    found.update(pairs.join_unique(olds, news, before.__getitem__, after.__getitem__))
    number = -1
    while len(found) > number:
        number = len(found)
        olds, news = pairs.free(olds, news)
        found.update(
            pairs.join_unique(olds, news, _under_old(pairs, old, before), _under_new(pairs, new, after))
        )
    return found


def _under_old(pairs: Pairs, old: DatedState, names: Sequence[str]) -> MatchKey:
    def key(place: int) -> Hashable | None:
        above = old.parents[place]
        return None if above != UNKNOWN and pairs.new_of[above] == UNKNOWN else (above, names[place])

    return key


def _under_new(pairs: Pairs, new: DatedState, names: Sequence[str]) -> MatchKey:
    def key(place: int) -> Hashable | None:
        above = new.parents[place]
        before = pairs.old_of[above] if above != UNKNOWN else UNKNOWN
        return None if above != UNKNOWN and before == UNKNOWN else (before, names[place])

    return key


def by_members(pairs: Pairs, people: Pairs, old: DatedState, new: DatedState) -> set[int]:
    """Pair organizations that have another name by who is in them; return those of the later state.

    Most of those who were in the one and are in any organization still must be in the other, and the other
    way round; the organizations that lie in it count as people do.
    """
    found: set[int] = set()
    number = -1
    while len(found) > number:
        number = len(found)
        olds, news = pairs.free(range(len(pairs.new_of)), range(len(pairs.old_of)))
        if not (olds and news):
            break
        found |= _by_units(pairs, people, old, new)
        found |= _by_likeness(pairs, old, new)
        if len(found) > number:
            found |= join_by_names(pairs, old, new)
    return found


def _by_units(pairs: Pairs, people: Pairs, old: DatedState, new: DatedState) -> set[int]:
    olds, news = pairs.free(range(len(pairs.new_of)), range(len(pairs.old_of)))
    later, earlier = dict(_units(new)), dict(_units(old))
    were = [
        (place, earlier[other])
        for unit, place in _units(new, news)
        if (other := _other_self(unit, people.old_of, pairs.old_of)) in earlier
    ]
    came = Counter(place for place, _ in were)
    stayed = Counter(
        there for unit, there in _units(old, olds) if _other_self(unit, people.new_of, pairs.new_of) in later
    )
    found: set[int] = set()
    for (place, there), count in sorted(Counter(were).items(), key=lambda one: (-one[1], one[0])):
        is_most = count > HALF * stayed[there] and count > HALF * came[place]
        if is_most and (count > 1 or _is_one_above(pairs, old, new, there, place)):
            found.update(pairs.join_if_free(there, place))
    return found


def _units(state: DatedState, teams: Sequence[int] | None = None) -> Iterator[tuple[Unit, int]]:
    """Yield who and what lies right in which organization, or in some of these."""
    wanted = bytearray(len(state.parents) + 1)  # the last is that of who is in none
    for team in range(len(state.parents)) if teams is None else teams:
        wanted[team] = 1
    for place in compress(range(len(state.teams)), map(wanted.__getitem__, state.teams)):
        if state.there[place]:
            yield (PERSON, place), state.teams[place]
    for place in compress(range(len(state.parents)), map(wanted.__getitem__, state.parents)):
        yield (ORGANIZATION, place), state.parents[place]


def _other_self(unit: Unit, people: Sequence[int], organizations: Sequence[int]) -> Unit:
    """Return what a person or an organization of one state is in the other."""
    kind, place = unit
    return kind, people[place] if kind == PERSON else organizations[place]


def _is_one_above(pairs: Pairs, old: DatedState, new: DatedState, there: int, place: int) -> bool:
    """Return whether two organizations lie in the same one, or both in none."""
    before, after = old.parents[there], new.parents[place]
    if UNKNOWN in (before, after):
        return before == after
    return pairs.old_of[after] == before


def _by_likeness(pairs: Pairs, old: DatedState, new: DatedState) -> set[int]:
    """Pair organizations that lie in one and are called nearly the same."""
    olds, news = pairs.free(range(len(pairs.new_of)), range(len(pairs.old_of)))
    if len(olds) * len(news) > MOST:
        return set()
    ratio = load(RATIO)
    before, after = ([folded(one.name) for one in state.dataset.organizations] for state in (old, new))
    near = [
        (ratio(before[there], after[place]), there, place)
        for place in news
        for there in olds
        if _is_one_above(pairs, old, new, there, place)
    ]
    found: set[int] = set()
    for likeness, there, place in sorted(near, key=lambda one: (-one[0], *one[1:])):
        if likeness >= LIKE:
            found.update(pairs.join_if_free(there, place))
    return found
