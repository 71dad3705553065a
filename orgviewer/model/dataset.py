"""The records of a file as of a day, and the questions that a chart and a panel ask of them.

Not for: reading files (see `readers`) or finding mistakes (see `model.checking`).
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

import msgspec
from msgspec.structs import replace

from orgviewer.model.circles import circles
from orgviewer.model.dates import PartialDate
from orgviewer.model.days.periods import (
    AFTER_ALL,
    BEFORE_ALL,
    Periods,
    Presence,
    nested,
    presence_of,
    within,
)
from orgviewer.model.file_records import FileRecords
from orgviewer.model.posts import Holder, holders_on, shared_by
from orgviewer.model.records import Interest, Membership, Meta, Person, Statement
from orgviewer.model.roster import PERIOD, UNKNOWN


class Dataset(FileRecords, frozen=True, eq=False, dict=True, weakref=True):
    """The records of a file, spoken of as of a day: that which was chosen, or else the file's own.

    `as_of` is the day that was chosen, None for the file's own. Without any day all holds.
    """

    as_of: str | None = None

    def on(self, as_of: str | None) -> Dataset:
        """Return the same records as of another day, None for the file's own; raises ValueError for no day.

        What is known of the records whatever the day is not found out again.
        """
        if as_of == self.as_of:
            return self
        if as_of is not None:
            PartialDate.parse(as_of)
        other = replace(self, as_of=as_of)
        lasting = {name: value for name, value in vars(self).items() if name in _LASTING}
        vars(other).update(lasting, findings=self.findings)
        return other

    @cached_property
    def meta(self) -> Meta:
        """What the file says of itself; its day is the one that was chosen."""
        own = self.document.meta
        chosen = self.as_of is not None and self.as_of != own.as_of
        return msgspec.structs.replace(own, as_of=self.as_of, as_of_inferred=None) if chosen else own

    @cached_property
    def day(self) -> PartialDate | None:
        """The day that is spoken of."""
        return PartialDate.parse(self.meta.as_of) if self.meta.as_of else None

    # Who and what is there on the day

    @cached_property
    def presences(self) -> bytes:
        """The Presence of each membership on the day, or of each row of a table; without a day all hold.

        None holds in an organization that is not there.
        """
        if self.roster is not None and (self.day is None or not self.roster.details.keys() & PERIOD):
            own = bytes([self._undated]) * len(self.roster)
        else:
            own = self._presences_of(self.periods)
        around = self.organization_presences
        return within(own, self.organizations_of_parts, around) if Presence.HOLDS_NOT in around else own

    def _presences_of(self, periods: Periods) -> bytes:
        return periods.presences(self.day.days) if self.day is not None else bytes(len(periods))

    @cached_property
    def _undated(self) -> Presence:
        """What is known on the day of that of which no dates are known: it holds on the file's own day."""
        if self.day is None:
            return Presence.HOLDS
        first, last = self.own_days
        return presence_of((BEFORE_ALL, first, last, AFTER_ALL), self.day.days)

    @cached_property
    def person_presences(self) -> bytes:
        """The Presence of each of `persons` on the day, by all the memberships together."""
        if self.roster is not None:
            return self.presences
        if self.day is None:
            return bytes(len(self.persons))
        return self.memberships.people(self.presences, self.day.days, self._undated)

    def presence(self, person: int, turn: int) -> int:
        """Return the Presence of one of a person's memberships on the day, by places."""
        return self.presences[self.entry_of(person, turn)]

    @cached_property
    def begun(self) -> bytes:
        """For each membership, or row of a table, 1 if it may have begun by the day that was chosen, else 0.

        None has in an organization that was not founded yet; without a chosen day all have.
        """
        if self.as_of is None:
            return b"\x01" * len(self.periods)
        until = BEFORE_ALL, PartialDate.parse(self.as_of).days[1]
        founded = nested(self.organization_periods.presences(until), self.organizations_above)
        known = within(self.periods.presences(until), self.organizations_of_parts, founded)
        return bytes(presence != Presence.HOLDS_NOT for presence in known)

    @cached_property
    def had_come(self) -> bytes:
        """For each of `persons` 1 if a membership has `begun` or there is none, else 0."""
        if self.roster is not None:
            return self.begun
        begun, starts = self.begun, self.memberships.starts
        return bytes(1 in begun[start:end] or start == end for start, end in pairwise(starts))

    @cached_property
    def organization_presences(self) -> bytes:
        """The Presence of each of `organizations` on the day; none is there without all above it."""
        return nested(self._presences_of(self.organization_periods), self.organizations_above)

    @cached_property
    def post_presences(self) -> bytes:
        """The Presence of each of `posts` on the day; none is there without its organization."""
        own = self._presences_of(self.post_periods)
        return within(own, self.organizations_of_posts, self.organization_presences)

    @property
    def is_own_day(self) -> bool:
        """Whether the file itself speaks of the day: only then its headcounts and vacancies are of it."""
        if self.as_of is None:
            return True
        first, last = PartialDate.parse(self.as_of).days
        return first <= self.own_days[1] and self.own_days[0] <= last

    def headcount(self, place: int) -> int:
        """Return how many people the file counts in an organization, by place, on the day, or 0."""
        return self.organizations[place].headcount or 0 if self.is_own_day else 0

    # Who stands under whom

    @cached_property
    def primaries(self) -> array[int]:
        """The membership that stands for each of `persons` on the day (see `Memberships`), or UNKNOWN."""
        return self.memberships.primaries(self.presences) if self.roster is None else self.usual_primaries

    @cached_property
    def managers(self) -> array[int]:
        """In which place of `persons` the manager of each stands, by the primary membership; or UNKNOWN.

        Where a post reports to a post that several hold, the first of them stands for all. Lines of different
        memberships that form a circle are cut above its first.
        """
        if self.roster is not None:
            return self.roster.managers
        own, starts, primaries = self.memberships, self.memberships.starts, self.primaries
        pairs = list(zip(starts, primaries, strict=False))
        managers = array("i", (own.managers[start + turn] if turn >= 0 else UNKNOWN for start, turn in pairs))
        for place, (start, turn) in enumerate(pairs) if self.posts_report else ():
            if managers[place] != UNKNOWN or turn == UNKNOWN:
                continue
            post = self.posts[own.posts[start + turn]] if own.posts[start + turn] != UNKNOWN else None
            above = self.persons[place].memberships[turn].reports_to_post_id
            above = above or (post.reports_to_post_id if post else None)
            held = self.holders[self.post_index[above]] if above else ()
            managers[place] = next((one.person for one in held if one.person != place), UNKNOWN)
            if managers[place] == UNKNOWN and post and not above:
                managers[place] = self.person_index.get(post.reports_to or "", UNKNOWN)
        if self.posts_report or primaries != self.usual_primaries:  # those of a file form no circle alone
            lines = {place: above for place, above in enumerate(managers) if above != UNKNOWN}
            for circle in circles(lines):
                managers[circle[0]] = UNKNOWN
        return managers

    @cached_property
    def posts_report(self) -> bool:
        """Whether a post reports to anybody or anything, or a person to a post."""
        if not self.posts or any(post.reports_to_post_id or post.reports_to for post in self.posts):
            return bool(self.posts)
        parts = (part for person in self.document.persons for part in person.memberships)
        return any(part.reports_to_post_id for part in parts)

    @cached_property
    def has_inferred_lines(self) -> bool:
        """Whether any line is one that no source states; no line of a table is."""
        document = self.document
        parts = (part for person in document.persons for part in person.memberships)
        return (
            any(part.reports_to_inferred for part in parts)
            or any(post.reports_to_inferred for post in document.posts)
            or any(one.parent_inferred for one in document.organizations)
        )

    @property
    def has_second_managers(self) -> bool:
        """Whether anybody has a manager beside the one of the reporting line."""
        return bool(self.memberships.dotted if self.roster is None else self.roster.second_managers)

    @cached_property
    def teams(self) -> Sequence[int]:
        """In which place of `organizations` that of each stands, by the primary membership; or UNKNOWN."""
        parts = self.organizations_of_parts
        if self.roster is not None:
            return parts
        pairs = zip(self.memberships.starts, self.primaries, strict=False)
        return array("i", (parts[start + turn] if turn >= 0 else UNKNOWN for start, turn in pairs))

    # Posts

    @cached_property
    def holders(self) -> list[list[Holder]]:
        """By post who holds it on the day (see `posts`)."""
        if not self.posts:
            return []
        if self.roster is not None:
            return self._holders_of_rows()
        held = holders_on(self.document.persons, self.post_index, self.day)
        around = self.organization_presences
        if Presence.HOLDS_NOT not in around:
            return held
        posts = within(bytes(len(held)), self.organizations_of_posts, around)
        return [
            [one for one in holders if max(post, self.presence(*one)) != Presence.HOLDS_NOT]
            for post, holders in zip(posts, held, strict=True)
        ]

    def _holders_of_rows(self) -> list[list[Holder]]:
        """Return by post which rows of a table hold it on the day."""
        found: list[list[Holder]] = [[] for _ in self.posts]
        assert self.roster is not None
        column = self.roster.posts
        places = [self.post_index[one] for one in column.texts]
        for row, (code, presence) in enumerate(zip(column.codes, self.presences, strict=False)):
            if code != UNKNOWN and presence != Presence.HOLDS_NOT:
                found[places[code]].append(Holder(row, 0))
        return found

    @cached_property
    def vacancies(self) -> list[int]:
        """The places of the posts that exist on the day and that nobody in the file holds then.

        Without a day, whoever ever held a post holds it.
        """
        pairs = enumerate(zip(self.post_presences, self.holders, strict=True))
        return [place for place, (post, held) in pairs if not held and post != Presence.HOLDS_NOT]

    def is_said_vacant(self, post: int) -> bool:
        """Say whether the file tells that one of `vacancies`, by place, is vacant, and is not merely silent.

        It tells so by the post's status, and on the day of which the file speaks: who held it on another day
        may only not be named.
        """
        status = self.posts[post].status
        return status != "unstated" and (self.is_own_day or status is not None)

    @cached_property
    def posts_shown(self) -> list[int]:
        """The places of the posts that have a card of their own: nobody, or several hold them."""
        shared = [place for place, held in enumerate(self.holders) if shared_by(held)]
        return sorted({*self.vacancies, *shared})


_LASTING = {name for name, value in vars(FileRecords).items() if isinstance(value, cached_property)}
"""What is found out once for a file, whatever day is asked about."""


def biography(person: Person) -> tuple[Statement, ...]:
    """Return a person's biography as paragraphs, plain text being one paragraph without source."""
    if isinstance(person.biography, str):
        return (Statement(text=person.biography),)
    return person.biography


def interests(person: Person) -> tuple[Interest, ...]:
    """Return a person's interests as entries, plain text being an entry without source."""
    return tuple(
        Interest(name=interest) if isinstance(interest, str) else interest for interest in person.interests
    )


def primary_membership(person: Person) -> int:
    """Return the index of the membership that stands for the person where no day is asked about, or -1.

    It is the one marked `primary`, else the first.
    """
    memberships: tuple[Membership, ...] = person.memberships
    for index, membership in enumerate(memberships):
        if membership.primary:
            return index
    return 0 if memberships else -1
