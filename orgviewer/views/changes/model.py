"""What changed as a model of rows for Qt's item views: a row for each kind, and beneath it each change.

After them stand the teams whose number of people is another. Not for: which rows are selected (see `list`).
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import overload

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from orgviewer.chart.changed import team_headcounts
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.lives.changes import change_text, kind_in_words, told_changes
from orgviewer.lives.names import Names
from orgviewer.model.changes import BothStates, Change, ChangeKind, Subject
from orgviewer.model.naming import folded
from orgviewer.model.roster import UNKNOWN
from orgviewer.views.accessibility import one_line
from orgviewer.views.elided import laid, rich_text
from orgviewer.words.translation import net_in_words, number_in_words, tr

ModelIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
GROUP = 0  # the id of an index of a group; those of rows are that of their group and one more


class ChangesColumn(enum.IntEnum):
    """What stands beside each other in a row."""

    NAME = 0
    WHAT = 1


class ChangeRow(Struct, frozen=True):
    """A change, or a team with how many were and are there; and the place of its record over both states."""

    name: str
    subject: Subject
    record: int
    change: Change | None = None
    headcount: tuple[int, int] = (0, 0)


class ChangeGroup(Struct, frozen=True):
    """Rows of one kind under their heading."""

    heading: str
    rows: Sequence[ChangeRow]


class ChangeTexts:
    """Says what stands in the rows of one chart over two states.

    `evidence_of` says where a change stands in both files.
    """

    def __init__(self, whole: Chart, both: BothStates, evidence_of: Callable[[Change], str]) -> None:
        self._names, self._both, self._evidence_of = Names(whole.dataset), both, evidence_of

    def text(self, row: ChangeRow) -> str:
        """Return what happened, on one line."""
        if row.change is not None:
            return one_line(change_text(self._names, self._both, row.change, row.record))
        before, after = row.headcount
        net = net_in_words(before, after)
        return f"{number_in_words(before)} → {number_in_words(after)} ({net})"

    def evidence(self, row: ChangeRow) -> str:
        """Return where a change stands in both files; nothing for a headcount."""
        return one_line(self._evidence_of(row.change)) if row.change is not None else ""

    @cached_property
    def groups(self) -> tuple[ChangeGroup, ...]:
        """All rows, by what they are of."""
        rows: dict[ChangeKind, list[ChangeRow]] = {kind: [] for kind in ChangeKind}
        for change, record in told_changes(self._both):
            rows[change.kind].append(ChangeRow(one_line(change.name), change.subject, record, change))
        groups = [ChangeGroup(kind_in_words(kind), some) for kind, some in rows.items() if some]
        teams = list(self._teams())
        return (*groups, ChangeGroup(tr("Headcount by team"), teams)) if teams else tuple(groups)

    def _teams(self) -> Sequence[ChangeRow]:
        counts = team_headcounts(self._both)
        organizations = self._names.dataset.organizations
        return [
            ChangeRow(
                one_line(organizations[record].name),
                Subject.ORGANIZATION,
                record,
                headcount=(int(counts[record, 0]), int(counts[record, 1])),
            )
            for record in np.flatnonzero(counts[:, 0] != counts[:, 1]).tolist()
        ]

    def found(self, search: str) -> tuple[ChangeGroup, ...]:
        """Return the rows in which all words of a search stand, be it with accents or without."""
        words = folded(search).split()
        if not words:
            return self.groups
        found = []
        for group in self.groups:
            rows = [row for row in group.rows if all(word in self._haystack(group, row) for word in words)]
            if rows:
                found.append(ChangeGroup(group.heading, rows))
        return tuple(found)

    def _haystack(self, group: ChangeGroup, row: ChangeRow) -> str:
        return folded(f"{group.heading} {row.name} {self.text(row)}")


class ChangesModel(QAbstractItemModel):
    """The rows of groups; a group's index has the id 0, a row's that of its group and one more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: ChangeTexts | None = None
        self.groups: tuple[ChangeGroup, ...] = ()

    def show(self, texts: ChangeTexts, groups: tuple[ChangeGroup, ...]) -> None:
        """Hand out other rows."""
        self.beginResetModel()
        self._texts, self.groups = texts, groups
        self.endResetModel()

    def row(self, index: ModelIndex) -> ChangeRow | None:
        """Return the change at an index; None for a heading."""
        if not index.isValid() or index.internalId() == GROUP:
            return None
        return self.groups[index.internalId() - 1].rows[index.row()]

    # What Qt asks

    def index(self, row: int, column: int, parent: ModelIndex = _NOWHERE) -> QModelIndex:
        """Return the index of a cell; none where there is no such cell."""
        if not (0 <= row < self.rowCount(parent) and 0 <= column < len(ChangesColumn)):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else GROUP)

    @overload
    def parent(self) -> QObject | None: ...
    @overload
    def parent(self, child: ModelIndex) -> QModelIndex: ...
    def parent(self, child: ModelIndex | None = None) -> QObject | QModelIndex | None:
        """Return the index of a row's heading."""
        if child is None:
            return super().parent()
        group = child.internalId() if child.isValid() else GROUP
        return self.createIndex(group - 1, 0, GROUP) if group != GROUP else QModelIndex()

    def rowCount(self, parent: ModelIndex = _NOWHERE) -> int:
        """Return how many groups there are, or rows in one."""
        if not parent.isValid():
            return len(self.groups)
        is_group = parent.internalId() == GROUP and parent.column() == 0
        return len(self.groups[parent.row()].rows) if is_group else 0

    def columnCount(self, parent: ModelIndex = _NOWHERE) -> int:
        """Return how many columns there are everywhere."""
        del parent
        return len(ChangesColumn)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, what its tip says, and what a screen reader reads of it."""
        if not index.isValid() or self._texts is None:
            return None
        found = self.row(index)
        if found is None:
            return self._heading(index) if role == Qt.ItemDataRole.DisplayRole else None
        text = self._texts.text(found)
        if role == Qt.ItemDataRole.DisplayRole:
            return laid(found.name if index.column() == ChangesColumn.NAME else text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{found.name}, {text}" if index.column() == ChangesColumn.NAME else text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._texts.evidence(found)
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = f"{found.name}: {text}" if text else found.name, self._texts.evidence(found)
            return rich_text(*filter(None, lines))
        return None

    def _heading(self, index: ModelIndex) -> str | None:
        group = self.groups[index.row()]
        if index.column() != ChangesColumn.NAME:
            return None
        return f"{group.heading} ({number_in_words(len(group.rows))})"


def place_of(row: ChangeRow, whole: Chart) -> Place:
    """Return the card of a row in a whole chart over the same states; NO_PLACE if there is none."""
    if row.record == UNKNOWN:
        return NO_PLACE
    if row.subject is Subject.PERSON:
        card = whole.person_card(row.record)
        return Place(card) if card >= 0 else NO_PLACE
    cards = whole.cards(Kind.ORGANIZATION, row.record)
    return Place(int(cards[0])) if len(cards) else NO_PLACE
