"""What commands read: a file as it is, or as it was in a commit or on a day."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from orgviewer.engines import load
from orgviewer.model.dataset import Dataset
from orgviewer.readers import read_as_told

READ_AT = "orgviewer.history.opening:read_at"


def read_told(
    path: Path, columns: Sequence[str], sheet: str | None, encoding: str | None, at: str | None
) -> Dataset:
    """Return what a file holds, or held at a state; raises ReadError and UsageError."""
    if at is None:
        return read_as_told(path, columns, sheet, encoding)
    dataset: Dataset = load(READ_AT)(path, at, columns, sheet, encoding)
    return dataset
