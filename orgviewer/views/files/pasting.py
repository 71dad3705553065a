"""Tables that come as text: from the clipboard, or dropped on the window."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import weakref
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from orgviewer.words.translation import tr

PREFIX = "orgviewer-pasted-"
LOCK = "owner.lock"


def is_table(text: str) -> bool:
    """Return whether a text may be a table: cells with tabs between them, or several lines."""
    text = text.strip()
    return "\t" in text or "\n" in text


class PastedTables:
    """Keeps pasted tables as files, as long as the program runs: all else is read from files, too.

    There is no folder for them before there is a table; nobody else may look into it, and it goes at
    the latest with this object, however the program ends (see `remove_abandoned`).
    """

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._remove: Callable[[], object] = lambda: None
        self._count = 0

    def save(self, text: str) -> Path:
        """Save a table in a folder of its own, since the one before may still be open; raises OSError."""
        if self._folder is None or not _is_own(self._folder):  # somebody may have tidied up
            self.close()
            self._folder, lock = _locked_folder()
            self._remove = weakref.finalize(self, _remove, self._folder, lock)
        self._count += 1
        folder = self._folder / str(self._count)
        folder.mkdir()
        # A spreadsheet copies its cells with tabs between them.
        suffix = ".tsv" if "\t" in text.strip() else ".csv"
        path = folder / (tr("Pasted table") + suffix)
        path.write_bytes(text.encode("utf-8", "replace"))
        return path

    def close(self) -> None:
        """Remove them all."""
        self._remove()
        self._folder = None


def remove_abandoned() -> None:
    """Remove the pasted tables of programs that could not do so themselves, such as after a crash.

    Whether a program lives shows in its lock, which the system takes back with the process: a process
    of the same number is not taken for it.
    """
    with suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(PREFIX + "*"):
            if _is_own(folder):
                lock = QLockFile(str(folder / LOCK))
                lock.setStaleLockTime(1)  # whatever else stands in it
                if lock.tryLock(0):
                    _remove(folder, lock)


def _locked_folder() -> tuple[Path, QLockFile]:
    """Make a folder that is not abandoned, though somebody may look just before it has a lock."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        lock = QLockFile(str(folder / LOCK))
        if lock.tryLock(0):
            return folder, lock
        if lock.error() is not QLockFile.LockError.LockFailedError and folder.exists():
            folder.rmdir()
            raise OSError(0, tr("no lock can be made"))


def _is_own(folder: Path) -> bool:
    """Return whether this is a folder, not a link to one, of the person whose program this is."""
    with suppress(OSError):
        status = folder.lstat()
        return stat.S_ISDIR(status.st_mode) and (os.name == "nt" or status.st_uid == os.getuid())
    return False


def _remove(folder: Path, lock: QLockFile) -> None:
    """Remove a folder while nobody else can lock it; where an open file stays, it goes at the end."""
    shutil.rmtree(folder, ignore_errors=True)
    lock.unlock()
    with suppress(OSError):
        folder.rmdir()
