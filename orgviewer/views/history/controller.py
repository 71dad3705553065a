"""The history of the open file: which of its states is shown, and what all of them say of people.

The states are there at once; what changed in each is read beside the window, and told as it becomes known.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.controls import visible
from orgviewer.engines import load
from orgviewer.errors import ReadError, StoppedError
from orgviewer.history.states import FileHistory, HistoryError
from orgviewer.history.walk import StateChanges
from orgviewer.history.ways import Ways
from orgviewer.model.recognition import TableSpec
from orgviewer.views.background import IsWanted, Report, Task, run
from orgviewer.views.files.open_file import ShownState
from orgviewer.views.files.session import Documents
from orgviewer.views.history.opening import closed_history, ignored, is_whole, place_of
from orgviewer.views.history.people import index_of_others, way_lines
from orgviewer.views.history.state_bar import StateBar
from orgviewer.views.history.state_words import state_sentence
from orgviewer.views.parts import Parts
from orgviewer.views.search.finding import SearchController
from orgviewer.views.status import StatusLine
from orgviewer.words.translation import tr

WALK_APART = "orgviewer.history.apart:walk_apart"
MOST_READ = 512 * 1024 * 1024
"""Bytes of states that are read in the background without being asked for."""
RENEWAL = 500  # milliseconds between two looks at what has become known


class HistoryController(QObject):
    """Shows one state of the open file after another.

    Signals: `opened` when there is another history or none; `moved` when another state is shown; `learned`
    when more is known of what changed.
    """

    opened = Signal()
    moved = Signal()
    learned = Signal()

    def __init__(
        self,
        documents: Documents,
        parts: Parts,
        finding: SearchController,
        status: StatusLine,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._documents, self._parts, self._finding, self._status = documents, parts, finding, status
        self.history: FileHistory | None = None
        self.place = -1
        self.ways: Ways | None = None
        self._known: list[StateChanges] = []
        self._spec = TableSpec()  # as which its states were read
        self._opening: Task[FileHistory] | None = None
        self._walk: Task[None] | None = None
        self._wanted_person = ""
        self._trouble = ""
        self.bar = StateBar(parts.chart.theme, lambda: not documents.is_busy, parts.middle)
        self.bar.hide()
        parts.put_beneath(self.bar, self.bar)
        self._renewal = QTimer(self, interval=RENEWAL)
        self._renewal.timeout.connect(self._learn)
        self.bar.stepped.connect(lambda by: self.go_to(self.place + by))
        self.bar.chosen.connect(self.go_to)
        self.bar.closed.connect(self._close_by_hand)
        documents.opened.connect(self.follow)
        documents.changed_state.connect(self._take_state)
        documents.read_again.connect(self._renew)
        parts.details.state_asked.connect(self.go_to)
        finding.gone.connect(self._find)
        status.cancelled.connect(self.bar.play.pause)

    # Opening

    def open(self) -> None:
        """Look for the states of the open file, beside the window."""
        if self.history is not None:
            self.bar.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._documents.file is not None:
            self._open(self._documents.file.path, self._take_asked, self._say)

    def _open(
        self, path: Path, take: Callable[[FileHistory], None], complain: Callable[[Exception], None]
    ) -> None:
        if self._opening is not None:
            self._opening.cancel()
        self._opening = run(lambda *_: closed_history(path), take, complain, self)

    def _renew(self) -> None:
        """Look for states that came since the file, or the folder, was read."""
        self._tell()
        if self.history is not None:
            self._open(self.history.path, self._take_renewed, ignored)

    def _take_asked(self, history: FileHistory) -> None:
        self._take(history)
        self.bar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_renewed(self, history: FileHistory) -> None:
        spec = self._documents.file.spec if self._documents.file else self._spec
        if self.history is not None and history.states == self.history.states and spec == self._spec:
            return
        self.close()
        self._take(history)

    def follow(self) -> None:
        """Keep or take up the history of which a state is shown, and close that of another file."""
        shown = self._documents.file.shown if self._documents.file else None
        if shown is None or shown.history is not self.history:
            self.close()
        self._trouble = ""
        self._follow_shown()
        self._tell()
        self._renew_search()

    def close(self) -> None:
        """Give up the history; the chart stays as it is."""
        for task in (self._opening, self._walk):
            if task is not None:
                task.cancel()
        self._opening = self._walk = None
        self._renewal.stop()
        history, self.history, self.ways, self.place = self.history, None, None, -1
        self._known = []
        if history is not None:
            self.bar.hide()
            self._parts.details.show_ways(None)
            self._finding.look_elsewhere(None)
            self.opened.emit()

    def _close_by_hand(self) -> None:
        """Show the file as it is now, and no history."""
        is_now = self._documents.file is None or self._documents.file.shown is None
        self.close()
        if not is_now:
            self._documents.show_state(None, self._complain)
        self._parts.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, history: FileHistory) -> None:
        self._opening = None
        file = self._documents.file
        if file is None or file.path != history.path:
            return
        self.history, self.place, self._spec = history, place_of(history, file.shown), file.spec
        self.ways = Ways(history, ())
        self._mark()
        self._tell()
        self.bar.show()
        for note in history.notes:
            self._status.showMessage(note, 10_000)
        self.opened.emit()
        if sum(state.size for state in history.states) <= MOST_READ:
            self._learn_all(history, self._known)

    def _say(self, error: Exception) -> None:
        self._opening = None
        if not isinstance(error, HistoryError):
            raise error
        self._status.showMessage(str(error), 15_000)

    # Going from state to state

    def go_to(self, place: int) -> None:
        """Show the state at a place, the first or the last one beyond them."""
        if self.history is None:
            return
        self.place, self._trouble = min(max(place, 0), len(self.history.states) - 1), ""
        self._tell()
        self._documents.show_state(self._shown(self.place), self._complain)

    def _shown(self, place: int) -> ShownState | None:
        """Return the state at a place to be shown, or None for the file as it is now."""
        assert self.history is not None
        return ShownState(self.history, place) if self.history.states[place].content else None

    def _take_state(self) -> None:
        """Speak of the state that is shown now, and select who was asked for."""
        self._follow_shown()
        key, self._wanted_person = self._wanted_person, ""
        self._select(key)
        self._tell()
        self._renew_search()
        self.moved.emit()

    def _follow_shown(self) -> None:
        """Be at the state that is shown, however somebody came to it; two that are compared have none."""
        file, history = self._documents.file, self.history
        if file is None or file.earlier or (history is not None and history.path != file.path):
            self.close()
        elif history is None and file.shown is not None and is_whole(file.shown.history):
            self._take(file.shown.history)
        elif history is not None:
            self.place = place_of(history, file.shown)

    def _select(self, key: str) -> None:
        """Select who has an id, if anybody has."""
        scene = self._parts.chart.scene
        if key and scene is not None:
            person = scene.whole.dataset.person_index.get(key)
            card = Place(scene.whole.person_card(person)) if person is not None else NO_PLACE
            if card >= 0:
                self._parts.chart.select(card)
                self._parts.chart.make_legible()
                self._parts.chart.reveal(card)

    def _complain(self, error: ReadError) -> None:
        """Say why a state cannot be shown; the chart stays."""
        self._trouble = error.reason
        self._tell()

    def _tell(self) -> None:
        """Say in the bar which state is shown."""
        if self.history is None or self.ways is None:
            return
        count = len(self.history.states)
        state = self.history.states[self.place]
        sentence = state_sentence(state, self.place, count, self.ways.change_count(self.place))
        if self._trouble:
            told = tr("this state cannot be read: {problem}").replace("{problem}", visible(self._trouble))
            sentence = f"{sentence} · {told}"
        self.bar.say(sentence, state.days, self.place == 0, self.place == count - 1)

    def _mark(self) -> None:
        """Mark all states on the track: higher where more changed, or more lines until that is known."""
        if self.history is not None and self.ways is not None:
            days = [state.days for state in self.history.states]
            self.bar.show_states(days, [self.ways.weight(place) for place in range(len(days))])

    # What is known of all states

    def _learn_all(self, history: FileHistory, known: list[StateChanges]) -> None:
        """Read what changed in each state, beside the window."""
        file = self._documents.file
        if file is None:
            return

        def work(report: Report, is_wanted: IsWanted) -> None:
            try:
                load(WALK_APART)(history, file.spec, known.append, report, is_wanted)
            except StoppedError:
                return

        self._walk = run(work, self._end, self._fail, self)
        self._renewal.start()

    def _end(self, _: None) -> None:
        self._walk = None
        self._renewal.stop()
        self._learn()

    def _fail(self, error: Exception) -> None:
        self._end(None)
        if not isinstance(error, ReadError):
            raise error
        self._status.showMessage(str(error), 10_000)

    def _learn(self) -> None:
        """Tell what has become known since the last look."""
        if self.history is None or self.ways is None or len(self._known) == len(self.ways.known):
            return
        self.ways = Ways(self.history, tuple(self._known))
        self._mark()
        self._tell()
        ways = self.ways
        self._parts.details.show_ways(lambda key: way_lines(ways, key, self.place))
        self._renew_search()
        self.learned.emit()

    # People of other states

    def _renew_search(self) -> None:
        dataset = self._documents.dataset
        if self.ways is not None and dataset is not None:
            self._finding.look_elsewhere(partial(index_of_others, self.ways, dataset, self.place))

    def _find(self, key: str) -> None:
        """Show the state that has somebody, and select them there."""
        dataset = self._documents.dataset
        if self.ways is None or dataset is None:
            return
        if key in dataset.person_index:
            self._select(key)
            return
        for other in self.ways.others(dataset, self.place):
            if other.id == key:
                self._wanted_person = key
                self.go_to(other.there)
                return
