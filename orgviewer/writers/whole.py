"""Text files that are written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from orgviewer.errors import OutputError


def write_whole(output: Path, parts: Iterable[str], encoding: str = "utf-8") -> None:
    """Write texts one after the other to a temporary name beside the output, which is then renamed.

    Raises OutputError with the reason; then what stood there before stands there still.
    """
    unfinished = output.with_name(f"{output.name}.part")
    try:
        try:
            with unfinished.open("w", encoding=encoding, newline="") as file:
                file.writelines(parts)
            unfinished.replace(output)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise OutputError(f'"{output}" cannot be written: {error.strerror}') from None
    except UnicodeEncodeError as error:
        half = f"U+{ord(error.object[error.start]):04X}"
        raise OutputError(f'"{output}" cannot be written: a text holds {half}, half a character') from None
