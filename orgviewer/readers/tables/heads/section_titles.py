"""Where blocks of rows begin in a sheet: under a title of their own, names of columns again, or both."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from orgviewer.readers.syntax.columns import places
from orgviewer.readers.syntax.grid import GridRows
from orgviewer.readers.table_words import keys_of, word_key
from orgviewer.readers.tables.heads.head import TableHead
from orgviewer.readers.tables.heads.kinds import is_written
from orgviewer.readers.tables.heads.remarks import rows_beneath
from orgviewer.readers.tables.vocabulary.column_meanings import field_of, header_score

KNOWN = 0.6
"""The share of a row's full cells that must name fields, for it to be a head of its own."""
FIRST = 300
"""Rows among which a title is looked for, before all are."""
MOST_BLANKS = 2_000
"""Empty rows of a sheet that is kept by hand."""
SHORTEST = 4
"""Letters of a title that is written as one."""
MOST_TITLES = 1 / 3
"""The share of rows that may be titles."""


class SheetSection(Struct, frozen=True):
    """Rows under one head: the names of their columns, the rows, and the row of their title, or -1."""

    titles: Sequence[str]
    rows: Sequence[int]
    title: int = -1


def is_lone(row: Sequence[str]) -> bool:
    """Say whether only the first cell that a row has says something, of three columns or more."""
    return len(row) > 2 and bool(row[0].strip()) and not any(map(str.strip, row[1:]))


class SectionSearch:
    """Looks for blocks of rows beneath the head of a sheet."""

    def __init__(self, rows: GridRows, head: TableHead) -> None:
        self._rows, self._head = rows, head

    @cached_property
    def first_title(self) -> int:
        """The row of the title of the first block, right above the head, or -1."""
        above = self._head.row - 1
        return above if above >= 0 and _is_title_like(self._rows[above]) else -1

    @cached_property
    def beneath(self) -> frozenset[int]:
        """The rows beneath the last record that are none."""
        return frozenset(rows_beneath(self._rows, self._head.body))

    def sections(self) -> list[SheetSection]:
        """Return the blocks, if there is a title or another head beneath the first one; else nothing."""
        heads = self._heads()
        titles = self._titles(heads)
        if not titles and not any(self._is_new(row) for row in heads):
            return []
        return self._parted(heads, titles)

    @cached_property
    def _firsts(self) -> Sequence[str]:
        """The first cells of the rows beneath the head."""
        return self._rows.column(0)[self._head.body :]

    @cached_property
    def _blanks(self) -> frozenset[int]:
        """The empty rows beneath the head; none if they are too many for a sheet that is kept by hand."""
        body = self._head.body
        empty = [body + place for place in places(self._firsts, "")]
        blanks = [number for number in empty if not any(map(str.strip, self._rows[number]))]
        return frozenset(blanks) if len(blanks) <= MOST_BLANKS else frozenset()

    def _heads(self) -> list[int]:
        """Return the rows beneath the head that name columns again, the same ones or others."""
        first = next(iter(self._head.titles), "")
        named = places(self._firsts, first) if first.strip() else ()
        again = {number for place in named if self._is_head(number := self._head.body + place)}
        for blank in self._blanks:
            after = blank + 1
            if after < len(self._rows) and is_lone(self._rows[after]):
                after += 1
            if after < len(self._rows) and after not in self._blanks and self._is_head(after):
                again.add(after)
        return sorted(again)

    def _is_head(self, number: int) -> bool:
        row = self._rows[number]
        if not self._is_new(number):
            return True
        full = [cell for cell in row if cell.strip()]
        known = sum(bool(field_of(cell)) for cell in full)
        named = {word_key(title) for title in self._head.titles} - {""}
        shared = sum(word_key(cell) in named for cell in full)
        return (
            len(full) > 1
            and header_score(row) > 1
            and max(known, shared) >= KNOWN * len(full)
            and not is_written(row)
        )

    def _is_new(self, number: int) -> bool:
        """Say whether a row names other columns than the head, or elsewhere."""
        return [*map(str.strip, filter(None, self._rows[number]))] != [
            *map(str.strip, filter(None, self._head.titles))
        ]

    def _titles(self, heads: Sequence[int]) -> list[int]:
        """Return the rows that are titles of those beneath them."""
        above = [head - 1 for head in heads if head - 1 >= self._head.body and is_lone(self._rows[head - 1])]
        behind = [blank + 1 for blank in self._blanks if self._opens(blank + 1)]
        follows = all(blank + 1 in self._blanks or self._opens(blank + 1) for blank in self._inner_blanks)
        if not heads and not (behind and follows and self._opens_with_title()):
            behind = []
        opening = [self._head.body] if (above or behind) and self._is_first_title() else []
        found = sorted({*above, *behind, *opening})
        return found or self._titles_without_gaps()

    @cached_property
    def _inner_blanks(self) -> list[int]:
        """Empty rows that stand above a full one somewhere."""
        ends = len(self._rows)
        while ends - 1 in self._blanks:
            ends -= 1
        return [blank for blank in self._blanks if blank < ends]

    def _opens(self, number: int) -> bool:
        """Say whether a row holds one cell and stands above a row that is no such one."""
        if number + 1 >= len(self._rows) or number in self._blanks or number + 1 in self._blanks:
            return False
        return is_lone(self._rows[number]) and not is_lone(self._rows[number + 1])

    def _opens_with_title(self) -> bool:
        """Say whether the first record stands beneath a title."""
        body = self._head.body
        return self.first_title >= 0 or (body < len(self._rows) and self._opens(body))

    def _is_first_title(self) -> bool:
        """Say whether the first record is the title of those beneath it, and nobody whom others name."""
        body = self._head.body
        if self.first_title >= 0 or not self._opens(body):
            return False
        text = self._rows[body][0].strip()
        return not any(text in map(str.strip, row[1:]) for row in self._rows[body:])

    def _titles_without_gaps(self) -> list[int]:
        """Return titles among the rows without any gap: all of them must be such by their words."""
        body = self._head.body
        if not any(map(is_lone, self._rows[body : body + FIRST])) or not self._opens_with_title():
            return []
        lone = [number for number in range(body, len(self._rows)) if is_lone(self._rows[number])]
        if len(lone) > MOST_TITLES * (len(self._rows) - body) or not all(map(self._opens, lone)):
            return []
        named = {cell.strip() for row in self._rows[body:] for cell in row[1:]}
        texts = [self._rows[number][0].strip() for number in lone]
        return lone if all(_names_unit(text) and text not in named for text in texts) else []

    def _parted(self, heads: Sequence[int], titles: Sequence[int]) -> list[SheetSection]:
        """Return the blocks, empty rows and those that name columns left out."""
        sections: list[SheetSection] = []
        names: Sequence[str] = self._head.titles
        title, rows = self.first_title if titles else -1, list[int]()
        starts, named = frozenset(heads), frozenset(titles)
        for number in range(self._head.body, len(self._rows)):
            if number in starts or number in named:
                if rows:
                    sections.append(SheetSection(names, rows, title))
                rows = []
                if number in named:
                    title = number
                else:
                    title = title if number - 1 in named else -1
                    names = self._rows[number]
            elif number not in self._blanks and number not in self.beneath:
                rows.append(number)
        return [*sections, SheetSection(names, rows, title)] if rows else sections


def _is_title_like(row: Sequence[str]) -> bool:
    return sum(bool(cell.strip()) for cell in row) == 1


def _names_unit(text: str) -> bool:
    """Say whether a text is written as titles are: in capitals, with a colon, or with a word for units."""
    if sum(map(str.isalpha, text)) < SHORTEST:
        return False
    if text.endswith((":", "：")) or text.isupper():
        return True
    return any(word_key(word) in keys_of("unit_words") for word in text.split())
