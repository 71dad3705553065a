"""Histories as a window has them: of which file, and read so that nothing waits behind it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from orgviewer.history.opening import open_history
from orgviewer.history.states import FileHistory, HistoryKind


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
