"""What a window does before a file is open and after one was: resumes, welcomes, keeps what was seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QWidget

from orgviewer.chart.spec import ChartSpec
from orgviewer.choices import Resumed
from orgviewer.controls import visible
from orgviewer.engines import load
from orgviewer.resources import comes_along
from orgviewer.views.chart.scene_tasks import Opening
from orgviewer.views.chart.view import ChartView
from orgviewer.views.files.open_file import AS_SEEN, OpenFile, OpeningWish
from orgviewer.views.files.session import Documents
from orgviewer.views.settings import RESUMED, Settings
from orgviewer.views.start.kept_views import KeptView, decoded, encoded, seen_now
from orgviewer.views.start.leaving_out import LeavingOut
from orgviewer.views.start.recent_pictures import forget_others, keep_picture
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.views.chart.visits import Visit
    from orgviewer.views.start.settings_dialog import SettingsDialog
    from orgviewer.views.start.welcome import WelcomePage

SETTINGS_DIALOG = "orgviewer.views.start.settings_dialog:SettingsDialog"
WELCOME = "orgviewer.views.start.welcome:WelcomePage"


class Starting(QObject):
    """Knows what was seen of files, and what a window shows in its middle without one.

    Signal: `open_asked` with a file.
    """

    open_asked = Signal(object)

    def __init__(
        self,
        settings: Settings,
        chart: ChartView,
        middle: QWidget,
        documents: Documents,
        opening: Opening,
        wanted_spec: Callable[[], ChartSpec],
        actions: Sequence[QAction],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._settings, self._chart, self._documents = settings, chart, documents
        self._wanted_spec = wanted_spec
        self._middle, self._actions, self._window = middle, actions, window
        self._page: WelcomePage | None = None
        self._opened: Visit | None = None  # what a file opened with
        documents.opened.connect(self._note_opened)
        self.leaving_out = LeavingOut(settings, documents, opening, self)
        self.leaving_out.forgotten.connect(self._renew_picture)
        self._resumed: Path | None = None  # the file that is being opened, since it was open last
        self._dialog: SettingsDialog | None = None
        self._docks: list[QDockWidget] = []  # that are hidden while the page is shown

    # What is taken up again

    def start(self) -> None:
        """Open the file that was open last, if that is wanted; else welcome."""
        file = self._settings.last_file
        if file is None or self._settings.chosen(RESUMED) is Resumed.NOTHING:
            self.welcome()
        elif _is_there(file):
            self._resumed = file
            self._documents.opened.connect(self._forget_resumed)
            self._documents.unread.connect(self._welcome_instead)
            self.open_asked.emit(file)
        else:
            sentence = tr("“{name}”, which was open last, is not there any more, or out of reach.")
            self.welcome(sentence.replace("{name}", visible(file.name)))

    def _welcome_instead(self, path: Path) -> None:
        """Show what else can be opened if the last file cannot be read; why is told beside it."""
        if path == self._resumed:
            self._resumed = None
            sentence = tr("“{name}”, which was open last, cannot be read any more.")
            self.welcome(sentence.replace("{name}", visible(path.name)))

    def _forget_resumed(self) -> None:
        self._resumed = None

    def kept(self, file: OpenFile, wanted: OpeningWish = AS_SEEN) -> KeptView | None:
        """Return how a file was seen last, if that is to be shown again, with what is wanted otherwise.

        A state of a file, and two that are compared, begin anew. A saved view that is wanted comes first.
        """
        if wanted.view is not None:
            return KeptView.of(wanted.view).but(wanted)
        view = self._kept_view(_own_path(file))
        return view.but(wanted) if view and self._settings.chosen(RESUMED) is Resumed.VIEW else None

    def _kept_view(self, path: Path | None) -> KeptView | None:
        kept = self._settings.kept_view(path) if path else None
        view = decoded(kept) if kept else None
        return view.read(self._window.layoutDirection()) if view else None

    def _note_opened(self) -> None:
        self._opened = self._chart.visit() if self._chart.scene else None

    def keep(self) -> None:
        """Keep how the open file is seen now, or is to be as soon as that is made, and a small picture of it.

        As long as nobody has changed what it opened with, what was kept before stays. Nothing is kept while
        columns are seen that are to be left out.
        """
        path, view = _own_path(self._documents.file), seen_now(self._chart)
        if path is None or view is None or not self.leaving_out.may_keep(path):
            return
        wanted = self._wanted_spec()
        is_as_opened = (
            replace(self._chart.visit(), spec=wanted) == self._opened and self._kept_view(path) is not None
        )
        if self._settings.chosen(RESUMED) is Resumed.VIEW and not is_as_opened:
            self._settings.keep_view(path, encoded(view.wanting(wanted)))
        keep_picture(self._chart, path)
        forget_others(self._settings.recent_files)

    def end(self) -> None:
        """Keep what is seen, and which file it is, before the window closes; without one it says nothing."""
        self.keep()
        self.leave_welcome()
        if file := self._documents.file:
            is_own = file.is_saved and not comes_along(file.path)
            self._settings.remember_last_file(file.path if is_own else None)

    def leave_file(self) -> None:
        """Show what else can be opened in place of the file that was closed, which is not resumed."""
        self._settings.remember_last_file(None)
        self.welcome()

    def give_up(self, opening: Opening) -> None:
        """Give up what is being read; where nothing is open, show what else can be."""
        opening.cancel()
        if self._documents.dataset is None:
            self.welcome()

    # The page of a window without a file

    def welcome(self, line: str = "") -> None:
        """Show what can be opened, in place of the chart; a line says why nothing is open."""
        if self._page is None:
            self._page = page = load(WELCOME)(self._actions, self._settings.recent_files, self._window)
            page.file_chosen.connect(self.open_asked)
            page.file_removed.connect(self._forget)
            self._documents.leaving.connect(self.leave_welcome)
            self._docks = [dock for dock in self._window.findChildren(QDockWidget) if not dock.isHidden()]
            for part in (*self._docks, self._chart):
                part.hide()
            layout = self._middle.layout()
            assert layout
            layout.addWidget(page)
            page.show()
        self._page.say(line)
        self._page.take_focus()

    def leave_welcome(self) -> None:
        """Show the chart again."""
        page, self._page = self._page, None
        if page is None:
            return
        self._documents.leaving.disconnect(self.leave_welcome)
        page.hide()
        page.deleteLater()
        for part in (*self._docks, self._chart):
            part.show()
        for holder in (self._window, self._middle):
            layout = holder.layout()
            if layout:
                layout.activate()  # so that a chart is laid out for the room that it has
        self._chart.setFocus()

    def _forget(self, path: Path) -> None:
        self._settings.remove_recent_file(path)
        forget_others(self._settings.recent_files)

    def _renew_picture(self, path: Path) -> None:
        if self._page:
            self._page.files.renew_picture(path)

    # Settings

    def show_settings(self) -> None:
        """Show the dialog of settings; the window can be seen and used meanwhile."""
        if self._dialog is None:
            self._dialog = load(SETTINGS_DIALOG)(self._settings, self._window)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()


def _own_path(file: OpenFile | None) -> Path | None:
    """Return the path of a file, unless it is a sample, pasted, another state, or compared with one."""
    if file is None or not file.is_saved or file.shown or file.earlier or comes_along(file.path):
        return None
    return file.path


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # of a name that cannot be
        return False
