"""Somebody named by several things in one text: a name and an id, which must be of one row, or a title."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from orgviewer.readers.tables.references.names import name_key

LONGEST = 300
"""Characters of such a text."""
_PARTED = re.compile(r"(.*?\S)\s*(?:\s[-–—|/·]\s|[,;|])\s*(.*)", re.DOTALL)  # Ada Example - Head of Works
FoundRows = Callable[[str], Sequence[int]]


def rows_named_together(
    text: str, names: Sequence[str], by_key: FoundRows, by_name: FoundRows
) -> Sequence[int]:
    """Return the one row that a text names by a key and by its name, or by its name before something else."""
    if len(text) > LONGEST:
        return ()
    for key, name in _ends(text):
        found = by_key(key)
        if len(found) == 1 and name_key(name) == name_key(names[found[0]]):
            return found
    match = _PARTED.fullmatch(text)
    if match is None or " " not in match[1].strip() or by_name(match[2]):
        return ()
    return by_name(match[1])


def _ends(text: str) -> Iterator[tuple[str, str]]:
    """Yield the first and the last word of a text, each with the rest."""
    words = text.split()
    if len(words) > 1:
        yield words[-1], " ".join(words[:-1]).rstrip(" -–,;:#")
        yield words[0], " ".join(words[1:]).lstrip(" -–,;:#")
