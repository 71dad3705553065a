"""What one record of Open States says of a person, in the words that Popolo has for it.

Not for: chambers, parties and committees, which several records speak of (see `open_states`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from orgviewer.readers.popolo.fields import PlainRecord, dicts
from orgviewer.readers.readable import text_of
from orgviewer.words.language import tr

CHAMBERS: Mapping[str, str] = {
    "upper": "Upper chamber",
    "lower": "Lower chamber",
    "legislature": "Legislature",
}
"""The types of roles that are seats in a chamber; all others are offices by that name."""
WAYS = ("address", "voice", "fax", "email")
"""The fields of an office by which it is reached."""
PERSON_TAKEN = frozenset(
    (
        "party",
        "roles",
        "current_role",
        "offices",
        "contact_details",
        "other_identifiers",
        "extras",
        "ids",
        "jurisdiction",
    )
)


def roles_of(record: PlainRecord) -> list[PlainRecord]:
    """Return the roles of a person; an answer of the API has that of today only, in other words."""
    today = record.get("current_role")
    if record.get("roles") or not isinstance(today, dict):
        return dicts(record.get("roles"))
    return [{"type": today.get("org_classification"), **today}]


def parties_of(record: PlainRecord) -> list[tuple[str, PlainRecord]]:
    """Return the parties of a person by name, with whatever is said of each."""
    given = record.get("party")
    entries = given if isinstance(given, list) else [given]
    parties = [entry if isinstance(entry, dict) else {"name": entry} for entry in entries]
    return [(name, party) for party in parties if (name := text_of(party.get("name")))]


def person_fields(record: PlainRecord, *, has_left: bool) -> PlainRecord:
    """Return a person in Popolo's fields; of who has left the party is only told."""
    kept = {name: value for name, value in record.items() if name not in PERSON_TAKEN}
    details = list(contact_ways(record))
    email = text_of(record.get("email")) or next(
        (way["value"] for way in details if way["type"] == "email"), ""
    )
    other = {name: record[name] for name in ("ids", "extras") if record.get(name)}
    if has_left:
        other["party"] = ", ".join(name for name, _ in parties_of(record))
    return {
        **kept,
        "email": email,
        "contact_details": [way for way in details if way["value"] != email],
        **identifiers(record),
        "other": other,
    }


def contact_ways(record: PlainRecord) -> Iterator[dict[str, str]]:
    """Yield each way in which an office is reached."""
    for name in ("offices", "contact_details"):
        for office in dicts(record.get(name)):
            called = (text_of(office.get(word)) for word in ("name", "classification", "note"))
            note = next(filter(None, called), "")
            for way in WAYS:
                if value := text_of(office.get(way)):
                    yield {"type": way, "value": value, **({"note": note} if note else {})}


def identifiers(record: PlainRecord) -> PlainRecord:
    """Return the identifiers of other systems."""
    return {"identifiers": record["other_identifiers"]} if record.get("other_identifiers") else {}


def seat_of(role: PlainRecord, kind: str) -> str:
    """Return a role in words: a seat by its district, an office by its name."""
    title = text_of(role.get("title"))
    if not title and kind not in CHAMBERS:
        title = kind.replace("_", " ").capitalize()
    district = text_of(role.get("district"))
    return ", ".join(filter(None, (title, f"District {district}" if district.isdecimal() else district)))


def rest_of(role: PlainRecord) -> PlainRecord:
    """Return what a role says beside what, where and when it is."""
    taken = ("type", "org_classification", "title", "jurisdiction", "district", "start_date", "end_date")
    return {name: value for name, value in role.items() if name not in taken and value}


def other_pages(data: object) -> Iterator[str]:
    """Say of an answer of the API that it is but one of several pages."""
    pagination = data.get("pagination") if isinstance(data, dict) else None
    if isinstance(pagination, dict) and text_of(pagination.get("max_page")) not in ("", "0", "1"):
        yield tr(
            "all but page {value} of {pagination}",
            value=text_of(pagination.get("page")),
            pagination=text_of(pagination["max_page"]),
        )


def area_of(jurisdiction: str) -> str:
    """Return a jurisdiction's name by its id: its narrowest area, with those around it in brackets."""
    path = jurisdiction.removeprefix("ocd-jurisdiction/").split("/")
    steps = [step.partition(":")[2] or step for step in path if ":" in step] or path[:1]
    *around, name = [step.upper() if len(step) == 2 else step.replace("_", " ").title() for step in steps]
    return f"{name} ({', '.join(reversed(around))})" if around else name
