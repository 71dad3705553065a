"""Names in the order of a language, under the letters by which people look for them.

The order is that of the Unicode Collation Algorithm (Unicode Technical Standard 10) as a language tailors
it: Ä stands with A in German and behind Z in Swedish, and Chinese is in the order of its sounds. A heading is
one letter; an accented one has its own where the language counts it as a letter of its own.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby

from anyascii import anyascii
from msgspec import Struct
from PySide6.QtCore import QCollator, QLocale, Qt

CHINESE = "zh"
OTHERS = "#"  # the heading of names that begin with no letter
IDEOGRAPH, HANGUL, ARABIC = "CJK", "HANGUL CHOSEONG", "ARABIC"
"""How Unicode begins the names of letters of some scripts."""
FILLERS = "\u115f\u1160\u3164\uffa0"  # letters of Korean that stand for none, and that nobody sees
MOST_COMPARED = 200  # characters


class SortedNames(Struct, frozen=True):
    """Places of names in their order, and the headings among them: letters, and where each begins."""

    order: tuple[int, ...]
    letters: tuple[str, ...]
    starts: tuple[int, ...]


def sorted_names(names: Sequence[str], language: str) -> SortedNames:
    """Return the order of names in a language (a tag such as de or zh-CN); those alike stay as they are."""
    alphabet = Collation(language)
    letters = [alphabet.letter(name) for name in names]
    ranks = {letter: rank for rank, letter in enumerate(alphabet.ordered(set(letters)))}
    keys = [alphabet.key(name) for name in names]
    order = sorted(range(len(names)), key=lambda place: (ranks[letters[place]], keys[place], place))
    headings, starts = [], []
    for letter, places in groupby(range(len(order)), lambda turn: letters[order[turn]]):
        headings.append(letter)
        starts.append(next(places))
    return SortedNames(tuple(order), tuple(headings), tuple(starts))


class Collation:
    """The letters of a language, and the order of texts in it."""

    def __init__(self, language: str) -> None:
        self._is_chinese = language.replace("_", "-").split("-")[0].lower() == CHINESE
        self._collator = QCollator(QLocale(language.replace("-", "_")))
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._collator.setNumericMode(True)
        self._heading = lru_cache(maxsize=None)(self._heading_of)  # of as many letters as there are

    def key(self, name: str) -> object:
        """Return what a name is sorted by."""
        return self._collator.sortKey(name[:MOST_COMPARED])

    def ordered(self, letters: set[str]) -> list[str]:
        """Return headings in their order; names without a letter come last."""
        return sorted(letters, key=lambda letter: (letter == OTHERS, self._collator.sortKey(letter)))

    def letter(self, name: str) -> str:
        """Return the heading under which a name is looked for."""
        seen = [letter for letter in name[:MOST_COMPARED] if letter not in FILLERS]
        first = next(filter(str.isalpha, seen), "")
        digit = next(filter(str.isalnum, seen), "")
        return self._heading(first) if first and first == digit else OTHERS

    def _heading_of(self, letter: str) -> str:
        """Return the heading of names that begin with a letter."""
        if self._is_chinese and unicodedata.name(letter, "").startswith(IDEOGRAPH):
            sound = anyascii(letter)[:1].upper()
            return sound if sound.isalpha() else letter
        base = unicodedata.normalize("NFD", letter)[0]
        if (script := unicodedata.name(base, "")).startswith(HANGUL):
            return _by_itself(base, script.replace(HANGUL, "HANGUL LETTER", 1))
        is_own = base != letter and not script.startswith(ARABIC) and self._stands_apart(letter, base)
        return (letter if is_own else base).upper()[0]

    def _stands_apart(self, letter: str, base: str) -> bool:
        """Say whether a letter with an accent stands elsewhere than the one without, whatever follows."""
        compare = self._collator.compare
        is_within = compare(f"{letter}a", f"{base}b") < 0 < compare(f"{letter}b", f"{base}a")
        return not is_within


def _by_itself(letter: str, name: str) -> str:
    """Return the letter of a name, as lists have it; those of old are in none, and stay as they are."""
    try:
        return unicodedata.lookup(name)
    except KeyError:
        return letter
