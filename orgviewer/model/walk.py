"""Every record of a file with the place where it stands, whatever its kind.

The fields that hold records or dates are found in the records' own types, once for each kind, so
that a field added to `model.records` is walked without a change here.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from inspect import get_annotations
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec
import msgspec.inspect
from msgspec import Struct

from orgviewer.model.records import Document, Record

FieldPath = tuple[str | int, ...]
"""Field names and list indices that lead to a value: `("persons", 3, "memberships", 0)`."""


class RecordFields(Struct, frozen=True):
    """What a kind of record holds: fields of one record, of several, and of dates."""

    single: tuple[str, ...]
    several: tuple[str, ...]
    dates: tuple[str, ...]


@cache
def fields_of(kind: type[Record]) -> RecordFields:
    """Return which fields of a kind of record hold records and dates."""
    single: list[str] = []
    several: list[str] = []
    dates: list[str] = []
    annotations = {name: told for base in kind.__mro__ for name, told in get_annotations(base).items()}
    for name in kind.__struct_fields__:
        for option, remark in _told_options(annotations[name]):
            if _is_record(option):
                single.append(name)
            elif get_origin(option) is tuple:
                if any(_is_record(item) for item, _ in _told_options(get_args(option)[0])):
                    several.append(name)
            elif remark and remark.pattern:
                dates.append(name)
    return RecordFields(tuple(single), tuple(several), tuple(dates))


def _told_options(told: Any) -> Iterator[tuple[Any, msgspec.Meta | None]]:
    """Yield what a value may be, as its annotation says: each type, and the remark that bounds it, if any."""
    if get_origin(told) is Annotated:
        yield told.__origin__, told.__metadata__[0]
    elif get_origin(told) in (Union, UnionType):
        for option in get_args(told):
            yield from _told_options(option)
    else:
        yield told, None


def _is_record(told: Any) -> bool:
    return isinstance(told, type) and issubclass(told, Record)


def options_of(kind: msgspec.inspect.Type) -> tuple[msgspec.inspect.Type, ...]:
    """Return what a value of a type may be: one type, or each type of a union, bare of remarks."""
    if isinstance(kind, msgspec.inspect.Metadata):
        return options_of(kind.type)
    if isinstance(kind, msgspec.inspect.UnionType):
        return tuple(option for part in kind.types for option in options_of(part))
    return (kind,)


def walk(document: Document) -> Iterator[tuple[FieldPath, Record]]:
    """Yield every record of a file and its place, each before those in it, lists in the file's order."""
    begun: list[Iterator[tuple[FieldPath, Record]]] = [iter([((), document)])]
    while begun:
        for place, record in begun[-1]:
            yield place, record
            fields = fields_of(type(record))
            if fields.single or fields.several:
                begun.append(_inside(place, record, fields))
                break
        else:
            begun.pop()


def _inside(place: FieldPath, record: Record, fields: RecordFields) -> Iterator[tuple[FieldPath, Record]]:
    """Yield the records that stand right in a record."""
    for name in fields.single:
        yield (*place, name), getattr(record, name)
    for name in fields.several:
        entries = getattr(record, name)
        if entries and not isinstance(entries, str):
            for index, entry in enumerate(entries):
                if isinstance(entry, Record):
                    yield (*place, name, index), entry
