"""Rows that stand around the records of a table: lines that are drawn, remarks beneath the last one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from orgviewer.words.language import Phrase

BENEATH: Phrase = "this row stands beneath the table: skipped"
MOST = 12
"""Rows beneath a table that are looked at."""
LONGEST = 400
"""Characters of a cell that is looked at."""
_RULE = re.compile(r"[\s\-=_+*─━|:]*[-=_─━]{3}[\s\-=_+*─━|:]*")
_NUMBER = re.compile(r"[\d.,:%€$£¥\s()+-]*")
_REMARK = re.compile(
    r"[(\[]?\d[\d.,]* [^\W\d_]{3,}( \w+)*[)\]]?|[*†‡©]\s*\w{3,}.*|.*[^\W\d_]{3,} ?[:：=] ?\S.*|"
    r".*\b(exported|generated|confidential|vertraulich)\b.*",
    re.IGNORECASE | re.DOTALL,
)


def is_ruled(row: Sequence[str]) -> bool:
    """Say whether a row is a line drawn with signs, as databases print one beneath the names of columns."""
    full = [cell for cell in row if cell.strip()]
    return bool(full) and all(len(cell) <= LONGEST and _RULE.fullmatch(cell) for cell in full)


def rows_beneath(rows: Sequence[Sequence[str]], body: int) -> list[int]:
    """Return the rows beneath the last record that say something about the table, or nothing.

    Such a row has one text, and numbers at most beside it; the text has a colon, is in brackets, or counts.
    """
    if max((_filled(row) for row in rows[max(body, len(rows) - 2 * MOST) :]), default=0) < 2:
        return []
    found: list[int] = []
    waiting: list[int] = []
    for number in range(len(rows) - 1, max(body, len(rows) - MOST) - 1, -1):
        row = rows[number]
        if not _filled(row):
            waiting.append(number)
        elif _is_remark(row):
            found += [*waiting, number]
            waiting = []
        else:
            break
    return sorted(number for number in found if _filled(rows[number]))


def _filled(row: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in row)


def _is_remark(row: Sequence[str]) -> bool:
    texts = [cell for cell in row if not _NUMBER.fullmatch(cell[:LONGEST])]
    if len(texts) != 1 or texts[0] != row[0] or "@" in texts[0]:
        return False
    return len(texts[0]) <= LONGEST and _REMARK.fullmatch(texts[0].strip()) is not None
