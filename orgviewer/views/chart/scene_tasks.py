"""Makes charts and scenes for a window, one at a time: at once if that is quick, else beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from orgviewer.engines import load
from orgviewer.errors import ReadError

if TYPE_CHECKING:
    from orgviewer.views.background import IsWanted, Report, Task

RUN = "orgviewer.views.background:run"
Made = TypeVar("Made")
Made_co = TypeVar("Made_co", covariant=True)
Complain = Callable[[ReadError], None]


class ChartMaker(Protocol[Made_co]):
    """Makes a chart or its scene: here if that is quick, else beside the window, when it is called."""

    @property
    def is_quick(self) -> bool:
        """Whether nobody would notice how long it takes."""

    def now(self) -> Made_co:
        """Make it here; raises ReadError."""

    def __call__(self, report: Report, is_wanted: IsWanted) -> Made_co:
        """Make it, telling how far it is; raises ReadError."""


class Opening(QObject):
    """Loads a file, or makes another chart of it, and hands it to whoever asked.

    Signals: `progressed` with the share that is done, from 0 to 1; `ended` when nothing goes on any more.
    """

    progressed = Signal(float)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task[Any] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being made beside the window."""
        return self._task is not None

    def load(self, work: ChartMaker[Made], show: Callable[[Made], None], complain: Complain) -> None:
        """Make something and call `show` with it, or `complain`; what was being made is given up."""
        self.cancel()
        if work.is_quick:
            try:
                made = work.now()
            except ReadError as error:
                complain(error)
                return
            show(made)
            return
        self.progressed.emit(0.0)
        done, failed = partial(self._loaded, show), partial(self._failed, complain)
        self._task = task = load(RUN)(work, done, failed, self)
        task.progressed.connect(self.progressed)

    def cancel(self) -> None:
        """Give up what is being loaded."""
        if self._task:
            self._task.progressed.disconnect()
            self._task.cancel()
        self._task = None
        self.ended.emit()

    def _loaded(self, show: Callable[[Made], None], made: Made) -> None:
        self.cancel()
        show(made)

    def _failed(self, complain: Complain, error: Exception) -> None:
        self.cancel()
        if not isinstance(error, ReadError):
            raise error
        complain(error)
