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
from orgviewer.views.actions.action import DIRECTIONS, EXTRAS, LAYOUTS, ZOOM_CHOICES, ZOOMS, ActionName
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
LEVELS = {ActionName.LEVEL_MORE: one_level_more, ActionName.LEVEL_LESS: one_level_less}
NEED_CHART = (ActionName.FIT, ActionName.FOLD_ALL, ActionName.UNFOLD_ALL, ActionName.ROOT, *ZOOMS, *EXTRAS)
NEED_SELECTION = (
    *(ActionName.FOLD, ActionName.UNFOLD_BRANCH, ActionName.CENTRE, ActionName.SELECTION, ActionName.CARD),
    *(ActionName.FOCUS, ActionName.CONNECT),
)


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

    def slots(self) -> dict[ActionName, Callable[[], object]]:
        """Return what each action does."""
        chart = self._chart
        return {
            ActionName.ZOOM_IN: lambda: chart.zoom(ZOOM_STEP),
            ActionName.ZOOM_OUT: lambda: chart.zoom(1 / ZOOM_STEP),
            **{name: partial(chart.zoom_to, scale) for name, scale in ZOOMS.items()},
            ActionName.FIT: chart.fit_all,
            ActionName.CENTRE: lambda: chart.centre(chart.selected),
            ActionName.CARD: lambda: chart.zoom_to_card(chart.selected),
            ActionName.SELECTION: lambda: chart.zoom_to_branch(chart.selected),
            ActionName.ROOT: lambda: chart.centre(NO_PLACE),
            ActionName.FOLD: lambda: chart.toggle(chart.selected),
            ActionName.FOLD_ALL: lambda: chart.refold(_folded(LEAST_DEPTH), tr("fold all")),
            ActionName.UNFOLD_ALL: lambda: chart.refold(_folded(None), tr("unfold all")),
            ActionName.UNFOLD_BRANCH: lambda: chart.refold(
                partial(unfold_branch, place=chart.selected), tr("unfold this branch")
            ),
            ActionName.LEVEL_MORE: lambda: chart.refold(one_level_more, tr("one level more")),
            ActionName.LEVEL_LESS: lambda: chart.refold(one_level_less, tr("one level less")),
            ActionName.CHANGES_ONLY: lambda: chart.refold(only_changes, tr("changes only")),
            **{name: partial(chart.set_layout, kind) for name, kind in LAYOUTS.items()},
            **{name: partial(chart.set_direction, direction) for name, direction in DIRECTIONS.items()},
            **{name: partial(self._switch, extra) for name, extra in EXTRAS.items()},
            ActionName.FOCUS: lambda: chart.focus_on(chart.selected),
            ActionName.LEAVE_FOCUS: chart.leave_focus,
            ActionName.BACK: lambda: self._go_to_place(lambda places, here: places.back(here), tr("go back")),
            ActionName.FORWARD: lambda: self._go_to_place(
                lambda places, here: places.forward(here), tr("go forward")
            ),
            ActionName.UNDO: lambda: self._go_to_view(lambda views, here: views.back(here)),
            ActionName.REDO: lambda: self._go_to_view(lambda views, here: views.forward(here)),
        }

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
        places, views = self._places, self._views
        actions[ActionName.BACK].setEnabled(bool(places and places.before))
        actions[ActionName.FORWARD].setEnabled(bool(places and places.after))
        undone, redone = (views.last_act, views.next_act) if views else ("", "")
        actions[ActionName.UNDO].setEnabled(bool(undone))
        actions[ActionName.UNDO].setText(tr("&Undo {act}").replace("{act}", undone).rstrip())
        actions[ActionName.REDO].setEnabled(bool(redone))
        actions[ActionName.REDO].setText(tr("&Redo {act}").replace("{act}", redone).rstrip())

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
        """Arrange and colour the chart by a spec, unless it is; that is no place to go back from."""
        if spec != self._chart.chart_spec:
            self._regroup(spec, lambda: None)

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

    def _switch(self, extra: Extra) -> None:
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


def _folded(depth: int | None) -> Callable[[object, Folding], Folding]:
    """Return a change to a depth under the focus, whatever was folded by hand."""
    return lambda _, folding: Folding(depth, focus=folding.focus, outer=folding.outer)


def _raise(error: ReadError) -> None:
    raise error
