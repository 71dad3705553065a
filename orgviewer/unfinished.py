"""A file that is being written: nameless where the system can, else hidden beside the one it will replace.

A nameless file (O_TMPFILE, open(2) of Linux) is gone with the process that writes it, however that ends. It
has a hidden name only for the instant before it takes its place; what a killed process left under such a
name is swept when the same file is written again. Not for: where a file may be written (see `outputs`).
"""

from __future__ import annotations

import ctypes
import os
import re
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from orgviewer.words.language import tr

if sys.platform != "win32":
    import fcntl

LONGEST = 80  # bytes of the file's own name in a hidden one, which some systems want below 143
BLOCK = 1 << 20  # bytes that are copied at once
PROCESS = os.urandom(4).hex()  # tells this process from an earlier one of the same number
ACCESS_LIST = "system.posix_acl_access"
MARK = re.compile(r"(\d{1,9})-([0-9a-f]{8})-[0-9a-f]{8}\.part")


class Unfinished:
    """A file that is to take the place of a target; every method raises OSError with the reason."""

    def __init__(self, target: Path) -> None:
        self._target = target
        mark = f"{os.getpid()}-{PROCESS}-{os.urandom(4).hex()}.part"
        # A name of its own, lest two that write the same file write into each other.
        self._hidden = target.with_name(_prefix(target.name) + mark)
        self._old = target.stat() if target.exists() else None
        self._is_named = False
        self._file: BinaryIO | None = None

    def open(self) -> BinaryIO:
        """Return the file to write into, which nobody may read who may not read the target."""
        # Nobody else reads it before it has the owner and the group of the target.
        mode = 0o666 if self._old is None else self._old.st_mode & 0o600
        descriptor = _open_nameless(self._hidden.parent, mode)
        if descriptor is None:
            self._is_named = True
            descriptor = _open_named(self._hidden, mode)
        self._file = os.fdopen(descriptor, "wb")
        if self._old is not None and not os.access(self._target, os.W_OK):
            raise PermissionError(0, tr("it may only be read"))
        return self._file

    def finish(self) -> None:
        """Have all of it on the disk, and then put it in the place of the target."""
        assert self._file is not None
        self._file.flush()
        descriptor = self._file.fileno()
        self._keep_access(descriptor)
        os.fsync(descriptor)
        if not self._is_named:
            _give_name(descriptor, self._hidden, self._keep_access)
        self._file.close()
        self._hidden.replace(self._target)
        _sync_folder(self._target.parent)

    def _keep_access(self, descriptor: int) -> None:
        """Let a file be read and written by whom the target was, if there is one, and by nobody else."""
        if sys.platform == "win32" or self._old is None:
            return
        old, mode = self._old, stat.S_IMODE(self._old.st_mode)
        _keep_owner(descriptor, old)
        is_kept = _keep_attributes(descriptor, self._target)
        present = os.fstat(descriptor)
        if present.st_gid != old.st_gid or not is_kept:
            # Whoever is of the new group was among all others before.
            mode &= ~stat.S_ISGID & ~(stat.S_IRWXG & ~((mode & stat.S_IRWXO) << 3))
        if present.st_uid != old.st_uid:
            mode &= ~stat.S_ISUID
        if stat.S_IMODE(present.st_mode) != mode:
            os.fchmod(descriptor, mode)

    def discard(self) -> None:
        """Take it away, whatever there is of it; never raises OSError, lest that hides why."""
        with suppress(OSError):
            if self._file is not None:
                self._file.close()
        with suppress(OSError):
            self._hidden.unlink()


def sweep(target: Path) -> None:
    """Remove what processes that are gone left of a file; whatever cannot be removed stays."""
    prefix = _prefix(target.name)
    with suppress(OSError), os.scandir(target.parent) as entries:
        for entry in entries:
            mark = MARK.fullmatch(entry.name.removeprefix(prefix)) if entry.name.startswith(prefix) else None
            if mark is None or not entry.is_file(follow_symlinks=False):
                continue
            number, is_own = int(mark[1]), int(mark[1]) == os.getpid()
            if (is_own and mark[2] != PROCESS) or (not is_own and not _is_alive(number)):
                _remove_if_unlocked(Path(entry.path))


def _prefix(name: str) -> str:
    """Return how the hidden names of a file begin, cut without splitting a character."""
    cut = name.encode("utf-8", "replace")[:LONGEST].decode("utf-8", "ignore")
    return f".{cut}.orgviewer-"


def _open_nameless(folder: Path, mode: int) -> int | None:
    """Open a file without a name; return None where that cannot be, be it for want of the folder."""
    if sys.platform != "linux":
        return None
    try:
        descriptor = os.open(folder, os.O_TMPFILE | os.O_RDWR, mode)
    except OSError:
        return None  # the other way will tell the reason, if it is another
    _lock(descriptor)
    return descriptor


def _open_named(path: Path, mode: int) -> int:
    binary: int = getattr(os, "O_BINARY", 0)  # Windows would change the ends of lines
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | binary, mode)
    _lock(descriptor)
    return descriptor


def _give_name(descriptor: int, path: Path, keep_access: Callable[[int], None]) -> None:
    """Give a nameless file a name; where a file system keeps it from that, the name gets a copy."""
    try:
        # Any descriptor: os.link follows the link of /proc only if it is told of a folder, too (gh-81793).
        os.link(f"/proc/self/fd/{descriptor}", path, src_dir_fd=descriptor)
    except OSError:
        copied = _open_named(path, 0o600)
        with os.fdopen(copied, "wb") as copy, os.fdopen(os.dup(descriptor), "rb") as whole:
            whole.seek(0)
            while block := whole.read(BLOCK):
                copy.write(block)
            copy.flush()
            if sys.platform != "win32":
                os.fchmod(copied, stat.S_IMODE(os.fstat(descriptor).st_mode))
            keep_access(copied)
            os.fsync(copied)


def _keep_owner(descriptor: int, old: os.stat_result) -> None:
    """Give a file the owner and the group of the one that it replaces, or as much of it as is allowed."""
    if sys.platform != "win32":
        present = os.fstat(descriptor)
        if (present.st_uid, present.st_gid) == (old.st_uid, old.st_gid):
            return
        try:
            os.fchown(descriptor, old.st_uid, old.st_gid)
        except OSError:
            with suppress(OSError):
                os.fchown(descriptor, -1, old.st_gid)


def _keep_attributes(descriptor: int, target: Path) -> bool:
    """Copy the extended attributes that people set, as far as can be; return whether nobody gains by it.

    A list of who may read (acl(5)) has the rights of its mask for those of the group in the mode of its
    file, which without the list would be the rights of the group.
    """
    if sys.platform != "linux":
        return True
    names: list[str] = []
    with suppress(OSError):  # such as a file system that has none
        names = os.listxattr(target)
    for name in names:
        if name.startswith("user."):
            with suppress(OSError):
                os.setxattr(descriptor, name, os.getxattr(target, name))
    if ACCESS_LIST not in names:
        with suppress(OSError):  # the folder's own list may have made one
            os.removexattr(descriptor, ACCESS_LIST)
        return True
    try:
        os.setxattr(descriptor, ACCESS_LIST, os.getxattr(target, ACCESS_LIST))
    except OSError:
        return False
    return True


def _sync_folder(folder: Path) -> None:
    """Have a name on the disk, where folders can be opened; the file is whole in any case."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _lock(descriptor: int) -> None:
    """Show that a file is in use even to those who share the folder and have other numbers of processes."""
    if sys.platform != "win32":  # where nobody can remove what is open
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _remove_if_unlocked(path: Path) -> None:
    with suppress(OSError):
        if sys.platform != "win32":
            with path.open("rb+") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                path.unlink()
        else:
            path.unlink()


def _is_alive(number: int) -> bool:
    """Return whether a process may be running; True where that cannot be told."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        query, invalid = 0x1000, 87  # PROCESS_QUERY_LIMITED_INFORMATION, ERROR_INVALID_PARAMETER
        handle = kernel.OpenProcess(query, False, number)
        if not handle:
            return ctypes.get_last_error() != invalid
        kernel.CloseHandle(handle)
        return True
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
