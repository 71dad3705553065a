"""The list of what changed: a field to search it, its rows by kind, and buttons to turn or leave it all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolTip,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from orgviewer.chart.chart import Chart
from orgviewer.lives.changes import state_in_words
from orgviewer.model.changes import Change
from orgviewer.views.changes.model import ChangesColumn, ChangesModel, ChangeTexts
from orgviewer.words.translation import counted, tr

MOST_OPENED = 500  # rows of a group that is open at first
NAME_SHARE = 0.45  # of the width, at most, for the names


class ChangeRows(QTreeView):
    """The rows; Enter chooses one, and letters are left to whoever searches."""

    chosen = Signal(QModelIndex)

    def __init__(self, rows: ChangesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(rows)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(12)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(tr("Changes"))
        self.header().setSectionResizeMode(ChangesColumn.NAME, QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter; walk as ever."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def renew_tip(self) -> None:
        """Let the tip that is shown say what is known by now."""
        point = self.viewport().mapFromGlobal(QCursor.pos())
        index = self.indexAt(point)
        if QToolTip.isVisible() and self.viewport().rect().contains(point) and index.isValid():
            QToolTip.showText(QCursor.pos(), str(index.data(Qt.ItemDataRole.ToolTipRole)), self.viewport())


class ChangeList(QWidget):
    """Shows what changed.

    Signals: `row_chosen` with a row that is clicked or walked to; `turned` when earlier and later are to be
    exchanged; `left` when the comparison is to end.
    """

    row_chosen = Signal(object)
    turned = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: ChangeTexts | None = None
        self.headline = QLabel()
        self.headline.setWordWrap(True)
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in the changes"))
        self.field.setAccessibleName(tr("Find in the changes"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.model = ChangesModel(self)
        self.rows = ChangeRows(self.model, self)
        self.rows.chosen.connect(self._choose)
        self.rows.clicked.connect(self._choose)
        self.rows.selectionModel().currentChanged.connect(self._walk)
        self.turn_button, self.leave_button = (
            QPushButton(tr("S&wap")),
            QPushButton(tr("&Leave the comparison")),
        )
        self.turn_button.setToolTip(tr("Let the earlier state be the later one"))
        self.turn_button.clicked.connect(self.turned)
        self.leave_button.clicked.connect(self.left)
        self.setFocusProxy(self.rows)
        self.setMinimumWidth(220)
        self._lay_out()

    def _lay_out(self) -> None:
        column, buttons = QVBoxLayout(self), QHBoxLayout()
        buttons.addWidget(self.turn_button)
        buttons.addWidget(self.leave_button, 1)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self.headline)
        column.addWidget(self.field)
        column.addWidget(self.rows, 1)
        column.addLayout(buttons)

    def show_chart(self, whole: Chart, evidence_of: Callable[[Change], str]) -> None:
        """List what changed between the two states of another whole chart, and where that stands."""
        both = whole.dataset.both
        if both is None:
            return
        self._texts = ChangeTexts(whole, both, evidence_of)
        old, new = (
            state_in_words(state, other)
            for state, other in ((both.earlier, both.later), (both.later, both.earlier))
        )
        days = both.earlier.day, both.later.day
        self.turn_button.setVisible(None in days or days[0] == days[1])  # else these say which is earlier
        number = len(both.comparison.changes)
        sentence = tr("From {old} to {new}: {changes}").replace("{old}", old).replace("{new}", new)
        said = counted(number, "%n change", "%n changes") if number else tr("nothing changed")
        sentences = [sentence.replace("{changes}", said)]
        if both.comparison.shares_nobody:
            sentences.append(tr("nobody is in both, so they may be of different organizations."))
        self.headline.setText("; ".join(sentences))
        self._search(self.field.text())

    def _search(self, text: str) -> None:
        if self._texts is None:
            return
        groups = self._texts.found(text)
        self.model.show(self._texts, groups)
        for number, group in enumerate(groups):
            self.rows.setExpanded(self.model.index(number, 0), len(group.rows) <= MOST_OPENED)
            self.rows.setFirstColumnSpanned(number, QModelIndex(), True)
        wanted = self.rows.sizeHintForColumn(ChangesColumn.NAME)
        most = round(max(self.rows.viewport().width(), self.minimumWidth()) * NAME_SHARE)
        self.rows.setColumnWidth(ChangesColumn.NAME, min(wanted, most))

    def _walk(self, index: QModelIndex) -> None:
        """Follow somebody who walks the list with the keys; a new list is no walk."""
        if self.rows.hasFocus():
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None:
            self.row_chosen.emit(row)
