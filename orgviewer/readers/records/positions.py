"""Who holds a position in an organization: a person, in a record or by name alone, or nobody.

Not for: the organizations (see `units`), or the posts of tables (see `tables.posts`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from orgviewer.readers.path_names import folded
from orgviewer.readers.readable import text_of
from orgviewer.readers.tables.posts.vacancies import HELD, state_of
from orgviewer.readers.tables.vocabulary.column_meanings import field_of

NAMING = frozenset(("id", "name", "given_name", "family_name", "email"))
TITLES = frozenset(("positiontype", "positionstype", "post", "posttitle", "stelle", "funktion"))
"""Fields that say what a position is, beside those that are roles anywhere."""
STATUS = "status"
VACANT, NOT_NAMED = "Vacant", "N/D"
"""What stands as the name of who holds a position, where nobody does, or nobody who is named."""
DEEPEST = 4


def person_of(entry: object) -> dict[str, object]:
    """Return the record of a person, who may be a bare name, or of a position, which nobody may hold."""
    if not isinstance(entry, dict):
        return {"name": text_of(entry)}
    fields = dict(_plain(entry, DEEPEST))
    if any(value and field_of(name) in NAMING for name, value in fields.items()):
        return dict(entry)
    status = next((value for name, value in fields.items() if value and STATUS in folded(name)), "")
    if not status and not any(value and _is_title(name) for name, value in fields.items()):
        return dict(entry)
    if state_of(status) is not None:
        holder = status
    else:
        holder = NOT_NAMED if status.strip().casefold() in HELD else VACANT
    return {**entry, "name": holder}


def says_nothing(record: Mapping[str, object]) -> bool:
    """Return whether a record has no field, not even in its groups, that says anything."""
    lists = any(value for value in record.values() if isinstance(value, list))
    return not lists and not any(text for _, text in _plain(record, DEEPEST))


def _is_title(name: str) -> bool:
    return folded(name) in TITLES or field_of(name) == "role"


def _plain(entry: Mapping[str, object], deepest: int) -> Iterator[tuple[str, str]]:
    """Yield the fields of a record, and of the groups in it, as text."""
    for name, value in entry.items():
        if isinstance(value, dict) and deepest:
            yield from _plain(value, deepest - 1)
        elif not isinstance(value, dict | list):
            yield name, text_of(value).strip()
