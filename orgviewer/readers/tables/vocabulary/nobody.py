"""Words that name nobody, as whole cells, where there is no manager, and such as state nothing elsewhere.

Not for: posts without a holder (see `posts.vacancies`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from orgviewer.model.quantities.evidence import is_no_answer
from orgviewer.readers.table_words import LONGEST, keys_of, word_key

SHORT = 2
"""Letters of a word that is a name as well if it is written like one: NA names nobody, Na may be somebody."""
DASHES = " -–—.…?/*_~#"
"""Signs that people put where there is nothing."""
MINUS_ONE = "-1"
STATED = re.compile(r"[\d@]")
"""What stands in a number, a date and an address, and in no such word."""
_UNRESOLVED = re.compile(
    r"#(?:REF|NAME|VALUE|NULL|NUM|DIV/0|CALC|SPILL|FIELD|BLOCKED|CONNECT|GETTING_DATA|BEZUG|WERT|ZAHL|NOMBRE|"
    r"NOM|VALEUR|VALOR|REFER|NV|N/A|N/D|¿NOMBRE)[!?]?|Err:[0-9]{3}|=\s*[\w.$!:']+\(.*",
    re.IGNORECASE | re.DOTALL,
)
"""What a spreadsheet writes where it found no result, and formulas that were never worked out."""


def unresolved(cells: Iterable[str]) -> set[str]:
    """Return the cells that hold a spreadsheet's error, #REF!, or a formula instead of its result."""
    return set(filter(_UNRESOLVED.fullmatch, cells))


def unstated(cells: Iterable[str]) -> frozenset[str]:
    """Return those cells for a contact, a date or a photo that say only that none is stated.

    A number says something, were it 0.
    """
    is_stated = STATED.search  # which most are, and of a million this has to be quick
    texts = [cell for cell in cells if cell and not is_stated(cell)]
    return frozenset(filter(_is_unstated, texts))


def _is_unstated(cell: str) -> bool:
    if len(cell) > LONGEST:
        return False
    return is_no_answer(cell) or is_nobody(cell.strip()) or word_key(cell) in keys_of("unstated")


def is_nobody(cell: str) -> bool:
    """Say whether a cell that should name a manager says that there is none: NO_MANAGER, root, XX, 0."""
    if len(cell) > LONGEST:
        return False
    if cell == MINUS_ONE or (cell and not cell.strip("0")):
        return True
    if not (key := word_key(cell)):
        return not cell.strip(DASHES)
    return key in keys_of("nobody") and not (len(key) == SHORT and cell.isalpha() and cell.istitle())
