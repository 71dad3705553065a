"""Arabic, Hebrew and Thai names by their consonants, since these scripts write few vowels or none.

After ALA-LC (2012), BGN/PCGN (Arabic 1956, Hebrew 2018) and the Royal Thai General System (1999): letters
that are romanized alike, or that people confuse, are one consonant. Vowels that are written (و, ו, י) are
marked, and a Latin vowel may be one of these or not: "Hassan" is no حسين.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice, product

from msgspec import Struct

SHORTEST, MOST = 2, 64
"""Consonants of a key that means anybody, and keys that are tried for one word."""
LONGEST = 30
"""Letters of a name; longer words are none."""


class Script(Struct, frozen=True):
    """How names of a script are reduced: `letters` to consonants, Latin `sounds` to those that they may be.

    `onset` stands for a vowel at the beginning; `long_vowels` are surely written, others may be.
    """

    mark: str
    word: re.Pattern[str]
    letters: Mapping[str, str]
    sounds: Mapping[str, tuple[str, ...]]
    long_vowels: re.Pattern[str]

    @property
    def sound(self) -> re.Pattern[str]:
        """What a sound in Latin letters is: vowels together, consonants one by one, digraphs first."""
        return re.compile(f"[aeiouy]+|{'|'.join(sorted(self.sounds, key=len, reverse=True))}|.")


def _by_letter(*rows: str) -> dict[str, str]:
    """Return a table from rows such as "ABC x": each sign before the last word stands for that."""
    pairs = (row.split(" ") for row in rows)
    return {letter: row[-1].strip("-") for row in pairs for word in row[:-1] for letter in word}


def _sounds(text: str) -> dict[str, tuple[str, ...]]:
    """Return a table from text such as "kh=H|K": what a sound may be."""
    pairs = (one.partition("=") for one in text.split())
    return {sound: tuple(part.strip("-") for part in meant.split("|")) for sound, _, meant in pairs}


ARABIC = Script(
    "ar:",
    re.compile("[\u0620-\u06ff\ufb50-\ufdff\ufe70-\ufefc]{2,40}"),
    _by_letter(
        "اأإآٱعءؤ O", "بپ B", "تطٹ T", "ثسص S", "جغگژ G", "حهخھہۀ H", "دضذڈ D", "رڑ R", "زظ Z", "ش X", "ف F",
        "قكک K", "ل L", "م M", "نں N", "وۆ U", "يیئىے I", "ة -", "چ X",
    ),
    _sounds(
        "kh=H gh=G sh=X ch=X th=S|T dh=D|Z zh=G dj=G ph=F b=B p=B t=T s=S j=G g=G|K h=H "
        "d=D r=R z=Z|D f=F k=K q=K "
        "c=K x=KS l=L m=M n=N w=U v=U|F"
    ),
    re.compile("ee|ii|ei|ai|ay|ey|oo|uu|aw|au"),
)  # fmt: skip
HEBREW = Script(
    "he:",
    re.compile("[\u05d0-\u05ea\ufb1d-\ufb4f]{2,40}"),
    _by_letter(
        "אע O", "ב B", "ג G", "ד D", "ה H", "ו U", "ז Z", "ח H", "טת T", "י I", "כךק K",
        "ל L", "מם M", "נן N", "סש S",
        "פף P", "צץ C", "ר R",
    ),
    _sounds(
        "tch=C tz=C ts=C kh=K|H ch=K|H sh=S th=T ph=P b=B v=U|B w=U g=G j=G d=D h=H "
        "z=Z|C t=T k=K c=K|C q=K ck=K "
        "l=L m=M n=N s=S p=P f=P r=R x=KS"
    ),
    re.compile("(?!)"),
)  # fmt: skip
THAI = Script(
    "th:",
    re.compile("[\u0e01-\u0e4e]{2,40}"),
    _by_letter(
        "กขฃคฅฆ K", "ง Q", "จฉชฌ X", "ซศษส S", "ญย I", "ฎฏฐฑฒดตถทธ T", "ณน N",
        "บปผพภ P", "ฝฟ F", "ม M", "ร R", "ลฬ L",
        "ว U", "หฮ H", "อ O", "ไใ I", "ฤ R",
    ),
    _sounds(
        "ng=Q|NK kh=K ch=X sh=X|S th=T ph=P|F bh=P dh=T gh=K j=X c=K|X k=K "
        "g=K q=K s=S z=S t=T d=T n=N p=P b=P "
        "f=F m=M rn=RN|R|N r=R|- l=L h=H|- w=U v=U x=KS"
    ),
    re.compile("(?!)"),
)  # fmt: skip
SCRIPTS = (ARABIC, HEBREW, THAI)

_ARTICLE = re.compile("^ال(?=.{3})")
_SILENT = re.compile("(?:[ดตท](?=ร)|ษ(?=ณ))?[\u0e01-\u0e2e][\u0e31-\u0e3a]?\u0e4c")
_FINAL_YEH = re.compile("[يىئی]$")
_LEADING_H = re.compile("ห(?=[งญนมยรลว])")
_AI = re.compile("([ไใ])([\u0e01-\u0e2e])")
_DOUBLE_R = re.compile("รร(?=[\u0e01-\u0e2e])")
_AGAIN = re.compile(r"(.)\1+")
_FINALS = {"S": "T", "X": "T", "R": "N", "L": "N", "I": "N"}


def skeleton_keys(word: str) -> Iterator[str]:
    """Yield the keys of a word in Arabic, Hebrew or Thai letters."""
    for script in SCRIPTS:
        if script.word.fullmatch(word):
            for spelled in dict.fromkeys(_spelled(script, word)):
                yield from _keys(script, spelled)


def keys_of_latin(word: str, script: Script) -> Iterator[str]:
    """Yield the keys that a word in Latin letters may have in common with one of a script."""
    if len(word) > LONGEST or not word.isascii():
        return
    sounds = script.sound.findall(word)
    choices = [_meant(script, place, sound, len(sounds)) for place, sound in enumerate(sounds)]
    whole = ("".join(parts) for parts in islice(product(*choices), MOST))
    yield from dict.fromkeys(key for consonants in whole for key in _key(script, consonants))


def _meant(script: Script, place: int, sound: str, count: int) -> tuple[str, ...]:
    """Return which consonants or marks a sound may be."""
    if sound[0] not in "aeiouy":
        is_last_h = sound == "h" and place == count - 1
        meant = script.sounds.get(sound, ("",))
        return (*meant, "") if is_last_h else meant
    onset = "O" if place == 0 and sound[0] != "y" else ""
    written = "".join(
        mark for mark, vowels in (("I", "iey"), ("U", "ou")) if any(vowel in sound for vowel in vowels)
    )
    is_consonant = sound[0] == "y" and place == 0
    options: tuple[str, ...]
    if len(written) == 2:
        options = ("I", "IU", "UI", "U", "")
    elif is_consonant or script.long_vowels.search(sound):
        options = (written,)
    else:
        options = ("", written) if written else ("",)
    if is_consonant:
        options = tuple(option for option in options if option.startswith("I"))
    return tuple(onset + option for option in dict.fromkeys(options))


def _spelled(script: Script, word: str) -> Iterator[str]:
    """Yield the ways in which a word may be read before its vowels are left out."""
    if script is THAI:
        for plain in (_SILENT.sub("", word), word):  # also as whoever writes Anant for อนันต์ reads it
            yield _AI.sub(r"\2\1", _DOUBLE_R.sub("", _LEADING_H.sub("", plain)))
        return
    articles = (word, _ARTICLE.sub("", word)) if script is ARABIC else (word,)
    for plain in articles:
        yield plain
        if script is ARABIC and len(plain) > SHORTEST + 1:
            yield _FINAL_YEH.sub("", plain)


def _keys(script: Script, word: str) -> Iterator[str]:
    """Yield the keys of a word: a vowel letter counts at its beginning only, and a final h may be silent."""
    consonants = [script.letters.get(letter, "") for letter in word]
    first, *rest = [one for one in consonants if one] or [""]
    whole = first + "".join(one for one in rest if one != "O")
    endings = [whole]
    if whole.endswith("H"):
        endings.append(whole[:-1])
    if script is THAI and whole[-1:] in _FINALS:
        endings.append(whole[:-1] + _FINALS[whole[-1]])
    for ending in endings:
        yield from _key(script, ending)


def _key(script: Script, consonants: str) -> Iterator[str]:
    short = _AGAIN.sub(r"\1", consonants)
    if len(short) >= SHORTEST and short.strip("OIU"):
        yield script.mark + short
