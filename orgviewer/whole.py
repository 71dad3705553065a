"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from orgviewer.errors import OutputError


@contextmanager
def whole_file(output: Path) -> Iterator[BinaryIO]:
    """Open a temporary file beside the output for writing; it is renamed when all is on the disk.

    After any error it is gone, and what stood there before stands there still. Raises OutputError with
    the reason if it cannot be written.
    """
    unfinished = output.with_name(f"{output.name}.part")
    try:
        if output.exists() and not os.access(output, os.W_OK):
            raise PermissionError(0, "it may only be read")
        try:
            with unfinished.open("wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(output)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise OutputError(f'"{output}" cannot be written: {error.strerror or error}') from None


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
