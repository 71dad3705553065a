"""In which rows of a table its people stand, found again by a second reading, beside the window.

Not for: single facts (see `evidence`), or what changed between two files (see `changes.evidence`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from orgviewer.model.dataset import Dataset
from orgviewer.progress import unheard
from orgviewer.readers.evidence import rows_of_people
from orgviewer.readers.process.worker import parts, send, started
from orgviewer.readers.shaped import Shaped

ReadAgain = Callable[[], tuple[Dataset, Shaped]]
"""Reads a file again; raises ReadError. Handed to the other process."""
PeopleRows = Sequence[tuple[str, Sequence[int]]]
"""Of each person the sheet, "" for the only one, and the rows; nothing of whom no row is."""


def rows_apart(dataset: Dataset, again: ReadAgain, is_wanted: Callable[[], bool]) -> PeopleRows:
    """Return the rows of all people of a dataset, which another process finds.

    Nothing if the file holds other people by now. Raises ReadError if it cannot be read, and StoppedError as
    soon as `is_wanted` says no.
    """
    with started(dataset.path, serve, str(dataset.path), again) as receiver:
        sent = next(parts(receiver, unheard, is_wanted, dataset.path))
    ids, found = msgspec.msgpack.decode(sent, type=tuple[list[str], list[tuple[str, list[int]]]])
    return found if ids == _ids(dataset) else ()


def serve(sender: Connection, path: str, again: ReadAgain) -> None:
    """Read a file again and send the rows of its people; runs in the other process."""
    send(sender, Path(path), _found(again))


def _found(again: ReadAgain) -> Iterator[bytes]:
    dataset, shaped = again()
    yield msgspec.msgpack.encode((_ids(dataset), rows_of_people(dataset, shaped)))


def _ids(dataset: Dataset) -> list[str]:
    return list(dataset.roster.ids) if dataset.roster else [person.id for person in dataset.persons]
