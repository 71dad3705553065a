"""The sources of entities of FollowTheMoney: addresses on the web, and documents that are entities as well.

Not for: what else entities are (see `follow_the_money`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from orgviewer.model.walk import FieldPath
from orgviewer.readers.popolo.fields import PlainRecord
from orgviewer.readers.registers.entities import Entity
from orgviewer.words.language import tr

DOCUMENT, DOCUMENTATION, PROOF = "Document", "Documentation", "proof"
"""Sources that are entities, what binds them to whom they tell of, and how links name them."""
MOST_SOURCES = 20
"""Sources that are cited for one entity."""


class CitedSources:
    """Which sources each entity cites, and what is known of them."""

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        self._entities = entities
        self._documents = {one.id: one for one in entities.values() if one.schema == DOCUMENT}
        self._by_address = {url: one for one in self._documents.values() for url in one.values["sourceUrl"]}
        self._documented: dict[str, list[str]] = defaultdict(list)
        for one in entities.values():
            if one.schema == DOCUMENTATION and one.first("document") in self._documents:
                self._documented[one.first("entity")].append(one.first("document"))

    def ids_of(self, one: Entity) -> list[str]:
        """Return the ids of an entity's sources: addresses, and documents that have none."""
        documents = [*one.values.get(PROOF, ()), *self._documented.get(one.id, ())]
        named = [name for name in documents if name in self._documents]
        addresses = [self._documents[name].first("sourceUrl") or name for name in named]
        return list(dict.fromkeys((*one.values.get("sourceUrl", ()), *addresses)))[:MOST_SOURCES]

    def sources(self) -> Iterator[tuple[PlainRecord, FieldPath]]:
        """Yield the sources that are cited, each once, with the place of what says so."""
        seen: set[str] = set()
        for one in self._entities.values():
            for name in () if one.schema in (DOCUMENT, DOCUMENTATION) else self.ids_of(one):
                if name not in seen:
                    seen.add(name)
                    document = self._by_address.get(name) or self._documents.get(name)
                    made = self._document(document) if document else self._page(one, name)
                    yield {"id": name, **made}, document.place if document else one.place

    def _document(self, one: Entity) -> PlainRecord:
        """Return a source that is an entity of its own."""
        return {
            "title": one.first("title") or one.caption or one.first("sourceUrl") or one.id,
            "publisher": one.first("publisher"),
            "authors": one.values.get("author", []),
            "date": one.first("date"),
            "language": one.first("language"),
            "url": one.first("sourceUrl"),
        }

    def _page(self, one: Entity, url: str) -> PlainRecord:
        """Return a source of which an entity says no more than its address, and who published it."""
        day = max(one.values.get("retrievedAt", ()), default="")[:10]
        return {
            "title": one.first("publisher") or url,
            "publisher": one.first("publisher"),
            "url": url,
            "note": tr("retrieved on {day}", day=day) if day else "",
        }
