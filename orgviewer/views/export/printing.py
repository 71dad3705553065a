"""Printing, with a preview: the pages of a PDF, on the paper of the printer."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStyle, QToolBar, QWidget

from orgviewer.atomic_write import whole_file
from orgviewer.choices import AnyPaper, Orientation, Pages, ThemeName
from orgviewer.errors import OutputError
from orgviewer.outputs import require_apart, require_replaceable
from orgviewer.paint.picture import Picture, PictureSpec
from orgviewer.publish.paper.fit import fitted
from orgviewer.publish.paper.lengths import DPI
from orgviewer.publish.paper.page import Page, paint_page
from orgviewer.publish.paper.pages import make_pages
from orgviewer.views.dialogs.messages import warn
from orgviewer.views.export.fields import least_text_field, pages_offered
from orgviewer.views.export.paper_field import printed_paper
from orgviewer.views.export.sheet_fields import SheetButton
from orgviewer.views.export.size import on_paper
from orgviewer.views.placing import room_for
from orgviewer.words.translation import Phrase, tr

SIZE = QSize(1000, 760)  # where there is room
FAILED: Phrase = "Printing to “{where}” failed."
LYING = {
    Orientation.WIDE: QPageLayout.Orientation.Landscape,
    Orientation.UPRIGHT: QPageLayout.Orientation.Portrait,
}


def paper_in(printer: QPrinter) -> tuple[AnyPaper, Orientation]:
    """Return the paper in a printer, and how it lies."""
    layout = printer.pageLayout()
    size = layout.pageSize().size(QPageSize.Unit.Millimeter)
    is_wide = layout.orientation() is LYING[Orientation.WIDE]
    way = Orientation.WIDE if is_wide else Orientation.UPRIGHT
    return printed_paper((size.width(), size.height())), way


def printed_spec(spec: PictureSpec, printer: QPrinter) -> PictureSpec:
    """Return a picture's spec for the paper in a printer; on one sheet if its own size was wanted."""
    paper, way = paper_in(printer)
    return replace(
        spec,
        theme=ThemeName.LIGHT,  # ink is dear
        pages=Pages.FIT if spec.pages is Pages.ONE else spec.pages,
        paper=paper,
        way=way,
    )


class PrintedPage(Struct, frozen=True):
    """A page of a size in pixels, 96 to an inch, and what paints it."""

    width: float
    height: float
    paint: Callable[[QPainter], object]


def printed(pages: Iterable[Page]) -> tuple[PrintedPage, ...]:
    """Return pages of a picture, to be printed."""
    return tuple(PrintedPage(page.width, page.height, _painting(page)) for page in pages)


def _painting(page: Page) -> Callable[[QPainter], object]:
    return lambda painter: paint_page(page, painter)


def paint_pages(pages: Sequence[PrintedPage], printer: QPrinter) -> None:
    """Paint pages on a printer, one after the other; raises OutputError if it does not take them."""
    painter = QPainter()
    is_taken = painter.begin(printer)
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    try:
        for number, page in enumerate(pages):
            is_taken = is_taken and (not number or printer.newPage())
            if not is_taken:
                break
            painter.save()
            try:
                # Paper that is none of ours gets a page made smaller, rather than cut.
                fit = min(paper.width() / page.width, paper.height() / page.height)
                scale = min(printer.resolution() / DPI, fit)
                painter.scale(scale, scale)
                page.paint(painter)
            finally:
                painter.restore()
    finally:
        if painter.isActive():
            is_taken = painter.end() and is_taken
    if not is_taken or printer.printerState() is QPrinter.PrinterState.Error:
        where = printer.outputFileName() or printer.printerName()
        raise OutputError(tr(FAILED).replace("{where}", where))


def print_whole(pages: Sequence[PrintedPage], printer: QPrinter) -> None:
    """Print pages to the file of a printer, which is written whole or not at all; raises OutputError.

    Qt writes page by page under the name that it is given, and tells of a preview by nothing but that it
    writes no file. Not for a file that a driver of the system writes: its name is asked for by the driver.
    """
    output = Path(printer.outputFileName())
    with TemporaryDirectory() as folder:
        printed = Path(folder) / output.name
        printer.setOutputFileName(str(printed))
        try:
            paint_pages(pages, printer)
        except OutputError:
            raise OutputError(tr(FAILED).replace("{where}", str(output))) from None
        finally:
            printer.setOutputFileName(str(output))
        if printed.exists():
            with printed.open("rb") as content, whole_file(output) as file:
                shutil.copyfileobj(content, file)


def parting_field() -> QComboBox:
    """Return the field for how a chart is parted into sheets."""
    field = QComboBox()
    field.setAccessibleName(tr("Pages"))
    for text, pages in pages_offered():
        if pages is not Pages.ONE:
            field.addItem(text, pages)
    return field


class PagesPreview(QPrintPreviewDialog):
    """Shows the pages that `pages_on` a printer there are, and prints them.

    `require_apart` raises OutputError for a file that must not be printed to.
    """

    def __init__(self, printer: QPrinter, require_apart: Callable[[Path], None], parent: QWidget) -> None:
        super().__init__(printer, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._require_apart, self._parent = require_apart, parent
        self.words = QLabel()
        self.setWindowTitle(tr("Print"))
        self.paintRequested.connect(self._paint)

    def pages_on(self, printer: QPrinter) -> Sequence[PrintedPage]:
        """Return the pages for the paper in a printer, which are told in `words` as well."""
        raise NotImplementedError

    def lay_out(self, *fields: QWidget) -> None:
        """Put what comes of it, and what is asked, beneath the pages; all buttons of Qt are in sight."""
        for bar in self.findChildren(QToolBar):
            if bar.sizeHint().width() > room_for(self, SIZE).width():
                side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, self)
                bar.setIconSize(QSize(side, side))
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAccessibleName(tr("Size"))
        whole = self.layout()
        beneath = QWidget()
        row = QHBoxLayout(beneath)
        row.addWidget(self.words, 1)
        for field in fields:
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        if whole is not None:
            whole.addWidget(beneath)
        self.resize(room_for(self, SIZE))

    def require(self, path: Path) -> None:
        """Raise OutputError if a file must not be printed to."""
        require_replaceable(path)
        self._require_apart(path)

    def _paint(self, printer: QPrinter) -> None:
        try:
            if printer.outputFileName():
                self.require(Path(printer.outputFileName()))
            printer.setFullPage(True)
            pages = self.pages_on(printer)
            if printer.outputFileName():
                print_whole(pages, printer)
            else:
                paint_pages(pages, printer)
        except OutputError as error:
            warn(self._parent, tr("Print"), str(error))


class PrintPreview(PagesPreview):
    """Shows what will be printed of a picture that `make` makes for a spec: on one sheet, if that is legible.

    How the paper lies and how many sheets there are is chosen here, whatever the last export was. Signal:
    `chosen` with how large text is at least and what stands on every sheet, when the preview is left.
    """

    chosen = Signal(float, object)

    def __init__(
        self,
        spec: PictureSpec,
        make: Callable[[PictureSpec], Picture],
        require_apart: Callable[[Path], None],
        parent: QWidget,
    ) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setFullPage(True)
        self._picture = make(printed_spec(replace(spec, pages=Pages.FIT), self._printer))
        self._printer.setPageOrientation(LYING[self._first_way(spec.way)])
        super().__init__(self._printer, require_apart, parent)
        self._made = lru_cache(maxsize=1)(self._pages_of)  # asked for at every zoom
        self.parting, self.least_text = parting_field(), least_text_field(spec.least_text)
        self.on_sheets = SheetButton(spec.sheet)
        self.on_sheets.setAccessibleName(tr("On every sheet"))
        self.least_text.setToolTip(tr("How large text is at least"))
        self.least_text.setAccessibleName(tr("How large text is at least"))
        self.lay_out(self.parting, self.least_text, self.on_sheets)
        for preview in self.findChildren(QPrintPreviewWidget):
            self.parting.currentIndexChanged.connect(preview.updatePreview)
            self.least_text.valueChanged.connect(preview.updatePreview)
            self.on_sheets.changed.connect(preview.updatePreview)
        self.finished.connect(lambda: self.chosen.emit(self.least_text.value(), self.on_sheets.sheet))

    def renew(self, spec: PictureSpec, make: Callable[[PictureSpec], Picture]) -> None:
        """Show the pages of another reading of the file, with what was chosen so far."""
        self._picture = make(printed_spec(replace(spec, pages=Pages.FIT), self._printer))
        self._made.cache_clear()
        for preview in self.findChildren(QPrintPreviewWidget):
            preview.updatePreview()

    def _first_way(self, way: Orientation) -> Orientation:
        """Return how the paper lies at first: as it was told last, else so that letters are larger."""
        spec = replace(self._picture.spec, way=way)
        return fitted(replace(self._picture, spec=spec)).way

    def _pages_of(self, spec: PictureSpec) -> tuple[PrintedPage, ...]:
        """Return the pages of the picture as a spec wants them."""
        picture = replace(self._picture, spec=spec)
        pages = make_pages(picture)
        self.words.setText(on_paper(picture, pages))
        return printed(pages)

    def require(self, path: Path) -> None:
        """Raise OutputError for the logo, too."""
        super().require(path)
        if self.on_sheets.sheet.logo:
            require_apart(path, Path(self.on_sheets.sheet.logo))

    def pages_on(self, printer: QPrinter) -> Sequence[PrintedPage]:
        """Return the pages of the picture as is chosen."""
        wanted = replace(
            self._picture.spec,
            pages=self.parting.currentData(),
            least_text=self.least_text.value(),
            sheet=self.on_sheets.sheet,
        )
        return self._made(printed_spec(wanted, printer))
