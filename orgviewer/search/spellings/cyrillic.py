"""Cyrillic names: BGN/PCGN (1947), ISO 9:1995, ALA-LC (2012), ICAO 9303, German and French habit, as one.

Щ is shch, sch and schtsch, Ю yu, iu and ju, й is y, i and j: all are folded to one spelling, of both sides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

CYRILLIC = re.compile("[\u0400-\u052f]{2,40}")
MARK = "ru:"
_LETTERS = {
    letter: latin
    for letters, latin in (
        ("а", "A"),
        ("б", "B"),
        ("вў", "V"),
        ("гґ", "G"),
        ("дђ", "D"),
        ("еэєё", "E"),
        ("ж", "J"),
        ("зѕ", "Z"),
        ("иійыї", "I"),
        ("ј", "I"),
        ("кќ", "K"),
        ("л", "L"),
        ("м", "M"),
        ("н", "N"),
        ("о", "O"),
        ("п", "P"),
        ("р", "R"),
        ("с", "S"),
        ("т", "T"),
        ("у", "U"),
        ("ф", "F"),
        ("х", "H"),
        ("ц", "C"),
        ("чћ", "Q"),
        ("шщ", "X"),
        ("ю", "IU"),
        ("я", "IA"),
        ("љ", "LI"),
        ("њ", "NI"),
        ("џ", "J"),
        ("ьъ", ""),
    )
    for letter in letters
}
_CYRILLIC = {ord(letter): latin for letter, latin in _LETTERS.items()}
_LATIN = {
    sound: folded
    for sounds, folded in (
        ("schtsch shtsh shch stsch szcz sch sh sz š", "X"),
        ("tsch tch ch cz č", "Q"),
        ("zh ž", "J"),
        ("kh h", "H"),
        ("ts tz c", "C"),
        ("x ks cks", "KS"),
        ("ou u", "U"),
        ("ck k q", "K"),
        ("y i j", "I"),
        ("w v", "V"),
        ("ph f", "F"),
    )
    for sound in sounds.split()
}
_SOUND = re.compile("|".join(sorted(_LATIN, key=len, reverse=True)) + "|[a-z]")
_FINAL_FF = re.compile("ff(?=$|a$)")
_HARD_GU = re.compile("gu(?=[ei])")
_HARD_C = re.compile("(?<!s)c(?![hzk])")
_IO = re.compile("I[OE]")
_AGAIN = re.compile(r"(.)\1+")


def cyrillic_keys(word: str) -> Iterator[str]:
    """Yield the key of a word in Cyrillic letters, and that with h for a Ukrainian г."""
    if not CYRILLIC.fullmatch(word):
        return
    latin = word.translate(_CYRILLIC)
    yield _key(latin)
    if "G" in latin:
        yield _key(latin.replace("G", "H"))


def keys_of_latin(word: str) -> Iterator[str]:
    """Yield the keys that a word in Latin letters may have in common with a Cyrillic one."""
    plain = _HARD_GU.sub("g", _FINAL_FF.sub("v", word))
    for spelling in dict.fromkeys((plain, _HARD_C.sub("k", plain))):
        yield _key(_SOUND.sub(lambda sound: _LATIN.get(sound[0], sound[0].upper()), spelling))


def _key(latin: str) -> str:
    return MARK + _AGAIN.sub(r"\1", _IO.sub("E", latin))
