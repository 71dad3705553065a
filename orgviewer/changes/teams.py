"""What happened to organizations: founded, dissolved, renamed, moved, and their other fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from msgspec.structs import replace

from orgviewer.changes.matching import Matched
from orgviewer.changes.state import DatedState
from orgviewer.changes.values import differences
from orgviewer.model.changes import Certainty, Change, ChangeKind, Meant, Subject
from orgviewer.model.records import Organization
from orgviewer.model.roster import UNKNOWN

TOLD = frozenset({"id", "name", "parent_id"})
"""The fields whose change has a kind of its own."""


def team_changes(matched: Matched) -> Iterator[Change]:
    """Yield what happened to organizations: those of the later state, then those that are no more."""
    old, new, pairs = matched.old, matched.new, matched.organizations
    counts = _Counts(new), _Counts(old)
    for place, record in enumerate(new.dataset.organizations):
        before = pairs.old_of[place]
        was = before != UNKNOWN and old.existing[before]
        if new.existing[place] and not was:
            yield replace(_one(ChangeKind.FOUNDED, record, counts[0].people(place)), new_record=place)
        elif was and new.existing[place]:
            yield from _kept(matched, before, place, counts[0])
    for place, record in enumerate(old.dataset.organizations):
        after = pairs.new_of[place]
        if old.existing[place] and not (after != UNKNOWN and new.existing[after]):
            yield replace(_one(ChangeKind.DISSOLVED, record, counts[1].people(place)), old_record=place)


def _one(kind: ChangeKind, record: Organization, people: int) -> Change:
    return Change(kind, record.id, record.name, people=people, subject=Subject.ORGANIZATION)


def _kept(matched: Matched, old: int, new: int, counts: _Counts) -> Iterator[Change]:
    """Yield what changed of an organization that is in both states."""
    record, later = matched.old.dataset.organizations[old], matched.new.dataset.organizations[new]
    is_probable = new in matched.told.probable_organizations
    certainty = Certainty.PROBABLE if is_probable else Certainty.SURE

    def change(kind: ChangeKind, before: str, after: str, people: int = 1, field: str = "") -> Change:
        return Change(
            kind,
            later.id,
            later.name,
            before,
            after,
            field,
            people,
            old,
            new,
            certainty,
            Subject.ORGANIZATION,
        )

    if record.name != later.name:
        yield change(ChangeKind.TEAM_RENAMED, record.name, later.name, counts.people(new))
    before, after = matched.old.parents[old], matched.new.parents[new]
    now = matched.organizations.old_of[after] if after != UNKNOWN else UNKNOWN
    if now != before or (now == UNKNOWN and after != UNKNOWN):
        ids = record.parent_id or "", later.parent_id or ""
        made = change(ChangeKind.TEAM_MOVED, *ids, counts.people(new))
        yield replace(made, old_is=Meant.ORGANIZATION, new_is=Meant.ORGANIZATION)
    if record != later:
        for field, was, becomes in differences(record, later, TOLD):
            yield change(ChangeKind.FIELD, was, becomes, field=field)


class _Counts:
    """How many people are in an organization and in those that lie in it, counted when first asked."""

    def __init__(self, state: DatedState) -> None:
        self._state = state
        self._sums: list[int] = []

    def people(self, place: int) -> int:
        """Return how many are there."""
        if not self._sums:
            self._sums = self._counted()
        return self._sums[place]

    def _counted(self) -> list[int]:
        state = self._state
        own = Counter(
            team
            for team, is_there in zip(state.teams, state.there, strict=True)
            if is_there and team != UNKNOWN
        )
        sums = [0] * len(state.parents)
        for lowest, count in own.items():
            team, passed = lowest, set[int]()
            while team != UNKNOWN and team not in passed:  # what lies in itself is counted once
                passed.add(team)
                sums[team] += count
                team = state.parents[team]
        return sums
