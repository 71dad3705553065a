"""The fields of one Popolo record: those the records have, and in `other`, readably, all the rest."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import get_type_hints

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.dates import PartialDate
from orgviewer.model.findings import MOST_ALONE, Finding, quoted
from orgviewer.model.records import ContactDetail, Link, Meta, Organization, OtherName, Person, Record
from orgviewer.model.walk import FieldPath
from orgviewer.readers.readable import Ink, text_of
from orgviewer.words.language import tr

PlainRecord = dict[str, object]

DATES = frozenset(("start_date", "end_date", "founding_date", "dissolution_date", "birth_date"))
WRITTEN_DATE = re.compile(r"\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?\s*", re.ASCII | re.DOTALL)
ENTRIES: Mapping[str, tuple[type[Record], str]] = {
    "other_names": (OtherName, "name"),
    "links": (Link, "url"),
    "contact_details": (ContactDetail, "value"),
}
"""Lists whose entries Popolo has, too: what an entry is, and the field without which it says nothing."""
LIVES: Mapping[str, object] = {
    **{
        name: get_type_hints(Person, include_extras=True)[name]
        for name in ("education", "work", "awards", "projects", "publications", "interests", "biography")
    },
    "claims": get_type_hints(Organization, include_extras=True)["claims"],
}
"""What only the native format has, and what each must be."""
ANSWERS = frozenset(("primary", "assistant", "absent"))
TAKEN_OVER = ANSWERS | {*LIVES, "headcount"}
YES_OR_NO = frozenset(("true", "false", "yes", "no"))


def dicts(value: object) -> list[PlainRecord]:
    """Return the groups of fields in a list, or none of what is no list."""
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


POST_STATES = ("vacant", "unnamed", "abolished", "unstated")
"""What the format says of posts without a named holder; another status is kept as it is."""


class FieldRewriting(Struct):
    """Rewrites fields, and keeps the sources that citations bring and, by kind, what is odd."""

    given_sources: object
    sources: dict[str, PlainRecord] = field(default_factory=dict)
    source_places: list[FieldPath] = field(default_factory=list)
    ink: Ink = field(default_factory=Ink)
    _odd: dict[str, list[Finding]] = field(default_factory=dict)
    _counts: Counter[str] = field(default_factory=Counter)
    _dates: dict[str, str | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        given = self.given_sources if isinstance(self.given_sources, list) else []
        for index, source in enumerate(given):
            place: FieldPath = ("sources", index)
            identifier = text_of(source.get("id")) if isinstance(source, dict) else ""
            if not identifier:
                self.citation(source, place)
            elif identifier in self.sources:
                message = tr(
                    "the id {identifier} is already that of another source: left out",
                    identifier=quoted(identifier),
                )
                self.note("sources", place, message)
            else:
                self.sources[identifier] = {"title": text_of(source.get("url")) or identifier, **source}
                self.source_places.append(place)

    def note(self, kind: str, place: FieldPath, message: str) -> None:
        """Keep something odd; of many of one kind the first few, and their number."""
        self._counts[kind] += 1
        told = self._odd.setdefault(kind, [])
        if len(told) < MOST_ALONE:
            told.append(Finding(place, message, severity=Severity.WARNING))

    def found(self) -> list[Finding]:
        """Return what was odd: each thing alone if there are few of its kind, else one for all."""
        found: list[Finding] = []
        if self.ink.is_short:
            message = tr("the file repeats too much text: some of it is shortened to …")
            found.append(Finding((), message, severity=Severity.WARNING))
        for kind, told in self._odd.items():
            places = tuple(finding.place for finding in told)
            few = self._counts[kind] == len(told)
            found += told if few else [replace(told[0], count=self._counts[kind], places=places)]
        return found

    def record(
        self, given: PlainRecord, kind: type[Record], place: FieldPath, skipped: frozenset[str]
    ) -> PlainRecord:
        """Return the fields that a kind of record has; the others go to `other`, but for those skipped."""
        known = set(kind.__struct_fields__)
        made: PlainRecord = {}
        other: dict[str, str] = {}
        for name, value in given.items():
            if name in skipped or value is None or value == "":
                continue
            if name == "other" and isinstance(value, dict):
                other |= {
                    text_of(key): text
                    for key, inner in value.items()
                    if key and (text := self.readable(inner))
                }
            elif name == "other" or name not in known or not self._take(made, other, name, value, place):
                text = self.readable(value)
                if text.strip():
                    other.setdefault(name or "field", text)
        if other:
            made["other"] = other
        return made

    def _take(
        self, made: PlainRecord, other: dict[str, str], name: str, value: object, place: FieldPath
    ) -> bool:
        """Put a value into a field that the record has; return False if it does not fit there."""
        if name in DATES:
            date = self.date(value)
            if date is None:
                message = tr(
                    '"{name}" is {value}, which is no date: kept under "Other"',
                    name=name,
                    value=quoted(self.readable(value)),
                )
                self.note(f"date {name}", (*place, name), message)
                return False
            made[name] = date
        elif name in ENTRIES:
            return self._entries(made, other, name, value)
        elif name == "sources":
            if not isinstance(value, list):
                value = [value]
            cited = (self.citation(source, (*place, name, index)) for index, source in enumerate(value))
            made[name] = [citation for citation in cited if citation]
        elif name == "status" and text_of(value) not in POST_STATES:
            return False
        elif name in TAKEN_OVER:
            if not _fits(name, value):
                message = tr(
                    '"{name}" is not written as the format wants it: kept as text under "Other"', name=name
                )
                self.note(f"unfit {name}", (*place, name), message)
                return False
            made[name] = value
        elif (text := self.readable(value)) and not text.isspace():
            made[name] = text
        return True

    def whole_name(self, given: PlainRecord) -> str:
        """Return a name put together from its parts, or nothing."""
        parts = (self.readable(given.get(part)) for part in ("given_name", "additional_name", "family_name"))
        return self.ink.joined(parts, " ") or self.readable(given.get("sort_name"))

    def readable(self, value: object) -> str:
        """Return anything in words."""
        return self.ink.readable(value)

    def date(self, value: object) -> str | None:
        """Return a date as precise as it is written: 1962-00-00 is 1962; None if it is none."""
        text = text_of(value)
        if text not in self._dates:
            self._dates[text] = _date(text)
        return self._dates[text]

    def _entries(self, made: PlainRecord, other: dict[str, str], name: str, value: object) -> bool:
        """Put a list of names, links or ways of contact into a record."""
        kind, needed = ENTRIES[name]
        entries: list[PlainRecord] = []
        rest: list[object] = []
        for entry in value if isinstance(value, list) else [value]:
            fields = dict(entry) if isinstance(entry, dict) else {needed: entry}
            if name == "other_names" and not fields.get("name"):
                fields["name"] = self.whole_name(fields)
            if not text_of(fields.get(needed)).strip():
                rest.append(entry)
                continue
            if name == "contact_details":
                label = fields.pop("label", None)
                fields["type"] = fields.get("type") or text_of(label) or "contact"
                fields["note"] = self.ink.joined((self.readable(fields.get("note")), self.readable(label)))
            entries.append(self._entry(fields, kind))
        if entries:
            made[name] = entries
        if text := self.readable([entry for entry in rest if entry]):
            other.setdefault(name, text)
        return True

    def _entry(self, given: PlainRecord, kind: type[Record]) -> PlainRecord:
        """Return an entry with the fields that it may have; the others are told in its note."""
        known = kind.__struct_fields__
        made = {
            name: self.readable(value) for name, value in given.items() if name in known and name != "sources"
        }
        rest = [
            f"{name}: {text}" for name in given if name not in known and (text := self.readable(given[name]))
        ]
        made["note"] = self.ink.joined((made.get("note", ""), *rest))
        entry: PlainRecord = {name: text for name, text in made.items() if text}
        if given.get("sources"):
            if "sources" in known and isinstance(given["sources"], list):
                cited = (self.citation(source, ()) for source in given["sources"])
                entry["sources"] = [citation for citation in cited if citation]
            else:
                entry["note"] = self.ink.joined((made["note"], f"sources: {self.readable(given['sources'])}"))
        return entry

    def citation(self, given: object, place: FieldPath) -> PlainRecord | None:
        """Return a citation of a source of the file; a source that is only an address is added to those."""
        record = given if isinstance(given, dict) else {"url": given}
        identifier, url, note = (self.readable(record.get(name)) for name in ("id", "url", "note"))
        title = ""
        if identifier not in self.sources:
            identifier = url or identifier or note
            if not identifier.strip():
                return None
            title = self.readable(record.get("title")) or note or identifier
            if identifier not in self.sources:
                self.sources[identifier] = {"id": identifier, "title": title}
                if url:
                    self.sources[identifier]["url"] = url
                self.source_places.append(place)
        told = self.sources[identifier].get("title") if title else ""
        rest = {
            name: value for name, value in record.items() if name not in ("id", "url", "note", "at", "title")
        }
        words = self.ink.joined((note if note not in (told, identifier) else "", self.readable(rest)))
        citation: PlainRecord = {"id": identifier}
        for name, text in (("at", self.readable(record.get("at"))), ("note", words)):
            if text:
                citation[name] = text
        return citation

    def meta(self, given: PlainRecord) -> PlainRecord:
        """Return what a file says about itself; addresses of its sources join the sources."""
        made: PlainRecord = {}
        notes: list[str] = []
        for name, value in given.items():
            if name == "sources" and isinstance(value, list):
                for index, source in enumerate(value):
                    self.citation(source, ("meta", "sources", index))
            elif name in ("title", "summary", "language", "note") and self.readable(value).strip():
                made[name] = self.readable(value)
            elif name == "as_of" and (date := self.date(value)):
                made[name] = date
            elif text := self.readable(value):
                notes.append(f"{name}: {text}")
        if notes:
            made["note"] = self.ink.joined((text_of(made.get("note")), *notes))
        return made


def is_ours(meta: object) -> bool:
    """Return whether what a file says about itself is said as the native format does."""
    return isinstance(meta, dict) and meta.keys() <= set(Meta.__struct_fields__)


def _fits(name: str, value: object) -> bool:
    """Return whether a value is what a field of the native format may hold."""
    if name in ANSWERS:
        return text_of(value).lower() in YES_OR_NO
    if name == "headcount":
        return text_of(value).isdecimal() and len(text_of(value)) <= 9
    try:
        msgspec.convert(value, LIVES[name], strict=False)
    except (msgspec.ValidationError, RecursionError):
        return False
    return True


def _date(text: str) -> str | None:
    match = WRITTEN_DATE.fullmatch(text)
    if match is None:
        return None
    parts: list[str] = []
    for part in match.groups():
        if part is None or not int(part):
            break
        parts.append(part.zfill(2))
    try:
        return str(PartialDate.parse("-".join(parts)))
    except ValueError:
        return None
