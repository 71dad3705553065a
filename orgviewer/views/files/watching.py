"""Watches the open file, or folder of records, by looking at it again and again.

One way that sees writing in place, replacing by renaming, and network drives, which tell nobody.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from orgviewer.readers.syntax.signs import FOLDER_TABLES, RECORDS

INTERVAL = 300  # milliseconds between two looks
SHARE = 20  # a slow look, as at a folder of many files, waits for so many times as long as it took
SEEN = (*RECORDS, *FOLDER_TABLES)  # what of a folder is looked at


class Mark(NamedTuple):
    """How a file stands: what changes with every save, in place or by renaming, and who may read it."""

    name: str
    size: int
    changed: int
    inode: int
    is_readable: bool


Look = tuple[Mark, ...]


def look(path: Path) -> Look | None:
    """Return how a file, or every record of a folder, stands now; None if there is no such thing."""
    try:
        status = path.stat()
        if not stat.S_ISDIR(status.st_mode):
            return (_mark("", path, status),)
        return tuple(sorted(_records(path)))
    except (OSError, ValueError):  # the latter for a name that nothing can have
        return None


def _records(path: Path, is_inner: bool = False) -> Iterator[Mark]:
    """Yield how the records of a folder, and of the folders in it, stand."""
    with os.scandir(path) as entries:
        for entry in entries:
            with suppress(OSError):  # what goes while it is looked at, or leads nowhere
                if entry.name.startswith("."):
                    continue
                if entry.name.lower().endswith(SEEN):
                    yield _mark(entry.path, entry, entry.stat())
                elif not is_inner and entry.is_dir():
                    yield from _records(Path(entry.path), is_inner=True)


def _mark(name: str, file: os.PathLike[str], status: os.stat_result) -> Mark:
    return Mark(name, status.st_size, status.st_mtime_ns, status.st_ino, os.access(file, os.R_OK))


class Watcher(QObject):
    """Tells what becomes of one path, each time after it stood still from one look to the next.

    Signals: `changed`, `vanished`, and `returned` after that.
    """

    changed = Signal()
    vanished = Signal()
    returned = Signal()

    def __init__(self, parent: QObject, interval: int = INTERVAL) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._known: Look | None = None
        self._last: Look | None = None
        self.interval = interval
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def watch(self, path: Path, known: Look | None) -> None:
        """Watch a path from now on; `known` is how it stood before it was read."""
        self._path, self._known, self._last = path, known, known
        self.resume()

    def stop(self) -> None:
        """Watch nothing any more."""
        self._path = None
        self.pause()

    def pause(self) -> None:
        """Look away for a while; what happens meanwhile is seen afterwards."""
        self._timer.stop()

    def resume(self) -> None:
        """Look again, if there is anything to watch."""
        if self._path is not None:
            self._timer.start(self.interval)

    def _look(self) -> None:
        if self._path is None:
            return
        start = time.perf_counter()
        now = look(self._path)
        took = (time.perf_counter() - start) * 1000
        self._timer.setInterval(max(self.interval, round(took * SHARE)))
        stands_still, self._last = now == self._last, now
        if not stands_still or now == self._known:
            return
        before, self._known = self._known, now
        if now is None:
            self.vanished.emit()
        elif before is None:
            self.returned.emit()
        else:
            self.changed.emit()
