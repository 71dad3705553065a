"""How the rows of the statistics are drawn: a name, its number, and a bar in the colours of the window."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from orgviewer.views.elided import laid
from orgviewer.views.statistics.models import StatisticsModel

AIR = 4  # pixels around the texts
BAR = 4  # pixels that a bar is high
LEAST = 2  # pixels of the shortest bar


class BarRows(QStyledItemDelegate):
    """Draws each row, its bar beneath its texts."""

    def __init__(self, rows: StatisticsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room for a line and a bar; only the height counts."""
        del index
        return QSize(160, QFontMetrics(option.font).height() + BAR + 2 * AIR)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Let headings be bold."""
        super().initStyleOption(option, index)
        option.font.setBold(self._rows.row_at(index) is None)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row; a heading as any list does."""
        row = self._rows.row_at(index)
        if row is None:
            super().paint(painter, option, index)
            return
        view = QStyleOptionViewItem(option)
        self.initStyleOption(view, index)
        view.text = ""
        style = view.widget.style() if view.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, view, painter, view.widget)
        is_selected = bool(view.state & QStyle.StateFlag.State_Selected)
        group = (
            QPalette.ColorGroup.Active
            if view.state & QStyle.StateFlag.State_Active
            else QPalette.ColorGroup.Inactive
        )
        text = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        bar = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Highlight
        letters, room = QFontMetrics(view.font), view.rect.adjusted(AIR, AIR, -AIR, -AIR)
        line = QRect(room.left(), room.top(), room.width(), letters.height())
        painter.save()
        painter.setPen(view.palette.color(group, text))
        number = letters.horizontalAdvance(row.number)
        name = letters.elidedText(row.name, Qt.TextElideMode.ElideRight, room.width() - number - 2 * AIR)
        _write(painter, view, line, name, Qt.AlignmentFlag.AlignLeft)
        _write(painter, view, line, row.number, Qt.AlignmentFlag.AlignRight)
        if row.share > 0:
            wide = max(LEAST, round(row.share * room.width()))
            drawn = QRect(room.left(), room.bottom() + 1 - BAR, wide, BAR)
            drawn = QStyle.visualRect(view.direction, room, drawn)
            painter.fillRect(drawn, view.palette.color(group, bar))
        painter.restore()


def _write(
    painter: QPainter, view: QStyleOptionViewItem, line: QRect, text: str, side: Qt.AlignmentFlag
) -> None:
    placed = QStyle.visualAlignment(view.direction, side)
    flags = int(placed | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
    painter.drawText(line, flags, laid(text))
