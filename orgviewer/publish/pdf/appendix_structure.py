"""The structure of an appendix: headings of its parts, of each life and of its sections, and paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument

from orgviewer.arrays import Floats
from orgviewer.paint.theme import Lettering
from orgviewer.publish.pdf.appendix import ABOVE_NAME, ABOVE_SECTION, MARGIN, AppendixPart, Chapter
from orgviewer.publish.pdf.structure import DOCUMENT, Element, Role, StructureTree
from orgviewer.publish.pdf.zones import PageStructure, Zones, joined

ROUNDING = 1.0  # pixels by which letters may begin before the paragraph that they are in
HEADINGS = {ABOVE_NAME: Role.NAME, ABOVE_SECTION: Role.SUBHEADING}
"""What a paragraph is that has so much air above it, in pixels."""


class AppendixStructure:
    """Makes the elements of an appendix, one chapter after the other."""

    def __init__(self, tree: StructureTree) -> None:
        self._tree = tree
        self._part: AppendixPart | None = None
        self._section: Element = DOCUMENT

    def pages(self, chapter: Chapter) -> Iterator[PageStructure]:
        """Yield what on each page of a chapter belongs to which element, but for its links."""
        if chapter.contents.part != self._part:
            self._part, self._section = chapter.contents.part, self._tree.add(Role.SECTION, DOCUMENT)
        elements, edges = [], []
        for block, place in _blocks(chapter.document):
            elements.append(self._tree.add(_role(block), self._section))
            edges.append((place.left() - ROUNDING, place.top(), place.right(), place.bottom()))
        height = chapter.document.pageSize().height()
        owners, places = np.array(elements, np.int32), np.array(edges).reshape(-1, 4)
        nothing = joined([])
        for page in range(chapter.pages):
            here = (places[:, 1] < (page + 1) * height) & (places[:, 3] > page * height)
            shown = _on_paper(places[here], page * height, height)
            yield PageStructure(Zones(shown, owners[here]), nothing, figure=-1, section=self._section)


def _blocks(document: QTextDocument) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Yield the paragraphs of a document in which anything is written, and where they are."""
    block, layout = document.begin(), document.documentLayout()
    while block.isValid():
        if block.length() > 1:
            yield block, layout.blockBoundingRect(block)
        block = block.next()


def _role(block: QTextBlock) -> Role:
    """Return what a paragraph is, by the air above it, and by its letters."""
    letters = block.begin().fragment().charFormat().font().pixelSize()
    if letters > Lettering.TITLE.pixels:
        return Role.HEADING
    return HEADINGS.get(block.blockFormat().topMargin(), Role.PARAGRAPH)


def _on_paper(edges: Floats, top: float, height: float) -> Floats:
    """Return where rectangles of a document are on the paper of a page that begins at a height of it."""
    low, high = (-np.inf, 0.0, -np.inf, 0.0), (np.inf, height, np.inf, height)
    cut = np.clip(edges - (0.0, top, 0.0, top), low, high)
    placed: Floats = cut + MARGIN
    return placed
