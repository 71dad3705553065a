"""The bar that says which state of the history is shown, with a mark of each on the track of time."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from orgviewer.model.days.turning_points import TurningPoints, as_number
from orgviewer.paint.theme import Theme
from orgviewer.readers.tables.dates.dated_names import DaySpan
from orgviewer.views.elided import ElidedLabel
from orgviewer.views.time.play import PlayButton
from orgviewer.views.time.track import ShownDay, TimeTrack
from orgviewer.words.translation import tr

FIRST, LAST = -1_000_000_000, 1_000_000_000
STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_Home: FIRST,
    Qt.Key.Key_End: LAST,
}
"""By how many states a key leads on."""
OTHER_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Escape)


class StateBar(QFrame):
    """A sentence about a state, between two arrows, over the track of time.

    Signals: `stepped` with by how many states to go on; `chosen` with the place of one; `closed` by its
    cross, or Escape. `is_settled` says whether the state asked for last is shown, or cannot be.
    """

    stepped = Signal(int)
    chosen = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, is_settled: Callable[[], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._is_settled = is_settled
        self._days: list[date] = []
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("States of the file"))
        self.label = ElidedLabel()
        self.before = self._button("❮", tr("The state before (Left)"))
        self.after = self._button("❯", tr("The next state (Right)"))
        self.play = PlayButton(self, tr("Play: from state to state (Space)"))
        self.play.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross = self._button("×", tr("Close the history (Esc)"))
        self.track = TimeTrack(theme)
        self.track.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the bar has the keyboard
        self.track.setToolTip(tr("A mark for every state, higher where more changed; click on one, or drag"))
        self._lay_out()
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.cross.clicked.connect(self.closed)
        self.track.day_wanted.connect(self._choose)

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(8, 2, 8, 2)
        column.setSpacing(0)
        steps = (self.before, self.after, self.play)
        # Time runs to the right in any window.
        for part in reversed(steps) if self.isRightToLeft() else steps:
            row.addWidget(part)
        row.addWidget(self.label, 1)
        row.addWidget(self.cross)
        column.addLayout(row)
        column.addWidget(self.track)

    def _button(self, sign: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the bar has the keyboard
        return button

    # What is shown

    def show_states(self, days: Sequence[DaySpan], weights: Sequence[int]) -> None:
        """Mark the days of states, each so high as its weight says."""
        self._days = [one.first for one in days]
        spans = sorted(zip(days, weights, strict=True), key=lambda one: one[0])
        points = TurningPoints(
            array("i", (as_number(one.first) for one, _ in spans)),
            array("i", (as_number(one.last) for one, _ in spans)),
            array("i", (max(weight, 1) for _, weight in spans)),
        )
        self.track.show_points(points, None)

    def say(self, sentence: str, days: DaySpan, is_first: bool, is_last: bool) -> None:
        """Say which state is shown, of which days it is, and whether there are others before and after it."""
        self.label.say(sentence)
        self.setAccessibleDescription(sentence)
        self.before.setEnabled(not is_first)
        self.after.setEnabled(not is_last)
        self.track.show_day(ShownDay(days.first, days.last))

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.track.set_theme(theme)

    def _step(self, by: int) -> None:
        """Go on by hand."""
        self.play.pause()
        self.stepped.emit(by)

    def _choose(self, day: date) -> None:
        """Ask for the last state that has begun by a day."""
        self.play.pause()
        if self._days == sorted(self._days):
            self.chosen.emit(max(bisect_right(self._days, day) - 1, 0))
        else:  # the clocks of those who committed did not agree
            begun = [place for place, first in enumerate(self._days) if first <= day]
            self.chosen.emit(max(begun, key=lambda place: (self._days[place], place), default=0))

    # Play

    @property
    def is_settled(self) -> bool:
        """Whether the state that was asked for last is shown, or cannot be."""
        return self._is_settled()

    def show_first(self) -> None:
        """Go to the first state."""
        self.stepped.emit(FIRST)

    def show_next(self) -> bool:
        """Go to the next state; return whether there is one."""
        if not self.after.isEnabled():
            return False
        self.stepped.emit(1)
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Play no more where nobody could pause."""
        super().hideEvent(event)
        self.play.pause()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, with a frame as long as it has the keyboard."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from state to state with the arrow keys, play with the space bar, close at Escape."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self._step(STEPS[key])
        elif key == Qt.Key.Key_Space:
            self.play.toggle()
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here, whatever they do elsewhere in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if not modifiers and (event.key() in STEPS or event.key() in OTHER_KEYS):
                event.accept()
                return True
        return super().event(event)
