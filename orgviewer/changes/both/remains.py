"""The records of an earlier state that the later one no longer has, told in the ids of both."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, TypeVar

import msgspec

from orgviewer.changes.both.places import JointPlaces
from orgviewer.model.dataset import Dataset
from orgviewer.model.dates import holds_on
from orgviewer.model.days.periods import Presence
from orgviewer.model.photo_files import is_inline
from orgviewer.model.records import Membership, Organization, Person, Post, Source

AnyRecord = TypeVar("AnyRecord", bound=msgspec.Struct)
EARLIER = "earlier"
"""What is added to an id of the earlier state that somebody or something else has in the later one."""


class Remains:
    """Tells of people and organizations that are no more there as of others who stand where they stood.

    They are there on the later day as well, of which the chart is: an end that has come since is left out,
    and only what held on the day of the earlier state is told.
    """

    def __init__(
        self, earlier: Dataset, later: Dataset, people: JointPlaces, organizations: JointPlaces
    ) -> None:
        self.earlier, self.later, self.people, self._organizations = earlier, later, people, organizations
        self._renamed, self.sources = _sources_of_both(earlier.sources, later.sources)
        self._taken: set[str] = {*later.person_index, *later.organization_index}
        self._person_ids: dict[int, str] = {}
        self._organization_ids: dict[int, str] = {}

    def person_id(self, place: int) -> str:
        """Return under which id somebody of the earlier state stands, by place there."""
        here = self._later(self.people, place)
        if here >= 0:
            return self._later_id(here)
        return self._known_id(self._person_ids, place, self.earlier.persons[place].id)

    def _later_id(self, here: int) -> str:
        roster = self.later.roster
        return self.later.persons[here].id if roster is None else roster.ids[here]

    def organization_id(self, identifier: str | None) -> str | None:
        """Return under which id an organization of the earlier state stands, by its id there."""
        place = self.earlier.organization_index.get(identifier or "", -1)
        if place < 0 or self._organizations.of_earlier[place] < 0:
            return None
        here = self._later(self._organizations, place)
        if here >= 0:
            return self.later.organizations[here].id
        return self._known_id(self._organization_ids, place, self.earlier.organizations[place].id)

    @staticmethod
    def _later(places: JointPlaces, place: int) -> int:
        """Return where a record of the earlier state stands in the later one, or -1."""
        return places.in_later(places.of_earlier[place])

    def _known_id(self, known: dict[int, str], place: int, identifier: str) -> str:
        """Return the id of who or what only the earlier state knows, once it is found always the same."""
        if place not in known:
            known[place] = free_id(identifier, self._taken)
            self._taken.add(known[place])
        return known[place]

    def person(self, place: int) -> Person:
        """Return somebody who left, where they were."""
        person = self.earlier.persons[place]
        return msgspec.structs.replace(
            self._cited(person),
            id=self.person_id(place),
            image=self.image(person.image),
            memberships=self._memberships(place),
        )

    def person_again(self, place: int, before: int) -> Person:
        """Return somebody who left and is recorded still, by both places, where they were."""
        return msgspec.structs.replace(self.later.persons[place], memberships=self._memberships(before))

    def _memberships(self, place: int) -> tuple[Membership, ...]:
        """Return the memberships of somebody who left, as they were."""
        held = list(enumerate(self.earlier.persons[place].memberships))
        if self.earlier.roster is None:
            start, presences = self.earlier.memberships.starts[place], self.earlier.presences
            held = [part for part in held if presences[start + part[0]] != Presence.HOLDS_NOT]
        known = self.earlier.primaries[place]
        primary = known if any(turn == known for turn, _ in held) else next((turn for turn, _ in held), -1)
        memberships = [self._membership(place, one, turn == primary) for turn, one in held]
        if not held and self.earlier.managers[place] >= 0:
            memberships = [self._membership(place, Membership(), is_primary=True)]
        return tuple(map(self._cited, memberships))

    def image(self, image: str | None) -> str | None:
        """Return a photo, unless it lies beside another file than those of the later state."""
        is_here = not image or is_inline(image) or self.earlier.folder == self.later.folder
        return image if is_here else None

    def end(self, end: str | None) -> str | None:
        """Return when something ended, unless that was before the day of the later state."""
        return end if not end or holds_on(None, end, self.later.day) else None

    def _membership(self, place: int, one: Membership, is_primary: bool) -> Membership:
        """Return a membership by the ids of both states, and to whom somebody reported by a post."""
        post = self._post(one)
        manager = self.earlier.managers[place] if is_primary else -1
        if manager < 0 and one.reports_to:
            manager = self.earlier.person_index.get(one.reports_to, -1)
        return msgspec.structs.replace(
            one,
            organization_id=self.organization_id(
                one.organization_id or (post.organization_id if post else None)
            ),
            on_behalf_of_id=self.organization_id(one.on_behalf_of_id),
            role=one.role or (post.label if post else None),
            post_id=None,
            primary=is_primary,
            reports_to=self.person_id(manager) if manager >= 0 else None,
            also_reports_to=(),
            end_date=self.end(one.end_date),
        )

    def _post(self, one: Membership) -> Post | None:
        return self.earlier.posts[self.earlier.post_index[one.post_id]] if one.post_id else None

    def organization(self, place: int) -> Organization:
        """Return an organization that was dissolved, where it was."""
        record = self.earlier.organizations[place]
        return msgspec.structs.replace(
            self._cited(record),
            id=self.organization_id(record.id),
            parent_id=self.organization_id(record.parent_id),
            headcount=None,
            dissolution_date=self.end(record.dissolution_date),
        )

    def team_again(self, place: int, before: int) -> Organization:
        """Return an organization that was dissolved and is recorded still, by both places, where it was."""
        above = self.organization_id(self.earlier.organizations[before].parent_id)
        return msgspec.structs.replace(
            self.later.organizations[place], parent_id=above, headcount=None, dissolution_date=None
        )

    def _cited(self, record: AnyRecord) -> AnyRecord:
        """Return a record whose sources are named as over both states."""
        if not self._renamed:
            return record
        return msgspec.convert(_with_sources(msgspec.to_builtins(record), self._renamed), type(record))


def free_id(identifier: str, taken: Collection[str]) -> str:
    """Return an id that is not taken: the same, or one that says which state it is of."""
    number, free = 1, identifier
    while free in taken:
        free = f"{identifier} ({EARLIER}{f' {number}' if number > 1 else ''})"
        number += 1
    return free


def _sources_of_both(
    earlier: Sequence[Source], later: Sequence[Source]
) -> tuple[Mapping[str, str], tuple[Source, ...]]:
    """Return the new ids of sources whose own are taken, and the sources that come in addition."""
    known = {source.id: source for source in later}
    renamed: dict[str, str] = {}
    added: list[Source] = []
    taken = {*known, *(source.id for source in earlier)}
    for source in earlier:
        same = known.get(source.id)
        if same is None:
            added.append(source)
        elif same != source:
            renamed[source.id] = free_id(source.id, taken)
            taken.add(renamed[source.id])
            added.append(msgspec.structs.replace(source, id=renamed[source.id]))
    named = [
        msgspec.structs.replace(source, cited_in=renamed.get(source.cited_in or "", source.cited_in))
        for source in added
    ]
    return renamed, tuple(named)


def _with_sources(value: Any, renamed: Mapping[str, str]) -> Any:
    """Return plain data in which citations name sources as they are called now."""
    if isinstance(value, (list, tuple)):
        return [_with_sources(one, renamed) for one in value]
    if not isinstance(value, dict):
        return value
    told = {name: _with_sources(one, renamed) for name, one in value.items()}
    if "sources" in told:
        told["sources"] = [{**one, "id": renamed.get(one["id"], one["id"])} for one in told["sources"]]
    return told
