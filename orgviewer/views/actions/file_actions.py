"""What a person does with files: opening, pasting and dropping them, their columns and copies.

And the rooms for the open file that not everybody enters: pictures of it (see `exporting`), and its history,
each loaded and made when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from orgviewer.engines import load
from orgviewer.errors import OrgviewerError
from orgviewer.paint.theme import Theme
from orgviewer.readers.syntax.signs import SUFFIXES
from orgviewer.resources import default_dataset
from orgviewer.views.actions.action import ActionName
from orgviewer.views.files.pasting import PastedTables, is_table
from orgviewer.views.files.session import Documents
from orgviewer.views.files.writing import Writing
from orgviewer.views.parts import Parts
from orgviewer.views.search.finding import SearchController
from orgviewer.views.status import StatusLine
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.views.export.exporting import Exporting
    from orgviewer.views.history.controller import HistoryController

EXPORTING = "orgviewer.views.export.exporting:Exporting"
HISTORY = "orgviewer.views.history.controller:HistoryController"

ASK_ABOUT_COLUMNS = "orgviewer.views.files.columns_dialog:ask_about_columns"
SAVE_COPY = "orgviewer.views.files.saving:save_copy"


class FileActions(QObject):
    """Asks, and has `documents` do it; says what came of it in the status line."""

    def __init__(self, documents: Documents, writing: Writing, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._documents, self._window = documents, window
        self._writing, self._status = writing, status
        self._pasted = PastedTables()

    def open_file(self) -> None:
        """Ask for a file and open it."""
        endings = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = f"{tr('Organization charts')} ({endings});;{tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open a file"), self._folder(), kinds)
        if name:
            self._documents.open(Path(name))

    def open_folder(self) -> None:
        """Ask for a folder and open it."""
        name = QFileDialog.getExistingDirectory(self._window, tr("Open a folder"), self._folder())
        if name:
            self._documents.open(Path(name))

    def _folder(self) -> str:
        return str(self._documents.folder)

    def open_example(self) -> None:
        """Open the sample that comes along."""
        try:
            path = default_dataset()
        except OrgviewerError as error:
            self._status.showMessage(str(error), 10_000)
        else:
            self._documents.open(path)

    # Tables and files that come by the clipboard or the mouse

    def paste(self) -> None:
        """Open what was copied."""
        if not self.take(QGuiApplication.clipboard().mimeData()):
            self._status.showMessage(
                tr("The clipboard holds no table: copy some cells of a spreadsheet first."), 10_000
            )

    def drop(self, data: QMimeData) -> None:
        """Open what was dropped."""
        if not self.take(data):
            self._status.showMessage(tr("What was dropped is neither a file nor a table."), 10_000)

    def take(self, data: QMimeData | None) -> bool:
        """Open the first file of some data, or the table that it is; return whether it is one of them."""
        if data is None:  # as of a clipboard that nothing was ever copied to
            return False
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self._documents.open(paths[0])
            return True
        if data.hasUrls() or not is_table(data.text()):
            return False
        try:
            path = self._pasted.save(data.text())
        except OSError as error:
            sentence = tr("The table cannot be kept in a temporary file: {reason}")
            self._status.showMessage(sentence.replace("{reason}", error.strerror or str(error)), 10_000)
        else:
            self._documents.open(path, is_saved=False)
        return True

    def close(self) -> None:
        """Forget what was pasted."""
        self._pasted.close()

    # Columns

    def change_columns(self) -> None:
        """Ask what the columns of the open table are, and read it again."""
        load(ASK_ABOUT_COLUMNS)(self._documents, self._window)

    # The ways out

    def save_copy(self) -> None:
        """Ask for a form and a place, and save all that the open file says."""
        load(SAVE_COPY)(self._documents, self._writing, self._window)


class Rooms:
    """Makes each room once, of what is in the window anyway."""

    def __init__(
        self,
        documents: Documents,
        parts: Parts,
        finding: SearchController,
        writing: Writing,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        self._documents, self._parts, self._finding = documents, parts, finding
        self._writing, self._status, self._window = writing, status, window
        documents.opened.connect(self._look)

    def slots(self) -> dict[ActionName, Callable[[], object]]:
        """Return what the actions of these rooms do."""
        return {
            ActionName.EXPORT: lambda: self.exporting.export(),  # noqa: PLW0108  (made only then)
            ActionName.COPY: lambda: self.exporting.copy(),  # noqa: PLW0108
            ActionName.PRINT: lambda: self.exporting.print(),  # noqa: PLW0108
            ActionName.HISTORY: lambda: self.history.open(),  # noqa: PLW0108
        }

    @cached_property
    def exporting(self) -> Exporting:
        """The ways out as pictures."""
        parts = self._parts.chart, self._documents, self._writing, self._status, self._window
        exporting: Exporting = load(EXPORTING)(*parts)
        return exporting

    @cached_property
    def history(self) -> HistoryController:
        """The states of the open file."""
        parts = self._documents, self._parts, self._finding, self._status, self._window
        history: HistoryController = load(HISTORY)(*parts)
        return history

    def set_theme(self, theme: Theme) -> None:
        """Draw what is there in other colours."""
        if "history" in vars(self):
            self.history.bar.set_theme(theme)

    def close(self) -> None:
        """Give up whatever goes on in a room that was entered."""
        if "history" in vars(self):
            self.history.close()

    def _look(self) -> None:
        """Enter the history of a file of which a state is shown."""
        file = self._documents.file
        if file is not None and file.shown is not None and "history" not in vars(self):
            self.history.follow()
