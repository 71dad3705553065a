"""A column that lists those who report to somebody, by their keys: children, directReports, "a; b"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from orgviewer.model.findings import quoted
from orgviewer.readers.table_words import keys_of, word_key
from orgviewer.readers.tables.hierarchies.known import MANAGER, KnownTable, relocated
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.table import RecordTable
from orgviewer.words.language import tr

FOUND = 0.9
"""The share of those listed who must be found among the records."""
_BETWEEN = re.compile(r"\s*[;|\n]\s*|\s*,\s*")


def by_subordinates(known: KnownTable) -> RecordTable | None:
    """Return a table with a column of managers: whoever lists a record by its key."""
    for name in known.free:
        if word_key(name) not in keys_of("listed_subordinates"):
            continue
        lists = known.cells(name)
        for key in known.key_columns():
            own = known.cells(key)
            if name != key and (managers := _managers(own, lists)):
                return _with_managers(known, name, managers)
    return None


def _managers(own: Sequence[str], lists: Sequence[str]) -> list[str]:
    """Return the manager of each record by the lists, or nothing if they list others, or one for two."""
    places = {key: row for row, key in enumerate(own)}
    managers = [""] * len(own)
    listed = found = 0
    for row, cell in enumerate(lists):
        for key in [cell] if cell in places else filter(None, _BETWEEN.split(cell)):
            listed += 1
            place = places.get(key)
            if place is not None and place != row and managers[place] in ("", own[row]):
                managers[place] = own[row]
                found += 1
    return managers if listed and found >= FOUND * listed else []


def _with_managers(known: KnownTable, name: str, managers: Sequence[str]) -> RecordTable:
    table = known.table
    title = Numbering(table.columns).name(MANAGER.format(name))
    guess = tr("Who reports to whom was read from those whom {name} lists.", name=quoted(name))
    return replace(
        table,
        columns={**table.columns, title: managers},
        locate=relocated(table, range(known.count), {title: (name,)}),
        guesses=(*table.guesses, guess),
    )
