"""Loads files for a window, one at a time: at once if they are small, else beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from orgviewer.errors import ReadError
from orgviewer.views.background import Task, run
from orgviewer.views.loading import Loader
from orgviewer.views.scene import Scene

Show = Callable[[Scene], None]
Complain = Callable[[ReadError], None]


class Opening(QObject):
    """Loads a file and hands it to whoever asked.

    Signals: `progressed` with the share that is loaded, from 0 to 1; `ended` when nothing is being
    loaded any more.
    """

    progressed = Signal(float)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task[Scene] | None = None

    def load(self, loader: Loader, show: Show, complain: Complain) -> None:
        """Load a file and call `show` with its scene, or `complain`; what was being loaded is given up."""
        self.cancel()
        if loader.is_quick:
            try:
                scene = loader.now()
            except ReadError as error:
                complain(error)
                return
            show(scene)
            return
        self.progressed.emit(0.0)
        self._task = run(loader, partial(self._loaded, show), partial(self._failed, complain), self)
        self._task.progressed.connect(self.progressed)

    def cancel(self) -> None:
        """Give up what is being loaded."""
        if self._task:
            self._task.progressed.disconnect()
            self._task.cancel()
        self._task = None
        self.ended.emit()

    def _loaded(self, show: Show, scene: Scene) -> None:
        self.cancel()
        show(scene)

    def _failed(self, complain: Complain, error: Exception) -> None:
        self.cancel()
        if not isinstance(error, ReadError):
            raise error
        complain(error)
