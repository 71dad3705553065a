"""Sheets of paper: what they are called, how they lie, and where on them a chart may stand."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from orgviewer.choices import AnyPaper, Orientation, OwnPaper, Pages, Paper
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.picture import Picture, PictureSpec
from orgviewer.publish.paper.frame import heights
from orgviewer.publish.paper.lengths import MILLIMETRE, POINT
from orgviewer.words.translation import Phrase, number_in_words, tr

LEAST_OF_TILES = 5.0  # millimetres, for crop marks and a line of small letters
BOTH_WAYS = (Orientation.WIDE, Orientation.UPRIGHT)

PAPER_NAMES: Mapping[Paper, Phrase] = {
    Paper.A4: "A4",
    Paper.A3: "A3",
    Paper.LETTER: "Letter",
    Paper.A0: "A0",
    Paper.A1: "A1",
    Paper.A2: "A2",
    Paper.A5: "A5",
    Paper.LEGAL: "Legal",
    Paper.TABLOID: "Tabloid",
    Paper.SLIDE: "16 : 9",
}


class Sheet(Struct, frozen=True):
    """A sheet of paper in pixels of a page, what its margins leave, and the area for a chart within that."""

    width: float
    height: float
    area: Rectangle
    outer: Rectangle


def name_of_paper(paper: AnyPaper) -> str:
    """Return what a sheet of paper is called."""
    if isinstance(paper, OwnPaper):
        width, height = (number_in_words(round(side)) for side in (paper.width, paper.height))
        return tr("{width} × {height} mm", width=width, height=height)
    return tr(PAPER_NAMES[paper])


def open_ways(paper: AnyPaper, way: Orientation) -> tuple[Orientation, ...]:
    """Return the ways in which paper may lie if it is to lie in some way; slides lie on their longer side."""
    if way is not Orientation.AUTOMATIC:
        return (way,)
    return (Orientation.WIDE,) if paper is Paper.SLIDE else BOTH_WAYS


def sides_in_points(paper: AnyPaper, way: Orientation) -> tuple[int, int]:
    """Return how wide and how high paper is, lying in some way; it is wide unless it is to be upright.

    Whole points, as the sizes of pages are kept.
    """
    short, long = (round(side * MILLIMETRE * POINT) for side in paper.sides)
    return (short, long) if way is Orientation.UPRIGHT else (long, short)


def margins(spec: PictureSpec) -> float:
    """Return the margins of sheets, in millimetres; tiles say in theirs where they belong."""
    return max(spec.sheet.margins, LEAST_OF_TILES if spec.pages is Pages.TILES else 0.0)


def sheet(picture: Picture, above: float = 0.0) -> Sheet:
    """Return the sheet that a picture wants, with so many pixels kept free above the chart."""
    return laid_sheet(picture, picture.spec.way, above)


def upright_sheet(picture: Picture) -> Sheet:
    """Return the same sheet laid on its shorter side, as texts are read."""
    return laid_sheet(picture, Orientation.UPRIGHT)


def laid_sheet(picture: Picture, way: Orientation, above: float = 0.0) -> Sheet:
    """Return the sheet that a picture wants, lying in some way."""
    width, height = (side / POINT for side in sides_in_points(picture.spec.paper, way))
    margin = margins(picture.spec) * MILLIMETRE
    outer = Rectangle(margin, margin, width - margin, height - margin)
    head, foot = heights(picture.spec.sheet)
    area = Rectangle(outer.left, outer.top + head + above, outer.right, outer.bottom - foot)
    return Sheet(width, height, area, outer)
