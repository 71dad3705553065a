"""The table in which a directory is shown: as many people side by side as fit, or a row for each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLabel, QTableView, QWidget

from orgviewer.directory.entries import DirectoryEntry
from orgviewer.paint.cards.portraits import PortraitSource
from orgviewer.paint.theme import Theme
from orgviewer.views.directory.cells import BESIDE, PADDING, SMALL_FACE, DirectoryCells, bold_of
from orgviewer.views.directory.model import DirectoryModel, ListColumn
from orgviewer.views.directory.widths import most_lines, shared_width, wanted_widths
from orgviewer.words.translation import tr

CELL = 148  # pixels of somebody on a board, at least
MEASURED = 200  # entries of a list, by which its columns are as wide as they are
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
        self._measured: list[DirectoryEntry] = []
        self._wanted = dict.fromkeys(ListColumn, 0)
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
        self.horizontalHeader().setDefaultAlignment(BESIDE)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.nobody = QLabel(tr("Nobody here is found."), self.viewport())
        self.nobody.move(PADDING, PADDING)
        self.nobody.hide()
        self.doubleClicked.connect(self.entered_cell)
        model.modelReset.connect(self._lay_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let as many people stand side by side as there is room for now."""
        super().resizeEvent(event)
        self._model.lay(max(1, self.viewport().width() // CELL))
        self._share_width()
        self._give_heights()

    def _lay_out(self) -> None:
        """Give rows their heights, and columns their widths."""
        is_board = self._model.is_board
        self.nobody.setVisible(self._model.finds_nobody)
        behaviour = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behaviour.SelectItems if is_board else behaviour.SelectRows)
        self.horizontalHeader().setVisible(not is_board)
        self._measured = [] if is_board else self._model.sample(MEASURED)
        self._wanted = wanted_widths(self._measured, self.font(), bold_of(self.font()))
        self._share_width()
        self._cells.lines = 0  # of rows of which none has its height yet
        self._give_heights()

    def _give_heights(self) -> None:
        """Give all rows the height that what is wrapped in them wants now."""
        widths = {column: self.columnWidth(column) - 2 * PADDING for column in ListColumn}
        lines = most_lines(self._measured, self.font(), widths)
        if lines == self._cells.lines:
            return
        self._cells.lines = lines
        entry, heading = self._cells.heights
        rows = self.verticalHeader()
        rows.blockSignals(True)
        rows.setDefaultSectionSize(entry)
        for row in self._model.heading_rows():
            rows.resizeSection(row, heading)
        rows.blockSignals(False)
        self.updateGeometries()

    def _share_width(self) -> None:
        count, width = self._model.columnCount(), self.viewport().width()
        if self._model.is_board:
            given = [int(width / count)] * count
        else:
            edges = {column: wide + 2 * PADDING for column, wide in self._wanted.items()}
            edges[ListColumn.NAME] += SMALL_FACE + PADDING
            given = list(shared_width(edges, width).values())[:count]
        for column, wide in enumerate(given):
            self.setColumnWidth(column, wide)

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
