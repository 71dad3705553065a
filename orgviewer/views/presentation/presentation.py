"""A presentation: the chart alone on the whole screen, one branch after another, and back to where one was.

No step is a place to go back to, or something to undo; the panel and the outline do not follow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import QDockWidget, QFrame, QLabel, QMainWindow, QToolBar, QWidget

from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.layout.layout import LayoutStyle
from orgviewer.views.chart.opening import branch_opened
from orgviewer.views.chart.scene import Scene
from orgviewer.views.chart.view import ChartView
from orgviewer.views.files.notices import NoticeBar
from orgviewer.views.presentation.snapshot import Snapshot, branches, in_reading_order
from orgviewer.words.translation import tr

PATIENCE = 8_000  # milliseconds in which a line is read
MARGIN, ABOVE_EDGE = 8, 32  # pixels
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
FULL_SCREEN = Qt.WindowState.WindowFullScreen
STEPS = {
    **dict.fromkeys((Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown), 1),
    **dict.fromkeys((Qt.Key.Key_Return, Qt.Key.Key_Enter), 1),
    **dict.fromkeys((Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace), -1),
}
"""Keys that go on or back, those of remote controls among them; the space bar with Shift goes back."""
SIDEWAYS = {
    Qt.Key.Key_Left: Qt.Key.Key_Right,
    Qt.Key.Key_Right: Qt.Key.Key_Left,
}
"""In a window that is read from the right."""
LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_F11)


class Presentation(QObject):
    """Presents the chart of a window, without menus and docks nor some of its bars; keys alone steer it.

    Some actions are `kept`, and can be done by their keys; no other key means anything. A line says which
    there are, until somebody presses one of them.
    """

    def __init__(self, window: QMainWindow, chart: ChartView, kept: Sequence[QAction]) -> None:
        super().__init__(window)
        self._window, self._chart, self._kept = window, chart, kept
        self._before: Snapshot | None = None
        self._branch = NO_PLACE  # that is shown; none is the whole chart
        self._state, self._window_state = QByteArray(), Qt.WindowState.WindowNoState
        self._around: list[QWidget] = []
        self._hidden: list[QWidget] = []
        self._actions: list[QAction] = []  # that the keys of the chart do otherwise
        self._focus: QWidget | None = None
        self._told_otherwise = False  # whether somebody has selected a card meanwhile
        self.number = 0
        """Of the branch that is shown, from 1; 0 is the whole chart."""
        self.line = _line_of_keys(chart)
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._patience.timeout.connect(self.line.hide)
        chart.scene_changed.connect(self._follow_reading)

    @property
    def is_on(self) -> bool:
        """Whether it goes on."""
        return self._before is not None

    def begin(self) -> None:
        """Show the chart alone on the whole screen; where one is and what is open is remembered."""
        window, chart, before = self._window, self._chart, Snapshot.of(self._chart)
        if self.is_on or before is None:
            return
        self._before, self._focus = before, window.focusWidget()
        self._state, self._window_state = window.saveState(), window.windowState()
        moved = *window.findChildren(QToolBar), *window.findChildren(QDockWidget)
        self._around = [window.menuBar(), window.statusBar(), *window.findChildren(NoticeBar), *moved]
        self._hidden = [part for part in self._around if not part.isHidden()]
        for part in self._hidden:
            part.hide()
        window.setWindowState(self._window_state | FULL_SCREEN)
        self._actions = chart.actions()
        self._give_keys(self._kept)
        for watched in self._heard():
            watched.installEventFilter(self)
        chart.setFocus(Qt.FocusReason.OtherFocusReason)
        self._told_otherwise, chart.is_presented = False, True
        for signal in (chart.selection_changed, chart.pair_changed):
            signal.connect(self._note_selection)
        self.go_to(0)
        self.line.show()
        self.line.raise_()
        self._place_line()
        self._patience.start()

    def end(self) -> None:
        """Show all again as it was before."""
        chart, before, self._before = self._chart, self._before, None
        if before is None:
            return
        self._hide_line()
        for watched in self._heard():
            watched.removeEventFilter(self)
        self._give_keys(self._actions)
        for signal in (chart.selection_changed, chart.pair_changed):
            signal.disconnect(self._note_selection)
        for part in self._hidden:
            part.show()
        self._around, self._hidden, self._actions = [], [], []
        self._window.setWindowState(self._window_state)
        self._window.restoreState(self._state)
        if chart.scene and chart.scene.whole is before.scene.whole:
            before.show(chart)
        if self._told_otherwise:
            chart.selection_changed.emit(chart.selected)
        chart.is_presented = False
        if self._focus in self._window.findChildren(QWidget):  # which may be gone
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus = None

    def go_to(self, number: int) -> None:
        """Show a branch by its number, or the whole chart for 0; beyond them nothing changes."""
        before, scene = self._before, self._chart.scene
        if before is None or scene is None or scene.whole is not before.scene.whole:
            return
        style = self._style(before)
        around = before.scene.styled(style)
        order = _order(around)
        if not 0 <= number <= len(order):
            return
        self.number, self._branch = number, order[number - 1] if number else NO_PLACE
        folding = branch_opened(around, around.folding, self._branch).folding if number else around.folding
        before.alone(folding, style).show(self._chart)

    def _style(self, before: Snapshot) -> LayoutStyle:
        """Return how the chart is laid out for the screen: as it was chosen before."""
        style = self._chart.fitting_style()
        return replace(before.style, aspect=style.aspect, view_height=style.view_height)

    def _follow_reading(self) -> None:
        """Go on where one was when the file was read again, or another day is shown."""
        scene, before = self._chart.scene, self._before
        if before is None or scene is None or scene.whole is before.scene.whole:
            return
        if not len(scene.whole):
            return  # on a day on which nobody was there, from which there are ways to others
        key = before.scene.whole.key(self._branch) if self.number else None
        self._before, self._told_otherwise = before.read_again(scene.whole, self._chart), True
        branch = Place(scene.whole.find(key)) if key else NO_PLACE
        order = _order(self._before.scene.styled(self._style(self._before)))
        if branch in order:
            self.number, self._branch = order.index(branch) + 1, branch
        elif self.number:  # it is no branch any more: what followed it comes next
            self.number = min(self.number - 1, len(order))
            self._branch = order[self.number - 1] if self.number else NO_PLACE

    def _note_selection(self) -> None:
        self._told_otherwise = True

    def _give_keys(self, actions: Sequence[QAction]) -> None:
        """Let the keys, while the chart is there, do these actions and no others."""
        for action in self._chart.actions():
            self._chart.removeAction(action)
        self._chart.addActions(actions)

    def _heard(self) -> list[QWidget]:
        """Return all of which events are heard, as far as it is there: what is hidden, and what is not."""
        middle = self._window.centralWidget()
        return [self._window, *self._around, *(middle.findChildren(QWidget) if middle else ())]

    def _hide_line(self) -> None:
        self._patience.stop()
        self.line.hide()

    def _place_line(self) -> None:
        """Put the line into the middle, above the edge; on several lines where the screen is narrow."""
        line, chart = self.line, self._chart
        line.setWordWrap(False)
        width = min(line.sizeHint().width(), chart.width() - 2 * MARGIN)
        line.setWordWrap(True)
        line.resize(width, line.heightForWidth(width))
        line.move((chart.width() - width) // 2, max(0, chart.height() - line.height() - ABOVE_EDGE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take all keys but those of the kept actions; any key takes the line away.

        What is hidden and wants to be seen, such as a bar about the file that was read again, waits.
        """
        kind = event.type()
        if kind == QEvent.Type.Show and isinstance(watched, QWidget) and watched in self._around:
            self._hidden = [*{*self._hidden, watched}]
            watched.hide()
        elif watched is self._chart and kind == QEvent.Type.Resize:
            self._place_line()
        elif watched is self._chart and kind == QEvent.Type.ContextMenu:
            return True
        elif isinstance(event, QKeyEvent):
            is_steering = watched in (self._chart, self._window)
            return self._take(event) if is_steering or event.key() in LEAVING else False
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        """Do what a key asks for, and return whether nobody else is to hear of it."""
        act = self._act(event)
        if event.type() == QEvent.Type.ShortcutOverride and act:
            event.accept()  # else it would mean what it means without a presentation
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        self._hide_line()
        if act:
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
        if self._window.isRightToLeft() and key in SIDEWAYS:
            key = SIDEWAYS[key]
        return partial(self.go_to, self.number + STEPS[key]) if key in STEPS else None


def _order(scene: Scene) -> list[Place]:
    """Return the branches of a chart that is shown whole, in the order in which they are presented."""
    return in_reading_order(scene, branches(scene.whole, scene.folding.focus))


def _line_of_keys(chart: QWidget) -> QLabel:
    """Return the line that says which keys steer a presentation; it is not shown yet."""
    words = tr(
        "Space: the next branch · Shift+Space: back · Home: the whole chart · + and −: zoom · Esc: leave"
    )
    line = QLabel(words, chart)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
    line.setForegroundRole(QPalette.ColorRole.ToolTipText)
    line.setFrameShape(QFrame.Shape.StyledPanel)
    line.setMargin(MARGIN)
    line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    line.hide()
    return line
