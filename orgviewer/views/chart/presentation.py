"""A presentation: the chart alone on the whole screen, one branch after another, and back to where one was.

No step is a place to go back to, or something to undo; the panel and the outline do not follow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDockWidget, QFrame, QLabel, QMainWindow, QToolBar, QWidget

from orgviewer.chart.chart import Chart
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.chart.spec import Folding
from orgviewer.choices import Direction
from orgviewer.layout.layout import LayoutStyle
from orgviewer.views.chart.camera import Camera
from orgviewer.views.chart.opening import branch_opened
from orgviewer.views.chart.scene import Scene
from orgviewer.views.chart.view import ChartView
from orgviewer.words.translation import tr

PATIENCE = 8_000  # milliseconds in which a line is read
MARGIN, ABOVE_EDGE = 8, 32  # pixels
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


class Snapshot(Struct, frozen=True):
    """All that is seen of a chart, to the pixel: the scene as laid out, the camera, what is selected."""

    scene: Scene
    style: LayoutStyle
    camera: Camera | None  # None if all is in view
    selected: Place
    paired: Place

    @classmethod
    def of(cls, chart: ChartView) -> Snapshot | None:
        """Return what is seen of a chart now; None if nobody is."""
        scene, camera = chart.scene, None if chart.follows_window and chart.sees_all else chart.camera
        if scene is None or not len(scene.chart):
            return None
        return cls(scene, chart.layout_style, camera, chart.selected, chart.paired)

    def show(self, chart: ChartView) -> None:
        """Show this on a chart; who speaks of what is selected is not told."""
        before, camera = chart.scene, chart.camera
        chart.selected, chart.paired, chart.layout_style = self.selected, self.paired, self.style
        chart.set_scene(self.scene)
        if self.camera is None:
            chart.fit()
        else:
            chart.move_camera(self.camera)
        chart.stress()
        chart.move_from(before, camera)

    def alone(self, folding: Folding, style: LayoutStyle) -> Snapshot:
        """Return the same chart folded otherwise and laid out for another view, with nothing selected."""
        return Snapshot(self.scene.refolded(folding).styled(style), style, None, NO_PLACE, NO_PLACE)

    def read_again(self, chart: ChartView, folding: Folding) -> Snapshot:
        """Return what is to be seen of a chart in a new reading of its file."""
        scene, whole = chart.scene or self.scene, self.scene.whole
        key = whole.key(self.selected) if self.selected >= 0 else None
        selected = Place(scene.whole.find(key)) if key else NO_PLACE
        return Snapshot(scene.refolded(folding), chart.layout_style, None, selected, NO_PLACE)


class Presentation(QObject):
    """Presents the chart of a window, without menus and docks nor some of its bars; keys alone steer it.

    A line says which, until somebody presses one of them.
    """

    def __init__(self, window: QMainWindow, chart: ChartView, bars: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._chart, self._bars = window, chart, bars
        self._before: Snapshot | None = None
        self._branches: list[Place] = []
        self._state, self._window_state = QByteArray(), Qt.WindowState.WindowNoState
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None
        self._told_otherwise = False  # whether somebody has selected a card meanwhile
        self.number = 0
        """Of the branch that is shown, from 1; 0 is the whole chart."""
        self.line = _line_of_keys(chart)
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._patience.timeout.connect(self.line.hide)

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
        around: list[QWidget] = [window.menuBar(), window.statusBar(), *self._bars, *moved]
        self._hidden = [part for part in around if not part.isHidden()]
        for part in self._hidden:
            part.hide()
        window.setWindowState(self._window_state | FULL_SCREEN)
        chart.installEventFilter(self)
        chart.setFocus(Qt.FocusReason.OtherFocusReason)
        self._told_otherwise = False
        for signal in (chart.selection_changed, chart.pair_changed):
            signal.connect(self._note_selection)
        self.go_to(0)
        self.line.show()
        self.line.raise_()
        self._place_line()
        self._patience.start()

    def end(self) -> None:
        """Show all again as it was before."""
        chart, before = self._chart, self._before
        if before and chart.scene and chart.scene.whole is not before.scene.whole:
            self.go_to(0)  # as it was read again meanwhile
        before, self._before = self._before, None
        if before is None:
            return
        self._hide_line()
        chart.removeEventFilter(self)
        for signal in (chart.selection_changed, chart.pair_changed):
            signal.disconnect(self._note_selection)
        for part in self._hidden:
            part.show()
        self._hidden = []
        self._window.setWindowState(self._window_state)
        self._window.restoreState(self._state)
        if chart.scene and chart.scene.whole is before.scene.whole:
            before.show(chart)
        if self._told_otherwise:
            chart.selection_changed.emit(chart.selected)
        if self._focus in self._window.findChildren(QWidget):  # which may be gone
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus = None

    def go_to(self, number: int) -> None:
        """Show a branch by its number, or the whole chart for 0; beyond them nothing changes."""
        scene, before = self._chart.scene, self._before
        if scene is None or before is None:
            return
        if scene.whole is not before.scene.whole:  # the file was read again
            folding = (scene.folding.outer if self.number else None) or scene.folding
            self._before = before = before.read_again(self._chart, folding)
            self._told_otherwise, number = True, 0
        folding = before.scene.folding
        if not self.number or not number:
            self._branches = in_reading_order(scene, branches(scene.whole, folding.focus))
        if not 0 <= number <= len(self._branches):
            return
        self.number, style = number, self._chart.fitting_style()
        style = replace(before.style, aspect=style.aspect, view_height=style.view_height)
        if number:
            around = before.scene.styled(style)
            folding = branch_opened(around, folding, self._branches[number - 1]).folding
        before.alone(folding, style).show(self._chart)

    def _note_selection(self) -> None:
        self._told_otherwise = True

    def _hide_line(self) -> None:
        self._patience.stop()
        self.line.hide()

    def _place_line(self) -> None:
        self.line.adjustSize()
        free = self._chart.width() - self.line.width(), self._chart.height() - self.line.height()
        self.line.move(max(0, free[0] // 2), max(0, free[1] - ABOVE_EDGE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that steer, before they mean anything else; any key takes the line away."""
        if event.type() == QEvent.Type.Resize:
            self._place_line()
        elif event.type() == QEvent.Type.KeyPress:
            self._hide_line()
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


def in_reading_order(scene: Scene, places: Sequence[Place]) -> list[Place]:
    """Return the places of siblings in the order in which their cards are read.

    That is line by line, or column by column from the root on if the tree grows sideways.
    """
    direction = scene.layout.spec.direction

    def where(place: Place) -> tuple[int, int]:
        card = scene.card_at(place)
        left, top = round(card.left), round(card.top)
        match direction:
            case Direction.RIGHT:
                return left, top
            case Direction.LEFT:
                return -left, top
            case _:
                return top, left

    return sorted(places, key=where)


def _line_of_keys(chart: QWidget) -> QLabel:
    """Return the line that says which keys steer a presentation; it is not shown yet."""
    line = QLabel(
        tr("Space: the next branch · Shift+Space: back · Home: the whole chart · Esc: leave"), chart
    )
    line.setAutoFillBackground(True)
    line.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
    line.setForegroundRole(QPalette.ColorRole.ToolTipText)
    line.setFrameShape(QFrame.Shape.StyledPanel)
    line.setMargin(MARGIN)
    line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    line.hide()
    return line
