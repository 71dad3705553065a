"""Plain data in some wrapping, or without one: bare persons, lists of records, records by their ids.

Of several lists the one that looks most like people is taken, and the others are told. Not for: trees that
are wrapped (see `nested`), rows of cells (see `cell_rows`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.records import Person
from orgviewer.model.walk import FieldPath
from orgviewer.readers.path_names import folded
from orgviewer.readers.popolo.to_native import is_popolo
from orgviewer.readers.positions import in_file, moved_locate, with_file
from orgviewer.readers.readable import text_of
from orgviewer.readers.records.flattening import Flattened
from orgviewer.readers.records.nested import is_nested
from orgviewer.readers.records.pages import cut, says_nothing
from orgviewer.readers.records.superiors import are_expanded
from orgviewer.readers.records.unit_words import PEOPLE, UNITS
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables.vocabulary.column_meanings import field_of, header_score
from orgviewer.words.language import tr

SAMPLE = 200
"""Entries of a list that are looked at to tell what they are."""
LISTED = 6
"""Names of fields that are told of where they are left out."""
MOST_WRAPPINGS = 4
OURS = ("organizations", "posts", "sources")
"""Lists of the project's own format that may stand beside another one that holds the people."""
LEAST_PERSONAL = 3
"""Fields of people by which a list beside those is taken for the people."""
NAMES = frozenset(["name", "given_name", "family_name", "email"])
LINES = frozenset(["id", "reports_to"])


def is_bare_persons(data: object) -> bool:
    """Say whether data is a list of persons of the project's own format, who have lists of memberships."""
    return isinstance(data, list) and any(
        isinstance(entry, dict) and isinstance(entry.get("memberships"), list) for entry in data[:SAMPLE]
    )


def with_name(persons: list[object], parsed: Parsed) -> Parsed:
    """Return a list of persons under the name that the project's own format has for it."""
    findings = [finding.moved(lambda place: place and ("persons", *place)) for finding in parsed.findings]
    locate = moved_locate(parsed.locate, lambda place: place[1:])
    return replace(parsed, data={"persons": persons}, findings=findings, locate=locate)


class _Candidate(Struct, frozen=True):
    """A list, or a group of records by their ids, that may be the people: its place, and how it looks."""

    place: FieldPath
    held: object
    score: int
    inner: str = ""
    """The one field in which each entry has its record: `{"officer": {…}}`."""

    @property
    def keys(self) -> list[str]:
        """The ids of records that stand in a group by them."""
        fields = self.held if isinstance(self.held, dict) else {}
        return [name for name, value in fields.items() if isinstance(value, dict)]

    @property
    def entries(self) -> list[object]:
        """The records as a list; ids stand in those that have none."""
        if not isinstance(self.held, dict):
            entries = self.held if isinstance(self.held, list) else []
            return [entry[self.inner] for entry in entries] if self.inner else entries
        return [_with_id(name, self.held[name]) for name in self.keys]


def is_wrapped(data: object) -> bool:
    """Return whether data is a group of fields around a list of records, or records by their ids."""
    return _found(data) is not None


def unwrapped(data: Mapping[str, object], parsed: Parsed) -> Parsed:
    """Return the list of records that a group of fields holds, and tell what stands beside it."""
    candidates = _found(data)
    assert candidates is not None
    best, *others = candidates
    keys = best.keys

    def move(place: FieldPath) -> FieldPath:
        match place:
            case (int() as row, *rest) if keys:
                return (*best.place, keys[row], *rest)
            case (int() as row, *rest) if best.inner:
                return (*best.place, row, best.inner, *rest)
        return place and (*best.place, *place)

    findings = [*parsed.findings, *_told_beside(data, best, others)]
    moved = [finding.moved(in_file) for finding in findings]
    unread = (*parsed.unread, *_unread(data, best))
    locate = with_file(parsed.locate, move)
    return replace(parsed, data=best.entries, findings=moved, locate=locate, unread=unread)


def _found(data: object) -> list[_Candidate] | None:
    """Return the lists in a group of fields, the best first, if the group is but a wrapping of one."""
    if not isinstance(data, dict) or _is_native(data) or is_popolo(data):
        return None
    if is_nested(data) and not any(map(are_expanded, data.values())):
        return None
    candidates = sorted(_candidates(data), key=lambda candidate: -candidate.score)
    if not candidates:
        return None
    best = candidates[0]
    if any(name in data for name in OURS) and best.score < LEAST_PERSONAL:
        return None
    is_only = len(candidates) == 1 and len(best.place) == 1 and folded(str(best.place[0])) not in UNITS
    return candidates if best.score > 0 or is_only else None


def _is_native(data: Mapping[str, object]) -> bool:
    """Return whether there are persons as the project's own format has them: without a role or a manager."""
    persons = data.get("persons")
    if "persons" not in data or not isinstance(persons, list) or any(name in data for name in OURS):
        return "persons" in data
    records = [person for person in persons[:SAMPLE] if isinstance(person, dict)]
    foreign = {field for person in records for field in person if field not in Person.__struct_fields__}
    return not any(field_of(field) in ("reports_to", "role", "organization") for field in foreign)


def _candidates(data: dict[str, object]) -> Iterator[_Candidate]:
    """Yield what may be the people, outer before inner."""
    waiting: list[tuple[FieldPath, object]] = [((), data)]
    for place, held in waiting:  # which grows meanwhile
        called = folded(str(place[-1])) if place else ""
        if isinstance(held, list):
            within = enclosing(held)
            entries = [entry[within] for entry in held] if within else held
            if held and isinstance(held[0], dict | list):
                yield _Candidate(place, held, _score(entries, called), within)
        elif isinstance(held, dict):
            if records := _by_id(held):
                yield _Candidate(place, held, _score(records, called))
            elif len(place) < MOST_WRAPPINGS:
                inner = (
                    (name, value) for name, value in held.items() if place or name not in (*OURS, "meta")
                )
                waiting += [((*place, name), value) for name, value in inner]


def enclosing(entries: list[object]) -> str:
    """Return the one field in which all entries of a list have their records; nothing if there is none."""
    records = [entry for entry in entries if isinstance(entry, dict) and len(entry) == 1]
    names = {name for entry in records for name, value in entry.items() if isinstance(value, dict)}
    whole = len(records) == len(entries) and all(
        isinstance(entry.get(name), dict) for entry in records for name in names
    )
    return str(next(iter(names))) if whole and len(names) == 1 else ""


def _by_id(held: Mapping[str, object]) -> list[object]:
    """Return the records of a group in which each has its id for a name; none if that is not what it is."""
    records: list[object] = [value for value in held.values() if isinstance(value, dict) and value]
    if len(records) < 2 or 2 * len(records) <= len(held) or any(name in held for name in OURS):
        return []
    fields = _fields(records)
    wanted = NAMES | ({"role"} if "reports_to" in fields else set())
    alike = sum(not wanted.isdisjoint(_fields([record])) for record in records[:SAMPLE])
    if len(fields) < 2 or 2 * alike <= len(records[:SAMPLE]):
        return []
    return [_with_id(name, record) for name, record in held.items() if isinstance(record, dict)]


def _fields(records: list[object]) -> set[str]:
    """Return which fields of people the first of some records have."""
    return {field_of(name) for name in Flattened.of(records[:SAMPLE]).columns} - {""}


def _score(entries: list[object], name: str) -> int:
    """Return how much a list looks like people: the fields that they have, and how it is called."""
    if all(isinstance(entry, list) for entry in entries):
        return max(
            (header_score([text_of(cell) for cell in row]) for row in entries[:3] if isinstance(row, list)),
            default=0,
        )
    fields = _fields([entry for entry in entries if isinstance(entry, dict)])
    if not (fields & NAMES or fields >= LINES):
        return 0
    return len(fields) + 2 * (name in PEOPLE) - 3 * (name in UNITS)


def _with_id(name: str, record: object) -> dict[str, object]:
    """Return a record with the name that it stands under, as its id if it has none."""
    fields = record if isinstance(record, dict) else {}
    if any(field_of(field) == "id" for field in fields):
        return fields if name in fields.values() else {**fields, "key in the file": name}
    return {"id": name, **fields}


def _told_beside(data: Mapping[str, object], best: _Candidate, others: list[_Candidate]) -> Iterator[Finding]:
    """Tell what stands beside the list that is read, and why it is that one."""
    read = quoted(".".join(map(str, best.place)))
    if best.place:
        yield from cut(_group_around(data, best.place), len(best.entries), best.place[:-1])
    beside = [*_beside(data, best.place)] if best.place else [name for name in data if name not in best.keys]
    if not beside and not others:
        return
    listed = [".".join(map(str, other.place)) for other in others if other.place[:1] == best.place[:1]]
    names = ", ".join(quoted(name) for name in [*dict.fromkeys([*beside, *listed])][:LISTED])
    what = (
        tr(", beside the list {read}: left out", read=read)
        if best.place
        else tr(", beside people by their ids: left out")
    )
    hint = tr("Of the lists in the file it looks most like people.") if others else ""
    yield Finding((), f"{names}{what}", hint, Severity.WARNING)


def _beside(data: object, place: FieldPath) -> Iterator[str]:
    """Yield the names of what stands on the way to a place beside each step, with the steps before."""
    group = data
    for depth, step in enumerate(place):
        for name in group if isinstance(group, dict) else ():
            if name != step and not says_nothing(name):
                yield ".".join(map(str, (*place[:depth], name)))
        group = group.get(step) if isinstance(group, dict) else None


def _group_around(data: Mapping[str, object], place: FieldPath) -> Mapping[str, object]:
    """Return the group of fields in which a place lies."""
    group: object = data
    for step in place[:-1]:
        group = group[step] if isinstance(group, dict) and isinstance(step, str) else {}
    return group if isinstance(group, dict) else {}


def _unread(data: Mapping[str, object], best: _Candidate) -> Iterator[str]:
    """Yield the lists and groups that stand beside the list that is read, in words."""
    outer: object = data
    for step in best.place:
        for name, value in outer.items() if isinstance(outer, dict) else ():
            if name != step and value and isinstance(value, list | dict) and not says_nothing(name):
                yield f"{'list' if isinstance(value, list) else 'group'} {quoted(name)}"
        outer = outer[step] if isinstance(outer, dict) and isinstance(step, str) else None


def is_bare_values(data: object) -> bool:
    """Return whether data is a list of numbers or words, which is no list of people."""
    return isinstance(data, list) and bool(data) and not any(isinstance(entry, dict | list) for entry in data)
