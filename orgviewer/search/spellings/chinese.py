"""Chinese names: family names of Cantonese, Min and Hakka, and all syllables in Wade-Giles (1912).

Wade-Giles without its apostrophes, as passports of Taiwan have it: zhi is chih, xiao hsiao, dong tung.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from anyascii import anyascii

from orgviewer.search.spellings.spelling_table import spellings_of

HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff々﨑]{1,6}")
LONGEST_NAME = 4
LONGEST_FAMILY = 2
MARK = "zh:"
_PINYIN = re.compile("(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)([a-z]*)")
_INITIALS = {"zh": "ch", "j": "ch", "q": "ch", "x": "hs", "z": "ts", "c": "ts", "r": "j"} | {
    "b": "p",
    "d": "t",
    "g": "k",
}
_WHOLE = {
    "zhi": "chih",
    "chi": "chih",
    "shi": "shih",
    "ri": "jih",
    "zi": "tzu",
    "ci": "tzu",
    "si": "ssu",
    "er": "erh",
    "ge": "ko",
    "ke": "ko",
    "he": "ho",
    "e": "o",
    "yi": "i",
    "yan": "yen",
    "ye": "yeh",
    "yong": "yung",
    "you": "yu",
    "gui": "kuei",
    "kui": "kuei",
    "guo": "kuo",
    "kuo": "kuo",
    "duo": "to",
    "tuo": "to",
    "luo": "lo",
    "ruo": "jo",
    "zuo": "tso",
    "cuo": "tso",
    "zhuo": "cho",
    "shuo": "shuo",
    "jue": "chueh",
}
_FINALS = {"ian": "ien", "ie": "ieh", "ue": "ueh", "iong": "iung", "ong": "ung", "uo": "o"}


def chinese_keys(word: str) -> Iterator[str]:
    """Yield the keys of a name in Chinese characters: of its family, and what Wade-Giles spells otherwise."""
    if not HAN.fullmatch(word) or len(word) > LONGEST_NAME:
        return
    families = spellings_of("chinese_family")
    for size in range(1, min(LONGEST_FAMILY, len(word)) + 1):
        yield from (f"{MARK}{spelling}" for spelling in families.get(word[:size], ()))
    latin = [wade_giles(character) for character in word]
    plain = [anyascii(character).lower() for character in word]  # is known already, as part of the whole
    yield from (f"{MARK}{one}" for one, other in zip(latin, plain, strict=True) if one != other)
    if len(latin) > 2:
        yield f"{MARK}{''.join(latin[1:])}"
    if len(latin) > 1:
        yield f"{MARK}{''.join(latin)}"


def keys_of_latin(word: str) -> Iterator[str]:
    """Yield the key that a word in Latin letters may have in common with a Chinese name."""
    yield f"{MARK}{word}"


@lru_cache(maxsize=8192)
def wade_giles(character: str) -> str:
    """Return how a character is written in Wade-Giles, without apostrophes and accents."""
    pinyin = anyascii(character).lower()
    if pinyin in _WHOLE:
        return _WHOLE[pinyin]
    found = _PINYIN.fullmatch(pinyin)
    if found is None:
        return pinyin
    initial, final = found.groups()
    return _INITIALS.get(initial, initial) + _FINALS.get(final, final)
