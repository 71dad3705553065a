"""Printing a board or a phone list as the window shows it, with a preview."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from pathlib import Path

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from orgviewer.choices import AnyPaper, Orientation
from orgviewer.directory.directory import Directory
from orgviewer.directory.spec import DirectorySpec
from orgviewer.paint.cards.portraits import Portraits
from orgviewer.paint.painter import paint
from orgviewer.paint.text_metrics import Letters
from orgviewer.publish.directory.page_marks import page_marks
from orgviewer.publish.directory.pages import DirectoryPage, directory_pages
from orgviewer.publish.directory.publication import Edition
from orgviewer.publish.paper.sheets import name_of_paper
from orgviewer.views.dialogs.messages import warn
from orgviewer.views.export.printing import PagesPreview, PrintedPage, paper_in
from orgviewer.words.translation import counted, number_in_words, tr

MOST_PRINTED = 5_000  # entries; a preview paints all of their pages at once, which takes seconds


class DirectoryPreview(PagesPreview):
    """Shows the pages of a directory."""

    def __init__(
        self, directory: Directory, letters: Letters, require_apart: Callable[[Path], None], parent: QWidget
    ) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(printer, require_apart, parent)
        self._printer = printer  # which Qt does not keep
        self._directory, self._letters = directory, letters
        self._portraits = Portraits(directory.dataset.folder)
        self._made = lru_cache(maxsize=1)(self._pages_of)  # asked for at every zoom
        self.lay_out()

    def pages_on(self, printer: QPrinter) -> Sequence[PrintedPage]:
        """Return the pages for the paper in a printer."""
        return self._made(*paper_in(printer))

    def _pages_of(self, paper: AnyPaper, way: Orientation) -> tuple[PrintedPage, ...]:
        spec = DirectorySpec(self._directory.form, paper=paper, way=way)
        edition = Edition(self._directory, spec, self._letters, self._portraits)
        pages = directory_pages(edition)
        words = counted(len(pages), "%n sheet of {paper}", "%n sheets of {paper}")
        self.words.setText(words.replace("{paper}", name_of_paper(paper)))
        count = len(pages)
        return tuple(
            PrintedPage(page.width, page.height, partial(_paint, edition, page, number, count))
            for number, page in enumerate(pages)
        )


def _paint(edition: Edition, page: DirectoryPage, number: int, count: int, painter: QPainter) -> None:
    paint(page_marks(edition, page, number, count), painter, edition.letters)


def print_directory(
    directory: Directory, letters: Letters, require_apart: Callable[[Path], None], window: QWidget
) -> None:
    """Show a directory as pages, to be printed."""
    if len(directory) > MOST_PRINTED:
        sentence = tr(
            "{number} entries are too many to be printed from here: write them as pages with File ▸ Export "
            "directory…, or show a branch of the chart."
        )
        warn(window, tr("Print"), sentence.replace("{number}", number_in_words(len(directory))))
        return
    DirectoryPreview(directory, letters, require_apart, window).open()
