"""Pictures as PDF: vector pages with real text, bookmarks as the tree of the chart, links, and lives.

The pages are those that a printer gets (see `pages`, `appendix`); Qt paints them, and what Qt leaves out is
added to its file (see `pdf_finish`, `pdf_text`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from io import BytesIO
from typing import BinaryIO

import numpy as np
from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError

from orgviewer.chart.chart import Kind
from orgviewer.errors import OutputError
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress
from orgviewer.publish.paper.page import Page, paint_page
from orgviewer.publish.paper.pages import make_pages
from orgviewer.publish.pdf.appendix import LIVES, SOURCES, anchor, chapters, texts_of
from orgviewer.publish.pdf.destinations import (
    MOST_BOOKMARKS,
    Bookmark,
    CardPositions,
    LinkTarget,
    chart_bookmarks,
    places_of,
)
from orgviewer.publish.pdf.finish import Finish
from orgviewer.publish.pdf.pages import Press
from orgviewer.words.translation import tr

CHART, LAST_PAGE, FINISHED = 0.5, 0.8, 0.95  # shares of the work that are done then
ChapterPeople = tuple[int, ...]
"""The people of a chapter of lives, by their places in the file."""


def write_pdf(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write a picture; raises OutputError if a page has more than the format takes."""
    pages = make_pages(picture)
    with closing(Press()) as press:
        lives = _print(picture, pages, press, tell)
        press.add_specimen()
    try:
        reader = PdfReader(BytesIO(press.content))
        writer = PdfWriter(clone_from=reader)
        writer.pdf_header = reader.pdf_header
        press.specimen.teach(writer.pages[-1])
        writer.remove_page(press.count - 1)
        _finish(writer, picture, pages, lives)
        tell(FINISHED)
        writer.write(file)
    except PyPdfError as error:
        sentence = tr("The PDF cannot be finished: {reason}").replace("{reason}", str(error))
        raise OutputError(sentence) from error
    tell(1.0)


def _print(picture: Picture, pages: tuple[Page, ...], press: Press, tell: Progress) -> list[ChapterPeople]:
    """Print all pages; return the chapters of lives."""
    end = CHART if picture.spec.appendix else LAST_PAGE
    for number, page in enumerate(pages, 1):
        painter = press.new_page(page.width, page.height)
        paint_page(page, painter, press.specimen.add)
        tell(end * number / len(pages))
    if not picture.spec.appendix:
        return []
    lives = []
    for share, chapter in chapters(picture):
        for font, text in texts_of(chapter):
            press.specimen.add(font, (text,))
        for number in range(chapter.pages):
            painter = press.new_page(chapter.paper.width, chapter.paper.height)
            chapter.paint(number, press.count, painter)
        lives.append(chapter.people)
        tell(end + (LAST_PAGE - end) * share)
    return lives


def _finish(writer: PdfWriter, picture: Picture, pages: tuple[Page, ...], lives: list[ChapterPeople]) -> None:
    """Add bookmarks, links and what the file says of itself."""
    finish = Finish(writer)
    places = places_of(picture, pages)
    finish.add_bookmarks(chart_bookmarks(picture, places))
    for number, page in enumerate(pages):
        for link in page.links:
            finish.add_link(number, link.rectangle, LinkTarget(link.page))
    if picture.spec.appendix:
        anchors = finish.anchors()
        finish.add_bookmarks(_life_bookmarks(picture, lives, anchors))
        _link_cards(finish, picture, places, anchors)
    finish.describe(picture.dataset)


def _life_bookmarks(
    picture: Picture, lives: list[ChapterPeople], anchors: Mapping[str, LinkTarget]
) -> Iterator[Bookmark]:
    """Yield a bookmark for every life, or for every chapter if there are very many, and for the sources."""
    persons = picture.dataset.persons
    if LIVES in anchors:
        yield Bookmark(tr("Lives"), 0, anchors[LIVES])
    few = sum(map(len, lives)) <= MOST_BOOKMARKS
    for part in lives:
        for index in part if few else part[:1]:
            name = persons[index].name
            title = name if few else f"{name} – {persons[part[-1]].name}"
            if anchor(index) in anchors:
                yield Bookmark(title, 1, anchors[anchor(index)])
    if SOURCES in anchors:
        yield Bookmark(tr("Sources"), 0, anchors[SOURCES])


def _link_cards(
    finish: Finish, picture: Picture, places: CardPositions, anchors: Mapping[str, LinkTarget]
) -> None:
    """Let the card of each person lead to their life."""
    chart = picture.layout.chart
    named = np.isin(chart.kind, (Kind.PERSON, Kind.SHARED)) & (places.page >= 0)
    for node in np.flatnonzero(named).tolist():
        person = chart.holders[node][0] if node in chart.holders else int(chart.record[node])
        target = anchors.get(anchor(person))
        if target is not None:
            finish.add_link(int(places.page[node]), Rectangle(*places.rectangles[node].tolist()), target)
