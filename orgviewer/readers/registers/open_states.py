"""People of legislatures as Open States publishes them: a record a person, with parties, roles and offices.

Source: the repository openstates/people and its schema (docs.openstates.org), 2018 to 2025. Committees are
records, too, with their members. Chambers and jurisdictions have no records of their own: they are made of
what roles and committees say of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from orgviewer.model.walk import FieldPath
from orgviewer.readers.popolo.fields import PlainRecord, dicts
from orgviewer.readers.readable import text_of
from orgviewer.readers.registers.legislators import (
    CHAMBERS,
    area_of,
    identifiers,
    other_pages,
    parties_of,
    person_fields,
    rest_of,
    roles_of,
    seat_of,
)
from orgviewer.readers.registers.popolo_lists import PopoloLists, is_over
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.words.language import Plural

SAMPLE = 200
PERSON, ORGANIZATION = "ocd-person/", "ocd-organization/"
"""How ids begin (Open Civic Data)."""
MARKS = ("roles", "party", "offices", "other_identifiers", "committees", "current_role")
"""Lists that a person has."""
LISTS = ("persons", "people", "organizations", "committees", "results")
"""Lists of records in one file; the last is that of an answer of the API (version 3)."""
DATES = ("start_date", "end_date")
MEMBERS = ("members", "memberships")
"""The list of a committee's members, today and before 2021."""
COMMITTEE_TAKEN = frozenset(
    ("parent", "chamber", "jurisdiction", "members", "memberships", "other_identifiers")
)


def is_register(data: object) -> bool:
    """Return whether plain data is records of people or committees by ids of Open Civic Data."""
    sample = [entry for _, entry in _entries(data)][:SAMPLE]
    return any(_is_person(entry) or _is_committee(entry) for entry in sample)


def parsed(data: object, parsed: Parsed) -> Parsed:
    """Return the people and committees as lists of Popolo."""
    return _Legislatures(data).lists().parsed(parsed)


def _entries(data: object) -> Iterator[tuple[FieldPath, PlainRecord]]:
    """Yield the records of a list, of lists by kind, or the one that the data is."""
    if isinstance(data, dict) and text_of(data.get("id")).startswith((PERSON, ORGANIZATION)):
        yield (), data
        return
    lists = data if isinstance(data, dict) else {None: data}
    for name, entries in lists.items():
        place = () if name is None else (name,)
        if name in (None, *LISTS) and isinstance(entries, list):
            yield from (
                ((*place, turn), entry) for turn, entry in enumerate(entries) if isinstance(entry, dict)
            )


def _is_person(record: PlainRecord) -> bool:
    return text_of(record.get("id")).startswith(PERSON) and any(
        isinstance(record.get(mark), list | dict) for mark in MARKS
    )


def _is_committee(record: PlainRecord) -> bool:
    has_members = any(isinstance(record.get(name), list) for name in MEMBERS)
    return text_of(record.get("id")).startswith(ORGANIZATION) and (has_members or "chamber" in record)


class _Legislatures:
    """Makes lists of Popolo of records."""

    def __init__(self, data: object) -> None:
        self._data = data
        self._entries = list(_entries(data))
        self._made = PopoloLists()
        self._today = date.today().isoformat()
        self._known: set[str] = set()
        self._people: set[str] = set()
        self._by_name: dict[str, list[str]] = defaultdict(list)

    def lists(self) -> PopoloLists:
        """Return the lists: people first, so that committees find them."""
        people, committees, others = [], [], 0
        for place, record in self._entries:
            if text_of(record.get("id")).startswith(ORGANIZATION):
                committees.append((place, record))
            elif record.get("name"):
                people.append((place, record))
            else:
                others += 1
        for place, record in people:
            self._by_name[text_of(record.get("name"))].append(text_of(record.get("id")))
            self._people.add(text_of(record.get("id")))
            self._made.add("persons", person_fields(record, has_left=self._has_left(record)), place)
        for place, record in people:
            self._seats(place, record)
        for place, record in committees:
            self._committee(place, record)
        self._made.unread += list(other_pages(self._data))
        self._made.leave_out(others, Plural("%n record without a name", "%n records without a name"))
        return self._made

    def _organization(self, identifier: str, place: FieldPath, **fields: object) -> str:
        """Take an organization that only others speak of, once; return its id."""
        if identifier not in self._known:
            self._known.add(identifier)
            self._made.add("organizations", {"id": identifier, **fields}, place)
        return identifier

    def _named(self, jurisdiction: object, place: FieldPath) -> str:
        """Return the id of a jurisdiction, which may be written with its name."""
        if not isinstance(jurisdiction, dict):
            return text_of(jurisdiction)
        identifier = text_of(jurisdiction.get("id"))
        if name := text_of(jurisdiction.get("name")):
            self._organization(identifier or name, place, name=name, classification="jurisdiction")
        return identifier or text_of(jurisdiction.get("name"))

    def _jurisdiction(self, identifier: str, place: FieldPath) -> str:
        if not identifier:
            return ""
        fields = {"name": area_of(identifier), "classification": "jurisdiction"}
        return self._organization(identifier, place, **fields)

    def _chamber(self, kind: str, jurisdiction: str, place: FieldPath) -> str:
        """Return the id of a chamber, or of its jurisdiction if the kind is none of a chamber."""
        above = self._jurisdiction(jurisdiction, place)
        if kind not in CHAMBERS:
            return above
        identifier = "/".join(filter(None, (jurisdiction, kind)))
        fields = {"name": CHAMBERS[kind], "classification": "chamber", "parent_id": above}
        return self._organization(identifier, place, **fields)

    def _seats(self, place: FieldPath, record: PlainRecord) -> None:
        """Take what somebody is: in each role, on behalf of the party of today; and a member of parties."""
        roles, parties = roles_of(record), parties_of(record)
        today = next((name for name, party in parties if not is_over(party, self._today)), "")
        party = self._party(today, place) if today else ""
        for turn, role in enumerate(roles):
            there = (*place, "roles", turn)
            kind = text_of(role.get("type"))
            jurisdiction = self._named(role.get("jurisdiction") or record.get("jurisdiction"), there)
            membership = {
                "person_id": record.get("id"),
                "organization_id": self._chamber(kind, jurisdiction, there),
                "on_behalf_of_id": "" if is_over(role, self._today) else party,
                "role": seat_of(role, kind),
                **{name: role.get(name) for name in DATES},
                "other": rest_of(role),
            }
            self._made.add("memberships", membership, there)
        has_left = self._has_left(record)
        for name, fields in parties:
            if not has_left or is_over(fields, self._today):
                membership = {
                    "person_id": record.get("id"),
                    "organization_id": self._party(name, place),
                    **{day: fields.get(day) for day in DATES},
                }
                self._made.add("memberships", membership, (*place, "party"))

    def _has_left(self, record: PlainRecord) -> bool:
        """Return whether all roles of somebody are over."""
        roles = roles_of(record)
        return bool(roles) and all(is_over(role, self._today) for role in roles)

    def _party(self, name: str, place: FieldPath) -> str:
        return self._organization(f"party/{name}", place, name=name, classification="party")

    def _committee(self, place: FieldPath, record: PlainRecord) -> None:
        """Take a committee and those who are in it."""
        identifier, parent = text_of(record.get("id")), text_of(record.get("parent"))
        chamber = text_of(record.get("chamber")) or (parent if parent in CHAMBERS else "")
        if not parent.startswith(ORGANIZATION):
            parent = self._chamber(chamber, text_of(record.get("jurisdiction")), place)
        kept = {name: value for name, value in record.items() if name not in COMMITTEE_TAKEN}
        self._made.add("organizations", {**kept, "parent_id": parent, **identifiers(record)}, place)
        for name in MEMBERS:
            for turn, member in enumerate(dicts(record.get(name))):
                there = (*place, name, turn)
                membership = {
                    "person_id": self._member(member, there),
                    "organization_id": identifier,
                    "role": member.get("role"),
                    **{name: member.get(name) for name in DATES},
                }
                self._made.add("memberships", membership, there)

    def _member(self, member: PlainRecord, place: FieldPath) -> str:
        """Return the id of a member: one of the file, else one who is known from the committee alone."""
        name = text_of(member.get("name"))
        identifier = text_of(member.get("person_id")) or text_of(member.get("id"))
        if not identifier:
            same = self._by_name.get(name, [])
            identifier = same[0] if len(same) == 1 else name
        if identifier and identifier not in self._people:
            self._made.add("persons", {"id": identifier, "name": name or identifier}, place)
            self._people.add(identifier)
        return identifier
