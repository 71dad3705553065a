"""What changed between two states of an organization: records, and which of them are the same.

Not for: finding it out (see `changes`), or showing it (see `paint`, `views`).
"""

from __future__ import annotations

import enum
from array import array
from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

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


class Certainty(enum.Enum):
    """Whether two records are surely of the same one, by an id that stayed, or probably, by other signs."""

    SURE = "sure"
    PROBABLE = "probable"


class Subject(enum.Enum):
    """What a change is one of; the lists that its records stand in follow from it."""

    PERSON = "person"
    ORGANIZATION = "organization"


class Change(msgspec.Struct, frozen=True, gc=False):
    """One change, of a person or an organization, or of a whole branch that stays together.

    `id` and `name` are those of the later state, or of the earlier one if nothing is left of it; `old` and
    `new` what was and what is: ids of superiors or organizations if somebody or something moved, else texts,
    empty for nothing. `field` names what changed if the kind does not. `people` counts those who changed with
    it, the whole branch if it moved as one. `old_record` and `new_record` are places in the lists of persons,
    or of organizations, of both states, -1 where there is none.
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
    only one of two tables has: of these nobody's change is told. `people` counts those there in both states,
    who is not named in one of them but in the other included.
    """

    matching: Matching
    changes: tuple[Change, ...]
    only_old: tuple[str, ...] = ()
    only_new: tuple[str, ...] = ()
    people: tuple[int, int] = (0, 0)


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


class BothStates(msgspec.Struct, frozen=True, eq=False):
    """What a dataset over two states knows of them: both as they were read, and what became of whom."""

    earlier: Dataset
    later: Dataset
    comparison: Comparison
    persons: Counterparts
    organizations: Counterparts
