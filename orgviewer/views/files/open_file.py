"""What a window has open, as values: a file, how it is read, and why it is not shown as it is now.

Not for: opening it (see `session`).
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.errors import Problem
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import TableSpec
from orgviewer.views.files.loading import ShownState


class OpenFile(Struct, frozen=True):
    """A file and how it is read: `is_seen` once somebody knows what its columns were taken for.

    One that is not `is_saved` was pasted, and lies where nobody would look for it. `shown` is the state of
    its history that is shown, None if it is the file as it is now. It may be compared with an `earlier` one.
    """

    path: Path
    spec: TableSpec = field(default_factory=TableSpec)
    is_seen: bool = False
    is_saved: bool = True
    shown: ShownState | None = None
    earlier: Path | None = None
    earlier_spec: TableSpec = field(default_factory=TableSpec)

    @property
    def turned(self) -> OpenFile:
        """The same two files with earlier and later exchanged; itself if it is not compared."""
        if self.earlier is None:
            return self
        turned = replace(self, path=self.earlier, spec=self.earlier_spec, shown=None)
        return replace(turned, earlier=self.path, earlier_spec=self.spec)


def is_backward(dataset: Dataset) -> bool:
    """Return whether two states are compared of which the earlier one speaks of the later day."""
    both = dataset.both
    days = (both.earlier.day, both.later.day) if both else (None, None)
    return days[0] is not None and days[1] is not None and days[1].is_before(days[0])


class Trouble(Struct, frozen=True):
    """Why the open file is not shown as it is now, as a sentence, and its problems; or nothing."""

    sentence: str = ""
    problems: tuple[Problem, ...] = ()
