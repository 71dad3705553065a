"""Korean names: family names as they are usually spelled, and given names in whatever romanization.

Revised Romanization (Ministry of Culture and Tourism, Notice 2000-8), McCune-Reischauer (1939) and English
habit write one sound as j or ch, eo or u, oo or u: `folded_korean` makes them one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from anyascii import anyascii

from orgviewer.search.spellings.spelling_table import spellings_of

HANGUL = re.compile("[\uac00-\ud7a3]{1,5}")
LONGEST_FAMILY, LONGEST_GIVEN = 2, 2
MARK = "ko:"
WITHIN = f"{MARK}~"
"""Begins the keys of single syllables of a given name: "Lee" is a family's name before it is part of 유리."""
_SOUNDS = {
    sound: folded
    for sounds, folded in (
        ("yeo you yoo yu yo", "yu"),
        ("wae we wei oe oi", "we"),
        ("eo ou oo eu woo wu u", "u"),
        ("ae ai ay e", "e"),
        ("ee yi i", "i"),
        ("ch tch j", "c"),
        ("kk k gg g", "k"),
        ("tt t dd d", "t"),
        ("pp p bb b", "p"),
        ("ss sh s", "s"),
        ("rr r ll l", "l"),
        ("ah a", "a"),
        ("oh o", "o"),
    )
    for sound in sounds.split()
}
_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))


def korean_keys(word: str) -> Iterator[str]:
    """Yield the keys of a name in Hangul: of the family name, of the given one, and of its syllables."""
    if not HANGUL.fullmatch(word):
        return
    families = spellings_of("korean_family")
    for size in range(1, min(LONGEST_FAMILY, len(word)) + 1):
        family, given = word[:size], word[size:]
        if family in families:
            yield from (f"{MARK}{spelling}" for spelling in families[family])
        if size == 1 or family in families:
            yield from _of_given(given)
    if len(word) <= LONGEST_GIVEN:  # it may be one without a family name
        yield from _of_given(word)


def folded_korean(word: str) -> str:
    """Return the key of a word in Latin letters, as a given name may be spelled."""
    return f"{MARK}{MARK}{_SOUND.sub(lambda sound: _SOUNDS[sound[0]], word)}"


def keys_of_latin(word: str) -> Iterator[str]:
    """Yield the keys that a word in Latin letters may have in common with a Korean name."""
    yield f"{MARK}{word}"
    yield folded_korean(word)


def within_keys(word: str) -> Iterator[str]:
    """Yield the key that a word in Latin letters may have in common with a syllable of a given name."""
    yield f"{WITHIN}{folded_korean(word)}"


@lru_cache(maxsize=8192)
def _of_given(given: str) -> tuple[str, ...]:
    """Return the keys of a given name as a whole and of each of its syllables."""
    latin = [anyascii(syllable).lower() for syllable in given]
    syllables = (f"{WITHIN}{folded_korean(syllable)}" for syllable in latin if len(latin) > 1)
    return (folded_korean("".join(latin)), *syllables) if latin else ()
