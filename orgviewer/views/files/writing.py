"""Writes one file at a time beside the window, with progress and a Cancel; a window closes after it.

Not for: asking what is written, and where (see `file_actions`, `exporting`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from orgviewer.commands.qt_needs import explain_import
from orgviewer.controls import visible
from orgviewer.engines import load
from orgviewer.errors import OrgviewerError, StoppedError
from orgviewer.progress import Progress
from orgviewer.views.background import IsWanted, Report, Task, run
from orgviewer.views.status import Ongoing, StatusLine
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.views.dialogs.messages import Message

WARN = "orgviewer.views.dialogs.messages:warn"
INFORM = "orgviewer.views.dialogs.messages:inform"
OFFER = "orgviewer.views.dialogs.messages:offer"
WriteFile: TypeAlias = Callable[[Progress], tuple[str, ...]]
"""Writes a file, telling how far it is, and returns in sentences what the file cannot hold."""


class Writing(QObject):
    """What is being written, and who waits for it: a person, and a window that was closed meanwhile.

    Signal: `written` with the path of a file that is there.
    """

    written = Signal(object)

    def __init__(self, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._status, self._window = status, window
        self._path, self._title = Path(), ""
        self._task: Task[tuple[str, ...]] | None = None
        self._question: Message | None = None
        status.cancelled.connect(self._hear)
        status.folder_asked.connect(show_in_folder)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being written."""
        return self._task is not None

    def is_free(self, title: str) -> bool:
        """Return whether another file can be written, after a word to the person if it cannot."""
        if self.is_busy:
            sentence = tr("“{name}” is being written: wait until it is there, or cancel it.")
            load(WARN)(self._window, title, sentence.replace("{name}", visible(self._path.name)))
        return not self.is_busy

    def write(self, path: Path, title: str, work: WriteFile) -> None:
        """Have a file written; what is said about it has a title."""
        self._path, self._title = path, title
        told = tr("Saving {name} …").replace("{name}", visible(path.name))
        self._status.name_work(Ongoing.WRITING, told)
        self._status.show_progress(Ongoing.WRITING, 0.0)
        self._task = run(partial(_told, work), self._written, self._failed, self)
        self._task.progressed.connect(partial(self._status.show_progress, Ongoing.WRITING))

    def _hear(self, work: Ongoing) -> None:
        if work is Ongoing.WRITING:
            self.cancel()

    def cancel(self) -> None:
        """Give up what is being written; nothing of it stays."""
        if self._task:
            self._task.progressed.disconnect()
            self._task.cancel()
            self._end()

    def ask_to_close(self) -> None:
        """Say that the window closes when the file is there; a person may do without one of the two."""
        if self._question:
            return
        sentence = tr("“{name}” is still being saved. The window closes when it is there.")
        self._question = load(OFFER)(
            self._window,
            self._title,
            sentence.replace("{name}", visible(self._path.name)),
            tr("Close without it"),
            tr("Keep the window open"),
            self._close_without,
        )
        self._question.finished.connect(self._forget_question)

    def _close_without(self) -> None:
        self.cancel()
        self._window.close()

    def _forget_question(self) -> None:
        self._question = None

    def _written(self, left_out: tuple[str, ...]) -> None:
        is_awaited = self._question is not None
        self._end()
        self.written.emit(self._path)
        self._status.show_saved(self._path)
        if left_out:
            sentence = tr("“{name}” is saved, but cannot hold everything:")
            sentence = sentence.replace("{name}", visible(self._path.name))
            load(INFORM)(self._window, self._title, "\n".join((sentence, "", *left_out)))
        elif is_awaited:
            self._window.close()

    def _failed(self, error: Exception) -> None:
        self._end()
        say_failure(error, self._title, self._window)

    def _end(self) -> None:
        self._task = None
        self._status.hide_progress(Ongoing.WRITING)
        if self._question:
            self._question.close()


def say_failure(error: Exception, title: str, parent: QWidget) -> None:
    """Say why something could not be written; raises what no sentence was ever written for."""
    if isinstance(error, StoppedError):
        return
    missing = explain_import(error) if isinstance(error, ImportError) else None
    if missing is None and not isinstance(error, OrgviewerError):
        raise error
    load(WARN)(parent, title, missing or str(error))


def _told(work: WriteFile, report: Report, is_wanted: IsWanted) -> tuple[str, ...]:
    """Do the work, in a thread, as long as anybody wants it."""

    def tell(share: float) -> None:
        if not is_wanted():
            raise StoppedError
        report(share)

    return work(tell)


def show_in_folder(path: Path) -> None:
    """Open the folder of a file in the program that the system has for that."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
