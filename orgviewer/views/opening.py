"""Opens files for a window, one at a time: at once if they are small, else beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from orgviewer.errors import ReadError
from orgviewer.views.background import Task, run
from orgviewer.views.loading import Loader
from orgviewer.views.scene import Scene

Show = Callable[[Scene], None]


class Opening(QObject):
    """Loads a file and hands it to whoever asked.

    Signals: `progressed` with the share that is loaded, from 0 to 1; `ended` when nothing is being
    loaded any more; `unread` with a path and the ReadError about it.
    """

    progressed = Signal(float)
    ended = Signal()
    unread = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task[Scene] | None = None

    def load(self, loader: Loader, show: Show) -> None:
        """Load a file and call `show` with its scene; what was being loaded is given up."""
        self.cancel()
        if loader.is_quick:
            try:
                show(loader.now())
            except ReadError as error:
                self.unread.emit(loader.path, error)
            return
        self.progressed.emit(0.0)
        self._task = run(loader, partial(self._loaded, show), partial(self._failed, loader.path), self)
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

    def _failed(self, path: Path, error: Exception) -> None:
        self.cancel()
        if not isinstance(error, ReadError):
            raise error
        self.unread.emit(path, error)
