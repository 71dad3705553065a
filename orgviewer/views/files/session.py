"""What a window has open: where it came from, how it is read, and what becomes of it on the disk.

Not for: asking for files (see `file_actions`) or showing anything. Whatever fails leaves the open
file as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal

from orgviewer.chart.chart import Chart
from orgviewer.choices import Omission
from orgviewer.engines import load
from orgviewer.errors import Problem, ReadError
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import TableSpec
from orgviewer.resources import comes_along, is_default
from orgviewer.views.chart.scene import Scene
from orgviewer.views.chart.scene_tasks import Complain, Opening
from orgviewer.views.files.loading import Loader
from orgviewer.views.files.open_file import OpenFile, Order, ShownState, Trouble, is_backward, latest_state
from orgviewer.views.files.watching import Look, Watcher, look
from orgviewer.views.settings import Settings

IS_FOLDER = "orgviewer.outputs:is_folder"
REQUIRE_APART = "orgviewer.views.files.kept_apart:require_apart"
Looks = Sequence[Look | None]
"""How each of what is read stands, the earlier file first."""
PATIENCE = 2_000  # milliseconds that a save may stay half written before anything is said


class Documents(QObject):
    """Opens one file after another, and reads the open one again when it was saved.

    Signals: `leaving` before another file is shown than what is open, if any; `opened` with the scene of it,
    `closed` when none is open any more; `read_again` with another chart of the same; `changed_state` with the
    chart of another of its states; `unread` with a path and the ReadError about it, if somebody waits for it;
    `troubled` by other `trouble`; `seen` when somebody knows how the open file is read.
    """

    leaving = Signal()
    opened = Signal(object)
    closed = Signal()
    read_again = Signal(object)
    changed_state = Signal(object)
    unread = Signal(object, object)
    troubled = Signal()
    seen = Signal()

    def __init__(
        self,
        opening: Opening,
        settings: Settings,
        make_loader: Callable[[OpenFile], Loader],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.dataset: Dataset | None = None
        self.file: OpenFile | None = None
        self.trouble = Trouble()
        self._opening, self._settings, self._make_loader = opening, settings, make_loader
        self.watcher, self.earlier_watcher = Watcher(self), Watcher(self)
        self._error: ReadError | None = None
        self._folder: Path | None = None  # of this window; others may use others meanwhile
        self.patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self.patience.timeout.connect(self._say_trouble)
        for watcher in (self.watcher, self.earlier_watcher):
            watcher.changed.connect(self._follow)
            watcher.returned.connect(self._follow)
            # What is being loaded is looked at afterwards, lest it is loaded twice.
            opening.progressed.connect(watcher.pause)
            opening.ended.connect(watcher.resume)
        self.watcher.vanished.connect(self._say_gone)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems to be told: those that keep the open file from being shown as it is, else its own."""
        return self.trouble.problems or (self.dataset.problems if self.dataset else ())

    @property
    def is_busy(self) -> bool:
        """Whether something is being read beside the window."""
        return self._opening.is_busy

    @property
    def is_example(self) -> bool:
        """Whether that is open which opens where no file is named."""
        return self.file is not None and is_default(self.file.path)

    @property
    def folder(self) -> Path:
        """Where dialogs for files begin: in the folder used last, else where a person's documents lie."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        known = (self._folder or self._settings.folder, Path(place))
        return next((folder for folder in known if folder and load(IS_FOLDER)(folder)), Path.home())

    def use_folder(self, path: Path) -> None:
        """Let dialogs begin where a file was opened or saved, but never where the program lies."""
        if not comes_along(path):
            self._folder = path.absolute().parent
            self._settings.use_folder(self._folder)

    def require_apart(self, output: Path, written: Dataset) -> None:
        """Raise OutputError if an output is what `written` was read from, or what is open after a dialog."""
        load(REQUIRE_APART)(output, written, self.dataset, self.file.sides if self.file else ())

    def open(
        self,
        path: Path,
        spec: TableSpec | None = None,
        is_saved: bool = True,
        shown: ShownState | None = None,
        omissions: frozenset[Omission] = frozenset(),
    ) -> None:
        """Open a file, or a state of it; `spec` says how its table is read, None that it is as before."""
        if shown:
            shown.history.close()  # what a window shows keeps no process waiting
        known = self._known(path, spec, is_saved, shown)
        self._open(replace(known, omissions=omissions), is_said=spec is not None)

    def _known(
        self, path: Path, spec: TableSpec | None, is_saved: bool, shown: ShownState | None
    ) -> OpenFile:
        """Return a file with how it was read before, unless `spec` says; a folder has its latest state."""
        known = self._settings.table_spec(path) if spec is None and is_saved else spec
        shown = shown or (latest_state(path) if load(IS_FOLDER)(path) else None)
        return OpenFile(path, known or TableSpec(), known is not None, is_saved, shown)

    def read_as(self, spec: TableSpec, is_seen: bool) -> None:
        """Read the open table as somebody says now; one of which nothing is known yet opens anew."""
        said = self.file.read_as(spec, is_seen) if self.file else None
        if said and is_seen:
            self.reload(said)
        elif said:
            self._open(said, is_said=True)

    def compare(self, earlier: Path) -> None:
        """Show the open file and an earlier state of it as one."""
        if self.file:
            known = self._known(earlier, spec=None, is_saved=True, shown=None)
            side = replace(known, spec=known.spec.also_leaving_out(self.file.spec))
            self._open(replace(self.file, earlier=side), is_said=False)

    def turn_comparison(self) -> None:
        """Take the earlier file for the later one, and that for the earlier."""
        if self.file:
            self._open(self.file.turned, is_said=False, order=Order.PERSON)

    def leave_comparison(self) -> None:
        """Show the open file alone again."""
        if self.file and self.file.earlier:
            self._open(replace(self.file, earlier=None), is_said=False)

    def _open(self, file: OpenFile, is_said: bool, order: Order = Order.DAYS) -> None:
        """Open a file; if somebody `is_said` to want it read like this, that is remembered."""

        def show(scene: Scene) -> None:
            if order is Order.DAYS and is_backward(scene.whole.dataset):
                self._open(file.turned, is_said, Order.PERSON)
                return
            if file.is_saved and not comes_along(file.path):
                self._settings.add_recent_file(file.path)
                self.use_folder(file.path)
            self.leaving.emit()
            self._take(file, seen, scene.whole)
            if is_said:
                self._remember()
            self.opened.emit(scene)

        def complain(error: ReadError) -> None:
            if file.spec.sheet and not is_said and not file.earlier:
                # The sheet that was remembered may be gone since.
                self._open(replace(file, spec=replace(file.spec, sheet=None)), is_said)
            else:
                self.unread.emit(error.problems[0].path if file.earlier else file.path, error)

        seen = _look(file)
        self._opening.load(self._make_loader(file), show, complain)

    def take(self, dataset: Dataset) -> None:
        """Speak of a dataset that was read elsewhere, and is not watched."""
        self.close()
        self.dataset, self.file, self.trouble = dataset, OpenFile(dataset.path), Trouble()

    def leave_out(self, omissions: frozenset[Omission]) -> None:
        """Show the open file without some of what it says, or with all of it again."""
        if (file := self.file) and omissions != file.omissions:
            self._open(replace(file, omissions=omissions), is_said=False, order=Order.PERSON)

    def close_file(self) -> None:
        """Have nothing open any more."""
        if self.file:
            self.leaving.emit()
        self.close()
        self.dataset, self.file, self.trouble = None, None, Trouble()
        self.closed.emit()

    def reload(self, said: OpenFile | None = None) -> None:
        """Read the open file again, as it is read, or as somebody says now."""
        if file := said or self.file:
            self._read_again(partial(self.unread.emit, file.path), said)

    def show_state(self, shown: ShownState | None, complain: Complain) -> None:
        """Show another state of the open file, or what it is now; `complain` if that cannot be read."""
        if self.file:
            self.show_reading(replace(self.file, shown=shown), lambda: None, complain)

    def show_reading(self, file: OpenFile, arrive: Callable[[], object], complain: Complain) -> None:
        """Show the open file in another state, or compared; `arrive` is called just before it is there."""

        def show(whole: Chart) -> None:
            self._take(file, seen, whole)
            if before and before.spec != file.spec:
                self._remember()
            arrive()
            self.changed_state.emit(whole)

        seen, before = _look(file), self.file
        self._opening.load(self._make_loader(file).chart, show, complain)

    def mark_seen(self) -> None:
        """Remember that somebody knows what the columns of the open file were taken for."""
        if self.file:
            self.file = replace(self.file, is_seen=True)
            self._remember()
            self.seen.emit()

    def close(self) -> None:
        """Give up whatever goes on."""
        self._opening.cancel()
        self.patience.stop()
        self.watcher.stop()
        self.earlier_watcher.stop()

    def _remember(self) -> None:
        if self.file and self.file.is_saved and not comes_along(self.file.path):
            self._settings.remember_table(self.file.path, self.file.spec)

    def _read_again(self, complain: Complain, said: OpenFile | None = None) -> None:
        if (file := said or self.file) is None:
            return

        def show(whole: Chart) -> None:
            # Its columns may have been looked at meanwhile.
            self._take(said or self.file or file, seen, whole)
            if said:
                self._remember()
            self.read_again.emit(whole)

        seen = _look(file)
        self.patience.stop()
        self._watch(file, seen)
        self._opening.load(self._make_loader(file).chart, show, complain)

    def _take(self, file: OpenFile, seen: Looks, whole: Chart) -> None:
        """Speak of a file that was read, as it stood when it was last `seen`."""
        self.dataset, self.file = whole.dataset, file
        self.patience.stop()
        self.trouble = Trouble()
        self._watch(file, seen)

    def _watch(self, file: OpenFile, seen: Looks) -> None:
        """Watch what is read, but no commit, which stays what it is; a folder gets new states."""
        for watcher in (self.watcher, self.earlier_watcher):
            watcher.stop()
        for side, known in zip(file.sides, seen, strict=True):
            if side.shown is None or load(IS_FOLDER)(side.path):
                (self.watcher if side is file else self.earlier_watcher).watch(side.path, known)

    # What becomes of the open file

    def _follow(self) -> None:
        """Read the file that was saved, without a word if that fails: it may be half written."""
        self._read_again(self._be_patient)

    def _be_patient(self, error: ReadError) -> None:
        self._error = error
        self.patience.start()

    def _say_trouble(self) -> None:
        if self.file and self._error:
            self._set_trouble(Trouble.since_saved(self.file.path, self._error))

    def _say_gone(self) -> None:
        if self.file:
            self.patience.stop()
            self._set_trouble(Trouble.gone(self.file.path))

    def _set_trouble(self, trouble: Trouble) -> None:
        self.trouble = trouble
        self.troubled.emit()


def _look(file: OpenFile) -> Looks:
    return [look(side.path) for side in file.sides]
