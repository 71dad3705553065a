"""Japanese names: how long vowels and consonants are spelled, and how common family names are read.

Hepburn (ANSI Z39.11, 1972), Kunrei (ISO 3602:1989) and passports (whose Ministry allows OH for a
long o) write one name as Ōno, Ono, Ohno and Oono, or Tsuchiya and Tutiya: `folded_japanese` makes them one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from anyascii import anyascii

from orgviewer.search.spellings.spelling_table import spellings_of

KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa\u30fc]{1,24}")
MARK = "ja:"
_SMALL_Y = re.compile("([きしちにひみりぎじぢびぴ])([ゃゅょ])")
_DOUBLED = re.compile("っ(?=(.))")
_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
LONGEST_FAMILY = 3
LONGEST_NAME = 8
ROMAJI = re.compile(
    "(?:(?:ky|gy|sy|sh|zy|j|jy|ty|ch|ts|ny|hy|by|py|my|ry|[kgsztdnhfbpmyrw])?[aiueo](?:h(?![aiueoy]))?"
    "|n(?!y?[aiueo])|m(?=[bpm])|([kstpc])(?=\\1|ch))+"
)
"""What may be Japanese in Latin letters; all else is left as it is."""
_LONG = (re.compile("oh(?![aiueoy])|ou|^oo"), "o"), (re.compile("uu"), "u")
_MAY_BE_LONG = re.compile("oh|ou|oo|uu")
_SPELLINGS = (
    (re.compile("oo"), "o"),
    (re.compile("uh(?![aiueoy])"), "u"),
    (re.compile("tch"), "cch"),
    (re.compile("m(?=[bpm])"), "n"),
    (re.compile("sy(?=[auo])"), "sh"),
    (re.compile("si"), "shi"),
    (re.compile("ty(?=[auo])"), "ch"),
    (re.compile("ti"), "chi"),
    (re.compile("tu"), "tsu"),
    (re.compile("(?:zy|jy)(?=[auo])"), "j"),
    (re.compile("zi|di"), "ji"),
    (re.compile("hu"), "fu"),
)


def without_long_vowels(word: str) -> str:
    """Return a word in Latin letters with each long o or u of Japanese as a short one: Ohno and Ouno are Ono.

    No more than that: of words that are no Japanese names, "more" is not "Moore", nor "china" Tina.
    """
    return _replaced(word, _LONG) if _MAY_BE_LONG.search(word) and ROMAJI.fullmatch(word) else word


def folded_japanese(word: str) -> str:
    """Return a name as one that all its spellings have in common; itself if it is no Japanese one."""
    return _replaced(word, (*_LONG, *_SPELLINGS)) if ROMAJI.fullmatch(word) else word


def _replaced(word: str, spellings: Iterable[tuple[re.Pattern[str], str]]) -> str:
    for spelling, one in spellings:
        word = spelling.sub(one, word)
    return word


def japanese_keys(word: str) -> Iterator[str]:
    """Yield the keys of a name in kana, in characters if its family name is common, or in Latin letters.

    Latin words have a key only if they have a long vowel: else they are found as they are.
    """
    if word.isascii():
        if (short := without_long_vowels(word)) != word:
            yield f"{MARK}{MARK}{short}"
        return
    if KANA.fullmatch(word):
        yield f"{MARK}{folded_japanese(kana_in_latin(word))}"
    elif len(word) <= LONGEST_NAME:
        families = spellings_of("japanese_family")
        for size in range(1, LONGEST_FAMILY + 1):
            yield from (f"{MARK}{folded_japanese(one)}" for one in families.get(word[:size], ()))


def kana_in_latin(word: str) -> str:
    """Return kana in Hepburn, long vowels as they are written: しょういち is shouichi."""
    plain = word.translate(_HIRAGANA).replace("ー", "")
    plain = _DOUBLED.sub(lambda pair: anyascii(pair[1])[:1], plain)
    return anyascii(_SMALL_Y.sub(_contracted, plain)).lower()


def _contracted(pair: re.Match[str]) -> str:
    consonant, vowel = anyascii(pair[1]).lower()[:-1], anyascii(pair[2]).lower()
    return consonant + (vowel.removeprefix("y") if consonant in ("sh", "ch", "j") else vowel)


def keys_of_latin(word: str) -> Iterator[str]:
    """Yield the keys that a word in Latin letters may have in common with a Japanese name."""
    yield f"{MARK}{folded_japanese(word)}"
    yield f"{MARK}{MARK}{without_long_vowels(word)}"
