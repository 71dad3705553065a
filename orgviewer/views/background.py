"""The one door to threads: work beside the window, and its result back in it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Signal

from orgviewer.errors import OUT_OF_MEMORY, OrgviewerError
from orgviewer.words.translation import tr

Result = TypeVar("Result")
Report = Callable[[float], None]
IsWanted = Callable[[], bool]
WORKER = "worker"  # what a thread is called
LONGEST = 10.0  # seconds that work has to clean up after it was given up


class Voice:
    """What a thread says to a task of the window, as long as there is that task.

    A thread holds no object of Qt, which would go wherever it is let go of last; and a task that goes waits
    until what is being said has been said. Either would end the process.
    """

    def __init__(
        self, report: Callable[[float], None], end: Callable[[object, object], None], is_wanted: IsWanted
    ) -> None:
        self._speaking = threading.Lock()
        self._report: Callable[[float], None] | None = report
        self._end: Callable[[object, object], None] | None = end
        self.is_wanted = is_wanted

    def report(self, share: float) -> None:
        """Tell how far the work is, if anybody is there to be told."""
        with self._speaking:
            if self._report:
                self._report(share)

    def end(self, result: object, error: object) -> None:
        """Tell what came of the work, likewise."""
        with self._speaking:
            if self._end:
                self._end(result, error)

    def close(self) -> None:
        """Say nothing any more; called in the window's own thread."""
        with self._speaking:
            self._report = self._end = None


class Task(QObject, Generic[Result]):
    """Work that goes on; `progressed` tells its share, from 0 to 1.

    What comes of a cancelled task is dropped: nothing is called any more, though its thread may take a
    moment to end.
    """

    progressed = Signal(float)
    _reported = Signal(float)
    _ended = Signal(object, object)

    def __init__(
        self,
        work: Callable[[Report, IsWanted], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._done, self._failed = done, failed
        self._cancelled = cancelled = threading.Event()
        self._voice = Voice(self._reported.emit, self._ended.emit, lambda: not cancelled.is_set())
        self.destroyed.connect(cancelled.set)  # as when the window goes first
        self.destroyed.connect(self._voice.close)
        self._reported.connect(self._tell)
        self._ended.connect(self._end)
        self._thread = threading.Thread(None, _run, WORKER, (work, self._voice), daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Give the work up; returns at once."""
        self._cancelled.set()

    @property
    def is_wanted(self) -> bool:
        """Whether the work has not been given up."""
        return not self._cancelled.is_set()

    def join(self, longest: float) -> None:
        """Wait, so many seconds at most, until the thread has ended."""
        self._thread.join(longest)

    def _tell(self, share: float) -> None:
        """Pass on a report that may have waited here while the work was given up."""
        if self.is_wanted:
            self.progressed.emit(share)

    def _end(self, result: Result, error: Exception | None) -> None:
        """Hand the result over, in the window's own thread."""
        self._voice.close()
        if self.is_wanted:
            if error is None:
                self._done(result)
            else:
                self._failed(error)
        self.deleteLater()


def _run(work: Callable[[Report, IsWanted], object], voice: Voice) -> None:
    """Work, in the thread; whatever happens comes back to the window."""
    loop = (
        QEventLoop()
    )  # never run: long texts start timers while they are laid out, and Qt wants one for these
    # In no variable here: an error would keep alive whatever it was raised in, by its traceback.
    voice.end(*_outcome(work, voice))
    del loop


def _outcome(
    work: Callable[[Report, IsWanted], object], voice: Voice
) -> tuple[object | None, Exception | None]:
    try:
        result = work(voice.report, voice.is_wanted)
    except MemoryError:
        return None, OrgviewerError(tr(OUT_OF_MEMORY)) if voice.is_wanted() else None
    except Exception as problem:
        return None, problem if voice.is_wanted() else None
    return result if voice.is_wanted() else None, None


def wait_for_all(window: QObject, longest: float = LONGEST) -> None:
    """Wait until all work of a window has ended, before the program does: a thread would be cut off.

    Work that was given up has cleaned up then; a window that writes a file does not close (see `writing`).
    """
    end = time.monotonic() + longest
    for task in window.findChildren(Task):
        task.join(max(0.0, end - time.monotonic()))


def run(
    work: Callable[[Report, IsWanted], Result],
    done: Callable[[Result], None],
    failed: Callable[[Exception], None],
    parent: QObject,
) -> Task[Result]:
    """Do work in a thread; call `done` with its result, or `failed` with its error, in this one.

    The work is given a function that reports its share, and one that says whether it is still wanted.
    """
    return Task(work, done, failed, parent)
