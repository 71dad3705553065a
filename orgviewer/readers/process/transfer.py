"""A dataset as bytes, in parts small enough that taking one in holds the interpreter for a moment only.

For handing what a process of its own has read to the process that shows it.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from os import fsdecode, fsencode
from pathlib import Path

import msgspec

from orgviewer.errors import Problem
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import Provenance, Recognition
from orgviewer.model.records import Document, Link, Person
from orgviewer.model.roster import CategoricalColumn, Roster

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


class _RosterRows(msgspec.Struct, frozen=True):
    """Some rows of a roster: its columns, each cut to the same rows."""

    ids: list[str]
    names: list[str]
    details: dict[str, list[str]]
    others: dict[str, list[str]]


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
    whole = _RosterRows([], [], {}, {})
    decoder = msgspec.msgpack.Decoder(_RosterRows)
    for _ in range(count):
        rows = decoder.decode(next(parts))
        whole.ids.extend(rows.ids)
        whole.names.extend(rows.names)
        for columns, more in ((whole.details, rows.details), (whole.others, rows.others)):
            for name, cells in more.items():
                columns.setdefault(name, []).extend(cells)
    return Roster(
        ids=whole.ids,
        names=whole.names,
        roles=CategoricalColumn(flat.roles, array("i", flat.role_codes)),
        organizations=CategoricalColumn(flat.organizations, array("i", flat.organization_codes)),
        managers=array("i", flat.managers),
        details=whole.details,
        others=whole.others,
        second_managers=flat.second_managers,
        links=flat.links,
        assistants=flat.assistants,
        absent=flat.absent,
    )


def _people(document: Document) -> Iterator[bytes]:
    for start in range(0, len(document.persons), PERSONS_AT_ONCE):
        yield msgspec.msgpack.encode(document.persons[start : start + PERSONS_AT_ONCE])


def _rows(roster: Roster) -> Iterator[bytes]:
    at_once = _rows_at_once(roster)
    for start in range(0, len(roster), at_once):
        part = slice(start, start + at_once)
        yield msgspec.msgpack.encode(
            {
                "ids": roster.ids[part],
                "names": roster.names[part],
                "details": {name: cells[part] for name, cells in roster.details.items()},
                "others": {name: cells[part] for name, cells in roster.others.items()},
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
