"""When the list of a file's problems is shown, what it says by and by, and the cards to which it leads."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from orgviewer.controls import visible
from orgviewer.errors import NamedRecord, Problem, ReadError
from orgviewer.views.chart.view import ChartView
from orgviewer.views.files.leading import at_foot, go_to
from orgviewer.views.files.session import Documents
from orgviewer.views.problems.dialog import ProblemsDialog
from orgviewer.words.translation import tr


class ProblemLists(QObject):
    """Shows what is wrong with the open file, or with one that could not be opened, one list at a time.

    Signal: `cardless` with the name of somebody to whom a line leads, and who has no card.
    """

    cardless = Signal(str)

    def __init__(self, documents: Documents, chart: ChartView, window: QWidget) -> None:
        super().__init__(window)
        self._documents, self._chart, self._window = documents, chart, window
        self._asked: ProblemsDialog | None = None
        for change in (documents.opened, documents.closed):
            change.connect(self._close_others)

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
        """Close lists about other files than the one that was opened."""
        for shown in self._lists():
            if not self._is_of_open_file(shown):
                shown.close()

    def _is_of_open_file(self, shown: ProblemsDialog) -> bool:
        dataset = self._documents.dataset
        return dataset is not None and shown.windowFilePath() == str(dataset.path)

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
        dialog.record_asked.connect(lambda record: self._go_to(record, dialog))
        dialog.move(at_foot(self._window, dialog))
        dialog.show()
        return dialog

    def _go_to(self, record: NamedRecord, shown: ProblemsDialog) -> None:
        """Select the card of a record of the open file, and show it where the list does not lie over it."""
        if self._is_of_open_file(shown) and not go_to(record, self._chart, shown):
            self.cardless.emit(record.name)


def _named(sentence: str, path: Path) -> str:
    return sentence.replace("{name}", visible(path.name))
