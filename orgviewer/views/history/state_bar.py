"""The bar that says which state of the history is shown, with buttons to the ones before and after."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from orgviewer.views.elided import ElidedLabel
from orgviewer.words.translation import tr

STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_Home: -1_000_000_000,
    Qt.Key.Key_End: 1_000_000_000,
}
"""By how many states a key leads on."""


class StateBar(QFrame):
    """A sentence about a state, between two arrows.

    Signals: `stepped` with by how many states to go on; `closed` by its cross, or Escape.
    """

    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("States of the file"))
        self.label = ElidedLabel()
        self.before = self._button("◀", tr("The state before (Left)"))
        self.after = self._button("▶", tr("The next state (Right)"))
        self.cross = self._button("×", tr("Close the history (Esc)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 3, 6, 3)
        for part in (self.before, self.after):
            layout.addWidget(part)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.cross)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.cross.clicked.connect(self.closed)

    def _button(self, sign: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the bar has the keyboard
        return button

    def say(self, sentence: str, is_first: bool, is_last: bool) -> None:
        """Say which state is shown, and whether there are others before and after it."""
        self.label.say(sentence)
        self.setAccessibleDescription(sentence)
        self.before.setEnabled(not is_first)
        self.after.setEnabled(not is_last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from state to state with the arrow keys, and close at Escape."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self.stepped.emit(STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
