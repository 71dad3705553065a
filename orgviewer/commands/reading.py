"""What commands read: a file as it is, or as it was in a commit or on a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from orgviewer.choices import Omission
from orgviewer.engines import load
from orgviewer.model.dataset import Dataset
from orgviewer.readers import read_as_told
from orgviewer.words.language import tr

KEPT_FIELDS = "orgviewer.omissions.fields:other_columns"
READ_AT = "orgviewer.history.opening:read_at"


def read_told(
    path: Path, columns: Sequence[str], sheet: str | None, encoding: str | None, at: str | None
) -> Dataset:
    """Return what a file holds, or held at a state; raises ReadError and UsageError."""
    if at is None:
        return read_as_told(path, columns, sheet, encoding)
    dataset: Dataset = load(READ_AT)(path, at, columns, sheet, encoding)
    return dataset


def kept_fields(dataset: Dataset, omissions: frozenset[Omission]) -> Iterator[str]:
    """Yield which columns of the file's own are still there without names, to be looked at by a person."""
    if Omission.NAMES in omissions:
        names = ", ".join(load(KEPT_FIELDS)(dataset))
        yield (
            tr("Without names; of the file's other fields these are kept: {list}.", list=names)
            if names
            else tr("Without names; none of the file's other fields is kept.")
        )
