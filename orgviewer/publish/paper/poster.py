"""A picture as a poster: tiles of a size, none without anything, and what explains it whole on one of them.

Not for: how tiles look and where seams run (see `tiles`), or the cover before them (see `pages`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.arrays import AnyIntegers, Booleans, Floats
from orgviewer.layout.rectangle import HAIR
from orgviewer.paint.chart_marks import BESIDE
from orgviewer.paint.marks import Marks
from orgviewer.paint.picture import LEAST_WIDTH, MARGIN, FooterPlace, Picture
from orgviewer.publish.paper.sheets import Sheet
from orgviewer.publish.paper.tiles import NOTHING_ELSE, TileGrid, are_kept_whole, card_edges, grid

Measured: TypeAlias = Callable[[float], tuple[Marks, float]]
"""Says of so wide a footer how it looks, and how high it is."""

NO_FOOTER = FooterPlace(0.0, 0.0, 0.0)  # it is too large for a tile with a card, and stands on the cover


class Poster(Struct, frozen=True, eq=False):
    """A picture as it is on a poster, and its tiles at the picture's scale."""

    picture: Picture
    paper: Sheet
    places: TileGrid

    @property
    def is_one_sheet(self) -> bool:
        """Whether all of it fits on one sheet."""
        return self.places.rows * self.places.columns == 1

    @property
    def count(self) -> int:
        """How many pages it has, with the cover of one that has several."""
        return 1 if self.is_one_sheet else 1 + len(self.places.printed)


def poster(picture: Picture, paper: Sheet) -> Poster:
    """Return a picture as a poster on sheets of paper.

    What explains the chart stands beneath the lowest card above it, as wide as a tile at most, and whole on
    the tile of that card. Tiles on which nothing is drawn that no other shows are left out.
    """
    scale = picture.spec.scale
    plain = grid(picture, picture.trimmed, scale, paper)
    if plain.rows * plain.columns == 1:
        return Poster(picture, paper, plain)
    footed, kept = _footed(replace(picture, footer_place=NO_FOOTER), plain, picture.footer_marks)
    places = grid(footed, footed.trimmed, scale, paper, kept)
    return Poster(footed, paper, replace(places, left_out=_empty(footed, places, kept)))


def _footed(bare: Picture, plain: TileGrid, measured: Measured) -> tuple[Picture, Floats]:
    """Return a picture with what explains it within one tile, as far left as can be, and what keeps it whole.

    That is kept whole together with a card (1 × 4: left, top, right, bottom), so that no tile has but it. If
    no tile is large enough, nothing is (0 × 4), and the picture has no such thing.
    """
    wide = min(max(bare.extent[0] - 2 * MARGIN, LEAST_WIDTH), plain.width - 2 * BESIDE)
    _, high = measured(wide)
    cards, lines = card_edges(bare), _lines(bare)
    over = np.concatenate((cards, lines))
    last = max(MARGIN, bare.extent[0] - MARGIN - wide)
    for start in plain.lefts:
        left = min(max(start + BESIDE, MARGIN), last)
        tile = left - BESIDE, left - BESIDE + plain.width
        above = cards[(cards[:, 0] >= tile[0]) & (cards[:, 2] <= tile[1])]
        if not len(above):
            continue
        top = float(over[(over[:, 0] <= left + wide) & (over[:, 2] >= left), 3].max(initial=0.0)) + MARGIN
        card, footer = above[above[:, 3].argmax()], (left - BESIDE, top, left + wide, top + high + BESIDE)
        kept = np.hstack((np.minimum(card[:2], footer[:2]), np.maximum(card[2:], footer[2:])))
        if kept[2] - kept[0] <= plain.width and kept[3] - kept[1] <= plain.height:
            return replace(bare, footer_place=FooterPlace(left, top, wide)), kept[None]
    return bare, NOTHING_ELSE


def _lines(picture: Picture) -> Floats:
    """Return where the straight pieces of lines are (m × 4: left, top, right, bottom)."""
    edges = [NOTHING_ELSE]
    for lines in picture.ground().lines:
        begin, end = lines.points[:, :-1].reshape(-1, 2), lines.points[:, 1:].reshape(-1, 2)
        edges.append(np.hstack((np.minimum(begin, end), np.maximum(begin, end))))
    return np.concatenate(edges)


def _empty(picture: Picture, places: TileGrid, kept: Floats) -> frozenset[tuple[int, int]]:
    """Return the tiles, by row and column, on which nothing is drawn that no other shows.

    What is kept whole belongs to the tile in which it begins; all else, in parts, to the first that shows it.
    """
    cards, lines = card_edges(picture), _lines(picture)
    drawn, found = np.concatenate((cards, kept, lines)), []
    for axis, starts, room in ((1, places.tops, places.height), (0, places.lefts, places.width)):
        is_whole = np.zeros(len(drawn), bool)
        is_whole[: len(cards)] = are_kept_whole(cards, axis, room)
        is_whole[len(cards) : len(cards) + len(kept)] = True
        found.append(_met(np.array(starts), room, drawn[:, axis], drawn[:, axis + 2], is_whole))
    (top, bottom), (left, right) = found
    steps = np.zeros((places.rows + 1, places.columns + 1), np.int64)
    for row, column, step in (
        (top, left, 1),
        (top, right + 1, -1),
        (bottom + 1, left, -1),
        (bottom + 1, right + 1, 1),
    ):
        np.add.at(steps, (row, column), step)
    met = steps.cumsum(axis=0).cumsum(axis=1)[:-1, :-1]
    return frozenset((int(row), int(column)) for row, column in np.argwhere(met == 0))


def _met(
    starts: Floats, room: float, low: Floats, high: Floats, is_whole: Booleans
) -> tuple[AnyIntegers, AnyIntegers]:
    """Return the first and the last tile along an axis that things from `low` to `high` need (each m)."""
    begun = np.searchsorted(starts, low + HAIR, side="right") - 1
    ends = starts[:-1] + room
    first = np.where(is_whole, begun, np.searchsorted(ends, low + HAIR))
    last = np.where(is_whole, begun, np.searchsorted(ends, high - HAIR))
    return first.clip(0), last.clip(0)
