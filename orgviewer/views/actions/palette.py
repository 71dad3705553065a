"""The palette: a field, and everything that can be done beneath it, found by its name.

Not for: what there is to do (see `commands`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from orgviewer.controls import visible
from orgviewer.views.actions.commands import Offer, commands, found
from orgviewer.views.elided import laid, rich_text
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.views.rooms import Rooms

SIZE = QSize(620, 420)  # pixels, where there is room
DOWN = 48  # pixels from the upper edge of the window
MARGIN = 6  # pixels
LONGEST = 200  # characters that anybody types
COMMAND = Qt.ItemDataRole.UserRole
WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
ENTERING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
RowIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class CommandList(QAbstractListModel):
    """Commands as rows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.commands: Sequence[Offer] = ()

    def show_commands(self, shown: Sequence[Offer]) -> None:
        """Show other commands."""
        self.beginResetModel()
        self.commands = shown
        self.endResetModel()

    def rowCount(self, parent: RowIndex = _NOWHERE) -> int:
        """Return how many commands there are."""
        return 0 if parent.isValid() else len(self.commands)

    def data(self, index: RowIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a command's name, what it does, or both and its key for assistive tools."""
        if not index.isValid():
            return None
        command = self.commands[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return command.name
            case Qt.ItemDataRole.ToolTipRole:
                told = command.reason or command.about
                return rich_text(told) if told else ""
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (command.name, command.keys, command.reason)))
            case _ if role == COMMAND:
                return command
        return None


class CommandRow(QStyledItemDelegate):
    """Draws a command: its name, its key at the right; one that cannot be done is grey and says why."""

    def sizeHint(self, option: QStyleOptionViewItem, index: RowIndex) -> QSize:
        """Return the room of a line."""
        del index
        return QSize(100, option.fontMetrics.height() + 2 * MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: RowIndex) -> None:
        """Draw one command."""
        self.initStyleOption(option, index)
        option.text = ""
        widget, command = option.widget, index.data(COMMAND)
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        grey = QPalette.ColorRole.PlaceholderText if command.reason else QPalette.ColorRole.Text
        colour = option.palette.color(QPalette.ColorRole.HighlightedText if chosen else grey)
        room: QRect = option.rect.adjusted(2 * MARGIN, 0, -2 * MARGIN, 0)
        metrics, right = option.fontMetrics, command.reason or command.keys
        beside = min(metrics.horizontalAdvance(right) + MARGIN, room.width() // 2) if right else 0
        name = room.adjusted(0, 0, -beside - 2 * MARGIN if beside else 0, 0)
        painter.save()
        painter.setPen(colour)
        painter.drawText(name, LINE | Qt.AlignmentFlag.AlignLeft, _cut(metrics, command.name, name.width()))
        colour.setAlphaF(colour.alphaF() * 0.75)
        painter.setPen(colour)
        painter.drawText(room, LINE | Qt.AlignmentFlag.AlignRight, _cut(metrics, right, beside))
        painter.restore()


def _cut(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(laid(text), Qt.TextElideMode.ElideRight, width)


class Palette(QDialog):
    """Offers all that can be done; Enter or a click does it, Escape and a click beside it do nothing."""

    def __init__(self, window: Rooms) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Commands"))
        self._window, self._commands = window, commands(window)
        self.field, self.list, self.rows = QLineEdit(), QListView(), CommandList(self)
        self.field.setPlaceholderText(tr("What is to be done?"))
        self.field.setAccessibleName(tr("Command"))
        self.field.setMaxLength(LONGEST)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(CommandRow(self))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps the keyboard
        self.list.setAccessibleName(tr("Commands"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.nothing = QLabel()
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)  # anybody may type anything
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.nothing.setMargin(2 * MARGIN)
        layout.addWidget(self.nothing, 1)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self.resize(SIZE.boundedTo(window.size() - QSize(2 * DOWN, 2 * DOWN)))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, DOWN)))
        self._find("")
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line around it: a popup has no frame of the system's."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _find(self, text: str) -> None:
        self.rows.show_commands(found(text, self._commands, self._window.settings.recent_choices))
        self.list.setCurrentIndex(self.rows.index(0))
        has_any = self.rows.rowCount() > 0
        told = (
            "" if has_any else tr("Nothing is found for “{words}”").replace("{words}", visible(text.strip()))
        )
        self.nothing.setText(told)
        self.field.setAccessibleDescription(told)
        self.nothing.setVisible(not has_any)
        self.list.setVisible(has_any)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list with the keys of the field, and choose what is looked at."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in WALKING:
            QApplication.sendEvent(self.list, event)
            return True
        if event.key() in ENTERING:
            self._choose(self.list.currentIndex())
            return True
        return False

    def _choose(self, index: QModelIndex) -> None:
        """Do what was chosen once the window has the keyboard again; what cannot be done stays to be read."""
        command = index.data(COMMAND)
        if not isinstance(command, Offer) or command.reason:
            return
        if command.is_remembered:
            self._window.settings.add_recent_choice(command.name)
        self.accept()
        QTimer.singleShot(0, self._window, command.do)
