"""Printing a board or a phone list as the window shows it, with a preview."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from pathlib import Path

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
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
from orgviewer.views.chart.view import ChartView
from orgviewer.views.dialogs.following import follow, leave
from orgviewer.views.dialogs.messages import inform, warn
from orgviewer.views.export.printing import PagesPreview, PrintedPage, paper_in
from orgviewer.views.files.session import Documents
from orgviewer.words.translation import counted, number_in_words, tr

MOST_PRINTED = 5_000  # entries; a preview paints all of their pages at once, which takes seconds


class DirectoryPreview(PagesPreview):
    """Shows the pages of a `directory`."""

    def __init__(
        self, directory: Directory, letters: Letters, require_apart: Callable[[Path], None], parent: QWidget
    ) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(printer, require_apart, parent)
        self._printer = printer  # which Qt does not keep
        self._letters = letters
        self._take(directory)
        self._made = lru_cache(maxsize=1)(self._pages_of)  # asked for at every zoom
        self.lay_out()

    def _take(self, directory: Directory) -> None:
        self.directory, self._portraits = directory, Portraits(directory.dataset.folder)

    def renew(self, directory: Directory) -> None:
        """Show the pages of another directory, as of another reading of the file."""
        self._take(directory)
        self._made.cache_clear()
        for preview in self.findChildren(QPrintPreviewWidget):
            preview.updatePreview()

    def pages_on(self, printer: QPrinter) -> Sequence[PrintedPage]:
        """Return the pages for the paper in a printer."""
        return self._made(*paper_in(printer))

    def _pages_of(self, paper: AnyPaper, way: Orientation) -> tuple[PrintedPage, ...]:
        spec = DirectorySpec(self.directory.form, paper=paper, way=way)
        edition = Edition(self.directory, spec, self._letters, self._portraits)
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
    seen: Callable[[], Directory | None], chart: ChartView, documents: Documents, window: QWidget
) -> None:
    """Show the directory that is `seen` in the place of a chart as pages, to be printed."""
    directory = seen()
    if directory is None:
        return
    if len(directory) > MOST_PRINTED:
        warn(window, tr("Print"), _too_many(directory))
        return

    def require_apart(path: Path) -> None:
        documents.require_apart(path, preview.directory.dataset)

    def renew() -> None:
        now = seen()
        if now is not None and len(now) <= MOST_PRINTED:
            preview.renew(now)
            return
        leave(preview)
        if now is not None:
            inform(window, tr("Print"), _too_many(now))

    preview = DirectoryPreview(directory, chart.letters, require_apart, window)
    follow(documents, preview, lambda _: renew())
    chart.highlight_changed.connect(renew)  # a search goes on in what was saved, and finds somebody later
    preview.finished.connect(lambda _: chart.highlight_changed.disconnect(renew))
    preview.open()


def _too_many(directory: Directory) -> str:
    sentence = tr(
        "{number} entries are too many to be printed from here: write them as pages with File ▸ Export "
        "directory…, or show a branch of the chart."
    )
    return sentence.replace("{number}", number_in_words(len(directory)))
