"""Names as two files are compared by them: spelled one way, and whether two may be those of one person."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import compress
from operator import eq

from orgviewer.model.naming import folded, is_code
from orgviewer.readers.tables.posts.vacancies import any_state, state_of
from orgviewer.readers.tables.references.names import IDEOGRAPHS, name_key, spelled_name

KEPT = 1 << 16
"""Names whose spelling is remembered: those that are compared are looked at several times."""
SHORTEST = 3
"""Letters of a word of a name that says something when two names share it."""


@lru_cache(KEPT)
def spelled(name: str) -> str:
    """Return the words of a name in the order of the alphabet, without case, accents, titles and initials.

    A name of which nothing would be left is kept as it is.
    """
    return folded(spelled_name(name).core) or folded(name)


@lru_cache(KEPT)
def joined(name: str) -> str:
    """Return the letters of a name, given name first, without the blanks between its words."""
    return folded(name_key(name)).replace(" ", "")


@lru_cache(KEPT)
def words(name: str) -> frozenset[str]:
    """Return the words of a name; the characters of one that is written without blanks."""
    core = spelled(name)
    return frozenset(core if IDEOGRAPHS.fullmatch(name) and " " not in core else core.split())


def share_a_word(one: str, other: str) -> bool:
    """Return whether two names share a word, as those of somebody who married mostly do."""
    if not set(one.split()).isdisjoint(other.split()):
        return True  # most do, and this is told soonest
    return not words(one).isdisjoint(words(other))


def given_name(name: str) -> str:
    """Return the word of a name that stands first, or behind the comma of "Family, Given"."""
    family, comma, given = name.partition(",")
    found = folded(given if comma else family).split()
    return found[0] if found and len(found[0]) >= SHORTEST else ""


@lru_cache(KEPT)
def initial(name: str) -> str:
    """Return the family of a name and the letter with which the given name begins: Heywood J; or nothing."""
    family, comma, given = name.replace(".", " ").partition(",")
    found = folded(f"{given} {family}" if comma else family).split()
    return f"{found[-1]} {found[0][0]}" if len(found) > 1 else ""


def are_one(one: str, other: str) -> bool:
    """Return whether two names differ by nothing but case and order: MEIER, ANNA; Anna Meier."""
    return name_key(one) == name_key(other)


def is_short(name: str) -> bool:
    """Return whether of a given name there is but the first letter."""
    family, comma, given = name.replace(".", " ").partition(",")
    found = (given if comma else family).split()
    return len(found) > (0 if comma else 1) and len(found[0]) == 1


def nobody(names: Sequence[str], ids: Sequence[str], *, are_named: bool) -> frozenset[int]:
    """Return the places where a name is none: blank, vacant, N/D, signs without a letter.

    `are_named` says that there are ids and names: who is called by such a number then has no name.
    """
    found = _without_letters(names)
    short = {name for name in set(names) if len(name) <= SHORTEST and state_of(name) is not None}
    if short or any_state(names):
        found |= {place for place, name in enumerate(names) if name in short or state_of(name) is not None}
    if are_named:
        same = compress(range(len(ids)), map(eq, names, ids))
        found |= {place for place in same if is_code(ids[place].partition(" (")[0])}
    return frozenset(found)


def _without_letters(names: Sequence[str]) -> set[int]:
    """Return the places of names without any letter; one word of letters alone is asked for first."""
    signs = {name for name in set(names) if not (name.isalnum() or any(map(str.isalnum, name)))}
    return {place for place, name in enumerate(names) if name in signs} if signs else set()
