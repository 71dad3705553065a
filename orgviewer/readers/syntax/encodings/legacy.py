"""Which encoding of before Unicode a text is in: that in which its letters make words that are known.

Each kind of writing is tried: how much of what is not ASCII are letters of that kind, as its words have
them, and how many cells are known names of columns or of people. A detector knows neither; it took tables
in Polish for Chinese, and in Russian for Western.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable
from functools import cache
from itertools import pairwise

from msgspec import Struct

from orgviewer.readers.table_words import table_words

KNOWN = 0.5
"""What the first known word adds to a score, the next ones adding half of what the one before did."""
LEAST = 0.2
"""The score below which nothing is recognized."""
SIGNS_ONLY = 0.5
"""The score of a text with no letters but those of ASCII, only dashes and quotes."""
ROUNDED = 3
"""Decimal places of a score; of two alike the kind of writing that is listed first is taken."""
HALF_WIDTH = 0.3
"""What a half-width katakana counts less than another letter: any byte of Cyrillic may be one."""
SURNAMES, NAME = 0.3, 4
"""What family names at the beginning of all cells of so many letters add to a score."""
ANY_LANGUAGE = 0.8
"""The share of a score that letters of several languages of one encoding have."""
RARE = 0.79
"""The share of a score in an encoding that is rare beside another one of the same languages: where both make
words, names of two languages in the usual one are likelier."""
BROKEN = "\ufffd"
_CELL = re.compile(r"[,;\t|\r\n\":]+")
_MIXED = re.compile(r"[A-Za-z][^\x00-\x7f\u3000-\u303f\uff00-\uffef]|[^\x00-\x7f\u3000-\u303f][a-z]")
_PIECE = re.compile(r"[^\s,;|\"]+")
_ROW = re.compile(r"[^\x00-\x7f]{3,}")
"""More letters with accents in a row than a word in Latin letters has."""
_BESIDE_DIGIT = re.compile(r"[^\W\d\x00-\x7f]\d|\d[^\W\d\x00-\x7f]")
_WORD = re.compile(r"[^\W\d_]+")
_QUOTES = frozenset("“”„‘’‚«»´…\xa0")
"""Signs that stand beside letters."""


class Alphabet(Struct, frozen=True):
    """A kind of writing in one encoding; `name` is the encoding's, for people."""

    encoding: str
    name: str
    score: Callable[[str, str], float]
    letters: str = ""


def likeliest(content: bytes) -> tuple[str, str] | None:
    """Return the encoding of a text, for Python and for people, or None if it is none of those known."""
    scores: dict[Alphabet, float] = {}
    for writing in ALPHABETS:
        text = content.decode(writing.encoding, "replace")
        scores[writing] = round(writing.score(text, writing.letters) + _known_words(text), ROUNDED)
    best = max(scores, key=scores.__getitem__)
    return (best.encoding, best.name) if scores[best] >= LEAST else None


def _known_words(text: str) -> float:
    """Return what known words add: those with letters beyond ASCII, exactly as they are written."""
    pieces = {*_CELL.split(text), *_WORD.findall(text)}
    found = {_folded(piece) for piece in pieces if not piece.isascii()}
    return KNOWN * sum(0.5**turn for turn in range(len(found & _known())))


@cache
def _known() -> frozenset[str]:
    words = (word for words in table_words().values() for word in words)
    return frozenset(_folded(word) for word in words if not word.isascii())


def _folded(word: str) -> str:
    return " ".join(unicodedata.normalize("NFC", word).split()).casefold()


def _latin(text: str, letters: str) -> float:
    """Return the share of what is not ASCII that are letters of a language, in words as it has them."""
    good = bad = 0
    for word in _PIECE.findall(text):
        if word.isascii() or sum(map(str.isalpha, word)) == 1 != len(word):
            continue  # a letter alone in brackets may as well be the sign of a currency: Ł and £ are one byte
        special = [sign for sign in word if not sign.isascii()]
        wanted = 0 if _is_odd(word) else sum(sign in letters for sign in special)
        good += wanted
        bad += sum(sign in letters or not _is_sign(word, sign) for sign in special) - wanted
    return (good - bad) / (good + bad) if good or bad else SIGNS_ONLY


def _mixed(text: str, letters: str) -> float:
    """Return the score of a text in several languages of one encoding."""
    return ANY_LANGUAGE * _latin(text, letters)


def _rare(text: str, letters: str) -> float:
    """Return the score of a text in one language of a rarer encoding."""
    return RARE * _latin(text, letters)


def _is_sign(word: str, sign: str) -> bool:
    """Say whether a word has a sign where one may stand: quotes anywhere, others beside no letter."""
    if sign.isalpha() or sign in _QUOTES:
        return sign in _QUOTES
    around = word[max(0, word.index(sign) - 1) : word.index(sign) + 2]
    return not any(map(str.isalpha, around))


def _is_odd(word: str) -> bool:
    """Say whether a word has letters with accents in a row or beside digits, or a capital within."""
    pairs = ((one, other) for one, other in pairwise(word) if one.islower() and other.isupper())
    return (
        _ROW.search(word) is not None
        or _BESIDE_DIGIT.search(word) is not None
        or any(not (one + other).isascii() for one, other in pairs)
    )


def _alphabet(text: str, letters: str) -> float:
    """Return the share of what is not ASCII that are letters of one alphabet, in whole words."""
    good = bad = 0
    for word in _WORD.findall(text):
        if word.isascii() or len(word) == 1:
            continue
        own = sum(sign in letters for sign in word)
        swapped = any(after.isupper() for after in word[1:]) and not word.isupper()
        good, bad = (good, bad + len(word)) if own < len(word) or swapped else (good + own, bad)
    signs = {(piece, sign) for piece in _PIECE.findall(text) for sign in piece if not sign.isascii()}
    bad += len(_BESIDE_DIGIT.findall(text))
    bad += sum(not sign.isalpha() and not _is_sign(piece, sign) for piece, sign in signs)
    return (good - bad) / (good + bad) if good else -1.0


def _east_asian(
    encoding: str, is_common: Callable[[bytes], bool], surnames: str = ""
) -> Callable[[str, str], float]:
    """Return how to score a text in East Asian letters: by the share of common ones, beside no Latin ones.

    What is known of family names adds as much as that share of all cells begins with one.
    """

    def score(text: str, letters: str) -> float:
        special = [sign for sign in text if not sign.isascii()]
        half = sum("\uff66" <= sign <= "\uff9f" for sign in special)
        good = sum(_is_common(sign, encoding, is_common) for sign in special) - half * HALF_WIDTH
        score = (2 * good - len(special) - len(_MIXED.findall(text))) / max(1, len(special))
        cells = [cell for cell in map(str.strip, _CELL.split(text)) if not cell.isascii()]
        named = (
            sum(cell[0] in table_words()[surnames] for cell in cells if len(cell) <= NAME) if surnames else 0
        )
        return score + SURNAMES * named / max(1, len(cells))

    return score


@cache
def _is_common(sign: str, encoding: str, is_common: Callable[[bytes], bool]) -> bool:
    try:
        return sign != BROKEN and is_common(sign.encode(encoding))
    except UnicodeEncodeError:
        return False


def _is_common_in_gbk(code: bytes) -> bool:
    return len(code) == 2 and code[1] >= 0xA1 and (0xB0 <= code[0] <= 0xD7 or code[0] in (0xA1, 0xA3))


def _is_common_in_big5(code: bytes) -> bool:
    return len(code) == 2 and 0xA1 <= code[0] <= 0xC6


def _is_common_in_shift_jis(code: bytes) -> bool:
    return (len(code) == 2 and (0x81 <= code[0] <= 0x83 or 0x88 <= code[0] <= 0x97)) or (
        len(code) == 1 and 0xA6 <= code[0] <= 0xDF
    )


def _is_common_in_euc_kr(code: bytes) -> bool:
    return len(code) == 2 and code[1] >= 0xA1 and (0xB0 <= code[0] <= 0xC8 or code[0] in (0xA1, 0xA3))


def _both(letters: str) -> str:
    return letters + letters.upper()


_RUSSIAN = _both("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўј")
_GREEK = _both("αβγδεζηθικλμνξοπρστυφχψως") + "άέήίόύώϊϋΐΰΆΈΉΊΌΎΏ"

ALPHABETS = (
    Alphabet("cp1252", "Windows-1252", _latin, _both("äöü") + "ß"),
    Alphabet("cp1252", "Windows-1252", _latin, _both("àâæçéèêëîïôœùûüÿ")),
    Alphabet("cp1252", "Windows-1252", _latin, _both("áéíóúüñ") + "º"),
    Alphabet("cp1252", "Windows-1252", _latin, _both("áàâãçéêíóôõú") + "º"),
    Alphabet("cp1252", "Windows-1252", _latin, _both("àèéìíòóùú")),
    Alphabet("cp1252", "Windows-1252", _latin, _both("åäöéæøüë")),
    Alphabet("cp1254", "Windows-1254", _latin, _both("çğöşüâî") + "ıİ"),
    Alphabet("cp1250", "Windows-1250", _latin, _both("ąćęłńóśźż")),
    Alphabet("cp1250", "Windows-1250", _latin, _both("áčďéěíňóřšťúůýž")),
    Alphabet("cp1250", "Windows-1250", _latin, _both("áäčďéíĺľňóôŕšťúýž")),
    Alphabet("cp1250", "Windows-1250", _latin, _both("áéíóöőúüű")),
    Alphabet("cp1250", "Windows-1250", _latin, _both("ăâîşţ")),
    Alphabet("cp1250", "Windows-1250", _latin, _both("čćđšž")),
    Alphabet("iso8859-2", "ISO 8859-2", _rare, _both("ąćęłńóśźż")),
    Alphabet("iso8859-2", "ISO 8859-2", _rare, _both("áčďéěíňóřšťúůýž")),
    Alphabet("cp1257", "Windows-1257", _latin, _both("āčēģīķļņšūžąęėįųõäöü")),
    Alphabet("cp1252", "Windows-1252", _latin, _both("áðéíóúýþæö")),
    Alphabet("cp1252", "Windows-1252", _mixed, _both("àáâãäåæçèéêëìíîïñòóôõöøùúûüý") + "ß"),
    Alphabet("cp1250", "Windows-1250", _mixed, _both("ąćęłńóśźżáčďéěíňřšťúůýžäĺľôŕöőüűăâîşţđë") + "ß"),
    Alphabet("cp1251", "Windows-1251", _alphabet, _RUSSIAN),
    Alphabet("koi8-r", "KOI8-R", _alphabet, _RUSSIAN),
    Alphabet("cp866", "CP866", _alphabet, _RUSSIAN),
    Alphabet("cp1253", "Windows-1253", _alphabet, _GREEK),
    Alphabet("cp949", "EUC-KR", _east_asian("cp949", _is_common_in_euc_kr, "surname_korean")),
    Alphabet("gb18030", "GBK", _east_asian("gb18030", _is_common_in_gbk, "surname_chinese")),
    Alphabet("cp932", "Shift-JIS", _east_asian("cp932", _is_common_in_shift_jis)),
    Alphabet("big5", "Big5", _east_asian("big5", _is_common_in_big5, "surname_chinese")),
    Alphabet("cp850", "CP850", _latin, _both("äöüàâçéèêëîïôùûáíóúñåø") + "ß"),
    Alphabet("mac-roman", "Mac Roman", _latin, _both("äöüàâçéèêëîïôùûáíóúñåø") + "ß"),
)
"""All kinds of writing; of two that fit as well the upper one is taken."""
ENCODINGS = {
    "UTF-8": "utf-8",
    "UTF-16": "utf-16",
    **{writing.name: writing.encoding for writing in ALPHABETS},
}
"""Encodings that can be chosen, for people and for Python."""


def name_of(encoding: str) -> str:
    """Return how people call an encoding of Python's; raises LookupError if there is none."""
    known = codecs.lookup(encoding).name
    return next((name for name, own in ENCODINGS.items() if codecs.lookup(own).name == known), encoding)


def encodings_offered(wanted: str | None) -> dict[str, str]:
    """Return the encodings that can be chosen, by name, with the one that is wanted already."""
    own = {} if wanted is None or wanted in ENCODINGS.values() else {wanted: wanted}
    return {**ENCODINGS, **own}
