"""The states of a history, read in a process of its own, so that no window is ever held up."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from orgviewer.history.states import FileHistory
from orgviewer.history.walk import StateChanges, Walk
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import TableSpec
from orgviewer.progress import Progress, unheard
from orgviewer.readers.files import read
from orgviewer.readers.process.worker import PART, parts, started
from orgviewer.signals import InterruptError, raised


def walk_apart(
    history: FileHistory,
    spec: TableSpec,
    take: Callable[[StateChanges], None],
    progress: Progress,
    is_wanted: Callable[[], bool],
) -> None:
    """Call `take` with what changed in each state, as it becomes known; tables are read as `spec` says.

    Raises ReadError if the process ends early, and StoppedError as soon as `is_wanted` says no.
    """
    decoder = msgspec.msgpack.Decoder(StateChanges)
    count = len(history.states)
    with started(history.path, serve, history, spec) as receiver:
        incoming = parts(receiver, unheard, is_wanted, history.path)
        for number in range(count):
            take(decoder.decode(next(incoming)))
            progress((number + 1) / count)


def serve(sender: Connection, history: FileHistory, spec: TableSpec) -> None:
    """Read the states of a history and send what changed in each; runs in the other process."""
    with suppress(InterruptError, BrokenPipeError), raised(), closing(history):
        for step in Walk(history, partial(_read, spec)).steps():
            sender.send_bytes(PART + msgspec.msgpack.encode(step))


def _read(spec: TableSpec, path: Path, content: bytes | None) -> Dataset:
    return read(path, spec=spec, content=content)
