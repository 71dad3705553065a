"""Who an id stands for in each state of a history, where people were given other ids on the way.

An id stands for the same person from state to state until somebody else has it, or they another one. On a
branch it may be given anew while it stays elsewhere, so each state takes this from those that it follows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from orgviewer.history.walk import StateChanges

FIRST = -1
IdHolder = tuple[int, str]
"""A person: an id, and the place of the state in which it was somebody else's; FIRST if it never was."""
IdHolders = Mapping[str, IdHolder]
"""Whom ids stand for, as far as not each for whoever had it first."""
NOBODY_ELSE: IdHolders = {}


def holders_of(known: Sequence[StateChanges]) -> list[IdHolders]:
    """Return for each state for whom ids stand in it."""
    found: list[IdHolders] = []
    for state in known:
        before = [found[place] for place in state.before]
        is_as_before = not any(state.other_ids) and all(one is before[0] for one in before)
        found.append(next(iter(before), NOBODY_ELSE) if is_as_before else _changed(state, before))
    return found


def holder_of(holders: IdHolders, key: str) -> IdHolder:
    """Return for whom an id stands."""
    return holders.get(key, (FIRST, key))


def _changed(state: StateChanges, before: Sequence[IdHolders]) -> IdHolders:
    """Return for whom ids stand in a state in which some stand for others, or to which branches lead.

    All are looked up as they were before any changes, as two people may have exchanged theirs.
    """
    kept: dict[str, IdHolder] = {}
    renewed: dict[str, IdHolder] = {}
    given_up: dict[str, IdHolder] = {}
    for earlier, pairs in zip(before, state.other_ids, strict=True):
        old_ids = {old for _, old in pairs}
        for key, person in earlier.items():
            if key not in old_ids:
                kept.setdefault(key, person)
        for new, old in pairs:
            renewed.setdefault(new, holder_of(earlier, old))
        given_up |= {old: (state.place, old) for old in old_ids}
    return given_up | kept | renewed
