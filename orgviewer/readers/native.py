"""Plain data into the records of the project's own format: the shape, apart from the syntax.

A sound file costs one conversion of everything at once. Only if that fails are records taken
one by one, then field by field, guided by the records' own types, so that every mistake is
found and told in plain words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import GenericAlias
from typing import cast

import msgspec
import msgspec.inspect as types
from msgspec import Struct, field

from orgviewer.errors import ProblemKind, Severity
from orgviewer.model.dates import PartialDate
from orgviewer.model.findings import Finding, Findings, Hints, HopelessError, quoted
from orgviewer.model.records import Document
from orgviewer.model.walk import FieldPath, options_of
from orgviewer.words.language import number_in_words, tr

FIELDS = frozenset(Document.__struct_fields__)
STRETCH = 256
"""Entries of a list that are converted together; one that is wrong slows down these and no others."""
YES_AND_NO = {"yes": True, "no": False}


def is_told(data: object) -> bool:
    """Return whether data says itself that it is in the project's own format, with a number of the format."""
    if not isinstance(data, dict) or not data.keys() <= FIELDS:
        return False
    meta = data.get("meta")
    return isinstance(meta, dict) and "format" in meta


def shape(data: object) -> tuple[Document, list[Finding]]:
    """Return the records that plain data holds, and everything that is wrong with its shape.

    With errors among the findings the records are a makeshift: what could not be read is left
    out, or is empty text where it must exist, and every entry keeps its index.
    """
    try:
        return msgspec.convert(data, Document, strict=False), []
    except msgspec.ValidationError:
        pass
    shaper = _Shaper()
    info = types.type_info(Document)
    assert isinstance(info, types.StructType)
    if not isinstance(data, dict):
        message = tr("a file should be a group of fields, but is {data}", data=_found(data))
        return Document(), [Finding((), message, tr('Begin with "persons:".'))]
    try:
        document = shaper.record(data, info, ())
    except HopelessError:
        return Document(), shaper.findings.kept
    assert isinstance(document, Document)
    return document, shaper.findings.kept


class _Unfit:
    """What comes of a value that is not what it should be, once that is noted."""


UNFIT = _Unfit()


class _Shaper(Struct):
    """Builds records as well as it can and keeps what is wrong with them."""

    findings: Findings = field(default_factory=Findings)
    hints: Hints = field(default_factory=Hints)
    fields: dict[type, dict[str, types.Field]] = field(default_factory=dict)

    def note(
        self, place: FieldPath, message: str, hint: str = "", severity: Severity = Severity.ERROR
    ) -> None:
        """Keep a finding."""
        self.findings.add(Finding(place, message, hint, severity, kind=ProblemKind.FIELD))

    def record(self, data: dict[str, object], info: types.StructType, place: FieldPath) -> object:
        """Build one record: all at once if it is sound, else field by field."""
        fields = self.fields.get(info.cls)
        if fields is None:
            fields = self.fields[info.cls] = {item.name: item for item in info.fields}
        if not data.keys() <= fields.keys():
            data = self.known(data, info, place)
        try:
            return msgspec.convert(data, info.cls, strict=False)
        except msgspec.ValidationError:
            pass
        values: dict[str, object] = {}
        for name, given in data.items():
            value = self.value(given, fields[name].type, (*place, name))
            if value is not UNFIT:
                values[name] = value
        for name, item in fields.items():
            if item.required and name not in values:
                values[name] = _makeshift(item.type)
                if name not in data:
                    self.note(place, tr('{data} has no "{name}"', data=_title(data, info), name=name))
        return info.cls(**values)

    def known(self, data: dict[str, object], info: types.StructType, place: FieldPath) -> dict[str, object]:
        """Return the fields that a kind of record has, and note the others while there is room for them."""
        names = self.fields[info.cls]
        for name in data:
            if self.findings.is_full(Severity.WARNING):
                break
            if name not in names:
                message = tr(
                    "unknown field {name} in {data}, left out", name=quoted(name), data=_title(data, info)
                )
                self.note((*place, name), message, self.hints.did_you_mean(name, names), Severity.WARNING)
        return {name: data[name] for name in names if name in data}

    def value(self, data: object, kind: types.Type, place: FieldPath) -> object:
        """Build one value, or note what is wrong with it and return UNFIT."""
        options = options_of(kind)
        for option in options:
            if isinstance(option, types.StructType) and isinstance(data, dict):
                return self.record(data, option, place)
            if isinstance(option, types.VarTupleType) and isinstance(data, list):
                return tuple(self.entries(data, option.item_type, place))
            if isinstance(option, types.DictType) and isinstance(data, dict):
                return self.others(data, option.value_type, place)
            value = data if isinstance(option, types.AnyType) else _scalar(data, option)
            if value is not UNFIT:
                return value
        self.note(place, *_complaint(data, options, place, self.hints))
        return UNFIT

    def others(self, data: dict[str, object], kind: types.Type, place: FieldPath) -> dict[str, object]:
        """Build a group of fields that have names of their own, without those left empty."""
        values = {name: self.value(given, kind, (*place, name)) for name, given in data.items()}
        return {name: value for name, value in values.items() if value is not UNFIT}

    def entries(self, data: list[object], kind: types.Type, place: FieldPath) -> Iterator[object]:
        """Build the entries of a list, whole stretches at once where they are sound."""
        several = GenericAlias(list, kind.cls) if isinstance(kind, types.StructType) else None
        for start in range(0, len(data), STRETCH):
            stretch = data[start : start + STRETCH]
            if several and len(stretch) > 1:
                try:
                    yield from msgspec.convert(stretch, several, strict=False)
                    continue
                except msgspec.ValidationError:
                    pass
            for index, entry in enumerate(stretch, start):
                yield self.entry(entry, kind, (*place, index))

    def entry(self, data: object, kind: types.Type, place: FieldPath) -> object:
        """Build one entry of a list; one that is unfit keeps its index by a makeshift."""
        value = self.value(data, kind, place)
        return _makeshift(kind) if value is UNFIT else value


def _scalar(data: object, option: types.Type) -> object:
    """Return the text, number or yes-or-no that data says, or UNFIT."""
    try:
        match option, data:
            case types.StrType(), str() if _is_text(data, option):
                return data
            case types.IntType(), str() | int():
                number = msgspec.convert(data, int, strict=False)
                fits = (option.ge is None or number >= option.ge) and (
                    option.le is None or number <= option.le
                )
                return number if fits else UNFIT
            case types.BoolType(), str() | bool():
                answer = YES_AND_NO.get(str(data).lower())
                return msgspec.convert(data, bool, strict=False) if answer is None else answer
            case types.LiteralType(), str() | int():
                return next((choice for choice in option.values if str(choice) == str(data)), UNFIT)
    except msgspec.ValidationError:
        pass
    return UNFIT


def _is_text(text: str, option: types.StrType) -> bool:
    long_enough = len(text) >= (option.min_length or 0)
    return long_enough and (option.pattern is None or re.search(option.pattern, text) is not None)


def _complaint(
    data: object, options: tuple[types.Type, ...], place: FieldPath, hints: Hints
) -> tuple[str, str]:
    """Return what is wrong with a value, as a clause, and a hint."""
    name = (
        f'"{place[-1]}"'
        if isinstance(place[-1], str)
        else tr('entry {place} of "{place2}"', place=place[-1] + 1, place2=place[-2])
    )
    if data is None:
        return tr("{name} is empty", name=name), tr('Remove its "-".')
    is_date = any(isinstance(option, types.StrType) and option.pattern for option in options)
    if is_date and isinstance(data, str):
        try:
            PartialDate.parse(data)
        except ValueError as error:
            return tr("{name} is {data}, but {error}", name=name, data=quoted(data), error=error), ""
    expected = " or ".join(filter(None, (_expected(option) for option in options)))
    words = next((option.values for option in options if isinstance(option, types.LiteralType)), ())
    is_word = isinstance(data, str) and all(isinstance(word, str) for word in words)
    hint = hints.did_you_mean(str(data), cast(tuple[str, ...], words)) if words and is_word else ""
    return tr(
        "{name} should be {expected}, but is {data}", name=name, expected=expected, data=_found(data)
    ), hint


def _expected(option: types.Type) -> str:
    match option:
        case types.StructType() | types.DictType():
            return tr("a group of fields")
        case types.VarTupleType():
            return "a list"
        case types.StrType(pattern=str()):
            return "a date"
        case types.StrType():
            return "text"
        case types.IntType(ge=int() as least, le=int() as most):
            return tr("a whole number from {least} to {most}", least=least, most=number_in_words(most))
        case types.IntType():
            return tr("a whole number")
        case types.BoolType():
            return tr("yes or no")
        case types.LiteralType():
            return " or ".join(f'"{choice}"' for choice in option.values)
    return ""


def _found(data: object) -> str:
    match data:
        case dict():
            return tr("a group of fields")
        case list():
            return "a list"
        case "":
            return "empty"
    return quoted(str(data))


def _title(data: dict[str, object], info: types.StructType) -> str:
    """Name a record for people: `person "ada"`, or `this membership` if it has no id."""
    if info.cls is Document:
        return tr("the file")
    noun = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", info.cls.__name__).lower()
    identifier = data.get("id")
    return f"{noun} {quoted(identifier)}" if isinstance(identifier, str) and identifier else f"this {noun}"


def _makeshift(kind: types.Type) -> object:
    """Return a value that stands for one that could not be read: as empty as its type allows."""
    option = options_of(kind)[0]
    match option:
        case types.StructType():
            required = {item.name: _makeshift(item.type) for item in option.fields if item.required}
            return option.cls(**required)
        case types.VarTupleType():
            return ()
        case types.DictType():
            return {}
        case types.LiteralType():
            return option.values[0]
        case types.IntType() | types.BoolType():
            return 0
    return ""
