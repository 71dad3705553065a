"""The least that any Qt program takes: an empty window, ended after its first frame."""

from __future__ import annotations

import os

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class Empty(QWidget):
    """Ends the process as soon as it is painted."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        QTimer.singleShot(0, lambda: os._exit(0))


def main() -> None:
    """Open the window."""
    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(Empty())
    window.resize(1440, 900)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
