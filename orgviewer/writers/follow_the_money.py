"""A Dataset as entities of FollowTheMoney, one on each line.

People, organizations, posts (Position and Occupancy), memberships and the documents that are their sources.
Source: followthemoney 4.11 (followthemoney.tech/explorer). It has no reporting lines, which `losses` tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from orgviewer.links import emails, phones
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Citation, Membership, Organization, Person, Post, Source
from orgviewer.progress import Progress, reported, unheard
from orgviewer.words.language import Plural
from orgviewer.writers.json_text import json_line
from orgviewer.writers.register_ids import RegisterIds, left_out

PropertyValues = Mapping[str, Iterable[str | None]]
SCHEMAS = {"company": "Company", "public body": "PublicBody"}
"""Schemas of organizations, by their classification."""
OTHER = "Organization"
ADDRESS = "address"
"""The kind of contact details, in small letters, that have a property as e-mail addresses and phones do."""
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
            *("sources",),
        )
    ),
    "membership": frozenset(("organization_id", "role", "post_id", "start_date", "end_date", "sources")),
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
            ),
        )
    ),
    "post": frozenset(("label", "organization_id", "sources")),
}
"""Fields that entities hold, by kind of record."""
NAMES: Mapping[str, Plural] = {
    "person": Plural("%n person has {name}: left out.", "%n people have {name}: left out."),
    "membership": Plural("%n membership has {name}: left out.", "%n memberships have {name}: left out."),
    "organization": Plural(
        "%n organization has {name}: left out.", "%n organizations have {name}: left out."
    ),
    "post": Plural("%n post has {name}: left out.", "%n posts have {name}: left out."),
}


def entities(dataset: Dataset, progress: Progress = unheard) -> Iterator[str]:
    """Yield the lines of a file, an entity each."""
    writer = _EntityWriter(dataset)
    for source in dataset.sources:
        yield writer.document(source)
    for organization in dataset.organizations:
        yield from writer.organization(organization)
    for post in dataset.posts:
        yield from writer.position(post)
    for person in reported(dataset.persons, len(dataset.persons), progress):
        yield from writer.person(person)


def losses(dataset: Dataset) -> Iterator[str]:
    """Yield in sentences what entities cannot hold of a dataset."""
    yield from left_out(dataset, KEPT, NAMES)


class _EntityWriter:
    """Writes entities with ids that are their own in the whole file."""

    def __init__(self, dataset: Dataset) -> None:
        self._ids = RegisterIds(dataset)
        self._sources = {source.id: source for source in dataset.sources}

    def document(self, source: Source) -> str:
        """Return a source as a document."""
        values: PropertyValues = {
            "title": (source.title,),
            "publisher": (source.publisher,),
            "author": source.authors,
            "date": (source.date,),
            "language": (source.language,),
            "sourceUrl": (source.url,),
        }
        return _line(self._ids.of("source", source.id), "Document", values)

    def organization(self, one: Organization) -> Iterator[str]:
        """Yield an organization, and what documents it."""
        own = self._ids.of("organization", one.id)
        schema = SCHEMAS.get(one.classification or "", OTHER)
        values: PropertyValues = {
            "name": (one.name,),
            "alias": (other.name for other in one.other_names),
            "summary": (one.summary,),
            "legalForm": (one.classification if schema == OTHER else None,),
            "parent": (self._ids.of("organization", one.parent_id),),
            "incorporationDate": (one.founding_date,),
            "dissolutionDate": (one.dissolution_date,),
            "website": (link.url for link in one.links),
            "sourceUrl": self._addresses(one.sources),
        }
        yield _line(own, schema, values)
        yield from self._documented(own, one.sources)

    def position(self, post: Post) -> Iterator[str]:
        """Yield a post, and what documents it."""
        own = self._ids.of("post", post.id)
        values: PropertyValues = {
            "name": (post.label,),
            "organization": (self._ids.of("organization", post.organization_id),),
            "sourceUrl": self._addresses(post.sources),
        }
        yield _line(own, "Position", values)
        yield from self._documented(own, post.sources)

    def person(self, person: Person) -> Iterator[str]:
        """Yield somebody, the places in organizations, and what documents them."""
        own = self._ids.of("person", person.id)
        alone = (part.role for part in person.memberships if not (part.organization_id or part.post_id))
        values: dict[str, Iterable[str | None]] = {
            "name": (person.name,),
            "alias": (other.name for other in person.other_names),
            "summary": (person.summary,),
            "birthDate": (person.birth_date,),
            "website": (link.url for link in person.links),
            "position": alone,
            "sourceUrl": self._addresses(person.sources),
        }
        values["phone"] = phones(person.contact_details)
        values["email"] = emails(person.email, person.contact_details)
        values[ADDRESS] = [one.value for one in person.contact_details if one.type.strip().lower() == ADDRESS]
        yield _line(own, "Person", values)
        yield from self._documented(own, person.sources)
        for turn, part in enumerate(person.memberships):
            if part.organization_id or part.post_id:
                yield self._place(own, turn, part)

    def _place(self, person: str, turn: int, part: Membership) -> str:
        """Return a place in an organization, or in a post."""
        values: dict[str, Iterable[str | None]] = {
            "startDate": (part.start_date,),
            "endDate": (part.end_date,),
            "sourceUrl": self._addresses(part.sources),
            "proof": self._without_address(part.sources),
        }
        own = f"{person}-{turn + 1}"
        if post := self._ids.of("post", part.post_id):
            return _line(f"{own}-occupancy", "Occupancy", {"holder": (person,), "post": (post,), **values})
        where = {"member": (person,), "organization": (self._ids.of("organization", part.organization_id),)}
        return _line(f"{own}-membership", "Membership", {**where, "role": (part.role,), **values})

    def _addresses(self, citations: Sequence[Citation]) -> Iterator[str | None]:
        return (self._sources[one.id].url for one in citations if one.id in self._sources)

    def _without_address(self, citations: Sequence[Citation]) -> Iterator[str]:
        """Yield the documents of sources that are not on the web."""
        for one in citations:
            if one.id in self._sources and not self._sources[one.id].url:
                yield self._ids.of("source", one.id)

    def _documented(self, own: str, citations: Sequence[Citation]) -> Iterator[str]:
        for document in dict.fromkeys(self._without_address(citations)):
            values: PropertyValues = {"entity": (own,), "document": (document,)}
            yield _line(f"{own}-{document}-documentation", "Documentation", values)


def _line(own: str, schema: str, values: PropertyValues) -> str:
    """Return an entity; properties without a value are left out."""
    said = {name: list(dict.fromkeys(filter(None, given))) for name, given in values.items()}
    properties = {name: given for name, given in said.items() if given}
    return json_line({"id": own, "schema": schema, "properties": properties}) + "\n"
