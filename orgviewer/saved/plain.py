"""Views as plain data: what is not as it usually is, by the names of fields, so that a person can edit it.

Fields that are added to what can be chosen come along by themselves. Not for: telling what is wrong with
plain data that a person wrote (see `checking`).
"""

from __future__ import annotations

import enum

import msgspec
from msgspec import Struct
from msgspec.structs import FieldInfo, fields

from orgviewer.saved.view import View
from orgviewer.writers.yaml_text import YamlData

FORMAT = 1
"""Of files of views; another number is of a version to come."""
WrittenFields = dict[str, YamlData]


def plain_view(view: View) -> WrittenFields:
    """Return a view as it is written: its name, and what is not as it usually is."""
    return {"name": view.name, **plain_fields(view)}


def plain_fields(record: Struct) -> WrittenFields:
    """Return the fields of a record that are not as they usually are."""
    return {
        known.encode_name: _plain(value)
        for known in fields(record)
        if (value := getattr(record, known.name)) != usual(known)
    }


def usual(known: FieldInfo) -> object:
    """Return what a field is if nobody says; NODEFAULT if it has to be said."""
    if known.default_factory is not msgspec.NODEFAULT:
        return known.default_factory()
    return known.default


def _plain(value: object) -> YamlData:
    match value:
        case Struct():
            return plain_fields(value)
        case enum.Enum():
            return _plain(value.value)
        case frozenset():
            return sorted((_plain(one) for one in value), key=str)
        case tuple() | list():
            return [_plain(one) for one in value]
        case dict():
            return {str(name): _plain(one) for name, one in value.items()}
        case bool() | int() | float() | str():
            return value
    return str(value)
