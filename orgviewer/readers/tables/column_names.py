"""What columns mean: their names in the wild, and what their first cells say, into fields.

Not for: the names themselves (see `table_words`), or what people then look like (see `flat`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from msgspec import Struct

from orgviewer.model.recognition import POST_FIELDS, TOLD_FIELDS
from orgviewer.model.roster import UNKNOWN
from orgviewer.readers.table_words import keys_of, table_words, word_key
from orgviewer.readers.tables.departments import are_paths
from orgviewer.readers.tables.vocabulary.column_meanings import KEYS, MANAGERS, field_of, meaning
from orgviewer.readers.tables.vocabulary.nobody import unstated
from orgviewer.readers.tables.vocabulary.salutations import is_salutation

SAMPLE = 200
"""Cells of a column that are looked at to tell what it is."""
MOST_COMPARED = 40
"""Columns compared with each other where their names say nothing."""
MANY = 0.9
"""The share of managers who must be found among the people of a sample, where names say nothing."""
LONGEST_EXTENSION = 5  # digits
_WITHIN_NAMES = str.maketrans("", "", ".-'’")
_KEYS_AT_WORST = ("", "email", "role", "organization")


def flag_of(cell: str) -> bool | None:
    """Return what a cell says to a yes-or-no question, in any of the languages; None if it says neither."""
    word = cell.strip().casefold()
    return True if word in _answers("yes") else False if word in _answers("no") else None


def is_assistant(cell: str) -> bool:
    """Return whether a cell of an assistant column says yes, in words or by the word assistant itself."""
    return bool(flag_of(cell)) or any(meaning(part)[0] == "assistant" for part in re.split(r"[,;|]", cell))


def recognize(
    names: Sequence[str], samples: Sequence[Sequence[str]], wanted: Mapping[str, str] | None = None
) -> list[str]:
    """Return the field of each column or empty text, no field twice.

    `samples` holds the first cells of each column; where several columns mean one field, they decide
    before the names do. `wanted` (column's name to field, or to empty text) goes before everything.
    """
    wanted = {name: field for name, field in (wanted or {}).items() if field in TOLD_FIELDS or not field}
    fields = [""] * len(names)
    for place, name in enumerate(names):
        if (field := wanted.get(name, "")) not in fields:
            fields[place] = field
    cells = [[cell.strip().casefold() for cell in sample] for sample in samples]
    filled = [list(filter(None, column)) for column in cells]
    free = [place for place, name in enumerate(names) if name not in wanted]
    table = _SampledColumns(names, cells, filled, free, fields)
    _by_names(table)
    _call_names_aside(table)
    _halves_of_names(table)
    _readings_alone(table)
    _by_named_keys(table)
    _names_by_cells(table)
    if not {"id", "name", "given_name", "family_name"} & set(fields) and not {"email", "reports_to"} <= set(
        fields
    ):
        _by_cells(table)
    return fields


def refused_managers(
    names: Sequence[str], samples: Sequence[Sequence[str]], fields: Sequence[str]
) -> list[str]:
    """Return the columns that are called as managers are and say something, where none was taken for them."""
    return [
        name
        for name, sample in zip(names, samples, strict=True)
        if (field := field_of(name)) in MANAGERS and field not in fields and any(map(str.strip, sample))
    ]


class _SampledColumns(Struct, frozen=True):
    """Columns, their first cells, stripped and folded, and those that are `filled`; and their fields.

    `free` are the places of the columns about which nobody said anything; `fields` is filled in on the way.
    """

    names: Sequence[str]
    cells: list[list[str]]
    filled: list[list[str]]
    free: list[int]
    fields: list[str]


def _by_names(table: _SampledColumns) -> None:
    """Give each field to the best of the columns whose names mean it."""
    fields, filled = table.fields, table.filled
    ranks: dict[str, dict[int, float]] = {}
    taken = {"", *fields}
    for place in table.free:
        field, rank = meaning(table.names[place])
        if field not in taken | POST_FIELDS and _fits(field, filled[place]):
            ranks.setdefault(field, {})[place] = rank
    people = _people(table, ranks)
    for field in MANAGERS:
        places = ranks.pop(field, {})
        if places := {
            place: rank for place, rank in places.items() if _may_be_managers(filled[place], people)
        }:
            ranks[field] = places
    if managers := ranks.pop("reports_to", {}):
        doubts = {place: (not filled[place], people.isdisjoint(filled[place])) for place in managers}
        fields[min(managers, key=lambda place: (doubts[place], managers[place]))] = "reports_to"
    named = set(filled[fields.index("reports_to")]) if "reports_to" in fields else set[str]()
    for field, places in ranks.items():
        best = min(places, key=lambda place: (_doubts(field, filled[place], named), places[place]))
        fields[best] = field


def _people(table: _SampledColumns, ranks: Mapping[str, Mapping[int, float]]) -> set[str]:
    """Return all by which people may be called in the columns that their names or a wish make candidates."""
    places = [place for place, field in enumerate(table.fields) if field in KEYS]
    places += [place for key in KEYS for place in ranks.get(key, ())]
    people = {cell for place in places for cell in table.filled[place]}
    for given in ranks.get("given_name", ()):
        for family in ranks.get("family_name", ()):
            pairs = zip(table.cells[given], table.cells[family], strict=False)
            people.update(f"{first} {last}" for first, last in pairs)
    return people


def _fits(field: str, cells: Sequence[str]) -> bool:
    """Return whether cells may be what their name says: no name for a yes, no Dr. for a role."""
    if not cells:
        return True
    if field == "assistant":
        flags = sum(flag_of(cell) is not None for cell in cells)
        return flags >= MANY * len(cells) or any(
            is_assistant(cell) for cell in cells if flag_of(cell) is None
        )
    return field != "role" or not all(map(is_salutation, cells))


def _may_be_managers(cells: Sequence[str], people: set[str]) -> bool:
    """Return whether cells may name managers: a yes or a no is one only where somebody is called so."""
    return not cells or any(flag_of(cell) is None or cell.isdecimal() or cell in people for cell in cells)


def _doubts(field: str, cells: Sequence[str], managers: set[str]) -> tuple[bool, ...]:
    """Return why a column should rather not be a field.

    There is nothing in it, ids stand twice or departments are no paths, managers are not in it, names are
    addresses, or words as those of accounts are; numbers are those of extensions.
    """
    if field == "phone":
        empty = unstated(cells)
        said = [cell for cell in cells if cell not in empty]
        return not said, sum(map(_is_extension, said)) > len(said) / 2
    if field not in KEYS:
        return not cells, field == "organization" and not are_paths(cells), False
    if field == "name":
        addresses = all("://" in cell for cell in cells)
        return not cells, addresses, managers.isdisjoint(cells), all(map(_is_account, cells))
    return not cells, field == "id" and len(set(cells)) < len(cells), managers.isdisjoint(cells)


def _is_extension(cell: str) -> bool:
    """Say whether a number is one that only those in the house can dial: -12, 4711."""
    return sum(map(str.isdecimal, cell)) <= LONGEST_EXTENSION


def _is_account(cell: str) -> bool:
    """Say whether a text may be what an account is called by, or an address, rather than a whole name."""
    return "://" in cell or (cell.isascii() and " " not in cell and "," not in cell)


def _call_names_aside(table: _SampledColumns) -> None:
    """See that single words beside given and family names are what people are called by, not their names."""
    fields = table.fields
    if {"name", "given_name", "family_name"} <= set(fields):
        place = fields.index("name")
        pairs = [
            (name, family)
            for name, family in zip(
                table.cells[place], table.cells[fields.index("family_name")], strict=False
            )
            if name
        ]
        if place in table.free and pairs and all(family and _is_account(name) for name, family in pairs):
            fields[place] = ""


def _halves_of_names(table: _SampledColumns) -> None:
    """See that "Name" beside "Vorname" is the family name, and "Nombre" beside "Apellidos" the given one."""
    fields = table.fields
    known = {"given_name", "family_name"} & set(fields)
    if "name" not in fields or len(known) != 1:
        return
    place = fields.index("name")
    if place not in table.free or word_key(table.names[place]) not in keys_of("bare_name"):
        return
    (half,) = known
    pairs = zip(table.cells[place], table.cells[fields.index(half)], strict=False)
    if not any(part and part in full for full, part in pairs):
        fields[place] = "family_name" if half == "given_name" else "given_name"


def _readings_alone(table: _SampledColumns) -> None:
    """See that the reading of a name is the name where there is no other."""
    for half in ("name", "given_name", "family_name"):
        reading = f"{half}_reading"
        place = table.fields.index(reading) if reading in table.fields else UNKNOWN
        if place in table.free and not {"name", half} & set(table.fields):
            table.fields[place] = half


def _by_named_keys(table: _SampledColumns) -> None:
    """See that "supervisor_pms" beside "pms" names managers by that key, which is an id then."""
    fields = table.fields
    if "reports_to" in fields:
        return
    keys = {word_key(table.names[place]): place for place in table.free if fields[place] in ("", *KEYS)}
    for place in table.free:
        name = word_key(table.names[place])
        for key in keys.keys() - {"", name} if not fields[place] and table.filled[place] else ():
            manager = name.removesuffix(key) if name.endswith(key) else name.removeprefix(key)
            if manager != name and field_of(manager) == "reports_to":
                fields[place] = "reports_to"
                if not fields[keys[key]] and "id" not in fields:
                    fields[keys[key]] = "id"
                return


def _names_by_cells(table: _SampledColumns) -> None:
    """See that beside ids the only column of different texts, each of several words, is that of names."""
    fields = table.fields
    if "id" not in fields or {"name", "given_name", "family_name"} & set(fields):
        return
    places = [
        place
        for place in table.free
        if not fields[place] and table.filled[place] and _are_names(table.cells[place])
    ]
    if len(places) == 1:
        fields[places[0]] = "name"


def _are_names(cells: Sequence[str]) -> bool:
    """Say whether cells may all be names of people: different words in letters, two to five in each."""
    words = [cell.replace(",", " ").split() for cell in cells]
    return len(set(cells)) == len(cells) and all(
        1 < len(parts) < 6 and all(part.translate(_WITHIN_NAMES).isalpha() for part in parts)
        for parts in words
    )


def _by_cells(table: _SampledColumns) -> None:
    """Find people and managers by what is in the columns: managers are people, and no two are the same.

    Where nothing of that kind is found, a role or an organization stands for who has it.
    """
    fields, filled = table.fields, table.filled
    keys = [place for place in table.free if fields[place] in _KEYS_AT_WORST and filled[place]]
    keys = [place for place in keys if len(set(filled[place])) == len(filled[place])][:MOST_COMPARED]
    managers = [place for place in table.free if not fields[place] and filled[place]][:MOST_COMPARED]
    if "reports_to" in fields:
        managers = [fields.index("reports_to")]
    for key in keys:
        people = set(filled[key])
        for manager in managers:
            found = sum(cell in people for cell in filled[manager])
            if manager != key and found >= MANY * len(filled[manager]) and len(filled[manager]) < len(people):
                field = _key_field(filled[key])
                fields[:] = ["" if other == field else other for other in fields]
                fields[key], fields[manager] = field, "reports_to"
                return
    worded = [place for place in keys if any(map(str.isalpha, filled[place][0]))]
    if len(worded) == 1 and fields[worded[0]] in {"role", "organization"}:
        fields[worded[0]] = "name"


def _key_field(cells: Sequence[str]) -> str:
    """Return what these are: e-mail addresses, ids (a digit in each and no space), or names."""
    if all("@" in cell for cell in cells):
        return "email"
    codes = all(" " not in cell and any(sign.isdecimal() for sign in cell) for cell in cells)
    return "id" if codes else "name"


@cache
def _answers(meaning: str) -> frozenset[str]:
    return frozenset(map(str.casefold, table_words()[meaning]))
