"""Columns that say the same in several languages, such as "Title (EN)" and "Title (FR)": one of them is read.

Not for: names of columns in any one language, which are data (see `column_meanings`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from orgviewer.words.language import counted

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "fr": "French",
    "de": "German",
    "es": "Spanish",
    "it": "Italian",
    "pt": "Portuguese",
    "nl": "Dutch",
    "pl": "Polish",
    "sv": "Swedish",
    "da": "Danish",
    "fi": "Finnish",
    "tr": "Turkish",
    "ru": "Russian",
    "uk": "Ukrainian",
    "zh": "Chinese",
    "ja": "Japanese",
    "ko": "Korean",
    "ar": "Arabic",
    "ca": "Catalan",
    "cy": "Welsh",
    "ga": "Irish",
    "rm": "Romansh",
}
"""Languages by their codes (ISO 639-1), without those that are words of other columns: no, id, is, to."""
FIRST = "en"
"""The language that is read if there are columns in it."""
_CODES = {name.casefold(): code for code, name in LANGUAGES.items()} | {code: code for code in LANGUAGES}
_MARKED = re.compile(r"(.+?)[\s_.-]*[(\[]\s*(\w+)\s*[)\]]|(.+)[\s_.-]+(\w\w)|(\w\w)[\s_.-]+(.+)", re.DOTALL)
LONGEST = 100
"""Characters of a column's name that may be marked so."""


def in_other_languages(names: Sequence[str], samples: Sequence[Sequence[str]]) -> dict[str, str]:
    """Return the columns that repeat another one in a language that is not read, each with that language.

    `samples` holds the first cells of each column; one that is empty is never the one that is read.
    """
    groups: dict[str, dict[str, str]] = {}
    for name in names:
        stem, code = _parted(name)
        if code:
            groups.setdefault(stem, {}).setdefault(code, name)
    several = [group for group in groups.values() if len(group) > 1]
    counts = Counter(code for group in several for code in group)
    order = sorted(counts, key=lambda code: (code != FIRST, -counts[code], code))
    filled = {name for name, sample in zip(names, samples, strict=True) if any(map(str.strip, sample))}
    others: dict[str, str] = {}
    for group in several:
        ranked = [code for code in order if code in group]
        read = next((code for code in ranked if group[code] in filled), ranked[0])
        others |= {name: LANGUAGES[code] for code, name in group.items() if code != read}
    return others


def left_in(others: Mapping[str, str]) -> Iterator[str]:
    """Say of columns in languages that are not read that they are kept as they are."""
    for language, number in sorted(Counter(others.values()).items()):
        yield counted(
            number,
            "%n column in {language}, kept under Other",
            "%n columns in {language}, kept under Other",
            language=language,
        )


def _parted(name: str) -> tuple[str, str]:
    """Return the name of a column without its language, and that language's code; or no code."""
    match = _MARKED.fullmatch(name.strip()) if len(name) <= LONGEST else None
    if match is None:
        return name, ""
    bracketed, word, before, behind, ahead, after = match.groups()
    stem, mark = (bracketed, word) if bracketed else (before, behind) if before else (after, ahead)
    code = _CODES.get(mark.casefold(), "")
    return stem.strip().casefold(), code
