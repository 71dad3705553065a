"""What all dialogs are made of: their content is scrolled where the screen is small, their buttons never.

Not for: dialogs that Qt makes (see `placing.keep_on_screen`).
"""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from orgviewer.views.placing import keep_child_on_screen, room_for

LEAST = QSize(160, 60)  # pixels of a content of which hardly anything is seen


class Scrolled(QScrollArea):
    """Shows a widget whole where there is room, else a part of it; the wheel moves it, and no field in it.

    It wants as much room as the widget does, and can do with little.
    """

    def __init__(self, content: QWidget | None = None) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if content:
            self.show_content(content)

    def show_content(self, content: QWidget) -> None:
        """Show another widget, in place of what was shown."""
        self.setWidget(content)
        self.updateGeometry()

    @property
    def bar_width(self) -> int:
        """How wide the bar is that moves the content up and down, in pixels."""
        return self.verticalScrollBar().sizeHint().width()

    def sizeHint(self) -> QSize:
        """Return the room in which all is seen."""
        content = self.widget()
        if content is None:
            return LEAST
        wanted = content.sizeHint()
        if content.hasHeightForWidth():
            wanted.setHeight(max(wanted.height(), content.heightForWidth(wanted.width())))
        return wanted

    def minimumSizeHint(self) -> QSize:
        """Return the room with which it can do."""
        return LEAST.boundedTo(self.sizeHint())

    def event(self, event: QEvent) -> bool:
        """Want another room when the content does."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._watch_fields()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Listen to whoever turns the wheel over a field."""
        super().showEvent(event)
        self._watch_fields()

    def _watch_fields(self) -> None:
        fields = [*self.findChildren(QComboBox), *self.findChildren(QAbstractSpinBox)]
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the content, unless a field has the keyboard."""
        if (
            event.type() == QEvent.Type.Wheel
            and isinstance(watched, QComboBox | QAbstractSpinBox)
            and not watched.hasFocus()
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class Dialog(QDialog):
    """A dialog that has room on its screen.

    Without a size of its own it is as large as its content wants to be, and grows with it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size: QSize | None = None
        self._wanted = QSize()
        self.content = Scrolled()

    def fill(self, content: QLayout, buttons: QDialogButtonBox, size: QSize | None = None) -> None:
        """Lay out what the dialog holds, above its buttons; a `size` is had where there is room."""
        inside = QWidget()
        content.setContentsMargins(0, 0, 0, 0)
        inside.setLayout(content)
        self.content.show_content(inside)
        whole = QVBoxLayout(self)
        whole.addWidget(self.content, 1)
        whole.addWidget(buttons)
        self.prefer(size)

    def prefer(self, size: QSize | None) -> None:
        """Have another size where there is room; None for that which the content wants."""
        self._size = size
        self._fit()

    def _fit(self) -> None:
        wanted = self._size or self.sizeHint()
        room = room_for(self, wanted)
        if room.height() < wanted.height():
            room = room_for(self, QSize(wanted.width() + self.content.bar_width, room.height()))
        self._wanted = wanted
        self.resize(room)
        layout = self.layout()
        if layout:
            layout.activate()  # so that what is made for the room there is knows that

    def event(self, event: QEvent) -> bool:
        """Grow with the content, as when letters become larger."""
        is_handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self._size and self.sizeHint() != self._wanted:
            self._fit()
        return is_handled

    def showEvent(self, event: QShowEvent) -> None:
        """Have room on the screen on which it is shown."""
        self.resize(room_for(self, self.size()))
        super().showEvent(event)

    def childEvent(self, event: QChildEvent) -> None:
        """Keep what Qt asks for this dialog on the screen."""
        super().childEvent(event)
        keep_child_on_screen(event)
