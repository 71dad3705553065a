"""What a window has open, kept apart from what it writes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from orgviewer.model.dataset import Dataset
from orgviewer.readers.sources import require_no_photo, require_unread
from orgviewer.views.files.open_file import OpenFile


def require_apart(output: Path, written: Dataset, opened: Dataset | None, sides: Sequence[OpenFile]) -> None:
    """Raise OutputError if an output is what `written` was read from, or what is open by now, as `sides`.

    A dataset does not know its file if names were left out of it.
    """
    for side in sides:
        require_unread(output, side.path)
    datasets = [dataset for dataset in (written, opened) if dataset is not None]
    for dataset in (*datasets, *(one.both.earlier for one in datasets if one.both)):
        require_unread(output, dataset.path)
        require_no_photo(output, dataset)
