"""What happened to organizations: founded, dissolved, renamed, moved, and their other fields."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from orgviewer.changes.matching import Matched
from orgviewer.changes.values import differences
from orgviewer.model.changes import Certainty, Change, ChangeKind, Meant, Subject
from orgviewer.model.records import Organization
from orgviewer.model.roster import UNKNOWN

TOLD = frozenset({"id", "name", "parent_id", "parent_inferred"})
"""The fields whose change has a kind of its own."""


def team_changes(matched: Matched) -> Iterator[Change]:
    """Yield what happened to organizations: those of the later state, then those that are no more."""
    old, new, pairs = matched.old, matched.new, matched.organizations
    were, are = old.hierarchy, new.hierarchy
    for place, record in enumerate(new.dataset.organizations):
        before = pairs.old_of[place]
        was = before != UNKNOWN and old.existing[before]
        if new.existing[place] and not was:
            yield replace(_one(ChangeKind.FOUNDED, record, are.headcounts[place]), new_record=place)
        elif was and new.existing[place]:
            yield from _kept(matched, before, place)
    for place, record in enumerate(old.dataset.organizations):
        after = pairs.new_of[place]
        if old.existing[place] and not (after != UNKNOWN and new.existing[after]):
            yield replace(_one(ChangeKind.DISSOLVED, record, were.headcounts[place]), old_record=place)


def _one(kind: ChangeKind, record: Organization, people: int) -> Change:
    return Change(kind, record.id, record.name, people=people, subject=Subject.ORGANIZATION)


def _kept(matched: Matched, old: int, new: int) -> Iterator[Change]:
    """Yield what changed of an organization that is in both states."""
    record, later = matched.old.dataset.organizations[old], matched.new.dataset.organizations[new]
    is_probable = new in matched.matching.probable_organizations
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
        yield change(ChangeKind.TEAM_RENAMED, record.name, later.name, matched.new.hierarchy.headcounts[new])
    before, after = matched.old.parents[old], matched.new.parents[new]
    now = matched.organizations.old_of[after] if after != UNKNOWN else UNKNOWN
    if now != before or (now == UNKNOWN and after != UNKNOWN):
        ids = record.parent_id or "", later.parent_id or ""
        made = change(ChangeKind.TEAM_MOVED, *ids, matched.new.hierarchy.headcounts[new])
        yield replace(made, old_is=Meant.ORGANIZATION, new_is=Meant.ORGANIZATION)
    if record != later:
        for field, was, becomes in differences(record, later, TOLD):
            yield change(ChangeKind.FIELD, was, becomes, field=field)
