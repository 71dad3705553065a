"""What changed between two states of an organization: records, and which of them are the same.

Not for: finding it out (see `changes`), or showing it (see `paint`, `views`).
"""

from __future__ import annotations

import enum
from array import array
from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from orgviewer.words.language import Phrase

if TYPE_CHECKING:
    from orgviewer.model.dataset import Dataset


class ChangeKind(enum.Enum):
    """What can happen to people, and to organizations; written as its word."""

    JOINED = "joined"
    LEFT = "left"
    MOVED = "moved"
    ROLE = "role"
    RENAMED = "renamed"
    FIELD = "field"
    FOUNDED = "founded"
    DISSOLVED = "dissolved"
    TEAM_RENAMED = "team-renamed"
    TEAM_MOVED = "team-moved"


HEADINGS: Mapping[ChangeKind, Phrase] = {
    ChangeKind.JOINED: "Joined",
    ChangeKind.LEFT: "Left",
    ChangeKind.MOVED: "Moved",
    ChangeKind.ROLE: "New role",
    ChangeKind.RENAMED: "Renamed",
    ChangeKind.FIELD: "Other fields",
    ChangeKind.FOUNDED: "Teams founded",
    ChangeKind.DISSOLVED: "Teams dissolved",
    ChangeKind.TEAM_RENAMED: "Teams renamed",
    ChangeKind.TEAM_MOVED: "Teams moved",
}
"""What changes of each kind are called."""


class Certainty(enum.Enum):
    """Whether two records are surely of the same one, by an id that stayed, or probably, by other signs."""

    SURE = "sure"
    PROBABLE = "probable"


class Subject(enum.Enum):
    """What a change is one of; the lists that its records stand in follow from it."""

    PERSON = "person"
    ORGANIZATION = "organization"


class Meant(enum.Enum):
    """What the old or the new of a change is: a text, or the id of somebody or something."""

    TEXT = "text"
    PERSON = "person"
    POST = "post"
    ORGANIZATION = "organization"


class Change(msgspec.Struct, frozen=True, gc=False):
    """One change, of a person or an organization, or of a whole branch that stays together.

    `id` and `name` are those of the later state, or of the earlier one if nothing is left of it; `old` and
    `new` what was and what is, empty for nothing: ids of superiors, posts or organizations if somebody or
    something moved, else texts; `old_is` and `new_is` say which. `field` names what changed if the kind does
    not. `people` counts those who changed with it, the whole branch if it moved as one. `old_record` and
    `new_record` are places in the lists of persons, or of organizations, of both states, -1 where there is
    none.
    """

    kind: ChangeKind
    id: str
    name: str
    old: str = ""
    new: str = ""
    field: str = ""
    people: int = 1
    old_record: int = -1
    new_record: int = -1
    certainty: Certainty = Certainty.SURE
    subject: Subject = Subject.PERSON
    old_is: Meant = Meant.TEXT
    new_is: Meant = Meant.TEXT

    @property
    def is_of_name(self) -> bool:
        """Whether somebody is named, or not named any more, who is in both states."""
        return self.kind is ChangeKind.FIELD and self.field == "name"


def name_meant(dataset: Dataset, identifier: str, meant: Meant) -> str:
    """Return what whom an id means is called; the id itself if no record has it, and a text as it is."""
    match meant:
        case Meant.PERSON if (place := dataset.person_index.get(identifier)) is not None:
            return dataset.names_of(place)[0]
        case Meant.POST if (place := dataset.post_index.get(identifier)) is not None:
            return dataset.posts[place].label
        case Meant.ORGANIZATION if (place := dataset.organization_index.get(identifier)) is not None:
            return dataset.organizations[place].name
    return identifier


class Evidence(msgspec.Struct, frozen=True):
    """Where a change stands in both files, "" where it does not."""

    old: str = ""
    new: str = ""


class Matching(msgspec.Struct, frozen=True, eq=False):
    """Which records of two states are of the same ones, by their places in the lists of both.

    `persons` and `organizations` have an entry for each record of the later state: its place in the earlier
    one, or -1 for who or what is new. `probable` names the places in the later state of those people who are
    only probably the same, `probable_organizations` likewise. `renumbered` says that the later state gave
    most of them new ids, so that these tell nothing.
    """

    persons: array[int]
    organizations: array[int]
    probable: frozenset[int] = frozenset()
    probable_organizations: frozenset[int] = frozenset()
    renumbered: bool = False


class Comparison(msgspec.Struct, frozen=True, eq=False):
    """All that changed from one state to a later one, in the order of the later one's lists.

    First come changes of people, then those of organizations. `only_old` and `only_new` name the columns that
    only one of two tables has: of these nobody's change is told. `people` counts those there in
    either state as it is counted by itself, so that who holds a post unnamed is none of them.
    """

    matching: Matching
    changes: tuple[Change, ...]
    only_old: tuple[str, ...] = ()
    only_new: tuple[str, ...] = ()
    people: tuple[int, int] = (0, 0)

    @property
    def newly_named(self) -> int:
        """How many were there unnamed in the earlier state, and have a name in the later one."""
        return sum(change.is_of_name and not change.old for change in self.changes)

    @property
    def no_longer_named(self) -> int:
        """How many had a name in the earlier state, and are there unnamed in the later one."""
        return sum(change.is_of_name and not change.new for change in self.changes)

    @property
    def shares_nobody(self) -> bool:
        """Whether both states have people, and nobody is in both: they may be of different organizations."""
        return all(self.people) and all(place < 0 for place in self.matching.persons)

    def other_team(self, change: Change, earlier: Dataset, later: Dataset) -> tuple[int, int] | None:
        """Return from which to which organization who moved to another superior went as well, by places.

        A place is -1 for none; None if it stayed the same, or if the move is from one to another by itself.
        """
        if change.new_is is Meant.ORGANIZATION:
            return None
        before, after = earlier.teams[change.old_record], later.teams[change.new_record]
        is_same = before == (self.matching.organizations[after] if min(before, after) >= 0 else after)
        return None if is_same else (before, after)


class Happened(enum.IntFlag):
    """What happened to a record between two states; several things may have."""

    NOTHING = 0
    JOINED = 1
    LEFT = 2
    MOVED = 4
    CHANGED = 8


HAPPENED: Mapping[ChangeKind, Happened] = {
    ChangeKind.JOINED: Happened.JOINED,
    ChangeKind.LEFT: Happened.LEFT,
    ChangeKind.MOVED: Happened.MOVED,
    ChangeKind.ROLE: Happened.CHANGED,
    ChangeKind.RENAMED: Happened.CHANGED,
    ChangeKind.FIELD: Happened.CHANGED,
    ChangeKind.FOUNDED: Happened.JOINED,
    ChangeKind.DISSOLVED: Happened.LEFT,
    ChangeKind.TEAM_RENAMED: Happened.CHANGED,
    ChangeKind.TEAM_MOVED: Happened.MOVED,
}


class Counterparts(msgspec.Struct, frozen=True, eq=False):
    """Where the records of a dataset over two states are from: entries of one family, by their places.

    `earlier` and `later` say for each record where it stands in that state, or -1; `of_earlier` where each
    record of the earlier state stands here, or -1. `happened` is a byte of `Happened` for each, `changes`
    what happened to those to whom anything did.
    """

    earlier: array[int]
    later: array[int]
    of_earlier: array[int]
    happened: bytes
    changes: Mapping[int, tuple[Change, ...]]

    def has_left(self, place: int) -> bool:
        """Return whether a record is of the earlier state alone."""
        return bool(self.happened[place] & Happened.LEFT)

    @property
    def sides(self) -> tuple[array[int], array[int]]:
        """Where each record stands in the earlier state and in the later one, or -1."""
        return self.earlier, self.later


class BothStates(msgspec.Struct, frozen=True, eq=False):
    """What a dataset over two states knows of them: both as they were read, and what became of whom."""

    earlier: Dataset
    later: Dataset
    comparison: Comparison
    persons: Counterparts
    organizations: Counterparts
