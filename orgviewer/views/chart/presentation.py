"""A presentation: the chart alone on the whole screen, one branch after another, and back to where one was.

Each branch is a visit (see `history`): the chart travels there, and no step is a place to go back to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar, QWidget

from orgviewer.chart.chart import Chart
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.views.chart.history import Visit
from orgviewer.views.chart.opening import branch_opened
from orgviewer.views.chart.view import ChartView

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
FULL_SCREEN = Qt.WindowState.WindowFullScreen
STEPS = {
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
}
"""Keys that go on or back, those of remote controls among them; the space bar with Shift goes back."""
TAKEN = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_F11)


class Presentation(QObject):
    """Presents the chart of a window, without menus and docks nor some of its bars; keys alone steer it."""

    def __init__(self, window: QMainWindow, chart: ChartView, bars: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._chart, self._bars = window, chart, bars
        self._before: Visit | None = None
        self._whole: Chart | None = None
        self._branches: list[Place] = []
        self._state, self._window_state = QByteArray(), Qt.WindowState.WindowNoState
        self._hidden: list[QWidget] = []
        self.number = 0
        """Of the branch that is shown, from 1; 0 is the whole chart."""

    @property
    def is_on(self) -> bool:
        """Whether it goes on."""
        return self._before is not None

    def begin(self) -> None:
        """Show the chart alone on the whole screen; where one is and what is open is remembered."""
        if self.is_on or not self._chart.scene or not len(self._chart.scene.chart):
            return
        window = self._window
        self._before, self._whole = self._chart.visit(), self._chart.scene.whole
        self._branches = branches(self._whole, self._chart.scene.folding.focus)
        self._state, self._window_state = window.saveState(), window.windowState()
        moved = *window.findChildren(QToolBar), *window.findChildren(QDockWidget)
        around: list[QWidget] = [window.menuBar(), window.statusBar(), *self._bars, *moved]
        self._hidden = [part for part in around if not part.isHidden()]
        for part in self._hidden:
            part.hide()
        window.setWindowState(self._window_state | FULL_SCREEN)
        self._chart.installEventFilter(self)
        self._chart.setFocus(Qt.FocusReason.OtherFocusReason)
        self.go_to(0)

    def end(self) -> None:
        """Show all again as it was before."""
        if self._before and self._chart.scene and self._chart.scene.whole is not self._whole:
            self.go_to(0)  # as it was read again meanwhile
        before, self._before = self._before, None
        if before is None:
            return
        self._chart.removeEventFilter(self)
        for part in self._hidden:
            part.show()
        self._hidden = []
        self._window.setWindowState(self._window_state)
        self._window.restoreState(self._state)
        if self._chart.scene and self._chart.scene.whole is self._whole:
            self._chart.return_to(before)
        self._whole = None

    def go_to(self, number: int) -> None:
        """Show a branch by its number, or the whole chart for 0; beyond them nothing changes."""
        scene, before = self._chart.scene, self._before
        if scene is None or before is None:
            return
        if scene.whole is not self._whole:  # the file was read again
            folding = (scene.folding.outer if self.number else None) or scene.folding
            self._before = before = replace(self._chart.visit(), folding=folding)
            self._whole, self._branches = scene.whole, branches(scene.whole, folding.focus)
            number = 0
        if not 0 <= number <= len(self._branches):
            return
        self.number, folding = number, before.folding
        if number:
            folding = branch_opened(scene, folding, self._branches[number - 1]).folding
        self._chart.return_to(Visit(before.spec, folding, None, NO_PLACE, before.direction, before.kind))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that steer, before they mean anything else."""
        if not isinstance(event, QKeyEvent) or event.type() not in TAKEN:
            return super().eventFilter(watched, event)
        act = self._act(event)
        if act is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            act()
        return True

    def _act(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Return what a key asks for; None for one that steers nothing."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if (key in LEAVING and not held) or (key is Qt.Key.Key_F5 and held == CONTROL):
            return self.end
        if held == SHIFT and key is Qt.Key.Key_Space:
            return partial(self.go_to, self.number - 1)
        if held:
            return None
        if key is Qt.Key.Key_Home:
            return partial(self.go_to, 0)
        return partial(self.go_to, self.number + STEPS[key]) if key in STEPS else None


def branches(whole: Chart, top: Place) -> list[Place]:
    """Return the branches beneath a place in the order of the chart, on the first level of several cards."""
    first, count = whole.children
    while count[top] == 1:
        top = Place(int(first[top]))
    below = range(int(first[top]), int(first[top] + count[top]))
    return [Place(place) for place in below if count[place]]
