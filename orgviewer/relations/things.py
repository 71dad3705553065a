"""The kinds of things that people share, and the entry of a record that says so.

Not for: who shares what (see `ties`, `graph`).
"""

from __future__ import annotations

import enum
from collections.abc import Sequence

from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Period


class ThingKind(enum.IntEnum):
    """What a shared thing is; the first three have a head, whom the others are tied to by name."""

    REPORTING = 0
    """A manager and one who reports to them, as first or dotted-line manager."""
    ADVISOR = 1
    """An advisor and all whom they advised; the advisor is tied in if the file has them as a person."""
    TEACHER = 2
    """A teacher and all whom they taught, likewise."""
    COLLEAGUES = 3
    """Two people of whom one names the other as a colleague."""
    PROJECT = 4
    TEAM = 5
    """An organization of the file and its own members."""
    EMPLOYER = 6
    SCHOOL = 7


def entry_of(dataset: Dataset, kind: ThingKind, person: int, entry: int) -> Period | None:
    """Return the entry of a person's record that ties them to a thing; nothing for -1.

    Entries of COLLEAGUES count on from work to projects.
    """
    if entry < 0:
        return None
    record = dataset.persons[person]
    lists: dict[ThingKind, Sequence[Period]] = {
        ThingKind.REPORTING: record.memberships,
        ThingKind.TEAM: record.memberships,
        ThingKind.ADVISOR: record.education,
        ThingKind.TEACHER: record.education,
        ThingKind.SCHOOL: record.education,
        ThingKind.EMPLOYER: record.work,
        ThingKind.PROJECT: record.projects,
        ThingKind.COLLEAGUES: (*record.work, *record.projects),
    }
    return lists[kind][entry]
