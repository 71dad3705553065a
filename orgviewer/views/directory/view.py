"""The table in which a directory is shown: as many people side by side as fit, or a row for each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from orgviewer.paint.cards.portraits import PortraitSource
from orgviewer.paint.theme import Theme
from orgviewer.views.directory.cells import DirectoryCells
from orgviewer.views.directory.model import DirectoryModel, ListColumn

CELL = 148  # pixels of somebody on a board, at least
SHARES = {ListColumn.NAME: 0.3, ListColumn.POSITION: 0.34, ListColumn.PHONE: 0.16, ListColumn.EMAIL: 0.2}
"""How much of the width the columns of a list take."""
ENTERING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DirectoryTable(QTableView):
    """Shows a model of a directory.

    Signals: `entered_cell` with the index of a cell at which Enter was pressed, or which was clicked twice;
    `left` by Escape; `typed` with a letter, by which somebody searches.
    """

    entered_cell = Signal(QModelIndex)
    left = Signal()
    typed = Signal(str)

    def __init__(
        self, model: DirectoryModel, portraits: PortraitSource, theme: Callable[[], Theme], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._cells = DirectoryCells(self, model, portraits, theme)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # it leads to the next part of the window
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(1)
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(self.entered_cell)
        model.modelReset.connect(self._lay_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let as many people stand side by side as there is room for now."""
        super().resizeEvent(event)
        self._model.lay(max(1, self.viewport().width() // CELL))
        self._share_width()

    def _lay_out(self) -> None:
        """Give rows their heights, and columns their widths."""
        is_board, (entry, heading) = self._model.is_board, self._cells.heights
        behaviour = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behaviour.SelectItems if is_board else behaviour.SelectRows)
        self.horizontalHeader().setVisible(not is_board)
        rows = self.verticalHeader()
        rows.blockSignals(True)
        rows.setDefaultSectionSize(entry)
        for row in self._model.heading_rows():
            rows.resizeSection(row, heading)
        rows.blockSignals(False)
        self._share_width()
        self.updateGeometries()

    def _share_width(self) -> None:
        count, width = self._model.columnCount(), self.viewport().width()
        for column in range(count):
            share = 1 / count if self._model.is_board else SHARES[ListColumn(column)]
            self.setColumnWidth(column, int(width * share))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads; nobody stands in headings and behind the last of a row."""
        if not self.currentIndex().isValid():
            return self._model.near(self._model.index(0, 0))
        return self._model.near(super().moveCursor(action, modifiers))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what is current, Escape leaves; letters are what somebody looks for."""
        has_others = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() in ENTERING and not has_others:
            self.entered_cell.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().strip() and event.text().isprintable() and not has_others:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
