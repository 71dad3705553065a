"""A whole picture on one sheet of paper: how it lies, how large the letters are, and if they are legible.

Not for: what is done with a picture that is not (see `pages`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.choices import Orientation, Pages, Paper
from orgviewer.layout.blocks import Sizes
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.picture import Picture
from orgviewer.publish.paper.lengths import scale_for, text_size
from orgviewer.publish.paper.page import Page
from orgviewer.publish.paper.shapes import any_layout, largest_layout
from orgviewer.publish.paper.sheets import Sheet, laid_sheet, name_of_paper, open_ways
from orgviewer.publish.paper.tiles import whole_page
from orgviewer.words.translation import Phrase, number_in_words, tr

LARGEST = 2.0  # times 100 % on A4, and in proportion on other paper: a few cards need not fill the sheet
CLOSER = 0.65  # times the gaps of a screen are those of a sheet, where nobody needs room for a hand
MOST_TRIED = 3_000  # cards of a chart that is laid out in every way that is open: some tenths of a second
_, A4_LONG = Paper.A4.sides
IN_WORDS: Mapping[Orientation, Phrase] = {
    Orientation.WIDE: "One sheet of {paper}, wide; the smallest text has {size} pt.",
    Orientation.UPRIGHT: "One sheet of {paper}, upright; the smallest text has {size} pt.",
}


class Fit(Struct, frozen=True):
    """A whole picture, laid out for a sheet that lies in some way, at the scale at which it fits."""

    picture: Picture
    way: Orientation
    paper: Sheet
    scale: float

    @property
    def is_legible(self) -> bool:
        """Whether no letters are smaller than somebody wants to read."""
        return self.scale >= scale_for(self.picture.spec.least_text)

    @property
    def points(self) -> float:
        """The size of the smallest letters."""
        return text_size(self.scale)

    @property
    def page(self) -> Page:
        """The page that it makes."""
        title = self.picture.dataset.title
        return whole_page(self.picture, self.picture.trimmed, self.scale, self.paper, title)


def laid_out_for(picture: Picture, paper: Sheet) -> Picture:
    """Return a picture laid out for the shape of a sheet, with letters as large as they can be there.

    What was chosen of its layout stays so. A chart of very many cards is laid out once.
    """
    area, chart, kind = paper.area, picture.layout.chart, picture.spec.style.kind
    spec = replace(picture.layout.spec, aspect=area.width / area.height, sizes=_closer(picture))
    if len(chart) > MOST_TRIED:
        return replace(picture, layout=any_layout(chart, spec, kind))

    def scale(layout: Layout) -> float:
        return _scale(replace(picture, layout=layout), area)

    return replace(picture, layout=largest_layout(chart, spec, kind, scale))


def _closer(picture: Picture) -> Sizes:
    """Return the sizes of a chart with narrower gaps, which leave letters more room; lanes keep theirs."""
    sizes = picture.layout.spec.sizes
    if len(picture.layout.chart.dotted):
        return sizes
    return replace(
        sizes,
        sibling_gap=sizes.sibling_gap * CLOSER,
        level_gap=sizes.level_gap * CLOSER,
        stack_gap=sizes.stack_gap * CLOSER,
        indent=sizes.indent * CLOSER,
    )


def fitted(picture: Picture) -> Fit:
    """Return a picture on one sheet, which lies as its spec says, else so that letters are larger."""
    ways = open_ways(picture.spec.paper, picture.spec.way)
    return max((_fitted(picture, way) for way in ways), key=lambda fit: fit.scale)  # the first of equals


def _fitted(picture: Picture, way: Orientation) -> Fit:
    """Return a picture on a sheet that lies in some way."""
    paper = laid_sheet(picture, way)
    laid_out = laid_out_for(picture, paper)
    return Fit(laid_out, way, paper, _scale(laid_out, paper.area))


def _scale(picture: Picture, area: Rectangle) -> float:
    """Return the scale at which an area holds a picture; none is larger than is good for a few cards."""
    part, (_, long) = picture.trimmed, picture.spec.paper.sides
    return min(area.width / part.width, area.height / part.height, LARGEST * long / A4_LONG)


def sheet_warning(picture: Picture) -> str:
    """Return why a picture that is wanted on one sheet comes in several, with the size of its text there."""
    if picture.spec.pages is not Pages.FIT:
        return ""
    fit = fitted(picture)
    return "" if fit.is_legible else too_small(fit)


def too_small(fit: Fit) -> str:
    """Return that letters would be too small on one sheet, what is done instead, and what else could be."""
    return tr(
        "On one sheet of {paper} the smallest text would have {size} pt, less than {least} pt, so each "
        "branch has a page of its own; larger paper, a poster or smaller text can be chosen instead.",
        paper=name_of_paper(fit.picture.spec.paper),
        size=points_in_words(fit.points),
        least=points_in_words(fit.picture.spec.least_text),
    )


def sheet_in_words(page: Page) -> str:
    """Return on what a picture stands that has one page, and how large its smallest text is."""
    way = Orientation.WIDE if page.width > page.height else Orientation.UPRIGHT
    paper = name_of_paper(page.picture.spec.paper)
    return tr(IN_WORDS[way], paper=paper, size=points_in_words(text_size(page.scale)))


def points_in_words(points: float) -> str:
    """Return a size of letters with one decimal, never larger than it is; without if there is none."""
    tenths = math.floor(points * 10 + 1e-6)
    return number_in_words(tenths / 10, 1 if tenths % 10 else 0)
