"""The states of a folder of dated files."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from orgviewer.controls import visible
from orgviewer.history.states import FileHistory, FileState, HistoryError, HistoryKind, StateKind
from orgviewer.readers.folders.dated_folder import DatedFolder
from orgviewer.words.language import Phrase, tr

LEFT_OUT: Phrase = "Not read: {names}."
LISTED = 10
"""Files named that are no states."""


class FolderSource(Struct, frozen=True, eq=False):
    """Reads states from the files of a folder."""

    folder: Path

    def content(self, state: FileState) -> bytes:
        """Return what a file holds; raises HistoryError."""
        path = self.path(state)
        try:
            return path.read_bytes()
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", "") or str(error)
            raise HistoryError(tr('"{path}" cannot be read: {reason}', path=path, reason=reason)) from None

    def path(self, state: FileState) -> Path:
        """Return the file of a state."""
        return self.folder / state.name

    def close(self) -> None:
        """Do nothing: each file is closed as soon as it is read."""


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def folder_history(path: Path, dated: DatedFolder) -> FileHistory:
    """Return the dated files of a folder as states, each following the one before."""
    states = [
        FileState(
            kind=StateKind.DATED_FILE,
            key=file.path.name,
            days=file.days,
            title=visible(file.path.name),
            content=file.path.name,
            name=file.path.name,
            before=(place - 1,) if place else (),
            size=_size(file.path),
        )
        for place, file in enumerate(dated.files)
    ]
    more = ", …" if len(dated.left_out) > LISTED else ""
    names = ", ".join(map(visible, dated.left_out[:LISTED])) + more
    notes = (tr(LEFT_OUT, names=names),) if names else ()
    return FileHistory(path, HistoryKind.FOLDER, states, FolderSource(path), notes)
