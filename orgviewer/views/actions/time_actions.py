"""What a person does with time: the bar under the chart is made when somebody asks for it, or for a day.

Not for: the bar itself (see `views.time`), or making the chart of another day (see `chart_actions`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from orgviewer.chart.chart import Chart
from orgviewer.engines import load
from orgviewer.paint.theme import Theme
from orgviewer.views.actions.chart_actions import ChartActions
from orgviewer.views.parts import Parts

if TYPE_CHECKING:
    from orgviewer.views.time.bar import TimeBar

TIME_BAR = "orgviewer.views.time.bar:TimeBar"


class TimeActions(QObject):
    """Opens and closes the bar of time; `refused` with a sentence on what was typed there and is no day."""

    refused = Signal(str)

    def __init__(self, parts: Parts, going: ChartActions, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._going = parts, going
        self.bar: TimeBar | None = None

    @property
    def is_open(self) -> bool:
        """Whether the bar is there."""
        return self.bar is not None and not self.bar.isHidden()

    def toggle(self) -> None:
        """Open the bar, or close it; a day that is chosen stays."""
        if self.is_open and self.bar is not None:
            self.bar.hide()
            self._parts.chart.setFocus()
            return
        bar = self.bar or self._make()
        bar.show()
        bar.track.setFocus()

    def show_chart(self, whole: Chart) -> None:
        """Show on the bar of which day a chart is; a file never opens on a chosen day without the bar.

        A chart over two states has none.
        """
        if self.bar is None and whole.spec.as_of is not None:
            self._make()
        if self.bar is not None:
            self.bar.show_chart(whole)
            if whole.dataset.both:
                self.bar.hide()

    def pause(self) -> None:
        """Play no more."""
        if self.bar is not None:
            self.bar.play.pause()

    def set_theme(self, theme: Theme) -> None:
        """Draw the bar in other colours."""
        if self.bar is not None:
            self.bar.set_theme(theme)

    def _make(self) -> TimeBar:
        chart = self._parts.chart
        bar: TimeBar = load(TIME_BAR)(chart.theme, self._parts.middle)
        self.bar = bar
        self._parts.put_beneath(bar, bar.track)
        bar.day_wanted.connect(self._going.go_to_day)
        bar.refused.connect(self.refused)
        bar.left.connect(chart.setFocus)
        if chart.scene:
            bar.show_chart(chart.scene.whole)
        bar.show()
        return bar
