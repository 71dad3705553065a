"""What the words of a box tell: whether they may be somebody's name, a post, a team, a number of people.

Not for: a whole box (see `texts`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from unicodedata import category, normalize

from orgviewer.readers.table_words import word_key, words_in

FILE = "drawing_words.txt"
FEWEST, MOST = 2, 6
"""Words of a name, particles aside."""
SHORT = range(2, 4)
"""Letters of an abbreviation in capitals, which no name has unless all of it is written so."""
MOST_REMEMBERED = 50_000
"""Texts of which it is remembered what they tell: of boxes each is asked about several times."""
PLURAL = "s"
LONGEST = 60
"""Characters of a name; what is longer is a sentence."""
PLAIN_SURNAME = "Example"
"""Stands for a family name that is a word of a post as well, to see whether the rest is a name."""
_SPLIT = re.compile(r"[\s·]+")
_EAST_ASIAN = re.compile(r"[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_TITLES = re.compile(
    r"^(?:(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|ing|dipl\.?-?ing|herr|frau|mme|mlle|dott|mag)\b\.?\s*)+",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r",?\s+(?:ph\.?d|m\.?d|mba|msc|bsc|cpa|cfa|esq|jr|sr|ii|iii|llm|pmp|rn)\.?$", re.IGNORECASE
)
_INITIAL = re.compile(r"[^\W\d_]\.?(?:-?[^\W\d_]\.)*")
_WORD = re.compile(r"[^\W\d_]+(?:['’`.\-‐‑][^\W\d_]+)*[.'’]?")
_PARTED = re.compile(r"[^\W\d_]+")
_HYPHENS = re.compile(r"[\-‐‑]")
AROUND_WORDS = "\"'“”‘’„().（）"
"""Signs that may stand around a word and are none of its letters."""
AFTER_WORDS = (")", "）")
JOINING = frozenset(("&", "and", "und", "et"))
"""Words behind which a name of a team or a post goes on."""
OTHER_THINGS = ("unit", "role")
"""Meanings of words that no name has."""
NO_LETTERS = frozenset(("Mn", "Mc", "Me", "Cf"))
"""Categories of signs that belong to the letter before them."""
_EASTERN_NAME = range(2, 5)
"""Signs of a name in Chinese, Japanese or Korean."""


@cache
def words_of(meaning: str) -> frozenset[str]:
    """Return the words of one meaning as they are compared."""
    return frozenset(map(word_key, words_in(FILE)[meaning])) - {""}


@cache
def _endings(meaning: str) -> tuple[str, ...]:
    """Return the words of Chinese, Japanese and Korean, which end a text without a blank before them."""
    return tuple(word for word in words_in(FILE)[meaning] if _EAST_ASIAN.fullmatch(word))


@lru_cache(maxsize=MOST_REMEMBERED)
def has_word(text: str, meaning: str) -> bool:
    """Return whether a word of a text has a meaning: a unit or a role."""
    known = words_of(meaning)
    for word in map(word_key, _PARTED.findall(text)):
        if word in known or (word.endswith(PLURAL) and word.removesuffix(PLURAL) in known):
            return True
    return text.rstrip().endswith(_endings(meaning))


@lru_cache(maxsize=MOST_REMEMBERED)
def is_post(text: str) -> bool:
    """Return whether a text is what a post is called: a word of one begins or ends it.

    So a city prosecutor is one, and an office of the president is none: what a preposition follows is a team.
    """
    words = _PARTED.findall(text)
    if not words or not has_word(text, "role"):
        return False
    if not has_word(text, "unit") or has_word(words[0], "role"):
        return True
    return has_word(words[-1], "role") and not any(word_key(word) in words_of("of") for word in words)


@lru_cache(maxsize=MOST_REMEMBERED)
def is_name(text: str) -> bool:
    """Return whether a text may be the name of one person: two or more capitalised words, none of a post."""
    whole = _without_marks(text).strip()
    bare = _BEHIND.sub("", _TITLES.sub("", whole))
    has_title = bare != whole
    if not bare or len(bare) > LONGEST or any(map(str.isdecimal, bare)):
        return False
    if is_place(bare) or _names_other_things(_SPLIT.split(bare)):
        return False
    family, comma, given = bare.partition(",")
    if comma:
        are_two = " " in family.strip() and " " in given.strip()
        return (
            bool(family.strip())
            and not are_two
            and _are_name_words(_SPLIT.split(f"{given.strip()} {family.strip()}"))
        )
    if _EAST_ASIAN.fullmatch(bare.replace(" ", "")):
        return len(bare.replace(" ", "")) in _EASTERN_NAME or bool(re.search(r"[\u30a0-\u30ff]{3}", bare))
    words = _SPLIT.split(bare)
    if len(words) == 1:
        is_usual = has_title or word_key(words[0]) in words_of("given")
        return is_usual and words[0].istitle()
    return _are_name_words(words)


def _without_marks(text: str) -> str:
    """Return a text without vowel signs and accents that stand beside their letters, which are no letters."""
    if text.isascii():
        return text
    return "".join(sign for sign in normalize("NFC", text) if category(sign) not in NO_LETTERS)


def _names_other_things(words: Sequence[str]) -> bool:
    """Return whether words tell a post or a team, and are not those of somebody called Dean or Branch.

    Of a double name the last part counts, as it does of a vice-president.
    """
    heads = [_HYPHENS.split(word.strip(AROUND_WORDS))[-1] for word in words]
    if not any(has_word(head, meaning) for head in heads for meaning in OTHER_THINGS):
        return False
    *before, last = heads
    is_given = bool(before) and word_key(words[0]) in words_of("given") and is_surname(last)
    if not is_given or words[-1].endswith(AFTER_WORDS):
        return True
    return any(has_word(head, meaning) for head in before[1:] for meaning in OTHER_THINGS)


def _are_name_words(words: list[str]) -> bool:
    """Return whether words, titles aside, are written as those of a name are."""
    particles = words_of("particle")
    named, are_capitals = 0, all(word.isupper() for word in words)
    for word in words:
        letters = word.strip(AROUND_WORDS)
        if word_key(letters) in particles and not letters[:1].isupper():
            continue
        if not (_INITIAL.fullmatch(word) or _WORD.fullmatch(letters)) or letters[:1].islower():
            return False
        if not are_capitals and _is_abbreviation(letters):
            return False  # IT, HR, QA
        named += 1
    shortest = SHORT.stop if are_capitals else FEWEST
    return FEWEST <= named <= MOST and any(len(word.rstrip(".")) >= shortest for word in words)


def _is_abbreviation(letters: str) -> bool:
    """Return whether letters are IT, HR or QA, and not the family name of LI Wei."""
    is_short = letters.isupper() and letters.isascii() and len(letters) in SHORT
    return is_short and word_key(letters) not in words_of("short_family")


def is_unfinished(text: str) -> bool:
    """Return whether the text goes on in the next line, since it ends in a small word: Office of."""
    last = text.rpartition(" ")[2]
    return last in JOINING or (last.islower() and word_key(last) in words_of("of"))


def is_surname(word: str) -> bool:
    """Return whether a word of a post or a team is a usual family name as well."""
    return word_key(word) in words_of("surname")


def begins_as_usual(name: str) -> bool:
    """Return whether a name begins with a usual given name, or is not written in Latin letters."""
    return not name.isascii() or word_key(name.partition(" ")[0]) in words_of("given")


def may_be_name(text: str) -> bool:
    """Return whether a text may be a name if its place says so: one word, or a family name like Cook."""
    first, _, last = text.rpartition(" ")
    if first:
        return is_surname(last) and last[:1].isupper() and is_name(f"{first} {PLAIN_SURNAME}")
    is_short = text[:1].isupper() and not text.isupper()
    return is_short and text.isalpha() and not (has_word(text, "unit") or has_word(text, "role"))


def may_be_beside(text: str, role: str) -> bool:
    """Return whether a text on the same line as a role may be somebody called like a post: Grace Dean."""
    last = text.rpartition(" ")[2]
    return " " in text and is_post(role) and not has_word(last, "unit") and may_be_name(text)


def is_place(text: str) -> bool:
    """Return whether a text is the name of a place that is written as names of people are."""
    return word_key(text) in words_of("place")


def is_vacant(text: str) -> bool:
    """Return whether a text says that nobody holds a post."""
    key = word_key(text)
    return bool(key) and key in words_of("vacant")
