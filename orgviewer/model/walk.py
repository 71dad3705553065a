"""Every record of a file with the place where it stands, whatever its kind.

The fields that hold records or dates are found in the records' own types, once for each kind, so
that a field added to `model.records` is walked without a change here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

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
    for field in _kinds()[kind].fields:
        for option in options_of(field.type):
            if isinstance(option, msgspec.inspect.StructType):
                single.append(field.name)
            elif isinstance(option, msgspec.inspect.VarTupleType):
                items = options_of(option.item_type)
                if any(isinstance(item, msgspec.inspect.StructType) for item in items):
                    several.append(field.name)
            elif isinstance(option, msgspec.inspect.StrType) and option.pattern:
                dates.append(field.name)
    return RecordFields(tuple(single), tuple(several), tuple(dates))


@cache
def _kinds() -> Mapping[type, msgspec.inspect.StructType]:
    """Return what is known of each kind of record, all of which a file may hold: looked up at once."""
    found: dict[type, msgspec.inspect.StructType] = {}
    waiting: list[msgspec.inspect.Type] = [msgspec.inspect.type_info(Document)]
    while waiting:
        for option in options_of(waiting.pop()):
            if isinstance(option, msgspec.inspect.VarTupleType):
                waiting.append(option.item_type)
            elif isinstance(option, msgspec.inspect.StructType) and option.cls not in found:
                found[option.cls] = option
                waiting += [field.type for field in option.fields]
    return found


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
