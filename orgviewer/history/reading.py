"""The Dataset of a state: read as its file would be, and told under the state's own name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from orgviewer.errors import Problem, ReadError, Severity
from orgviewer.history.states import FileHistory, FileState, HistoryError, HistoryKind
from orgviewer.model.dataset import Dataset

ReadContent = Callable[[Path, bytes | None], Dataset]
"""Reads a file, or what it held at another time; raises ReadError."""


def read_state(history: FileHistory, state: FileState, read_file: ReadContent) -> Dataset:
    """Return what a state holds; raises ReadError with the state's problems.

    A commit's file is read as if it lay where the file lies now, so that its photos are found.
    """
    if history.kind is HistoryKind.FOLDER:
        return read_file(history.source.path(state), None)
    label = history.source.path(state)
    path = history.path.with_name(Path(state.name).name)
    try:
        dataset = read_file(path, history.source.content(state))
    except ReadError as error:
        raise ReadError(_under(label, path, error.problems)) from None
    except HistoryError as error:
        raise ReadError((Problem(label, Severity.ERROR, str(error).rstrip(".")),)) from None
    return replace(dataset, path=history.path, problems=_under(label, path, dataset.problems))


def _under(label: Path, path: Path, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(one._replace(path=label) if one.path == path else one for one in problems)
