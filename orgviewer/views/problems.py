"""The list of a file's problems, as text that can be copied, and when it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from orgviewer.controls import visible
from orgviewer.errors import Problem, ReadError
from orgviewer.views.files.session import Documents
from orgviewer.views.guide.opening import GuidePage, offer_guide
from orgviewer.words.translation import tr


class ProblemsDialog(QDialog):
    """Shows the problems of a file one a line; it may stay open beside the window, and be told others.

    Which file that is stands in `windowFilePath`.
    """

    def __init__(self, headline: str, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Problems"))
        self.resize(760, 320)
        self.headline, self.list = QLabel(), QPlainTextEdit()
        self.list.setReadOnly(True)
        self.list.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.list.setAccessibleName(tr("Problems"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        offer_guide(GuidePage.FILES, buttons, self)
        layout = QVBoxLayout(self)
        self.headline.setWordWrap(True)
        self.headline.setTextFormat(Qt.TextFormat.PlainText)  # a file may be named like a tag
        for widget in (self.headline, self.list, buttons):
            layout.addWidget(widget)
        self.tell(headline, problems)

    def tell(self, headline: str, problems: Sequence[Problem]) -> None:
        """Show problems in place of those that are shown."""
        self.headline.setText(headline)
        self.list.setPlainText("\n".join(visible(str(problem)) for problem in problems))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.list.toPlainText())


class ProblemLists(QObject):
    """Shows what is wrong with the open file, or with one that could not be opened, one list at a time."""

    def __init__(self, documents: Documents, window: QWidget) -> None:
        super().__init__(window)
        self._documents, self._window = documents, window
        self._asked: ProblemsDialog | None = None
        documents.opened.connect(self._close_others)
        documents.closed.connect(self._close_others)

    def say_unread(self, path: Path, error: ReadError) -> None:
        """Say why a file cannot be shown."""
        sentence = tr("“{name}” cannot be shown. These are its problems:")
        self._show(path, sentence, error.problems)

    def show(self) -> None:
        """List the problems of the open file."""
        if self._documents.dataset:
            path, problems = self._documents.dataset.path, self._documents.problems
            self._asked = self._show(path, self._sentence(), problems)

    def renew(self) -> None:
        """Let a list about the open file say what is wrong with it now; it goes if nothing is.

        One that nobody asked for, because the file could not be read, goes when it can.
        """
        dataset, problems = self._documents.dataset, self._documents.problems
        for shown in self._lists():
            if dataset is None or shown.windowFilePath() != str(dataset.path):
                continue
            if self._documents.trouble.problems or (problems and shown is self._asked):
                shown.tell(_named(self._sentence(), dataset.path), problems)
            else:
                shown.close()

    def _close_others(self) -> None:
        """Close lists about other files than the one that is open now."""
        for shown in self._lists():
            dataset = self._documents.dataset
            if dataset is None or shown.windowFilePath() != str(dataset.path):
                shown.close()

    def _lists(self) -> list[ProblemsDialog]:
        return self._window.findChildren(ProblemsDialog)

    def _sentence(self) -> str:
        if self._documents.trouble.problems:
            return tr("“{name}” cannot be shown as it is now:")
        return tr("“{name}” is shown, but:")

    def _show(self, path: Path, sentence: str, problems: Sequence[Problem]) -> ProblemsDialog:
        for shown in self._lists():
            shown.close()
        dialog = ProblemsDialog(_named(sentence, path), problems, self._window)
        dialog.setWindowFilePath(str(path))
        dialog.show()
        return dialog


def _named(sentence: str, path: Path) -> str:
    return sentence.replace("{name}", visible(path.name))
