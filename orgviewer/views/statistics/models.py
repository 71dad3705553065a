"""The rows of the statistics, and the cards of one of them, as Qt's views ask for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

import numpy as np
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from orgviewer.arrays import AnyIntegers
from orgviewer.chart.chart import Chart
from orgviewer.paint.cards.labels import label
from orgviewer.paint.cards.signs import tip_lines
from orgviewer.publish.statistics.rows import StatisticsRow, StatisticsSection
from orgviewer.views.elided import rich_text

StatisticsIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
HEADING = 0
"""What the index of a heading holds; that of a row holds the number of its section, from 1."""


class StatisticsModel(QAbstractItemModel):
    """Headings, and rows under them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sections: Sequence[StatisticsSection] = ()

    def show(self, sections: Sequence[StatisticsSection]) -> None:
        """Hold other rows."""
        self.beginResetModel()
        self._sections = sections
        self.endResetModel()

    def row_at(self, index: StatisticsIndex) -> StatisticsRow | None:
        """Return the row at an index, None for a heading."""
        section = index.internalId() if index.isValid() else HEADING
        return None if section == HEADING else self._sections[section - 1].rows[index.row()]

    def index(self, row: int, column: int, parent: StatisticsIndex = NO_INDEX) -> QModelIndex:
        """Return the index of a heading or of a row under one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else HEADING)

    @overload
    def parent(self) -> QObject | None: ...
    @overload
    def parent(self, child: StatisticsIndex) -> QModelIndex: ...
    def parent(self, child: StatisticsIndex | None = None) -> QObject | QModelIndex | None:
        """Return the heading over a row."""
        if child is None:
            return super().parent()
        section = child.internalId() if child.isValid() else HEADING
        return QModelIndex() if section == HEADING else self.createIndex(section - 1, 0, HEADING)

    def rowCount(self, parent: StatisticsIndex = NO_INDEX) -> int:
        """Return how many headings there are, or rows under one."""
        if not parent.isValid():
            return len(self._sections)
        return len(self._sections[parent.row()].rows) if parent.internalId() == HEADING else 0

    def columnCount(self, parent: StatisticsIndex = NO_INDEX) -> int:
        """Return that there is one column."""
        del parent
        return 1

    def data(self, index: StatisticsIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says; to those who hear it, with its number and how that came about."""
        row = self.row_at(index)
        if row is None:
            is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._sections[index.row()].heading if is_said and index.isValid() else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return rich_text(f"{row.name}: {row.number}. {row.meaning}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}: {row.number}. {row.meaning}"
        return None


AT_ONCE = 500
"""Cards that a list is given at once: a view asks every row of it for its place before it shows any."""


class CardsModel(QAbstractListModel):
    """The cards that a row counts, more of them as somebody walks on, each named when it comes into view."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._whole: Chart | None = None
        self._places: AnyIntegers = np.zeros(0, np.int32)
        self._given = 0

    def show(self, whole: Chart | None, places: AnyIntegers) -> None:
        """Hold the cards at some places of a whole chart."""
        self.beginResetModel()
        self._whole, self._places = whole, places
        self._given = min(AT_ONCE, len(places))
        self.endResetModel()

    def canFetchMore(self, parent: StatisticsIndex) -> bool:
        """Return whether there are cards that the list has not been given."""
        return not parent.isValid() and self._given < len(self._places)

    def fetchMore(self, parent: StatisticsIndex) -> None:
        """Give the list the next cards, if there are any."""
        if not self.canFetchMore(parent):
            return
        last = min(self._given + AT_ONCE, len(self._places))
        self.beginInsertRows(parent, self._given, last - 1)
        self._given = last
        self.endInsertRows()

    def place(self, index: StatisticsIndex) -> int:
        """Return the place of a card in the chart."""
        return int(self._places[index.row()])

    def rowCount(self, parent: StatisticsIndex = NO_INDEX) -> int:
        """Return how many cards the list has been given."""
        return 0 if parent.isValid() else self._given

    def data(self, index: StatisticsIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return who or what a card stands for."""
        if self._whole is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            words = label(self._whole, self.place(index))
            return ", ".join(filter(None, (words.title, words.detail)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return rich_text(*tip_lines(self._whole, self.place(index)))
        return None
