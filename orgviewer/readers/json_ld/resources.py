"""Things that linked data speaks of, each put together from wherever it stands in a file.

Not for: what they are (see `kinds`), or what becomes of them (see `to_popolo`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field

from orgviewer.model.walk import FieldPath
from orgviewer.readers.json_ld.contexts import CONTEXT, Context, Term
from orgviewer.readers.json_ld.terms import local_name, meaning_of
from orgviewer.readers.readable import text_of

BLANK = "_:"
LISTS = ("@list", "@set")
PARTS = ("@graph", "@included")
NESTS = ("@index", "@id", "@type", "@graph")
"""Containers in which values stand by some key."""


class Value(Struct, frozen=True):
    """What a property says: a text in a language, or the id of a thing; `rank` is that of its term."""

    text: str = ""
    language: str = ""
    thing: str = ""
    rank: int = 0


class Resource(Struct):
    """A thing: its classes, its properties by their meanings, in `other` by their names, and its place.

    Who has an id of its own is `named`.
    """

    id: str
    place: FieldPath
    types: dict[str, None] = field(default_factory=dict)
    values: dict[str, list[Value]] = field(default_factory=lambda: defaultdict(list))
    other: dict[str, list[Value]] = field(default_factory=lambda: defaultdict(list))

    @property
    def is_named(self) -> bool:
        """Whether others can refer to it from elsewhere."""
        return not self.id.startswith(BLANK)

    def things(self, *meanings: str) -> list[str]:
        """Return the ids of all things that some properties lead to."""
        return [value.thing for meaning in meanings for value in self.values.get(meaning, ()) if value.thing]

    def add(self, iri: str, value: Value) -> None:
        """Take what a property says, once."""
        meaning, rank = meaning_of(iri)
        value = Value(value.text, value.language, value.thing, rank)
        values = self.values[meaning] if meaning else self.other[local_name(iri)]
        if value not in values:
            values.append(value)

    def take(self, other: Resource) -> None:
        """Take what is said of another thing, which is the same."""
        for mine, theirs in ((self.values, other.values), (self.other, other.other)):
            for name, values in theirs.items():
                mine[name] += [value for value in values if value not in mine[name]]


class Resources(Struct):
    """All things of a file by id, and the addresses of contexts that are not in it."""

    by_id: dict[str, Resource] = field(default_factory=dict)
    missing: dict[str, None] = field(default_factory=dict)
    _waiting: list[tuple[Mapping[str, object], str, FieldPath, Context]] = field(default_factory=list)

    @classmethod
    def of(cls, data: object) -> Resources:
        """Return the things of plain data."""
        made = cls()
        made._enter(data, (), Context())
        for node, identifier, place, context in made._waiting:  # which grows meanwhile
            made._read(node, made.by_id[identifier], place, context)
        return made

    def _enter(self, data: object, place: FieldPath, context: Context) -> None:
        """Take a thing, or a list of them."""
        entries = enumerate(data) if isinstance(data, list) else [(None, data)]
        for turn, node in entries:
            if isinstance(node, dict):
                self._thing(node, place if turn is None else (*place, turn), context)

    def _thing(self, node: Mapping[str, object], place: FieldPath, context: Context) -> str:
        """Take a thing to read later, and return its id."""
        if CONTEXT in node:
            context = context.with_inner(node[CONTEXT])
            self.missing |= dict.fromkeys(context.missing)
        own = next(
            (value for name, value in node.items() if _keyword(context, name) == "@id" and text_of(value)),
            None,
        )
        identifier = context.identifier(text_of(own)) if own else f"{BLANK}{len(self.by_id)}"
        self.by_id.setdefault(identifier, Resource(identifier, place))
        self._waiting.append((node, identifier, place, context))
        return identifier

    def _read(
        self, node: Mapping[str, object], resource: Resource, place: FieldPath, context: Context
    ) -> None:
        """Read the fields of a thing."""
        for name, value in node.items():
            term = context.term(name)
            there = (*place, name)
            match term.iri:
                case "@type":
                    types = value if isinstance(value, list) else [value]
                    resource.types |= {context.iri(text): None for text in map(text_of, types) if text}
                case "@graph" | "@included":
                    self._enter(value, there, context)
                case "@reverse":
                    for inner, held in value.items() if isinstance(value, dict) else ():
                        self._turn(resource, context.term(inner), held, (*there, inner), context)
                case iri if iri.startswith("@"):
                    continue
                case iri if term.is_reverse:
                    self._turn(resource, term, value, there, context)
                case iri:
                    for said in self._values(value, there, term, context):
                        resource.add(iri, said)

    def _turn(
        self, resource: Resource, term: Term, value: object, place: FieldPath, context: Context
    ) -> None:
        """Read a property that leads to a thing from the other end."""
        for said in self._values(value, place, term, context):
            if other := said.thing or context.identifier(said.text):
                self.by_id.setdefault(other, Resource(other, place)).add(term.iri, Value(thing=resource.id))

    def _values(self, value: object, place: FieldPath, term: Term, context: Context) -> Iterator[Value]:
        """Yield what a field says, whatever it is wrapped in."""
        waiting: list[tuple[object, FieldPath, str]] = [(value, place, term.language or context.language)]
        while waiting:
            value, place, language = waiting.pop()
            if isinstance(value, list):
                entries = [(entry, (*place, turn), language) for turn, entry in enumerate(value)]
                waiting += reversed(entries)
            elif isinstance(value, dict):
                keywords = {_keyword(context, name): inner for name, inner in value.items()}
                inner = next((keywords[name] for name in LISTS if name in keywords), None)
                if "@value" in keywords:
                    said = text_of(keywords["@value"])
                    yield Value(
                        said, text_of(keywords.get("@language")) or ("" if "@type" in keywords else language)
                    )
                elif inner is not None:
                    waiting.append((inner, place, language))
                elif term.container == "@language":
                    waiting += reversed([(held, (*place, name), name) for name, held in value.items()])
                elif term.container in NESTS and "@id" not in keywords and "@type" not in keywords:
                    waiting += reversed([(held, (*place, name), language) for name, held in value.items()])
                else:
                    yield Value(thing=self._thing(value, place, context))
            elif text := text_of(value):
                if term.is_reference:
                    yield Value(thing=self._named(context, term, text, place))
                else:
                    yield Value(text, language if term.kind in ("", "@none") else "")

    def _named(self, context: Context, term: Term, text: str, place: FieldPath) -> str:
        """Return the id of a thing that is only named."""
        identifier = context.iri(text) if term.kind == "@vocab" else context.identifier(text)
        self.by_id.setdefault(identifier, Resource(identifier, place))
        return identifier


def _keyword(context: Context, name: str) -> str:
    """Return what a name stands for if that is a keyword, else the name."""
    iri = context.terms[name].iri if name in context.terms else name
    return iri if iri.startswith("@") else name


def best(values: Sequence[Value]) -> Value | None:
    """Return the value to show: by its term, then in English, then without a language, then by that."""
    return min(values, key=preference, default=None)


def preference(value: Value) -> tuple[int, int, str]:
    """Return how early a value comes among others of the same thing."""
    language = value.language.casefold()
    order = 0 if language.partition("-")[0] == "en" else 1 if not language else 2
    return value.rank, order, language
