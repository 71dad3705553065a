"""Sheets of paper, and parts of a picture that are larger than one: tiles that overlap, to be glued."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import product

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.choices import Orientation, Paper
from orgviewer.layout.rectangle import HAIR, Rectangle
from orgviewer.paint.marks import LineStyle, Marks, Texts, TextStyle
from orgviewer.paint.picture import Picture
from orgviewer.paint.theme import Lettering
from orgviewer.publish.paper.lengths import MILLIMETRE, POINT
from orgviewer.publish.paper.page import Page, line_of_text, strokes
from orgviewer.words.translation import Phrase, number_in_words, tr

MARGIN = 10 * MILLIMETRE  # which no printer needs for itself
OVERLAP = 10 * MILLIMETRE  # that two neighbours both show
STROKE, AWAY = 3 * MILLIMETRE, 1 * MILLIMETRE  # of a crop mark: its length, and how far from the corner

PAPER_NAMES: Mapping[Paper, Phrase] = {
    Paper.A4: "A4",
    Paper.A3: "A3",
    Paper.LETTER: "Letter",
    Paper.A0: "A0",
}


class Sheet(Struct, frozen=True):
    """A sheet of paper in pixels of a page, and the area in which a chart may stand."""

    width: float
    height: float
    area: Rectangle


class TileGrid(Struct, frozen=True):
    """How many rows and columns of tiles hold something; a tile shows as much as `step` and an overlap."""

    rows: int
    columns: int
    step: tuple[float, float]


def name_of_paper(paper: Paper) -> str:
    """Return what a sheet of paper is called."""
    return tr(PAPER_NAMES[paper])


def sheet(picture: Picture, above: float = 0.0) -> Sheet:
    """Return the sheet that a picture wants, with so many pixels kept free above the chart."""
    return laid_sheet(picture, picture.spec.way, above)


def upright_sheet(picture: Picture) -> Sheet:
    """Return the same sheet laid on its shorter side, as texts are read."""
    return laid_sheet(picture, Orientation.UPRIGHT)


def laid_sheet(picture: Picture, way: Orientation, above: float = 0.0) -> Sheet:
    """Return the sheet that a picture wants, lying in some way; it is wide unless it is to be upright."""
    # Whole points, as the sizes of pages are kept.
    short, long = (round(side * MILLIMETRE * POINT) / POINT for side in picture.spec.paper.sides)
    width, height = (short, long) if way is Orientation.UPRIGHT else (long, short)
    return Sheet(width, height, Rectangle(MARGIN, MARGIN + above, width - MARGIN, height - MARGIN))


def grid(part: Rectangle, scale: float, paper: Sheet) -> TileGrid:
    """Return how many tiles a part of a picture at a scale (page pixels per pixel) takes."""
    width, height = _extent(paper.area)
    wide, high = ((side * scale) for side in _extent(part))
    return TileGrid(
        _count(high, height), _count(wide, width), (max(1.0, width - OVERLAP), max(1.0, height - OVERLAP))
    )


def tile_part(part: Rectangle, scale: float, paper: Sheet, row: int, column: int) -> Rectangle:
    """Return what a tile shows of a part of a picture."""
    step_x, step_y = grid(part, scale, paper).step
    width, height = _extent(paper.area)
    left, top = part.left + column * step_x / scale, part.top + row * step_y / scale
    right, bottom = left + width / scale, top + height / scale
    return Rectangle(left, top, min(right, part.right), min(bottom, part.bottom))


def whole_page(picture: Picture, part: Rectangle, scale: float, paper: Sheet, label: str) -> Page:
    """Return the page on which a part of a picture that fits stands, in the middle."""
    free = (paper.area.right - paper.area.left) - (part.right - part.left) * scale
    left = paper.area.left + max(0.0, free / 2)
    return Page(picture, part, paper.width, paper.height, left, paper.area.top, scale, label)


def tiles(picture: Picture, part: Rectangle, scale: float, paper: Sheet, label: str) -> list[Page]:
    """Return the pages that show a part of a picture at a scale: one if it fits, else tiles row by row.

    What fits stands in the middle and has the label; tiles have crop marks, and say where they belong.
    """
    places, whole = grid(part, scale, paper), whole_page(picture, part, scale, paper, label)
    if places.rows * places.columns == 1:
        return [whole]
    pages = []
    for row, column in product(range(places.rows), range(places.columns)):
        said = tile_label(row, column, places)
        around = Marks(
            lines=(strokes(LineStyle(picture.theme.quiet, 0.5, 0.0), _crop_marks(paper.area)),),
            texts=(_foot(picture, paper, said),),
        )
        shown = tile_part(part, scale, paper, row, column)
        pages.append(replace(whole, part=shown, label=said, around=around))
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
    return line_of_text(letters, style, paper.area.left + STROKE, paper.height - MARGIN / 2, text)


def _crop_marks(area: Rectangle) -> list[tuple[float, float, float, float]]:
    """Return strokes that point to the corners of an area from outside."""
    marks = []
    for x, outward in ((area.left, -1), (area.right, 1)):
        for y, downward in ((area.top, -1), (area.bottom, 1)):
            marks.append((x, y + downward * AWAY, x, y + downward * (AWAY + STROKE)))
            marks.append((x + outward * AWAY, y, x + outward * (AWAY + STROKE), y))
    return marks


def _count(length: float, room: float) -> int:
    """Return how many tiles a length takes, all but the first of which begin with an overlap."""
    if length <= room + HAIR:
        return 1
    return math.ceil((length - OVERLAP - HAIR) / (room - OVERLAP))


def _extent(rectangle: Rectangle) -> tuple[float, float]:
    return rectangle.right - rectangle.left, rectangle.bottom - rectangle.top
