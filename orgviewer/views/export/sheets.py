"""What a preview shows: the picture made small, and where the edges of its sheets of paper lie.

Runs beside the window. Not for: the widget (see `preview`), or when it is made anew (see `previewing`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice, starmap

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from orgviewer.choices import Pages, PictureFormat, SlideShapes
from orgviewer.engines import load
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.picture import Picture
from orgviewer.paint.raster import paint_part
from orgviewer.publish.paper.fit import fitted
from orgviewer.publish.paper.frame import sheet_frames
from orgviewer.publish.paper.page import Page, paint_page
from orgviewer.publish.paper.pages import make_pages
from orgviewer.publish.paper.poster import Poster, poster
from orgviewer.publish.paper.sheets import sheet
from orgviewer.publish.pdf.appendix import chapters, count_pages
from orgviewer.views.export.size import size_in_words
from orgviewer.words.translation import number_in_words

SLIDE_PAGES = "orgviewer.publish.pptx.slide_pages:slide_pages"
MOST_DETAILED = 2_000  # cards that are painted letter by letter, however small
MOST_PAGED = 2_000  # cards of a chart that is parted into a page for each branch for a look
MOST_SHEETS = 12  # pages that are shown beside each other
MOST_BEHIND = 3  # of them behind the chart, which is to be seen before all
MOST_EDGES = 400  # tiles of a poster whose edges are shown
WHOLE = Rectangle(0.0, 0.0, 1.0, 1.0)
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


class _Miniature(Struct, frozen=True, eq=False):
    """What a preview shows of a file: a page, or a picture without one; how large, how painted, its edges."""

    width: float
    height: float
    paint: Callable[[QPainter], object]
    edges: Sequence[SheetEdge] = ()


def prepare(picture: Picture, kind: PictureFormat, room: QSize) -> Prepared:
    """Return what a preview of so many pixels shows of a picture that is to become a kind of file."""
    count = count_pages(picture) if _is_counted(picture, kind) else 0
    made = _poster(picture, kind)
    pages = _pages(picture, kind, count)
    words = size_in_words(picture, kind, pages, count)
    if pages is None:
        shown, of_chart = [_whole(picture, made, room)], made.count if made else 1
    else:
        shown, of_chart = [*starmap(_page, enumerate(pages))], len(pages)
    more = len(shown) + count
    del shown[MOST_SHEETS - min(count, MOST_BEHIND) :]
    shown += islice(_behind(picture, of_chart, count), MOST_BEHIND)
    if pages is None and len(shown) == 1:
        return Prepared(picture, _small(made.picture if made else picture, room), shown[0].edges, words)
    image, edges = _beside(shown, room)
    return Prepared(picture, image, edges, words, more - len(shown))


def _is_counted(picture: Picture, kind: PictureFormat) -> bool:
    """Return whether the pages behind the chart are laid out: if there are any, and that is done soon."""
    spec = picture.spec
    is_wanted = kind is PictureFormat.PDF and (spec.appendix or spec.statistics)
    return is_wanted and len(picture.layout.chart) <= MOST_PAGED


def _poster(picture: Picture, kind: PictureFormat) -> Poster | None:
    """Return a picture as the poster that it will be."""
    is_poster = kind is PictureFormat.PDF and picture.spec.pages is Pages.TILES
    return poster(picture, sheet(picture)) if is_poster else None


def _pages(picture: Picture, kind: PictureFormat, behind: int) -> Sequence[Page] | None:
    """Return the pages or the slides of a picture; None if it has none, or they are not known soon."""
    if kind is PictureFormat.PPTX and picture.spec.shapes is SlideShapes.FREE:
        is_soon = 0 < len(picture.layout.chart) <= MOST_PAGED
        return load(SLIDE_PAGES)(picture) if is_soon else None
    is_paged = kind is PictureFormat.PDF and picture.spec.pages in (Pages.FIT, Pages.BRANCHES)
    return make_pages(picture, behind) if is_paged and _is_paged_soon(picture) else None


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


def _whole(picture: Picture, made: Poster | None, room: QSize) -> _Miniature:
    """Return a picture that is shown as such, with the edges of the tiles if it is a poster."""
    drawn = made.picture if made else picture

    def paint(painter: QPainter) -> None:
        width, height = drawn.extent
        painter.drawImage(QRectF(0.0, 0.0, width, height), _small(drawn, room))

    return _Miniature(*drawn.extent, paint, _tiles(made) if made else ())


def _page(number: int, page: Page) -> _Miniature:
    return _Miniature(page.width, page.height, partial(paint_page, page), _numbered(number))


def _numbered(number: int) -> tuple[SheetEdge, ...]:
    """Return the edge of a whole page, by its number from 0."""
    return (SheetEdge(WHOLE, number_in_words(number + 1)),)


def _behind(picture: Picture, before: int, count: int) -> Iterator[_Miniature]:
    """Yield the `count` pages that come behind those of the chart, of which there are so many `before`."""
    number, frames = before, sheet_frames(picture, before + count)
    for _, chapter in chapters(picture) if count else ():
        for page in range(chapter.pages):
            paint = partial(chapter.paint, page, chapter.beside(frames, number))
            yield _Miniature(chapter.paper.width, chapter.paper.height, paint, _numbered(number))
            number += 1


def _tiles(made: Poster) -> list[SheetEdge]:
    """Return the edges of a poster's tiles, each with its row and its column as on its cover."""
    (width, height), places = made.picture.extent, made.places
    if not 1 < len(places.printed) <= MOST_EDGES:
        return []
    edges = []
    for row, column in places.printed:
        part = places.tile(row, column)
        share = Rectangle(part.left / width, part.top / height, part.right / width, part.bottom / height)
        edges.append(SheetEdge(share, f"{row + 1} · {column + 1}"))
    return edges


def _beside(shown: Sequence[_Miniature], room: QSize) -> tuple[QImage, list[SheetEdge]]:
    """Return what is shown, one beside the other, as large as there is room for all: pages numbered."""
    first, gap = shown[0], max(room.width(), room.height()) * GAP
    columns = max(range(1, len(shown) + 1), key=lambda number: _scale(shown, number, room, gap))
    rows, scale = math.ceil(len(shown) / columns), _scale(shown, columns, room, gap)
    wide, high = first.width * scale, first.height * scale
    size = QSize(round(columns * (wide + gap)), round(rows * (high + gap)))
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    edges = []
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, one in enumerate(shown):
            own = min(wide / one.width, high / one.height)
            left = gap / 2 + number % columns * (wide + gap) + (wide - one.width * own) / 2
            top = gap / 2 + number // columns * (high + gap) + (high - one.height * own) / 2
            painter.save()
            painter.translate(left, top)
            painter.scale(own, own)
            painter.setClipRect(QRectF(0.0, 0.0, one.width, one.height))
            painter.fillRect(QRectF(0.0, 0.0, one.width, one.height), QColor("white"))
            one.paint(painter)
            painter.restore()
            place = Rectangle(left, top, left + one.width * own, top + one.height * own)
            parts = one.edges or _numbered(number)
            edges += [SheetEdge(_share(place, part.rectangle, size), part.number) for part in parts]
    return image, edges


def _share(place: Rectangle, part: Rectangle, size: QSize) -> Rectangle:
    """Return where a part of something at a place is, both in shares of the sides of what they are of."""
    width, height = size.width(), size.height()
    return Rectangle(
        (place.left + part.left * place.width) / width,
        (place.top + part.top * place.height) / height,
        (place.left + part.right * place.width) / width,
        (place.top + part.bottom * place.height) / height,
    )


def _scale(shown: Sequence[_Miniature], columns: int, room: QSize, gap: float) -> float:
    """Return how large the first of what is shown is, in so many columns, that all of it has room."""
    rows = math.ceil(len(shown) / columns)
    across = (room.width() / columns - gap) / shown[0].width
    return max(0.001, min(across, (room.height() / rows - gap) / shown[0].height))
