"""A directory as PDF: pages with real text, a bookmark for each section, links, and what is what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from io import BytesIO
from typing import BinaryIO

import numpy as np
from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError

from orgviewer.errors import OutputError
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.painter import paint
from orgviewer.progress import Progress
from orgviewer.publish.directory.page_marks import block_edges, line_links, page_marks
from orgviewer.publish.directory.pages import DirectoryPage, PlacedBlock, directory_pages
from orgviewer.publish.directory.publication import Edition
from orgviewer.publish.pdf.destinations import Bookmark, LinkTarget, TargetView
from orgviewer.publish.pdf.finish import Finish
from orgviewer.publish.pdf.pages import Press
from orgviewer.publish.pdf.structure import ARTIFACT, DOCUMENT, Element, Role, StructureTree
from orgviewer.publish.pdf.tagging import tag_page
from orgviewer.publish.pdf.zones import LinkPlace, PageStructure, Zones, joined
from orgviewer.words.translation import number_in_words, tr

MOST_PAGES = 20_000  # which take some minutes
LAID_OUT, PRINTED, FINISHED = 0.2, 0.7, 0.95  # shares of the work that are done then


def write_pdf(publication: Edition, file: BinaryIO, tell: Progress) -> None:
    """Write a directory; raises OutputError, before the work, if it has more pages than anybody opens."""
    pages = directory_pages(publication, lambda share: tell(LAID_OUT * share))
    if len(pages) > MOST_PAGES:
        sentence = tr(
            "This directory would have {number} pages, and no more than {most} are written: choose a "
            "part of it.",
            number=number_in_words(len(pages)),
            most=number_in_words(MOST_PAGES),
        )
        raise OutputError(sentence)
    with closing(Press()) as press:
        _print(publication, pages, press, tell)
        press.add_specimen()
    try:
        reader = PdfReader(BytesIO(press.content))
        writer = PdfWriter(clone_from=reader)
        writer.pdf_header = reader.pdf_header
        press.specimen.teach(writer.pages[-1])
        writer.remove_page(press.count - 1)
        _finish(writer, publication, pages, tell)
        writer.write(file)
    except PyPdfError as error:
        raise OutputError(tr("The PDF cannot be finished: {reason}", reason=str(error))) from error
    tell(1.0)


def _print(publication: Edition, pages: Sequence[DirectoryPage], press: Press, tell: Progress) -> None:
    for number, page in enumerate(pages):
        drawn = page_marks(publication, page, number, len(pages))
        paint(drawn, press.new_page(page.width, page.height), publication.letters)
        for texts in drawn.texts:
            press.specimen.add(publication.letters.fonts[texts.style.lettering], texts.texts)
        tell(LAID_OUT + (PRINTED - LAID_OUT) * (number + 1) / len(pages))


def _finish(writer: PdfWriter, publication: Edition, pages: Sequence[DirectoryPage], tell: Progress) -> None:
    """Add bookmarks, links, what is what on each page, and what the file says of itself."""
    finish, tree = Finish(writer), StructureTree()
    structure = _Structure(tree)
    finish.add_bookmarks(_bookmarks(publication, pages))
    for number, page in enumerate(pages):
        links: list[LinkPlace] = [
            finish.add_address(number, rectangle, address, text)
            for placed in page.blocks
            for rectangle, address, text in line_links(placed)
        ]
        zones = structure.of_page(page).linked(links, tree)
        tag_page(writer.pages[number], number, zones, ARTIFACT, tree)
        tell(PRINTED + (FINISHED - PRINTED) * (number + 1) / len(pages))
    finish.describe(publication.directory.dataset)
    tree.write(writer)


def _bookmarks(publication: Edition, pages: Sequence[DirectoryPage]) -> Iterator[Bookmark]:
    """Yield a bookmark for the heading of every section."""
    for number, page in enumerate(pages):
        for placed in page.blocks:
            if _is_heading(placed):
                title = publication.directory.heading(placed.block.section).title
                here = Rectangle(0.0, placed.top, 0.0, placed.top)
                yield Bookmark(title, 0, LinkTarget(number, TargetView.FROM_HERE, here))


def _is_heading(placed: PlacedBlock) -> bool:
    return placed.block.section >= 0 and placed.block.entry < 0


class _Structure:
    """Makes the elements of pages, one after the other: a title, and sections of a heading and a list."""

    def __init__(self, tree: StructureTree) -> None:
        self._tree, self._section, self._list = tree, DOCUMENT, DOCUMENT
        self._is_titled = False

    def of_page(self, page: DirectoryPage) -> PageStructure:
        """Return what on a page belongs to which element, but for its links."""
        elements = np.array([self._element(placed) for placed in page.blocks], np.int32)
        return PageStructure(Zones(block_edges(page), elements), joined([]), ARTIFACT, self._section)

    def _element(self, placed: PlacedBlock) -> Element:
        tree, block = self._tree, placed.block
        if _is_heading(placed):
            self._section = tree.add(Role.SECTION, DOCUMENT)
            element = tree.add(Role.HEADING, self._section)
            self._list = tree.add(Role.LIST, self._section)
            return element
        if block.entry >= 0:
            return tree.add(Role.BODY, tree.add(Role.ITEM, self._list))
        role = Role.PARAGRAPH if self._is_titled else Role.TITLE
        self._is_titled = True
        return tree.add(role, DOCUMENT)
