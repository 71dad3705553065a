"""A file or a folder into the scene that a window shows: at once if it is small, else beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from orgviewer.chart.folding import opening_folding
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.engines import load
from orgviewer.layout.layout import LayoutStyle
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import TableSpec
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Theme
from orgviewer.readers import read
from orgviewer.readers.syntax.contents import out_of_memory
from orgviewer.readers.syntax.signs import WORKBOOK_SUFFIXES
from orgviewer.views.chart.opening import opened
from orgviewer.views.chart.scene import Scene, make_scene
from orgviewer.views.files.watching import look

if TYPE_CHECKING:
    from orgviewer.history.states import FileHistory, FileState
    from orgviewer.views.background import IsWanted, Report

SMALL = 50_000
"""Bytes, as a rule read in 50 milliseconds and whatever they are in half a second; the process that reads
larger files takes longer to start."""
SMALL_STATE = 200_000
"""Bytes of a state, which somebody who goes from one to the next does not want to wait for."""
LEAST = 2_000  # bytes, which are read while a file is opened; a folder has many files to open
READ_APART = "orgviewer.readers.process.worker:read_apart"
COMPARED = "orgviewer.changes.both.datasets:compared"
READ = 0.9  # the share of loading that reading is
READ_STATE = "orgviewer.history.reading:read_state"


class ShownState(Struct, frozen=True):
    """One of the states of a history, by its place."""

    history: FileHistory
    place: int

    @property
    def state(self) -> FileState:
        """The state."""
        return self.history.states[self.place]


class Loader(Struct, frozen=True):
    """Loads one file, or a folder of records, a table as `spec` says; `chart_spec` says how to draw it.

    With `shown` it is that state of its history that is loaded, and not the file as it is now; with an
    `earlier` file, read as `earlier_spec` says, it is the scene of a chart over both states.

    Called with what to tell of its progress, and whom to ask whether to go on.
    """

    path: Path
    style: LayoutStyle
    theme: Theme
    spec: TableSpec = field(default_factory=TableSpec)
    chart_spec: ChartSpec = field(default_factory=ChartSpec)
    shown: ShownState | None = None
    earlier: Path | None = None
    earlier_spec: TableSpec = field(default_factory=TableSpec)

    @property
    def is_quick(self) -> bool:
        """Whether the file is so small that nobody would notice how long it takes."""
        if self.shown is not None and self.earlier is None:
            return self.shown.state.size <= SMALL_STATE
        paths = [path for path in (self.path, self.earlier) if path]
        if any(path.suffix.lower() in WORKBOOK_SUFFIXES for path in paths):
            return False  # what a workbook takes does not show in its size
        # Saying that there is no such file is quick, too.
        return sum(max(mark.size, LEAST) for path in paths for mark in look(path) or ()) <= SMALL

    def now(self) -> Scene:
        """Load the file here; raises ReadError."""
        earlier = read(self.earlier, spec=self.earlier_spec) if self.earlier else None
        later = self._read(lambda path, content: read(path, spec=self.spec, content=content))
        return self._scene(earlier, later)

    def __call__(self, report: Report, is_wanted: IsWanted) -> Scene:
        """Load the file in a process of its own; raises ReadError, and StoppedError if it is given up."""
        apart, earlier, done = load(READ_APART), None, 0.0
        if self.earlier:
            done = READ / 2
            earlier = apart(self.earlier, lambda share: report(share * done), is_wanted, self.earlier_spec)

        def tell(share: float) -> None:
            report(done + share * (READ - done))

        later = self._read(lambda path, content: apart(path, tell, is_wanted, self.spec, content))
        return self._scene(earlier, later)

    def _read(self, read_file: Callable[[Path, bytes | None], Dataset]) -> Dataset:
        if self.shown is None:
            return read_file(self.path, None)
        dataset: Dataset = load(READ_STATE)(self.shown.history, self.shown.state, read_file)
        return dataset

    def _scene(self, earlier: Dataset | None, dataset: Dataset) -> Scene:
        try:
            return self._made(load(COMPARED)(earlier, dataset) if earlier else dataset)
        except MemoryError:
            raise out_of_memory(self.path) from None

    def _made(self, dataset: Dataset) -> Scene:
        whole = whole_chart(dataset, self.chart_spec)
        # Letters of its own: those of the window are in use there.
        return opened(make_scene(whole, opening_folding(whole), self.style, self.theme, Letters()))
