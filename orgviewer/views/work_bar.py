"""What goes on beside the window: its own words, how far it has come, and its own button that gives it up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from orgviewer.views.elided import ElidedLabel, rich_text
from orgviewer.words.translation import tr

LEAST_WORDS, MOST_WORDS = 16, 240  # pixels of the words, where three works share a small screen and where not
LEAST_WIDTH, WIDTH = 36, 120  # pixels of the bar beside them


class WorkBar(QWidget):
    """Shows one work; signal: `cancelled` by its button."""

    cancelled = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.progress, self.cancel = ElidedLabel(), QProgressBar(), QToolButton()
        self.words.setMinimumWidth(LEAST_WORDS)
        self.words.setMaximumWidth(MOST_WORDS)
        self.progress.setRange(0, 100)
        self.progress.setMinimumWidth(LEAST_WIDTH)
        self.progress.setMaximumWidth(WIDTH)
        self.cancel.setText("×")
        self.cancel.setAutoRaise(True)
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.words, self.progress, self.cancel):
            row.addWidget(part)
        self.say(words)

    def say(self, words: str) -> None:
        """Say what is done, to those who hear it as well."""
        self.words.say(words)
        self.progress.setAccessibleName(tr("Progress: {work}").replace("{work}", words))
        cancel = tr("Cancel: {work}").replace("{work}", words)
        self.cancel.setAccessibleName(cancel)
        self.cancel.setToolTip(rich_text(cancel))

    def show_share(self, share: float) -> None:
        """Show how far it has come, from 0 to 1."""
        self.progress.setValue(round(share * 100))
