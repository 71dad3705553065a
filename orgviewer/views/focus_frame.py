"""The frame around a part of the window to which the keys have gone, until the pointer is used there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

WIDTH = 2  # pixels


class FocusFrame(QWidget):
    """Lies over a part and lets everything through; it goes when the keyboard does."""

    def __init__(self, part: QWidget, colour: str) -> None:
        super().__init__(part)
        self._colour = colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setGeometry(part.rect())
        part.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep as large as the part, and go with the keyboard."""
        part = self.parentWidget()
        if watched is part:
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(part.rect())
            elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress):
                part.removeEventFilter(self)
                self.close()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        del event
        with QPainter(self) as painter:
            painter.setPen(QPen(QColor(self._colour), WIDTH))
            inside = WIDTH // 2
            painter.drawRect(self.rect().adjusted(inside, inside, -inside, -inside))
