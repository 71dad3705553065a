"""What a preview shows: the picture made small, and where the edges of its sheets of paper lie.

Runs beside the window. Not for: the widget (see `preview`), or when it is made anew (see `previewing`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import product

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from orgviewer.choices import Pages, PictureFormat, SlideShapes
from orgviewer.engines import load
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.picture import Picture
from orgviewer.paint.raster import paint_part
from orgviewer.publish.paper.fit import fitted
from orgviewer.publish.paper.page import Page, paint_page
from orgviewer.publish.paper.pages import make_pages
from orgviewer.publish.paper.sheets import sheet
from orgviewer.publish.paper.tiles import grid
from orgviewer.views.export.size import size_in_words
from orgviewer.words.translation import number_in_words

SLIDE_PAGES = "orgviewer.publish.pptx.slide_pages:slide_pages"
MOST_DETAILED = 2_000  # cards that are painted letter by letter, however small
MOST_PAGED = 2_000  # cards of a chart that is parted into a page for each branch for a look
MOST_SHEETS = 12  # pages that are shown beside each other
MOST_EDGES = 400  # tiles of a poster whose edges are shown
GAP = 0.04  # between pages that are shown beside each other, of the room's longer side


class SheetEdge(Struct, frozen=True):
    """The edge of a sheet of paper on a preview, in shares of its sides, and the number of the sheet."""

    rectangle: Rectangle
    number: str


class Prepared(Struct, frozen=True):
    """A picture made small, with the edges of its sheets, and how large it will be, in words.

    `more` are pages that are not shown.
    """

    picture: Picture
    image: QImage
    edges: Sequence[SheetEdge]
    words: str
    more: int = 0


def prepare(picture: Picture, kind: PictureFormat, room: QSize) -> Prepared:
    """Return what a preview of so many pixels shows of a picture that is to become a kind of file."""
    pages = _pages(picture, kind)
    words = size_in_words(picture, kind, pages)
    if pages is not None:
        image, edges = _beside(pages[:MOST_SHEETS], room)
        return Prepared(picture, image, edges, words, max(0, len(pages) - MOST_SHEETS))
    is_poster = kind is PictureFormat.PDF and picture.spec.pages is Pages.TILES
    return Prepared(picture, _small(picture, room), _tiles(picture) if is_poster else (), words)


def _pages(picture: Picture, kind: PictureFormat) -> Sequence[Page] | None:
    """Return the pages or the slides of a picture; None if it has none, or they are not known soon."""
    if kind is PictureFormat.PPTX and picture.spec.shapes is SlideShapes.FREE:
        is_soon = 0 < len(picture.layout.chart) <= MOST_PAGED
        return load(SLIDE_PAGES)(picture) if is_soon else None
    is_paged = kind is PictureFormat.PDF and picture.spec.pages in (Pages.FIT, Pages.BRANCHES)
    return make_pages(picture) if is_paged and _is_paged_soon(picture) else None


def _is_paged_soon(picture: Picture) -> bool:
    """Return whether the pages of a picture are known before anybody loses patience."""
    is_small = len(picture.layout.chart) <= MOST_PAGED
    return is_small or (picture.spec.pages is Pages.FIT and fitted(picture).is_legible)


def _small(picture: Picture, room: QSize) -> QImage:
    """Return a picture as large as there is room."""
    width, height = picture.extent
    scale = min(room.width() / width, room.height() / height, max(1.0, picture.spec.scale) * 2)
    small = replace(picture, spec=replace(picture.spec, scale=scale))
    detail = picture.spec.scale if len(picture.layout.chart) <= MOST_DETAILED else 0.0
    return paint_part(small, 0, 0, *small.size, detail)


def _tiles(picture: Picture) -> list[SheetEdge]:
    """Return the edges of a poster's tiles, each with its row and its column as on its cover."""
    whole, scale, paper = Rectangle(0.0, 0.0, *picture.extent), picture.spec.scale, sheet(picture)
    places = grid(picture, picture.trimmed, scale, paper)
    if not 1 < places.rows * places.columns <= MOST_EDGES:
        return []
    edges = []
    for row, column in product(range(places.rows), range(places.columns)):
        part = places.tile(row, column)
        share = Rectangle(
            part.left / whole.right,
            part.top / whole.bottom,
            part.right / whole.right,
            part.bottom / whole.bottom,
        )
        edges.append(SheetEdge(share, f"{row + 1} · {column + 1}"))
    return edges


def _beside(pages: Sequence[Page], room: QSize) -> tuple[QImage, list[SheetEdge]]:
    """Return pages beside each other, as large as there is room for all of them."""
    first, gap = pages[0], max(room.width(), room.height()) * GAP
    columns = max(range(1, len(pages) + 1), key=lambda number: _scale(pages, number, room, gap))
    rows, scale = math.ceil(len(pages) / columns), _scale(pages, columns, room, gap)
    wide, high = first.width * scale, first.height * scale
    size = QSize(round(columns * (wide + gap)), round(rows * (high + gap)))
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    edges = []
    with QPainter(image) as painter:
        for number, page in enumerate(pages):
            left = gap / 2 + number % columns * (wide + gap)
            top = gap / 2 + number // columns * (high + gap)
            painter.save()
            painter.translate(left, top)
            painter.scale(scale, scale)
            painter.setClipRect(0, 0, round(page.width), round(page.height))
            painter.fillRect(0, 0, round(page.width), round(page.height), QColor("white"))
            paint_page(page, painter)
            painter.restore()
            width, height = size.width(), size.height()
            share = Rectangle(left / width, top / height, (left + wide) / width, (top + high) / height)
            edges.append(SheetEdge(share, number_in_words(number + 1)))
    return image, edges


def _scale(pages: Sequence[Page], columns: int, room: QSize, gap: float) -> float:
    """Return how large pages are, in so many columns, that all of them have room."""
    rows = math.ceil(len(pages) / columns)
    across = (room.width() / columns - gap) / pages[0].width
    return max(0.001, min(across, (room.height() / rows - gap) / pages[0].height))
