"""Managers named in two columns, of given and family names: Manager First Name, Manager Last Name."""

from __future__ import annotations

import re

from msgspec.structs import replace

from orgviewer.readers.table_words import keys_of, word_key
from orgviewer.readers.tables.hierarchies.known import MANAGER, KnownTable, relocated
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.table import RecordTable
from orgviewer.readers.tables.vocabulary.column_meanings import field_of

HALVES = ("given_name", "family_name")
MOST_WORDS = 8
"""Words of a column's name that are looked at one by one."""
_WORD = re.compile(r"[^\W_]+")
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def by_manager_halves(known: KnownTable) -> RecordTable | None:
    """Return a table with a column of managers, put together from those of their given and family names."""
    halves: dict[str, str] = {}
    for name in known.free:
        if (half := _half(name)) and any(known.cells(name)):
            halves.setdefault(half, name)
    told = known.fields.get("reports_to")
    if len(halves) < len(HALVES) or (told and told not in halves.values() and any(known.cells(told))):
        return None
    columns = [halves[half] for half in HALVES]
    table = known.table
    cells = [" ".join(filter(None, pair)) for pair in zip(*map(known.cells, columns), strict=True)]
    title = Numbering(table.columns).name(MANAGER.format(" + ".join(columns)))
    return replace(
        table,
        columns={**table.columns, title: cells},
        locate=relocated(table, range(known.count), {title: columns[::-1]}),
        known={**table.known, **dict.fromkeys(columns, "")},
    )


def _half(name: str) -> str:
    """Return which half of a manager's name a column is called as, or empty text."""
    small = keys_of("joining")
    words = [word for word in _WORD.findall(_CAPITAL.sub(" ", name)) if word.casefold() not in small]
    for place in range(1, min(len(words), MOST_WORDS)):
        first, second = (word_key("".join(half)) for half in (words[:place], words[place:]))
        for manager, half in ((first, second), (second, first)):
            if field_of(manager) == "reports_to" and (meant := _meant(half)):
                return meant
    return ""


def _meant(half: str) -> str:
    """Return which half of a name a word means; "Nom" and "Nombre" are halves beside the other."""
    if half in keys_of("bare_family_name"):
        return "family_name"
    if half in keys_of("bare_given_name"):
        return "given_name"
    field = field_of(half)
    return field if field in HALVES else ""
