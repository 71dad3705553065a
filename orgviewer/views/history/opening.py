"""Histories as a window has them: of which file, and read so that nothing waits behind it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from orgviewer.history.opening import open_history
from orgviewer.history.states import FileHistory, HistoryError, HistoryKind
from orgviewer.views.files.open_file import ShownState


def closed_history(path: Path) -> FileHistory:
    """Return the states of a file; raises HistoryError.

    It is closed, so that no process waits for questions as long as somebody looks at a state, and none is
    left by a history that is given up, whenever that is: a state is read with one that ends at once.
    """
    with closing(open_history(path)) as history:
        return history


def is_whole(history: FileHistory) -> bool:
    """Return whether a history has all states of a file, and not only one that was asked for."""
    return history.kind is HistoryKind.FOLDER or len(history.states) > 1


def place_of(history: FileHistory, shown: ShownState | None) -> int:
    """Return the place of the state that is shown in a history, also of an earlier look at the same file."""
    keys = [state.key for state in history.states]
    return keys.index(shown.state.key) if shown and shown.state.key in keys else len(keys) - 1


def ignored(error: Exception) -> None:
    """Say nothing of a history that is not to be had any more; raises what else went wrong."""
    if not isinstance(error, HistoryError):
        raise error
