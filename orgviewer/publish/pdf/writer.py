"""Pictures as PDF: vector pages with real text, bookmarks as the tree of the chart, links, and lives.

The pages are those that a printer gets (see `pages`, `appendix`); Qt paints them, and what Qt leaves out is
added to its file (see `finish`, `to_unicode`, `text_layer`, `structure`).
"""

from __future__ import annotations

from collections import defaultdict
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
from orgviewer.paint.cards.labels import label
from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress
from orgviewer.publish.paper.frame import SheetFrames, says_how_many, sheet_frames
from orgviewer.publish.paper.page import Page, paint_page
from orgviewer.publish.paper.pages import make_pages
from orgviewer.publish.pdf.appendix import ChapterContents, chapters, count_pages, texts_of
from orgviewer.publish.pdf.appendix_structure import AppendixStructure
from orgviewer.publish.pdf.chart_structure import ChartStructure
from orgviewer.publish.pdf.destinations import (
    MOST_BOOKMARKS,
    Bookmark,
    CardPositions,
    LinkTarget,
    TargetView,
    chart_bookmarks,
    places_of,
)
from orgviewer.publish.pdf.finish import Finish
from orgviewer.publish.pdf.lives import anchor
from orgviewer.publish.pdf.pages import Press
from orgviewer.publish.pdf.structure import StructureTree
from orgviewer.publish.pdf.tagging import tag_page
from orgviewer.publish.pdf.whole_texts import write_whole_texts
from orgviewer.publish.pdf.zones import LinkPlace, PageStructure
from orgviewer.words.translation import number_in_words, tr

MOST_CARDS = 200_000  # which take a minute or two, and 2 GB of memory
MOST_PAGES = 50_000  # half of what pypdf reads
COUNTED, CHART, LAST_PAGE, FINISHED = 0.2, 0.5, 0.8, 0.95  # shares of the work that are done then


class Printed(Struct):
    """What was printed: what stands where on every page; of an appendix its chapters and their anchors."""

    structures: list[PageStructure] = field(default_factory=list)
    chapters: list[ChapterContents] = field(default_factory=list)
    anchors: dict[str, LinkTarget] = field(default_factory=dict)


def write_pdf(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write a picture; raises OutputError, if it can before the work, if there is more than is written."""
    _require_few(len(picture.layout.chart), MOST_CARDS, tr("cards"))
    more = _pages_to_come(picture, tell)
    begun = COUNTED if more else 0.0
    pages = make_pages(picture, more)
    _require_few(len(pages) + more, MOST_PAGES, tr("pages"))
    frames = sheet_frames(picture, len(pages) + more)
    places, tree = places_of(picture, pages), StructureTree()
    with closing(Press()) as press:
        printed = _print(frames, pages, places, tree, press, lambda share: tell(begun + (1 - begun) * share))
        press.add_specimen()
    try:
        reader = PdfReader(BytesIO(press.content))
        writer = PdfWriter(clone_from=reader)
        writer.pdf_header = reader.pdf_header
        press.specimen.teach(writer.pages[-1])
        writer.remove_page(press.count - 1)
        links = _finish(writer, picture, pages, places, printed)
        for number, structure in enumerate(printed.structures):
            zones = structure.linked(links[number], tree)
            tag_page(writer.pages[number], number, zones, structure.figure, tree)
        tree.write(writer)
        tell(FINISHED)
        writer.write(file)
    except PyPdfError as error:
        sentence = tr("The PDF cannot be finished: {reason}").replace("{reason}", str(error))
        raise OutputError(sentence) from error
    tell(1.0)


def _pages_to_come(picture: Picture, tell: Progress) -> int:
    """Return how many pages come behind the chart, if any page says so: all is laid out once more for it."""
    if not says_how_many(picture.spec.sheet):
        return 0
    return count_pages(picture, lambda share: tell(COUNTED * share))


def _require_few(number: int, most: int, what: str) -> None:
    """Raise OutputError for more of something than is written, with what to do instead."""
    if number > most:
        sentence = tr(
            "This PDF would have {number} {what}, and no more than {most} are written: "
            "choose a part of the chart, fewer levels, or one page without lives."
        )
        sentence = sentence.replace("{number}", number_in_words(number)).replace(
            "{most}", number_in_words(most)
        )
        raise OutputError(sentence.replace("{what}", what))


def _print(
    frames: SheetFrames,
    pages: tuple[Page, ...],
    places: CardPositions,
    tree: StructureTree,
    press: Press,
    tell: Progress,
) -> Printed:
    """Print all pages, with their frames; return what was printed."""
    picture = frames.picture
    has_more = picture.spec.appendix or picture.spec.statistics
    end = CHART if has_more else LAST_PAGE
    printed, of_chart, of_appendix = Printed(), ChartStructure(picture, tree), AppendixStructure(tree)
    for number, page in enumerate(pages):
        painter = press.new_page(page.width, page.height)
        drawn = paint_page(page, painter, press.specimen.add)
        write_whole_texts(page, drawn, painter, press.specimen.add)
        printed.structures.append(of_chart.page(number, page, drawn, places.page))
        tell(end * (number + 1) / len(pages))
    if not has_more:
        return printed
    for share, chapter in chapters(picture):
        for font, text in texts_of(chapter):
            press.specimen.add(font, (text,))
        for name, (number, top) in chapter.anchors.items():
            place = Rectangle(0.0, top, 0.0, top)
            printed.anchors[name] = LinkTarget(press.count + number, TargetView.FROM_HERE, place)
        beside = [chapter.beside(frames, press.count + number) for number in range(chapter.pages)]
        for number, drawn in enumerate(beside):
            chapter.paint(number, drawn, press.new_page(chapter.paper.width, chapter.paper.height))
            for texts in drawn.texts:
                press.specimen.add(picture.letters.fonts[texts.style.lettering], texts.texts)
            _require_few(press.count, MOST_PAGES, tr("pages"))
        printed.chapters.append(chapter.contents)
        printed.structures.extend(of_appendix.pages(chapter, beside))
        tell(end + (LAST_PAGE - end) * share)
    return printed


def _finish(
    writer: PdfWriter, picture: Picture, pages: tuple[Page, ...], places: CardPositions, printed: Printed
) -> Mapping[int, list[LinkPlace]]:
    """Add bookmarks, links and what the file says of itself; return the links by page, upper ones last."""
    finish = Finish(writer)
    links: defaultdict[int, list[LinkPlace]] = defaultdict(list)
    for number in range(len(pages), len(writer.pages)):
        links[number] = finish.links_of_texts(number)
    finish.add_bookmarks(chart_bookmarks(picture, places))
    finish.name_places(printed.anchors)
    finish.add_bookmarks(_appendix_bookmarks(printed))
    for number, link in _card_links(finish, picture, places, printed.anchors):
        links[number].append(link)
    for number, page in enumerate(pages):
        for way in page.links:
            told = tr("Page {number}").replace("{number}", number_in_words(way.page + 1))
            links[number].append(finish.add_link(number, way.rectangle, LinkTarget(way.page), told))
    finish.describe(picture.dataset)
    return links


def _appendix_bookmarks(printed: Printed) -> Iterator[Bookmark]:
    """Yield a bookmark for every part and every record told, or every chapter if there are very many."""
    few = sum(len(chapter.records) for chapter in printed.chapters) <= MOST_BOOKMARKS
    for part, told in groupby(printed.chapters, lambda chapter: chapter.part):
        yield Bookmark(part.heading, 0, printed.anchors[part.anchor])
        for chapter in told:
            for node in chapter.records if few else chapter.records[:1]:
                title = node.title if few else f"{node.title} – {chapter.records[-1].title}"
                yield Bookmark(title, 1, printed.anchors[node.anchor])


def _card_links(
    finish: Finish, picture: Picture, places: CardPositions, anchors: Mapping[str, LinkTarget]
) -> Iterator[tuple[int, LinkPlace]]:
    """Let each card lead to what is told of its record; yield the page of the card, and the link."""
    chart = picture.layout.chart
    for node in np.flatnonzero(places.page >= 0).tolist() if anchors else ():
        target = anchors.get(anchor(Kind(int(chart.kind[node])), int(chart.record[node])))
        if target is not None:
            page, card = int(places.page[node]), Rectangle(*places.rectangles[node].tolist())
            told = tr("What is told of {name}").replace("{name}", label(chart, node).title)
            yield page, finish.add_link(page, card, target, told)
