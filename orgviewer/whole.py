"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from orgviewer.errors import OutputError


@contextmanager
def whole_file(output: Path) -> Iterator[BinaryIO]:
    """Open a temporary file beside the output for writing; it is renamed when all is on the disk.

    After any error it is gone, and what stood there before stands there still. A link stays one, and
    what it leads to is replaced; a file keeps who may read it. Raises OutputError with the reason if
    it cannot be written.
    """
    try:
        target = output.resolve() if output.is_symlink() else output
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(0, "it may only be read")
        # A name of its own, lest two that write the same file write into each other.
        descriptor, name = tempfile.mkstemp(
            prefix=f".{target.name[:100]}.", suffix=".part", dir=target.parent
        )
        unfinished = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            unfinished.chmod(_mode(target))
            unfinished.replace(target)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise OutputError(f'"{output}" cannot be written: {error.strerror or error}') from None


def _mode(target: Path) -> int:
    """Return who may read and write a file: as with the one that is there, else as with any new one."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def write_whole(output: Path, parts: Iterable[str], encoding: str = "utf-8") -> None:
    """Write texts one after the other, whole or not at all; raises OutputError with the reason."""
    try:
        with whole_file(output) as file:
            for number, part in enumerate(parts):
                # Only the first part may begin with the mark of its encoding.
                file.write(part.encode(encoding if not number else encoding.removesuffix("-sig")))
    except UnicodeEncodeError as error:
        half = f"U+{ord(error.object[error.start]):04X}"
        raise OutputError(f'"{output}" cannot be written: a text holds {half}, half a character') from None
