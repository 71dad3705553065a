"""A dataset as bytes, in parts small enough that taking one in holds the interpreter for a moment only.

For handing what a process of its own has read to the process that shows it.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from pathlib import Path

import msgspec

from orgviewer.errors import Problem
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Document, Person
from orgviewer.model.roster import Column, Roster

PERSONS_AT_ONCE = 2_000
ROWS_AT_ONCE = 50_000


class _Flat(msgspec.Struct, frozen=True):
    """A roster without its ids and names."""

    roles: tuple[str, ...]
    role_codes: bytes
    organizations: tuple[str, ...]
    organization_codes: bytes
    managers: bytes


class _Head(msgspec.Struct, frozen=True):
    """All of a dataset but its people; `parts` says how many parts follow."""

    document: Document
    path: Path
    problems: tuple[Problem, ...]
    flat: _Flat | None
    parts: int


def pack(dataset: Dataset) -> Iterator[bytes]:
    """Yield a dataset in parts."""
    document, roster = dataset.document, dataset.roster
    at_once = PERSONS_AT_ONCE if roster is None else ROWS_AT_ONCE
    bare = msgspec.structs.replace(document, persons=())
    head = _Head(bare, dataset.path, dataset.problems, _flat(roster), -(-len(dataset.persons) // at_once))
    yield msgspec.msgpack.encode(head, enc_hook=str)
    yield from _people(document) if roster is None else _rows(roster)


def unpack(parts: Iterator[bytes]) -> Dataset:
    """Return the dataset that was packed into parts."""
    head = msgspec.msgpack.decode(next(parts), type=_Head, dec_hook=lambda kind, text: kind(text))
    if head.flat is None:
        decoder = msgspec.msgpack.Decoder(tuple[Person, ...])
        persons = tuple(person for _ in range(head.parts) for person in decoder.decode(next(parts)))
        document = msgspec.structs.replace(head.document, persons=persons)
        return Dataset(document, head.path, head.problems)
    ids: list[str] = []
    names: list[str] = []
    texts = msgspec.msgpack.Decoder(tuple[list[str], list[str]])
    for _ in range(head.parts):
        more_ids, more_names = texts.decode(next(parts))
        ids += more_ids
        names += more_names
    flat = head.flat
    roles = Column(flat.roles, array("i", flat.role_codes))
    organizations = Column(flat.organizations, array("i", flat.organization_codes))
    roster = Roster(ids, names, roles, organizations, array("i", flat.managers))
    return Dataset(head.document, head.path, head.problems, roster)


def _people(document: Document) -> Iterator[bytes]:
    for start in range(0, len(document.persons), PERSONS_AT_ONCE):
        yield msgspec.msgpack.encode(document.persons[start : start + PERSONS_AT_ONCE])


def _rows(roster: Roster) -> Iterator[bytes]:
    for start in range(0, len(roster), ROWS_AT_ONCE):
        part = slice(start, start + ROWS_AT_ONCE)
        yield msgspec.msgpack.encode((roster.ids[part], roster.names[part]))


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
    )
