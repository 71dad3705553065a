"""Who says what in one field: different texts, their words, and the records that have them.

Not for: what the texts are (see `sayings`), or the order of what is found (see `finder`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from msgspec import Struct

from orgviewer.arrays import AnyIntegers, Integers
from orgviewer.search.fields import RANK_STEP, RANKS, Field, Qualities, Target, TextArray
from orgviewer.search.vocabulary_builder import GoOn, Lexicon, distinct

NONE = np.zeros(0, np.int32)
MANY = 8  # of so many texts one may match before all are gone through in one pass


class Holders(Struct, frozen=True, eq=False):
    """Those of whom a column says something, in their order, and where in its `text` that of each begins."""

    record: Integers
    starts: Integers


class IndexedColumn(Struct, frozen=True, eq=False):
    """One field of records of one kind; `name` is the file's own for COLUMN.

    `words` are the numbers of the words of all texts, each text's ended by 0; those of text n begin at
    `starts[n]`. Without `holders`, `text` says for every record which text it has, or -1.
    """

    field: Field
    target: Target
    name: str
    texts: TextArray
    words: Integers
    starts: Integers
    text: Integers
    holders: Holders | None = None

    def ranked(self, qualities: Qualities) -> Qualities:
        """Return what each text counts, given the qualities of words; one 0 more is for who has no text."""
        best = np.zeros(len(self.texts) + 1, np.uint8)
        found = qualities.take(self.words)
        places = np.flatnonzero(found)
        if len(places) * MANY < len(self.texts):
            texts = np.searchsorted(self.starts, places, side="right") - 1
            np.maximum.at(best, texts, found[places])
        else:
            np.maximum.reduceat(found, self.starts, out=best[:-1])
        if rank := RANKS[self.field] * RANK_STEP:
            best[best != 0] += rank
        return best

    def raise_scores(self, scores: Qualities, ranked: Qualities) -> None:
        """Raise the scores of records (in place) to what their texts count."""
        values = ranked.take(self.text)
        if self.holders is None:
            np.maximum(scores, values, out=scores)
        elif len(values):
            best = np.maximum.reduceat(values, self.holders.starts)
            scores[self.holders.record] = np.maximum(scores[self.holders.record], best)

    def texts_of(self, record: int) -> AnyIntegers:
        """Return the places in `texts` of what a record says."""
        if self.holders is None:
            return self.text[record : record + 1]
        place, after = np.searchsorted(self.holders.record, (record, record + 1))
        starts = self.holders.starts
        return (
            self.text[starts[place] : starts[after] if after < len(starts) else None]
            if place < after
            else NONE
        )

    def has_all(self, words: Iterable[Qualities], least: int) -> AnyIntegers:
        """Return the texts in which each word is at least of a quality."""
        found = np.ones(len(self.texts), np.bool_)
        for qualities in words:
            found &= self.ranked(qualities)[:-1] >= least + RANKS[self.field] * RANK_STEP
        return np.flatnonzero(found)


def dense_column(
    lexicon: Lexicon, field: Field, texts: TextArray, text: Integers, name: str = ""
) -> IndexedColumn:
    """Return what each person says, given different texts and which one each has, or -1."""
    return IndexedColumn(field, Target.PERSON, name, texts, *lexicon.read(texts), text)


def sparse_column(
    lexicon: Lexicon,
    field: Field,
    target: Target,
    told: Sequence[tuple[int, str]],
    go_on: GoOn,
    name: str = "",
) -> IndexedColumn:
    """Return who says what, given pairs of a record and a text, in the order of records."""
    texts, codes = distinct((text for _, text in told), go_on)
    known = codes >= 0
    record = np.fromiter((record for record, _ in told), np.int32, len(told))[known]
    return IndexedColumn(field, target, name, texts, *lexicon.read(texts), codes[known], holders(record))


def holders(record: Integers) -> Holders:
    """Return the holders of the texts of a column, given each text's, in the order of records."""
    starts = np.flatnonzero(np.diff(record, prepend=np.int32(-1))).astype(np.int32)
    return Holders(record[starts], starts)
