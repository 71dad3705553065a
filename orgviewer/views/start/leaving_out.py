"""Columns that are left out in one window are in no other either, and in nothing that is kept of a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from orgviewer.views.chart.scene_tasks import Opening
from orgviewer.views.files.session import Documents
from orgviewer.views.settings import Settings
from orgviewer.views.start.recent_pictures import forget_picture


class LeavingOut(QObject):
    """Has what is open read again without the columns.

    Signal: `forgotten` with a file that has no picture any more.
    """

    forgotten = Signal(object)

    def __init__(self, settings: Settings, documents: Documents, opening: Opening, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._documents, self._opening = settings, documents, opening
        self._paths: list[Path] = []
        # Later, so that what was read is shown by then.
        opening.ended.connect(self._catch_up, Qt.ConnectionType.QueuedConnection)

    def follow(self, path: Path) -> None:
        """Leave out what somebody wants left out of a file, as soon as nothing else is read."""
        forget_picture(path)
        self.forgotten.emit(path)
        self._paths.append(path)
        self._catch_up()

    def may_keep(self, path: Path) -> bool:
        """Return whether nothing is shown of the open file that is to be left out of it."""
        file, told = self._documents.file, self._settings.table_spec(path)
        return file is None or told is None or told.left_out <= file.spec.left_out

    def _catch_up(self) -> None:
        file = self._documents.file
        if self._opening.is_busy or file is None:
            return
        paths, self._paths = self._paths, []
        said = file
        for path in paths:
            told = self._settings.table_spec(path)
            said = said.leaving_out(path, told) if told else said
        if said is not file:
            self._documents.reload(said)
