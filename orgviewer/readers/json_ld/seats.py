"""What people are in organizations, as linked data says it, in whichever of its many ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.model.walk import FieldPath
from orgviewer.readers.json_ld.kinds import MEMBERSHIP, ORGANIZATION, PERSON, POST, Things
from orgviewer.readers.json_ld.resources import Resource

HEAD, FOUNDER = "Head", "Founder"
"""What somebody is who heads an organization, or has founded it, if nothing says more."""


class Seat(Struct, frozen=True):
    """What somebody is somewhere: in an organization or none, in a post or none, from when to when.

    `sources` are the ids of what it is from.
    """

    person: str
    organization: str = ""
    role: str = ""
    post: str = ""
    start: str = ""
    end: str = ""
    place: FieldPath = ()
    sources: tuple[str, ...] = ()

    @property
    def is_bare(self) -> bool:
        """Whether it says no more than that somebody is there."""
        return not (self.role or self.post or self.start or self.end)


def seats(things: Things) -> dict[str, list[Seat]]:
    """Return by person what each is, once, however often the file says so."""
    found: dict[str, list[Seat]] = defaultdict(list)
    firsts: dict[Seat, Seat] = {}  # by what they say, wherever it stands
    for seat in _seats(things):
        firsts.setdefault(replace(seat, place=(), sources=()), seat)
    for seat in firsts.values():
        found[seat.person].append(seat)
    return {person: _without_bare(held) for person, held in found.items()}


def _without_bare(held: list[Seat]) -> list[Seat]:
    """Leave out what only repeats that somebody is where another seat says more, such as of what role."""
    telling = {seat.organization for seat in held if not seat.is_bare}
    kept = [seat for seat in held if not seat.is_bare or seat.organization not in telling]
    roles = {seat.organization for seat in kept if seat.role not in ("", HEAD)}
    return [seat for seat in kept if seat.role != HEAD or seat.post or seat.organization not in roles]


def _seats(things: Things) -> Iterator[Seat]:
    """Yield all seats: of memberships and roles first, which say most."""
    for one in things.of(MEMBERSHIP):
        yield from _of_membership(things, one)
    for post in things.of(POST):
        organization = organization_of(things, post)
        for person in holders_of(things, post):
            yield Seat(person, organization, label_of(things, post), post.id, place=post.place)
    for one in things.of(PERSON):
        for organization in things.ends(one, ORGANIZATION, "head_of"):
            yield Seat(one.id, organization, HEAD, place=one.place)
        for organization in things.ends(one, ORGANIZATION, "member_of"):
            yield Seat(one.id, organization, place=one.place)
    for one in things.of(ORGANIZATION):
        for member in things.ends(one, PERSON, "member"):
            yield Seat(member, one.id, place=one.place)
        for founder in things.ends(one, PERSON, "founder"):
            yield Seat(founder, one.id, FOUNDER, place=one.place)


def _of_membership(things: Things, one: Resource) -> Iterator[Seat]:
    """Yield a seat for everybody whom a membership binds to each of its organizations."""
    inside = ("member", "member_of", "has_membership", "founder")
    people = [*things.ends(one, PERSON, *inside), *things.leading(one.id, PERSON, *inside)]
    organizations = things.ends(one, ORGANIZATION, "of_organization", *inside)
    organizations += things.leading(one.id, ORGANIZATION, *inside)
    seat = Seat(
        "",
        role=things.text(one, "role"),
        start=_day(things, one, "start_date"),
        end=_day(things, one, "end_date"),
        place=one.place,
        sources=tuple(value.thing or value.text for value in one.values.get("source", ())),
    )
    posts = things.ends(one, POST, "holds")
    for person in dict.fromkeys(people):
        for post in posts or [""]:
            own = [organization_of(things, things.by_id[post])] if post else []
            role = seat.role or (label_of(things, things.by_id[post]) if post else "")
            for organization in dict.fromkeys(organizations or own or [""]):
                yield replace(seat, person=person, organization=organization, role=role, post=post)


def _day(things: Things, one: Resource, name: str) -> str:
    """Return the day of a membership, which may stand in an interval of its own, that in an instant."""
    if text := things.text(one, name):
        return text
    intervals = (things.by_id[interval] for interval in one.things("during") if interval in things.by_id)
    return next(filter(None, (things.text(interval, name) for interval in intervals)), "")


def holders_of(things: Things, post: Resource) -> list[str]:
    """Return who holds a post, as it or they themselves say."""
    held = [*things.ends(post, PERSON, "held_by"), *things.leading(post.id, PERSON, "holds")]
    return list(dict.fromkeys(held))


def organization_of(things: Things, post: Resource) -> str:
    """Return the organization that a post is in, as it or that says; or nothing."""
    around = things.ends(post, ORGANIZATION, "post_in") or things.leading(post.id, ORGANIZATION, "has_post")
    return next(iter(around), "")


def label_of(things: Things, post: Resource) -> str:
    """Return what a post is called: its name, or the role of who holds it."""
    return things.text(post, "name", "role") or things.name(post.id)
