"""A file into the scene that a window shows: at once if it is small, else beside the window."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from pathlib import Path

from orgviewer.arrange.chart import ChartSpec
from orgviewer.arrange.folding import opening_folding
from orgviewer.arrange.layout import LayoutStyle
from orgviewer.arrange.trees import whole_chart
from orgviewer.model.dataset import Dataset
from orgviewer.paint.letters import Letters
from orgviewer.paint.theme import Theme
from orgviewer.readers import read, read_apart
from orgviewer.views.background import IsWanted, Report
from orgviewer.views.scene import Scene, make_scene

SMALL = 200_000  # bytes; a file of this size is read in less than a frame may take
SMALL_TABLE = 2_000_000  # and a table of this one
READ = 0.9  # the share of loading that reading is


@dataclass(frozen=True)
class Loader:
    """Loads one file; called with what to tell of its progress, and whom to ask whether to go on."""

    path: Path
    style: LayoutStyle
    theme: Theme

    @property
    def is_quick(self) -> bool:
        """Whether the file is so small that nobody would notice how long it takes."""
        try:
            small = SMALL_TABLE if self.path.suffix.lower() == ".csv" else SMALL
            return self.path.stat().st_size <= small
        except OSError:
            return True  # saying what is wrong is quick, too

    def now(self) -> Scene:
        """Load the file here; raises ReadError."""
        return self._scene(read(self.path))

    def __call__(self, report: Report, is_wanted: IsWanted) -> Scene:
        """Load the file in a process of its own; raises ReadError, and StoppedError if it is given up."""
        return self._scene(read_apart(self.path, lambda share: report(share * READ), is_wanted))

    def _scene(self, dataset: Dataset) -> Scene:
        whole = whole_chart(dataset, ChartSpec())
        gc.freeze()  # a million texts that live long are not searched for circles at every turn
        # Letters of its own: those of the window are in use there.
        return make_scene(whole, opening_folding(whole), self.style, self.theme, Letters())
