"""The bar of time under the chart: the track, a button to play, and a field in which a date is typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from orgviewer.chart.chart import Chart
from orgviewer.model.dataset import Dataset
from orgviewer.model.dates import PartialDate
from orgviewer.model.days.turning_points import changes_of_days
from orgviewer.paint.theme import Theme
from orgviewer.views.time.play import PlayButton
from orgviewer.views.time.track import ShownDay, TimeTrack
from orgviewer.words.translation import date_in_words, tr

LONGEST_PLAY = 60  # steps; where there are more changes, each step passes several
BACK = "×"


class TimeBar(QFrame):
    """Tells by `day_wanted` of which day the chart is wanted, None for that of the file.

    `refused` comes with a sentence on what was typed and is no day; `left` when the keyboard goes back.
    """

    day_wanted = Signal(object)
    refused = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dataset: Dataset | None = None
        self._wanted: str | None = None
        self.track = TimeTrack(theme)
        self.play = PlayButton(self, tr("Play: from change to change (Space on the track)"))
        self.field = QLineEdit()
        self.field.setMaximumWidth(110)
        self.field.setPlaceholderText(tr("2024-06-30"))
        self.field.setAccessibleName(tr("Day of the chart"))
        self.field.setToolTip(tr("A year, a month or a day: 2023, 2023-07 or 2023-07-12; Enter shows it"))
        self.back = QToolButton()
        self.back.setText(BACK)
        self.back.setAutoRaise(True)
        self.back.setToolTip(tr("Show the chart as the file says, without a chosen day"))
        self.back.setAccessibleName(tr("As the file says"))
        self.empty = QLabel(tr("No dates in this file."))
        self.empty.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 2)
        for part in (self.play, self.track, self.empty, self.field, self.back):
            layout.addWidget(part)
        layout.setStretchFactor(self.track, 1)
        layout.setStretchFactor(self.empty, 1)
        self._soon = QTimer(self, singleShot=True)  # many moves of the mouse are one step
        self._connect()

    def _connect(self) -> None:
        self.track.day_wanted.connect(self._go_by_hand)
        self.track.play_asked.connect(self.play.toggle)
        self.track.typed.connect(self._begin_to_type)
        self.field.returnPressed.connect(self._take_typed)
        self.back.clicked.connect(lambda: self._go(None))
        self._soon.timeout.connect(lambda: self.day_wanted.emit(self._wanted))

    # What is shown

    def show_chart(self, chart: Chart) -> None:
        """Show the days of a whole chart's file, and which of them it is of."""
        dataset, before = chart.dataset, self._dataset
        self._dataset, self._wanted = dataset, dataset.as_of
        if before is None or not dataset.is_same_file(before):
            self.play.pause()
            points, own = changes_of_days(dataset), dataset.document.meta.as_of
            self.track.show_points(points, PartialDate.parse(own).latest if own else None)
            self.track.setVisible(bool(len(points)))
            self.empty.setVisible(not len(points))
            self.play.setEnabled(bool(len(points)))
        day = dataset.day
        self.track.show_day(ShownDay(day.earliest, day.latest) if day else None)
        self.field.setText(dataset.as_of or "")
        self.field.setPlaceholderText(date_in_words(str(day)) if day else tr("all days"))
        self.back.setEnabled(dataset.as_of is not None)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.track.set_theme(theme)

    # Where to go

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keyboard back at Escape; what was typed and not yet shown is forgotten."""
        if event.key() == Qt.Key.Key_Escape:
            self.field.setText(self._wanted or "")
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _go_by_hand(self, day: date) -> None:
        self.play.pause()
        self._go(day.isoformat())

    def _go(self, as_of: str | None) -> None:
        """Ask for a day, once nothing else is waiting to be done."""
        self._wanted = as_of
        self._soon.start(0)

    def _begin_to_type(self, text: str) -> None:
        self.field.setFocus()
        self.field.setText(text)

    def _take_typed(self) -> None:
        """Go to the day that was typed, or say in a sentence that it is none."""
        text = self.field.text().strip()
        try:
            as_of = str(PartialDate.parse(text)) if text else None
        except ValueError as error:
            self.refused.emit(tr("“{text}” is no day: {why}.").format(text=text[:40], why=error))
            self.field.selectAll()
            return
        self.play.pause()
        self._go(as_of)
        self.track.setFocus()

    # Play

    @property
    def is_settled(self) -> bool:
        """Whether the chart is of the day that was asked for last."""
        return self._dataset is not None and self._dataset.as_of == self._wanted

    def show_first(self) -> None:
        """Go to the first change."""
        self._go(self.track.stops[0].isoformat())

    def show_next(self) -> bool:
        """Go to the next change, or past several where there are many; return whether there was one."""
        stops = self.track.stops
        here = PartialDate.parse(self._wanted).latest if self._wanted else None
        following = self.track.next_stop(here)
        if following is None:
            return False
        pace = (stops[-1] - stops[0]) / LONGEST_PLAY if len(stops) > LONGEST_PLAY else None
        while pace and here and following - here < pace and (more := self.track.next_stop(following)):
            following = more
        self._go(following.isoformat())
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Play no more where nobody could pause."""
        super().hideEvent(event)
        self.play.pause()
