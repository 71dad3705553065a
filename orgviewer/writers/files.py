"""A Dataset into a file; the file's ending says how."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from orgviewer.atomic_write import write_whole
from orgviewer.choices import DatasetFormat
from orgviewer.errors import OutputError
from orgviewer.model.dataset import Dataset
from orgviewer.progress import Progress, unheard
from orgviewer.words.language import tr
from orgviewer.writers import follow_the_money, linked_data
from orgviewer.writers.native import native
from orgviewer.writers.popolo import popolo
from orgviewer.writers.table import table
from orgviewer.writers.table_losses import losses

SUFFIXES: Mapping[str, DatasetFormat] = {
    DatasetFormat.YAML.value: DatasetFormat.YAML,
    ".yml": DatasetFormat.YAML,
    DatasetFormat.JSON.value: DatasetFormat.JSON,
    DatasetFormat.CSV.value: DatasetFormat.CSV,
    DatasetFormat.FOLLOW_THE_MONEY.value: DatasetFormat.FOLLOW_THE_MONEY,
    ".ndjson": DatasetFormat.FOLLOW_THE_MONEY,
    DatasetFormat.LINKED_DATA.value: DatasetFormat.LINKED_DATA,
}


def write_dataset(
    dataset: Dataset, path: Path, is_field: Callable[[str], bool], progress: Progress = unheard
) -> tuple[str, ...]:
    """Write a dataset whole or not at all; return in sentences what such a file cannot hold.

    `is_field` says whether a reader would take a column's name for that of a field.
    Raises OutputError for an unknown ending, and if the file cannot be written; whatever `progress` raises.
    """
    match SUFFIXES.get(path.suffix.lower()):
        case DatasetFormat.YAML:
            write_whole(path, native(dataset, progress))
        case DatasetFormat.JSON:
            write_whole(path, popolo(dataset, progress))
        case DatasetFormat.CSV:
            left_out = tuple(losses(dataset))
            # Without the mark Excel takes it for Windows-1252.
            write_whole(path, table(dataset, is_field, progress), encoding="utf-8-sig")
            return left_out
        case DatasetFormat.FOLLOW_THE_MONEY:
            write_whole(path, follow_the_money.entities(dataset, progress))
            return tuple(follow_the_money.losses(dataset))
        case DatasetFormat.LINKED_DATA:
            write_whole(path, linked_data.linked_data(dataset, progress))
            return tuple(linked_data.losses(dataset))
        case None:
            raise OutputError(tr('"{path}" does not end in {list}.', path=path, list=", ".join(SUFFIXES)))
    return ()
