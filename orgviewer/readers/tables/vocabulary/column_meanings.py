"""What the name of a column means: the field that it stands for, and how good a name that is.

Not for: the names themselves (see `table_words`), or several columns of one field (see `column_names`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from orgviewer.model.recognition import FIELDS, OTHER
from orgviewer.readers.path_names import plain_names
from orgviewer.readers.table_words import LONGEST, keys_of, table_words, word_key

LATER = 0.5
"""Added to the rank of a name that is known only without its brackets or its owner."""
UNDER = " > "
"""Stands between a group of columns and a column of it."""
KEYS = ("id", "email", "name")
"""The fields by which a manager can be named, the better first."""
MOST_WORDS = 8
"""Words of a name that are looked at one by one."""
_LEVEL_ABOVE = re.compile(r"\bn\s?\+\s?1\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
MANAGERS = ("reports_to", "also_reports_to")

_BRACKETS = re.compile(r"[\[(（【][^\])）】]*[\])）】]")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def names_of(field: str) -> tuple[str, ...]:
    """Return the names by which a column is taken for a field, the better first."""
    return table_words().get(field, ())


def field_of(name: str) -> str:
    """Return the field that a column's name means, or empty text."""
    return meaning(name)[0]


def header_score(row: Sequence[str]) -> int:
    """Return how many different fields the cells of a row name; a row of data names none, as a rule."""
    return len({field_of(cell) for cell in row} - {""})


def is_field(name: str) -> bool:
    """Say whether a column of this name would be taken for a field."""
    return bool(field_of(name))


@lru_cache(maxsize=4096)
def meaning(name: str) -> tuple[str, float]:
    """Return the field that a name means and the rank of the name; the lower, the better."""
    if len(name) > LONGEST or name.startswith(OTHER):
        return "", 0
    if found := _ranks().get(word_key(name)):
        return found
    if UNDER in name:
        return _meaning_in_group(*map(str.strip, name.rsplit(UNDER, 1)))
    bare = word_key(_BRACKETS.sub("", name))
    for owner in ("", *_owners()):
        if bare.startswith(owner) and (found := _ranks().get(bare.removeprefix(owner))):
            field, rank = found
            return ("", 0) if bare in keys_of("nothing") else (field, rank + LATER)
    parts = (*_BRACKETS.findall(name), *plain_names(name))
    if found := next(filter(None, (_ranks().get(word_key(part)) for part in parts)), None):
        return found[0], found[1] + LATER
    return _meaning_of_words(name)


def _meaning_in_group(group: str, name: str) -> tuple[str, float]:
    """Return what a column of a group means: "Boss > No." is a manager, "Address > City" a location."""
    (outer, rank), (inner, inner_rank) = meaning(group), meaning(name)
    if outer in MANAGERS:
        return (outer, rank + inner_rank) if inner in KEYS else ("", 0)
    return (inner, inner_rank + LATER) if inner else ("", 0)


def _meaning_of_words(name: str) -> tuple[str, float]:
    """Return what a manager and a key in one name mean: "Boss's badge no.", "Employee code N+1"."""
    higher = _LEVEL_ABOVE.sub(" ", name)
    if higher != name:
        field, _ = meaning(higher.strip())
        return ("reports_to", KEYS.index(field) + LATER) if field in KEYS else ("", 0)
    words = [
        word for word in _WORD.findall(_CAPITAL.sub(" ", name)) if word.casefold() not in keys_of("joining")
    ]
    for place in range(1, min(len(words), MOST_WORDS)):
        halves = [word_key("".join(half)) for half in (words[:place], words[place:])]
        for manager, key in (halves, reversed(halves)):
            (field, _), (inner, _) = (_ranks().get(half, ("", 0)) for half in (manager, key))
            if field in MANAGERS and inner in KEYS:
                best = (0, *(_ranks()[f"manager{word}"][1] for word in ("email", "name")))
                return field, best[KEYS.index(inner)] + LATER
    return "", 0


@cache
def _ranks() -> dict[str, tuple[str, float]]:
    """Return the field and the rank of every name; made when the first table is read, not at every start."""
    ranks: dict[str, tuple[str, float]] = {}
    for field in FIELDS:
        for rank, name in enumerate((field.replace("_", " "), *names_of(field))):
            spellings = (name,) if name.isascii() else (name, name.translate(_UMLAUTS))
            for spelling in dict.fromkeys(spellings):
                ranks.setdefault(word_key(spelling), (field, rank))
    return ranks


@cache
def _owners() -> tuple[str, ...]:
    return tuple(sorted(keys_of("owners"), key=len, reverse=True))
