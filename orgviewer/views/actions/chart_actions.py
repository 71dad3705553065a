"""What a person does with the chart that makes another one of the same people, and going back and forward.

Not for: what needs no other chart (see `slots`), finding (see `finding`) or files (see `file_actions`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
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
from orgviewer.views.files.open_file import FileReading, OpenFile, Wishes, fitting_again
from orgviewer.views.files.session import Documents
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.views.actions.visited import Sight, Trail, Trails
    from orgviewer.views.chart.visits import Visit

TrailStep = Callable[["Trail", "Sight"], tuple["Trail", "Sight | None"]]
"""A step from what is seen now along what was seen."""
SEEN = "orgviewer.views.actions.visited:Sight"
VISITED = "orgviewer.views.actions.visited:Trails"


class ChartActions(QObject):
    """Turns actions into changes of the chart.

    Signals: `regrouped` with the scene of another tree or colours, which is made in an `opening` of its own:
    it gives up no file that is being read; `gone` when somebody went back or forward, or undid something.
    """

    regrouped = Signal(object)
    gone = Signal()

    def __init__(self, chart: ChartView, documents: Documents, parent: QObject) -> None:
        super().__init__(parent)
        self._chart, self._documents, self.opening = chart, documents, Opening(self)
        self._wanted: ChartSpec | None = None  # of the scene that is being made
        self._wishes: Wishes[tuple[Trails | None, dict[FileReading, OpenFile]]] = Wishes()
        self.opening.ended.connect(self._want_nothing)
        self._visited: Trails | None = None  # before somebody first leaves anything
        self._way = ""  # between days or states, which are one way that leads from the first
        self._file: OpenFile | None = None  # of which the chart is
        self._readings: dict[FileReading, OpenFile] = {}  # that were seen of it
        self._returning: Visit | None = None  # to which another reading is shown
        chart.leaving.connect(self._leave_place)
        chart.changing.connect(self._leave_view)

    # Places and views that were left

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._visited and self._visited.places.before)

    @property
    def can_go_forward(self) -> bool:
        """Whether somebody went back from a place."""
        return bool(self._visited and self._visited.places.after)

    @property
    def undone(self) -> str:
        """What can be undone, in the person's language; empty for nothing."""
        return self._visited.views.last_act if self._visited else ""

    @property
    def redone(self) -> str:
        """What was undone, and can be done again; empty for nothing."""
        return self._visited.views.next_act if self._visited else ""

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

    def follow(self, file: OpenFile | None, drawn: ChartSpec | None = None) -> None:
        """Speak of what is open by now, before its chart is shown, and of what is drawn of it.

        What was seen of the same file in a state, alone or compared, can be gone back to.
        """
        before, self._file, wish = self._file, file, self.wish
        self.opening.cancel()
        self._wishes.read(wish, drawn if before and file and file.is_kin(before) else None)
        if before is None or file is None or not file.goes_on(before):
            past, self._way = (self._visited, self._readings), ""
            self._visited, self._readings = self._wishes.leave_out(before, file, past) or (None, {})
        elif file.reading != before.reading and self._returning is None and self._chart.scene:
            is_compared = file.earlier or before.earlier
            act = tr("comparison") if is_compared else tr("state")
            if is_compared or self._way != act:
                self._leave(self.here(before), act)
            self._way = act
        elif file.specs != before.specs and self._returning is None and self._chart.scene:
            self._visited = self._remembered.read_otherwise(self.here(before), file, before, tr("reading"))
        if file is not None:
            self._readings[file.reading] = file

    @property
    def wanted_spec(self) -> ChartSpec:
        """How the chart is to be arranged and coloured: as it is, or as somebody chose who still waits."""
        if self._returning:
            return self._returning.spec
        return self._wanted or self._chart.chart_spec

    @property
    def wish(self) -> ChartSpec:
        """What is wanted, with what the open file does not say, or what is left out of it."""
        return self._wishes.again(self.wanted_spec)

    def want_again(self, spec: ChartSpec) -> None:
        """Want on another reading of the file what was wanted on the one before, and forget what is gone."""
        self.want(spec)
        self.forget_gone()

    def want(self, spec: ChartSpec) -> None:
        """Arrange and colour the chart by what there is of a spec; that is no place to go back from.

        Who came back to another reading is where they were on it.
        """
        scene, then, self._returning = self._chart.scene, self._returning, None
        fit = fitting_again(spec, scene.whole.dataset, scene.whole.spec) if scene else spec
        if fit != self.wanted_spec:
            self._regroup(fit, lambda: None, then)
        elif then:
            self._chart.return_to(then)

    def forget_gone(self) -> None:
        """Forget of what was seen of the open file what it tells no longer."""
        if self._visited and self._chart.scene:
            self._visited = self._visited.fitted(self._chart.scene.whole.dataset, self.here())
            self.gone.emit()

    def keep_tried(self, before: Sight, act: str) -> None:
        """Remember what was seen before something was tried that stays, to go back to and to have undone."""
        self._leave(before, act)
        self.gone.emit()

    def arrange_by(self, facet: Facet | None) -> None:
        """Put the same people into another tree."""
        self.show_as(replace(self._chart.chart_spec, arranged_by=facet), None, tr("arrangement"))

    def colour_by(self, facet: Facet | None) -> None:
        """Colour people by what they share; None gives branches their colours back."""
        self.show_as(replace(self._chart.chart_spec, coloured_by=facet), None, tr("colours"))

    def go_to_day(self, as_of: str | None) -> None:
        """Show the chart of another day, None for the file's own; a way of many days is one to go back on."""
        act = tr("day")
        here = self.here() if self._way != act and self._chart.scene else None

        def leave() -> None:
            if here:
                self._leave(here, act)
            self._way = act

        spec = replace(self.wanted_spec, as_of=as_of)
        if spec != self.wanted_spec:
            self._regroup(spec, leave)

    def switch(self, extra: Extra) -> None:
        """Show something more on the chart, or no longer."""
        spec = self._chart.chart_spec
        self.show_as(replace(spec, extras=spec.extras ^ {extra}), None, tr("what cards show"))

    def show_as(
        self, spec: ChartSpec, visit: Visit | None, act: str, done: Callable[[], object] = lambda: None
    ) -> None:
        """Show the chart of another spec, as a visit has it if there is one, and then go on."""
        chart = self._chart
        if not chart.scene:
            return
        here = self.here()
        if spec != chart.chart_spec:
            self._regroup(spec, lambda: self._leave(here, act), visit, done)
            return
        if visit:
            self._leave(here, act)
            chart.return_to(visit)
        done()

    # Going back and forward

    def here(self, before: OpenFile | None = None) -> Sight:
        """Return what is seen now, of the open file, or still of the one `before` it."""
        file = before or self._file
        seen: Sight = load(SEEN)(self._chart.visit(), *((file.reading, file.specs) if file else ()))
        return seen

    @property
    def _remembered(self) -> Trails:
        """What can be gone back to, maybe nothing yet."""
        return self._visited or load(VISITED)()

    def _leave(self, here: Sight, act: str) -> None:
        """Remember what is left by an act that changes the view, to go back to and to have it undone."""
        self._way = ""
        if not self._chart.is_presented:
            self._visited = self._remembered.leave(here, act)

    def _leave_place(self) -> None:
        self._way = ""
        if not self._chart.is_presented:
            self._visited = self._remembered.leave_place(self.here())

    def _leave_view(self, act: str) -> None:
        self._way = ""
        if self._chart.scene and not self._chart.is_presented:
            self._visited = self._remembered.leave_view(self.here(), act)

    def _regroup(
        self,
        spec: ChartSpec,
        before: Callable[[], object],
        then: Visit | None = None,
        done: Callable[[], object] = lambda: None,
    ) -> None:
        """Show the chart of another spec; `then` says where one is on it; `before` and `done` enclose it."""
        chart = self._chart
        if not chart.scene:
            return

        def show(scene: Scene) -> None:
            before()
            chart.show_rearranged(work.caught_up(scene, chart.scene or work.before))
            if then:
                chart.return_to(then)
            self.regrouped.emit(scene)
            done()

        work = Regrouper(chart.scene, spec, chart.fitting_style(), chart.theme)
        self.opening.load(work, show, _raise)
        self._wanted = spec if self.opening.is_busy else None

    def _want_nothing(self) -> None:
        self._wanted = None

    def _go_to_place(self, step: TrailStep, act: str) -> None:
        """Go to a place visited before or after; if the view is another there, this can be undone."""
        if self._chart.scene:
            here, visited = self.here(), self._remembered
            places, seen = step(visited.places, here.place)
            after = replace(visited, places=places)
            is_other_view = seen and not seen.looks_like(here)
            self._go(seen, after.leave_view(here, act) if is_other_view else after)

    def _go_to_view(self, step: TrailStep) -> None:
        """See again what was seen before something was done, or after it."""
        if self._chart.scene:
            views, seen = step(self._remembered.views, self.here().mere_view)
            self._go(seen, replace(self._remembered, views=views))

    def _go(self, seen: Sight | None, after: Trails) -> None:
        """Be where something was seen; then `after` is what can be gone back to."""
        self._way = ""
        file = self._readings.get(seen.reading) if seen and seen.reading else None
        if seen and file and self._file and not seen.is_of(self._file):
            self._return_to(seen.file(file, self._file), seen.visit, after)
            return
        self._visited = after
        if seen:
            self._returning = seen.visit
            self.want(seen.visit.spec)
        self.gone.emit()

    def _return_to(self, file: OpenFile, visit: Visit, after: Trails) -> None:
        """Show another reading of the open file, where one was on it; else nothing changes."""

        def arrive() -> None:
            self._returning, self._visited = visit, after

        complain = partial(self._documents.unread.emit, file.path)
        self._documents.show_reading(file, arrive, complain)


def _raise(error: ReadError) -> None:
    raise error
