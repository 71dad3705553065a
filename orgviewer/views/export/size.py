"""How large a picture will be that is about to be exported, in words as a printer would use."""

from __future__ import annotations

import math
from collections.abc import Sequence

from orgviewer.choices import Pages, PictureFormat
from orgviewer.paint.picture import Picture
from orgviewer.publish.formats import MEASURED, estimated_bytes, warning
from orgviewer.publish.paper.fit import sheet_in_words, sheet_warning
from orgviewer.publish.paper.lengths import MILLIMETRE
from orgviewer.publish.paper.page import Page
from orgviewer.publish.paper.sheets import margins as millimetres_around
from orgviewer.publish.paper.sheets import name_of_paper, sheet
from orgviewer.publish.paper.tiles import OVERLAP, grid
from orgviewer.words.translation import counted, number_in_words, tr


def size_in_words(picture: Picture, kind: PictureFormat, pages: Sequence[Page] | None) -> str:
    """Return how large a picture will be, in what counts for a kind of file, and who will not open it.

    `pages` are those of a page for each branch, or the one sheet, or slides; None if they are not known.
    """
    if kind is PictureFormat.PDF:
        return on_paper(picture, pages)
    if kind is PictureFormat.PPTX and pages is not None:
        slides = counted(len(pages), "%n slide of {paper}", "%n slides of {paper}")
        told = slides.replace("{paper}", name_of_paper(picture.spec.slide)), warning(picture, kind)
        return "\n".join(filter(None, told))
    if kind not in MEASURED:
        cards = counted(len(picture.layout.chart), "%n card", "%n cards")
        return "\n".join(filter(None, (cards, warning(picture, kind))))
    width, height = picture.size
    pixels = f"{number_in_words(width)} × {number_in_words(height)} {tr('pixels')}"
    size = estimated_bytes(picture, kind)
    if size is None:
        return pixels
    words = tr("{pixels}, about {megabytes} MB").replace("{pixels}", pixels)
    return "\n".join(
        filter(None, (words.replace("{megabytes}", _roughly(size / 1e6)), warning(picture, kind)))
    )


def on_paper(picture: Picture, pages: Sequence[Page] | None) -> str:
    """Return how many sheets of which paper a picture takes, or how large its one page is."""
    spec = picture.spec
    paper = name_of_paper(spec.paper)
    margins = _millimetres(tr("Margins of {length} mm."), millimetres_around(spec) * MILLIMETRE)
    match spec.pages:
        case Pages.ONE:
            return _centimetres(tr("One page of {width} × {height} cm"), picture)
        case Pages.FIT if pages is not None and len(pages) == 1:
            return "\n".join((sheet_in_words(pages[0]), margins))
        case Pages.FIT | Pages.BRANCHES:
            if pages is None:
                return counted(len(picture.layout.chart), "%n card", "%n cards")
            words = counted(len(pages), "%n sheet of {paper}", "%n sheets of {paper}")
            told = words.replace("{paper}", paper), margins, sheet_warning(picture)
            return "\n".join(filter(None, told))
    places = grid(picture, picture.trimmed, spec.scale, sheet(picture))
    if places.rows * places.columns == 1:
        return "\n".join((tr("One sheet of {paper}").replace("{paper}", paper), margins))
    words = tr("Poster of {columns} × {rows} sheets of {paper}, {width} × {height} cm")
    words = words.replace("{columns}", number_in_words(places.columns)).replace(
        "{rows}", number_in_words(places.rows)
    )
    overlap = _millimetres(
        tr("Neighbours overlap by {length} mm at least, and cut no card; a cover shows where each belongs."),
        OVERLAP,
    )
    return "\n".join((_centimetres(words.replace("{paper}", paper), picture), f"{margins} {overlap}"))


def _centimetres(words: str, picture: Picture) -> str:
    width, height = (side * picture.spec.scale / MILLIMETRE / 10 for side in picture.extent)
    return words.replace("{width}", number_in_words(round(width))).replace(
        "{height}", number_in_words(round(height))
    )


def _millimetres(words: str, length: float) -> str:
    return words.replace("{length}", number_in_words(round(length / MILLIMETRE)))


def _roughly(number: float) -> str:
    """Return a number above 0 with as many digits as matter: two."""
    decimals = max(0, 1 - math.floor(math.log10(number)))
    return number_in_words(round(number, 1 - math.floor(math.log10(number))), decimals)
