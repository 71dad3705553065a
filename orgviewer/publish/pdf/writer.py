"""Pictures as PDF: vector pages with real text, bookmarks as the tree of the chart, links, and lives.

The pages are those that a printer gets (see `pages`, `appendix`); Qt paints them, and what Qt leaves out is
added to its file (see `finish`, `to_unicode`, `text_layer`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from io import BytesIO
from itertools import groupby
from typing import BinaryIO

import numpy as np
from msgspec import Struct, field
from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError

from orgviewer.chart.chart import Kind
from orgviewer.errors import OutputError
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress
from orgviewer.publish.paper.page import Page, paint_page
from orgviewer.publish.paper.pages import make_pages
from orgviewer.publish.pdf.appendix import ChapterContents, chapters, texts_of
from orgviewer.publish.pdf.destinations import (
    MOST_BOOKMARKS,
    Bookmark,
    CardPositions,
    LinkTarget,
    View,
    chart_bookmarks,
    places_of,
)
from orgviewer.publish.pdf.finish import Finish
from orgviewer.publish.pdf.lives import anchor
from orgviewer.publish.pdf.pages import Press
from orgviewer.publish.pdf.text_layer import settle_text
from orgviewer.publish.pdf.whole_texts import write_whole_texts
from orgviewer.words.translation import tr

MOST_CARDS = 200_000  # which take a minute or two, and 2 GB of memory
MOST_PAGES = 50_000  # half of what pypdf reads
CHART, LAST_PAGE, FINISHED = 0.5, 0.8, 0.95  # shares of the work that are done then


class Printed(Struct):
    """What was printed of an appendix: its chapters, and where their anchors are in the file."""

    chapters: list[ChapterContents] = field(default_factory=list)
    anchors: dict[str, LinkTarget] = field(default_factory=dict)


def write_pdf(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write a picture; raises OutputError, if it can before the work, if there is more than is written."""
    _require_few(len(picture.layout.chart), MOST_CARDS, tr("cards"))
    pages = make_pages(picture)
    _require_few(len(pages), MOST_PAGES, tr("pages"))
    with closing(Press()) as press:
        printed = _print(picture, pages, press, tell)
        press.add_specimen()
    try:
        reader = PdfReader(BytesIO(press.content))
        writer = PdfWriter(clone_from=reader)
        writer.pdf_header = reader.pdf_header
        press.specimen.teach(writer.pages[-1])
        writer.remove_page(press.count - 1)
        for page in writer.pages:
            settle_text(page)
        _finish(writer, picture, pages, printed)
        tell(FINISHED)
        writer.write(file)
    except PyPdfError as error:
        sentence = tr("The PDF cannot be finished: {reason}").replace("{reason}", str(error))
        raise OutputError(sentence) from error
    tell(1.0)


def _require_few(number: int, most: int, what: str) -> None:
    """Raise OutputError for more of something than is written, with what to do instead."""
    if number > most:
        sentence = tr(
            "This PDF would have {number} {what}, and no more than {most} are written: "
            "choose a part of the chart, fewer levels, or one page without lives."
        )
        sentence = sentence.replace("{number}", f"{number:,}").replace("{most}", f"{most:,}")
        raise OutputError(sentence.replace("{what}", what))


def _print(picture: Picture, pages: tuple[Page, ...], press: Press, tell: Progress) -> Printed:
    """Print all pages; return what was printed behind the chart."""
    end = CHART if picture.spec.appendix else LAST_PAGE
    for number, page in enumerate(pages, 1):
        painter = press.new_page(page.width, page.height)
        drawn = paint_page(page, painter, press.specimen.add)
        write_whole_texts(page, drawn, painter, press.specimen.add)
        tell(end * number / len(pages))
    printed = Printed()
    if not picture.spec.appendix:
        return printed
    for share, chapter in chapters(picture):
        for font, text in texts_of(chapter):
            press.specimen.add(font, (text,))
        for name, (number, top) in chapter.anchors.items():
            place = Rectangle(0.0, top, 0.0, top)
            printed.anchors[name] = LinkTarget(press.count + number, View.FROM_HERE, place)
        for number in range(chapter.pages):
            painter = press.new_page(chapter.paper.width, chapter.paper.height)
            chapter.paint(number, press.count, painter)
            _require_few(press.count, MOST_PAGES, tr("pages"))
        printed.chapters.append(chapter.contents)
        tell(end + (LAST_PAGE - end) * share)
    return printed


def _finish(writer: PdfWriter, picture: Picture, pages: tuple[Page, ...], printed: Printed) -> None:
    """Add bookmarks, links and what the file says of itself."""
    finish = Finish(writer)
    places = places_of(picture, pages)
    finish.add_bookmarks(chart_bookmarks(picture, places))
    for number, page in enumerate(pages):
        for link in page.links:
            finish.add_link(number, link.rectangle, LinkTarget(link.page))
    finish.name_places(printed.anchors)
    finish.add_bookmarks(_appendix_bookmarks(printed))
    _link_cards(finish, picture, places, printed.anchors)
    finish.describe(picture.dataset)


def _appendix_bookmarks(printed: Printed) -> Iterator[Bookmark]:
    """Yield a bookmark for every part and every record told, or every chapter if there are very many."""
    few = sum(len(chapter.records) for chapter in printed.chapters) <= MOST_BOOKMARKS
    for part, told in groupby(printed.chapters, lambda chapter: chapter.part):
        yield Bookmark(part.heading, 0, printed.anchors[part.anchor])
        for chapter in told:
            for node in chapter.records if few else chapter.records[:1]:
                title = node.title if few else f"{node.title} – {chapter.records[-1].title}"
                yield Bookmark(title, 1, printed.anchors[node.anchor])


def _link_cards(
    finish: Finish, picture: Picture, places: CardPositions, anchors: Mapping[str, LinkTarget]
) -> None:
    """Let each card lead to what is told of its record."""
    chart = picture.layout.chart
    for node in np.flatnonzero(places.page >= 0).tolist():
        target = anchors.get(anchor(Kind(int(chart.kind[node])), int(chart.record[node])))
        if target is not None:
            finish.add_link(int(places.page[node]), Rectangle(*places.rectangles[node].tolist()), target)
