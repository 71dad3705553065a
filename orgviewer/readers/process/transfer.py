"""A dataset as bytes, in parts small enough that taking one in holds the interpreter for a moment only.

For handing what a process of its own has read to the process that shows it.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from os import fsdecode, fsencode
from pathlib import Path

import msgspec

from orgviewer.errors import Problem
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import Provenance, Recognition
from orgviewer.model.records import Document, Link, Person
from orgviewer.model.roster import CategoricalColumn, Roster
from orgviewer.readers.syntax.columns import distinct

PERSONS_AT_ONCE = 2_000
CELLS_AT_ONCE = 100_000


class _Flat(msgspec.Struct, frozen=True):
    """A roster without what it says of every row."""

    roles: tuple[str, ...]
    role_codes: bytes
    organizations: tuple[str, ...]
    organization_codes: bytes
    managers: bytes
    second_managers: Mapping[int, tuple[str, ...]]
    links: Mapping[int, tuple[Link, ...]]
    assistants: frozenset[int]
    absent: int


class _SentCells(msgspec.Struct, frozen=True, array_like=True):
    """Some cells of a column: texts, and of those that repeat which of them stands where, as int32."""

    texts: list[str]
    codes: bytes = b""


class _RosterRows(msgspec.Struct, frozen=True):
    """Some rows of a roster: its columns, each cut to the same rows."""

    ids: _SentCells
    names: _SentCells
    details: dict[str, _SentCells]
    others: dict[str, _SentCells]


class _Header(msgspec.Struct, frozen=True):
    """All of a dataset but its people; `parts` says how many parts follow."""

    document: Document
    path: Path
    problems: tuple[Problem, ...]
    flat: _Flat | None
    recognition: Recognition | None
    provenance: Provenance
    parts: int


def pack(dataset: Dataset) -> Iterator[bytes]:
    """Yield a dataset in parts."""
    document, roster = dataset.document, dataset.roster
    at_once = PERSONS_AT_ONCE if roster is None else _rows_at_once(roster)
    bare = msgspec.structs.replace(document, persons=())
    parts = -(-len(dataset.persons) // at_once)
    flat = _flat(roster)
    head = _Header(bare, dataset.path, dataset.problems, flat, dataset.recognition, dataset.provenance, parts)
    yield msgspec.msgpack.encode(head, enc_hook=fsencode)
    yield from _people(document) if roster is None else _rows(roster)


def unpack(parts: Iterator[bytes]) -> Dataset:
    """Return the dataset that was packed into parts."""
    head = msgspec.msgpack.decode(next(parts), type=_Header, dec_hook=lambda kind, name: kind(fsdecode(name)))
    if head.flat is None:
        decoder = msgspec.msgpack.Decoder(tuple[Person, ...])
        persons = tuple(person for _ in range(head.parts) for person in decoder.decode(next(parts)))
        document = msgspec.structs.replace(head.document, persons=persons)
        return Dataset(document, head.path, head.problems, None, head.recognition, head.provenance)
    roster = _roster(head.flat, parts, head.parts)
    return Dataset(head.document, head.path, head.problems, roster, head.recognition, head.provenance)


def _roster(flat: _Flat, parts: Iterator[bytes], count: int) -> Roster:
    """Return a roster whose rows come in parts."""
    ids, names = _Joined(), _Joined()
    details: defaultdict[str, _Joined] = defaultdict(_Joined)
    others: defaultdict[str, _Joined] = defaultdict(_Joined)
    decoder = msgspec.msgpack.Decoder(_RosterRows)
    for _ in range(count):
        rows = decoder.decode(next(parts))
        ids.add(rows.ids)
        names.add(rows.names)
        for columns, more in ((details, rows.details), (others, rows.others)):
            for name, cells in more.items():
                columns[name].add(cells)
    return Roster(
        ids=ids.cells,
        names=names.cells,
        roles=CategoricalColumn(flat.roles, array("i", flat.role_codes)),
        organizations=CategoricalColumn(flat.organizations, array("i", flat.organization_codes)),
        managers=array("i", flat.managers),
        details={name: column.cells for name, column in details.items()},
        others={name: column.cells for name, column in others.items()},
        second_managers=flat.second_managers,
        links=flat.links,
        assistants=flat.assistants,
        absent=flat.absent,
    )


class _Joined:
    """A column whose cells come in parts; a text that repeats is kept once in all of them."""

    def __init__(self) -> None:
        self.cells: list[str] = []
        self._once: dict[str, str] = {}

    def add(self, part: _SentCells) -> None:
        """Add some cells at the end."""
        if not part.codes:
            self.cells.extend(part.texts)
            return
        texts = [self._once.setdefault(text, text) for text in part.texts]
        self.cells.extend(map(texts.__getitem__, array("i", part.codes)))


def _coded(cells: Sequence[str]) -> _SentCells:
    """Return cells with each text once, if they repeat."""
    texts = distinct(cells)
    if len(texts) == len(cells):
        return _SentCells(list(cells))
    codes = {text: code for code, text in enumerate(texts)}
    return _SentCells(list(texts), array("i", list(map(codes.__getitem__, cells))).tobytes())


def _people(document: Document) -> Iterator[bytes]:
    for start in range(0, len(document.persons), PERSONS_AT_ONCE):
        yield msgspec.msgpack.encode(document.persons[start : start + PERSONS_AT_ONCE])


def _rows(roster: Roster) -> Iterator[bytes]:
    at_once = _rows_at_once(roster)
    for start in range(0, len(roster), at_once):
        part = slice(start, start + at_once)
        yield msgspec.msgpack.encode(
            {
                "ids": _coded(roster.ids[part]),
                "names": _coded(roster.names[part]),
                "details": {name: _coded(cells[part]) for name, cells in roster.details.items()},
                "others": {name: _coded(cells[part]) for name, cells in roster.others.items()},
            }
        )


def _rows_at_once(roster: Roster) -> int:
    return max(CELLS_AT_ONCE // (2 + len(roster.details) + len(roster.others)), 1)


def _flat(roster: Roster | None) -> _Flat | None:
    if roster is None:
        return None
    roles, organizations = roster.roles, roster.organizations
    return _Flat(
        roles=roles.texts,
        role_codes=roles.codes.tobytes(),
        organizations=organizations.texts,
        organization_codes=organizations.codes.tobytes(),
        managers=roster.managers.tobytes(),
        second_managers=roster.second_managers,
        links=roster.links,
        assistants=roster.assistants,
        absent=roster.absent,
    )
