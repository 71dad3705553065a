"""People, organizations and posts of linked data as lists of Popolo."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from orgviewer.model.findings import quoted
from orgviewer.readers.json_ld.contexts import CONTEXT
from orgviewer.readers.json_ld.kinds import ORGANIZATION, PERSON, POST, Things, things
from orgviewer.readers.json_ld.resources import Resource, Resources, Value, best
from orgviewer.readers.json_ld.seats import FOUNDER, HEAD, Seat, holders_of, label_of, organization_of, seats
from orgviewer.readers.json_ld.terms import local_name
from orgviewer.readers.popolo.fields import PlainRecord
from orgviewer.readers.popolo.to_native import is_popolo
from orgviewer.readers.registers.popolo_lists import PopoloLists
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.words.language import Plural, tr

THINGS = Plural("%n thing {name}", "%n things {name}")
SAMPLE = 200
KEYWORDS = frozenset(("@id", "@type"))
DETAILS = ("email", "voice", "fax")
PREFIXES = ("mailto:", "tel:", "fax:")
TAKEN = frozenset(
    (
        *("name", "given_name", "family_name", "other_name", "role", "image", "link", "summary", "location"),
        *(
            "birth_date",
            "founding_date",
            "dissolution_date",
            "classification",
            "headcount",
            "school",
            "source",
        ),
        *("start_date", "end_date", "during", "day", "value", *DETAILS),
    )
)
"""What has a field of its own; whatever else is said in words stands under Other."""


def is_json_ld(data: object) -> bool:
    """Return whether plain data is linked data, and not a format of lists that merely has a context."""
    if isinstance(data, dict):
        return _is_linked(data) and not is_popolo(data) and "persons" not in data
    return isinstance(data, list) and any(
        isinstance(entry, dict) and _is_linked(entry) for entry in data[:SAMPLE]
    )


def _is_linked(fields: Mapping[str, object]) -> bool:
    """Return whether fields have a context, or names that need none."""
    if CONTEXT in fields or isinstance(fields.get("@graph"), list):
        return True
    return not KEYWORDS.isdisjoint(fields) and any(":" in name for name in fields)


def parsed(data: object, parsed: Parsed) -> Parsed:
    """Return the people, organizations and posts of linked data as lists of Popolo."""
    resources = Resources.of(data)
    return _LinkedLists(things(resources), resources).lists().parsed(parsed)


class _LinkedLists:
    """Writes lists of Popolo of things."""

    def __init__(self, known: Things, resources: Resources) -> None:
        self._things = known
        self._missing = resources.missing
        self._resources = resources.by_id
        self._sources: set[str] = set()
        self._made = PopoloLists()
        numbering = Numbering(frozenset(known.by_id))
        self._ids = {
            one.id: one.id if one.is_named else numbering.name(known.name(one.id) or kind)
            for kind in (PERSON, ORGANIZATION, POST)
            for one in known.of(kind)
        }
        self._seats = seats(known)

    def lists(self) -> PopoloLists:
        """Return the lists, and in them what is said of all that was not read."""
        schools = {school for one in self._things.of(PERSON) for school in one.things("school")}
        for one in self._things.of(ORGANIZATION):
            if one.id in schools and not self._things.is_linked(one.id):
                continue
            self._made.add("organizations", self._organization(one), one.place)
        for one in self._things.of(POST):
            self._made.add("posts", self._post(one), one.place)
        for one in self._things.of(PERSON):
            self._made.add("persons", self._person(one), one.place)
            self._memberships(one)
        self._tell()
        return self._made

    def _tell(self) -> None:
        """Tell of contexts that are not in the file, of other things, and of those known by address alone."""
        self._made.unread += [
            tr("the context {address}", address=quoted(address)) for address in self._missing
        ]
        unread = Counter(
            local_name(next(iter(one.types)))
            for one in self._things.by_id.values()
            if self._things.kinds.get(one.id) == "?"
        )
        for name, number in unread.items():
            self._made.leave_out(number, THINGS, name=quoted(name))
        nameless = [
            one.place
            for kind in (PERSON, ORGANIZATION)
            for one in self._things.of(kind)
            if not one.values.get("name") and not one.values.get("family_name")
        ]
        self._made.warn(nameless, tr("this is named by its address alone: shown by the end of that"))

    def _thing(self, one: Resource) -> PlainRecord:
        """Return what people, organizations and posts have in common."""
        name = self._things.name(one.id)
        first = best(one.values.get("name", ()))
        names = [*one.values.get("name", ()), *one.values.get("other_name", ())]
        return {
            "id": self._ids[one.id],
            "name": name,
            "other_names": [
                {"name": text, "lang": value.language} if value.language else {"name": text}
                for value in names
                if value != first and (text := self._things.said(value)) and text != name
            ],
            "summary": self._things.text(one, "summary"),
            "links": [{"url": value.thing or value.text} for value in one.values.get("link", ())],
            "sources": self._cited([value.thing or value.text for value in one.values.get("source", ())]),
            "other": self._other(one),
        }

    def _cited(self, named: Iterable[str]) -> list[PlainRecord | str]:
        """Return the sources of a thing: by address, or by id where the file says what they are called."""
        cited: list[PlainRecord | str] = []
        for name in named:
            one = self._things.by_id.get(name) or self._resources.get(name)
            if one is None or not one.values.get("name"):
                cited.append(name)
                continue
            cited.append({"id": name})
            if name not in self._sources:
                self._sources.add(name)
                self._made.add("sources", self._source(one), one.place)
        return cited

    def _source(self, one: Resource) -> PlainRecord:
        """Return a source that the file says something of."""

        def said(name: str) -> str:
            return next((value.text for value in one.other.get(name, ()) if value.text), "")

        link = next((value.thing or value.text for value in one.values.get("link", ())), "")
        return {
            "id": one.id,
            "title": self._things.text(one, "name"),
            "publisher": said("publisher"),
            "authors": [value.text for value in one.other.get("creator", ()) if value.text],
            "date": said("date"),
            "language": said("language"),
            "url": link,
        }

    def _other(self, one: Resource) -> PlainRecord:
        """Return whatever no field is made for, and further values of fields, such as in other languages."""
        other: dict[str, str] = {}
        for name, values in one.other.items():
            other[name] = "; ".join(dict.fromkeys(filter(None, map(self._things.said, values))))
        for name in ("summary", "role", "location", "classification"):
            values = one.values.get(name, [])
            for value in values:
                text = self._things.said(value)
                if value != best(values) and text and text != self._things.text(one, name):
                    language = f" ({value.language})" if value.language else " (more)"
                    other[f"{name}{language}"] = text
        return {name: text for name, text in other.items() if text}

    def _ways(self, one: Resource) -> list[dict[str, str]]:
        """Return the ways of contact."""
        return [
            {"type": kind, "value": _bare(_address(value, self._things))}
            for kind in DETAILS
            for value in one.values.get(kind, ())
        ]

    def _person(self, one: Resource) -> PlainRecord:
        ways = self._ways(one)
        email = next((way["value"] for way in ways if way["type"] == "email"), "")
        image = best(one.values.get("image", ()))
        return {
            **self._thing(one),
            "email": email,
            "contact_details": [way for way in ways if way["value"] != email],
            "image": _address(image, self._things) if image else "",
            "birth_date": self._things.text(one, "birth_date"),
            "location": self._things.text(one, "location"),
            "education": [
                {"institution": name}
                for value in one.values.get("school", ())
                if (name := self._things.said(value))
            ],
        }

    def _organization(self, one: Resource) -> PlainRecord:
        made = self._thing(one)
        other = made["other"]
        assert isinstance(other, dict)
        other |= {way["type"]: way["value"] for way in self._ways(one)}
        if location := self._things.text(one, "location"):
            other["location"] = location
        above = self._things.ends(one, ORGANIZATION, "unit_of")
        above = list(dict.fromkeys([*above, *self._things.leading(one.id, ORGANIZATION, "has_unit")]))
        if len(above) > 1:
            other["also a part of"] = ", ".join(map(self._things.name, above[1:]))
        size = self._things.text(one, "headcount")
        return {
            **made,
            "parent_id": self._ids[above[0]] if above else "",
            "classification": self._things.text(one, "classification"),
            "headcount": size if size.isdecimal() else "",
            "founding_date": self._things.text(one, "founding_date"),
            "dissolution_date": self._things.text(one, "dissolution_date"),
        }

    def _post(self, one: Resource) -> PlainRecord:
        made = self._thing(one)
        posts = self._things.ends(one, POST, "reports_to")
        people = self._things.ends(one, PERSON, "reports_to")
        label = label_of(self._things, one)
        del made["name"], made["links"], made["other_names"]
        return {
            **made,
            "label": label,
            "organization_id": self._ids.get(organization_of(self._things, one)),
            "reports_to_post_id": self._ids[posts[0]] if posts else "",
            "reports_to": self._ids[people[0]] if people and not posts else "",
        }

    def _memberships(self, one: Resource) -> None:
        """Take what somebody is, with the role and the superiors that their own record says."""
        held = self._seats.get(one.id, [])
        role = self._things.text(one, "role")
        managers = self._managers(one)
        if not held and (role or managers):
            held = [Seat(one.id, place=one.place)]
        lead = next((turn for turn, seat in enumerate(held) if seat.role in ("", HEAD, FOUNDER)), None)
        for turn, seat in enumerate(held):
            record: PlainRecord = {
                "person_id": self._ids[one.id],
                "organization_id": self._ids.get(seat.organization),
                "role": ", ".join(filter(None, (role, seat.role))) if turn == lead else seat.role,
                "post_id": self._ids.get(seat.post),
                "start_date": seat.start,
                "end_date": seat.end,
                "sources": self._cited(seat.sources),
            }
            if lead is None and role not in (one.role for one in held):
                record["other"] = {"role": role} if not turn else {}
            if not turn and managers:
                record |= {"reports_to": managers[0], "also_reports_to": managers[1:]}
            self._made.add("memberships", record, seat.place)

    def _managers(self, one: Resource) -> list[str]:
        """Return whom somebody reports to; a post stands for who holds it."""
        people = self._things.ends(one, PERSON, "reports_to")
        posts = (self._things.by_id[post] for post in self._things.ends(one, POST, "reports_to"))
        holders = (holder for post in posts for holder in holders_of(self._things, post)[:1])
        return [self._ids[person] for person in dict.fromkeys([*people, *holders]) if person != one.id]


def _address(value: Value, known: Things) -> str:
    """Return where a value leads: what is written, or the address that the thing has, or is."""
    one = known.by_id.get(value.thing)
    if one is None:
        return value.text
    said = [*one.values.get("link", ()), *one.values.get("value", ()), *one.other.get("contentUrl", ())]
    found = next((text for inner in said if (text := inner.text or inner.thing)), "")
    return found or (one.id if one.is_named else known.name(one.id))


def _bare(text: str) -> str:
    """Return an address without the scheme that says what it is."""
    return next((text.removeprefix(prefix) for prefix in PREFIXES if text.startswith(prefix)), text)
