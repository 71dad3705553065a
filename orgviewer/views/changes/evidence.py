"""Where what changed stands in both files: looked for beside the window once somebody wants to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from orgviewer.controls import visible
from orgviewer.engines import load
from orgviewer.errors import ReadError
from orgviewer.model.changes import Change, Evidence
from orgviewer.views.background import IsWanted, Report, Task, run
from orgviewer.views.files.open_file import OpenFile, reading_again
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.changes.evidence.apart import FoundEvidence

EVIDENCE_APART = "orgviewer.changes.evidence.apart:evidence_apart"


class ArrivingEvidence(QObject):
    """The places of the changes of one comparison at a time, found once.

    Signals: `arrived` when more of them are known, or no more will be.
    """

    arrived = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._file: OpenFile | None = None
        self._known: dict[Change, Evidence] = {}
        self._task: Task[None] | None = None

    def open(self, file: OpenFile | None) -> None:
        """Speak of the two states that a file and an earlier one are, from now on; of nothing for None."""
        self.close()
        self._file, self._known = file, {}

    def close(self) -> None:
        """Look for no more places."""
        if self._task:
            self._task.cancel()
        self._task = self._file = None

    @property
    def is_busy(self) -> bool:
        """Whether places are being looked for."""
        return self._task is not None

    def text(self, change: Change) -> str:
        """Return where a change stands before and after; until that is known, that it is being looked for.

        Nothing for what stands in no file, as in one that was saved since.
        """
        self._begin()
        evidence = self._known.get(change)
        if evidence is None:
            return tr("Looking where it stands …") if self.is_busy else ""
        return " → ".join(visible(place) for place in (evidence.old, evidence.new) if place)

    def _begin(self) -> None:
        """Look for all places, unless that is done or being done."""
        file, self._file = self._file, None
        if file is None or file.earlier is None:
            return
        old, new = reading_again(file.earlier), reading_again(file)
        known: dict[Change, Evidence] = {}
        self._known = known

        def take(found: list[FoundEvidence]) -> None:
            known.update(found)

        def work(report: Report, is_wanted: IsWanted) -> None:
            load(EVIDENCE_APART)(file.path, old, new, take, report, is_wanted)

        self._task = run(work, self._end, self._fail, self)
        self._task.progressed.connect(self.arrived)

    def _end(self, _: None) -> None:
        self._task = None
        self.arrived.emit()

    def _fail(self, error: Exception) -> None:
        """Say no more: who looks at a file that cannot be read any longer is told so elsewhere."""
        self._end(None)
        if not isinstance(error, ReadError):
            raise error
