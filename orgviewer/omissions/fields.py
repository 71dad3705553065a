"""Fields of records that are left off, by what somebody wants left off; and what else says the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import TypeVar

from msgspec.structs import FieldInfo, fields, replace

from orgviewer.choices import Omission
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import OtherName, Record
from orgviewer.model.roster import READING

FIELDS: Mapping[Omission, frozenset[str]] = {
    Omission.NAMES: frozenset(),  # which go otherwise (see `positions`)
    Omission.CONTACTS: frozenset({"email", "contact_details", "links", "phone"}),
    Omission.PHOTOS: frozenset({"image"}),
    Omission.NOTES: frozenset({"note"}),
    Omission.DATES: frozenset(
        {"start_date", "end_date", "duration", "birth_date", "date", "release_date"}
        | {"founding_date", "dissolution_date", "as_of", "as_of_inferred"}
    ),
    Omission.LIVES: frozenset(
        {"education", "work", "awards", "projects", "publications", "interests", "biography"}
    ),
    Omission.SOURCES: frozenset({"sources", "cited_in"}),
}
"""By what is left off the fields of records, and of the columns of a table, that hold it."""
OF_PEOPLE = ("location", "email", "contact_details", "summary")
OF_PARTS = ("role", "start_date")
"""Fields of persons and of their memberships of which somebody may ask whose are missing."""
TEXTS = ("summary", "biography", "note", "text", "at", "title")
"""Fields in which people write whatever they like, addresses among it."""
ADDRESS = re.compile(r"[^\s<>\"'(),;:|]+@[^\s<>\"'(),;:|]+")
LINK = re.compile(r"(?:https?://|www\.|mailto:|tel:)\S+", re.IGNORECASE)
NUMBER = re.compile(r"\+?\(?\d[\d \u00a0()/.-]{4,}\d")  # of a telephone, or whatever looks like one
FEWEST_DIGITS = 5
CUT = "…"
DATE = re.compile(
    r"\d{4}(-\d{2}(-\d{2})?)?([T ].*)?$|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$"
    r"|(\d{1,2}\.? )?[^\W\d]{3,12}\.?,? (\d{1,2}, ?)?\d{4}$"
)
PICTURE = re.compile(r"data:image/|.*\.(png|jpe?g|gif|webp|bmp|svg|tiff?)$", re.IGNORECASE)
Telltale = Callable[[str], object]
Clean = Callable[[str], str]
AnyRecord = TypeVar("AnyRecord", bound=Record)
SIGNS: Mapping[Omission, Telltale] = {
    Omission.CONTACTS: lambda text: ADDRESS.search(text) or LINK.search(text) or _is_number(text),
    Omission.PHOTOS: PICTURE.match,
    Omission.DATES: lambda text: DATE.match(text.strip()),
}
"""By what is left off how the texts of a column look that holds it under a name of the file's own."""


def left_off(omissions: Iterable[Omission]) -> frozenset[str]:
    """Return the names of the fields that are left off."""
    return frozenset().union(*(FIELDS[one] for one in omissions))


def trimmed(record: AnyRecord, names: frozenset[str], kept: Collection[str], clean: Clean) -> AnyRecord:
    """Return a record without the fields of some names, and so all records in it.

    Of what no field is made for (`other`) only the `kept` names stay; `clean` is what becomes of texts.
    """
    changes: dict[str, object] = {}
    for field in _fields(type(record)):
        name, value = field.name, getattr(record, field.name)
        if not value:
            continue
        if name in names and not field.required:
            if not (isinstance(record, OtherName) and value == READING):
                changes[name] = field.default_factory() if callable(field.default_factory) else field.default
        elif name == "other":
            changes[name] = {key: text for key, text in value.items() if key in kept}
        elif isinstance(value, str):
            if name in TEXTS:
                changes[name] = clean(value)
        elif isinstance(value, Record):
            changes[name] = trimmed(value, names, kept, clean)
        elif isinstance(value, tuple) and any(isinstance(one, Record) for one in value):
            changes[name] = tuple(
                trimmed(one, names, kept, clean) if isinstance(one, Record) else one for one in value
            )
    return replace(record, **changes) if changes else record


@cache
def _fields(kind: type[Record]) -> tuple[FieldInfo, ...]:
    return fields(kind)


def trimmed_dataset(dataset: Dataset, omissions: frozenset[Omission]) -> Dataset:
    """Return a dataset without all of `omissions` but names; what was said of its reading goes with it."""
    names, kept = left_off(omissions), kept_columns(other_columns(dataset), omissions)
    clean = cleaner(dataset) if Omission.CONTACTS in omissions else str
    document = trimmed(dataset.document, names, kept, clean)
    roster = dataset.roster
    if roster is not None:
        roster = replace(
            roster,
            details={
                name: _cleaned(name, column, clean)
                for name, column in roster.details.items()
                if name not in names
            },
            others={name: column for name, column in roster.others.items() if name in kept},
            links={} if Omission.CONTACTS in omissions else roster.links,
        )
    recognition = dataset.recognition
    if recognition is not None:
        columns = tuple(
            replace(column, sample="") for column in recognition.columns if column.field not in names
        )
        recognition = replace(recognition, columns=columns)
    as_of = None if Omission.DATES in omissions else dataset.as_of
    return replace(
        dataset, document=document, roster=roster, recognition=recognition, problems=(), as_of=as_of
    )


def _cleaned(name: str, column: Sequence[str], clean: Clean) -> Sequence[str]:
    return (
        [str(clean(text)) if text else text for text in column]
        if name in TEXTS and clean is not str
        else column
    )


def cleaner(dataset: Dataset) -> Clean:
    """Return what takes addresses, and the telephone numbers of a dataset, out of a text."""
    ways = [way.value for person in dataset.document.persons for way in person.contact_details]
    if dataset.roster is not None:
        ways += filter(None, dataset.roster.details.get("phone", ()))
    numbers = {digits for way in ways if len(digits := _digits(way)) >= FEWEST_DIGITS}

    def cut_number(found: re.Match[str]) -> str:
        return CUT if _digits(found[0]) in numbers else found[0]

    return lambda text: NUMBER.sub(cut_number, ADDRESS.sub(CUT, text))


def _digits(text: str) -> str:
    return "".join(filter(str.isdecimal, text))


def _is_number(text: str) -> bool:
    found = NUMBER.fullmatch(text.strip())
    return bool(
        found and len(_digits(text)) > FEWEST_DIGITS and not DATE.match(text.strip()) and not text.isdecimal()
    )


def other_columns(dataset: Dataset) -> Mapping[str, Sequence[str]]:
    """Return by name what people, their memberships, posts and organizations have in `other`."""
    if dataset.roster is not None:
        return dataset.roster.others
    found: dict[str, list[str]] = {}
    document = dataset.document
    parts = (part for person in document.persons for part in person.memberships)
    for records in (document.persons, parts, document.posts, document.organizations):
        for record in records:
            for name, text in record.other.items():
                found.setdefault(name, []).append(text)
    return found


def said_fields(dataset: Dataset) -> frozenset[str]:
    """Return the fields and columns of which a dataset says anything of anybody, but for names."""
    columns = {name for name, column in other_columns(dataset).items() if any(column)}
    roster = dataset.roster
    if roster is not None:
        return frozenset(columns | {name for name, column in roster.details.items() if any(column)})
    persons = dataset.document.persons
    parts = [part for person in persons for part in person.memberships]
    own = {name for name in OF_PEOPLE if any(getattr(person, name) for person in persons)}
    held = {name for name in OF_PARTS if any(getattr(part, name) for part in parts)}
    return frozenset(columns | own | held)


def kept_columns(columns: Mapping[str, Sequence[str]], omissions: Iterable[Omission]) -> frozenset[str]:
    """Return the names of the columns of the file's own that hold nothing of what is left off."""
    signs = [SIGNS[one] for one in omissions if one in SIGNS]
    return frozenset(
        name
        for name, column in columns.items()
        if not any(sign(text) for text in set(column) if text for sign in signs)
    )
