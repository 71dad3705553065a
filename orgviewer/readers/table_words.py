"""Words that stand in tables, by what they mean; they are data, and read when the first table is.

Not for: what a column is taken for (see `column_names`), or who is meant by a cell (see `references`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from orgviewer.resources import resource

FILE = "table_words.txt"
LONGEST = 100
"""Characters; longer texts are none of these words, and looking at ten megabytes would take its time."""
_PART = re.compile(r"\[(\w+)\]")
_REMARK = "#"
_NUMBER_SIGN = re.compile(r"(?<=\w) ?#")  # Employee #
_UNPARTED = str.maketrans({"ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th"})
"""Letters of one piece, which Unicode does not take apart, as they are written without their strokes."""


@cache
def table_words() -> Mapping[str, tuple[str, ...]]:
    """Return all words by what they mean, in the file's order; raises OrgviewerError if that is missing."""
    return words_in(FILE)


def words_in(file: str) -> Mapping[str, tuple[str, ...]]:
    """Return the words of a resource by what they mean, as above."""
    parts: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in resource(file).read_text(encoding="utf-8").splitlines():
        if part := _PART.match(line):
            lines = parts.setdefault(part[1], [])
            lines.append(",")
        elif not line.startswith(_REMARK):
            lines.append(line)
    return {
        meaning: tuple(filter(None, map(str.strip, " ".join(lines).split(","))))
        for meaning, lines in parts.items()
    }


@cache
def keys_of(meaning: str) -> frozenset[str]:
    """Return what counts of the words of one meaning."""
    return frozenset(map(word_key, table_words()[meaning])) - {""}


def word_key(word: str) -> str:
    """Return the letters and digits of a word, without case and accents; nothing of a long text."""
    if len(word) > LONGEST:
        return ""
    if word.isascii() and word.isalnum():
        return word.lower()
    text = _NUMBER_SIGN.sub(" no ", word)
    if not text.isascii():
        text = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
        return unicodedata.normalize("NFC", "".join(filter(str.isalnum, text))).translate(_UNPARTED)
    return "".join(filter(str.isalnum, text.casefold()))
