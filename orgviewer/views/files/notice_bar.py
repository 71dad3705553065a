"""The slim bars above the chart: one sentence about the open file, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from orgviewer.views.elided import ElidedLabel
from orgviewer.words.translation import tr


class NoticeBar(QFrame):
    """A sentence with a button; it goes when it has nothing to say.

    Signals: `asked` by its button; `closed` by its cross, or Escape.
    """

    asked = Signal()
    closed = Signal()

    def __init__(self, offer: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.label = ElidedLabel()
        self.button = QPushButton(offer)
        self.button.setToolTip(tip)
        self.cross = QToolButton()
        self.cross.setText("×")
        self.cross.setAutoRaise(True)
        self.cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cross.setAccessibleName(tr("Close this bar"))
        self.cross.setToolTip(tr("Close this bar"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 3, 6, 3)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.cross)
        self.button.clicked.connect(self.asked)
        self.cross.clicked.connect(self.closed)
        self.hide()

    def say(self, sentence: str) -> None:
        """Say another sentence; the bar goes for an empty one."""
        if sentence:
            self.label.say(sentence)
        self.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def column_bar(parent: QWidget) -> NoticeBar:
    """Return the bar that says what the columns of a table were taken for, until somebody has seen it."""
    return NoticeBar(tr("Chan&ge…"), tr("Say what the columns of the table are"), parent)


def example_bar(parent: QWidget) -> NoticeBar:
    """Return the bar that says that the open file is an example."""
    return NoticeBar(tr("&Open your own file…"), tr("Open a file in place of this example"), parent)
