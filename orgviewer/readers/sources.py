"""Which files are read for a path, so that nothing is ever written over one of them, or becomes one.

Not for: reading them, or where a file may be written at all (see `outputs`).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from orgviewer.engines import load
from orgviewer.errors import OutputError
from orgviewer.model.dataset import Dataset
from orgviewer.outputs import FileIdentity, identities, require_apart, require_none_of
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.words.language import tr

IS_INLINE = "orgviewer.model.photo_files:is_inline"
RECORD_FILES = "orgviewer.readers.syntax.folder:record_files"
WOULD_BE_RECORD = "orgviewer.readers.syntax.folder:would_be_record"
TABLE_FILES = "orgviewer.readers.folders.table_folder:table_files"
STATES = "orgviewer.readers.syntaxes:states"
WOULD_BE_TABLE = "orgviewer.readers.folders.table_folder:would_be_table"


def require_unread(output: Path, source: Path) -> None:
    """Raise OutputError if an output is what is read for a path, or would be a record of its folder."""
    require_apart(output, source, _files_read(source))
    if _would_be_read(output, source):
        raise OutputError(
            tr(
                '"{output}" would be read as a record of the folder that is read; write to another folder.',
                output=output,
            )
        )


def require_no_photo(output: Path, dataset: Dataset) -> None:
    """Raise OutputError if an output is a photo that a file names."""
    require_apart(output, dataset.path, _photos_named(dataset))
    require_none_of(output, dataset.photos_left_out)


def photo_files(dataset: Dataset) -> frozenset[FileIdentity]:
    """Return the photos that a file names, as whoever leaves them out still knows them."""
    return identities(_photos_named(dataset))


def _files_read(path: Path) -> Iterator[Path]:
    """Yield a file itself, or the files of a folder that are read; nothing if none can be."""
    yield path
    try:
        if path.is_dir():
            yield from (file for _, file in load(RECORD_FILES)(path))
            yield from load(TABLE_FILES)(path)
            dated = load(STATES)(path)
            yield from (state.path for state in dated.files) if dated is not None else ()
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
    return any(
        load(would_be)(name, folder) for would_be in (WOULD_BE_RECORD, WOULD_BE_TABLE) for name in names
    )


def _photos_named(dataset: Dataset) -> Iterator[Path]:
    """Yield where the photos lie that a file names, whether or not there is anything."""
    folder = dataset.folder
    yield from (folder / image for image in dataset.images if not load(IS_INLINE)(image))
