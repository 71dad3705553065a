"""The status line: how much there is in the open file or what became of it, its problems, and the zoom."""

from __future__ import annotations

import enum
import math
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSlider,
    QStatusBar,
    QToolButton,
    QWidget,
)

from orgviewer.arrays import Integers
from orgviewer.chart.chart import Chart, Kind
from orgviewer.controls import as_label, visible
from orgviewer.engines import load
from orgviewer.errors import Problem
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.paint.cards.labels import people_and_groups
from orgviewer.views.elided import ElidedLabel
from orgviewer.words.translation import Plural, counted, day_of, tr

FACET_NAME = "orgviewer.paint.facet_words:facet_name"
STEPS = 100  # of the slider, each of which makes all as much larger as any other
SLIDER_WIDTH, PERCENT_WIDTH = 120, 64  # pixels
COMPARED_WITH = "orgviewer.lives.changes:compared_with"


class ProgressShown(NamedTuple):
    """How far something has come, from 0 to 1, and what it is."""

    share: float
    words: str


class Ongoing(enum.Enum):
    """What can go on beside the window, each with a progress of its own."""

    READING = enum.auto()
    ARRANGING = enum.auto()
    WRITING = enum.auto()


class StatusLine(QStatusBar):
    """Says what is open.

    Signals: `problems_asked` when the count of problems is clicked; `cancelled` by its button, with the work
    whose progress is shown; `folder_asked` with the path of what was saved.
    """

    problems_asked = Signal()
    cancelled = Signal(object)
    folder_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = ElidedLabel()
        self._counted = ""
        self.problems = QPushButton()
        self.problems.setFlat(True)
        self.problems.setAccessibleName(tr("Problems of the open file"))
        self.problems.clicked.connect(self.problems_asked)
        self.counts.setContentsMargins(8, 0, 0, 0)
        self.zoom = ZoomBar()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.setRange(0, 100)
        self.progress.setMaximumWidth(200)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self._give_up)
        self._going: dict[Ongoing, ProgressShown] = {}  # in the order in which they began
        self.folder = QPushButton(tr("Show in folder"))
        self.folder.setFlat(True)
        self._saved = Path()
        self.folder.clicked.connect(lambda: self.folder_asked.emit(self._saved))
        self.addWidget(self.counts, 1)
        self.addPermanentWidget(self.folder)
        self.folder.hide()
        self.addPermanentWidget(self.progress)
        self.addPermanentWidget(self.cancel)
        self._show_going()
        self.addPermanentWidget(self.problems)
        self.addPermanentWidget(self.zoom)
        self.problems.hide()
        self.messageChanged.connect(self._follow_message)

    def show_chart(self, chart: Chart) -> None:
        """Count what a whole chart holds."""
        dataset, day, facet = chart.dataset, day_of(chart.dataset.meta), chart.spec.arranged_by
        parts = [
            people_and_groups(chart, 0) if len(chart) else counted(0, "%n person", "%n people"),
            doubts_in_words(chart),
            *_sources(dataset),
            tr("as of {day}").replace("{day}", day) if day else "",
            tr("by {facet}").replace("{facet}", load(FACET_NAME)(facet)) if facet else "",
            load(COMPARED_WITH)(dataset) if dataset.both else "",
        ]
        parts += [] if dataset.problems else [tr("no problems")]
        self._counted = " · ".join(part for part in parts if part)
        self.show_trouble("", dataset.problems)

    def show_nothing(self) -> None:
        """Say nothing of a file: none is open."""
        self._counted = ""
        self.clearMessage()
        self.show_trouble("", ())

    def show_trouble(self, sentence: str, problems: Sequence[Problem]) -> None:
        """Say in place of the counts what became of the open file, and how many problems it has."""
        self.counts.say(sentence or self._counted)
        number = len(problems)
        self.problems.setText(counted(number, "%n problem", "%n problems"))
        self.problems.setEnabled(number > 0)
        self.problems.setVisible(number > 0)

    def say_no_card(self, name: str) -> None:
        """Say that somebody, or something, has no card on the chart that is shown."""
        self.showMessage(tr("“{name}” has no card on this chart.").replace("{name}", as_label(name)), 10_000)

    def show_saved(self, path: Path) -> None:
        """Say what was saved, and offer to show where it lies, until there is something else to say."""
        self._saved = path
        self.showMessage(tr("Saved {path}").replace("{path}", visible(str(path))), 15_000)
        self.folder.show()

    def _follow_message(self, message: str) -> None:
        """Let the button go with its message, and say again what still goes on."""
        if not message:
            self.folder.hide()
            self._say_going()

    def show_progress(self, work: Ongoing, share: float, words: str = "") -> None:
        """Show how far some work has come, from 0 to 1, and a button that gives it up.

        What it is may be said in words, which stay until it has ended. Of several the last begun is shown.
        """
        known = self._going.get(work)
        self._going[work] = ProgressShown(share, words or (known.words if known else ""))
        self._show_going()
        if words:
            self._say_going()

    def follow(self, work: Ongoing, progressed: SignalInstance, ended: SignalInstance) -> None:
        """Show how far some work has come whenever it tells that."""
        progressed.connect(partial(self.show_progress, work))
        ended.connect(partial(self.hide_progress, work))

    def hide_progress(self, work: Ongoing) -> None:
        """Show that some work goes on no more; another that does is shown again."""
        self._going.pop(work, None)
        self._show_going()

    def _show_going(self) -> None:
        shown = next(reversed(self._going.values()), None)
        self.progress.setValue(round(shown.share * 100) if shown else 0)
        self.progress.setVisible(shown is not None)
        self.cancel.setVisible(shown is not None)

    def _say_going(self) -> None:
        said = [progress.words for progress in self._going.values() if progress.words]
        if said:
            self.showMessage(said[-1])

    def _give_up(self) -> None:
        self.cancelled.emit(next(reversed(self._going), None))


def _sources(dataset: Dataset) -> Iterator[str]:
    """Yield how many sources were read, and how many these cite that were not."""
    cited = sum(source.cited_in is not None for source in dataset.sources)
    read = len(dataset.sources) - cited
    if read:
        yield counted(read, "%n source", "%n sources")
    if cited:
        yield counted(cited, "%n cited there", "%n cited there")


class ZoomBar(QWidget):
    """A slider, and the percentage as a button that opens choices; `scale_asked` with a scale (1: 100 %)."""

    scale_asked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = 1.0, 1.0
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setFixedWidth(SLIDER_WIDTH)
        self.slider.setAccessibleName(tr("Zoom"))
        self.slider.setToolTip(tr("Zoom"))
        self.slider.valueChanged.connect(self._ask)
        self.percent = QToolButton()
        self.percent.setAutoRaise(True)
        # Else room is kept for an icon as long as there is no text: the line, and with it the chart, would
        # change in height just after a first file has been laid out.
        self.percent.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.percent.setMinimumWidth(PERCENT_WIDTH)
        self.percent.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.percent.setToolTip(tr("Choose how large the chart is shown"))
        self.percent.setMenu(QMenu(self.percent))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider)
        row.addWidget(self.percent)
        self.setEnabled(False)

    def offer(self, choices: Iterable[QAction]) -> None:
        """Let the button open choices."""
        self.percent.menu().addActions([*choices])

    def show_scale(self, scale: float, scales: tuple[float, float]) -> None:
        """Show a scale (1 is 100 %), and the least and the largest that there are."""
        self._least, self._most = scales
        percent = scale * 100
        text = f"{percent:.0f} %" if percent >= 1 else f"{percent:.2g} %"
        self.percent.setText(text)
        self.percent.setAccessibleName(tr("Zoom: {percent}").replace("{percent}", text))
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(STEPS * math.log(scale / self._least) / self._span))
        self.setEnabled(True)

    def show_nothing(self) -> None:
        """Show that there is nothing to zoom."""
        self.percent.setText("")
        self.setEnabled(False)

    @property
    def _span(self) -> float:
        """How far the largest scale is from the least, as a logarithm; never nothing."""
        return math.log(self._most / self._least) or 1.0

    def _ask(self, value: int) -> None:
        self.scale_asked.emit(self._least * math.exp(self._span * value / STEPS))


def doubts_in_words(chart: Chart) -> str:
    """Return of how many people of a chart it is in doubt whether they are there on its day, or nothing.

    Of a part of the chart that is whether they are in it: somebody who moved was surely in one of two teams.
    """
    known = np.frombuffer(chart.dataset.person_presences, np.uint8)
    if not (_leaves_doubt(chart.presence) or _leaves_doubt(known)):
        return ""
    people = np.flatnonzero(chart.kind == Kind.PERSON)
    best = np.full(len(chart.dataset.persons), Presence.HOLDS_NOT, np.int32)
    np.minimum.at(best, chart.record[people], chart.presence[people])
    if chart.spec.root is None:
        best = np.where(best == Presence.HOLDS_NOT, best, np.minimum(best, known))
    kinds = (
        (Presence.MAY_HOLD, Plural("%n perhaps", "%n perhaps")),
        (Presence.UNDATED, Plural("%n without dates", "%n without dates")),
    )
    numbers = [(int((best == presence).sum()), words) for presence, words in kinds]
    return " · ".join(counted(number, *words) for number, words in numbers if number)


def _leaves_doubt(presences: Integers | npt.NDArray[np.uint8]) -> bool:
    """Return whether anybody is perhaps there, or is without dates."""
    return bool(((presences == Presence.MAY_HOLD) | (presences == Presence.UNDATED)).any())
