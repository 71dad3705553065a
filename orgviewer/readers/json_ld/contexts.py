"""Contexts of JSON-LD: which IRI each name in a file stands for. None is fetched.

Source: JSON-LD 1.1 (W3C Recommendation, 2020), section 4.1. Where a context is not in the file, its names
are taken for those of the known vocabularies.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.readers.json_ld.terms import namespaces
from orgviewer.readers.readable import text_of

CONTEXT = "@context"
ALIASES = {"id": "@id", "type": "@type"}
"""Names that nearly all contexts of others have for keywords."""
_SCHEMA = "schema.org"


class Term(Struct, frozen=True):
    """What a name stands for: an IRI or a keyword, and how its values are written."""

    iri: str
    kind: str = ""
    container: str = ""
    language: str = ""
    is_reverse: bool = False

    @property
    def is_reference(self) -> bool:
        """Whether its texts are the ids of things."""
        return self.kind in ("@id", "@vocab")


class Context(Struct, frozen=True):
    """The names that hold somewhere in a file, and the addresses of contexts that are not in it."""

    terms: Mapping[str, Term] = field(default_factory=dict)
    vocabulary: str = ""
    language: str = ""
    missing: tuple[str, ...] = ()

    def with_inner(self, given: object) -> Context:
        """Return the context that holds where a file gives another one."""
        made = self
        for entry in given if isinstance(given, list) else [given]:
            if isinstance(entry, dict):
                made = made._with_names(entry)
            elif address := text_of(entry):
                made = made._with_remote(address)
        return made

    def term(self, name: str) -> Term:
        """Return what a name stands for; a bare name without a vocabulary stands for itself."""
        return self.terms.get(name) or Term(self.iri(name))

    def iri(self, name: str) -> str:
        """Return the IRI of a property or a class."""
        if name.startswith("@"):
            return name
        if name in self.terms:
            return self.terms[name].iri
        return self._whole(name) or f"{self.vocabulary}{name}"

    def identifier(self, text: str) -> str:
        """Return the id of a thing: its IRI, or what is written if that is relative."""
        return self._whole(text) or text

    def _whole(self, name: str) -> str:
        """Return an IRI that is written with a prefix, or whole; nothing for a bare name."""
        prefix, colon, rest = name.partition(":")
        if not colon or prefix == "_":
            return name if colon else ""
        if rest.startswith("//"):
            return name
        if prefix in self.terms:
            return self.terms[prefix].iri + rest
        return namespaces()[prefix] + rest if prefix in namespaces() else name

    def _with_remote(self, address: str) -> Context:
        """Return the context with the names of one at an address: those of schema.org are known."""
        if _SCHEMA in address:
            schema = namespaces()["schema"]
            aliases = {name: Term(keyword) for name, keyword in ALIASES.items()}
            return replace(self, vocabulary=self.vocabulary or schema, terms={**aliases, **self.terms})
        aliases = {name: Term(keyword) for name, keyword in ALIASES.items() if name not in self.terms}
        missing = tuple(dict.fromkeys((*self.missing, address)))
        return replace(self, terms={**self.terms, **aliases}, missing=missing)

    def _with_names(self, given: Mapping[str, object]) -> Context:
        """Return the context with the names that a group of fields defines, in terms of each other."""
        vocabulary = text_of(given["@vocab"]) if "@vocab" in given else self.vocabulary
        language = text_of(given["@language"]) if "@language" in given else self.language
        made = replace(self, vocabulary=self._whole(vocabulary) or vocabulary, language=language)
        texts = {name: _iri_in(value) for name, value in given.items() if not name.startswith("@")}
        terms = dict(made.terms)
        for name, text in texts.items():
            iri, seen = text or name, {name}
            while (before := _prefix(iri)) in texts and before not in seen:
                seen.add(before)
                iri = texts[before] + iri[len(before) + 1 :] if ":" in iri else texts[before]
            whole = iri if iri.startswith("@") else made._whole(iri) or f"{made.vocabulary}{iri}"
            terms[name] = _term(whole, given[name])
        return replace(made, terms=terms)


def _prefix(iri: str) -> str:
    """Return the name in a definition that may be another one of the same context."""
    prefix, colon, rest = iri.partition(":")
    return "" if colon and rest.startswith("//") else prefix


def _iri_in(value: object) -> str:
    """Return what the definition of a name says that it stands for."""
    if isinstance(value, dict):
        return text_of(value.get("@id")) or text_of(value.get("@reverse"))
    return text_of(value)


def _term(iri: str, value: object) -> Term:
    fields = value if isinstance(value, dict) else {}
    given = fields.get("@container")
    containers = given if isinstance(given, list) else [given]
    return Term(
        iri,
        kind=text_of(fields.get("@type")),
        container=next(filter(None, map(text_of, containers)), ""),
        language=text_of(fields.get("@language")),
        is_reverse="@reverse" in fields,
    )
