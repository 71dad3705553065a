"""Which files are read for a path, so that nothing is ever written over one of them, or becomes one.

Not for: reading them, or where a file may be written at all (see `outputs`).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from orgviewer.errors import OutputError
from orgviewer.model.dataset import Dataset
from orgviewer.model.photo_files import is_inline
from orgviewer.outputs import require_apart
from orgviewer.readers.syntax.folder import record_files, would_be_record
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.readers.table_folder import table_files, would_be_table


def require_unread(output: Path, source: Path) -> None:
    """Raise OutputError if an output is what is read for a path, or would be a record of its folder."""
    require_apart(output, source, _files_read(source))
    if _would_be_read(output, source):
        raise OutputError(
            f'"{output}" would be read as a record of the folder that is read; write to another folder.'
        )


def require_no_photo(output: Path, dataset: Dataset) -> None:
    """Raise OutputError if an output is a photo that a file names."""
    require_apart(output, dataset.path, _photos_named(dataset))


def _files_read(path: Path) -> Iterator[Path]:
    """Yield a file itself, or the files of a folder that are read; nothing if none can be."""
    yield path
    try:
        if path.is_dir():
            yield from (file for _, file in record_files(path))
            yield from table_files(path)
    except (OSError, ValueError, SyntaxMistakeError):
        return  # reading it will say why


def _would_be_read(output: Path, source: Path) -> bool:
    """Return whether a name, or where its link leads, is one that is read of a folder."""
    try:
        if not source.is_dir():
            return False
        folder = source.resolve()
        names = (output.parent.resolve() / output.name, output.resolve())
    except (OSError, ValueError, RuntimeError):
        return False  # nothing can be read or written there, and whoever tries is told so
    return any(would_be_record(name, folder) or would_be_table(name, folder) for name in names)


def _photos_named(dataset: Dataset) -> Iterator[Path]:
    """Yield where the photos lie that a file names, whether or not there is anything."""
    folder = dataset.folder
    yield from (folder / image for image in dataset.images if not is_inline(image))
