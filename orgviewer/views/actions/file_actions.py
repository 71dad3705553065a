"""What a person does with files: opening, pasting and dropping them, their columns and copies.

Not for: pictures (see `exporting`).
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from orgviewer.engines import load
from orgviewer.errors import OrgviewerError
from orgviewer.readers.syntax.signs import SUFFIXES
from orgviewer.resources import default_dataset
from orgviewer.views.chart.view import ChartView
from orgviewer.views.files.pasting import PastedTables, is_table
from orgviewer.views.files.session import Documents
from orgviewer.views.files.writing import Writing
from orgviewer.views.status import StatusLine
from orgviewer.words.translation import tr

ASK_ABOUT_COLUMNS = "orgviewer.views.files.columns_dialog:ask_about_columns"
JUDGE_DRAWING = "orgviewer.views.files.drawing_dialog:judge_drawing"
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

    # How files are read

    def change_columns(self) -> None:
        """Ask what the columns of the open table are, and read it again."""

        def say(sentence: str) -> None:
            self._status.showMessage(sentence, 10_000)

        load(ASK_ABOUT_COLUMNS)(self._documents, say, self._window)

    def judge_drawing(self, chart: ChartView) -> None:
        """Show how the open drawing was read, and ask what of it is right."""
        load(JUDGE_DRAWING)(self._documents, chart, self._window)

    # The ways out

    def save_copy(self) -> None:
        """Ask for a form and a place, and save all that the open file says."""
        load(SAVE_COPY)(self._documents, self._writing, self._window)
