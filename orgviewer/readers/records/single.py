"""A single record that is one person: a group of fields with a name, not around anything."""

from __future__ import annotations

from msgspec.structs import replace

from orgviewer.model.records import Document, Person
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import in_file, moved_locate, with_file
from orgviewer.readers.records.nested import is_nested
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables.vocabulary.column_meanings import field_of

NAMED = (frozenset(["name"]), frozenset(["given_name", "family_name"]))
"""Fields of which those of one kind must be there."""
PERSONAL = frozenset(
    (
        "role",
        "email",
        "phone",
        "reports_to",
        "organization",
        "given_name",
        "family_name",
        "image",
        "start_date",
    )
)
"""Fields that a person has, and a thing that merely has a name does not."""
OF_LIVES = frozenset(
    ("memberships", "education", "work", "biography", "birth_date", "awards", "publications")
)
"""Fields of persons in the project's own format, each by itself the sign of one."""


def is_one_person(data: object) -> bool:
    """Say whether data is one record of a person, as a table has them or as the project's own format does."""
    if not isinstance(data, dict) or data.keys() & set(Document.__struct_fields__):
        return False
    if not all(isinstance(name, str) for name in data):
        return False
    if _is_native(data):
        return True
    if any(map(_are_people, data.values())) or is_nested(data):
        return False
    fields = {field_of(name) for name, value in data.items() if isinstance(value, str) and value.strip()}
    return any(named <= fields for named in NAMED) and bool(fields & PERSONAL)


def _are_people(value: object) -> bool:
    """Say whether a value holds records that may be people themselves, so that the group is around them."""
    entries = [*value.values()] if isinstance(value, dict) else value if isinstance(value, list) else []
    first = next((entry for entry in entries if isinstance(entry, dict)), {})
    return len({field_of(str(name)) for name in first} & (PERSONAL | {"name", "id"})) > 1


def alone(data: dict[str, object], parsed: Parsed) -> Parsed:
    """Return a list of the one record, or persons with it where it is of the project's own format."""
    before: FieldPath = ("persons", 0) if _is_native(data) else (0,)
    made: object = {"persons": [data]} if _is_native(data) else [data]
    findings = [finding.moved(lambda place: place and (*before, *place)) for finding in parsed.findings]
    if not _is_native(data):
        findings = [finding.moved(in_file) for finding in parsed.findings]
        locate = with_file(parsed.locate, lambda place: place[1:])
    else:
        locate = moved_locate(parsed.locate, lambda place: place[len(before) :])
    return replace(parsed, data=made, findings=findings, locate=locate)


def _is_native(data: dict[str, object]) -> bool:
    return bool(data.keys() & OF_LIVES) and data.keys() <= set(Person.__struct_fields__) and "name" in data
