"""Where a window stands: within what a screen has free, its frame included; and its sides.

Not for: the parts in the window (see `parts`).
"""

from __future__ import annotations

import enum
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QMargins, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QDialog, QDockWidget, QMainWindow, QStyle, QWidget

from orgviewer.choices import Direction
from orgviewer.controls import ReadingDirection
from orgviewer.layout.layout import LayoutStyle

NOWHERE = QByteArray()
AROUND = QSize(40, 80)  # pixels of a screen that frames of dialogs and bars of the system take


class WindowSide(enum.Enum):
    """A side of a window, by how it is read."""

    START = enum.auto()
    END = enum.auto()


def put_dock(window: QMainWindow, dock: QDockWidget, side: WindowSide) -> None:
    """Put a dock at a side of a window; Qt leaves the areas of docks where they are, whoever reads."""
    is_left = (side is WindowSide.START) is not window.isRightToLeft()
    areas = Qt.DockWidgetArea
    window.addDockWidget(areas.LeftDockWidgetArea if is_left else areas.RightDockWidgetArea, dock)


def usual_style(reading: Qt.LayoutDirection) -> LayoutStyle:
    """Return how a chart is laid out in a window that is read in a direction, if nobody says how."""
    if reading is Qt.LayoutDirection.RightToLeft:
        return LayoutStyle(Direction.LEFT, reading=ReadingDirection.FROM_RIGHT)
    return LayoutStyle()


class Placing(QObject):
    """Places a window before it is shown, and again when it has its frame: a system may tell of it only then.

    It has a size where there is room, and the geometry that is `remembered` if there is one.
    Signal: `placed`, once, before anything is painted.
    """

    placed = Signal()

    def __init__(self, window: QWidget, size: tuple[int, int], remembered: QByteArray = NOWHERE) -> None:
        super().__init__(window)
        self._window = window
        self._handle: QWindow | None = None
        window.resize(*size)
        is_remembered = window.restoreGeometry(remembered)
        title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
        self._keep_within(QMargins(0, title, 0, 0), may_move=is_remembered)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the window, and then for its place on the screen."""
        if event.type() == QEvent.Type.Show and watched is self._window:
            watched.removeEventFilter(self)
            self._handle = self._window.windowHandle()
            self._handle.installEventFilter(self)
        elif event.type() == QEvent.Type.Expose and self._handle and self._handle.isExposed():
            watched.removeEventFilter(self)
            self._keep_within(self._handle.frameMargins(), may_move=True)
            self.placed.emit()
        return False

    def _keep_within(self, margins: QMargins, *, may_move: bool) -> None:
        """Make the window smaller and move it as far as needed; a system places best what nobody moved."""
        if self._window.isMaximized() or self._window.isFullScreen():
            return
        inside = self._window.geometry()
        frame = inside.marginsAdded(margins)
        kept = within(frame, [screen.availableGeometry() for screen in QGuiApplication.screens()])
        if kept.size() != frame.size():
            self._window.resize(kept.marginsRemoved(margins).size())
        if may_move and kept.topLeft() != frame.topLeft():
            self._window.move(kept.topLeft())


def room_for(dialog: QWidget, size: QSize) -> QSize:
    """Return the size of a dialog, made smaller where its screen has less room."""
    return size.boundedTo(dialog.screen().availableSize() - AROUND)


class _OnScreen(QObject):
    """Makes a dialog as small as its screen when it is shown."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the dialog to be shown."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            watched.resize(room_for(watched, watched.size()))
        return False


def keep_child_on_screen(event: QChildEvent) -> None:
    """Let a dialog that Qt makes have room on its screen; called with what its parent hears of it."""
    child = event.child()
    if event.polished() and isinstance(child, QDialog) and child.isWindow():
        child.installEventFilter(_OnScreen(child))


class DialogParent(QMainWindow):
    """A window that looks after its dialogs: those that Qt makes are kept on its screen, too.

    Signal: `settling` before it keeps what is seen, of which nothing is kept that somebody merely tries.
    """

    settling = Signal()

    def childEvent(self, event: QChildEvent) -> None:
        """Keep a dialog on the screen."""
        super().childEvent(event)
        keep_child_on_screen(event)

    def close_dialogs(self) -> None:
        """Close whatever asks or tells something."""
        for dialog in self.findChildren(QDialog):
            dialog.close()


def within(frame: QRect, screens: Sequence[QRect]) -> QRect:
    """Return a frame moved and made smaller as little as brings it onto a screen.

    That is the one that shows most of it, and the first one where none shows any. All in the pixels that
    the screens share; without a screen the frame stays.
    """
    if not screens:
        return frame
    screen = max(screens, key=lambda free: _area(free.intersected(frame).size()))
    kept = QRect(frame.topLeft(), frame.size().boundedTo(screen.size()))
    kept.moveLeft(max(min(kept.left(), screen.right() + 1 - kept.width()), screen.left()))
    kept.moveTop(max(min(kept.top(), screen.bottom() + 1 - kept.height()), screen.top()))
    return kept


def _area(size: QSize) -> int:
    return size.width() * size.height()
