"""Titles and forms of address that stand before a name, in a column of their own, and are no roles."""

from __future__ import annotations

import re

from orgviewer.readers.table_words import keys_of, word_key

_PARTS = re.compile(r"[\s/-]+")


def is_salutation(cell: str) -> bool:
    """Return whether a cell is such a title: Dr., Prof. Dr.-Ing., Frau; short forms end in a dot."""
    parts = list(filter(None, _PARTS.split(cell)))
    known = keys_of("salutations")
    return word_key(cell) in known or (
        bool(parts) and all(part.endswith(".") or word_key(part) in known for part in parts)
    )
