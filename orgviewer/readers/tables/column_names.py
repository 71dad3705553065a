"""What columns mean: their names in the wild, and what their first cells say, into fields.

Not for: the names themselves (see `column_words`), or what people then look like (see `flat`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from orgviewer.model.recognition import FIELDS, OTHER
from orgviewer.readers.path_names import plain_names
from orgviewer.readers.tables.column_words import NO, NOTHING, OWNERS, SALUTATIONS, WORDS, YES

LONGEST_NAME = 100
"""Longer texts are no names of columns; looking at ten megabytes would take its time."""
MOST_COMPARED = 40
"""Columns compared with each other where their names say nothing."""
MANY = 0.9
"""The share of managers who must be found among the people of a sample, where names say nothing."""
LATER = 0.5
"""Added to the rank of a name that is known only without its brackets or its owner."""
KEYS = ("id", "name", "email")
"""The fields by which a manager can be named."""
_MANAGERS = ("reports_to", "also_reports_to")
_KEYS_AT_WORST = ("", "email", "role", "organization")

_BRACKETS = re.compile(r"[\[(（【][^\])）】]*[\])）】]")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def names_of(field: str) -> tuple[str, ...]:
    """Return the names by which a column is taken for a field, the better first."""
    return _words(WORDS.get(field, ""))


def field_of(name: str) -> str:
    """Return the field that a column's name means, or empty text."""
    return _meaning(name)[0]


def header_score(row: Sequence[str]) -> int:
    """Return how many different fields the cells of a row name; a row of data names none, as a rule."""
    return len({field_of(cell) for cell in row} - {""})


def flag_of(cell: str) -> bool | None:
    """Return what a cell says to a yes-or-no question, in any of the languages; None if it says neither."""
    word = cell.strip().casefold()
    return True if word in _YES else False if word in _NO else None


def is_assistant(cell: str) -> bool:
    """Return whether a cell of an assistant column says yes, in words or by the word assistant itself."""
    return bool(flag_of(cell)) or any(_meaning(part)[0] == "assistant" for part in re.split(r"[,;|]", cell))


def is_field(name: str) -> bool:
    """Say whether a column of this name would be taken for a field."""
    return bool(field_of(name))


def recognize(
    names: Sequence[str], samples: Sequence[Sequence[str]], wanted: Mapping[str, str] | None = None
) -> list[str]:
    """Return the field of each column or empty text, no field twice.

    `samples` holds the first cells of each column; where several columns mean one field, they decide
    before the names do. `wanted` (column's name to field, or to empty text) goes before everything.
    """
    wanted = {name: field for name, field in (wanted or {}).items() if field in FIELDS or not field}
    fields = [""] * len(names)
    for place, name in enumerate(names):
        if (field := wanted.get(name, "")) not in fields:
            fields[place] = field
    cells = [[cell.strip().casefold() for cell in sample] for sample in samples]
    filled = [list(filter(None, column)) for column in cells]
    free = [place for place, name in enumerate(names) if name not in wanted]
    table = _SampledColumns(names, cells, filled, free, fields)
    _by_names(table)
    _halves_of_names(table)
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
        if (field := field_of(name)) in _MANAGERS and field not in fields and any(map(str.strip, sample))
    ]


@dataclass(frozen=True)
class _SampledColumns:
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
        field, rank = _meaning(table.names[place])
        if field not in taken and _fits(field, filled[place]):
            ranks.setdefault(field, {})[place] = rank
    people = _people(table, ranks)
    for field in _MANAGERS:
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
    return field != "role" or any(_key(cell[:LONGEST_NAME]) not in _SALUTATIONS for cell in cells)


def _may_be_managers(cells: Sequence[str], people: set[str]) -> bool:
    """Return whether cells may name managers: a yes or a no is one only where somebody is called so."""
    return not cells or any(flag_of(cell) is None or cell.isdecimal() or cell in people for cell in cells)


def _doubts(field: str, cells: Sequence[str], managers: set[str]) -> tuple[bool, bool, bool]:
    """Return why a column should rather not be a field: nothing in it, ids twice, managers not in it."""
    if field not in KEYS:
        return not cells, False, False
    return not cells, field == "id" and len(set(cells)) < len(cells), managers.isdisjoint(cells)


def _halves_of_names(table: _SampledColumns) -> None:
    """See that "Name" beside "Vorname" is the family name, and "Nombre" beside "Apellidos" the given one."""
    fields = table.fields
    known = {"given_name", "family_name"} & set(fields)
    if "name" not in fields or len(known) != 1:
        return
    place = fields.index("name")
    if place not in table.free or _key(table.names[place]) not in _BARE_NAMES:
        return
    (half,) = known
    pairs = zip(table.cells[place], table.cells[fields.index(half)], strict=False)
    if not any(part and part in full for full, part in pairs):
        fields[place] = "family_name" if half == "given_name" else "given_name"


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


@lru_cache(maxsize=4096)
def _meaning(name: str) -> tuple[str, float]:
    """Return the field that a name means and the rank of the name; the lower, the better."""
    if len(name) > LONGEST_NAME or name.startswith(OTHER):
        return "", 0
    if found := _ranks().get(_key(name)):
        return found
    bare = _key(_BRACKETS.sub("", name))
    for owner in ("", *_OWNERS):
        if bare.startswith(owner) and (found := _ranks().get(bare.removeprefix(owner))):
            field, rank = found
            return ("", 0) if bare in _NOTHING else (field, rank + LATER)
    for plain in plain_names(name):
        if found := _ranks().get(_key(plain)):
            return found[0], found[1] + LATER
    return "", 0


_NUMBER_SIGN = re.compile(r"(?<=\w) ?#")  # Employee #


def _key(name: str) -> str:
    """Return what counts of a name: its letters and digits, without case and accents."""
    letters = unicodedata.normalize(
        "NFD", unicodedata.normalize("NFKC", _NUMBER_SIGN.sub(" no ", name)).casefold()
    )
    return unicodedata.normalize("NFC", "".join(letter for letter in letters if letter.isalnum()))


def _words(text: str) -> tuple[str, ...]:
    return tuple(" ".join(word.split()) for word in text.split(","))


def _keys(text: str) -> frozenset[str]:
    return frozenset(_key(word) for word in _words(text)) - {""}


@cache
def _ranks() -> dict[str, tuple[str, float]]:
    """Return the field and the rank of every name; made when the first table is read, not at every start."""
    ranks: dict[str, tuple[str, float]] = {}
    for field in WORDS:
        for rank, name in enumerate((field.replace("_", " "), *names_of(field))):
            for spelling in (name, name.translate(_UMLAUTS)):
                ranks.setdefault(_key(spelling), (field, rank))
    return ranks


_NOTHING, _SALUTATIONS = _keys(NOTHING), _keys(SALUTATIONS)
_OWNERS = tuple(sorted(_keys(OWNERS), key=len, reverse=True))
_BARE_NAMES = _keys("name, nom, nombre, 이름, 名前")
_YES, _NO = (frozenset(word.casefold() for word in _words(text)) for text in (YES, NO))
