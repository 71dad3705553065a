"""What was found, as a list: each with its name, what it is, and why it was found."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from orgviewer.model.dataset import Dataset
from orgviewer.search.fields import Field, Target
from orgviewer.search.found import Elsewhere, Hit
from orgviewer.views.elided import laid, one_line
from orgviewer.words.post_words import why_unheld
from orgviewer.words.translation import Phrase, tr

_NOWHERE = QModelIndex()
WHY = Qt.ItemDataRole.UserRole
MARGIN = 6  # pixels

FIELD_NAMES: Mapping[Field, Phrase] = {
    Field.NAME: "Name",
    Field.ID: "Id",
    Field.ROLE: "Role",
    Field.TEAM: "Team",
    Field.SCHOOL: "School",
    Field.EMPLOYER: "Employer",
    Field.INTERNSHIP: "Interned at",
    Field.ADVISOR: "Advisor",
    Field.TEACHER: "Teacher",
    Field.PROJECT: "Project",
    Field.PLACE: "Place",
    Field.COLUMN: "Other",
    Field.SINCE: "Since",
    Field.BIOGRAPHY: "Biography",
    Field.RULE: "Rule",
}


def hit_name(dataset: Dataset, hit: Hit) -> str:
    """Return the name of what was found."""
    if hit.target is Target.PERSON:
        return dataset.persons[hit.record].name
    if hit.target is Target.ORGANIZATION:
        return dataset.organizations[hit.record].name
    return dataset.posts[hit.record].label


def hit_reason(dataset: Dataset, hit: Hit) -> str:
    """Return why it was found; for who was found by name, the role or what it is instead."""
    if hit.field is not Field.NAME or hit.text != hit_name(dataset, hit):
        return f"{hit.column or tr(FIELD_NAMES[hit.field])}: {hit.text}"
    if hit.target is Target.ORGANIZATION:
        return dataset.organizations[hit.record].classification or tr("team")
    if hit.target is Target.POST:
        return why_unheld(dataset, hit.record)
    person = dataset.persons[hit.record]
    roles = [membership.role for membership in person.memberships if membership.role]
    return next(iter(roles), person.summary or tr("person"))


class Hits(QAbstractListModel):
    """The hits of one search."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dataset: Dataset | None = None
        self._elsewhere: Elsewhere | None = None
        self.hits: tuple[Hit, ...] = ()

    def show_hits(self, dataset: Dataset, hits: tuple[Hit, ...], elsewhere: Elsewhere | None = None) -> None:
        """Show other hits, and beneath them those of people who are not in the chart."""
        self.beginResetModel()
        self._dataset, self._elsewhere = dataset, elsewhere
        self.hits = (*hits, *(elsewhere.hits if elsewhere else ()))
        self.endResetModel()

    def is_elsewhere(self, row: int) -> bool:
        """Return whether the hit of a row is somebody who is not in the chart."""
        return self._elsewhere is not None and row >= len(self.hits) - len(self._elsewhere.hits)

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._dataset = self._elsewhere = None
        self.hits = ()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many hits there are."""
        return 0 if parent.isValid() else len(self.hits)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a hit's name, why it was found, or both for assistive tools."""
        if not index.isValid() or self._dataset is None:
            return None
        name, reason = self._told(index.row(), self._dataset)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{name}, {reason}"
            case _ if role == WHY:
                return reason
        return None

    def _told(self, row: int, dataset: Dataset) -> tuple[str, str]:
        """Return a hit's name and why it was found; of somebody who is not in the chart, when they were."""
        hit = self.hits[row]
        if self._elsewhere is not None and self.is_elsewhere(row):
            person = self._elsewhere.dataset.persons[hit.record]
            return one_line(person.name), one_line(person.summary or "")
        return one_line(hit_name(dataset, hit)), one_line(hit_reason(dataset, hit))


class TwoLines(QStyledItemDelegate):
    """Draws a hit in two lines: its name, and more quietly why it was found."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room of two lines."""
        del index
        return QSize(100, 2 * option.fontMetrics.height() + 2 * MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one hit."""
        self.initStyleOption(option, index)
        name, why = option.text, str(index.data(WHY))
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colour = option.palette.color(
            QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        )
        room: QRect = option.rect.adjusted(2 * MARGIN, MARGIN, -2 * MARGIN, -MARGIN)
        bold = QFont(option.font)
        bold.setBold(True)
        painter.save()
        painter.setPen(colour)
        _line(painter, bold, room, name, option.direction)
        colour.setAlphaF(0.75)
        painter.setPen(colour)
        _line(painter, option.font, room.adjusted(0, room.height() // 2, 0, 0), why, option.direction)
        painter.restore()


def _line(
    painter: QPainter, font: QFont, room: QRect, text: str, reading_direction: Qt.LayoutDirection
) -> None:
    """Draw a line of text where a line begins that is read in a direction."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    cut = metrics.elidedText(laid(text), Qt.TextElideMode.ElideRight, room.width())
    line = QRect(room.left(), room.top(), metrics.horizontalAdvance(cut), metrics.height())
    left = QStyle.visualRect(reading_direction, room, line).left()
    painter.drawText(left, room.top() + metrics.ascent(), cut)
