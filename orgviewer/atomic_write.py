"""Files that are written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from orgviewer.errors import OutputError
from orgviewer.outputs import require_replaceable, unwritable
from orgviewer.unfinished import Unfinished, sweep
from orgviewer.words.language import tr


@contextmanager
def whole_file(output: Path) -> Iterator[BinaryIO]:
    """Open a file for writing that takes the place of the output when all of it is on the disk.

    After any error it is gone, and what stood there before stands there still. A link stays one, and
    what it leads to is replaced; a file keeps its owner, its group and who may read it as far as the system
    allows, and nobody gains by it. Raises OutputError with the reason if it cannot be written.
    """
    target = require_replaceable(output)
    sweep(target)
    try:
        unfinished = Unfinished(target)
        try:
            yield unfinished.open()
            unfinished.finish()
        except BaseException:
            unfinished.discard()
            raise
    except OSError as error:
        raise unwritable(output, error) from None


def write_whole(output: Path, parts: Iterable[str], encoding: str = "utf-8") -> None:
    """Write texts one after the other, whole or not at all; raises OutputError with the reason."""
    try:
        with whole_file(output) as file:
            for number, part in enumerate(parts):
                # Only the first part may begin with the mark of its encoding.
                file.write(part.encode(encoding if not number else encoding.removesuffix("-sig")))
    except UnicodeEncodeError as error:
        half = f"U+{ord(error.object[error.start]):04X}"
        raise OutputError(
            tr(
                '"{output}" cannot be written: a text holds {half}, half a character',
                output=output,
                half=half,
            )
        ) from None
