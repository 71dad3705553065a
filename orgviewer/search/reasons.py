"""Why a record was found: the field and the text that match best.

Not for: finding (see `matches`).
"""

from __future__ import annotations

from orgviewer.search.columns import IndexedColumn
from orgviewer.search.fields import Field, Qualities, Target
from orgviewer.search.matches import Match
from orgviewer.search.words import PIECE, text_words

LONGEST_REASON = 80
"""Characters of a text that is shown; of a longer one a part is shown."""
BEFORE = 24
"""Characters shown before what matches."""


def reason(match: Match, target: Target, record: int) -> tuple[Field, str, str] | None:
    """Return where a match finds a record (its place among its kind), if it does.

    That is the field, the file's own name of a column, and the text.
    """
    best, found = 0, None
    for column, ranked in match.sources:
        if column.target is not target:
            continue
        for text in column.texts_of(record).tolist():
            if ranked[text] > best:
                best, found = int(ranked[text]), (column, text)
    if found is None:
        return None
    column, text = found
    return column.field, column.name, _shown(column, text, match.qualities)


def _shown(column: IndexedColumn, text: int, qualities: Qualities) -> str:
    """Return a text, cut around its word that matches best if it is long."""
    whole: str = column.texts[text]
    if len(whole) <= LONGEST_REASON:
        return whole
    start = int(column.starts[text])
    end = int(column.starts[text + 1]) if text + 1 < len(column.starts) else len(column.words)
    return _cut(whole, int(qualities[column.words[start:end]].argmax()))


def _cut(text: str, word: int) -> str:
    """Return about LONGEST_REASON characters of a text around its nth word, cut at its spaces."""
    pieces = [(piece.start(), piece.end()) for piece in PIECE.finditer(text)]
    at = pieces[0][0] if pieces else 0
    for start, end in pieces:
        at = start
        word -= len(text_words(text[start:end]))
        if word < 0:
            break
    first = next((start for start, _ in pieces if start >= at - BEFORE), at)
    last = max((end for _, end in pieces if end <= first + LONGEST_REASON), default=0)
    if last <= at:  # one long piece, as sentences of Chinese are
        last = min(at + LONGEST_REASON, len(text))
    before, after = "… " if text[:first].strip() else "", " …" if text[last:].strip() else ""
    return before + " ".join(text[first:last].split()) + after
