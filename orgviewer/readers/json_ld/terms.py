"""The terms of linked data that mean something here: namespaces, properties and classes; they are data."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from orgviewer.readers.table_words import words_in

FILE = "linked_data_terms.txt"
CLASSES = ("post", "membership", "person", "organization", "concept")
"""What things may be; of several classes of one thing the first of these counts."""
_SCHEMA = ("http://schema.org/", "https://www.schema.org/", "http://www.schema.org/")
_SCHEMA_NOW = "https://schema.org/"


@cache
def namespaces() -> Mapping[str, str]:
    """Return the namespaces that are known, by their usual prefixes."""
    pairs = (entry.split() for entry in words_in(FILE)["namespaces"])
    return dict(pairs)


def meaning_of(name: str) -> tuple[str, int]:
    """Return what a property means, by its IRI or by a bare name, and the rank of the term; or nothing."""
    return _known(name, is_class=False)


def class_of(name: str) -> str:
    """Return what the things of a class are, by its IRI or by a bare name; or nothing."""
    return _known(name, is_class=True)[0]


def local_name(iri: str) -> str:
    """Return what stands behind the namespace of an IRI."""
    return iri.rstrip("/#").rpartition("#")[2].rpartition("/")[2].rpartition(":")[2]


@lru_cache(maxsize=10_000)
def _known(name: str, *, is_class: bool) -> tuple[str, int]:
    for old in _SCHEMA:
        if name.startswith(old):
            name = _SCHEMA_NOW + name.removeprefix(old)
    return _terms(is_class).get(name, ("", 0))


@cache
def _terms(is_class: bool) -> Mapping[str, tuple[str, int]]:
    """Return the meanings of terms by IRI, and by their names alone where these stand without a namespace."""
    found: dict[str, tuple[str, int]] = {}
    bare: dict[str, tuple[str, int]] = {}
    for meaning, terms in words_in(FILE).items():
        if meaning == "namespaces" or (meaning in CLASSES) is not is_class:
            continue
        for rank, term in enumerate(terms):
            prefix, _, name = term.partition(":")
            found[namespaces()[prefix] + name] = meaning, rank
            bare.setdefault(name, (meaning, rank))
    return bare | found
