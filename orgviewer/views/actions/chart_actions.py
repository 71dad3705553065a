"""What a person does with the chart by actions: zooming, folding, laying out, going back and forward.

Not for: finding (see `finding`) or files (see `file_actions`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from orgviewer.chart.folding import LEAST_DEPTH, one_level_less, one_level_more, only_changes, unfold_branch
from orgviewer.chart.places import NO_PLACE
from orgviewer.chart.spec import ChartSpec, Folding, Shown
from orgviewer.choices import Extra
from orgviewer.engines import load
from orgviewer.errors import ReadError
from orgviewer.paint.chart_marks import ZOOM_STEP
from orgviewer.relations.facets import Facet
from orgviewer.views.actions.action import DIRECTIONS, EXTRAS, LAYOUTS, ActionName
from orgviewer.views.chart.regrouping import Regrouper
from orgviewer.views.chart.scene import Scene
from orgviewer.views.chart.scene_tasks import Opening
from orgviewer.views.chart.view import ChartView

if TYPE_CHECKING:
    from orgviewer.views.chart.history import History, Visit

HISTORY = "orgviewer.views.chart.history:History"
LEVELS = {ActionName.LEVEL_MORE: one_level_more, ActionName.LEVEL_LESS: one_level_less}
NEED_CHART = (ActionName.FIT, ActionName.FOLD_ALL, ActionName.UNFOLD_ALL, ActionName.ROOT, *EXTRAS)
NEED_SELECTION = (
    *(ActionName.FOLD, ActionName.UNFOLD_BRANCH, ActionName.CENTRE, ActionName.SELECTION),
    *(ActionName.FOCUS, ActionName.CONNECT),
)


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

    def slots(self) -> dict[ActionName, Callable[[], object]]:
        """Return what each action does."""
        chart = self._chart
        return {
            ActionName.ZOOM_IN: lambda: chart.zoom(ZOOM_STEP),
            ActionName.ZOOM_OUT: lambda: chart.zoom(1 / ZOOM_STEP),
            ActionName.ACTUAL_SIZE: lambda: chart.zoom_to(1.0),
            ActionName.FIT: chart.fit,
            ActionName.CENTRE: lambda: chart.centre(chart.selected),
            ActionName.SELECTION: lambda: chart.zoom_to_branch(chart.selected),
            ActionName.ROOT: lambda: chart.centre(NO_PLACE),
            ActionName.FOLD: lambda: chart.toggle(chart.selected),
            ActionName.FOLD_ALL: lambda: chart.refold(_folded(LEAST_DEPTH)),
            ActionName.UNFOLD_ALL: lambda: chart.refold(_folded(None)),
            ActionName.UNFOLD_BRANCH: lambda: chart.refold(partial(unfold_branch, place=chart.selected)),
            **{name: partial(chart.refold, change) for name, change in LEVELS.items()},
            ActionName.CHANGES_ONLY: lambda: chart.refold(only_changes),
            **{name: partial(chart.set_layout, kind) for name, kind in LAYOUTS.items()},
            **{name: partial(chart.set_direction, direction) for name, direction in DIRECTIONS.items()},
            **{name: partial(self._switch, extra) for name, extra in EXTRAS.items()},
            ActionName.FOCUS: lambda: chart.focus_on(chart.selected),
            ActionName.LEAVE_FOCUS: chart.leave_focus,
            ActionName.BACK: lambda: self._go(lambda history, here: history.back(here)),
            ActionName.FORWARD: lambda: self._go(lambda history, here: history.forward(here)),
        }

    def update(self, actions: Mapping[ActionName, QAction]) -> None:
        """Offer what can be done now, and check what is so."""
        chart, scene = self._chart, self._chart.scene
        for name in NEED_CHART:
            actions[name].setEnabled(scene is not None)
        for name in NEED_SELECTION:
            actions[name].setEnabled(chart.selected >= 0)
        for name, change in LEVELS.items():
            actions[name].setEnabled(bool(scene and change(scene.whole, scene.folding) != scene.folding))
        for name, kind in LAYOUTS.items():
            actions[name].setChecked(chart.layout_style.kind is kind)
        for name, direction in DIRECTIONS.items():
            actions[name].setChecked(chart.layout_style.direction is direction)
        for name, extra in EXTRAS.items():
            actions[name].setChecked(extra in chart.chart_spec.extras)
        actions[ActionName.CHANGES_ONLY].setEnabled(bool(scene and scene.whole.changed))
        actions[ActionName.CHANGES_ONLY].setChecked(bool(scene and scene.folding.shown is Shown.CHANGED))
        actions[ActionName.UNDATED].setEnabled(chart.chart_spec.as_of is not None)
        actions[ActionName.LEAVE_FOCUS].setEnabled(bool(scene and scene.folding.outer))
        history = self._history
        actions[ActionName.BACK].setEnabled(bool(history and history.before))
        actions[ActionName.FORWARD].setEnabled(bool(history and history.after))

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

    def _switch(self, extra: Extra) -> None:
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


def _folded(depth: int | None) -> Callable[[object, Folding], Folding]:
    """Return a change to a depth under the focus, whatever was folded by hand."""
    return lambda _, folding: Folding(depth, focus=folding.focus, outer=folding.outer)


def _raise(error: ReadError) -> None:
    raise error
