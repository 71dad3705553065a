"""How large a picture will be that is about to be exported, in words as a printer would use."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from orgviewer.choices import Pages, PictureFormat
from orgviewer.paint.picture import Picture
from orgviewer.publish.formats import MEASURED, estimated_bytes, warning
from orgviewer.publish.paper.fit import sheet_in_words, sheet_warning
from orgviewer.publish.paper.lengths import MILLIMETRE
from orgviewer.publish.paper.page import Page
from orgviewer.publish.paper.poster import Poster, poster
from orgviewer.publish.paper.sheets import margins as millimetres_around
from orgviewer.publish.paper.sheets import name_of_paper, sheet
from orgviewer.publish.paper.tiles import OVERLAP
from orgviewer.words.translation import counted, number_in_words, tr


def size_in_words(
    picture: Picture, kind: PictureFormat, pages: Sequence[Page] | None, behind: int = 0
) -> str:
    """Return how large a picture will be, in what counts for a kind of file, and who will not open it.

    `pages` are those of a page for each branch, or the one sheet, or slides; None if they are not known.
    So many come `behind` those of the chart.
    """
    if kind is PictureFormat.PDF:
        return on_paper(picture, pages, behind)
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


def on_paper(picture: Picture, pages: Sequence[Page] | None, behind: int = 0) -> str:
    """Return how many sheets of which paper a picture takes, or how large its one page is.

    How many there are in all is said where the words for the chart do not say it.
    """
    made = poster(picture, sheet(picture)) if picture.spec.pages is Pages.TILES else None
    told = [*(_pages_in_words(picture, pages) if made is None else _poster_in_words(made))]
    if behind or (made is not None and not made.is_one_sheet):
        told.append(_in_all(made.count if made else len(pages or [picture]), behind))
    return "\n".join(told)


def _pages_in_words(picture: Picture, pages: Sequence[Page] | None) -> Iterator[str]:
    """Yield on how many sheets of which paper a picture stands, but for a poster."""
    spec = picture.spec
    if spec.pages is Pages.ONE:
        yield _centimetres(tr("One page of {width} × {height} cm"), picture)
        return
    if pages is None:
        yield counted(len(picture.layout.chart), "%n card", "%n cards")
        return
    if spec.pages is Pages.FIT and len(pages) == 1:
        yield sheet_in_words(pages[0])
    else:
        words = counted(len(pages), "%n sheet of {paper}", "%n sheets of {paper}")
        yield words.replace("{paper}", name_of_paper(spec.paper))
    yield _margins(picture)
    if warned := sheet_warning(picture):
        yield warned


def _poster_in_words(made: Poster) -> Iterator[str]:
    """Yield on which sheets a poster stands, and how they are put together."""
    picture, places, paper = made.picture, made.places, name_of_paper(made.picture.spec.paper)
    if made.is_one_sheet:
        yield tr("One sheet of {paper}").replace("{paper}", paper)
        yield _margins(picture)
        return
    words = tr("Poster of {columns} × {rows} sheets of {paper}, {width} × {height} cm")
    words = words.replace("{columns}", number_in_words(places.columns)).replace(
        "{rows}", number_in_words(places.rows)
    )
    yield _centimetres(words.replace("{paper}", paper), picture)
    overlap = _millimetres(
        tr("Neighbours overlap by {length} mm at least, and cut no card; a cover shows where each belongs."),
        OVERLAP,
    )
    yield f"{_margins(picture)} {overlap}"


def _in_all(count: int, behind: int) -> str:
    """Return how many pages a file has, with so many `behind` the `count` of its chart."""
    whole = counted(count + behind, "%n page in all", "%n pages in all")
    return (
        tr("{whole}, {number} behind the chart", whole=whole, number=number_in_words(behind))
        if behind
        else whole
    )


def _margins(picture: Picture) -> str:
    return _millimetres(tr("Margins of {length} mm."), millimetres_around(picture.spec) * MILLIMETRE)


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
