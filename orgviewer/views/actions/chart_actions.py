"""What a person does with the chart that makes another one of the same people, and going back and forward.

Not for: what needs no other chart (see `slots`), finding (see `finding`) or files (see `file_actions`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from orgviewer.chart.spec import ChartSpec
from orgviewer.choices import Extra
from orgviewer.engines import load
from orgviewer.errors import ReadError
from orgviewer.relations.facets import Facet
from orgviewer.views.chart.regrouping import Regrouper
from orgviewer.views.chart.scene import Scene
from orgviewer.views.chart.scene_tasks import Opening
from orgviewer.views.chart.view import ChartView

if TYPE_CHECKING:
    from orgviewer.views.chart.history import History, Visit

HISTORY = "orgviewer.views.chart.history:History"


class ChartActions(QObject):
    """Turns actions into changes of the chart; `regrouped` with the scene of another tree or colours.

    Making one goes on in an `opening` of its own: it gives up no file that is being read.
    """

    regrouped = Signal(object)

    def __init__(self, chart: ChartView, parent: QObject) -> None:
        super().__init__(parent)
        self._chart, self.opening = chart, Opening(self)
        self._wanted: ChartSpec | None = None  # of the scene that is being made
        self.opening.ended.connect(self._want_nothing)
        self._history: History | None = None  # before somebody first leaves a place
        self._is_in_time = False  # between two days, which are one way that leads from the first
        chart.leaving.connect(lambda: self._leave(chart.visit()))

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._history and self._history.before)

    @property
    def can_go_forward(self) -> bool:
        """Whether somebody went back from a place."""
        return bool(self._history and self._history.after)

    def go_back(self) -> None:
        """Go back to where one was."""
        self._go(lambda history, here: history.back(here))

    def go_forward(self) -> None:
        """Go forward again."""
        self._go(lambda history, here: history.forward(here))

    def forget_visits(self) -> None:
        """Begin anew, for another chart: its places are others, and no scene of the one before is wanted."""
        self._history = None
        self._is_in_time = False
        self.opening.cancel()

    @property
    def wanted_spec(self) -> ChartSpec:
        """How the chart is to be arranged and coloured: as it is, or as somebody chose who still waits."""
        return self._wanted or self._chart.chart_spec

    def want(self, spec: ChartSpec) -> None:
        """Arrange and colour the chart by a spec, unless it is; that is no place to go back from."""
        if spec != self._chart.chart_spec:
            self._regroup(spec, lambda: None)

    # Other trees and colours

    def arrange_by(self, facet: Facet | None) -> None:
        """Put the same people into another tree."""
        self._visit_spec(replace(self._chart.chart_spec, arranged_by=facet))

    def colour_by(self, facet: Facet | None) -> None:
        """Colour people by what they share; None gives branches their colours back."""
        self._visit_spec(replace(self._chart.chart_spec, coloured_by=facet))

    def go_to_day(self, as_of: str | None) -> None:
        """Show the chart of another day, None for the file's own; a way of many days is one to go back on."""
        here = None if self._is_in_time or not self._chart.scene else self._chart.visit()

        def leave() -> None:
            if here:
                self._leave(here)
            self._is_in_time = True

        spec = replace(self.wanted_spec, as_of=as_of)
        if spec != self.wanted_spec:
            self._regroup(spec, leave)

    def _leave(self, here: Visit) -> None:
        self._history = self._history or load(HISTORY)()
        self._history.leave(here)
        self._is_in_time = False

    def switch(self, extra: Extra) -> None:
        """Show something more on the chart, or no longer."""
        spec = self._chart.chart_spec
        self._visit_spec(replace(spec, extras=spec.extras ^ {extra}))

    def _visit_spec(self, spec: ChartSpec) -> None:
        if self._chart.scene and spec != self._chart.chart_spec:
            here = self._chart.visit()
            self._regroup(spec, lambda: self._leave(here))

    def _regroup(self, spec: ChartSpec, before: Callable[[], object], then: Visit | None = None) -> None:
        """Show the chart of another spec; `then` says where one was on it."""
        chart = self._chart
        if not chart.scene:
            return

        def show(scene: Scene) -> None:
            before()
            chart.show_rearranged(work.caught_up(scene, chart.scene or work.before))
            if then:
                chart.return_to(then)
            self.regrouped.emit(scene)

        work = Regrouper(chart.scene, spec, chart.fitting_style(), chart.theme)
        self.opening.load(work, show, _raise)
        self._wanted = spec if self.opening.is_busy else None

    def _want_nothing(self) -> None:
        self._wanted = None

    def _go(self, step: Callable[[History, Visit], Visit | None]) -> None:
        """Go to a place visited before."""
        if not self._chart.scene or not self._history:
            return
        visit = step(self._history, self._chart.visit())
        self._is_in_time = False
        if visit is None:
            return
        if visit.spec == self._chart.chart_spec:
            self._chart.return_to(visit)
        else:
            self._regroup(visit.spec, lambda: None, visit)


def _raise(error: ReadError) -> None:
    raise error
