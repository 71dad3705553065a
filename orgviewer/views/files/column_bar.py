"""The slim bar above a table's chart: how it was read, until somebody has seen it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from orgviewer.chart.chart import Chart
from orgviewer.chart.standing import standing
from orgviewer.views.elided import ElidedLabel
from orgviewer.views.files.columns import evidence_words, recognition_sentence
from orgviewer.words.translation import tr


class ColumnBar(QFrame):
    """Signals: `change_asked` by its button; `closed` by its cross, or Escape."""

    change_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.label = ElidedLabel()
        self.change = QPushButton(tr("Chan&ge…"))
        self.change.setToolTip(tr("Say what the columns of the table are"))
        self.cross = QToolButton()
        self.cross.setText("×")
        self.cross.setAutoRaise(True)
        self.cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cross.setAccessibleName(tr("Close this bar"))
        self.cross.setToolTip(tr("Close this bar"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 3, 6, 3)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.change)
        layout.addWidget(self.cross)
        self.change.clicked.connect(self.change_asked)
        self.cross.clicked.connect(self.closed)
        self.hide()

    def show_reading(self, whole: Chart | None) -> None:
        """Say how the table of a whole chart was read; the bar goes for None and for what is no table."""
        recognition = whole.dataset.recognition if whole else None
        if whole and recognition:
            evidence = evidence_words(whole.dataset, standing(whole))
            self.label.say(f"{evidence}. {recognition_sentence(recognition)}")
        self.setVisible(recognition is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
