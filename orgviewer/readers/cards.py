"""Lists of cards, as this program exports charts, made native: a row or a record for each card.

In CSV they are known by the names of their columns, in JSON by their list `cards`. What a card only counts
(people beneath it, those whom nobody names) is counted anew. Not for: writing them (see `publish.listing`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.cells import (
    ASSISTANT_FIELD,
    BESIDE_FIELD,
    CARD_FIELDS,
    DOTTED_FIELD,
    FURTHER_FIELDS,
    HOLDERS_FIELD,
    INFERRED_FIELD,
    LIST_FIELDS,
    POST_FIELD,
    STATUS_FIELD,
    UNDER_POST_FIELD,
    WORK_FIELD,
    YES,
    meant,
)
from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.quantities.full_time import FULL_TIME
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import in_file, with_file
from orgviewer.readers.readable import text_of
from orgviewer.readers.syntax.grid import Grid
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.words.language import tr

PlainFields = dict[str, object]
LINES: Mapping[str, str] = {
    **dict.fromkeys(("organization", "group"), "organization_id"),
    **dict.fromkeys(("person", "absent"), "reports_to"),
    **dict.fromkeys(("vacancy", "shared"), "reports_to_post_id"),
}
"""The field that says what a card stands under, by the kind of card above."""
LISTS = ("organizations", "persons", "posts")
HOLDERS = -1  # in place of a level: those who hold a post, in their order
_PLACES = re.compile(r"(?P<title>.+?)(?: \[(?P<at>[^\[\]]+)\])?")
"""A source in a cell: its title, and in brackets the places in it."""
_HOLDER = re.compile(r"(?P<name>.*) \[(?P<id>.+)\]")
"""One of those who hold a post together in a cell: the name, and in brackets the id."""


def is_cards(data: object) -> bool:
    """Say whether data is a list of cards."""
    if isinstance(data, Grid):
        head, usual = _head(data), len(CARD_FIELDS)
        further = tuple(name for name in FURTHER_FIELDS if name in head[usual:])
        return head == (*CARD_FIELDS, *further)
    if not isinstance(data, dict) or not data.keys() <= set(LIST_FIELDS):
        return False
    cards = data.get("cards")
    return isinstance(cards, list) and all(
        isinstance(card, dict) and {"kind", "level", "under_id"} <= card.keys() for card in cards
    )


def native(data: Grid | PlainFields, parsed: Parsed) -> Parsed:
    """Return the records behind cards as plain data of the native format."""
    records = _CardRecords()
    if isinstance(data, Grid):
        head = _head(data)
        rows = [{name: meant(cell) for name, cell in zip(head, row, strict=False)} for row in data.rows[1:]]
        records.take([(row, (place,)) for place, row in enumerate(rows, 1) if any(row.values())])
        day = next((row["as_of"] for row in rows if row.get("as_of")), "")
        records.meta.update({"as_of": day} if day else {})
    else:
        cards = data["cards"]
        assert isinstance(cards, list)
        records.meta.update({name: data[name] for name in ("as_of", "as_of_inferred") if data.get(name)})
        records.take([(card, ("cards", place)) for place, card in enumerate(cards)])
    findings = [*(finding.moved(in_file) for finding in parsed.findings), *records.findings]
    document = records.document(data.get("sources") if isinstance(data, dict) else None)
    return replace(
        parsed, data=document, findings=findings, locate=with_file(parsed.locate, records.original)
    )


def _head(grid: Grid) -> tuple[str, ...]:
    """Return the names of the columns, without the empty cells at the end."""
    names = [cell.strip() for cell in grid.rows[0]] if grid.rows else []
    while names and not names[-1]:
        names.pop()
    return tuple(names)


class _CardRecords(Struct):
    """Puts together the records that cards stand for."""

    meta: PlainFields = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    sources: dict[str, PlainFields] = field(default_factory=dict)
    records: dict[str, dict[str, PlainFields]] = field(default_factory=lambda: {name: {} for name in LISTS})
    places: dict[str, list[FieldPath]] = field(default_factory=lambda: defaultdict(list))
    beside: set[str] = field(default_factory=set)
    families: dict[tuple[int, str], list[str]] = field(default_factory=lambda: defaultdict(list))

    def take(self, cards: Sequence[tuple[Mapping[str, object], FieldPath]]) -> None:
        """Take cards, each with its place in the file."""
        kinds: dict[tuple[int, str], str] = {}
        for card, _ in cards:
            if (kind := text_of(card.get("kind"))) != "unnamed":
                kinds[_level(card), text_of(card.get("id"))] = kind
        for card, place in cards:
            self._take(card, place, kinds.get((_level(card) - 1, text_of(card.get("under_id"))), ""))

    def _take(self, card: Mapping[str, object], place: FieldPath, above: str) -> None:
        kind, name = text_of(card.get("kind")), card.get("name")
        match kind:
            case "file":
                self.meta["title"] = name
            case "organization" | "group":
                parent = {"parent_id": card["under_id"]} if above in ("organization", "group") else {}
                parent |= _inferred(card, "parent_inferred") if parent else {}
                size = {"headcount": card["stated"]} if text_of(card.get("stated")) else {}
                self._add("organizations", card, place, {"name": name, **parent, **size})
            case "person" | "absent":
                self._person(card, place, above, {"absent": True} if kind == "absent" else {})
            case "vacancy":
                self._add("posts", card, place, {"label": name, **_line(card, above), **_said(card)})
            case "shared":
                self._shared(card, place, above)
            case "unnamed":
                pass
            case _:
                message = tr("a card of the kind {kind}, left out", kind=quoted(kind))
                hint = tr("Kinds are file, group, organization, person, vacancy, shared, unnamed and absent.")
                self.findings.append(Finding(in_file(place), message, hint, Severity.WARNING))

    def _person(
        self,
        card: Mapping[str, object],
        place: FieldPath,
        above: str,
        fields: PlainFields,
        part: PlainFields | None = None,
    ) -> None:
        """Take a card of a person, who may have several; what is cited is cited for the card.

        `part` is what else the membership of the card says.
        """
        identifier = text_of(card.get("id"))
        membership = {**self._membership(card, place, above), **(part or {})}
        record = self.records["persons"].get(identifier)
        if record is None:
            given = card if not membership else {**card, "sources": []}
            named = {"name": card.get("name"), "memberships": [], **fields}
            record = self._add("persons", given, place, named)
        memberships = record["memberships"]
        assert isinstance(memberships, list)
        is_beside = identifier in _listed(card.get(BESIDE_FIELD))
        if membership or identifier in self.beside:
            cited = {"sources": told} if (told := self._cited(card.get("sources"))) else {}
            turn = 0 if identifier in self.beside and not is_beside else len(memberships)
            memberships.insert(turn, {**membership, **cited})
        (self.beside.add if is_beside else self.beside.discard)(identifier)
        family = _family(card) if part is None else (HOLDERS, text_of(part["post_id"]))
        self.families[family].append(identifier)

    def _shared(self, card: Mapping[str, object], place: FieldPath, above: str) -> None:
        """Take the card of a post, and those who hold it together."""
        label = text_of(card.get("role")) or text_of(card.get("name"))
        self._add("posts", card, place, {"label": label, **_line(card, above), **_said(card)})
        holders, beside = _holders(card.get(HOLDERS_FIELD)), _listed(card.get(BESIDE_FIELD))
        own = (text_of(one.get("id")) for one in holders if one.get("id") not in beside)
        self.families[_family(card)] += [*own][:1]  # by whom a card stands where it does
        for holder in holders:
            part = {**card, **holder, "sources": [], WORK_FIELD: ""}
            self._person(part, place, above, {}, {"post_id": card.get("id")})

    def _membership(self, card: Mapping[str, object], place: FieldPath, above: str) -> PlainFields:
        """Return what a card says of somebody in a place; a post that tells it from others has the line."""
        work, line = text_of(card.get(WORK_FIELD)), _line(card, above)
        told = {"role": text_of(card.get("role")) and card["role"], "other": work and {FULL_TIME: work}}
        told["assistant"] = text_of(card.get(ASSISTANT_FIELD)) == YES
        told["also_reports_to"] = _listed(card.get(DOTTED_FIELD))
        said = {name: value for name, value in told.items() if value}
        if not text_of(post := card.get(POST_FIELD)):
            return {**line, **said}
        self._add("posts", {"id": post}, place, {"label": text_of(card.get("role")) or post, **line})
        return {"post_id": post, **said}

    def _add(
        self, name: str, card: Mapping[str, object], place: FieldPath, fields: PlainFields
    ) -> PlainFields:
        """Add the record of a card."""
        records, identifier = self.records[name], text_of(card.get("id"))
        record: PlainFields = {"id": card.get("id"), **fields}
        if cited := self._cited(card.get("sources")):
            record["sources"] = cited
        self.places[name].append(place)
        # Two of one id are both kept, so that this is told.
        records[identifier if identifier not in records else f"{identifier}\n{len(records)}"] = record
        return record

    def _cited(self, given: object) -> list[object]:
        """Return the sources of a card; those in a cell stand on lines."""
        if isinstance(given, list):
            return given
        cited: list[object] = []
        for line in text_of(given).splitlines():
            if match := _PLACES.fullmatch(line.strip()):
                title = match["title"]
                source = self.sources.setdefault(
                    title, {"id": f"source-{len(self.sources) + 1}", "title": title}
                )
                cited.append({"id": source["id"], **({"at": match["at"]} if match["at"] else {})})
        return cited

    def document(self, sources: object) -> PlainFields:
        """Return all records as plain data; `sources` are those that the file lists itself."""
        self._order_persons()
        if (self.records["persons"] or self.records["posts"]) and not self.records["organizations"]:
            self.meta["arranged_by"] = "reporting"
        lists = {name: list(records.values()) for name, records in self.records.items()}
        listed = sources if isinstance(sources, list) else list(self.sources.values())
        return {"meta": self.meta, "sources": listed, **lists}

    def _order_persons(self) -> None:
        """Put persons in an order in which those of each family follow each other as their cards do."""
        persons = self.records["persons"]
        if sum(map(len, self.families.values())) == len(persons):  # one card each: they stand so already
            return
        order: TopologicalSorter[str] = TopologicalSorter(dict.fromkeys(persons, ()))
        for family in self.families.values():
            for before, after in pairwise(dict.fromkeys(family)):
                order.add(after, before)
        try:
            ordered = list(order.static_order())
        except CycleError:
            return
        places = dict(zip(persons, self.places["persons"], strict=True))
        self.records["persons"] = {identifier: persons[identifier] for identifier in ordered}
        self.places["persons"] = [places[identifier] for identifier in ordered]

    def original(self, place: FieldPath) -> FieldPath:
        """Return the place in the file of a place in the records."""
        match place:
            case (str() as name, int() as index, *_) if name in self.places:
                return self.places[name][index]
            case ("sources", *_):
                return place
        return ()


def _holders(given: object) -> list[Mapping[str, object]]:
    """Return the names and ids of those who hold a post together; in a cell each stands on a line."""
    if isinstance(given, list):
        return [one for one in given if isinstance(one, dict)]
    found = (_HOLDER.fullmatch(line.strip()) for line in text_of(given).split("\n"))
    return [match.groupdict() for match in found if match]


def _listed(given: object) -> list[object]:
    """Return the ids of a list; in a cell each stands on a line."""
    return given if isinstance(given, list) else list(filter(None, text_of(given).split("\n")))


def _line(card: Mapping[str, object], above: str) -> PlainFields:
    """Return the field that says under what a card stands, and whether no source states that."""
    told, name = text_of(card.get(UNDER_POST_FIELD)), LINES.get(above)
    line = {LINES["vacancy"]: told} if told else {name: card.get("under_id")} if name else {}
    return {**line, **_inferred(card, "reports_to_inferred")} if line else {}


def _inferred(card: Mapping[str, object], name: str) -> PlainFields:
    """Return the field that says that no source states where a card stands, if its list says so."""
    told = text_of(card.get(INFERRED_FIELD))
    return {name: told} if told else {}


def _said(card: Mapping[str, object]) -> PlainFields:
    """Return what a card says of a post: why nobody holds it, and how much work it is."""
    told = {"status": STATUS_FIELD, "fte": WORK_FIELD}
    return {field: card[name] for field, name in told.items() if text_of(card.get(name))}


def _family(card: Mapping[str, object]) -> tuple[int, str]:
    """Return which cards stand side by side: those of one level under the same card."""
    return _level(card), text_of(card.get("under_id"))


def _level(card: Mapping[str, object]) -> int:
    text = text_of(card.get("level")).strip()
    return int(text) if text.isdecimal() and len(text) < 10 else 0
