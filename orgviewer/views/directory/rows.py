"""The rows of a directory on the screen: a heading, then its entries so many to a row."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Booleans, Integers
from orgviewer.directory.directory import Directory

NONE = -1


class DirectoryRows(Struct, frozen=True, eq=False):
    """Rows (m): the section whose heading each is, or NONE; and of the others which of `places` begin it.

    `places` are the entries that are shown, `counts` how many of them stand in a row.
    """

    places: Integers
    headings: Integers
    firsts: Integers
    counts: Integers

    def __len__(self) -> int:
        return len(self.headings)

    def place(self, row: int, column: int) -> int:
        """Return which entry stands in a cell, or NONE."""
        if not (0 <= row < len(self) and 0 <= column < self.counts[row]):
            return NONE
        return int(self.places[self.firsts[row] + column])

    def cell(self, place: int) -> tuple[int, int]:
        """Return the row and the column of an entry; NONE twice if it is not shown."""
        turn = int(np.searchsorted(self.places, place))
        if turn == len(self.places) or self.places[turn] != place:
            return NONE, NONE
        # Of rows that begin alike the last: headings come first.
        row = int(np.searchsorted(self.firsts, turn, "right")) - 1
        return row, turn - int(self.firsts[row])


def rows_of(directory: Directory, shown: Booleans | None, across: int) -> DirectoryRows:
    """Return the rows of a directory, `across` entries each; `shown` says by person who is, None for all."""
    places = np.arange(len(directory), dtype=np.int32)
    if shown is not None:
        places = places[shown[directory.members.people[directory.rows]]]
    ends = np.searchsorted(places, directory.starts).astype(np.int64)
    sizes = np.diff(ends)
    kept = np.flatnonzero(sizes)
    lines = -(-sizes[kept] // across)
    begins = np.concatenate(([0], np.cumsum(lines + 1)))
    headings = np.full(int(begins[-1]), NONE, np.int32)
    headings[begins[:-1]] = kept
    within = np.arange(len(headings)) - np.repeat(begins[:-1], lines + 1) - 1  # -1 for a heading
    starts, limits = (np.repeat(bound, lines + 1) for bound in (ends[:-1][kept], ends[1:][kept]))
    firsts = starts + np.maximum(within, 0) * across
    counts = np.where(within < 0, 0, np.minimum(limits - firsts, across))
    return DirectoryRows(places, headings, firsts.astype(np.int32), counts.astype(np.int32))
