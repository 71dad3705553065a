"""A press for PDF: blank pages of any size, one after the other, on which painters paint."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from orgviewer.publish.paper.lengths import DPI, POINT
from orgviewer.publish.pdf.to_unicode import Specimen

RESOLUTION = 1200  # dots to an inch: Qt rounds to less than can be seen


class Press:
    """Makes a file of pages; the last one, to be taken out again, shows the `specimen` of all letters.

    It is made in memory, where it is no larger than what is then read of it: Qt does not tell of a full disk.
    """

    def __init__(self) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_6)  # which has pages of more than 5 m
        self._writer.setResolution(RESOLUTION)
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._painter = QPainter()
        self.specimen = Specimen()
        self.count = 0

    def new_page(self, width: float, height: float) -> QPainter:
        """Begin a page, in pixels of pages, and return the painter for it; raises MemoryError."""
        size = QSizeF(width * POINT, height * POINT)
        exact = QPageSize.SizeMatchPolicy.ExactMatch
        self._writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", exact))
        begun = self._writer.newPage() if self.count else self._painter.begin(self._writer)
        if not begun:
            raise MemoryError
        self.count += 1
        self._painter.resetTransform()
        self._painter.scale(RESOLUTION / DPI, RESOLUTION / DPI)
        return self._painter

    def add_specimen(self) -> None:
        """Add the page that shows all letters."""
        self.specimen.paint(self.new_page(DPI, DPI))

    def close(self) -> None:
        """End the file; without this Qt crashes, even if nobody wants the file any more."""
        self._painter.end()

    @property
    def content(self) -> bytes:
        """The file, once it has been closed."""
        return bytes(self._buffer.data().data())
