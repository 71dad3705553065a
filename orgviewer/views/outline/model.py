"""A whole chart as a model of rows for Qt's item views; a row is a place, and none is an object.

Not for: what is open or selected (see `outline`). Rows are handed out in batches, since a view asks about
every row that it has: the members of a team of 50,000 come as somebody scrolls to them.
"""

from __future__ import annotations

import enum
from typing import overload

import numpy as np
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from orgviewer.arrays import Integers
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import NO_PLACE, ROOT, Place
from orgviewer.paint.cards.labels import (
    Label,
    label,
    people_and_groups,
    people_in_words,
    place_in_words,
)
from orgviewer.paint.cards.signs import tip_lines
from orgviewer.views.accessibility import card_sentence, one_line, people_beneath
from orgviewer.views.elided import laid, rich_text
from orgviewer.words.translation import number_in_words, tr

Index = QModelIndex | QPersistentModelIndex

BATCH = 500  # rows of one family that are handed out at a time
MOST_LEVELS = 300  # Qt walks a tree by calling itself, and nobody sees what is indented further
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class OutlineColumn(enum.IntEnum):
    """What stands beside each other in a row."""

    NAME = 0
    ROLE = 1
    PEOPLE = 2


_COLUMNS = len(OutlineColumn)  # counted once: Qt asks for every row


class OutlineModel(QAbstractItemModel):
    """The rows of one whole chart, each known by its place as the index's id; empty without a chart.

    Whoever looks past the last row of a family asks for more with `fetchMore`, or with `fetch_to`. A view
    that does so by itself, as it scrolls, sets `is_paced`: Qt's own would take a batch at every layout.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self.is_paced = False
        self._is_changing = False  # whoever is told of a change must not make one in the middle of it
        self._parents = self._first = self._count = self._handed = np.empty(0, np.int32)

    def show_chart(self, chart: Chart) -> None:
        """Hand out the rows of another whole chart."""
        self._is_changing = True
        self.beginResetModel()
        self.chart = chart
        self._parents, self._first = chart.parent, chart.children[0]
        self._count = _shown_children(chart)
        self._handed = np.minimum(self._count, np.int32(BATCH))
        self.endResetModel()
        self._is_changing = False

    # Places and rows

    def place(self, index: Index) -> Place:
        """Return the place of a row; NO_PLACE for none."""
        return Place(index.internalId()) if index.isValid() else NO_PLACE

    def rows(self, place: Place) -> int:
        """Return how many rows were handed out below that of a place."""
        return int(self._handed[place])

    def has_row(self, place: Place) -> bool:
        """Return whether a place's row was handed out among those of its family."""
        return self._row(place) < self._handed[self._parents[place]] if place > 0 else place == 0

    def shown(self, place: Place) -> Place:
        """Return a place, or its nearest ancestor that is not too deep for a row; NO_PLACE for nothing."""
        if self.chart is None or not 0 <= place < len(self.chart):
            return NO_PLACE
        levels = self.chart.levels
        if len(levels) > MOST_LEVELS:
            while place >= levels[MOST_LEVELS]:
                place = Place(int(self._parents[place]))
        return place

    def fetch_to(self, place: Place) -> QModelIndex:
        """Hand out rows until a place has one, and return its index; its ancestor's if it is too deep."""
        path = []
        place = self.shown(place)
        above = place
        while above > 0:
            path.append(above)
            above = Place(int(self._parents[above]))
        for step in reversed(path):
            above = Place(int(self._parents[step]))
            self._hand(above, step - int(self._first[above]) + 1)
        return self._index_of(place)

    def _index_of(self, place: Place, column: int = 0) -> QModelIndex:
        if place < 0:
            return QModelIndex()
        return self.createIndex(self._row(place), column, place)

    def _row(self, place: Place) -> int:
        return place - int(self._first[self._parents[place]]) if place > 0 else 0

    def _hand(self, place: Place, rows: int) -> None:
        """Hand out at least so many rows below a place, in whole batches."""
        before = int(self._handed[place])
        if rows > before:
            after = min(-(-rows // BATCH) * BATCH, int(self._count[place]))
            self._is_changing = True
            self.beginInsertRows(self._index_of(place), before, after - 1)
            self._handed[place] = after
            self.endInsertRows()
            self._is_changing = False

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a cell; none where there is no such cell."""
        if not (0 <= row < self.rowCount(parent) and 0 <= column < _COLUMNS):
            return QModelIndex()
        place = Place(self._first.item(parent.internalId()) + row) if parent.isValid() else ROOT
        return self.createIndex(row, column, place)

    @overload
    def parent(self) -> QObject | None: ...
    @overload
    def parent(self, child: Index) -> QModelIndex: ...
    def parent(self, child: Index | None = None) -> QObject | QModelIndex | None:
        """Return the index of the row above in the tree."""
        if child is None:
            return super().parent()
        return (
            self._index_of(Place(int(self._parents[child.internalId()])))
            if child.isValid()
            else QModelIndex()
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows were handed out below another; the whole tree has one root."""
        if not parent.isValid():
            return int(len(self._parents) > 0)
        return self._handed.item(parent.internalId()) if parent.column() == 0 else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are everywhere."""
        del parent
        return _COLUMNS

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        """Return whether there are rows below another, handed out or not."""
        if not parent.isValid():
            return len(self._parents) > 0
        return self._count.item(parent.internalId()) > 0 and parent.column() == 0

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether there are rows below another that were not handed out yet."""
        if self.is_paced or self._is_changing or not parent.isValid():
            return False
        place = parent.internalId()
        return bool(self._handed[place] < self._count[place])

    def fetchMore(self, parent: Index) -> None:
        """Hand out the next batch of rows below another."""
        if parent.isValid():
            place = Place(parent.internalId())
            self._hand(place, min(int(self._handed[place]) + 1, int(self._count[place])))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the names of the columns."""
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(OutlineColumn):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == OutlineColumn.PEOPLE:
            return _RIGHT
        return (
            (tr("Name"), tr("Role"), tr("People"))[section] if role == Qt.ItemDataRole.DisplayRole else None
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, what its tip says, and what a screen reader reads of it."""
        if self.chart is None or not index.isValid():
            return None
        place, column = Place(index.internalId()), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return laid(_text(self.chart, place, column))
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(self.chart, place)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(self.chart, place, column)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            words = place_in_words if column == OutlineColumn.NAME else card_sentence
            return words(self.chart, place)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == OutlineColumn.PEOPLE:
            return _RIGHT
        return None


def _shown_children(chart: Chart) -> Integers:
    """Return how many children of every node have rows: none of the nodes on the deepest level shown."""
    count = chart.children[1]
    if len(chart.levels) > MOST_LEVELS:
        return np.where(np.arange(len(chart)) < chart.levels[MOST_LEVELS - 1], count, np.int32(0))
    return count


def _text(chart: Chart, place: Place, column: int) -> str:
    """Return what a cell shows."""
    if column == OutlineColumn.PEOPLE:
        beneath = people_beneath(chart, place)
        return number_in_words(beneath) if beneath else ""
    words = label(chart, place)
    return one_line(words.title if column == OutlineColumn.NAME else _role(chart, place, words))


def _role(chart: Chart, place: Place, words: Label) -> str:
    """Return what somebody does or something is, without the number that has a column of its own."""
    if words.detail != people_and_groups(chart, place):
        return words.detail
    if chart.kind[place] == Kind.ORGANIZATION:
        return chart.dataset.organizations[chart.record[place]].classification or ""
    return ""


def _tip(chart: Chart, place: Place) -> str:
    """Return what a card says, uncut."""
    return rich_text(*tip_lines(chart, place))


def _spoken(chart: Chart, place: Place, column: int) -> str:
    """Return what is read of a cell: of the first, on which the keys stand, all that the card says."""
    if column == OutlineColumn.NAME:
        return card_sentence(chart, place)
    if column == OutlineColumn.PEOPLE and (beneath := people_beneath(chart, place)):
        return people_in_words(chart, place, beneath)
    return _text(chart, place, column)
