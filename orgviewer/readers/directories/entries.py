"""Entries of directories, each with its distinguished name, into records of one text for each field.

Of several values of what a person has once the first counts, and the others stand beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from orgviewer.model.recognition import FIELDS
from orgviewer.model.walk import FieldPath
from orgviewer.readers.directories.kinds import dn_name
from orgviewer.readers.positions import in_file, with_file
from orgviewer.readers.readable import text_of
from orgviewer.readers.records.group_lists import MORE
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables.references.spellings import is_path
from orgviewer.readers.tables.vocabulary.column_meanings import field_of

BETWEEN = "; "
SECOND = "also reports to ({})"
"""The column of the managers behind the first."""
SAMPLE = 1_000


def are_entries(data: object) -> bool:
    """Return whether data is records, each with a distinguished name, and some with lists of values."""
    if not isinstance(data, list) or not data:
        return False
    first = data[:SAMPLE]
    if not all(isinstance(entry, dict) and is_path(text_of(entry.get(dn_name(entry)))) for entry in first):
        return False
    return any(_is_several(value) for entry in data if isinstance(entry, dict) for value in entry.values())


def of_texts(data: list[dict[str, object]], parsed: Parsed) -> Parsed:
    """Return such entries with one text for each field."""
    origins: dict[str, str] = {}
    records = [dict(_fields(entry, origins)) for entry in data]

    def move(place: FieldPath) -> FieldPath:
        match place:
            case (int() as row, str() as name, *rest):
                return (row, origins.get(name, name), *rest)
        return place

    findings = [finding.moved(in_file) for finding in parsed.findings]
    return replace(parsed, data=records, findings=findings, locate=with_file(parsed.locate, move))


def _is_several(value: object) -> bool:
    return isinstance(value, list) and not any(isinstance(inner, list | dict) for inner in value)


def _fields(entry: Mapping[str, object], origins: dict[str, str]) -> Iterator[tuple[str, object]]:
    """Yield the fields of an entry; `origins` learns where those stand that have other names."""
    for name, value in entry.items():
        if not isinstance(value, list) or not _is_several(value):
            yield name, value
            continue
        texts = list(filter(None, map(text_of, value)))
        field = field_of(name)
        if field not in FIELDS or len(texts) < 2:
            yield name, BETWEEN.join(texts)
            continue
        first, *others = texts
        beside = (SECOND if field == "reports_to" else MORE).format(name)
        origins[beside] = name
        yield name, first
        yield beside, BETWEEN.join(others)
