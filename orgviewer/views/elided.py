"""A line of text where there is little room: shown as far as it fits, or cut at so many characters.

The title of a dock is such a line.
"""

from __future__ import annotations

from markupsafe import Markup
from markupsafe import escape as escaped
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from orgviewer.controls import ReadingDirection, as_label, isolated, undirected
from orgviewer.lives.texts import truncated
from orgviewer.paint.text_metrics import MOST_DRAWN
from orgviewer.words.translation import tr

LEAST = 40  # pixels
LONGEST = 30  # characters, as of a cell or of a column's name


def one_line(name: str) -> str:
    """Return a name without line breaks and tabs, and no longer than anybody reads on a line."""
    return " ".join(as_label(name[:MOST_DRAWN]).split())


def short(text: str, longest: int = LONGEST) -> str:
    """Return a text on one line, cut where it is long."""
    line = " ".join(as_label(text[: 4 * longest]).split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def laid(text: str) -> str:
    """Return a text so that it is laid by its own direction, from whichever side the window is read."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return isolated(text, ReadingDirection.FROM_RIGHT if is_mirrored else ReadingDirection.FROM_LEFT)


def rich_text(*lines: str) -> str:
    """Return lines as one paragraph, each laid by its own direction; HTML, lest Qt guesses."""
    shown = (escaped(laid(undirected(truncated(line)))) for line in lines)
    return Markup("<p>{}</p>").format(Markup("<br>").join(shown))


class ElidedLabel(QLabel):
    """Shows one line of plain text, cut to the room there is, and whole in its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def say(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setToolTip(rich_text(text) if text else "")
        self.setAccessibleDescription(text)  # or the tool tip's markup would be read

    def minimumSizeHint(self) -> QSize:
        """Return the size below which nothing could be read."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        del event
        room = self.contentsRect()
        cut = self.fontMetrics().elidedText(laid(self.text()), Qt.TextElideMode.ElideRight, room.width())
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(room, alignment | Qt.TextFlag.TextSingleLine, cut)


class ElidedCell(ElidedLabel):
    """What a file says in one cell, among others: it wants no more room than many others of its kind do."""

    def say(self, text: str) -> None:
        """Show another text, on one line."""
        super().say(one_line(text))

    def sizeHint(self) -> QSize:
        """Return the room that is good for any such text: letters may be wide, words without an end."""
        wanted = super().sizeHint()
        return wanted.boundedTo(QSize(self.fontMetrics().averageCharWidth() * LONGEST, wanted.height()))


class DockTitle(QWidget):
    """The title of a dock, and a cross that closes it, both in the colours of the window's letters.

    Styles draw these themselves from the palette that a dock had before, and their cross in one grey for all
    themes. Who drags the title moves the dock; a double click sets it free.
    """

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.label, self.cross = ElidedLabel(self), QToolButton(self)
        self.label.say(dock.windowTitle())
        self.cross.setText("×")
        self.cross.setAutoRaise(True)
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the actions that show docks have keys
        name = tr("Close {part}", part=dock.windowTitle())
        self.cross.setAccessibleName(name)
        self.cross.setToolTip(name)
        self.cross.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 2, 2)
        row.addWidget(self.label, 1)
        row.addWidget(self.cross)
        dock.setTitleBarWidget(self)
