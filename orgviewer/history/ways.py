"""Who was there in which state: the way of each person through a history, and who is there no more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from orgviewer.history.states import FileHistory, FileState
from orgviewer.history.walk import StateChanges
from orgviewer.model.changes import Change, ChangeKind
from orgviewer.model.dataset import Dataset

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
    """What is known of a history's states so far, in their order."""

    history: FileHistory
    known: Sequence[StateChanges]

    @cached_property
    def _steps(self) -> dict[str, list[WayStep]]:
        found: defaultdict[str, list[WayStep]] = defaultdict(list)
        for state in self.known:
            for key, before in state.other_ids:
                found[key] = [*found.pop(before, ()), *found[key]]
            for change in state.changes:
                if change.kind in OF_PEOPLE:
                    found[change.id].append(WayStep(state.place, change))
        return dict(found)

    @cached_property
    def names(self) -> dict[str, str]:
        """The names of superiors and teams in changes, by their ids; the latest of several."""
        return dict(pair for state in self.known for pair in state.names)

    def way(self, key: str) -> tuple[WayStep, ...]:
        """Return what happened to whoever has an id, in the order of the states."""
        return tuple(self._steps.get(key, ()))

    def others(self, dataset: Dataset, place: int) -> Iterator[AtOtherTimes]:
        """Yield those who are in other states, but not in the dataset of the state at a place.

        Whoever left by then is found in the last state before; whoever comes later, where they join.
        """
        for key, steps in self._steps.items():
            if key in dataset.person_index:
                continue
            left = [one for one in steps if one.change.kind is ChangeKind.LEFT and one.place <= place]
            joins = [one for one in steps if one.change.kind is ChangeKind.JOINED and one.place > place]
            if left and (before := self.state(left[-1].place).before):
                yield AtOtherTimes(key, left[-1].change.name, left[-1], before[0])
            elif joins:
                yield AtOtherTimes(key, joins[0].change.name, joins[0], joins[0].place)

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

    def is_from_the_first(self, key: str) -> bool:
        """Return whether whoever has an id, and is in some state, was there in the first one, for sure."""
        steps = self._steps.get(key, ())
        knows_all = len(self.known) == len(self.history.states) and not self.known[0].trouble
        return knows_all and not (steps and steps[0].change.kind is ChangeKind.JOINED)
