"""FollowTheMoney: people, organizations and positions, and links between them, as lists of Popolo.

Source: followthemoney 4.11 (followthemoney.tech/explorer). Ownership, family and whatever else is no place in
an organization is told of and not read. Not for: putting entities together (see `entities`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from orgviewer.model.findings import quoted
from orgviewer.readers.popolo.fields import PlainRecord
from orgviewer.readers.registers.cited_sources import DOCUMENT, DOCUMENTATION, CitedSources
from orgviewer.readers.registers.entities import PERSON, Entity, entities_of
from orgviewer.readers.registers.popolo_lists import PopoloLists, is_over
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.words.language import Plural, tr

ENTITIES = Plural("%n entity {name}", "%n entities {name}")
POSITION = "Position"
ORGANIZATIONS = frozenset(("LegalEntity", "Organization", "Company", "PublicBody"))
KINDS = {"Company": "company", "PublicBody": "public body"}
"""What schemas call an organization that does not say itself which form it has."""
FUNCTION = "function"
"""What is no organization: those who hold one office of which there are many, such as a seat."""
OCCUPANCY = "Occupancy"


class _LinkSchema(Struct, frozen=True):
    """The properties of a link: who, in which organization, and what somebody is there if nothing says so."""

    member: str
    organization: str
    role: str = ""


LINKS: Mapping[str, _LinkSchema] = {
    "Directorship": _LinkSchema("director", "organization", "Director"),
    "Employment": _LinkSchema("employee", "employer"),
    "Membership": _LinkSchema("member", "organization"),
    "Post": _LinkSchema("holder", "organization"),
    OCCUPANCY: _LinkSchema("holder", "post"),
}
"""Schemas of links that are places in an organization."""
PEOPLE_ONLY = ("Employment", "Post", OCCUPANCY)
"""Links whose member is a person, whatever the member itself says of its schema."""
NAMES = ("name", "alias", "weakAlias", "previousName")
DETAILS = {"email": "email", "phone": "voice", "address": "address"}
"""Properties that are ways of contact, by their type."""
TAKEN = frozenset(
    (
        *(*NAMES, *DETAILS, "website", "birthDate", "parent", "role", "startDate", "endDate"),
        *(
            "sourceUrl",
            "publisher",
            "publisherUrl",
            "retrievedAt",
            "incorporationDate",
            "dissolutionDate",
            "summary",
        ),
        *(
            "legalForm",
            "proof",
            "holder",
            "post",
            "director",
            "organization",
            "employee",
            "employer",
            "member",
        ),
    )
)
"""Properties that have a field of their own; the others stand under Other."""


def parsed(data: object, parsed: Parsed) -> Parsed:
    """Return the people and organizations of entities as lists of Popolo."""
    return _EntityLists(entities_of(data)).lists().parsed(parsed)


class _EntityLists:
    """Makes lists of Popolo of entities."""

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        self._entities = entities
        self._made = PopoloLists()
        self._today = date.today().isoformat()
        links = [(LINKS[one.schema], one) for one in entities.values() if one.schema in LINKS]
        held = {one.first(link.member) for link, one in links if one.schema in PEOPLE_ONLY}
        self._people = {
            one.id
            for one in entities.values()
            if one.schema == PERSON or (one.schema == "LegalEntity" and one.id in held)
        }
        self._organizations = {
            one.id for one in entities.values() if one.schema in ORGANIZATIONS and one.id not in self._people
        }
        self._occupied = {
            position
            for link, one in links
            if one.schema == OCCUPANCY
            for position in one.values.get(link.organization, ())
        }
        self._links = [(link, one) for link, one in links if one.first(link.member) in self._people]
        self._foreign = len(links) - len(self._links)
        self._holders = self._holders_now()
        self._cited = CitedSources(entities)

    def _holders_now(self) -> dict[str, set[str]]:
        """Return by position who holds it today, as far as the file says."""
        holders: dict[str, set[str]] = defaultdict(set)
        for link, one in self._links:
            if one.schema == OCCUPANCY and not self._has_ended(one):
                for position in one.values.get(link.organization, ()):
                    holders[position].add(one.first(link.member))
        return holders

    def _has_ended(self, link: Entity) -> bool:
        return link.first("status") == "ended" or is_over(self._period(link), self._today)

    def _period(self, one: Entity) -> PlainRecord:
        """Return from when to when; of several dates the earliest and the latest."""
        starts, ends = one.values.get("startDate", ()), one.values.get("endDate", ())
        return {"start_date": min(starts, default=""), "end_date": max(ends, default="")}

    def lists(self) -> PopoloLists:
        """Return the lists, and in them what is said of all that was not read."""
        for one in self._entities.values():
            if one.id in self._people:
                self._made.add("persons", self._person(one), one.place)
            elif one.id in self._organizations:
                self._made.add("organizations", self._organization(one), one.place)
            elif one.schema == POSITION:
                self._position(one)
        ended = [one for link, one in self._links if not self._membership(link, one)]
        self._made.warn(
            [one.place for one in ended], tr("this has ended on a day that is not told: not drawn")
        )
        self._alone()
        for record, place in self._cited.sources():
            self._made.add("sources", record, place)
        self._tell_unread()
        return self._made

    def _tell_unread(self) -> None:
        schemas = Counter(one.schema for one in self._entities.values())
        known = {PERSON, POSITION, DOCUMENT, DOCUMENTATION, *ORGANIZATIONS, *LINKS}
        for schema, number in schemas.items():
            if schema not in known:
                self._made.leave_out(number, ENTITIES, name=quoted(schema))
        self._made.leave_out(self._foreign, Plural("%n link of no person", "%n links of no person"))

    def _thing(self, one: Entity) -> PlainRecord:
        """Return what people and organizations have in common."""
        names = list(dict.fromkeys(value for name in NAMES for value in one.values.get(name, ())))
        name = one.first("name") or one.caption or one.id
        other = {
            name: ", ".join(self._called(value) for value in values)
            for name, values in one.values.items()
            if name not in TAKEN
        }
        return {
            "id": one.id,
            "name": name,
            "summary": one.first("summary"),
            "other_names": [{"name": other} for other in names if other != name],
            "links": [{"url": url} for url in one.values.get("website", ())],
            "sources": [{"id": identifier} for identifier in self._cited.ids_of(one)],
            "other": other | ({"datasets": ", ".join(one.datasets)} if one.datasets else {}),
        }

    def _called(self, value: str) -> str:
        """Return a value, or the name of the entity that it is the id of."""
        one = self._entities.get(value)
        return (one.first("name") or one.caption or one.id) if one is not None else value

    def _person(self, one: Entity) -> PlainRecord:
        details = [
            {"type": kind, "value": value}
            for name, kind in DETAILS.items()
            for value in one.values.get(name, ())[kind == "email" :]
        ]
        born = min(one.values.get("birthDate", ()), default="")
        return {
            **self._thing(one),
            "email": one.first("email"),
            "birth_date": born,
            "contact_details": details,
        }

    def _organization(self, one: Entity) -> PlainRecord:
        made = self._thing(one)
        other = made["other"]
        assert isinstance(other, dict)
        other |= {name: ", ".join(one.values[name]) for name in DETAILS if one.values.get(name)}
        parents = [parent for parent in one.values.get("parent", ()) if parent in self._organizations]
        return {
            **made,
            "classification": one.first("legalForm") or KINDS.get(one.schema, ""),
            "parent_id": parents[0] if parents else "",
            "founding_date": min(one.values.get("incorporationDate", ()), default=""),
            "dissolution_date": max(one.values.get("dissolutionDate", ()), default=""),
        }

    def _position(self, one: Entity) -> None:
        """Take a position: a post if one holds it, a function if several do, for they do not share it.

        It is a post, too, if no occupancy names it; of one that somebody held and left there is nothing.
        """
        number = len(self._holders.get(one.id, ()))
        organization = self._organization_of(one)
        is_open = one.id not in self._occupied
        if number == 1 or is_open:
            record = {**self._thing(one), "label": self._called(one.id), "organization_id": organization}
            del record["name"], record["other_names"], record["links"], record["summary"]
            record |= {"status": "unstated"} if is_open else {}
            self._made.add("posts", record, one.place)
        elif number and not organization:
            record = {**self._thing(one), "classification": FUNCTION}
            self._made.add("organizations", record, one.place)

    def _organization_of(self, one: Entity) -> str:
        return next(
            (value for value in one.values.get("organization", ()) if value in self._organizations), ""
        )

    def _membership(self, link: _LinkSchema, one: Entity) -> bool:
        """Take a membership for each organization of a link; return False if it has ended who knows when."""
        period = self._period(one)
        if one.first("status") == "ended" and not period["end_date"]:
            return False
        for named in one.values.get(link.organization, ()) or [""]:
            record = {
                "person_id": one.first(link.member),
                "role": ", ".join(one.values.get("role", ())) or link.role,
                "sources": [{"id": identifier} for identifier in self._cited.ids_of(one)],
                **period,
                **self._where(named),
            }
            for name, values in one.values.items():
                if name not in TAKEN:
                    record.setdefault("other", {})
                    other = record["other"]
                    assert isinstance(other, dict)
                    other[name] = ", ".join(map(self._called, values))
            self._made.add("memberships", record, one.place)
        return True

    def _where(self, named: str) -> PlainRecord:
        """Return the organization or the position in which somebody is."""
        one = self._entities.get(named)
        if one is None or one.schema != POSITION:
            return {"organization_id": named}
        label, organization = self._called(named), self._organization_of(one)
        number = len(self._holders.get(named, ()))
        if number == 1:
            return {"post_id": named, "role": label, "organization_id": organization}
        if number and not organization:
            return {"organization_id": named}
        return {"role": label, "organization_id": organization}

    def _alone(self) -> None:
        """Give those who have no place the position that their own record names in words."""
        placed = {record["person_id"] for record in self._made.lists["memberships"]}
        for identifier in sorted(self._people - placed):
            one = self._entities[identifier]
            if role := ", ".join(one.values.get("position", ())):
                self._made.add("memberships", {"person_id": identifier, "role": role}, one.place)
