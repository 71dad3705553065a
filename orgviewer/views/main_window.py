"""The window: puts the chart, the panel, the menus and the status line together.

Not for: what any of them does. Whatever fails is said, and leaves the open chart as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import usual_arrangement, whole_chart
from orgviewer.choices import Omission
from orgviewer.controls import visible
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import TableSpec
from orgviewer.paint.text_metrics import Letters, missing_sentence
from orgviewer.views.actions.action import ActionName, Menu
from orgviewer.views.actions.action_table import TABLE
from orgviewer.views.actions.availability import Availability
from orgviewer.views.actions.chart_actions import ChartActions
from orgviewer.views.actions.menus import RecentMenu, fill_menus, make_actions
from orgviewer.views.actions.toolbar import SearchStrip, add_toolbars, steer_zoom
from orgviewer.views.chart.regrouping import FacetMenu
from orgviewer.views.chart.scene import Scene
from orgviewer.views.chart.scene_tasks import Opening
from orgviewer.views.chart.view import ChartView
from orgviewer.views.dataset_indexes import Knowledge
from orgviewer.views.files.loading import Loader, opened_anew
from orgviewer.views.files.notices import Notices
from orgviewer.views.files.open_file import AS_SEEN, OpenFile, OpeningWish, ShownState, rows_again
from orgviewer.views.files.session import Documents
from orgviewer.views.parts import SIZE, Parts
from orgviewer.views.placing import Placing
from orgviewer.views.rooms import Rooms
from orgviewer.views.settings import Settings
from orgviewer.views.status import Ongoing, StatusLine
from orgviewer.views.system_theme import system_theme
from orgviewer.words.translation import tr

SHOW_IN_FOLDER = "orgviewer.views.files.writing:show_in_folder"
FULL_SCREEN = Qt.WindowState.WindowFullScreen


class MainWindow(Rooms):
    """One window with one chart; `documents` knows what is open."""

    def __init__(self, settings: Settings, size: QSize | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.reads_another, self._wanted = False, AS_SEEN  # of the file that is being opened
        self._show_scene: Callable[[ChartView, Scene], None] = ChartView.show_scene
        self.opening = Opening(self)
        self.documents = Documents(self.opening, settings, self._loader, self)
        self.knowledge: Knowledge | None = None
        self.search_strip = SearchStrip(self)
        search = self.search_strip.field, self.search_strip.row
        self.parts = Parts(system_theme(), Letters(), search, self)
        self.chart, self.details = self.parts.chart, self.parts.details
        self.status = StatusLine(self)
        self.notices = Notices(self.parts.column_bar, self.parts.example_bar, self.documents, self)
        self.going = ChartActions(self.chart, self.documents, self)
        self.actions_by_name = make_actions(TABLE, self, self.chart, self.do)
        self.availability = Availability(TABLE, self.actions_by_name, self)
        self.recent = RecentMenu(settings, self.open_file, self)
        self.arrange_menu = FacetMenu(tr(Menu.ARRANGE.value), "", self.going.arrange_by, self)
        self.colour_menu = FacetMenu(tr(Menu.COLOUR.value), tr("Branch"), self.going.colour_by, self)
        facets = {Menu.ARRANGE: self.arrange_menu, Menu.COLOUR: self.colour_menu}
        self.menus = fill_menus(self, self.actions_by_name, self.recent, facets)
        add_toolbars(self, self.actions_by_name, self.menus, self.search_strip)
        self.setStatusBar(self.status)
        steer_zoom(self.chart, self.status.zoom, self.actions_by_name)
        self.setAcceptDrops(True)
        # Another window stands where the system puts it, and is as large as the one before.
        remembered = settings.geometry if size is None else QByteArray()
        self.placing = Placing(self, (size or QSize(*SIZE)).toTuple(), remembered)
        self.parts.lay_out(self, settings)
        self.setWindowTitle("orgviewer")
        self._connect()
        self._update_actions()

    def _connect(self) -> None:
        chart, parts = self.chart, self.parts
        changes = chart.selection_changed, chart.scene_changed, chart.leaving, chart.changing, self.room_shown
        docks = parts.dock.visibilityChanged, parts.outline_dock.visibilityChanged
        for changed in (*changes, *docks, self.going.gone):
            changed.connect(self._update_actions)
        chart.letters_missing.connect(self._say_letters_missing, Qt.ConnectionType.QueuedConnection)
        chart.portraits.undrawn.connect(lambda sentence: self.status.showMessage(sentence, 10_000))
        for asking in (parts.legend.asked, self.details.search_asked):
            asking.connect(self.open_search)
        self.going.regrouped.connect(lambda scene: self._speak_of(scene.whole))
        self.status.problems_asked.connect(partial(self.do, ActionName.PROBLEMS))
        for work, opening in ((Ongoing.READING, self.opening), (Ongoing.ARRANGING, self.going.opening)):
            self.status.follow(work, opening.progressed, opening.ended)
        self.status.cancelled.connect(self.give_up)
        self.settings.columns_left_out.connect(self.follow_left_out)
        self.documents.leaving.connect(self._keep_view)
        self.documents.closed.connect(self._show_nothing)
        self.documents.opened.connect(self._show)
        self.documents.opened.connect(self.enter_rooms)
        self.documents.read_again.connect(self._show_again)
        self.documents.changed_state.connect(self._show_state)
        self.documents.unread.connect(self.say_unread)
        self.documents.troubled.connect(self._say_trouble)
        parts.column_bar.asked.connect(lambda: self.do(self.availability.reading))
        parts.example_bar.asked.connect(partial(self.do, ActionName.OPEN))
        self.search_strip.entered.connect(self.await_search)
        parts.menu_asked.connect(self.open_menu)
        self.notices.closed.connect(self.chart.setFocus)

    def _update_actions(self) -> None:
        """Offer what can be done now."""
        self.availability.update()
        find, field = self.actions_by_name[ActionName.FIND], self.parts.search_field
        field.setEnabled(find.isEnabled())
        field.setToolTip(find.toolTip())

    @property
    def dataset(self) -> Dataset | None:
        """What is open, or None."""
        return self.documents.dataset

    def open_file(
        self,
        path: Path,
        spec: TableSpec | None = None,
        wanted: OpeningWish = AS_SEEN,
        shown: ShownState | None = None,
        omissions: frozenset[Omission] = frozenset(),
    ) -> None:
        """Show the chart of a file, or of a state; the open one stays until that is read, or if it cannot be.

        A table is read as `spec` says, None for as before; a file opens as it was seen last but for `wanted`.
        """
        self._wanted = wanted
        self.documents.open(path, spec, shown=shown, omissions=omissions)

    def show_dataset(self, dataset: Dataset) -> None:
        """Show the chart of a dataset that was read already."""
        self.documents.take(dataset)
        whole = whole_chart(dataset, ChartSpec())
        self._take(whole)
        self.chart.show_chart(whole)

    def _loader(self, file: OpenFile) -> Loader:
        self.chart.hint = reading = tr("Reading {name} …").replace("{name}", visible(file.path.name))
        self.status.name_work(Ongoing.READING, reading)
        before = self.documents.file
        wanted, self._wanted = self._wanted, AS_SEEN
        again = before is not None and before.path == file.path and wanted.view is None
        self.reads_another, is_known = not again, wanted.view or self.settings.kept_view(file.path)
        known = self.starting.kept(file, wanted) if is_known else None
        kept = None if again else known  # asked for in any case: who knows of it does not overwrite it
        drawn = self.going.wish if again else kept.drawn if kept else wanted.chart(ChartSpec())
        drawn = file.drawn(drawn, before if again else None)
        self._show_scene, make = (kept.resume, kept.scene) if kept else (ChartView.show_scene, opened_anew)
        return Loader(file, self.chart.fitting_style(), self.chart.theme, drawn, make)

    def _keep_view(self) -> None:
        self.end_presentation()
        self.settling.emit()
        if self.documents.file and not self.documents.file.omissions:
            self.starting.keep()

    def _show(self, scene: Scene) -> None:
        self._take(scene.whole)
        self._show_scene(self.chart, scene)
        self.going.forget_gone()

    def _show_again(self, whole: Chart) -> None:
        self._show_state(whole)
        self.status.showMessage(tr("Read again."), 3_000)

    def _show_state(self, whole: Chart) -> None:
        """Show the open file as it is now, or was; what is selected, folded and looked for stays so."""
        spec, search = self.going.wish, self.pause_search()
        self._take(whole)
        self.chart.replace_chart(whole)
        self.going.want_again(spec)  # chosen while the file was read
        self.resume_search(search)

    def _speak_of(self, whole: Chart) -> None:
        """Say how a chart of the open dataset is arranged, and of which day it is."""
        self.status.show_chart(whole)
        self.show_day(whole)
        dataset, spec = whole.dataset, whole.spec
        self.arrange_menu.show_choice(dataset, spec.arranged_by or usual_arrangement(dataset))
        self.colour_menu.show_choice(dataset, spec.coloured_by)
        self._update_actions()

    def _take(self, whole: Chart) -> None:
        """Speak of another whole chart and its dataset from now on."""
        self._forget_knowledge()
        self.knowledge = Knowledge(whole.dataset, self, rows_again(self.documents.file, whole.dataset))
        self.going.follow(self.documents.file, whole.spec)
        self.search_in(self.knowledge)
        self.parts.show_knowledge(self.knowledge)
        self._speak_of(whole)
        self.renew_problems()
        self.notices.speak_of_file(whole)
        self.parts.legend.show_chart(whole)
        self.list_changes(whole)
        self.parts.make_room()
        self.setWindowTitle(self.notices.window_title(whole))

    def _forget_knowledge(self) -> None:
        if self.knowledge:
            self.knowledge.close()
        self.knowledge = None

    def _show_nothing(self) -> None:
        """Be as a window is before a file is opened in it."""
        self._forget_knowledge()
        self.empty_rooms()
        self.going.follow(None)
        self.parts.show_nothing()
        self.status.show_nothing()
        for menu in (self.arrange_menu, self.colour_menu):
            menu.show_nothing()
        self.setWindowTitle("orgviewer")
        self._update_actions()
        self.starting.leave_file()

    def _say_trouble(self) -> None:
        """Say quietly what became of the open file."""
        self.status.show_trouble(self.documents.trouble.sentence, self.documents.problems)
        self.renew_problems()
        self._update_actions()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system from its light palette to its dark one, and back, and in how it writes dates."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LocaleChange):
            self.parts.set_theme(system_theme())
            self.draw_bars_in(system_theme())
        if event.type() == QEvent.Type.LocaleChange:
            self._say_again()
        elif event.type() == QEvent.Type.WindowStateChange:
            self.room_shown.emit()

    def _say_again(self) -> None:
        """Say anew what else there is to say of the open file, since dates are written otherwise."""
        if self.chart.scene:
            whole = self.chart.scene.whole
            self._speak_of(whole)
            self.list_changes(whole)
            if self.documents.trouble.sentence:
                self._say_trouble()

    def _say_letters_missing(self) -> None:
        self.status.showMessage(missing_sentence(self.chart.letters), 10_000)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find what is typed while nothing else takes it."""
        writing = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        modifiers = event.modifiers() & ~writing
        if event.text().isprintable() and event.text().strip() and not modifiers and self.dataset:
            self.open_search(event.text())
        elif event.key() == Qt.Key.Key_Escape and self.chart.paired >= 0:
            self.parts.connections.end()
        elif event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.do(ActionName.FULL_SCREEN)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and tables that are dragged over the window."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped."""
        self.files.drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window and its parts stood; a file that is being written is waited for."""
        if self.is_writing:
            event.ignore()
            self.writing.ask_to_close()
            return
        self.end_presentation()
        self.settling.emit()
        self.starting.end()
        self.setWindowState(self.windowState() & ~FULL_SCREEN)
        self.settings.geometry = self.saveGeometry()
        self.settings.state = self.saveState(self.layoutDirection().value)
        self.leave_rooms()
        self.documents.close()
        self.going.opening.cancel()
        self.chart.portraits.close()
        self.forget_pasted()
        self.close_dialogs()
        super().closeEvent(event)
        self.closed.emit()
