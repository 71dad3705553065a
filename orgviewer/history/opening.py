"""The history of a path, whatever it is, and one state of it by its name: a commit, or a day of a folder."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from orgviewer.controls import visible
from orgviewer.history.folder import folder_history
from orgviewer.history.git.commits import git_history, state_at
from orgviewer.history.reading import read_state
from orgviewer.history.states import FileHistory, FileState, HistoryError
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import TableSpec
from orgviewer.outputs import is_folder
from orgviewer.readers.files import read_as_told, read_with_places, require_columns
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.syntaxes import states
from orgviewer.readers.tables.dates.dated_names import dated_names
from orgviewer.words.language import tr


def open_history(path: Path) -> FileHistory:
    """Return the states of a file under git, or of a folder of dated files; raises HistoryError."""
    return _of_folder(path) if is_folder(path) else git_history(path)


def latest_state(path: Path) -> FileHistory | None:
    """Return the history of a folder of dated files, None for any other folder."""
    dated = states(path)
    return None if dated is None else folder_history(path, dated)


def read_at(path: Path, at: str, columns: Sequence[str], sheet: str | None, encoding: str | None) -> Dataset:
    """Return what a file held in a commit, or a folder of dated files on a day.

    Raises HistoryError if there is no such state, ReadError and UsageError as reading a file does.
    """
    history, place = state_meant(path, at)
    with closing(history):
        return read_state(history, history.states[place], partial(_as_told, columns, sheet, encoding))


def read_states(path: Path, names: Sequence[str], spec: TableSpec) -> list[tuple[Dataset, Shaped]]:
    """Return what a file held in each of some commits, and what says where it stood, under git's name for it.

    Raises as `read_at` does.
    """
    return [_with_places(path, name, spec) for name in names]


def _with_places(path: Path, at: str, spec: TableSpec) -> tuple[Dataset, Shaped]:
    history, place = state_meant(path, at)
    read = state_with_places(history, place, spec)
    require_columns(spec, read[0])
    return read


def state_with_places(history: FileHistory, place: int, spec: TableSpec) -> tuple[Dataset, Shaped]:
    """Return what a state holds, and what says where it stood, under the state's own name.

    The history is closed then. Raises ReadError with the state's problems.
    """
    found: list[Shaped] = []

    def read_file(file: Path, content: bytes | None) -> Dataset:
        dataset, shaped = read_with_places(file, spec=spec, content=content)
        found.append(shaped)
        return dataset

    with closing(history):
        state = history.states[place]
        return replace(read_state(history, state, read_file), path=history.source.path(state)), found[0]


def _as_told(
    columns: Sequence[str], sheet: str | None, encoding: str | None, path: Path, content: bytes | None
) -> Dataset:
    return read_as_told(path, columns, sheet, encoding, content)


def state_meant(path: Path, at: str) -> tuple[FileHistory, int]:
    """Return a history with the state that is meant, and its place; raises HistoryError."""
    if not is_folder(path):
        return state_at(path, at), 0
    history = _of_folder(path)
    return history, list(history.states).index(_meant(history, at))


def _of_folder(path: Path) -> FileHistory:
    dated = states(path)
    if dated is None:
        raise HistoryError(
            tr('"{path}" has no history: it is no folder of files that have days in their names.', path=path)
        )
    return folder_history(path, dated)


def _meant(history: FileHistory, at: str) -> FileState:
    """Return the state of a folder that is meant: a file by its name, or the last one begun by a day."""
    named = next((state for state in history.states if at in (state.key, Path(state.key).stem)), None)
    if named is not None:
        return named
    (wanted,) = dated_names([at])
    first, last = history.states[0].days.text, history.states[-1].days.text
    if wanted is None or wanted.rest:
        raise HistoryError(
            tr(
                '"{at}" is no day, and no file of "{path}" ({first} to {last}).',
                at=visible(at),
                path=history.path,
                first=first,
                last=last,
            )
        )
    begun = [state for state in history.states if state.days.first <= wanted.days.last]
    if not begun:
        raise HistoryError(
            tr(
                '"{path}" begins on {first}, and has nothing for {at}.',
                path=history.path,
                first=first,
                at=visible(at),
            )
        )
    return begun[-1]
