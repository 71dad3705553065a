"""Records that hold JSON as text, as portals of open data write lists within fields, unpacked."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import with_file
from orgviewer.readers.syntax.parsed import Parsed

SAMPLE = 50
"""Records of a list that are looked at."""
DEEPEST = 3
LONGEST = 1_000_000
"""Characters of a text that is unpacked."""


def is_packed(data: object) -> bool:
    """Return whether records of a list, in whatever wrapping, hold groups or lists of groups as JSON text."""
    return _holds(data, DEEPEST)


def unpacked(data: object, parsed: Parsed) -> Parsed:
    """Return the same data with these texts as groups and lists; places within are those of the texts."""

    def move(place: FieldPath) -> FieldPath:
        kept: list[int | str] = []
        inner: object = data
        for step in place:
            fields: Mapping[object, object] = dict(enumerate(inner)) if isinstance(inner, list) else {}
            fields = inner if isinstance(inner, dict) else fields
            if step not in fields:
                break
            inner = fields[step]
            kept.append(step)
        return tuple(kept)

    return replace(parsed, data=_opened(data, DEEPEST), locate=with_file(parsed.locate, move))


def _holds(data: object, deepest: int) -> bool:
    if isinstance(data, dict):
        return deepest > 0 and any(_holds(value, deepest - 1) for value in data.values())
    if isinstance(data, list):
        return any(
            isinstance(entry, dict) and any(map(_groups, entry.values()))  # {} alone is a text like any
            for entry in data[:SAMPLE]
        )
    return False


def _opened(data: object, deepest: int) -> object:
    if isinstance(data, dict) and deepest > 0:
        return {name: _opened(value, deepest - 1) for name, value in data.items()}
    if isinstance(data, list):
        return [_record(entry) if isinstance(entry, dict) else entry for entry in data]
    return data


def _record(entry: Mapping[str, object]) -> dict[str, object]:
    return {name: value if (groups := _groups(value)) is None else groups for name, value in entry.items()}


def _groups(value: object) -> object:
    """Return the group, or the list of groups, that a text is in JSON, or None."""
    if not isinstance(value, str) or not value.startswith(("{", "[{", "[ {")) or len(value) > LONGEST:
        return None
    try:
        groups: object = msgspec.json.decode(value.encode())
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError):
        return None
    return _texts(groups) if isinstance(groups, dict | list) else None


def _texts(value: object) -> object:
    """Return plain data as the syntaxes give it, numbers as text."""
    if isinstance(value, dict):
        return {name: _texts(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_texts(inner) for inner in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if value is None or isinstance(value, str) else str(value)
