"""A Dataset as linked data: JSON-LD in the terms of the Organization Ontology of the W3C (2014).

The context stands in the file, so that nothing has to be fetched to read it. Whom somebody reports to is said
of the person, for the ontology knows no memberships between people.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from orgviewer.links import emails, phones
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Citation, Link, Membership, Organization, OtherName, Person, Post, Source
from orgviewer.progress import Progress, reported, unheard
from orgviewer.writers.follow_the_money import NAMES
from orgviewer.writers.json_text import json_line
from orgviewer.writers.register_ids import RegisterIds, left_out

FAX = "fax"
"""The kind of what is a fax among the ways to reach somebody, in small letters."""
CONTEXT: Mapping[str, str] = {
    "org": "http://www.w3.org/ns/org#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "schema": "https://schema.org/",
    "time": "http://www.w3.org/2006/time#",
}
KEPT: Mapping[str, frozenset[str]] = {
    "person": frozenset(
        (
            *(
                "name",
                "other_names",
                "email",
                "birth_date",
                "links",
                "contact_details",
                "summary",
                "memberships",
            ),
            *(
                "sources",
                "image",
                "location",
            ),
        )
    ),
    "membership": frozenset(
        (
            *("organization_id", "role", "post_id", "start_date", "end_date", "sources", "reports_to"),
            *(
                "also_reports_to",
                "reports_to_post_id",
            ),
        )
    ),
    "organization": frozenset(
        (
            *(
                "name",
                "other_names",
                "classification",
                "parent_id",
                "summary",
                "founding_date",
                "dissolution_date",
            ),
            *(
                "links",
                "sources",
                "headcount",
            ),
        )
    ),
    "post": frozenset(("label", "organization_id", "sources", "status", "reports_to", "reports_to_post_id")),
}
"""Fields that linked data holds, by kind of record."""
DAYS = {4: "time:inXSDgYear", 7: "time:inXSDgYearMonth", 10: "time:inXSDDate"}
"""Properties of days, by how many characters these are written with."""
_UNSAFE = re.compile(r"[^A-Za-z0-9._~\-\u0080-\U0010ffff]")
LinkedThing: TypeAlias = dict[str, object]


def linked_data(dataset: Dataset, progress: Progress = unheard) -> Iterator[str]:
    """Yield the text of a file, thing by thing."""
    yield f'{{\n"@context": {json_line(CONTEXT)},\n"@graph": ['
    for turn, thing in enumerate(_things(dataset, progress)):
        said = {name: value for name, value in thing.items() if value not in (None, "", [], {})}
        yield f"{',' if turn else ''}\n{json_line(said)}"
    yield "\n]\n}\n"


def losses(dataset: Dataset) -> Iterator[str]:
    """Yield in sentences what linked data cannot hold of a dataset."""
    yield from left_out(dataset, KEPT, NAMES)


def _things(dataset: Dataset, progress: Progress) -> Iterator[LinkedThing]:
    writer = _ThingWriter(dataset)
    yield from map(writer.source, dataset.sources)
    yield from map(writer.organization, dataset.organizations)
    yield from map(writer.post, dataset.posts)
    for person in reported(dataset.persons, len(dataset.persons), progress):
        yield writer.person(person)
        yield from writer.memberships(person)


class _ThingWriter:
    """Writes things with addresses that are their own in the whole file."""

    def __init__(self, dataset: Dataset) -> None:
        self._ids = RegisterIds(dataset)
        self._sources = {source.id: source for source in dataset.sources}

    def source(self, source: Source) -> LinkedThing:
        """Return a source."""
        return {
            **self._address("source", source.id),
            "dcterms:title": source.title,
            "dcterms:publisher": source.publisher,
            "dcterms:creator": list(source.authors),
            "dcterms:date": source.date,
            "dcterms:language": source.language,
            "schema:url": source.url,
        }

    def organization(self, one: Organization) -> LinkedThing:
        """Return an organization; one within another is a unit of it."""
        above = self._address("organization", one.parent_id)
        return {
            **self._address("organization", one.id),
            "@type": "org:OrganizationalUnit" if above else "org:Organization",
            "skos:prefLabel": one.name,
            "skos:altLabel": _other_names(one.other_names),
            "dcterms:description": one.summary,
            "org:unitOf": above,
            "org:classification": _concept("skos:Concept", one.classification),
            "schema:numberOfEmployees": one.headcount,
            "schema:foundingDate": one.founding_date,
            "schema:dissolutionDate": one.dissolution_date,
            **self._known(one.links, one.sources),
        }

    def post(self, post: Post) -> LinkedThing:
        """Return a post."""
        superiors = (("post", post.reports_to_post_id), ("person", post.reports_to))
        return {
            **self._address("post", post.id),
            "@type": "org:Post",
            "skos:prefLabel": post.label,
            "org:postIn": self._address("organization", post.organization_id),
            "org:reportsTo": self._addresses(superiors),
            **self._known((), post.sources),
        }

    def person(self, person: Person) -> LinkedThing:
        """Return somebody, with those whom they report to."""
        faxes = [one.value for one in person.contact_details if one.type.strip().lower() == FAX]
        return {
            **self._address("person", person.id),
            "@type": "foaf:Person",
            "foaf:name": person.name,
            "skos:altLabel": _other_names(person.other_names),
            "dcterms:description": person.summary,
            "schema:birthDate": person.birth_date,
            "schema:workLocation": person.location,
            "schema:email": emails(person.email, person.contact_details),
            "schema:telephone": phones(person.contact_details),
            "schema:faxNumber": faxes,
            "schema:image": person.image,
            "org:reportsTo": self._addresses(_superiors(person.memberships)),
            **self._known(person.links, person.sources),
        }

    def memberships(self, person: Person) -> Iterator[LinkedThing]:
        """Yield what somebody is in organizations and posts; who is in none has a membership for the role."""
        for part in person.memberships:
            post = self._address("post", part.post_id)
            organization = self._address("organization", part.organization_id)
            if not (post or organization or part.role):
                continue
            yield {
                "@type": "org:Membership",
                "org:member": self._address("person", person.id),
                "org:organization": organization,
                "org:role": _concept("org:Role", part.role),
                "org:holds": post,
                "org:memberDuring": _interval(part),
                **self._known((), part.sources),
            }

    def _address(self, kind: str, own: str | None) -> LinkedThing:
        """Return a thing by its address alone; a source on the web has that of its page."""
        source = self._sources.get(own or "") if kind == "source" else None
        found = self._ids.of(kind, own)
        if source is not None and source.url:
            return {"@id": source.url}
        return {"@id": _UNSAFE.sub(lambda sign: f"%{ord(sign[0]):02X}", found)} if found else {}

    def _addresses(self, named: Iterable[tuple[str, str | None]]) -> list[LinkedThing]:
        found = (self._address(kind, own) for kind, own in named)
        return [address for address in found if address]

    def _known(self, links: Sequence[Link], citations: Sequence[Citation]) -> LinkedThing:
        """Return where there is more about a thing, and where it is from."""
        sources = self._addresses(("source", one.id) for one in citations)
        distinct = [one for turn, one in enumerate(sources) if one not in sources[:turn]]
        return {"schema:url": [{"@id": link.url} for link in links], "dcterms:source": distinct}


def _superiors(parts: Sequence[Membership]) -> Iterator[tuple[str, str | None]]:
    for part in parts:
        yield "person", part.reports_to
        yield "post", part.reports_to_post_id
        yield from (("person", one) for one in part.also_reports_to)


def _other_names(names: Sequence[OtherName]) -> list[object]:
    return [{"@value": one.name, "@language": one.lang} if one.lang else one.name for one in names]


def _concept(kind: str, name: str | None) -> LinkedThing:
    return {"@type": kind, "skos:prefLabel": name} if name else {}


def _interval(part: Membership) -> LinkedThing:
    ends = {"time:hasBeginning": _instant(part.start_date), "time:hasEnd": _instant(part.end_date)}
    said = {name: day for name, day in ends.items() if day}
    return {"@type": "time:Interval", **said} if said else {}


def _instant(day: str | None) -> LinkedThing:
    return {"@type": "time:Instant", DAYS.get(len(day), "time:inXSDDate"): day} if day else {}
