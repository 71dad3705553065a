"""Where the head of a table is: its first full row, unless there is evidence that this is something else.

A known word is no such evidence: "Manager" may be somebody's role. What counts is how the cells are written
there and below, which rows are wider, which are repeated, and which words never stand in a record.
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from msgspec import Struct, field

from orgviewer.readers.table_words import word_key
from orgviewer.readers.tables.heads.kinds import WRITTEN, CellKind, column_kinds, is_written, kinds_of
from orgviewer.readers.tables.heads.tiers import joined
from orgviewer.readers.tables.vocabulary.column_meanings import field_of, header_score

FIRST, SPREAD = 300, 200
"""Rows that a table is judged by: the first ones, and as many spread over the rest."""
FULL = 0.6
"""The share of what most rows have in full cells from which on a row is full."""
AFTER = 60
"""Rows after the first full one among which another head is looked for."""
KNOWN = 0.6
"""The share of a row's full cells that must be known names for it to be a head though it is not first."""
_WORDS = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+")
LABELS = 0.5
"""The share of cells that mean what those of the head mean, from which on a row is a second head."""


class TableHead(Struct, frozen=True):
    """The rows that name the columns, from 0, one or two of them; and what each of the columns is called.

    `labels` are rows beneath that say the same again. Where no row names them there are no `rows`, and the
    titles are empty. The records begin at `body`.
    """

    rows: tuple[int, ...]
    titles: list[str]
    labels: tuple[int, ...] = ()
    body: int = 0

    @property
    def row(self) -> int:
        """The row whose cells are the places of names."""
        return self.rows[-1] if self.rows else 0


def head_of(rows: Sequence[Sequence[str]], wanted: Iterable[str] = ()) -> TableHead:
    """Return the head of a table; one that holds a name that somebody `wanted` is taken before any other."""
    if not rows:
        return TableHead((), [])
    search = _HeadSearch(rows)
    named = _named(rows, {word_key(name) for name in wanted} - {""})
    if named is not None:
        return search.tiered(named)
    if (first := search.first_full()) is None:
        return TableHead((0,), [*rows[0]], body=1)
    row = search.better(first)
    if search.is_record(row):
        above = search.above(row)
        if above is None or not header_score(rows[above]):
            return TableHead((), [""] * search.width, body=row)
        row = above
    return search.tiered(row)


def _named(rows: Sequence[Sequence[str]], wanted: set[str]) -> int | None:
    """Return the first row that holds the most of some names, if any does."""
    if not wanted:
        return None
    counts = [len(wanted & set(map(word_key, row))) for row in rows[:FIRST]]
    return counts.index(max(counts)) if any(counts) else None


def _filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell and not cell.isspace())


class _HeadSearch(Struct, dict=True):
    """The rows of a table, and what is known of them while its head is looked for."""

    rows: Sequence[Sequence[str]]
    _scores: dict[int, tuple[int, float]] = field(default_factory=dict)

    @cached_property
    def sampled(self) -> list[int]:
        """Rows of the whole table by which it is judged."""
        step = max(1, (len(self.rows) - FIRST) // SPREAD)
        return [*range(min(FIRST, len(self.rows))), *range(FIRST, len(self.rows), step)]

    @cached_property
    def sample(self) -> list[Sequence[str]]:
        """The cells of these rows."""
        return [self.rows[number] for number in self.sampled]

    @cached_property
    def width(self) -> int:
        """Columns of most rows."""
        return int(statistics.median_high(map(len, self.sample)))

    @cached_property
    def least(self) -> int:
        """Full cells from which on a row is full."""
        counts = [count for count in map(_filled, self.sample) if count > 1]
        return max(2, round(FULL * statistics.median(counts))) if counts else 1

    @cached_property
    def last_rows(self) -> Mapping[str | tuple[int, str], int]:
        """By cell, and by column and cell, the last row of the sample that holds it.

        Of rows that are repeated the first counts.
        """
        first: dict[tuple[str, ...], int] = {}
        for number, row in zip(self.sampled, self.sample, strict=True):
            first.setdefault(tuple(map(str.strip, row)), number)
        last: dict[str | tuple[int, str], int] = {}
        for row, number in first.items():
            last |= dict.fromkeys(row, number) | dict.fromkeys(enumerate(row), number)
        return last

    def first_full(self) -> int | None:
        """Return the first row that is full."""
        return next((number for number, row in enumerate(self.rows) if _filled(row) >= self.least), None)

    def better(self, first: int) -> int:
        """Return the row that is rather the head than the first full one; that one, if there is none."""
        best = first
        for number in self._full_rows(first + 1, first + 1 + AFTER):
            if self._wins(number, best):
                best = number
        return best

    def is_record(self, number: int) -> bool:
        """Say whether a row is written as the records beneath it are, and names nothing."""
        row = self.rows[number]
        if self.score(number)[0] or not (below := self.below(number)):
            return False
        pairs = list(zip(kinds_of(row), column_kinds(below, len(row)), strict=True))
        same = any(kind in WRITTEN and kind is under for kind, under in pairs)
        other = any(kind is CellKind.TEXT and under in WRITTEN for kind, under in pairs)
        named = any(self.last_rows.get(cell.strip(), 0) > number for cell in row if " " in cell.strip())
        return (same and not other) or (named and not other)

    def above(self, number: int) -> int | None:
        """Return the row directly above that says something."""
        return number - 1 if number and any(self.rows[number - 1]) else None

    def below(self, number: int) -> list[Sequence[str]]:
        """Return the full rows beneath a row."""
        return [self.rows[place] for place in self._full_rows(number + 1, number + 1 + AFTER)]

    def score(self, number: int) -> tuple[int, float]:
        """Return how many fields the cells of a row name, and the share of the full ones that are names."""
        if number not in self._scores:
            row = self.rows[number]
            known = sum(bool(field_of(cell)) for cell in row)
            self._scores[number] = header_score(row), known / max(1, _filled(row))
        return self._scores[number]

    def tiered(self, number: int) -> TableHead:
        """Return the head that a row makes, alone or with the one above or beneath it."""
        for upper in (number - 1, number):
            if 0 <= upper < len(self.rows) - 1:
                pair = self.rows[upper], self.rows[upper + 1]
                if titles := joined(*pair, self._recurs(upper + 1)):
                    return self._with_labels((upper, upper + 1), titles)
        return self._with_labels((number,), [*self.rows[number]])

    def _with_labels(self, rows: tuple[int, ...], titles: list[str]) -> TableHead:
        """Return a head, and the rows beneath it that say the same again."""
        labels = []
        body = rows[-1] + 1
        while body < len(self.rows) and self._is_label(titles, body):
            labels.append(body)
            body += 1
        return TableHead(rows, titles, tuple(labels), body)

    def _is_label(self, titles: Sequence[str], number: int) -> bool:
        """Say whether a row says of each column what the head says, in other words, or in codes."""
        row = self.rows[number]
        pairs = [(title, cell) for title, cell in zip(titles, row, strict=False) if cell.strip()]
        same = sum(
            word_key(title) == word_key(cell)
            or bool(field_of(cell) == field_of(title) != "")
            or _says_same(title, cell)
            for title, cell in pairs
            if title != cell or len(pairs) > 1
        )
        if same < 2 or same < LABELS * len(pairs) or list(titles) == list(row):
            return False
        return not is_written(row)

    def _full_rows(self, start: int, end: int) -> Iterator[int]:
        return (
            number
            for number in range(start, min(end, len(self.rows)))
            if _filled(self.rows[number]) >= self.least
        )

    def _wins(self, number: int, best: int) -> bool:
        """Say whether a row is rather the head than one above it."""
        row = self.rows[number]
        if is_written(row) or self._recurs(number):
            return False
        score, share = self.score(number)
        names = score > 1 and share >= KNOWN and score > self.score(best)[0]
        repeated = score > 1 and self.sample.count(row) > self.sample.count(self.rows[best])
        if repeated and score >= self.score(best)[0]:
            return True
        contrast = score >= self.score(best)[0] and self._contrasts(number)
        return (names and self._is_odd(best, number)) or (contrast and self._is_remark(best))

    def _recurs(self, number: int) -> bool:
        """Say whether the words of a row stand in records beneath it: one in its column, or half of them."""
        words = [(place, cell.strip()) for place, cell in enumerate(self.rows[number]) if cell.strip()]
        elsewhere = sum(self.last_rows.get(word, 0) > number for _, word in words)
        return elsewhere * 2 >= max(1, len(words)) or any(
            self.last_rows.get(word, 0) > number for word in words
        )

    def _contrasts(self, number: int) -> bool:
        """Say whether a row has texts over columns of numbers, days or addresses."""
        row = self.rows[number]
        pairs = zip(kinds_of(row), column_kinds(self.below(number), len(row)), strict=True)
        return any(kind is CellKind.TEXT and under in WRITTEN for kind, under in pairs)

    def _is_remark(self, number: int) -> bool:
        """Say whether a row is something said about the table: words with a colon, a number, a day."""
        row = self.rows[number]
        return is_written(row) or any(sign in cell for cell in row for sign in ":：=")

    def _is_odd(self, number: int, other: int) -> bool:
        """Say whether there is reason to doubt that a row is the head, given one beneath it."""
        row = self.rows[number]
        return (
            self._is_remark(number)
            or _filled(row) < _filled(self.rows[other])
            or (other == number + 1 and all(map(_is_code, filter(None, row))))
        )


def _says_same(title: str, label: str) -> bool:
    """Say whether all words of a label, two at least, are in a name: effectiveStartDate, Start Date."""
    words = {word.casefold() for word in label.split()}
    return len(words) > 1 and words <= {word.casefold() for word in _WORDS.findall(title)}


def _is_code(cell: str) -> bool:
    """Say whether a cell is a name for programs and not for people: one word with a digit or a line in it."""
    return " " not in cell.strip() and ("_" in cell or any(map(str.isdecimal, cell)))
