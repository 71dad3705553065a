"""Splits texts into words as they are compared, in any script, and says how words are written in Latin.

Not for: finding words (see `vocabulary`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from anyascii import anyascii

from orgviewer.model.naming import folded

END = "\0"
"""Stands after the words of each text."""

# What stands between words. All else is part of one: letters, numbers, the marks of scripts that need them.
_APART = (
    r"\s\x00-/:-@\[-`{-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf×÷"
    r"\u2010-\u2bff\u2e00-\u2e7f\u3001-\u3004\u3008-\u3020\u3030\u303d\u30fb\ufffd"
    r"\u060c\u061b\u061f\u066a-\u066c\u06d4\u0964\u0965\u10fb\u2cf9-\u2cff"
)
_WORD = re.compile(f"[^{_APART}]+")
_WORD_OR_END = re.compile(f"{END}|[^{_APART}]+")
_WITHIN = re.compile("['’ʼ`´\u00ad\u200b-\u200f\u2060\ufeff]+")  # O'Brien is one word
_CHARACTER = "[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_SPACED = re.compile(f"(?<={_CHARACTER}) (?={_CHARACTER})")  # as names are set: 王 芳
PIECE = re.compile(rf"\S+(?:(?<={_CHARACTER})\s+(?={_CHARACTER})\S+)*")
"""What of a text stands between spaces and holds its words whole."""
_SYLLABLE = re.compile("[A-Z][a-z]*|[a-z0-9]+")

LONGEST_LATIN = 24
"""Characters of a word that is also known by its Latin form; longer ones are sentences of Chinese."""
MOST_SYLLABLES = 4
"""Syllables of what may be a name, so that its first is also the family's name."""


def query_words(text: str) -> list[str]:
    """Return the words that somebody looks for."""
    return _WORD.findall(_WITHIN.sub("", folded(text)))


def text_words(text: str) -> list[str]:
    """Return the words of a text; characters that are set apart are one word, as in a name."""
    return _WORD.findall(_compared(text))


def words_of_all(texts: Sequence[str]) -> list[str]:
    """Return the words of many texts, each text's followed by END."""
    words = _WORD_OR_END.findall(_compared(END.join(texts) + END))
    if words.count(END) == len(texts):
        return words
    return [word for text in texts for word in (*text_words(text), END)]  # END stands in a text


def _compared(text: str) -> str:
    text = _WITHIN.sub("", folded(text))
    return text if text.isascii() else _SPACED.sub("", text)


def latin_forms(word: str) -> list[str]:
    """Return how a word of another script is written in Latin: as one, and as family and given name.

    吴宇怀 is wuyuhuai, wu and yuhuai. Empty for what is Latin already, or too long for a name.
    """
    if word.isascii() or len(word) > LONGEST_LATIN:
        return []
    syllables = _SYLLABLE.findall(anyascii(word))
    if not syllables:
        return []
    forms = ["".join(syllables).lower()]
    if 1 < len(syllables) <= MOST_SYLLABLES:
        forms += [syllables[0].lower(), "".join(syllables[1:]).lower()]
    return forms
