"""People of legislatures as Open States publishes them: a record a person, with parties, roles and offices.

Source: the repository openstates/people and its schema (docs.openstates.org), 2018 to 2025. Committees are
records, too, with their members. Chambers and jurisdictions have no records of their own: they are made of
what roles and committees say of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from orgviewer.model.walk import FieldPath
from orgviewer.readers.popolo.fields import PlainRecord, dicts
from orgviewer.readers.readable import text_of
from orgviewer.readers.registers.popolo_lists import PopoloLists, is_over
from orgviewer.readers.syntax.parsed import Parsed

SAMPLE = 200
PERSON, ORGANIZATION = "ocd-person/", "ocd-organization/"
"""How ids begin (Open Civic Data)."""
CHAMBERS: Mapping[str, str] = {
    "upper": "Upper chamber",
    "lower": "Lower chamber",
    "legislature": "Legislature",
}
"""The types of roles that are seats in a chamber; all others are offices by that name."""
WAYS = ("address", "voice", "fax", "email")
"""The fields of an office by which it is reached."""
MARKS = ("roles", "party", "offices", "other_identifiers", "committees", "current_role")
"""Lists that a person has."""
DATES = ("start_date", "end_date")
MEMBERS = ("members", "memberships")
"""The list of a committee's members, today and before 2021."""
PERSON_TAKEN = frozenset(
    ("party", "roles", "offices", "contact_details", "other_identifiers", "extras", "ids", "jurisdiction")
)
COMMITTEE_TAKEN = frozenset(
    ("parent", "chamber", "jurisdiction", "members", "memberships", "other_identifiers")
)


def is_register(data: object) -> bool:
    """Return whether plain data is records of people or committees by ids of Open Civic Data."""
    sample = [entry for _, entry in _entries(data)][:SAMPLE]
    return any(_is_person(entry) or _is_committee(entry) for entry in sample)


def parsed(data: object, parsed: Parsed) -> Parsed:
    """Return the people and committees as lists of Popolo."""
    return _Register(list(_entries(data))).lists().parsed(parsed)


def _entries(data: object) -> Iterator[tuple[FieldPath, PlainRecord]]:
    """Yield the records of a list, of lists by kind, or the one that the data is."""
    if isinstance(data, dict) and text_of(data.get("id")).startswith((PERSON, ORGANIZATION)):
        yield (), data
        return
    lists = data if isinstance(data, dict) else {None: data}
    for name, entries in lists.items():
        place = () if name is None else (name,)
        if name in (None, "persons", "people", "organizations", "committees") and isinstance(entries, list):
            yield from (
                ((*place, turn), entry) for turn, entry in enumerate(entries) if isinstance(entry, dict)
            )


def _is_person(record: PlainRecord) -> bool:
    return text_of(record.get("id")).startswith(PERSON) and any(
        isinstance(record.get(mark), list) for mark in MARKS
    )


def _is_committee(record: PlainRecord) -> bool:
    has_members = any(isinstance(record.get(name), list) for name in MEMBERS)
    return text_of(record.get("id")).startswith(ORGANIZATION) and (has_members or "chamber" in record)


class _Register:
    """Makes lists of Popolo of records."""

    def __init__(self, entries: list[tuple[FieldPath, PlainRecord]]) -> None:
        self._entries = entries
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
            self._made.add("persons", _person(record), place)
        for place, record in people:
            self._seats(place, record)
        for place, record in committees:
            self._committee(place, record)
        self._made.leave_out(others, "record without a name", "records without a name")
        return self._made

    def _organization(self, identifier: str, place: FieldPath, **fields: object) -> str:
        """Take an organization that only others speak of, once; return its id."""
        if identifier not in self._known:
            self._known.add(identifier)
            self._made.add("organizations", {"id": identifier, **fields}, place)
        return identifier

    def _jurisdiction(self, identifier: str, place: FieldPath) -> str:
        if not identifier:
            return ""
        fields = {"name": _area(identifier), "classification": "jurisdiction"}
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
        roles, parties = dicts(record.get("roles")), _parties(record)
        today = next((name for name, party in parties if not is_over(party, self._today)), "")
        party = self._party(today, place) if today else ""
        for turn, role in enumerate(roles):
            there = (*place, "roles", turn)
            kind = text_of(role.get("type"))
            jurisdiction = text_of(role.get("jurisdiction")) or text_of(record.get("jurisdiction"))
            membership = {
                "person_id": record.get("id"),
                "organization_id": self._chamber(kind, jurisdiction, there),
                "on_behalf_of_id": "" if is_over(role, self._today) else party,
                "role": _seat(role, kind),
                **{name: role.get(name) for name in DATES},
                "other": _rest(role),
            }
            self._made.add("memberships", membership, there)
        has_left = bool(roles) and all(is_over(role, self._today) for role in roles)
        for name, fields in parties:
            if not has_left or is_over(fields, self._today):
                membership = {
                    "person_id": record.get("id"),
                    "organization_id": self._party(name, place),
                    **{day: fields.get(day) for day in DATES},
                }
                self._made.add("memberships", membership, (*place, "party"))

    def _party(self, name: str, place: FieldPath) -> str:
        return self._organization(f"party/{name}", place, name=name, classification="party")

    def _committee(self, place: FieldPath, record: PlainRecord) -> None:
        """Take a committee and those who are in it."""
        identifier, parent = text_of(record.get("id")), text_of(record.get("parent"))
        chamber = text_of(record.get("chamber")) or (parent if parent in CHAMBERS else "")
        if not parent.startswith(ORGANIZATION):
            parent = self._chamber(chamber, text_of(record.get("jurisdiction")), place)
        kept = {name: value for name, value in record.items() if name not in COMMITTEE_TAKEN}
        self._made.add("organizations", {**kept, "parent_id": parent, **_identifiers(record)}, place)
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


def _parties(record: PlainRecord) -> list[tuple[str, PlainRecord]]:
    """Return the parties of a person by name, with whatever is said of each."""
    given = record.get("party")
    entries = given if isinstance(given, list) else [given]
    parties = [entry if isinstance(entry, dict) else {"name": entry} for entry in entries]
    return [(name, party) for party in parties if (name := text_of(party.get("name")))]


def _person(record: PlainRecord) -> PlainRecord:
    """Return a person with the names that Popolo has for its fields."""
    kept = {name: value for name, value in record.items() if name not in PERSON_TAKEN}
    details = list(_details(record))
    email = text_of(record.get("email")) or next(
        (way["value"] for way in details if way["type"] == "email"), ""
    )
    other = {name: record[name] for name in ("ids", "extras") if record.get(name)}
    if parties := ", ".join(name for name, _ in _parties(record)):
        other["party"] = parties
    return {
        **kept,
        "email": email,
        "contact_details": [way for way in details if way["value"] != email],
        **_identifiers(record),
        "other": other,
    }


def _details(record: PlainRecord) -> Iterator[dict[str, str]]:
    """Yield each way in which an office is reached."""
    for name in ("offices", "contact_details"):
        for office in dicts(record.get(name)):
            called = (text_of(office.get(word)) for word in ("name", "classification", "note"))
            note = next(filter(None, called), "")
            for way in WAYS:
                if value := text_of(office.get(way)):
                    yield {"type": way, "value": value, **({"note": note} if note else {})}


def _identifiers(record: PlainRecord) -> PlainRecord:
    return {"identifiers": record["other_identifiers"]} if record.get("other_identifiers") else {}


def _seat(role: PlainRecord, kind: str) -> str:
    """Return a role in words: a seat by its district, an office by its name."""
    title = text_of(role.get("title"))
    if not title and kind not in CHAMBERS:
        title = kind.replace("_", " ").capitalize()
    district = text_of(role.get("district"))
    return ", ".join(filter(None, (title, f"District {district}" if district.isdecimal() else district)))


def _rest(role: PlainRecord) -> PlainRecord:
    taken = ("type", "title", "jurisdiction", "district", "start_date", "end_date")
    return {name: value for name, value in role.items() if name not in taken and value}


def _area(jurisdiction: str) -> str:
    """Return a jurisdiction's name by its id: its narrowest area, with those around it in brackets."""
    path = jurisdiction.removeprefix("ocd-jurisdiction/").split("/")
    steps = [step.partition(":")[2] or step for step in path if ":" in step] or path[:1]
    *around, name = [step.upper() if len(step) == 2 else step.replace("_", " ").title() for step in steps]
    return f"{name} ({', '.join(reversed(around))})" if around else name
