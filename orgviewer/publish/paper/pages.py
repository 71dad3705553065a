"""A picture on pages: one as large as it is, one sheet, the tiles of a poster, or one for each branch.

Not for: what a page looks like (see `page`), or how a picture fits one (see `fit`, `branch_pages`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from msgspec.structs import replace

from orgviewer.choices import Pages
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.caption import LINE_HEIGHT, caption, wrapped
from orgviewer.paint.marks import NOBODY, Boxes, BoxStyle, Marks, TextStyle, shifted, together
from orgviewer.paint.picture import MARGIN, Picture
from orgviewer.paint.theme import Lettering
from orgviewer.publish.paper.branch_pages import branch_pages
from orgviewer.publish.paper.fit import fitted
from orgviewer.publish.paper.frame import framed, heights
from orgviewer.publish.paper.lengths import MILLIMETRE, POINT, PRINT
from orgviewer.publish.paper.page import Page, line_of_text
from orgviewer.publish.paper.poster import Poster, poster
from orgviewer.publish.paper.sheets import sheet
from orgviewer.publish.paper.tiles import OVERLAP, TileGrid, tiles
from orgviewer.words.translation import counted, number_in_words, tr

AIR = 7.0  # between what is said on a cover and the poster
NUMBERED = 44.0  # pixels of a tile on the cover that has room for its numbers


def make_pages(picture: Picture, more: int = 0) -> tuple[Page, ...]:
    """Return the pages of a picture, as its spec wants them parted, in the order of reading.

    They say how many there are with those `more` that follow them, as an appendix does. Raises OutputError
    for a logo that cannot be read.
    """
    return framed(_pages(picture), picture, more)


def _pages(picture: Picture) -> Sequence[Page]:
    """Return the pages of a picture without what stands on every one of them."""
    if picture.spec.pages is Pages.ONE:
        return (_one(picture),)
    if picture.spec.pages is Pages.FIT and (fit := fitted(picture)).is_legible:
        return (fit.page,)
    if picture.spec.pages is Pages.TILES:
        return _poster(picture)
    return branch_pages(picture)


def _whole(picture: Picture) -> Rectangle:
    return Rectangle(0.0, 0.0, *picture.extent)


def _one(picture: Picture) -> Page:
    """Return a page as large as the picture, and as what stands above and below it, each with a margin."""
    scale, margin = picture.spec.scale, picture.spec.sheet.margins * MILLIMETRE
    above, below = (band and band + margin for band in heights(picture.spec.sheet))
    width, height = (side * scale for side in picture.extent)
    width, height = (math.ceil(side * POINT) / POINT for side in (width, above + height + below))
    outer = Rectangle(margin, margin, max(margin, width - margin), max(margin, height - margin))
    label = picture.dataset.title
    return Page(picture, _whole(picture), width, height, 0.0, above, scale, label, outer=outer)


def _poster(picture: Picture) -> list[Page]:
    """Return tiles, and before them a page that shows where each belongs; one page if it fits."""
    made = poster(picture, sheet(picture))
    pages = tiles(made.picture, made.places, picture.spec.scale, made.paper, picture.dataset.title)
    return pages if made.is_one_sheet else [_cover(picture, made), *pages]


def _cover(picture: Picture, made: Poster) -> Page:
    """Return a page with the whole poster made small, its tiles, and a legible title and sources.

    What explains the colours and signs of the picture stands here if no tile has room for it.
    """
    paper, places, shown = made.paper, made.places, made.picture
    area, theme = paper.area, picture.theme
    width = area.right - area.left
    beneath, height = (
        caption(picture.layout.chart, theme, picture.letters, width)
        if shown.footer.height
        else picture.footer_marks(width)
    )
    how = tr(
        "A poster of {tiles}, {rows} × {columns}; neighbours overlap by {overlap} mm at least: dashed marks "
        "show where the next one begins."
    )
    how = how.replace("{overlap}", number_in_words(round(OVERLAP / MILLIMETRE)))
    how = how.replace("{tiles}", counted(len(places.printed), "%n page", "%n pages"))
    how = how.replace("{rows}", number_in_words(places.rows)).replace(
        "{columns}", number_in_words(places.columns)
    )
    style = TextStyle(Lettering.DETAIL, theme.text)
    lines = wrapped([how], picture.letters, width)
    said = [
        line_of_text(picture.letters, style, area.left, area.top + (turn + 0.5) * LINE_HEIGHT, line)
        for turn, line in enumerate(lines)
    ]
    top, bottom = area.top + len(lines) * LINE_HEIGHT + AIR, area.bottom - height - MARGIN
    wide, high = shown.extent
    scale = min(width / wide, (bottom - top) / high)
    left = area.left + (width - wide * scale) / 2
    part, label, detail = _whole(shown), tr("Cover"), scale * PRINT
    cover = Page(shown, part, paper.width, paper.height, left, top, scale, label, detail, outer=paper.outer)
    beneath = shifted(beneath, area.left, area.bottom - height)
    return replace(cover, around=together(beneath, Marks(texts=tuple(said)), _map(cover, places)))


def _map(cover: Page, places: TileGrid) -> Marks:
    """Return the outlines of a poster's tiles on its cover, numbered where there is room."""
    picture = cover.picture
    boxes, texts = [], []
    for row, column in places.printed:
        box = cover.placed(places.tile(row, column))
        boxes.append((box.left, box.top, box.right - box.left, box.bottom - box.top))
        if min(box.width, box.height) >= NUMBERED:
            style = TextStyle(Lettering.BADGE, picture.theme.focus)
            words = f"{row + 1} · {column + 1}"
            texts.append(line_of_text(picture.letters, style, box.left + 6.0, box.top + 10.0, words))
    outline = BoxStyle("", picture.theme.focus, 0.75)
    return Marks(
        boxes=(Boxes(outline, np.full(len(boxes), NOBODY, np.int32), np.array(boxes)),), texts=tuple(texts)
    )
