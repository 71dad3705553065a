"""What stands where the holder of a post should, and is no name: vacant, not disclosed, eliminated."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal, TypeAlias

from orgviewer.readers.syntax.columns import distinct
from orgviewer.readers.table_words import keys_of, table_words, word_key

PostState: TypeAlias = Literal["vacant", "unnamed", "abolished"]
"""What is said of a post without a holder who is named."""

STATES: tuple[PostState, ...] = ("vacant", "unnamed", "abolished")
"""Each is the name of a part of the words of tables, too."""
LONGEST = 60
"""Characters; what is longer is no such word."""
SHORT = 2
"""Letters of a word that is a name as well if it is written like one: NA names nobody, Na may be somebody."""
_BEGINNINGS = ("vacant ", "vacancy ", "unfilled ", "vakant ", "unbesetzt ", "vacante ")
_ODD = frozenset("([{<*'\"-–—/")
"""Signs with which such a word is marked."""
_STARTS = tuple(spelled for word in _BEGINNINGS for spelled in (word, word.upper(), word.capitalize()))
HELD = frozenset(("filled", "occupied", "active", "besetzt", "pourvu", "ocupado"))
"""What the status of a post says that somebody holds."""


def state_of(cell: str) -> PostState | None:
    """Return what a cell that should name the holder of a post says of it, or None if it may be a name."""
    if not cell or len(cell) > LONGEST or (len(cell) <= SHORT and cell.isalpha() and cell.istitle()):
        return None
    key = word_key(cell)
    found = next((state for state in STATES if key in keys_of(state)), None)
    return found or ("vacant" if _begins_so(cell) and not _is_name(cell) else None)


def any_state(cells: Sequence[str]) -> bool:
    """Say whether any cell is such a word: quickly, since most columns of names have none.

    What is not written as one mostly is, is looked at if it begins as they do, or with a sign.
    """
    texts = distinct(cells)
    if not _spellings().isdisjoint(texts):
        return True
    return any(state_of(text) is not None for text in texts if text[:1] in _ODD or text.startswith(_STARTS))


def _begins_so(cell: str) -> bool:
    return cell[:LONGEST].lstrip("([*'\"").casefold().startswith(_BEGINNINGS)


def _is_name(cell: str) -> bool:
    """Say whether such a word may be part of a name, as in "Vacant Lee", not in "Vacant Engineer"."""
    first, _, rest = cell.partition(" ")
    words = rest.replace("-", "").replace("'", "").replace("’", "")
    return (
        first.istitle()
        and words.isalpha()
        and words[0].isupper()
        and word_key(rest) not in keys_of("post_nouns")
    )


@cache
def _spellings() -> frozenset[str]:
    """Return the words as they are mostly written; those of two Latin letters tell nothing by themselves."""
    words = (word for state in STATES for word in table_words()[state])
    return frozenset(
        spelling
        for word in words
        if len(word) > SHORT or not word.isascii()
        for spelling in (word, word.lower(), word.upper(), word.capitalize(), word.title())
    )
