"""The appendix of a picture: what its file and teams say, the lives of its people by name, the sources.

It is made chapter by chapter, so that ten thousand lives need no more memory than fifty.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

from msgspec import Struct
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPainter,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.marks import Marks, TextStyle, together
from orgviewer.paint.painter import paint
from orgviewer.paint.picture import Picture
from orgviewer.paint.theme import BOLD, REGULAR, Lettering
from orgviewer.progress import Progress, unheard
from orgviewer.publish.paper.frame import SheetFrames, heights
from orgviewer.publish.paper.lengths import MILLIMETRE
from orgviewer.publish.paper.page import fill_page, line_of_text
from orgviewer.publish.paper.sheets import Sheet, upright_sheet
from orgviewer.publish.pdf.lives import Lives, RecordNode
from orgviewer.publish.statistics.page import statistics_parts
from orgviewer.words.translation import number_in_words, tr

CHAPTER = 50  # records
LINE_END = "\u2028"  # within a paragraph, as Qt has it
MARGIN = 20 * MILLIMETRE
FOOT = 9 * MILLIMETRE  # from the edge of the paper to the middle of what stands there
ABOVE_NAME, ABOVE_SECTION = 20.0, 8.0  # pixels; headings are known by them in a finished document
ROOM = {ABOVE_NAME: 90.0, ABOVE_SECTION: 56.0}  # pixels of a page for a heading and what follows at least

PlaceOfAnchor: TypeAlias = tuple[int, float]
"""A page of a chapter from 0, and how far down it, in pixels of the page."""


class AppendixPart(NamedTuple):
    """A part of an appendix, which may have several chapters: its anchor and its heading."""

    anchor: str
    heading: str


class ChapterContents(NamedTuple):
    """What is in a chapter: the part that it belongs to, and the records told in it."""

    part: AppendixPart
    records: tuple[RecordNode, ...] = ()


class Chapter(Struct, frozen=True, eq=False):
    """A part of an appendix: its text laid out for the `area` of its paper, what is in it, its anchors."""

    picture: Picture
    paper: Sheet
    area: Rectangle
    document: QTextDocument
    contents: ChapterContents
    anchors: Mapping[str, PlaceOfAnchor]

    @property
    def pages(self) -> int:
        """How many pages it takes."""
        return self.document.pageCount()

    def paint(self, page: int, beside: Marks, painter: QPainter) -> None:
        """Paint a page (from 0) and what stands beside its text; the painter is as for `paint_page`."""
        picture, paper = self.picture, self.paper
        fill_page(paper.width, paper.height, picture, painter)
        size = self.document.pageSize()
        painter.save()
        painter.translate(self.area.left, self.area.top - page * size.height())
        shown = QRectF(0.0, page * size.height(), size.width(), size.height())
        painter.setClipRect(shown)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = shown
        context.palette.setColor(QPalette.ColorRole.Text, picture.theme.text)
        self.document.documentLayout().draw(painter, context)
        painter.restore()
        paint(beside, painter, picture.letters)

    def beside(self, frames: SheetFrames, number: int) -> Marks:
        """Return what stands on a page beside its text, by its number from 0 in the whole file.

        At its foot is its number, unless something was chosen to stand there.
        """
        picture, paper = self.picture, self.paper
        frame = frames.on(paper.outer, number)
        if heights(picture.spec.sheet)[1]:
            return frame
        style = TextStyle(Lettering.BADGE, picture.theme.quiet)
        text = number_in_words(number + 1)
        x = (paper.width - picture.letters.width(text, style.lettering)) / 2
        foot = line_of_text(picture.letters, style, x, paper.height - FOOT, text)
        return together(frame, Marks(texts=(foot,)))


def chapters(picture: Picture) -> Iterator[tuple[float, Chapter]]:
    """Yield the chapters of a picture's appendix, each with the share that is done; the sources last.

    The statistics come first, if the picture's spec wants them.
    """
    lives = Lives(picture.layout.chart, picture.letters)
    if picture.spec.statistics:
        part = AppendixPart("statistics", tr("Statistics"))
        told_of_all = lives.heading(*part) + lives.blocks(statistics_parts(picture))
        yield 0.0 if picture.spec.appendix else 1.0, _chapter(picture, ChapterContents(part), told_of_all)
    if not picture.spec.appendix:
        return
    parts = (
        (AppendixPart("about", tr("About this chart")), lives.surroundings()),
        (AppendixPart("lives", tr("Lives")), lives.people()),
    )
    count, done = sum(len(records) for _, records in parts), 0
    for part, records in parts:
        for start in range(0, len(records), CHAPTER):
            told = tuple(records[start : start + CHAPTER])
            heading = "" if start else lives.heading(*part)
            done += len(told)
            yield (
                done / count,
                _chapter(picture, ChapterContents(part, told), heading + "".join(map(lives.told, told))),
            )
    if lives.cited:
        part = AppendixPart("sources", tr("Sources"))
        yield 1.0, _chapter(picture, ChapterContents(part), lives.heading(*part) + lives.sources())


def count_pages(picture: Picture, tell: Progress = unheard) -> int:
    """Return how many pages the appendix of a picture takes, which is known once it has been laid out."""
    count = 0
    if picture.spec.appendix or picture.spec.statistics:
        for share, chapter in chapters(picture):
            count += chapter.pages
            tell(share)
    return count


def texts_of(chapter: Chapter) -> Iterator[tuple[QFont, str]]:
    """Yield the texts of a chapter line by line, each with its font."""
    block = chapter.document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            part = place.fragment()
            for line in part.text().split(LINE_END):
                yield part.charFormat().font(), line
            place += 1
        block = block.next()


def _chapter(picture: Picture, contents: ChapterContents, text: str) -> Chapter:
    paper = upright_sheet(picture)
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(picture.letters.fonts[Lettering.DETAIL])
    document.setDocumentMargin(0.0)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)  # as the program's own words are read
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(_style_sheet(picture))
    document.setHtml(text)
    anchored = _take_anchors(document)
    area = _area(paper)
    document.setPageSize(QSizeF(area.width, area.height))
    _keep_headings(document, area.height)
    anchors = {name: _place(document, block, area) for name, block in anchored.items()}
    return Chapter(picture, paper, area, document, contents, anchors)


def _area(paper: Sheet) -> Rectangle:
    """Return where on paper texts are: within margins as for reading, or what else leaves less."""
    area = paper.area
    return Rectangle(
        max(area.left, MARGIN),
        max(area.top, MARGIN),
        min(area.right, paper.width - MARGIN),
        min(area.bottom, paper.height - MARGIN),
    )


def _take_anchors(document: QTextDocument) -> dict[str, QTextBlock]:
    """Take the anchors out of a document and return them, each with its paragraph.

    Qt hangs an anchor on a letter, which it then draws apart from the rest of its word.
    """
    anchored = []
    block = document.begin()
    while block.isValid():
        anchored += [(block, part) for part in block.textFormats()[:1] if part.format.anchorNames()]
        block = block.next()
    for block, part in anchored:
        bare = QTextCharFormat(part.format)
        bare.clearProperty(QTextFormat.Property.IsAnchor)
        bare.clearProperty(QTextFormat.Property.AnchorName)
        letters = QTextCursor(block)
        letters.setPosition(block.position() + part.length, QTextCursor.MoveMode.KeepAnchor)
        letters.setCharFormat(bare)
    return {name: block for block, part in anchored for name in part.format.anchorNames()}


def _place(document: QTextDocument, block: QTextBlock, area: Rectangle) -> PlaceOfAnchor:
    page, top = divmod(document.documentLayout().blockBoundingRect(block).top(), document.pageSize().height())
    return int(page), area.top + top


def _style_sheet(picture: Picture) -> str:
    theme, small = picture.theme, Lettering.BADGE.pixels - 1
    return f"""
        p {{ margin: 0 0 5px 0; }}
        p.chapter {{ font-size: {Lettering.TITLE.pixels + 4}px; font-weight: {BOLD}; margin: 0 0 6px 0; }}
        p.name {{ font-size: {Lettering.NAME.pixels + 1}px; font-weight: {BOLD}; }}
        p.name {{ margin: {ABOVE_NAME}px 0 3px 0; }}
        p.heading {{ font-weight: {BOLD}; margin: {ABOVE_SECTION}px 0 2px 0; color: {theme.quiet}; }}
        p.line {{ margin: 0 0 1px 0; }}
        p.note {{ margin: 1px 0 3px 12px; font-style: italic; color: {theme.quiet}; }}
        p.part {{ margin: 0 0 1px 0; }}
        p.common {{ margin: 2px 0 0 0; }}
        td.bar {{ background-color: {theme.focus}; }}
        span.quiet {{ color: {theme.quiet}; }}
        span.cited {{ font-size: {small}px; font-weight: {REGULAR}; color: {theme.quiet}; }}
        a {{ color: {theme.focus}; text-decoration: none; }}
    """


def _keep_headings(document: QTextDocument, height: float) -> None:
    """Begin a page wherever a heading would stand alone at the foot of one."""
    page_break = QTextBlockFormat()
    page_break.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    block = document.begin()
    while block.isValid():
        room = ROOM.get(block.blockFormat().topMargin(), 0.0)
        if room and document.documentLayout().blockBoundingRect(block).top() % height > height - room:
            QTextCursor(block).mergeBlockFormat(page_break)
            # Qt lays out no more than the block itself again; what stands before it does not move.
            document.markContentsDirty(block.position(), document.characterCount() - block.position())
        block = block.next()
