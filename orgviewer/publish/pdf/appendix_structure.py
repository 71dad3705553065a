"""The structure of an appendix: headings of its parts, of each life and of its sections, and paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument

from orgviewer.arrays import Floats
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.marks import Marks
from orgviewer.paint.theme import Lettering
from orgviewer.publish.pdf.appendix import ABOVE_NAME, ABOVE_SECTION, AppendixPart, Chapter
from orgviewer.publish.pdf.structure import ARTIFACT, DOCUMENT, Element, Role, StructureTree
from orgviewer.publish.pdf.zones import PageStructure, Zones

ROUNDING = 1.0  # pixels by which letters may begin before the paragraph that they are in
HEADINGS = {ABOVE_NAME: Role.NAME, ABOVE_SECTION: Role.SUBHEADING}
"""What a paragraph is that has so much air above it, in pixels."""


class AppendixStructure:
    """Makes the elements of an appendix, one chapter after the other."""

    def __init__(self, tree: StructureTree) -> None:
        self._tree = tree
        self._part: AppendixPart | None = None
        self._section: Element = DOCUMENT
        self._is_named = False

    def pages(self, chapter: Chapter, beside: Sequence[Marks]) -> Iterator[PageStructure]:
        """Yield what on each page of a chapter belongs to which element, but for its links.

        `beside` is by page what stands beside its text.
        """
        if chapter.contents.part != self._part:
            self._part, self._section = chapter.contents.part, self._tree.add(Role.SECTION, DOCUMENT)
            self._is_named = False
        elements, edges = [], []
        for block, place in _blocks(chapter.document):
            elements.append(self._tree.add(self._role(block), self._section))
            edges.append((place.left() - ROUNDING, place.top(), place.right(), place.bottom()))
        height = chapter.document.pageSize().height()
        owners, places = np.array(elements, np.int32), np.array(edges).reshape(-1, 4)
        for page, upon in enumerate(map(_beginnings, beside)):
            here = (places[:, 1] < (page + 1) * height) & (places[:, 3] > page * height)
            shown = _on_paper(places[here], page * height, chapter.area)
            yield PageStructure(Zones(shown, owners[here]), upon, figure=ARTIFACT, section=self._section)

    def _role(self, block: QTextBlock) -> Role:
        """Return what a paragraph is, by the air above it, and by its letters.

        A part without names, such as the statistics, has its sections a level higher: none is passed over.
        """
        letters = block.begin().fragment().charFormat().font().pixelSize()
        if letters > Lettering.TITLE.pixels:
            return Role.HEADING
        role = HEADINGS.get(block.blockFormat().topMargin(), Role.PARAGRAPH)
        self._is_named = self._is_named or role is Role.NAME
        return Role.NAME if role is Role.SUBHEADING and not self._is_named else role


def _blocks(document: QTextDocument) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Yield the paragraphs of a document in which anything is written, and where they are."""
    block, layout = document.begin(), document.documentLayout()
    while block.isValid():
        if block.length() > 1:
            yield block, layout.blockBoundingRect(block)
        block = block.next()


def _on_paper(edges: Floats, top: float, area: Rectangle) -> Floats:
    """Return where rectangles of a document are in the area of a page that begins at a height of it."""
    low, high = (-np.inf, 0.0, -np.inf, 0.0), (np.inf, area.height, np.inf, area.height)
    cut = np.clip(edges - (0.0, top, 0.0, top), low, high)
    placed: Floats = cut + (area.left, area.top) * 2
    return placed


def _beginnings(beside: Marks) -> Zones:
    """Return where texts beside those of a page begin, which are there for the eye alone."""
    places = np.concatenate([np.zeros((0, 2)), *(texts.places for texts in beside.texts)])
    edges = np.hstack((places - ROUNDING, places + ROUNDING))
    return Zones(edges, np.full(len(edges), ARTIFACT, np.int32))
