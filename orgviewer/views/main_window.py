"""The window: puts the chart, the panel, the menus and the status line together.

Not for: what any of them does. Whatever fails is said, and leaves the open chart as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QDockWidget, QMainWindow, QVBoxLayout, QWidget

from orgviewer.arrange.chart import Chart
from orgviewer.arrange.folding import LEAST_DEPTH, one_level_less, one_level_more, unfold_branch
from orgviewer.arrange.spec import ChartSpec, Folding
from orgviewer.arrange.trees import whole_chart
from orgviewer.errors import Problem, ReadError
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import TableSpec
from orgviewer.paint.letters import Letters, missing_sentence
from orgviewer.paint.theme import THEMES, Theme, ThemeName
from orgviewer.paint.words import tr
from orgviewer.views.actions import DIRECTIONS, LAYOUTS, ActionName, make_actions
from orgviewer.views.chart_view import ZOOM_STEP, ChartView
from orgviewer.views.column_bar import ColumnBar
from orgviewer.views.columns import short
from orgviewer.views.details import Details
from orgviewer.views.documents import Documents
from orgviewer.views.file_actions import FileActions
from orgviewer.views.help import about_dialog, shortcuts_dialog
from orgviewer.views.loading import Loader
from orgviewer.views.menus import RecentMenu, fill_menus
from orgviewer.views.opening import Opening
from orgviewer.views.problems import ProblemsDialog
from orgviewer.views.scene import Scene
from orgviewer.views.settings import Settings
from orgviewer.views.status import StatusLine

SIZE = (1440, 900)
PANEL_WIDTH = 320
LONGEST_TITLE = 200  # characters
NEED_FILE = (
    *(ActionName.RELOAD, ActionName.SAVE_COPY, ActionName.EXPORT, ActionName.FIT),
    *(ActionName.FOLD_ALL, ActionName.UNFOLD_ALL),
)
LEVELS = {ActionName.LEVEL_MORE: one_level_more, ActionName.LEVEL_LESS: one_level_less}
NEED_SELECTION = (ActionName.FOLD, ActionName.UNFOLD_BRANCH, ActionName.CENTRE)


class MainWindow(QMainWindow):
    """One window with one chart; `documents` knows what is open."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.opening = Opening(self)
        self.documents = Documents(self.opening, settings, self._loader, self)
        letters, theme = Letters(), system_theme()
        self.chart = ChartView(theme, letters, self)
        self.details = Details(theme, letters, self)
        self.status = StatusLine(self)
        self.bar = ColumnBar(self)
        self.files = FileActions(self.documents, self.chart, self.status, self)
        self.dock = QDockWidget(tr("Details"), self)
        self.actions_by_name = make_actions(self, self._slots())
        self.recent = RecentMenu(settings, self.open_file)
        fill_menus(self, self.actions_by_name, self.recent)
        self._lay_out()
        self._connect()
        self._update_actions()

    def _slots(self) -> dict[ActionName, Callable[[], object]]:
        """Return what each action does."""
        chart, files = self.chart, self.files
        return {
            ActionName.OPEN: files.open_file,
            ActionName.OPEN_FOLDER: files.open_folder,
            ActionName.PASTE: files.paste,
            ActionName.RELOAD: self.documents.reload,
            ActionName.COLUMNS: files.change_columns,
            ActionName.SAVE_COPY: files.save_copy,
            ActionName.EXPORT: files.export,
            ActionName.PROBLEMS: self.show_problems,
            ActionName.QUIT: self.close,
            ActionName.ZOOM_IN: lambda: chart.zoom(ZOOM_STEP),
            ActionName.ZOOM_OUT: lambda: chart.zoom(1 / ZOOM_STEP),
            ActionName.ACTUAL_SIZE: lambda: chart.zoom_to(1.0),
            ActionName.FIT: chart.fit,
            ActionName.CENTRE: lambda: chart.centre(chart.selected),
            ActionName.FOLD: lambda: chart.toggle(chart.selected),
            ActionName.FOLD_ALL: lambda: chart.set_folding(Folding(depth=LEAST_DEPTH), chart.selected),
            ActionName.UNFOLD_ALL: lambda: chart.set_folding(Folding(), chart.selected),
            ActionName.UNFOLD_BRANCH: lambda: chart.refold(partial(unfold_branch, node=chart.selected)),
            **{name: partial(chart.refold, change) for name, change in LEVELS.items()},
            **{name: partial(chart.set_layout, kind) for name, kind in LAYOUTS.items()},
            **{name: partial(chart.set_direction, direction) for name, direction in DIRECTIONS.items()},
            ActionName.PANEL: lambda: self.dock.setVisible(not self.dock.isVisible()),
            ActionName.OTHER_PART: self.go_to_other_part,
            ActionName.SHORTCUTS: lambda: shortcuts_dialog(self).show(),
            ActionName.ABOUT: lambda: about_dialog(self).show(),
        }

    def _lay_out(self) -> None:
        """Put the parts in their places, those of the last start if it is remembered."""
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.chart, 1)
        self.setCentralWidget(middle)
        self.dock.setObjectName("details")  # under which its place is remembered
        self.dock.setWidget(self.details)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        self.resize(*SIZE)
        self.resizeDocks([self.dock], [PANEL_WIDTH], Qt.Orientation.Horizontal)
        self.restoreGeometry(self._settings.geometry)
        self.restoreState(self._settings.state)
        self.setWindowTitle("orgviewer")
        self.setTabOrder(self.bar.cross, self.chart)
        self.setTabOrder(self.chart, self.details)
        self.chart.setFocus()

    def _connect(self) -> None:
        self.chart.selection_changed.connect(self.details.show_place)
        self.chart.selection_changed.connect(self._update_actions)
        self.chart.scene_changed.connect(self._update_actions)
        self.chart.camera_changed.connect(lambda: self.status.show_scale(self.chart.camera.scale))
        self.chart.letters_missing.connect(self._say_letters_missing, Qt.ConnectionType.QueuedConnection)
        self.details.card_chosen.connect(self.chart.select)
        self.status.problems_asked.connect(self.show_problems)
        self.status.cancelled.connect(self.opening.cancel)
        self.opening.progressed.connect(self.status.show_progress)
        self.opening.ended.connect(self.status.hide_progress)
        self.documents.opened.connect(self._show)
        self.documents.read_again.connect(self._show_again)
        self.documents.unread.connect(self._say_unread)
        self.documents.troubled.connect(self._say_trouble)
        self.bar.change_asked.connect(self.files.change_columns)
        self.bar.closed.connect(self._close_bar)
        self.dock.visibilityChanged.connect(self._update_actions)

    def _update_actions(self) -> None:
        """Offer what can be done now."""
        actions = self.actions_by_name
        for name in NEED_FILE:
            actions[name].setEnabled(self.dataset is not None)
        for name in NEED_SELECTION:
            actions[name].setEnabled(self.chart.selected >= 0)
        actions[ActionName.PROBLEMS].setEnabled(bool(self.documents.problems))
        actions[ActionName.COLUMNS].setEnabled(bool(self.dataset and self.dataset.recognition))
        actions[ActionName.PANEL].setChecked(not self.dock.isHidden())
        scene, style = self.chart.scene, self.chart.layout_style
        for name, change in LEVELS.items():
            changed = scene and change(scene.whole, scene.folding) != scene.folding
            actions[name].setEnabled(bool(changed))
        for name, kind in LAYOUTS.items():
            actions[name].setChecked(style.kind is kind)
        for name, direction in DIRECTIONS.items():
            actions[name].setChecked(style.direction is direction)

    def go_to_other_part(self) -> None:
        """Give the keyboard to the panel, or back to the chart."""
        other = self.details if self.chart.hasFocus() else self.chart
        other.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Files

    @property
    def dataset(self) -> Dataset | None:
        """What is open, or None."""
        return self.documents.dataset

    def open_file(self, path: Path, spec: TableSpec | None = None) -> None:
        """Show a file's chart. The open chart stays if it cannot be read, and until it has been read.

        `spec` says how to read a table; None stands for how the person wanted it before.
        """
        self.documents.open(path, spec)

    def show_dataset(self, dataset: Dataset) -> None:
        """Show the chart of a dataset that was read already."""
        self.documents.take(dataset)
        whole = whole_chart(dataset, ChartSpec())
        self._take(whole)
        self.chart.show_chart(whole)

    def _loader(self, path: Path, spec: TableSpec) -> Loader:
        self.chart.hint = tr("Reading {name} …").replace("{name}", path.name)
        return Loader(path, self.chart.fitting_style(), self.chart.theme, spec)

    def _show(self, scene: Scene) -> None:
        self._take(scene.whole)
        self.chart.show_scene(scene)

    def _show_again(self, scene: Scene) -> None:
        self._take(scene.whole)
        self.chart.replace_chart(scene.whole)
        self.status.showMessage(tr("Read again."), 3_000)

    def _take(self, whole: Chart) -> None:
        """Speak of another whole chart and its dataset from now on."""
        file = self.documents.file
        self.details.show_chart(whole)
        self.status.show_chart(whole)
        self.bar.show_recognition(whole.dataset.recognition if file and not file.is_seen else None)
        name = short(whole.dataset.title, LONGEST_TITLE)
        name = name if file is None or file.is_saved else f"{name} — {tr('not saved')}"
        self.setWindowTitle(f"{name} — orgviewer")

    def _close_bar(self) -> None:
        """Do not say again what the columns of the open table were taken for."""
        self.documents.mark_seen()
        self.bar.hide()
        self.chart.setFocus()

    def _say_unread(self, path: Path, error: ReadError) -> None:
        headline = tr("“{name}” cannot be shown. These are its problems:").replace("{name}", path.name)
        self._list_problems(headline, error.problems)

    def _say_trouble(self) -> None:
        """Say quietly what became of the open file."""
        self.status.show_trouble(self.documents.trouble.sentence, self.documents.problems)
        self._update_actions()

    def show_problems(self) -> None:
        """List the problems of the open file."""
        if self.dataset:
            unread = bool(self.documents.trouble.problems)
            headline = (
                tr("“{name}” cannot be shown as it is now:") if unread else tr("“{name}” is shown, but:")
            )
            headline = headline.replace("{name}", self.dataset.path.name)
            self._list_problems(headline, self.documents.problems)

    def _list_problems(self, headline: str, problems: Sequence[Problem]) -> None:
        """Show problems in place of those that are shown already."""
        for shown in self.findChildren(ProblemsDialog):
            shown.close()
        ProblemsDialog(headline, problems, self).show()

    # What the system says

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system from its light palette to its dark one, and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.chart.set_theme(system_theme())
            self.details.set_theme(system_theme())

    def _say_letters_missing(self) -> None:
        self.status.showMessage(missing_sentence(self.chart.letters), 10_000)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and tables that are dragged over the window."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped."""
        self.files.drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window and its parts stood."""
        self._settings.geometry = self.saveGeometry()
        self._settings.state = self.saveState()
        self.documents.close()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        super().closeEvent(event)


def system_theme() -> Theme:
    """Return the theme that suits the system's light or dark palette."""
    palette = QGuiApplication.palette()
    dark = palette.window().color().lightness() < palette.windowText().color().lightness()
    return THEMES[ThemeName.DARK if dark else ThemeName.LIGHT]
