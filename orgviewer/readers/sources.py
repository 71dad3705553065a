"""Which files are read for a path, so that nothing is ever written over one of them.

Not for: reading them, or what is said of a file that may not be written (see `outputs`).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from orgviewer.model.dataset import Dataset
from orgviewer.readers.syntax.folder import record_files
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError


def files_read(path: Path) -> Iterator[Path]:
    """Yield a file itself, or the files of a folder that are read; nothing if none can be."""
    yield path
    try:
        if path.is_dir():
            yield from (file for _, file in record_files(path))
    except (OSError, ValueError, SyntaxMistakeError):
        return  # reading it will say why


def all_read(dataset: Dataset) -> Iterator[Path]:
    """Yield every file that a dataset was read from, and the photos that it names."""
    yield from files_read(dataset.path)
    yield from photos_named(dataset)


def photos_named(dataset: Dataset) -> Iterator[Path]:
    """Yield where the photos lie that a file names, whether or not there is anything."""
    folder = dataset.path.parent
    yield from (folder / image for image in dataset.images if not image.startswith("data:"))
