"""When the list of a file's problems is shown, what it says by and by, and the cards to which it leads."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.controls import visible
from orgviewer.errors import NamedRecord, Problem, ReadError
from orgviewer.layout.rectangle import Rectangle
from orgviewer.views.chart.view import ChartView
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
        dialog.move(_at_foot(self._window, dialog))
        dialog.show()
        return dialog

    def _go_to(self, record: NamedRecord, shown: ProblemsDialog) -> None:
        """Select the card of a record of the open file, and show it where the list does not lie over it."""
        scene = self._chart.scene
        if scene is None or not self._is_of_open_file(shown):
            return
        place = place_of(record, scene.whole)
        if place == NO_PLACE:
            self.cardless.emit(record.name)
            return
        self._chart.select(place)
        self._chart.make_legible()
        self._chart.centre(place, self._free_of(shown))

    def _free_of(self, shown: ProblemsDialog) -> Rectangle:
        """Return the largest part of the chart's view that lies beside, above or beneath a list."""
        whole = self._chart.rect()
        over = QRect(self._chart.mapFromGlobal(shown.frameGeometry().topLeft()), shown.frameGeometry().size())
        parts = [whole]
        if whole.intersects(over):
            parts = [
                QRect(whole.topLeft(), QPoint(whole.right(), over.top() - 1)),
                QRect(QPoint(whole.left(), over.bottom() + 1), whole.bottomRight()),
                QRect(whole.topLeft(), QPoint(over.left() - 1, whole.bottom())),
                QRect(QPoint(over.right() + 1, whole.top()), whole.bottomRight()),
            ]
        free = max(parts, key=lambda part: max(0, part.width()) * max(0, part.height()))
        return Rectangle(free.left(), free.top(), free.right() + 1, free.bottom() + 1)


def place_of(record: NamedRecord, whole: Chart) -> Place:
    """Return the card of a record in a whole chart; NO_PLACE if there is none."""
    dataset = whole.dataset
    if record.kind == "persons" and record.id in dataset.person_index:
        return Place(whole.person_card(dataset.person_index[record.id]))
    if record.kind == "organizations" and record.id in dataset.organization_index:
        cards = whole.cards(Kind.ORGANIZATION, dataset.organization_index[record.id])
    elif record.kind == "posts" and record.id in dataset.post_index:
        cards = whole.post_cards(dataset.post_index[record.id])
    else:
        return NO_PLACE
    return Place(int(cards[0])) if len(cards) else NO_PLACE


def _at_foot(window: QWidget, dialog: QWidget) -> QPoint:
    """Return where a list lies over the foot of a window, and over as little of its chart as may be."""
    inside = window.geometry()
    return QPoint(inside.center().x() - dialog.width() // 2, inside.bottom() - dialog.height() - 24)


def _named(sentence: str, path: Path) -> str:
    return sentence.replace("{name}", visible(path.name))
