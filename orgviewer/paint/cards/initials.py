"""Initials: one or two letters that stand for a name, in a disc or on a small card."""

from __future__ import annotations

import re
import unicodedata


def initials(name: str) -> str:
    """Return one or two letters that stand for a name: the first of its first and last word.

    A name in a script without capitals gives its first character.
    """
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return ""
    if not words[0][0].isupper():
        return words[0][0].upper()
    return words[0][0] + (words[-1][0].upper() if len(words) > 1 else "")


def person_initials(name: str) -> str:
    """Return the initials of somebody, given name first, of "Novak, Ivy A." as of "Ivy A. Novak".

    What stands before a name (Dr., van der) or behind its comma (Jr., PhD) is none of it. Where the family
    name is always first, its character stands alone.
    """
    family, *behind = map(str.strip, _COMMAS.split(name))
    given = next((part for part in behind if part and not _is_title(part, family)), "")
    if given and unicodedata.name(given[0], "").startswith(_FAMILY_FIRST):
        given = ""
    words = f"{given} {family}".split()
    begins = (
        place for place, word in enumerate(words) if not word[0].islower() and _bare(word) not in _TITLES
    )
    return initials(" ".join(words[next(begins, 0) :]))


def _bare(word: str) -> str:
    return word.replace(".", "").casefold()


def _is_title(part: str, family: str) -> bool:
    """Say whether what stands behind a comma is a degree or the like and no given name, as Ma may be."""
    is_degree = part.replace(".", "").isupper() and not family.isupper()
    known = _TITLES | _BEHIND | (_DEGREES if is_degree else frozenset())
    return all(_bare(word) in known for word in part.split())


_COMMAS = re.compile("[,\u060c\uff0c]")  # that of Latin letters, of Arabic ones, and of Chinese and Japanese
_FAMILY_FIRST = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA")
_TITLES = frozenset(
    ("dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sir", "dame", "herr", "frau", "mme", "dipl-ing")
)
_BEHIND = frozenset(
    ("jr", "sr", "ii", "iii", "iv", "phd", "dphil", "md", "mba", "msc", "bsc", "mph", "mphil", "llm", "llb")
)
_DEGREES = frozenset(("ma", "ba", "bs", "ms", "ra", "rn", "pe", "jd", "dds", "dvm", "cpa", "cfa", "pmp"))
