"""Who and what is there on the day of a dataset, as arrays: by person, by membership, by card."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Booleans, Integers, distinct
from orgviewer.chart.chart import Kind
from orgviewer.chart.rows import Rows
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.model.roster import UNKNOWN


class MembershipArrays(Struct, frozen=True, eq=False):
    """The memberships of all people in one row, as arrays of one length; a row of a table has one.

    `turn` says which of the person's own it is, -1 if the row says nothing of any; `organization` and `post`
    are places, UNKNOWN for none; `presence` is a Presence each.
    """

    person: Integers
    turn: Integers
    organization: Integers
    post: Integers
    presence: Integers


def parts_of(dataset: Dataset) -> MembershipArrays:
    """Return the memberships of a dataset, with their presence on its day."""
    presence = np.frombuffer(dataset.presences, np.uint8).astype(np.int32)
    roster = dataset.roster
    if roster is not None:
        person = np.arange(len(roster), dtype=np.int32)
        organization = integers(dataset.organizations_of_parts)
        post = np.full_like(person, UNKNOWN)
        if roster.posts.texts:
            places = [*map(dataset.post_index.__getitem__, roster.posts.texts), UNKNOWN]
            post = integers(places)[integers(roster.posts.codes)]
        return MembershipArrays(person, integers(dataset.primaries), organization, post, presence)
    own = dataset.memberships
    person = integers(own.persons)
    turn = np.arange(len(person), dtype=np.int32) - integers(own.starts)[person]
    return MembershipArrays(person, turn, integers(own.organizations), integers(own.posts), presence)


def integers(numbers: object) -> Integers:
    """Return an array of Python's as one of numpy's, which shares its memory."""
    return np.asarray(numbers, np.int32)


def present(dataset: Dataset) -> Booleans:
    """Say by person who may be there on the day: all but those who surely are not, or absent anyway."""
    found: Booleans = np.frombuffer(dataset.person_presences, np.uint8) != Presence.HOLDS_NOT
    found[integers(dataset.absent)] = False
    return found


def without_gone(dataset: Dataset, rows: Rows) -> Rows:
    """Return rows without those who surely are not there on the day; who leads others stays, as a gap.

    A gap stands where its own line leads: nobody is said to report to somebody else meanwhile.
    """
    there = present(dataset)
    gone = np.isin(rows.kind, (Kind.PERSON, Kind.ABSENT))
    gone[gone] = ~there[rows.record[gone]]
    leads = np.zeros(len(rows) + 1, bool)
    leads[rows.parent] = True
    gone &= (rows.kind == Kind.PERSON) | leads[:-1]  # the file says of whoever leads nobody: absent
    if not gone.any():
        return rows
    kept = ~gone
    above = rows.parent[kept]
    while len(above := above[above >= 0]) and len(above := distinct(above[~kept[above]])):
        kept[above] = True
        above = rows.parent[above]
    kind = rows.kind.copy()
    kind[gone] = Kind.ABSENT
    return Rows(rows.parent, kind, rows.record, rows.membership, rows.held).kept(kept)


def presence_of_cards(dataset: Dataset, kind: Integers, record: Integers, membership: Integers) -> Integers:
    """Return the Presence of each card on the day, by its record and the membership that it stands for.

    It is that of somebody's membership, of an organization or a post; other cards hold.
    """
    found = np.zeros(len(kind), np.int32)
    if dataset.as_of is None:
        return found
    people = np.flatnonzero(kind == Kind.PERSON)
    found[people] = np.frombuffer(dataset.person_presences, np.uint8)[record[people]]
    if dataset.roster is None:
        own = people[membership[people] >= 0]
        starts = integers(dataset.memberships.starts)
        entries = starts[record[own]] + membership[own]
        found[own] = np.frombuffer(dataset.presences, np.uint8)[entries]
    organizations = np.flatnonzero(kind == Kind.ORGANIZATION)
    found[organizations] = np.frombuffer(dataset.organization_presences, np.uint8)[record[organizations]]
    posts = np.flatnonzero((kind == Kind.VACANCY) | (kind == Kind.SHARED))
    found[posts] = np.frombuffer(dataset.post_presences, np.uint8)[record[posts]]
    return found
