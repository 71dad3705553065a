"""How texts are compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from zlib import crc32

_MARKS = re.compile("[\u0300-\u036f]+")


def is_code(name: str) -> bool:
    """Say whether what stands for a name is an id, and says nothing by itself: a word with a digit in it."""
    return any(map(str.isdecimal, name)) and not any(map(str.isspace, name))


def folded(text: str) -> str:
    """Return a text without case and Latin accents, its spaces single; Müller and MULLER are one.

    Marks of other scripts stay, since they are letters there.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return " ".join(unicodedata.normalize("NFC", bare).casefold().split())


def text_sign(texts: Iterable[str]) -> str:
    """Return what tells the lines of a text from those of others; blanks do not count."""
    letters = "".join("".join(text.split()) for text in texts)
    return f"{crc32(letters.encode('utf-8', 'replace')):08x}"
