"""What things of linked data are: by their classes, else by the properties that lead from and to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from urllib.parse import unquote

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.readers.json_ld.resources import BLANK, Resource, Resources, Value, best
from orgviewer.readers.json_ld.terms import CLASSES, class_of, local_name

PERSON, ORGANIZATION, POST, MEMBERSHIP, CONCEPT = "person", "organization", "post", "membership", "concept"
ENDS: Mapping[str, tuple[str, str]] = {
    "head_of": (PERSON, ORGANIZATION),
    "founder": (ORGANIZATION, PERSON),
    "member": ("", PERSON),
    "member_of": ("", ORGANIZATION),
    "of_organization": (MEMBERSHIP, ORGANIZATION),
    "has_membership": ("", MEMBERSHIP),
    "has_unit": (ORGANIZATION, ORGANIZATION),
    "unit_of": (ORGANIZATION, ORGANIZATION),
    "has_post": (ORGANIZATION, POST),
    "post_in": (POST, ORGANIZATION),
    "holds": ("", POST),
    "held_by": (POST, PERSON),
    "reports_to": ("", ""),
}
"""Properties between things, and what stands at both of their ends; empty where it may be several."""
SURE = frozenset(("has_post", "post_in", "holds", "held_by", "has_unit", "unit_of"))
"""Properties whose ends are what they say, even if a class says that such a thing is but a notion."""
OF_PEOPLE = ("given_name", "family_name", "birth_date", "school")
"""Properties that only people have."""


class Things(Struct, frozen=True, dict=True):
    """The things of a file, and by id what each of them is; what is none of these has no kind."""

    by_id: Mapping[str, Resource]
    kinds: Mapping[str, str]

    @cached_property
    def _from(self) -> Mapping[tuple[str, str], list[str]]:
        """By property and id the things that lead to each."""
        found: dict[tuple[str, str], list[str]] = {}
        for one in self.by_id.values():
            for meaning in ENDS:
                for thing in one.things(meaning):
                    found.setdefault((meaning, thing), []).append(one.id)
        return found

    def leading(self, identifier: str, kind: str, *meanings: str) -> list[str]:
        """Return the ids of the things of a kind from which some properties lead to a thing."""
        found = (other for meaning in meanings for other in self._from.get((meaning, identifier), ()))
        return list(dict.fromkeys(other for other in found if self.kinds.get(other) == kind))

    def is_linked(self, identifier: str) -> bool:
        """Say whether a thing is bound to another one in the way of an organization."""
        return bool(self.by_id[identifier].things(*ENDS)) or any(
            (end, identifier) in self._from for end in ENDS
        )

    def lies_somewhere(self, one: Resource) -> bool:
        """Say whether an organization is a part of another one."""
        return bool(one.things("unit_of")) or ("has_unit", one.id) in self._from

    def of(self, kind: str) -> Iterator[Resource]:
        """Yield the things of a kind, in the file's order."""
        return (one for one in self.by_id.values() if self.kinds.get(one.id) == kind)

    def ends(self, one: Resource, kind: str, *meanings: str) -> list[str]:
        """Return the ids of the things of a kind that some properties lead to."""
        found = (thing for thing in one.things(*meanings) if self.kinds.get(thing) == kind)
        return list(dict.fromkeys(found))

    def name(self, identifier: str) -> str:
        """Return what a thing is called: its name, what it says otherwise, or the end of its address."""
        one = self.by_id.get(identifier)
        if one is None:
            return local_name(identifier) or identifier
        parts = (_text(one, "given_name"), _text(one, "family_name"))
        name = _text(one, "name") or " ".join(filter(None, parts))
        if not name and self.kinds.get(identifier) not in (PERSON, ORGANIZATION, POST):
            values = (*one.values.values(), *one.other.values())
            name = ", ".join(value.text for said in values for value in said if value.text)
        return name or (unquote(local_name(identifier)) or identifier if one.is_named else "")

    def text(self, one: Resource, *meanings: str) -> str:
        """Return what the first of some properties says, in one language."""
        found = (best(one.values.get(meaning, ())) for meaning in meanings)
        return next((self.said(value) for value in found if value), "")

    def said(self, value: Value) -> str:
        """Return a value in words."""
        return self.name(value.thing) if value.thing else value.text


def _text(one: Resource, meaning: str) -> str:
    value = best(one.values.get(meaning, ()))
    return value.text if value else ""


def things(resources: Resources) -> Things:
    """Return the things of a file with their kinds."""
    by_id = dict(resources.by_id)
    _link_texts(by_id)
    kinds = {one.id: _class_of(one) for one in by_id.values()}
    for _ in range(2):  # what a member is may follow from what another property says of it
        for one in by_id.values():
            _infer(one, by_id, kinds)
    known = Things(by_id, {identifier: kind for identifier, kind in kinds.items() if kind})
    return _with_one_of_each_name(known)


def _link_texts(by_id: dict[str, Resource]) -> None:
    """See that a text where a thing should be is that thing: by its id, else one of that name."""
    for one in list(by_id.values()):
        for meaning in ENDS:
            for turn, value in enumerate(one.values.get(meaning, ())):
                if value.text:
                    identifier = value.text if value.text in by_id else f"{BLANK}{meaning}/{value.text}"
                    named = by_id.setdefault(identifier, Resource(identifier, one.place))
                    if not named.is_named and not named.values.get("name"):
                        named.values["name"].append(replace(value, rank=0))
                    one.values[meaning][turn] = Value(thing=identifier, rank=value.rank)


def _with_one_of_each_name(known: Things) -> Things:
    """Return the things with one organization for all of a name that have no id and lie nowhere.

    Pages name the employer of each person anew, as something without an id.
    """
    found = [one for one in known.of(ORGANIZATION) if not known.lies_somewhere(one)]
    first: dict[str, str] = {}
    for one in sorted(found, key=lambda one: not one.is_named):
        first.setdefault(known.name(one.id), one.id)
    same = {one.id: first[known.name(one.id)] for one in found if not one.is_named}
    same = {identifier: other for identifier, other in same.items() if identifier != other}
    if not same:
        return known
    for one in known.by_id.values():
        for meaning in ENDS:
            for turn, value in enumerate(one.values.get(meaning, ())):
                if value.thing in same:
                    one.values[meaning][turn] = replace(value, thing=same[value.thing])
    for identifier, other in same.items():
        known.by_id[other].take(known.by_id[identifier])
    by_id = {identifier: one for identifier, one in known.by_id.items() if identifier not in same}
    return Things(by_id, known.kinds)


def _class_of(one: Resource) -> str:
    """Return what a thing is by its classes."""
    found = {class_of(name) for name in one.types}
    return next((kind for kind in CLASSES if kind in found), "" if not one.types else "?")


def _infer(one: Resource, by_id: Mapping[str, Resource], kinds: dict[str, str]) -> None:
    """Take from the properties of a thing what it and those at their other ends are."""

    def take(identifier: str, kind: str, *, is_sure: bool) -> None:
        before = kinds.get(identifier, "")
        if kind and (not before or (is_sure and before in (CONCEPT, "?")) or before == "?"):
            kinds[identifier] = kind

    if any(one.values.get(meaning) for meaning in OF_PEOPLE):
        take(one.id, PERSON, is_sure=False)
    for meaning, (subject, target) in ENDS.items():
        for thing in one.things(meaning):
            is_sure = meaning in SURE
            take(one.id, subject, is_sure=is_sure)
            take(thing, target, is_sure=is_sure)
            if meaning == "reports_to":
                known = kinds.get(one.id, ""), kinds.get(thing, "")
                take(one.id, known[1] if known[1] == POST else PERSON, is_sure=False)
                take(thing, known[0] if known[0] == POST else PERSON, is_sure=False)
    if one.things("member_of", "has_membership"):
        take(one.id, PERSON, is_sure=False)
    if one.things("member"):
        take(one.id, ORGANIZATION, is_sure=False)
