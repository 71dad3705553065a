"""Words that name nobody, as whole cells: where there is no manager, and where a post has no holder."""

from __future__ import annotations

from orgviewer.readers.table_words import LONGEST, keys_of, word_key

SHORT = 2
"""Letters of a word that is a name as well if it is written like one: NA names nobody, Na may be somebody."""
DASHES = " -–—.…?/*_~#"
"""Signs that people put where there is nothing."""
MINUS_ONE = "-1"


def is_nobody(cell: str) -> bool:
    """Say whether a cell that should name a manager says that there is none: NO_MANAGER, root, XX, 0."""
    return _says(cell, "nobody") or _is_zero(cell)


def is_unnamed(cell: str) -> bool:
    """Say whether a cell that should name a person says that nobody is named: Vacant, TBC, N/D."""
    return _says(cell, "unnamed") or _is_zero(cell)


def _says(cell: str, meaning: str) -> bool:
    if len(cell) > LONGEST:
        return False
    if not (key := word_key(cell)):
        return not cell.strip(DASHES)
    return key in keys_of(meaning) and not (len(key) == SHORT and cell.isalpha() and cell.istitle())


def _is_zero(cell: str) -> bool:
    return cell == MINUS_ONE or (bool(cell) and not cell.strip("0"))
