"""A file or a folder into the chart that a window shows: at once if it is small, else beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import opening_folding
from orgviewer.chart.spec import ChartSpec, fitting
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
from orgviewer.views.files.open_file import OpenFile
from orgviewer.views.files.watching import look

if TYPE_CHECKING:
    from orgviewer.views.background import IsWanted, Report

SMALL = 50_000
"""Bytes, as a rule read in 50 milliseconds and whatever they are in half a second; the process that reads
larger files takes longer to start."""
SMALL_STATE = 200_000
"""Bytes of a state, which somebody who goes from one to the next does not want to wait for."""
LEAST = 2_000  # bytes, which are read while a file is opened; a folder has many files to open
READ_APART = "orgviewer.readers.process.worker:read_apart"
PHOTO_FILES = "orgviewer.readers.sources:photo_files"
COMPARED = "orgviewer.changes.both.datasets:compared"
SHOWN_WITHOUT = "orgviewer.views.changes.states_without:shown_without"
READ = 0.9  # the share of loading that reading is
READ_STATE = "orgviewer.history.reading:read_state"


class ChartLoader(Struct, frozen=True):
    """Loads the whole chart of one file, or of a folder of records; `chart_spec` says how to draw it.

    If a state of its history is shown, it is that which is loaded, and not the file as it is now; with an
    earlier file it is a chart over both states. By what nobody has there it is neither arranged nor coloured.

    Called with what to tell of its progress, and whom to ask whether to go on.
    """

    file: OpenFile
    chart_spec: ChartSpec = field(default_factory=ChartSpec)

    @property
    def is_quick(self) -> bool:
        """Whether the file is so small that nobody would notice how long it takes."""
        if self.file.shown is not None and self.file.earlier is None:
            return self.file.shown.state.size <= SMALL_STATE
        if any(_suffix(side) in WORKBOOK_SUFFIXES for side in self.file.sides):
            return False  # what a workbook takes does not show in its size
        # Saying that there is no such file is quick, too.
        return sum(map(_size, self.file.sides)) <= SMALL

    def now(self) -> Chart:
        """Load the file here; raises ReadError."""
        return self._chart([_read(side, partial(_read_here, side.spec)) for side in self.file.sides])

    def __call__(self, report: Report, is_wanted: IsWanted) -> Chart:
        """Load the file in a process of its own; raises ReadError, and StoppedError if it is given up."""
        apart, sides = load(READ_APART), self.file.sides
        part = READ / len(sides)

        def read_side(turn: int, path: Path, content: bytes | None) -> Dataset:
            def tell(share: float) -> None:
                report((turn + share) * part)

            dataset: Dataset = apart(path, tell, is_wanted, sides[turn].spec, content)
            return dataset

        return self._chart([_read(side, partial(read_side, turn)) for turn, side in enumerate(sides)])

    def _chart(self, states: Sequence[Dataset]) -> Chart:
        try:
            spec = self.chart_spec
            kept, spec = self._without_omissions(states) if self.file.omissions else (states, spec)
            dataset: Dataset = load(COMPARED)(*kept) if len(kept) > 1 else kept[0]
            return whole_chart(dataset, fitting(spec, dataset))
        except MemoryError:
            raise out_of_memory(self.file.path) from None

    def _without_omissions(self, states: Sequence[Dataset]) -> tuple[Sequence[Dataset], ChartSpec]:
        """Return states without what is left out, which still know which photos nothing may replace."""
        kept, spec = load(SHOWN_WITHOUT)(states, self.chart_spec, self.file.omissions)
        return [
            replace(one, photos_left_out=load(PHOTO_FILES)(state))
            for one, state in zip(kept, states, strict=True)
        ], spec


def opened_anew(whole: Chart, style: LayoutStyle, theme: Theme) -> Scene:
    """Return the scene of a chart of which nobody has seen anything before."""
    # Letters of its own: those of the window are in use there.
    return opened(make_scene(whole, opening_folding(whole), style, theme, Letters()))


class Loader(Struct, frozen=True):
    """Loads a whole chart as `ChartLoader` does, and lays it out as it opens: `make` says how."""

    file: OpenFile
    style: LayoutStyle
    theme: Theme
    chart_spec: ChartSpec = field(default_factory=ChartSpec)
    make: Callable[[Chart, LayoutStyle, Theme], Scene] = opened_anew

    @property
    def chart(self) -> ChartLoader:
        """What loads the chart alone, for a window that has laid out another reading of the file."""
        return ChartLoader(self.file, self.chart_spec)

    @property
    def is_quick(self) -> bool:
        """Whether the file is so small that nobody would notice how long it takes."""
        return self.chart.is_quick

    def now(self) -> Scene:
        """Load the file here; raises ReadError."""
        return self._opened(self.chart.now())

    def __call__(self, report: Report, is_wanted: IsWanted) -> Scene:
        """Load the file in a process of its own; raises ReadError, and StoppedError if it is given up."""
        return self._opened(self.chart(report, is_wanted))

    def _opened(self, whole: Chart) -> Scene:
        try:
            return self.make(whole, self.style, self.theme)
        except MemoryError:
            raise out_of_memory(self.file.path) from None


def _read(file: OpenFile, read_file: Callable[[Path, bytes | None], Dataset]) -> Dataset:
    """Return what a file holds, or held in the state that is shown; raises ReadError."""
    if file.shown is None:
        return read_file(file.path, None)
    dataset: Dataset = load(READ_STATE)(file.shown.history, file.shown.state, read_file)
    return dataset


def _read_here(spec: TableSpec, path: Path, content: bytes | None) -> Dataset:
    return read(path, spec=spec, content=content)


def _suffix(file: OpenFile) -> str:
    return Path(file.shown.state.name if file.shown else file.path).suffix.lower()


def _size(file: OpenFile) -> int:
    """Return how many bytes there are to be read."""
    if file.shown is not None:
        return file.shown.state.size
    return sum(max(mark.size, LEAST) for mark in look(file.path) or ())
