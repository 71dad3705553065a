"""Parts of a picture that are larger than a sheet of paper: tiles that overlap, to be glued."""

from __future__ import annotations

from itertools import product

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.arrays import Floats
from orgviewer.layout.rectangle import HAIR, Rectangle
from orgviewer.paint.cards.card import HANGING, card_rectangles
from orgviewer.paint.chart_marks import EDGE, OVER
from orgviewer.paint.marks import LineStyle, Marks, Polylines, Texts, TextStyle
from orgviewer.paint.picture import Picture
from orgviewer.paint.theme import Lettering
from orgviewer.publish.paper.lengths import MILLIMETRE
from orgviewer.publish.paper.page import Page, line_of_text, strokes
from orgviewer.publish.paper.sheets import Sheet
from orgviewer.words.translation import number_in_words, tr

OVERLAP = 10 * MILLIMETRE  # that two neighbours both show at least
MOST_OF_TILE = 0.75  # of a tile may be the part of a card that is kept whole; else tiles were without number
NOTHING_ELSE = np.zeros((0, 4))
STROKE, AWAY = 3 * MILLIMETRE, 1 * MILLIMETRE  # of a crop mark: its length, and how far from the corner


class TileGrid(Struct, frozen=True):
    """Where the tiles of a `part` of a picture begin, in its places; each `width` × `height` or smaller.

    Some, by their row and column, may be left out.
    """

    part: Rectangle
    lefts: tuple[float, ...]
    tops: tuple[float, ...]
    width: float
    height: float
    left_out: frozenset[tuple[int, int]] = frozenset()

    @property
    def rows(self) -> int:
        """How many rows of tiles there are."""
        return len(self.tops)

    @property
    def columns(self) -> int:
        """How many tiles stand beside each other."""
        return len(self.lefts)

    @property
    def printed(self) -> tuple[tuple[int, int], ...]:
        """The tiles that are not left out, by row and column, row by row."""
        return tuple(filter(self.is_printed, product(range(self.rows), range(self.columns))))

    def is_printed(self, place: tuple[int, int]) -> bool:
        """Say whether there is a tile in a row and a column, and it is not left out."""
        return place[0] < self.rows and place[1] < self.columns and place not in self.left_out

    def tile(self, row: int, column: int) -> Rectangle:
        """Return what a tile shows."""
        left, top = self.lefts[column], self.tops[row]
        return Rectangle(left, top, left + self.width, top + self.height).within(self.part)


def grid(
    picture: Picture, part: Rectangle, scale: float, paper: Sheet, kept: Floats = NOTHING_ELSE
) -> TileGrid:
    """Return how a part of a picture at a scale (page pixels per pixel) is parted into tiles.

    Each card stands whole on some tile, unless it is nearly as large as one: a tile begins where the first
    card does that the one before cuts, and at least an overlap before its end. So does what else is to be
    `kept` whole (m × 4: left, top, right, bottom), none of it larger than a tile.
    """
    width, height = paper.area.width / scale, paper.area.height / scale
    cards = card_edges(picture)
    ends = []
    for axis, room in ((0, width), (1, height)):
        whole = cards if are_kept_whole(cards, axis, room) else cards[:0]
        things = np.concatenate((whole, kept))
        ends.append((things[:, axis], things[:, axis + 2]))
    lefts = _starts(part.left, part.right, width, OVERLAP / scale, ends[0])
    tops = _starts(part.top, part.bottom, height, OVERLAP / scale, ends[1])
    return TileGrid(part, lefts, tops, width, height)


def are_kept_whole(cards: Floats, axis: int, room: float) -> bool:
    """Say whether cards are small enough for tiles with some room along an axis (0 across, 1 down)."""
    sizes = cards[:, axis + 2] - cards[:, axis]
    return bool(len(cards)) and float(sizes.max()) <= MOST_OF_TILE * room


def card_edges(picture: Picture) -> Floats:
    """Return what belongs to each card (m × 4: left, top, right, bottom), in places of the picture."""
    layout = picture.layout
    boxes = card_rectangles(layout, np.arange(len(layout.chart), dtype=np.int32))
    low, high = boxes[:, :2] - (EDGE, OVER), boxes[:, :2] + boxes[:, 2:] + (EDGE, HANGING)
    edges: Floats = np.hstack((low, high)) + picture.corner * 2
    return edges


def _starts(
    first: float, last: float, room: float, overlap: float, whole: tuple[Floats, Floats]
) -> tuple[float, ...]:
    """Return where tiles begin along an axis; `whole` is where what is kept so begins and ends."""
    low, high = whole
    starts = [first]
    while (end := starts[-1] + room) < last - HAIR:
        start = max(end - overlap, starts[-1] + HAIR)
        cut = low[(low < end) & (high > end)]
        starts.append(min(start, float(cut.min())) if len(cut) else start)
    return tuple(starts)


def whole_page(picture: Picture, part: Rectangle, scale: float, paper: Sheet, label: str) -> Page:
    """Return the page on which a part of a picture that fits stands, in the middle."""
    free = (paper.area.right - paper.area.left) - (part.right - part.left) * scale
    left = paper.area.left + max(0.0, free / 2)
    return Page(
        picture, part, paper.width, paper.height, left, paper.area.top, scale, label, outer=paper.outer
    )


def tiles(picture: Picture, places: TileGrid, scale: float, paper: Sheet, label: str) -> list[Page]:
    """Return the pages that show a part of a picture at a scale: one if it fits, else tiles row by row.

    What fits stands in the middle and has the label; tiles have crop marks, and say where they belong.
    """
    whole = whole_page(picture, places.part, scale, paper, label)
    if places.rows * places.columns == 1:
        return [whole]
    pages = []
    for row, column in places.printed:
        said, shown = tile_label(row, column, places), places.tile(row, column)
        page = replace(whole, part=shown, label=said, left=paper.area.left)
        seams = _seam_marks(page, paper, places, row, column)
        quiet = picture.theme.quiet
        lines = strokes(LineStyle(quiet, 0.5, 0.0), _crop_marks(paper)), *_dashed(quiet, seams)
        pages.append(replace(page, around=Marks(lines=lines, texts=(_foot(picture, paper, said),))))
    return pages


def tile_label(row: int, column: int, places: TileGrid) -> str:
    """Return which tile this is, in words; rows and columns come from 0."""
    words = tr("row {row}, column {column} of {rows} × {columns}")
    numbers = {"row": row + 1, "column": column + 1, "rows": places.rows, "columns": places.columns}
    for name, number in numbers.items():
        words = words.replace(f"{{{name}}}", number_in_words(number))
    return words


def _foot(picture: Picture, paper: Sheet, words: str) -> Texts:
    letters, style = picture.letters, TextStyle(Lettering.BADGE, picture.theme.quiet)
    width = (paper.area.right - paper.area.left) - 2 * STROKE
    text = letters.elided(f"{words} · {picture.dataset.title}", style.lettering, width)
    return line_of_text(
        letters, style, paper.area.left + STROKE, (paper.outer.bottom + paper.height) / 2, text
    )


def _crop_marks(paper: Sheet) -> list[tuple[float, float, float, float]]:
    """Return strokes in the margins that point to the edges of an area, beyond what stands on every sheet."""
    marks, area, outer = [], paper.area, paper.outer
    for x, outward in ((area.left, -1), (area.right, 1)):
        for y, edge, downward in ((area.top, outer.top, -1), (area.bottom, outer.bottom, 1)):
            marks.append((x, edge + downward * AWAY, x, edge + downward * (AWAY + STROKE)))
            marks.append((x + outward * AWAY, y, x + outward * (AWAY + STROKE), y))
    return marks


def _seam_marks(
    page: Page, paper: Sheet, places: TileGrid, row: int, column: int
) -> list[tuple[float, float, float, float]]:
    """Return strokes in the margins that show where on an area neighbours to the right and below begin."""
    marks, area, outer = [], paper.area, paper.outer
    if places.is_printed((row, column + 1)):
        x = page.left + (places.lefts[column + 1] - page.part.left) * page.scale
        marks.append((x, outer.top - AWAY, x, outer.top - AWAY - STROKE))
        marks.append((x, outer.bottom + AWAY, x, outer.bottom + AWAY + STROKE))
    if places.is_printed((row + 1, column)):
        y = page.top + (places.tops[row + 1] - page.part.top) * page.scale
        marks.append((area.left - AWAY, y, area.left - AWAY - STROKE, y))
        marks.append((area.right + AWAY, y, area.right + AWAY + STROKE, y))
    return marks


def _dashed(colour: str, ends: list[tuple[float, float, float, float]]) -> tuple[Polylines, ...]:
    return (strokes(LineStyle(colour, 0.5, 0.0, dashed=True), ends),) if ends else ()
