"""The status line: how much there is in the open file or what became of it, its problems, and the zoom."""

from __future__ import annotations

import enum
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSlider,
    QStackedWidget,
    QStatusBar,
    QStyle,
    QStyleOption,
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
from orgviewer.words.translation import Phrase, Plural, counted, day_of, tr

if TYPE_CHECKING:
    from orgviewer.views.work_bar import WorkBar

WORK_BAR = "orgviewer.views.work_bar:WorkBar"
FACET_NAME = "orgviewer.paint.facet_words:facet_name"
STEPS = 100  # of the slider, each of which makes all as much larger as any other
SLIDER_WIDTH, AROUND = 120, 24  # pixels of the slider, and around the percentage
WIDEST = "0.005 %"
COMPARED_WITH = "orgviewer.lives.changes:compared_with"


class Ongoing(enum.Enum):
    """What can go on beside the window, each with a progress of its own."""

    READING = enum.auto()
    ARRANGING = enum.auto()
    WRITING = enum.auto()


BEGUN: Mapping[Ongoing, Phrase] = {
    Ongoing.READING: "Reading …",
    Ongoing.ARRANGING: "Arranging …",
    Ongoing.WRITING: "Saving …",
}
"""What each is called until somebody says more of it."""


class StatusLine(QStatusBar):
    """Says what is open, or for a while something else; beside it, what goes on, each work with a bar.

    Signals: `problems_asked` when the count of problems is clicked; `cancelled` by its button, with the work
    that it stands beside; `folder_asked` with the path of what was saved.
    """

    problems_asked = Signal()
    cancelled = Signal(object)
    folder_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts, self.said = ElidedLabel(), ElidedLabel()
        self._counted = ""
        self.problems = QPushButton()
        self.problems.setFlat(True)
        self.problems.setAccessibleName(tr("Problems of the open file"))
        self.problems.clicked.connect(self.problems_asked)
        self.zoom = ZoomBar()
        self.works: dict[Ongoing, WorkBar] = {}  # in the order in which they began
        self._words = {work: tr(words) for work, words in BEGUN.items()}
        self._works_room = QWidget()
        self._works = QHBoxLayout(self._works_room)
        self.folder = QPushButton(tr("Show in folder"))
        self.folder.setFlat(True)
        self._saved, self._saved_words = Path(), ""
        self.folder.clicked.connect(lambda: self.folder_asked.emit(self._saved))
        self._lay_out()
        self.messageChanged.connect(self._follow_message)

    def _lay_out(self) -> None:
        """Put all beside each other. What is said stands in a label: Qt would paint it over what is there."""
        self._line = QStackedWidget()
        for label in (self.counts, self.said):
            label.setContentsMargins(8, 0, 0, 0)
            self._line.addWidget(label)
        self._works.setContentsMargins(0, 0, 0, 0)
        self.addPermanentWidget(self._line, 1)
        for part in (self.folder, self._works_room, self.problems, self.zoom):
            self.addPermanentWidget(part)
        self.folder.hide()
        self.problems.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground alone."""
        del event
        option = QStyleOption()
        option.initFrom(self)
        with QPainter(self) as painter:
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)

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
        self._saved_words = tr("Saved {path}").replace("{path}", visible(str(path)))
        self.showMessage(self._saved_words, 15_000)

    def _follow_message(self, message: str) -> None:
        """Show what is said in place of the counts; the button stays with its message."""
        if message:
            self.said.say(message)
        self._line.setCurrentWidget(self.said if message else self.counts)
        self.folder.setVisible(bool(message) and message == self._saved_words)

    def name_work(self, work: Ongoing, words: str) -> None:
        """Say from now on in other words what some work is."""
        self._words[work] = words
        if work in self.works:
            self.works[work].say(words)

    def show_progress(self, work: Ongoing, share: float) -> None:
        """Show how far some work has come, from 0 to 1, and a button that gives it up."""
        if work not in self.works:
            self.works[work] = bar = load(WORK_BAR)(self._words[work])
            bar.cancelled.connect(partial(self.cancelled.emit, work))
            self._works.addWidget(bar)
            bar.show()  # at once, and not when the line is laid out next
            if work is Ongoing.WRITING and self.currentMessage() == self._saved_words:
                self.clearMessage()  # of what was saved before
        self.works[work].show_share(share)

    def follow(self, work: Ongoing, progressed: SignalInstance, ended: SignalInstance) -> None:
        """Show how far some work has come whenever it tells that."""
        progressed.connect(partial(self.show_progress, work))
        ended.connect(partial(self.hide_progress, work))

    def hide_progress(self, work: Ongoing) -> None:
        """Show that some work goes on no more."""
        bar = self.works.pop(work, None)
        if bar:
            bar.hide()
            self._works.removeWidget(bar)
            self._works_room.updateGeometry()  # or room for it would widen the window
            bar.deleteLater()


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
        self._keep_width()
        self.percent.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.percent.setToolTip(tr("Choose how large the chart is shown"))
        self.percent.setMenu(QMenu(self.percent))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider)
        row.addWidget(self.percent)
        self.setEnabled(False)

    def changeEvent(self, event: QEvent) -> None:
        """Have room for the percentage in other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_width()

    def _keep_width(self) -> None:
        """Be as wide for any percentage, lest the slider moves while it is used."""
        self.percent.setFixedWidth(self.fontMetrics().horizontalAdvance(WIDEST) + AROUND)

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
