"""The bar above a chart of which one branch is shown: the way to it from the top, step by step.

Not for: knowing which branch that is, or showing another one. Of a long way the middle steps hide
in a menu, so that the bar has few buttons however deep the branch lies.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QMenu, QToolButton, QWidget

from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.views.elided import ElidedLabel, laid, one_line, rich_text
from orgviewer.words.translation import counted, tr

Crumb = tuple[Place, str]  # of a card on the way, and its name

WIDEST_STEP = 180  # pixels of a name
WIDEST_LAST = 280
WIDEST_ENTRY = 360
MOST_STEPS = 12  # buttons between the first step and the last
MOST_ENTRIES = 100  # of the menu
GAP = 9  # pixels between two steps, with a chevron
INDENT = 6  # of the last name, which has no button around it
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class StepButton(QToolButton):
    """A flat button with a name on it; leaves the arrow keys to the bar."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = NO_PLACE
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard to the chart
        self.hide()

    def show_step(self, step: Crumb) -> None:
        """Stand for another step."""
        self.place, name = step[0], one_line(step[1])
        self.setText(shown_name(name, self.fontMetrics(), WIDEST_STEP))
        self.setToolTip(rich_text(step[1]))
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # or the tool tip's markup would be read

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press at Enter, too; by the arrow keys Qt itself would leave the bar at its ends."""
        if event.key() in ARROWS:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Breadcrumbs(QFrame):
    """Names the steps; `place_chosen` with the place of one that was clicked, `closed` by the cross."""

    place_chosen = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Crumb, ...] = ()
        self._hidden: tuple[Crumb, ...] = ()  # those in the menu
        self._row = QHBoxLayout(self)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setAccessibleName(tr("The way to the branch that is shown"))
        self.first = StepButton(self)
        self.more = StepButton(self)
        self.more.setText("…")
        self.middle = tuple(StepButton(self) for _ in range(MOST_STEPS))
        self.last = ElidedLabel(self)
        self.cross = StepButton(self)
        self.cross.setText("×")
        self.cross.setToolTip(tr("Show the whole chart (Backspace)"))
        self.cross.setAccessibleName(tr("Show the whole chart"))
        bold = self.last.font()
        bold.setBold(True)
        self.last.setFont(bold)
        self.last.setContentsMargins(INDENT, 0, 0, 0)
        self._lay_out()
        for button in (self.first, *self.middle):
            button.clicked.connect(partial(self._choose, button))
        self.more.clicked.connect(self._open_menu)
        self.cross.clicked.connect(self.closed)
        self.hide()

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(8, 3, 6, 3)
        row.setSpacing(GAP)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for widget in (self.first, self.more, *self.middle, self.last):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.cross)
        self.cross.show()

    def show_path(self, steps: Sequence[Crumb]) -> None:
        """Name the steps from the top of the chart to the branch that is shown; none hide the bar."""
        self._steps = tuple(steps)
        if self._steps:
            self._name_steps()
            self._fit()
        self.setVisible(bool(self._steps))

    def _name_steps(self) -> None:
        """Write the names on the buttons: the first step on the first, the nearest on the middle ones."""
        self.first.show_step(self._steps[0])
        for button, step in zip(reversed(self.middle), reversed(self._steps[1:-1]), strict=False):
            button.show_step(step)
        name = self._steps[-1][1]
        self.last.say(one_line(name))
        self.last.setToolTip(rich_text(name))
        wanted = self.last.fontMetrics().horizontalAdvance(self.last.text()) + INDENT + 2
        self.last.setMaximumWidth(min(wanted, WIDEST_LAST))

    # What fits

    def minimumSizeHint(self) -> QSize:
        """Return little: what does not fit goes into the menu."""
        return QSize(self.cross.sizeHint().width() * 3, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many steps as fit now."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in other letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._steps:
            self._name_steps()
            self._fit()

    def _fit(self) -> None:
        """Show the first step and as many of the nearest as there is room for; the menu has the others."""
        if not self._steps:
            return
        before = self._steps[:-1]
        widths = [button.sizeHint().width() + GAP for button in reversed(self.middle)][: len(before[1:])]
        first = self.first.sizeHint().width() + GAP
        number = fitting(first, widths, len(before) - 1, self.more.sizeHint().width() + GAP, self._room())
        shown = max(number, 0)
        self.first.setVisible(bool(before) and number >= 0)
        for place, button in enumerate(reversed(self.middle)):
            button.setVisible(place < shown)
        self._hidden = before[0 if number < 0 else 1 : len(before) - shown]
        self.more.setVisible(bool(self._hidden))
        sentence = counted(len(self._hidden), "%n step in between", "%n steps in between")
        self.more.setToolTip(sentence)
        self.more.setAccessibleName(sentence)
        self.update()

    def _room(self) -> int:
        """Return how many pixels there are for the steps before the last."""
        margins = self._row.contentsMargins()
        around = margins.left() + margins.right() + 2 * GAP + self.cross.sizeHint().width()
        return self.width() - around - self.last.maximumWidth()

    # Choosing

    def _choose(self, button: StepButton) -> None:
        self.place_chosen.emit(button.place)

    def _open_menu(self) -> None:
        """List the steps that found no room, from the top down; of very many the nearest."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        left_out = len(self._hidden) - MOST_ENTRIES
        if left_out > 0:
            menu.addAction(counted(left_out, "%n step above", "%n steps above")).setEnabled(False)
        for place, name in self._hidden[-MOST_ENTRIES:]:
            entry = menu.addAction(shown_name(one_line(name), menu.fontMetrics(), WIDEST_ENTRY))
            entry.setToolTip(rich_text(name))
            entry.triggered.connect(partial(self.place_chosen.emit, place))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from button to button with the arrow keys, without leaving the bar."""
        shown = [button for button in self._buttons() if not button.isHidden()]
        here = self.focusWidget()
        if event.key() not in ARROWS or not isinstance(here, StepButton) or here not in shown:
            super().keyPressEvent(event)
            return
        onward = (event.key() == Qt.Key.Key_Right) == (
            self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        )
        place = shown.index(here) + (1 if onward else -1)
        if 0 <= place < len(shown):
            shown[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _buttons(self) -> tuple[StepButton, ...]:
        return (self.first, self.more, *self.middle, self.cross)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a chevron after each step; as labels they would be read out."""
        super().paintEvent(event)
        is_leftward = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            for button in (self.first, self.more, *self.middle):
                if button.isVisible():
                    gap = button.geometry()
                    gap.setWidth(GAP)
                    gap.moveLeft(button.x() - GAP if is_leftward else button.geometry().right() + 1)
                    painter.drawText(gap, Qt.AlignmentFlag.AlignCenter, "‹" if is_leftward else "›")


def fitting(first: int, widths: Sequence[int], between: int, more: int, room: int) -> int:
    """Return how many of the nearest steps are shown beside the first one; -1 if not even that one is.

    `widths` are those of the nearest steps' buttons, nearest first; `between` counts all steps between the
    first and the last, and `more` is the width of the button that stands for those that are not shown.
    """
    for number in range(len(widths), -1, -1):
        if first + sum(widths[:number]) + (more if number < between else 0) <= room:
            return number
    return -1


def shown_name(name: str, metrics: QFontMetrics, widest: int) -> str:
    """Return a name for a button or a menu: cut to a width, its ampersands no mnemonics."""
    return metrics.elidedText(laid(name), Qt.TextElideMode.ElideRight, widest).replace("&", "&&")
