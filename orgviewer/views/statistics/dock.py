"""The dock with the statistics: bars above, and beneath them the cards of the one that is chosen.

It follows the chart that is shown, whatever is folded, as long as it is open.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
    QFrame,
    QLabel,
    QListView,
    QMainWindow,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from orgviewer.chart.chart import Chart
from orgviewer.chart.lighting import records_at
from orgviewer.chart.places import Place
from orgviewer.publish.statistics.numbers import number_sections
from orgviewer.publish.statistics.rows import StatisticsRow, StatisticsSection, sections_of
from orgviewer.views.accessibility import announce
from orgviewer.views.background import IsWanted, Report, Task, run
from orgviewer.views.chart.view import ChartView
from orgviewer.views.elided import DockTitle
from orgviewer.views.statistics.bars import BarRows
from orgviewer.views.statistics.models import CardsModel, StatisticsModel
from orgviewer.words.translation import tr

NAME = "statistics"
MOST_OPENED = 200  # rows of a section that is open at first


class StatisticsView(QTreeView):
    """The bars; Enter chooses one, as a click does, and Escape lets go of all."""

    entered_row = Signal(QModelIndex)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter, let go with Escape; walk as ever."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered_row.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CountedList(QListView):
    """The cards of a bar; Enter chooses one."""

    entered_row = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter; walk as ever."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class Statistics(QDockWidget):
    """Says how many there are in the chart that is shown, and lights up whom a bar counts."""

    def __init__(self, chart: ChartView, window: QMainWindow) -> None:
        super().__init__(tr("Statistics"), window)
        self.setObjectName(NAME)  # under which its place is remembered
        self._chart = chart
        self._whole: Chart | None = None
        self._is_lit = False
        self._counting: Task[tuple[StatisticsSection, ...]] | None = None
        self.rows, self.cards = StatisticsModel(self), CardsModel(self)
        self.bars, self.list, self.title = StatisticsView(), CountedList(), QLabel()
        self._lay_out()
        self.bars.clicked.connect(self._choose)
        self.bars.entered_row.connect(self._choose)
        self.bars.left.connect(self._let_go)
        for signal in (self.list.clicked, self.list.entered_row):
            signal.connect(self._select)
        chart.scene_changed.connect(self._follow)
        self.visibilityChanged.connect(self._follow)

    def _lay_out(self) -> None:
        self.bars.setModel(self.rows)
        self.bars.setHeaderHidden(True)
        self.bars.setUniformRowHeights(True)
        self.bars.setIndentation(10)
        self.bars.setItemDelegate(BarRows(self.rows, self.bars))
        self.bars.setAccessibleName(tr("Statistics"))
        self.bars.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setModel(self.cards)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(tr("Whom the bar counts"))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setContentsMargins(8, 4, 8, 4)
        beneath, column, parts = QWidget(), QVBoxLayout(), QSplitter(Qt.Orientation.Vertical)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.title, self.list):
            column.addWidget(part)
        beneath.setLayout(column)
        for view in (self.bars, self.list):
            view.setFrameShape(QFrame.Shape.NoFrame)
        for half, stretch in ((self.bars, 3), (beneath, 1)):
            parts.addWidget(half)
            parts.setStretchFactor(parts.indexOf(half), stretch)
        parts.setFocusProxy(self.bars)
        self.setWidget(parts)
        self._list(None)
        DockTitle(self)

    def _follow(self) -> None:
        """Count anew if another chart is shown, and somebody sees the dock; folding changes nothing."""
        scene = self._chart.scene
        whole = scene.whole if scene else None
        if self.isHidden():
            self._let_go()
            return
        if whole is self._whole:
            return
        if self._counting:
            self._counting.cancel()
            self._counting = None
        self._let_go()
        self._whole = whole
        if whole is None:
            self.rows.show(())
        else:
            self._counting = run(_counter(whole), self._show, self._fail, self)

    def _show(self, sections: tuple[StatisticsSection, ...]) -> None:
        """Show what was counted."""
        self._counting = None
        self.rows.show(sections)
        for number, section in enumerate(sections):
            self.bars.setExpanded(self.rows.index(number, 0), len(section.rows) <= MOST_OPENED)

    def _fail(self, error: Exception) -> None:
        self._counting = None
        raise error

    def _choose(self, index: QModelIndex) -> None:
        """Light up whom a row counts, and list them."""
        row = self.rows.row_at(index)
        if row is None or self._whole is None:
            return
        self._chart.light_up(records_at(self._whole, row.cards))
        self._is_lit = True
        self._list(row)
        announce(self.bars, self.title.text())

    def _let_go(self) -> None:
        """Let everybody step forward again whom a chosen bar let step back."""
        if self._is_lit:
            self._is_lit = False
            self._chart.light_up(None)
        self._list(None)

    def _list(self, row: StatisticsRow | None) -> None:
        self.cards.show(self._whole, row.cards if row else np.zeros(0, np.int32))
        self.title.setText(f"{row.name}: {row.meaning}" if row else tr("Choose a bar to see whom it counts."))

    def _select(self, index: QModelIndex) -> None:
        if self._whole is not None and index.isValid():
            self._chart.select(Place(self.cards.place(index)))


def _counter(whole: Chart) -> Callable[[Report, IsWanted], tuple[StatisticsSection, ...]]:
    """Return what counts a chart beside the window."""

    def count(report: Report, is_wanted: IsWanted) -> tuple[StatisticsSection, ...]:
        del report, is_wanted
        return *sections_of(whole), *number_sections(whole)

    return count
