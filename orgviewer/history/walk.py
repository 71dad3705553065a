"""All states of a history, one after the other, into what changed in each: the changes are kept, no copies.

A state is compared to the one that it follows, which on a branch is not the one before it in the list; what
a merge changes is what it changes against all that it follows. One that cannot be read is told and passed
over: those that follow it follow what it followed. Where one can be read no more when another is to be
compared to it, that one changes nothing as far as anybody knows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from orgviewer.changes.compare import compare
from orgviewer.errors import ReadError
from orgviewer.history.reading import ReadContent, read_state
from orgviewer.history.states import FileHistory
from orgviewer.model.changes import Change, ChangeKind, Comparison
from orgviewer.model.dataset import Dataset
from orgviewer.model.roster import UNKNOWN

MOST_HELD = 4
"""Datasets that are held at a time; one that is needed again later, as where branches meet, is read again."""


class StateChanges(msgspec.Struct, frozen=True, gc=False):
    """What changed in the state at a `place` of a history, or why it cannot be read or compared.

    `before` are the places of the nearest states before it that can be read, to which it was compared; none
    for a first one, and for one that cannot be compared. `names` are those of the ids that stand in changes
    as superiors and teams. `other_ids` has for each of `before` the ids of people who had another one there,
    with that one.
    """

    place: int
    changes: tuple[Change, ...] = ()
    before: tuple[int, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    other_ids: tuple[tuple[tuple[str, str], ...], ...] = ()
    trouble: str = ""


class Walk:
    """Reads the states of a history in their order, each once unless branches need it again."""

    def __init__(self, history: FileHistory, read_file: ReadContent) -> None:
        self._history, self._read_file = history, read_file
        self._held: dict[int, Dataset] = {}
        self._stands: dict[int, tuple[int, ...]] = {}

    def steps(self) -> Iterator[StateChanges]:
        """Yield what changed in each state."""
        for place, state in enumerate(self._history.states):
            before = tuple(dict.fromkeys(one for earlier in state.before for one in self._stands[earlier]))
            self._stands[place] = before
            try:
                dataset = self._dataset(place)
            except ReadError as error:
                nobody = tuple(() for _ in before)
                yield StateChanges(place, before=before, other_ids=nobody, trouble=error.reason)
                continue
            self._stands[place] = (place,)
            try:
                earlier_ones = [self._dataset(one) for one in before]
            except ReadError as error:
                yield StateChanges(place, trouble=error.reason)
            else:
                yield _compared(place, before, earlier_ones, dataset)

    def _dataset(self, place: int) -> Dataset:
        dataset = self._held.pop(place, None)
        if dataset is None:
            dataset = read_state(self._history, self._history.states[place], self._read_file)
        self._held[place] = dataset
        while len(self._held) > MOST_HELD:
            del self._held[next(iter(self._held))]
        return dataset


def _compared(place: int, places: tuple[int, ...], before: Sequence[Dataset], new: Dataset) -> StateChanges:
    """Return what changed in a state since those before it, which stand at some places."""
    if not before:
        return StateChanges(place)
    comparisons = [compare(old, new) for old in before]
    changes = _of_all([comparison.changes for comparison in comparisons])
    names: dict[str, str] = {}
    for dataset in (*before, new):
        names |= _names(changes, dataset)
    other_ids = tuple(
        tuple(_other_ids(old, new, comparison)) for old, comparison in zip(before, comparisons, strict=True)
    )
    return StateChanges(place, changes, places, tuple(names.items()), other_ids)


def _of_all(lists: Sequence[Sequence[Change]]) -> tuple[Change, ...]:
    """Return the changes of the first list that stand in all."""
    keys = [{_key(change) for change in changes} for changes in lists[1:]]
    return tuple(change for change in lists[0] if all(_key(change) in others for others in keys))


def _key(change: Change) -> tuple[ChangeKind, str, str, str]:
    return change.kind, change.id, change.field, change.new


def _names(changes: Sequence[Change], dataset: Dataset) -> Mapping[str, str]:
    """Return the names of those who stand in changes by their ids."""
    moved = (change for change in changes if change.kind in (ChangeKind.MOVED, ChangeKind.TEAM_MOVED))
    found: dict[str, str] = {}
    for key in {key for change in moved for key in (change.old, change.new) if key}:
        if (person := dataset.person_index.get(key)) is not None:
            found[key] = dataset.names_of(person)[0]
        elif (team := dataset.organization_index.get(key)) is not None:
            found[key] = dataset.organizations[team].name
    return found


def _other_ids(old: Dataset, new: Dataset, comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Yield the ids of people whose id is another one now, with the one before."""
    ids, before = list(new.person_index), list(old.person_index)
    for place in sorted(comparison.matching.probable):
        earlier = comparison.matching.persons[place]
        if earlier != UNKNOWN and ids[place] != before[earlier]:
            yield ids[place], before[earlier]
