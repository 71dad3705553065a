"""What a person does with the chart that makes another one of the same people, and going back and forward.

Not for: what needs no other chart (see `slots`), finding (see `finding`) or files (see `file_actions`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from orgviewer.chart.spec import ChartSpec, fitting
from orgviewer.choices import Extra
from orgviewer.engines import load
from orgviewer.errors import ReadError
from orgviewer.relations.facets import Facet
from orgviewer.views.actions.action import ZOOM_CHOICES, ActionName
from orgviewer.views.chart.regrouping import Regrouper
from orgviewer.views.chart.scene import Scene
from orgviewer.views.chart.scene_tasks import Opening
from orgviewer.views.chart.view import ChartView
from orgviewer.views.status import ZoomBar
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.views.chart.history import History, Visit

HistoryStep = Callable[["History", "Visit"], "Visit | None"]
"""A step from what is seen now through what was seen."""
HISTORY = "orgviewer.views.chart.history:History"


class ChartActions(QObject):
    """Turns actions into changes of the chart.

    Signals: `regrouped` with the scene of another tree or colours, which is made in an `opening` of its own:
    it gives up no file that is being read; `gone` when somebody went back or forward, or undid something.
    """

    regrouped = Signal(object)
    gone = Signal()

    def __init__(self, chart: ChartView, parent: QObject) -> None:
        super().__init__(parent)
        self._chart, self.opening = chart, Opening(self)
        self._wanted: ChartSpec | None = None  # of the scene that is being made
        self.opening.ended.connect(self._want_nothing)
        self._places: History | None = None  # before somebody first leaves one
        self._views: History | None = None
        self._is_in_time = False  # between two days, which are one way that leads from the first
        chart.leaving.connect(lambda: self._leave_place(chart.visit()))
        chart.changing.connect(self._leave_now)

    def steer_by(self, zoom: ZoomBar, actions: Mapping[ActionName, QAction]) -> None:
        """Let a zoom bar show how large the chart is, and zoom; it offers some of the actions, too."""
        chart = self._chart

        def show() -> None:
            if chart.scene and len(chart.scene.chart):
                zoom.show_scale(chart.camera.scale, chart.scene.scales(chart.extent()))
            else:
                zoom.show_nothing()

        zoom.offer(actions[name] for name in ZOOM_CHOICES)
        zoom.scale_asked.connect(lambda scale: chart.zoom(scale / chart.camera.scale))
        chart.camera_changed.connect(show)
        chart.scene_changed.connect(show)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._places and self._places.before)

    @property
    def can_go_forward(self) -> bool:
        """Whether somebody went back from a place."""
        return bool(self._places and self._places.after)

    @property
    def undone(self) -> str:
        """What can be undone, in the person's language; empty for nothing."""
        return self._views.last_act if self._views else ""

    @property
    def redone(self) -> str:
        """What was undone, and can be done again; empty for nothing."""
        return self._views.next_act if self._views else ""

    def go_back(self) -> None:
        """Go back to where one was."""
        self._go_to_place(lambda places, here: places.back(here), tr("go back"))

    def go_forward(self) -> None:
        """Go forward again."""
        self._go_to_place(lambda places, here: places.forward(here), tr("go forward"))

    def undo(self) -> None:
        """See again what was seen before the view was changed last."""
        self._go_to_view(lambda views, here: views.back(here))

    def redo(self) -> None:
        """Change the view again as it was before that was undone."""
        self._go_to_view(lambda views, here: views.forward(here))

    def forget_visits(self) -> None:
        """Begin anew, for another chart: its places are others, and no scene of the one before is wanted."""
        self._places = self._views = None
        self._is_in_time = False
        self.opening.cancel()

    @property
    def wanted_spec(self) -> ChartSpec:
        """How the chart is to be arranged and coloured: as it is, or as somebody chose who still waits."""
        return self._wanted or self._chart.chart_spec

    def want(self, spec: ChartSpec) -> None:
        """Arrange and colour the chart by what there is of a spec; that is no place to go back from."""
        scene = self._chart.scene
        fit = fitting(spec, scene.whole.dataset) if scene else spec
        if fit != self.wanted_spec:
            self._regroup(fit, lambda: None)

    def keep_tried(self, here: Visit, act: str) -> None:
        """Remember where one was before something was tried that stays, to go back to and to have undone."""
        self._leave(here, act)
        self.gone.emit()

    # Other trees and colours

    def arrange_by(self, facet: Facet | None) -> None:
        """Put the same people into another tree."""
        self._visit_spec(replace(self._chart.chart_spec, arranged_by=facet), tr("arrangement"))

    def colour_by(self, facet: Facet | None) -> None:
        """Colour people by what they share; None gives branches their colours back."""
        self._visit_spec(replace(self._chart.chart_spec, coloured_by=facet), tr("colours"))

    def go_to_day(self, as_of: str | None) -> None:
        """Show the chart of another day, None for the file's own; a way of many days is one to go back on."""
        here = None if self._is_in_time or not self._chart.scene else self._chart.visit()

        def leave() -> None:
            if here:
                self._leave(here, tr("day"))
            self._is_in_time = True

        spec = replace(self.wanted_spec, as_of=as_of)
        if spec != self.wanted_spec:
            self._regroup(spec, leave)

    def switch(self, extra: Extra) -> None:
        """Show something more on the chart, or no longer."""
        spec = self._chart.chart_spec
        self._visit_spec(replace(spec, extras=spec.extras ^ {extra}), tr("what cards show"))

    def _visit_spec(self, spec: ChartSpec, act: str) -> None:
        if self._chart.scene and spec != self._chart.chart_spec:
            here = self._chart.visit()
            self._regroup(spec, lambda: self._leave(here, act))

    # Places and views

    def _leave(self, here: Visit, act: str) -> None:
        """Remember what is left by an act that changes the view, to go back to and to have it undone."""
        self._leave_place(here)
        self._leave_view(here, act)

    def _leave_place(self, here: Visit) -> None:
        self._places = self._places or load(HISTORY)()
        self._places.leave(here)
        self._is_in_time = False

    def _leave_view(self, here: Visit, act: str) -> None:
        self._views = self._views or load(HISTORY)()
        self._views.leave(replace(here, selected=None), act)

    def _leave_now(self, act: str) -> None:
        self._is_in_time = False
        if self._chart.scene:
            self._leave_view(self._chart.visit(), act)

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

    def _go_to_place(self, step: HistoryStep, act: str) -> None:
        """Go to a place visited before or after; if the view is another there, this can be undone."""
        if self._chart.scene and self._places:
            here = self._chart.visit()
            visit = step(self._places, here)
            if visit and not visit.looks_like(here):
                self._leave_view(here, act)
            self._go(visit)

    def _go_to_view(self, step: HistoryStep) -> None:
        """See again what was seen before something was done, or after it."""
        if self._chart.scene and self._views:
            self._go(step(self._views, replace(self._chart.visit(), selected=None)))

    def _go(self, visit: Visit | None) -> None:
        self._is_in_time = False
        if visit and visit.spec != self._chart.chart_spec:
            self._regroup(visit.spec, lambda: None, visit)
        elif visit:
            self._chart.return_to(visit)
        self.gone.emit()


def _raise(error: ReadError) -> None:
    raise error
