"""How the lines of a list of problems are drawn: a sign, who and what, beneath it what to do, aside where."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from orgviewer.errors import Severity
from orgviewer.paint.text_metrics import MOST_DRAWN
from orgviewer.views.elided import laid
from orgviewer.views.problems.model import CellIndex, ProblemLine, ProblemsModel
from orgviewer.views.system_theme import system_theme

AIR = 4  # pixels above and below the two lines, and half of what lies between their parts
SIGNS = {
    Severity.ERROR: QStyle.StandardPixmap.SP_MessageBoxCritical,
    Severity.WARNING: QStyle.StandardPixmap.SP_MessageBoxWarning,
}
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ProblemLines(QStyledItemDelegate):
    """Draws each row of the list, all of the same height."""

    def __init__(self, rows: ProblemsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = rows
        self._signs = {severity: parent.style().standardIcon(sign) for severity, sign in SIGNS.items()}

    def sizeHint(self, option: QStyleOptionViewItem, index: CellIndex) -> QSize:
        """Return how much room a row wants; only the height counts."""
        del index
        return QSize(200, 2 * QFontMetrics(option.font).height() + 2 * AIR)

    def initStyleOption(self, option: QStyleOptionViewItem, index: CellIndex) -> None:
        """Let headings be bold, and let each row begin with its sign."""
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.icon = self._signs[self._model.severity(index)]
        if self._model.line(index) is None:
            option.font.setBold(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: CellIndex) -> None:
        """Draw a row; a heading as any list does."""
        line = self._model.line(index)
        if line is None:
            super().paint(painter, option, index)
            return
        view = QStyleOptionViewItem(option)
        self.initStyleOption(view, index)
        sign, view.icon, view.text = QIcon(view.icon), QIcon(), ""
        style = view.widget.style() if view.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, view, painter, view.widget)
        painter.save()
        painter.setLayoutDirection(view.direction)
        self._paint_line(painter, view, line, sign)
        painter.restore()

    def _paint_line(
        self, painter: QPainter, view: QStyleOptionViewItem, line: ProblemLine, sign: QIcon
    ) -> None:
        letters, room = QFontMetrics(view.font), view.rect.adjusted(2 * AIR, AIR, -2 * AIR, -AIR)
        side, high = view.decorationSize.width(), letters.height()
        is_rest = bool(line.rest)
        if not is_rest:
            square = QRect(room.left(), room.top(), side, 2 * high)
            sign.paint(painter, QStyle.visualRect(view.direction, view.rect, square))
        text, quiet = _colours(view)
        left, width = room.left() + side + 2 * AIR, room.width() - side - 2 * AIR
        aside = min(letters.horizontalAdvance(line.where), width // 3)
        first = QRect(left, room.top(), width - aside - 4 * AIR * bool(aside), high)
        second = QRect(left, room.top() + high, width, high)
        if not line.hint:  # one line alone stands in the middle
            first.moveTop(room.top() + high // 2)
        where = QRect(left + width - aside, first.top(), aside, high)
        used = _draw(painter, view, first, line.name, text, is_bold=True)
        first.setLeft(first.left() + used + (2 * AIR if used else 0))
        _draw(painter, view, first, line.text, quiet if is_rest else text)
        _draw(painter, view, second, line.hint, quiet)
        _draw(painter, view, where, line.where, quiet, alignment=RIGHT)


def _colours(view: QStyleOptionViewItem) -> tuple[QColor, QColor]:
    """Return the colours of what is said, and of what is said quietly."""
    if view.state & QStyle.StateFlag.State_Selected:
        is_active = bool(view.state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if is_active else QPalette.ColorGroup.Inactive
        chosen = view.palette.color(group, QPalette.ColorRole.HighlightedText)
        return chosen, chosen
    return view.palette.color(QPalette.ColorRole.Text), QColor(system_theme().quiet)


def _draw(
    painter: QPainter,
    view: QStyleOptionViewItem,
    room: QRect,
    text: str,
    colour: QColor,
    *,
    alignment: Qt.AlignmentFlag = LEFT,
    is_bold: bool = False,
) -> int:
    """Draw as much of a text as has room, and return how wide that is."""
    font = QFont(view.font)
    font.setBold(is_bold)
    letters = QFontMetrics(font)
    shown = letters.elidedText(laid(text[:MOST_DRAWN]), Qt.TextElideMode.ElideRight, max(0, room.width()))
    painter.setFont(font)
    painter.setPen(colour)
    place = QStyle.visualRect(view.direction, view.rect, room)
    painter.drawText(place, alignment | Qt.TextFlag.TextSingleLine, shown)
    return letters.horizontalAdvance(shown)
