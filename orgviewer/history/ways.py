"""Who was there in which state: the way of each person through a history, and who is there no more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from orgviewer.history.id_holders import FIRST, NOBODY_ELSE, IdHolder, IdHolders, holder_of, holders_of
from orgviewer.history.states import FileHistory, FileState
from orgviewer.history.walk import StateChanges
from orgviewer.model.changes import Change, ChangeKind
from orgviewer.model.dataset import Dataset

LAST = -1
"""In place of a state: the last one of which anything is known."""
OF_PEOPLE = frozenset(
    (
        ChangeKind.JOINED,
        ChangeKind.LEFT,
        ChangeKind.MOVED,
        ChangeKind.ROLE,
        ChangeKind.RENAMED,
        ChangeKind.FIELD,
    )
)


class WayStep(Struct, frozen=True):
    """What happened to somebody in the state at a place of a history."""

    place: int
    change: Change


class AtOtherTimes(Struct, frozen=True):
    """Somebody whom a state does not have: when they left or join, and the place of one that has them."""

    id: str
    name: str
    step: WayStep
    there: int


class Ways(Struct, frozen=True, eq=False, dict=True):
    """What is known of a history's states so far, in their order.

    An id is that of whoever has it in the state at a place, the last that is known unless one is named.
    """

    history: FileHistory
    known: Sequence[StateChanges]

    @cached_property
    def _holders(self) -> Sequence[IdHolders]:
        return holders_of(self.known)

    @cached_property
    def _steps(self) -> dict[IdHolder, list[WayStep]]:
        found: defaultdict[IdHolder, list[WayStep]] = defaultdict(list)
        for state in self.known:
            for change in state.changes:
                if change.kind in OF_PEOPLE:
                    has_left = change.kind is ChangeKind.LEFT
                    place = state.before[0] if has_left else state.place
                    found[self._person(change.id, place)].append(WayStep(state.place, change))
        return dict(found)

    def _person(self, key: str, place: int) -> IdHolder:
        return holder_of(self._at(place), key)

    def _at(self, place: int) -> IdHolders:
        """Return for whom ids stand in a state; in one of which nothing is known yet, as in the last one."""
        last = len(self._holders) - 1
        return self._holders[min(place, last)] if last >= 0 else NOBODY_ELSE

    @cached_property
    def names(self) -> dict[str, str]:
        """The names of superiors and teams in changes, by their ids; the latest of several."""
        return dict(pair for state in self.known for pair in state.names)

    def way(self, key: str, place: int = LAST) -> tuple[WayStep, ...]:
        """Return what happened to whoever has an id, in the order of the states."""
        return tuple(self._steps.get(self._person(key, place), ()))

    def others(self, dataset: Dataset, place: int) -> Iterator[AtOtherTimes]:
        """Yield those who are in other states, but not in the dataset of the state at a place.

        Whoever left by then is found in the last state before; whoever comes later, or on another branch,
        where they join.
        """
        renewed = self._at(place)
        there = {person for key, person in renewed.items() if key in dataset.person_index}
        led_here = self._led_to(place)
        for person, steps in self._steps.items():
            first, key = person
            if person in there or (first == FIRST and key not in renewed and key in dataset.person_index):
                continue
            left = [one for one in steps if one.change.kind is ChangeKind.LEFT and one.place in led_here]
            joins = [one for one in steps if one.change.kind is ChangeKind.JOINED]
            joins = [one for one in joins if one.place not in led_here]
            if left:
                yield _at_another_time(left[-1], self.known[left[-1].place].before[0])
            elif joins:
                yield _at_another_time(joins[0], joins[0].place)

    def passages(self, dataset: Dataset, place: int) -> Iterator[AtOtherTimes]:
        """Yield when those who are in the dataset of the state at a place joined by then, and left later."""
        led_here, ids = self._led_to(place), self._at(place)
        holders = {holder_of(ids, key): key for key in dataset.person_index}
        for person in self._steps.keys() & holders.keys():
            for step in self._steps[person]:
                wanted = ChangeKind.JOINED if step.place in led_here else ChangeKind.LEFT
                if step.change.kind is wanted:
                    yield AtOtherTimes(holders[person], step.change.name, step, place)

    def _led_to(self, place: int) -> set[int]:
        """Return the places of all states that the one at a place follows, and its own."""
        found, ahead = {place}, [place]
        while ahead:
            new = set(self.state(ahead.pop()).before) - found
            found |= new
            ahead += new
        return found

    def state(self, place: int) -> FileState:
        """Return the state at a place."""
        return self.history.states[place]

    def change_count(self, place: int) -> int | None:
        """Return how many changes a state has, or None as long as nobody knows."""
        return self._counts.get(place)

    def weight(self, place: int) -> int:
        """Return how much changed in a state: changes once they are known, else lines; none in the first."""
        state = self.state(place)
        if not state.before:
            return 0
        known = self.change_count(place)
        return known if known is not None else state.changed_lines or 0

    @cached_property
    def _counts(self) -> dict[int, int]:
        read = (state for state in self.known if not state.trouble)
        return {state.place: sum(change.people for change in state.changes) for state in read}

    def is_from_the_first(self, key: str, place: int = LAST) -> bool:
        """Return whether whoever has an id was there in the first state, for sure.

        Where something is compared to nothing, because it begins anew or cannot be compared, nobody is sure.
        """
        if len(self.known) < len(self.history.states) or self.known[0].trouble:
            return False
        steps = self.way(key, place)
        has_joined = bool(steps) and steps[0].change.kind is ChangeKind.JOINED
        return not has_joined and all(state.before for state in self.known[1:])


def _at_another_time(step: WayStep, there: int) -> AtOtherTimes:
    return AtOtherTimes(step.change.id, step.change.name, step, there)
