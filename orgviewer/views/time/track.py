"""The track of the bar of time: a mark for every change, and a handle that is dragged or moved by keys."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from calendar import monthrange
from datetime import date
from math import sqrt

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from orgviewer.model.days.turning_points import TurningPoints, as_date
from orgviewer.paint.theme import Theme
from orgviewer.views.elided import laid
from orgviewer.views.time.axis import Axis
from orgviewer.words.translation import date_in_words, tr

HEIGHT, LABELS = 44, 15  # pixels of the track, and those of them that labels take
MARKS = HEIGHT - LABELS - 3  # pixels that the highest mark is high
LEAST_MARK = 4.0  # pixels that the lowest is high
MARK_WIDTH = 2.0
ASIDE = 10.0  # pixels beside the first and the last day, for half of the handle
KNOB = 5.0  # the radius of the handle's foot
ROOM = 56.0  # pixels for each label
NEAR = 4.0  # pixels from a change at which a click means its day
DOUBT = 70  # of 255: how much colour a span of doubt has
KEYS = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Space,
}


class ShownDay(Struct, frozen=True):
    """The day or the days that a chart is of: the first and the last that its date may mean."""

    first: date
    last: date


class TimeTrack(QWidget):
    """Shows on which days something changes; tells by `day_wanted` which day is wanted.

    `play_asked` is for the space bar, `typed` for a digit, which begins a date.
    """

    day_wanted = Signal(object)
    play_asked = Signal()
    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: TurningPoints | None = None
        self._stops: list[date] = []
        self._own: date | None = None
        self._shown: ShownDay | None = None
        self._marks: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Time"))
        self.setToolTip(tr("Drag, or use the arrow keys: from change to change, with Shift from day to day"))

    def sizeHint(self) -> QSize:
        """Return as much as there is, and the height of marks and labels."""
        return QSize(400, HEIGHT)

    # What is shown

    def show_points(self, points: TurningPoints, own: date | None) -> None:
        """Show other changes; `own` is the day of which the file speaks."""
        self._points, self._own = points, own
        self._stops = [as_date(day) for day in points.stops]
        self._renew()

    def show_day(self, shown: ShownDay | None) -> None:
        """Put the handle on a day, or nowhere for None."""
        self._shown = shown
        text = date_in_words(shown.first.isoformat()) if shown else tr("no day chosen")
        self.setAccessibleDescription(text)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._renew()

    @property
    def axis(self) -> Axis:
        """Where days lie, from ASIDE on."""
        days = [*self._stops[:1], *self._stops[-1:], *([self._own] if self._own else [])]
        return Axis.around(days, max(self.width() - 2 * ASIDE, 1.0))

    def _renew(self) -> None:
        self._marks = None
        self.update()

    # Steps

    @property
    def stops(self) -> list[date]:
        """The days on which something changes."""
        return self._stops

    def next_stop(self, after: date | None) -> date | None:
        """Return the next day on which something changes, or None behind the last."""
        place = bisect_right(self._stops, after) if after else 0
        return self._stops[place] if place < len(self._stops) else None

    def _previous_stop(self, before: date | None) -> date | None:
        place = bisect_left(self._stops, before) if before else len(self._stops)
        return self._stops[place - 1] if place else None

    def _here(self) -> date | None:
        return self._shown.first if self._shown else self._own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from change to change, from day to day, from year to year, to the ends."""
        wanted = self._by_key(Qt.Key(event.key()), event.modifiers())
        if wanted is not None:
            self.day_wanted.emit(wanted)
        elif event.key() == Qt.Key.Key_Space:
            self.play_asked.emit()
        elif event.text().isdecimal():
            self.typed.emit(event.text())
        elif event.key() not in KEYS:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here, whatever they do elsewhere in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            modifiers = event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            )
            if event.key() in KEYS and not modifiers:
                event.accept()
                return True
        return super().event(event)

    def _by_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> date | None:
        here = self._here()
        by_day = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        match key:
            case Qt.Key.Key_Home:
                return self._stops[0] if self._stops else None
            case Qt.Key.Key_End:
                return self._stops[-1] if self._stops else None
            case Qt.Key.Key_Right:
                return _moved(here, 1) if by_day and here else self.next_stop(here)
            case Qt.Key.Key_Left:
                return _moved(here, -1) if by_day and here else self._previous_stop(here)
            case Qt.Key.Key_PageDown:
                return _years_on(here, 1)
            case Qt.Key.Key_PageUp:
                return _years_on(here, -1)
        return None

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the day under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the pointer as long as it is held down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def _go_to(self, point: QPointF) -> None:
        """Ask for the day at a point: that of a change, if one is near."""
        axis, place = self.axis, point.x() - ASIDE
        wanted = axis.day(place)
        turn = bisect_left(self._stops, wanted)
        near = min(
            self._stops[max(turn - 1, 0) : turn + 1],
            key=lambda day: abs(axis.place(day) - place),
            default=wanted,
        )
        self.day_wanted.emit(near if abs(axis.place(near) - place) <= NEAR else wanted)

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the marks anew for another width."""
        self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks, and the handle over them."""
        ratio = self.devicePixelRatioF()
        if self._marks is None or self._marks.devicePixelRatioF() != ratio:
            self._marks = QPixmap(self.size() * ratio)
            self._marks.setDevicePixelRatio(ratio)
            self._marks.fill(QColor(self._theme.background))
            with QPainter(self._marks) as painter:
                self._draw_marks(painter)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._marks)
            self._draw_handle(painter)

    def _draw_marks(self, painter: QPainter) -> None:
        theme, axis, foot = self._theme, self.axis, HEIGHT - LABELS
        painter.setPen(QColor(theme.quiet))
        for day, text in axis.labels(ROOM):
            x = ASIDE + axis.place(day)
            painter.drawLine(QPointF(x, foot), QPointF(x, foot + 3))
            room = QRectF(x - ROOM / 2, foot + 1, ROOM, LABELS)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, laid(text))
        painter.setPen(QPen(QColor(theme.trail), 1))
        painter.drawLine(QPointF(ASIDE, foot), QPointF(ASIDE + axis.width, foot))
        if self._points is None or not len(self._points):
            return
        doubt = QColor(theme.focus)
        doubt.setAlpha(DOUBT)
        edge = QColor(theme.focus)
        for left, right, high in self._columns(axis):
            if right - left > MARK_WIDTH:
                painter.fillRect(QRectF(left, foot - high, right - left, high), doubt)
                painter.fillRect(QRectF(left, foot - high, right - left, 1), edge)
            else:
                painter.fillRect(QRectF(left, foot - high, MARK_WIDTH, high), edge)

    def _columns(self, axis: Axis) -> list[tuple[float, float, float]]:
        """Return where each mark begins and ends and how high it is, the widest first.

        What lies on the same pixels is one mark, as high as all of it is much.
        """
        points = self._points
        assert points is not None
        lefts, rights = (
            np.round(np.array([axis.place(as_date(day)) for day in days]) + ASIDE - MARK_WIDTH / 2).tolist()
            for days in (points.first, points.last)
        )
        found: dict[tuple[float, float], int] = {}
        for left, right, weight in zip(lefts, rights, points.weight, strict=True):
            found[left, right] = found.get((left, right), 0) + weight
        most = sqrt(max(found.values()))
        widest_first = sorted(found.items(), key=lambda one: one[0][0] - one[0][1])
        return [
            (left, right, LEAST_MARK + (MARKS - LEAST_MARK) * sqrt(weight) / most)
            for (left, right), weight in widest_first
        ]

    def _draw_handle(self, painter: QPainter) -> None:
        axis, foot = self.axis, HEIGHT - LABELS
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shown is not None:
            first, last = (ASIDE + axis.place(day) for day in (self._shown.first, self._shown.last))
            strong = QColor(self._theme.text)
            if last - first > MARK_WIDTH:
                over = QColor(strong)
                over.setAlpha(DOUBT // 2)
                painter.fillRect(QRectF(first, 0, last - first, foot), over)
            painter.setPen(QPen(strong, 2))
            for x in {first, last} if last - first > MARK_WIDTH else {first}:
                painter.drawLine(QPointF(x, 1), QPointF(x, foot))
            painter.setBrush(strong)
            painter.drawEllipse(QPointF((first + last) / 2, foot), KNOB, KNOB)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.focus), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _moved(day: date, days: int) -> date | None:
    ordinal = day.toordinal() + days
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def _years_on(day: date | None, years: int) -> date | None:
    """Return the same day of another year, or the last of its month."""
    if day is None or not date.min.year <= day.year + years <= date.max.year:
        return None
    year = day.year + years
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))
