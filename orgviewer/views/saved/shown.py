"""The saved views of the open file as tabs: which there are, and which of them the chart shows.

Not for: saving and changing them (see `controller`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.controls import visible
from orgviewer.directory.choices import DirectoryForm
from orgviewer.errors import ReadError
from orgviewer.saved.files import ViewFile, views_of
from orgviewer.saved.fitting import fitting_chart, view_remarks
from orgviewer.saved.view import USUAL_EXPORT, View, view_of
from orgviewer.views.chart.view import ChartView
from orgviewer.views.chart.visits import ShowAs, Visit
from orgviewer.views.files.open_file import keeps_views
from orgviewer.views.files.session import Documents
from orgviewer.views.files.watching import Watcher, look
from orgviewer.views.saved.tabs import ViewBar
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.views.export.exporting import Exporting


class ShownForms(Struct, frozen=True):
    """Whether the chart or a directory of it is seen: which `form` is, and what `show`s another one."""

    form: Callable[[], DirectoryForm | None]
    show: Callable[[DirectoryForm | None], None]


class ShownViews(QObject):
    """Knows the views of the open file, and which of them is shown.

    Signal: `changed` when another view is shown, or none.
    """

    changed = Signal()

    def __init__(
        self,
        documents: Documents,
        chart: ChartView,
        show_as: ShowAs,
        exporting: Callable[[], Exporting],
        forms: ShownForms,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._forms = forms
        self._documents, self._chart, self._show_as, self._window = documents, chart, show_as, window
        self._exporting = exporting
        self._file: ViewFile | None = None
        self._faults: tuple[str, ...] = ()  # of the file of views
        self._name = ""
        self._shown: View | None = None  # as it was when it was chosen
        self._before: Visit | None = None  # what was seen before a view was first chosen
        self._form_before: DirectoryForm | None = None
        self.bar = ViewBar(window)
        self.watcher = Watcher(self)
        for changed in (self.watcher.changed, self.watcher.returned, self.watcher.vanished):
            changed.connect(self._read)
        self.bar.chosen.connect(self.choose)
        documents.opened.connect(self.follow_file)
        documents.closed.connect(self.follow_file)
        documents.read_again.connect(self._fit_again)
        documents.changed_state.connect(self.follow_file)
        chart.scene_changed.connect(self.mark)

    def _current(self) -> str:
        return self._name

    current = Property(str, _current)
    """The name of the view that is shown; empty for none."""

    # The file of views

    def follow_file(self) -> None:
        """Read the views of the file that is open now; the one that it looks like is the current one."""
        self._leave()
        self._before = None
        self._read()
        view = self._looks_like()
        if view is not None:
            self._enter(view)

    def _read(self) -> None:
        """Read the views again, and show them."""
        file, dataset = self._documents.file, self._documents.dataset
        self._file, self._faults = None, ()
        self.watcher.stop()
        if file is not None and dataset is not None and keeps_views(file):
            known = look(file.path)
            try:
                self._file = views_of(file.path, within=bool(dataset.document.views))
                self._faults = tuple(map(str, self._file.problems[:1]))
                known = look(self._file.home)
                self.watcher.watch(self._file.home, known)
            except ReadError as error:
                self._faults = (str(error.problems[0]),)
                self.watcher.watch(error.problems[0].path, look(error.problems[0].path))
        if self._name and self._name not in self._names():
            self._leave()
        self.mark()

    def _names(self) -> list[str]:
        return self._file.names if self._file else []

    def _looks_like(self) -> View | None:
        """Return the view that the chart looks like, None for none."""
        scene = self._chart.scene
        if scene is None or self._file is None:
            return None
        now, dataset = self._now(View()), scene.whole.dataset
        same = (
            view
            for view in self._file.views
            if replace(view.on(scene.whole), name="", export=USUAL_EXPORT) == now
            and replace(fitting_chart(view.drawn, dataset), folding=Folding()) == now.chart
        )
        return next(same, None)

    def _now(self, view: View) -> View:
        """Return what is chosen of the chart now, with the name and the export of a view."""
        assert self._chart.scene is not None
        scene = self._chart.scene
        style, form = self._chart.layout_style, self._forms.form()
        return view_of(scene.whole, scene.folding, style, view.export, view.name, form)

    # Showing one

    def choose(self, name: str) -> None:
        """Show the chart as a view has it; without a name as it was before."""
        scene = self._chart.scene
        if scene is None or self._file is None:
            return
        if not name:
            self._show_plain()
            return
        view = self._file.named(name)
        if not self._name:
            self._before, self._form_before = self._chart.visit(), self._forms.form()

        spec, style = fitting_chart(view.drawn, scene.whole.dataset), view.style
        visit = Visit(spec, view.window_folding(scene.whole.dataset), None, None, style.direction, style.kind)
        self._show_as(spec, visit, tr("saved view"), lambda: self._enter_in_form(view))

    def open_as(self, view: View) -> None:
        """Show a file that was opened as one of its views has it in the form of that, and under its name."""
        self._forms.show(view.form)
        if view.name in self._names():
            self._enter(view)

    def _enter_in_form(self, view: View) -> None:
        self._forms.show(view.form)
        self._enter(view)

    def _show_plain(self) -> None:
        """Show the chart as it was before a view was first chosen, else as it opens."""
        spec = self._before.spec if self._before else ChartSpec()
        self._show_as(spec, self._before, tr("saved view"), self._leave_and_mark)

    def _enter(self, view: View) -> None:
        """Speak of a view that is shown now."""
        assert self._chart.scene is not None
        self._name, self._shown = view.name, self._now(view)
        exporting = self._exporting()
        exporting.of_view = replace(view, export=view.export.of_form(view.form))
        exporting.chosen.connect(self.mark, Qt.ConnectionType.UniqueConnection)
        self.mark()
        self.changed.emit()

    def _leave(self) -> None:
        """Speak of no view any more."""
        if self._name:
            self._exporting().of_view = None
        self._name, self._shown = "", None
        self.changed.emit()

    def _leave_and_mark(self) -> None:
        self._forms.show(self._form_before)
        self._leave()
        self.mark()

    def _fit_again(self) -> None:
        """Compare with the view as it fits the file as it was read again."""
        scene = self._chart.scene
        if self._file and self._name and scene:
            self._shown = self._file.named(self._name).on(scene.whole)
        self._read()

    @property
    def is_changed(self) -> bool:
        """Whether the chart, or what was chosen of its export, is not as the current view has it."""
        if self._shown is None or self._chart.scene is None:
            return False
        export = self._exporting().kept(self._shown.form)
        return self._now(replace(self._shown, export=export)) != self._shown

    def mark(self) -> None:
        """Show which views there are, whether the chart is as the current one is, and what does not fit."""
        names = self._names()
        self.bar.show_views(names, self._name, is_changed=self.is_changed)
        self.bar.say((*self._faults, *self._remarks()))
        self.bar.setVisible(bool(names or self._faults))

    def _remarks(self) -> tuple[str, ...]:
        file, scene = self._file, self._chart.scene
        if file is None or scene is None:
            return ()
        if not self._name:
            borrowed = tr("The views are those of {path}.").replace("{path}", visible(str(file.source)))
            return (borrowed,) if file.is_borrowed else ()
        return tuple(view_remarks(file.named(self._name), scene.whole))
