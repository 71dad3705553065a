"""What is said of a file in which there is nobody: which fields it has, and what they may mean.

Not for: a table of whose columns none names people (see `tables.flat`).
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from orgviewer.model.findings import LONGEST_COMPARED, Finding, quoted
from orgviewer.model.records import Document
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.syntax.grid import Grid
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables.vocabulary.column_meanings import field_of
from orgviewer.words.language import Phrase, number_in_words, tr

LISTED = 8
"""Fields of the file that are named."""
NEAR = 0.8
"""How alike words must be, 1 being the same, for one to be taken for the other misspelled."""
KINDS: Mapping[Phrase, tuple[str, ...]] = {
    "GeoJSON, a map": ("type", "features"),
    "a notebook of Jupyter": ("nbformat", "cells"),
    "a JSON Schema": ("$schema", "properties"),
    "a description of an interface (OpenAPI)": ("openapi", "paths"),
    "a description of an interface (Swagger)": ("swagger", "paths"),
    "the description of a package (npm)": ("name", "version", "dependencies"),
    "settings of Docker Compose": ("services", "networks"),
}
"""Kinds of data that hold no people, and fields by which they are known."""
FIELD_MEANINGS: Mapping[str, Phrase] = {
    "id": "an id",
    "name": "a name",
    "given_name": "a given name",
    "family_name": "a family name",
    "reports_to": "whom somebody reports to",
    "also_reports_to": "whom somebody also reports to",
    "role": "a role",
    "organization": "an organization",
    "email": "an e-mail address",
}
"""What a field by itself would mean beside a person's others."""
MESSAGE: Phrase = "no people, teams or posts were found"


def is_foreign(data: object) -> bool:
    """Return whether data is of a kind that holds no people."""
    return _kind_of(data) is not None


def foreign(data: object, parsed: Parsed) -> Shaped:
    """Return nobody, and the error that names the kind of data."""
    error = Finding((), tr("this is {data}, which is not read", data=tr(_kind_of(data) or "")))
    return Shaped(Document(), None, [*parsed.findings, error], parsed.locate)


def _kind_of(data: object) -> str | None:
    fields = data if isinstance(data, dict) else {}
    return next((kind for kind, marks in KINDS.items() if all(mark in fields for mark in marks)), None)


def nobody(_: object, parsed: Parsed) -> Shaped:
    """Return nobody, of data that cannot be people."""
    return Shaped(Document(), None, parsed.findings, parsed.locate)


def nothing_found(data: object) -> Finding:
    """Return the error for plain data or a grid that holds nobody."""
    return Finding((), MESSAGE, " ".join(_hints(data)))


def _hints(data: object) -> Iterator[str]:
    """Yield what the file holds instead, and what that may mean, in sentences."""
    match data:
        case Grid(rows=rows):
            yield tr("The table has no row beneath the names of its columns.") if rows else ""
        case dict() if data:
            named = [f"{quoted(name)} ({_kind(value)})" for name, value in list(data.items())[:LISTED]]
            more = ", …" if len(data) > LISTED else ""
            yield tr("The file has {list}{more}.", list=", ".join(named), more=more)
            yield from filter(None, map(_meaning, list(data)[:LISTED]))
        case list() if data:
            yield tr(
                "The file is {data}: people are groups of fields, one of which is a name.", data=_kind(data)
            )


def _kind(value: object) -> str:
    match value:
        case list() if any(isinstance(entry, dict) for entry in value):
            return tr("a list of {count}", count=number_in_words(len(value)))
        case list():
            return tr("a list of {count} values", count=number_in_words(len(value)))
        case dict():
            return tr("a group of {count}", count=number_in_words(len(value)))
    return "a value"


def _meaning(name: str) -> str:
    """Return what a field of the file may mean, as a sentence; nothing if it is like none."""
    near = difflib.get_close_matches(name[:LONGEST_COMPARED], Document.__struct_fields__, 1, NEAR)
    if near and near != [name]:
        return tr("{name} may be {near}.", name=quoted(name), near=quoted(near[0]))
    meaning = FIELD_MEANINGS.get(field_of(name), "")
    return tr("{name} may be {meaning}.", name=quoted(name), meaning=tr(meaning)) if meaning else ""
