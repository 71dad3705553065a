"""How large a picture will be that is about to be exported, in words as a printer would use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from orgviewer.choices import MEASURED, Pages, Paper, PictureFormat
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.picture import Picture
from orgviewer.publish.formats import estimated_bytes, warning
from orgviewer.publish.paper.lengths import MILLIMETRE
from orgviewer.publish.paper.page import Page
from orgviewer.publish.paper.tiles import MARGIN, OVERLAP, grid, sheet
from orgviewer.words.translation import Phrase, counted, tr

PAPER_NAMES: Mapping[Paper, Phrase] = {
    Paper.A4: "A4",
    Paper.A3: "A3",
    Paper.LETTER: "Letter",
    Paper.A0: "A0",
}


def size_in_words(picture: Picture, kind: PictureFormat, pages: Sequence[Page] | None) -> str:
    """Return how large a picture will be, in what counts for a kind of file, and who will not open it.

    `pages` are those of a page for each branch; None if they are not known.
    """
    if kind is PictureFormat.PDF:
        return _on_paper(picture, pages)
    if kind not in MEASURED:
        cards = counted(len(picture.layout.chart), "%n card", "%n cards")
        return "\n".join(filter(None, (cards, warning(picture, kind))))
    width, height = picture.size
    pixels = f"{width:,} × {height:,} {tr('pixels')}"
    size = estimated_bytes(picture, kind)
    if size is None:
        return pixels
    words = tr("{pixels}, about {megabytes} MB").replace("{pixels}", pixels)
    return "\n".join(
        filter(None, (words.replace("{megabytes}", f"{size / 1e6:.2g}"), warning(picture, kind)))
    )


def _on_paper(picture: Picture, pages: Sequence[Page] | None) -> str:
    spec = picture.spec
    paper = name_of_paper(spec.paper)
    margins = _millimetres(tr("Margins of {length} mm."), MARGIN)
    match spec.pages:
        case Pages.ONE:
            return _centimetres(tr("One page of {width} × {height} cm"), picture)
        case Pages.BRANCHES:
            if pages is None:
                return counted(len(picture.layout.chart), "%n card", "%n cards")
            words = counted(len(pages), "%n sheet of {paper}", "%n sheets of {paper}")
            return "\n".join((words.replace("{paper}", paper), margins))
    places = grid(Rectangle(0.0, 0.0, *picture.extent), spec.scale, sheet(picture))
    if places.rows * places.columns == 1:
        return "\n".join((tr("One sheet of {paper}").replace("{paper}", paper), margins))
    words = tr("Poster of {columns} × {rows} sheets of {paper}, {width} × {height} cm")
    words = words.replace("{columns}", f"{places.columns:,}").replace("{rows}", f"{places.rows:,}")
    overlap = _millimetres(
        tr("Neighbours overlap by {length} mm; a cover shows where each belongs."), OVERLAP
    )
    return "\n".join((_centimetres(words.replace("{paper}", paper), picture), f"{margins} {overlap}"))


def name_of_paper(paper: Paper) -> str:
    """Return what a sheet of paper is called."""
    return tr(PAPER_NAMES[paper])


def _centimetres(words: str, picture: Picture) -> str:
    width, height = (side * picture.spec.scale / MILLIMETRE / 10 for side in picture.extent)
    return words.replace("{width}", f"{width:,.0f}").replace("{height}", f"{height:,.0f}")


def _millimetres(words: str, length: float) -> str:
    return words.replace("{length}", f"{length / MILLIMETRE:g}")
