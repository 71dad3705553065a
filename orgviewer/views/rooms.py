"""The rooms of the window that few people enter: each is loaded and made when somebody first does.

Not for: what is made with the window (see `main_window` and `parts`).
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from orgviewer.controls import as_label
from orgviewer.engines import load
from orgviewer.errors import ReadError
from orgviewer.paint.theme import Theme
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.chart.chart import Chart
    from orgviewer.views.actions.chart_actions import ChartActions
    from orgviewer.views.actions.file_actions import FileActions
    from orgviewer.views.actions.time_actions import TimeActions
    from orgviewer.views.changes.comparing import Comparing
    from orgviewer.views.chart.view import ChartView
    from orgviewer.views.dataset_indexes import Knowledge
    from orgviewer.views.export.exporting import Exporting
    from orgviewer.views.files.session import Documents
    from orgviewer.views.files.writing import Writing
    from orgviewer.views.history.controller import HistoryController
    from orgviewer.views.parts import Parts
    from orgviewer.views.problems.lists import ProblemLists
    from orgviewer.views.search.finding import PausedSearch, SearchController
    from orgviewer.views.status import StatusLine

FILES = "orgviewer.views.actions.file_actions:FileActions"
WRITING = "orgviewer.views.files.writing:Writing"
SHOW_IN_FOLDER = "orgviewer.views.files.writing:show_in_folder"
EXPORTING = "orgviewer.views.export.exporting:Exporting"
COMPARING = "orgviewer.views.changes.comparing:Comparing"
TIME = "orgviewer.views.actions.time_actions:TimeActions"
HISTORY = "orgviewer.views.history.controller:HistoryController"
FINDING = "orgviewer.views.search.finding:SearchController"
PROBLEMS = "orgviewer.views.problems.lists:ProblemLists"
GUIDE = "orgviewer.views.guide.opening:show_own_page"
SHORTCUTS = "orgviewer.views.actions.help:shortcuts_dialog"
ABOUT = "orgviewer.views.actions.help:about_dialog"


class Rooms(QMainWindow):
    """A window with its rooms; what they need of it is made by whoever inherits from this.

    Signal: `room_shown` when a room that has an action to show it came or went.
    """

    room_shown = Signal()
    chart: ChartView
    documents: Documents
    going: ChartActions
    knowledge: Knowledge | None
    parts: Parts
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
            self._finding.missing.connect(self._say_no_card)
            self._finding.show_knowledge(self.knowledge)
        return self._finding

    @property
    def problems(self) -> ProblemLists:
        """The lists of what is wrong with files."""
        if self._problems is None:
            self._problems = load(PROBLEMS)(self.documents, self.chart, self)
            self._problems.cardless.connect(self._say_no_card)
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

    # What is asked of them, however it is asked

    def open_other(self) -> None:
        """Ask for a file and open it."""
        self.files.open_file()

    def open_folder(self) -> None:
        """Ask for a folder and open it."""
        self.files.open_folder()

    def open_example(self) -> None:
        """Open the sample that comes along."""
        self.files.open_example()

    def paste(self) -> None:
        """Open what was copied."""
        self.files.paste()

    def change_columns(self) -> None:
        """Ask what the columns of the open table are."""
        self.files.change_columns()

    def save_copy(self) -> None:
        """Save all that the open file says, in a form and a place that are asked for."""
        self.files.save_copy()

    def forget_pasted(self) -> None:
        """Leave nothing of what was pasted."""
        if self._files:
            self._files.close()

    def show_in_folder(self, path: Path) -> None:
        """Open the folder of a file in the program that the system has for that."""
        load(SHOW_IN_FOLDER)(path)

    def export(self) -> None:
        """Ask what is to be exported as what, and write it."""
        self.exporting.export()

    def copy(self) -> None:
        """Copy what is shown."""
        self.exporting.copy()

    def print(self) -> None:
        """Print what is shown."""
        self.exporting.print()

    def compare(self) -> None:
        """Ask for the earlier state of the open file, and compare both."""
        self.comparing.ask()

    @property
    def shows_changes(self) -> bool:
        """Whether the list of changes is there."""
        return self._comparing is not None and not self._comparing.dock.isHidden()

    def toggle_changes(self) -> None:
        """Show the list of changes, or hide it."""
        self.comparing.toggle()

    def list_changes(self, whole: Chart) -> None:
        """List what changed in the chart that is shown now, if it is one over two states."""
        if whole.dataset.both or self._comparing:
            self.comparing.show(whole)

    @property
    def shows_time(self) -> bool:
        """Whether the bar of time is there."""
        return self._time is not None and self._time.is_open

    def toggle_time(self) -> None:
        """Open the bar of time, or close it."""
        self.time.toggle()

    def show_day(self, whole: Chart) -> None:
        """Show of which day a chart is; a file never opens on a chosen day without the bar of time."""
        if whole.spec.as_of is not None or self._time:
            self.time.show_chart(whole)

    def open_history(self) -> None:
        """Look for the states of the open file."""
        self.history.open()

    def look_at_history(self) -> None:
        """Enter the history of a file of which a state is shown."""
        file = self.documents.file
        if file is not None and file.shown is not None and self._history is None:
            self.history.follow()

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

    def open_search(self, text: str = "") -> None:
        """Ask what to find; `text` stands in the field already."""
        self.finding.open(text)

    def find_connection(self) -> None:
        """Ask to whom the connection of the selected person is looked for."""
        self.finding.open_for_connection()

    def pause_search(self) -> PausedSearch | None:
        """Close the search if somebody is searching, and return what for."""
        return self._finding.pause() if self._finding else None

    def resume_search(self, search: PausedSearch | None) -> None:
        """Go on with a search, on what is open now."""
        if search:
            self.finding.resume(search)

    def search_in(self, knowledge: Knowledge) -> None:
        """Search another dataset from now on."""
        if self._finding:
            self._finding.show_knowledge(knowledge)

    def show_problems(self) -> None:
        """List the problems of the open file."""
        self.problems.show()

    def say_unread(self, path: Path, error: ReadError) -> None:
        """Say why a file cannot be shown."""
        self.problems.say_unread(path, error)

    def renew_problems(self) -> None:
        """Let a list that is shown say what is wrong with the open file now."""
        if self._problems:
            self._problems.renew()

    def show_guide(self) -> None:
        """Show the page of the guide about the window."""
        load(GUIDE)(self)

    def show_shortcuts(self) -> None:
        """Show the keys and what can be searched for."""
        load(SHORTCUTS)(self).show()

    def show_about(self) -> None:
        """Show what this program is."""
        load(ABOUT)(self).show()

    def _say_no_card(self, name: str) -> None:
        sentence = tr("“{name}” has no card on this chart.").replace("{name}", as_label(name))
        self.status.showMessage(sentence, 10_000)
