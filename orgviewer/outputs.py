"""Where a file may be written: what stands there already, whether it is read; and how a path is kept as text.

Not for: the writing itself (see `whole`).
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from os import fsdecode, fsencode
from pathlib import Path
from typing import TypeAlias
from urllib.parse import quote, unquote_to_bytes

from orgviewer.errors import OutputError
from orgviewer.words.language import tr

FileIdentity: TypeAlias = tuple[int, int]
"""A device and a number on it."""
AS_BYTES = "bytes:"  # begins the spelling of a name that is no text; no absolute path begins so


def is_there(path: Path) -> bool:
    """Return whether there is anything of a name, a link that leads nowhere included; never raises."""
    try:
        path.lstat()
    except (OSError, ValueError):
        return False
    return True


def is_folder(path: Path) -> bool:
    """Return whether a folder is there, or a link that leads to one; never raises."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def unwritable(output: Path, error: Exception) -> OutputError:
    """Return the sentence on an output that the system refuses, with its reason."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return OutputError(tr('"{output}" cannot be written: {reason}', output=output, reason=reason))


def require_replaceable(output: Path) -> Path:
    """Return where the file of an output is written: there, or where its link leads, even if to nothing yet.

    Raises OutputError for what is no plain file, for a missing folder, and for a name that cannot be.
    """
    try:
        status = _status(output)
        target = output.resolve() if output.is_symlink() else output
        has_folder = target.parent.is_dir()
    except (OSError, ValueError, RuntimeError) as error:  # links that lead in a circle are the last
        raise unwritable(output, error) from None
    if status is not None and stat.S_ISDIR(status.st_mode):
        raise OutputError(tr('"{output}" is a folder.', output=output))
    if status is not None and not stat.S_ISREG(status.st_mode):
        raise OutputError(
            tr('"{output}" is a pipe, a socket or a device, not a file; choose another name.', output=output)
        )
    if not has_folder:
        raise OutputError(tr('The folder "{parent}" does not exist.', parent=target.parent))
    return target


def require_apart(output: Path, source: Path, parts: Iterable[Path] = ()) -> None:
    """Raise OutputError if an output is what is read, under whatever name: a file, or one of its parts.

    `parts` are the files of a folder, or those that a file names; they are asked for only if need be.
    """
    try:
        status = _status(output)
    except (OSError, ValueError):
        return  # nothing can be written there, and whoever tries is told so
    if status is None:
        return
    if _is(source, status):
        raise OutputError(tr('"{output}" is the file that is read; write to another.', output=output))
    if any(_is(part, status) for part in parts):
        raise OutputError(_part(output))


def identities(paths: Iterable[Path]) -> frozenset[FileIdentity]:
    """Return what the system knows the files of some paths by, those that are there: numbers, no names."""
    found = set()
    for path in paths:
        with suppress(OSError, ValueError):
            status = path.stat()
            found.add((status.st_dev, status.st_ino))
    return frozenset(found)


def require_none_of(output: Path, files: frozenset[FileIdentity]) -> None:
    """Raise OutputError if an output is one of the files that are read, which are known by `identities`."""
    if files and not files.isdisjoint(identities((output,))):
        raise OutputError(_part(output))


def _part(output: Path) -> str:
    return tr('"{output}" is one of the files that are read; write to another.', output=output)


def _status(path: Path) -> os.stat_result | None:
    """Return what a path leads to, or None if there is nothing."""
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _is(path: Path, status: os.stat_result) -> bool:
    with suppress(OSError, ValueError):
        return os.path.samestat(path.stat(), status)
    return False


def spelled(path: Path) -> str:
    """Return a path as text that can be kept, also where its name is no text (see `os.fsencode`)."""
    text = str(path)
    try:
        text.encode()
    except UnicodeEncodeError:
        return AS_BYTES + quote(fsencode(path))
    return text


def path_of(text: str) -> Path:
    """Return the path that was spelled like this."""
    if text.startswith(AS_BYTES):
        return Path(fsdecode(unquote_to_bytes(text.removeprefix(AS_BYTES))))
    return Path(text)
