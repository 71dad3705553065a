"""Blocks on pages: rows of a board, or columns of a list, with headings that never stand alone.

All lengths are pixels of pages, 96 to an inch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from orgviewer.choices import Orientation
from orgviewer.directory.choices import DirectoryForm
from orgviewer.progress import Progress, unheard
from orgviewer.publish.directory.blocks import FOOT, BlockMaker, PageBlock
from orgviewer.publish.directory.publication import Edition
from orgviewer.publish.paper.lengths import MILLIMETRE, POINT

MARGIN = 15 * MILLIMETRE
HEAD = 8 * MILLIMETRE  # above the blocks of all pages but the first
CELL, COLUMN = 140.0, 300.0  # of an entry on a board, and of a column of a list, at least
GAP, GUTTER = 10.0, 24.0  # between entries on a board, and between columns


class PlacedBlock(Struct, frozen=True):
    """A block, and where its corner stands on a page."""

    left: float
    top: float
    block: PageBlock


class DirectoryPage(Struct, frozen=True):
    """A page with its blocks, in the order of reading."""

    width: float
    height: float
    blocks: list[PlacedBlock] = field(default_factory=list)


class _Strip(Struct, frozen=True):
    """Blocks side by side, which stand on one page."""

    blocks: tuple[PageBlock, ...]

    @property
    def height(self) -> float:
        return max(block.height for block in self.blocks)


def directory_pages(publication: Edition, tell: Progress = unheard) -> list[DirectoryPage]:
    """Return the pages of a directory, one at least; tells which share of its entries is laid out."""
    # Whole points, as the sizes of pages are kept.
    sides = [round(side * MILLIMETRE * POINT) / POINT for side in publication.spec.paper.sides]
    width, height = reversed(sides) if publication.spec.way is Orientation.WIDE else sides
    flow = _Flow(publication, width, height, tell)
    for section in range(publication.directory.sections):
        flow.add_section(section)
    flow.add_sources()
    return flow.pages


class _Flow:
    """Fills page after page, each column by column from the top."""

    def __init__(self, publication: Edition, width: float, height: float, tell: Progress) -> None:
        self._publication, self._maker = publication, BlockMaker(publication.letters)
        self._tell = tell
        self._is_board = publication.spec.form is DirectoryForm.BOARD
        self._width, self._bottom = width - 2 * MARGIN, height - MARGIN
        self._columns = 1 if self._is_board else _count(self._width, COLUMN, GUTTER)
        self._column_width = (self._width + GUTTER) / self._columns - GUTTER
        self._paper = width, height
        self.pages = [DirectoryPage(*self._paper)]
        title = self._maker.title(publication.directory.title, self._width)
        facts = self._maker.facts(publication.directory.facts(), self._width)
        self.pages[0].blocks.append(PlacedBlock(MARGIN, MARGIN, title))
        self.pages[0].blocks.append(PlacedBlock(MARGIN, MARGIN + title.height, facts))
        self._start = MARGIN + title.height + facts.height
        self._column, self._top = 0, self._start

    def add_section(self, section: int) -> None:
        """Add a heading and its entries; a heading goes on with the first of them."""
        heading = self._maker.heading(
            section, self._publication.directory.heading(section), self._column_width
        )
        strips = self._board_strips(section) if self._is_board else self._list_strips(section)
        first = next(strips)
        self._make_room(heading.height + first.height)
        self._place(_Strip((heading,)))
        self._place(first)
        for strip in strips:
            self._make_room(strip.height)
            self._place(strip)

    def add_sources(self) -> None:
        """Add where the facts come from, over the whole width."""
        if self._columns > 1 and self._publication.directory.sections:
            self._top = max(self._top, self._lowest())
            self._columns, self._column_width, self._column = 1, self._width, 0
        directory = self._publication.directory
        notes: list[tuple[str, str | None]] = [(sentence, None) for sentence in directory.sources()]
        notes += directory.cited()
        for text, address in notes:
            block = self._maker.note(text, address, self._width)
            self._make_room(block.height)
            self._place(_Strip((block,)))

    def _lowest(self) -> float:
        """Return how far down the blocks of the page reach."""
        return max((one.top + one.block.height for one in self.pages[-1].blocks), default=self._start)

    def _board_strips(self, section: int) -> Iterator[_Strip]:
        directory = self._publication.directory
        count = _count(self._width, CELL, GAP)
        width = (self._width + GAP) / count - GAP
        places = directory.section(section)
        for start in range(0, len(places), count):
            row = places[start : start + count]
            self._tell(places[start] / len(directory))
            yield _Strip(
                tuple(self._maker.board_entry(section, one, directory.entry(one), width) for one in row)
            )

    def _list_strips(self, section: int) -> Iterator[_Strip]:
        directory = self._publication.directory
        for place in directory.section(section):
            entry = directory.entry(place)
            self._tell(place / len(directory))
            yield _Strip((self._maker.list_entry(section, place, entry, self._column_width),))

    def _make_room(self, height: float) -> None:
        """Go on in the next column, or on the next page, unless there is room for so much."""
        if self._top + height - FOOT <= self._bottom or self._top <= self._start:
            return
        self._column += 1
        if self._column == self._columns:
            self.pages.append(DirectoryPage(*self._paper))
            self._column, self._start = 0, MARGIN + HEAD
        self._top = self._start

    def _place(self, strip: _Strip) -> None:
        left = MARGIN + self._column * (self._column_width + GUTTER)
        for block in strip.blocks:
            self.pages[-1].blocks.append(PlacedBlock(left, self._top, block))
            left += block.width + GAP
        self._top += strip.height


def _count(width: float, least: float, gap: float) -> int:
    """Return how many columns there is room for, each as wide as the least at least."""
    return max(1, int((width + gap) // (least + gap)))


def sections_on(page: DirectoryPage) -> Sequence[int]:
    """Return the first and the last section on a page, once if it is one; none if there is none."""
    found = [one.block.section for one in page.blocks if one.block.section >= 0]
    return tuple(dict.fromkeys((found[0], found[-1]))) if found else ()
