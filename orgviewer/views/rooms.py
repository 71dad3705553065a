"""The rooms of the window that few people enter: each is loaded and made when somebody first does.

Not for: what is made with the window (see `main_window` and `parts`).
"""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from orgviewer.engines import later, load
from orgviewer.errors import ReadError
from orgviewer.paint.theme import Theme
from orgviewer.views.actions.action import PRESENTED, WELCOME
from orgviewer.views.files.open_file import may_have_views
from orgviewer.views.placing import DialogParent
from orgviewer.views.status import Ongoing

if TYPE_CHECKING:
    from orgviewer.chart.chart import Chart
    from orgviewer.views.actions.action import ActionName, Menu
    from orgviewer.views.actions.availability import Availability
    from orgviewer.views.actions.chart_actions import ChartActions
    from orgviewer.views.actions.file_actions import FileActions
    from orgviewer.views.actions.time_actions import TimeActions
    from orgviewer.views.changes.comparing import Comparing
    from orgviewer.views.chart.regrouping import FacetMenu
    from orgviewer.views.chart.scene_tasks import Opening
    from orgviewer.views.chart.view import ChartView, MenuSpot
    from orgviewer.views.dataset_indexes import Knowledge
    from orgviewer.views.export.exporting import Exporting
    from orgviewer.views.files.session import Documents
    from orgviewer.views.files.writing import Writing
    from orgviewer.views.history.controller import HistoryController
    from orgviewer.views.parts import Parts
    from orgviewer.views.presentation.presentation import Presentation
    from orgviewer.views.problems.lists import ProblemLists
    from orgviewer.views.search.finding import PausedSearch, SearchController
    from orgviewer.views.settings import Settings
    from orgviewer.views.start.starting import Starting
    from orgviewer.views.status import StatusLine

FILES = "orgviewer.views.actions.file_actions:FileActions"
WRITING = "orgviewer.views.files.writing:Writing"
ENTER_ROOMS = "orgviewer.views.actions.entering.rooms_of_file:enter_rooms"
SHOW_FOUND = "orgviewer.views.actions.entering.rooms_of_file:show_found"
EXPORTING = "orgviewer.views.export.exporting:Exporting"
COMPARING = "orgviewer.views.changes.comparing:Comparing"
TIME = "orgviewer.views.actions.time_actions:TimeActions"
HISTORY = "orgviewer.views.history.controller:HistoryController"
FINDING = "orgviewer.views.search.finding:SearchController"
STARTING = "orgviewer.views.start.starting:Starting"
OPEN_MENU = "orgviewer.views.actions.context_menus:open_menu"
DO = "orgviewer.views.actions.slots:do"
PRESENTATION = "orgviewer.views.presentation.presentation:Presentation"
PROBLEMS = "orgviewer.views.problems.lists:ProblemLists"


class Rooms(DialogParent):
    """A window with its rooms; what they need of it is made by whoever inherits from this.

    Signals: `room_shown` when a room that has an action to show it came or went; `another_asked` when another
    window is wanted, `closed` when this one was.
    """

    room_shown = Signal()
    another_asked = Signal()
    closed = Signal()
    actions_by_name: dict[ActionName, QAction]
    arrange_menu: FacetMenu
    availability: Availability
    chart: ChartView
    colour_menu: FacetMenu
    documents: Documents
    going: ChartActions
    knowledge: Knowledge | None
    menus: dict[Menu, QMenu]
    opening: Opening
    parts: Parts
    reads_another: bool  # than the open file, if any is being read
    settings: Settings
    status: StatusLine

    def __init__(self) -> None:
        super().__init__()
        self._files: FileActions | None = None
        self._writing: Writing | None = None
        self._finding: SearchController | None = None
        self._problems: ProblemLists | None = None
        self._comparing: Comparing | None = None
        self._time: TimeActions | None = None
        self._history: HistoryController | None = None
        self._presentation: Presentation | None = None

    def give_up(self, work: Ongoing) -> None:
        """Give up what somebody no longer waits for."""
        if work is Ongoing.ARRANGING:
            self.going.opening.cancel()
        elif work is Ongoing.READING:
            self.starting.give_up(self.opening)

    @property
    def files(self) -> FileActions:
        """What a person does with files."""
        if self._files is None:
            self._files = load(FILES)(self.documents, self.writing, self.status, self)
        return self._files

    @property
    def writing(self) -> Writing:
        """What is being written."""
        if self._writing is None:
            self._writing = load(WRITING)(self.status, self)
            self._writing.written.connect(self.documents.use_folder)
        return self._writing

    @property
    def is_writing(self) -> bool:
        """Whether a file is being written."""
        return self._writing is not None and self._writing.is_busy

    @cached_property
    def exporting(self) -> Exporting:
        """The ways out as pictures."""
        exporting: Exporting = load(EXPORTING)(self.chart, self.documents, self.writing, self.status, self)
        return exporting

    @property
    def finding(self) -> SearchController:
        """The search."""
        if self._finding is None:
            self._finding = load(FINDING)(self.parts.search, self.chart, self)
            self._finding.missing.connect(self.status.say_no_card)
            self._finding.filter_asked.connect(partial(later(SHOW_FOUND), self))
            self._finding.show_knowledge(self.knowledge)
        return self._finding

    @property
    def problems(self) -> ProblemLists:
        """The lists of what is wrong with files."""
        if self._problems is None:
            self._problems = load(PROBLEMS)(self.documents, self.chart, self)
            self._problems.cardless.connect(self.status.say_no_card)
        return self._problems

    @property
    def comparing(self) -> Comparing:
        """The list of what changed between two states."""
        if self._comparing is None:
            self._comparing = load(COMPARING)(self.chart, self.parts.details, self.documents, self)
            self._comparing.dock.visibilityChanged.connect(self.room_shown)
            self.parts.further.append(self._comparing.list)
        return self._comparing

    @property
    def time(self) -> TimeActions:
        """What a person does with time."""
        if self._time is None:
            self._time = load(TIME)(self.parts, self.going, self)
            self._time.refused.connect(lambda sentence: self.status.showMessage(sentence, 10_000))
            self.status.cancelled.connect(self._time.pause)
        return self._time

    @property
    def history(self) -> HistoryController:
        """The states of the open file."""
        if self._history is None:
            parts = self.documents, self.parts, self.finding, self.status, self
            self._history = load(HISTORY)(*parts)
        return self._history

    @property
    def presentation(self) -> Presentation:
        """The chart alone on the whole screen, branch by branch."""
        if self._presentation is None:
            kept = [self.actions_by_name[name] for name in PRESENTED]
            self._presentation = load(PRESENTATION)(self, self.chart, kept)
        return self._presentation

    def end_presentation(self) -> None:
        """Show all again that a presentation hides, if there is one."""
        if self._presentation:
            self._presentation.end()

    @cached_property
    def starting(self) -> Starting:
        """What is done before a file is open and after one was, and what is chosen for all of them."""
        actions = [self.actions_by_name[name] for name in WELCOME]
        shown = self.chart, self.parts.middle, self.documents, self.opening, lambda: self.going.wanted_spec
        starting: Starting = load(STARTING)(self.settings, *shown, actions, self)
        starting.open_asked.connect(self.documents.open)
        return starting

    # What is asked of them, however it is asked

    def do(self, name: ActionName) -> None:
        """Do what an action stands for."""
        load(DO)(self, name)

    def follow_left_out(self, path: Path) -> None:
        """Show nothing of what is left out of a file by now."""
        self.starting.leaving_out.follow(path)

    def open_menu(self, spot: MenuSpot, point: QPoint) -> None:
        """Show what can be done at a spot of the window, at a point of the screen."""
        load(OPEN_MENU)(self, spot, point)

    def forget_pasted(self) -> None:
        """Leave nothing of what was pasted."""
        if self._files:
            self._files.close()

    @property
    def shows_changes(self) -> bool:
        """Whether the list of changes is there."""
        return self._comparing is not None and not self._comparing.dock.isHidden()

    def list_changes(self, whole: Chart) -> None:
        """List what changed in the chart that is shown now, if it is one over two states."""
        if whole.dataset.both or self._comparing:
            self.comparing.show(whole)

    @property
    def shows_time(self) -> bool:
        """Whether the bar of time is there."""
        return self._time is not None and self._time.is_open

    def show_day(self, whole: Chart) -> None:
        """Show of which day a chart is; a file never opens on a chosen day without the bar of time."""
        if whole.spec.as_of is not None or self._time:
            self.time.show_chart(whole)

    def enter_rooms(self) -> None:
        """Enter the rooms of an opened file: its history if a state is shown, saved views, its filter."""
        file = self.documents.file
        if file is not None and file.shown is not None and self._history is None:
            self.history.follow()
        if self.chart.chart_spec.filter or may_have_views(file, self.documents.dataset):
            load(ENTER_ROOMS)(self)

    def draw_bars_in(self, theme: Theme) -> None:
        """Draw the bars of time and of states, if there are any, in other colours."""
        if self._time:
            self._time.set_theme(theme)
        if self._history:
            self._history.bar.set_theme(theme)

    def leave_rooms(self) -> None:
        """Give up what is being read of other states, and looked for in files that are compared."""
        if self._history:
            self._history.close()
        if self._comparing:
            self._comparing.evidence.close()

    def empty_rooms(self) -> None:
        """Leave all rooms as they are before a file is open."""
        self.leave_rooms()
        self.search_in(None)
        if self._time and self._time.is_open:
            self._time.toggle()
        if self._comparing:
            self._comparing.leave()
        self.renew_problems()

    def await_search(self) -> None:
        """Take what is typed into the field to search with."""
        if not self._finding:
            self.finding.show_knowledge(self.knowledge)

    def open_search(self, text: str = "") -> None:
        """Ask what to find; `text` stands in the field already."""
        self.finding.open(text)

    def pause_search(self) -> PausedSearch | None:
        """Close the search if somebody is searching, and return what for."""
        return self._finding.pause() if self._finding else None

    def resume_search(self, search: PausedSearch | None) -> None:
        """Go on with a search, on what is open now."""
        if search:
            self.finding.resume(search)

    def search_in(self, knowledge: Knowledge | None) -> None:
        """Search another dataset from now on."""
        if self._finding:
            self._finding.show_knowledge(knowledge)

    def say_unread(self, path: Path, error: ReadError) -> None:
        """Say why a file cannot be shown."""
        self.problems.say_unread(path, error)

    def renew_problems(self) -> None:
        """Let a list that is shown say what is wrong with the open file now."""
        if self._problems:
            self._problems.renew()
