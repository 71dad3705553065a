"""A whole picture on one sheet of paper: how it lies, how large the letters are, and if they are legible.

Not for: what is done with a picture that is not (see `pages`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from msgspec import Struct

from orgviewer.choices import Orientation, Pages, Paper
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.picture import Picture
from orgviewer.publish.paper.lengths import scale_for, text_size
from orgviewer.publish.paper.page import Page
from orgviewer.publish.paper.tiles import Sheet, laid_sheet, name_of_paper, whole_page
from orgviewer.words.translation import Phrase, number_in_words, tr

LARGEST = 2.0  # times 100 % on A4, and in proportion on other paper: a few cards need not fill the sheet
BOTH_WAYS = (Orientation.WIDE, Orientation.UPRIGHT)
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
        part, title = Rectangle(0.0, 0.0, *self.picture.extent), self.picture.dataset.title
        return whole_page(self.picture, part, self.scale, self.paper, title)


def laid_out_for(picture: Picture, paper: Sheet) -> Picture:
    """Return a picture as it is to be laid out for a sheet; here is decided what the sheet's shape changes.

    Nothing so far: the chart on paper is the chart that was chosen.
    """
    del paper
    return picture


def fitted(picture: Picture) -> Fit:
    """Return a picture on one sheet, which lies as its spec says, else so that letters are larger."""
    way = picture.spec.way
    tried = [_fitted(picture, lying) for lying in (BOTH_WAYS if way is Orientation.AUTOMATIC else (way,))]
    return max(tried, key=lambda fit: fit.scale)  # the first of equally good ones


def _fitted(picture: Picture, way: Orientation) -> Fit:
    """Return a picture on a sheet that lies in some way."""
    paper = laid_sheet(picture, way)
    laid_out, area = laid_out_for(picture, paper), paper.area
    width, height = laid_out.extent
    _, long = picture.spec.paper.sides
    scale = min((area.right - area.left) / width, (area.bottom - area.top) / height, LARGEST * long / A4_LONG)
    return Fit(laid_out, way, paper, scale)


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
        size=_in_words(fit.points),
        least=_in_words(fit.picture.spec.least_text),
    )


def fit_in_words(fit: Fit) -> str:
    """Return on what a picture stands, and how large its smallest text is."""
    paper = name_of_paper(fit.picture.spec.paper)
    return tr(IN_WORDS[fit.way], paper=paper, size=_in_words(fit.points))


def _in_words(points: float) -> str:
    """Return a size of letters with one decimal, never larger than it is; without if there is none."""
    tenths = math.floor(points * 10 + 1e-6)
    return number_in_words(tenths / 10, 1 if tenths % 10 else 0)
