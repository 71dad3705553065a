"""What can be done now, why the rest cannot, and what is checked: one row for each thing that actions need.

Not for: what actions do (see `slots`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QTableView

from orgviewer.chart.folding import one_level_less, one_level_more
from orgviewer.chart.spec import Shown
from orgviewer.choices import Direction, Extra, LayoutKind
from orgviewer.views.actions.action import DIRECTIONS, EXTRAS, LAYOUTS, ZOOMS, ActionName, ActionRow
from orgviewer.views.actions.menus import tip
from orgviewer.views.files.open_file import keeps_views
from orgviewer.words.translation import Phrase, tr

if TYPE_CHECKING:
    from orgviewer.views.rooms import Rooms

OF_SAVED_VIEW = (ActionName.UPDATE_VIEW, ActionName.RENAME_VIEW, ActionName.DELETE_VIEW)
SAVED_VIEWS = "saved_views"  # what the object is called that knows them, once a window has one
Question = Callable[["Rooms"], bool]  # about a window, as it is now
STATISTICS = "statistics"  # what its dock is called
DIRECTORY = "directory"  # and the table of a board or a phone list
OF_CARD = (
    *(ActionName.FOLD, ActionName.UNFOLD_BRANCH, ActionName.CENTRE, ActionName.CARD, ActionName.SELECTION),
    *(ActionName.FOCUS, ActionName.CONNECT),
)

OF_CHART = (
    *(ActionName.ZOOM_IN, ActionName.ZOOM_OUT, ActionName.FIT, ActionName.CENTRE, *ZOOMS, ActionName.CARD),
    *(ActionName.SELECTION, ActionName.ROOT, ActionName.FOLD, ActionName.FOLD_ALL, ActionName.UNFOLD_ALL),
    *(ActionName.UNFOLD_BRANCH, ActionName.LEVEL_MORE, ActionName.LEVEL_LESS, ActionName.PRESENT),
    *(ActionName.CHANGES_ONLY, *LAYOUTS, *DIRECTIONS),
)
"""What is done with a chart that is seen."""


class Need(Struct, frozen=True):
    """What must be so for some actions to be done, and what to say of them while it is not."""

    reason: Phrase
    is_met: Question
    names: tuple[ActionName, ...]


def _has_file(window: Rooms) -> bool:
    return window.documents.dataset is not None


def _has_reports(window: Rooms) -> bool:
    scene, place = window.chart.scene, window.chart.selected
    return bool(scene and place >= 0 and scene.whole.children[1][place] > 0)


def _is_comparing(window: Rooms) -> bool:
    return bool(window.documents.dataset and window.documents.dataset.both)


def _has_columns(window: Rooms) -> bool:
    return bool(window.documents.dataset and window.documents.dataset.recognition)


def _is_drawn(window: Rooms) -> bool:
    return bool(window.documents.dataset and window.documents.dataset.provenance.drawing)


def _has_more(window: Rooms) -> bool:
    scene = window.chart.scene
    return bool(scene and one_level_more(scene.whole, scene.folding) != scene.folding)


def _has_less(window: Rooms) -> bool:
    scene = window.chart.scene
    return bool(scene and one_level_less(scene.whole, scene.folding) != scene.folding)


def _is_focused(window: Rooms) -> bool:
    return bool(window.chart.scene and window.chart.scene.folding.outer)


def _shows_saved_view(window: Rooms) -> bool:
    views = window.findChild(QObject, SAVED_VIEWS, Qt.FindChildOption.FindDirectChildrenOnly)
    return views is not None and bool(views.property("current"))


def _has_changes(window: Rooms) -> bool:
    return bool(window.chart.scene and window.chart.scene.whole.changed)


# Of several that are not met, the first is told.
NEEDS = (
    Need(
        "Open a file first",
        _has_file,
        (
            *(ActionName.RELOAD, ActionName.SAVE_COPY, ActionName.FIND, ActionName.HISTORY, ActionName.TIME),
            *(
                ActionName.EXPORT,
                ActionName.EXPORT_DIRECTORY,
                ActionName.COPY,
                ActionName.PRINT,
                ActionName.COMPARE,
                ActionName.COLUMNS,
            ),
            ActionName.DRAWING,
            ActionName.LEAVE_OUT,
            *(ActionName.SAVE_VIEW, *OF_SAVED_VIEW),
            *(ActionName.ONLY_FOUND, ActionName.HIDE_FOUND, ActionName.SHOW_ALL),
        ),
    ),
    Need(
        "Open a file first",
        lambda window: window.chart.scene is not None,
        (
            *(ActionName.ZOOM_IN, ActionName.ZOOM_OUT, ActionName.FIT, *ZOOMS),
            *(ActionName.FOLD_ALL, ActionName.UNFOLD_ALL, ActionName.LEVEL_MORE, ActionName.LEVEL_LESS),
            *(
                ActionName.PRESENT,
                ActionName.BOARD,
                ActionName.PHONE_LIST,
                ActionName.ROOT,
                ActionName.LEAVE_FOCUS,
                ActionName.STATISTICS,
                ActionName.CARDS,
                ActionName.RULES,
                ActionName.LEGEND,
                ActionName.PANEL,
                ActionName.OUTLINE,
                ActionName.MINIMAP,
                *EXTRAS,
                *OF_CARD,
            ),
        ),
    ),
    Need(
        "Leave nothing out first: states and views are of the whole file",
        lambda window: not _leaves_out(window),
        (ActionName.HISTORY, ActionName.SAVE_VIEW),
    ),
    Need("Show the chart first, and not a list", lambda window: not window.chart.isHidden(), OF_CHART),
    Need("Select a card first", lambda window: window.chart.selected >= 0, OF_CARD),
    Need("Nobody stands beneath the selected card", _has_reports, (ActionName.FOLD,)),
    Need("No card to judge: this is no drawing", _is_drawn, (ActionName.DRAWING,)),
    Need(
        "No column to choose: a drawing has cards (see How it was read)",
        lambda window: not _is_drawn(window),
        (ActionName.COLUMNS,),
    ),
    Need("No column to choose: this is no table", _has_columns, (ActionName.COLUMNS,)),
    Need("There are no problems", lambda window: bool(window.documents.problems), (ActionName.PROBLEMS,)),
    Need("Compare with another file first", _is_comparing, (ActionName.LEAVE_COMPARISON, ActionName.CHANGES)),
    Need("Compare with another file first", _has_changes, (ActionName.CHANGES_ONLY,)),
    Need("Leave the comparison first", lambda window: not _is_comparing(window), (ActionName.TIME,)),
    Need(
        "Choose a day first, on the bar of time",
        lambda window: window.chart.chart_spec.as_of is not None,
        (ActionName.UNDATED,),
    ),
    Need(
        "There is nothing to explain: neither colours by something nor signs",
        lambda window: window.parts.legend.explains_any,
        (ActionName.LEGEND,),
    ),
    Need(
        "Save a copy first: beside this file there is no place for views",
        lambda window: keeps_views(window.documents.file),
        (ActionName.SAVE_VIEW,),
    ),
    Need("Choose a saved view first", _shows_saved_view, OF_SAVED_VIEW),
    Need(
        "No filter leaves anybody out",
        lambda window: window.chart.chart_spec.filter is not None,
        (ActionName.SHOW_ALL,),
    ),
    Need("All levels are shown", _has_more, (ActionName.LEVEL_MORE,)),
    Need("Only the top level is shown", _has_less, (ActionName.LEVEL_LESS,)),
    Need("The whole chart is shown", _is_focused, (ActionName.LEAVE_FOCUS,)),
    Need("Nothing has changed the view", lambda window: bool(window.going.undone), (ActionName.UNDO,)),
    Need("Nothing was undone", lambda window: bool(window.going.redone), (ActionName.REDO,)),
    Need("No place to go back to", lambda window: window.going.can_go_back, (ActionName.BACK,)),
    Need("No place to go forward to", lambda window: window.going.can_go_forward, (ActionName.FORWARD,)),
)


def _has_layout(kind: LayoutKind) -> Question:
    return lambda window: window.chart.layout_style.kind is kind


def _has_direction(direction: Direction) -> Question:
    return lambda window: window.chart.layout_style.direction is direction


def _has_extra(extra: Extra) -> Question:
    return lambda window: extra in window.chart.chart_spec.extras


def _shows_changed(window: Rooms) -> bool:
    return bool(window.chart.scene and window.chart.scene.folding.shown is Shown.CHANGED)


def _shows_statistics(window: Rooms) -> bool:
    dock = window.findChild(QDockWidget, STATISTICS)
    return dock is not None and not dock.isHidden()


def _shows_directory(form: str) -> Question:
    """Ask whether the chart is shown in a form of a directory, by its word."""

    def shows(window: Rooms) -> bool:
        table = window.findChild(QTableView, DIRECTORY)
        return table is not None and table.property("form") == form

    return shows


def _leaves_out(window: Rooms) -> bool:
    return bool(window.documents.file and window.documents.file.omissions)


def _with_act(act: str, text: str, text_of_none: str) -> str:
    """Return what an action is called that is done with an act, or with none."""
    return text.replace("{act}", act) if act else text_of_none


CHECKED: Mapping[ActionName, Question] = {
    ActionName.FULL_SCREEN: lambda window: window.isFullScreen(),
    ActionName.PANEL: lambda window: not window.parts.dock.isHidden(),
    ActionName.OUTLINE: lambda window: not window.parts.outline_dock.isHidden(),
    ActionName.BOARD: _shows_directory("board"),
    ActionName.PHONE_LIST: _shows_directory("list"),
    ActionName.STATISTICS: _shows_statistics,
    ActionName.LEGEND: lambda window: window.parts.legend.is_wanted,
    ActionName.MINIMAP: lambda window: window.parts.wants_map,
    ActionName.TIME: lambda window: window.shows_time,
    ActionName.LEAVE_OUT: _leaves_out,
    ActionName.CHANGES: lambda window: _is_comparing(window) and window.shows_changes,
    ActionName.CHANGES_ONLY: _shows_changed,
    **{name: _has_layout(kind) for name, kind in LAYOUTS.items()},
    **{name: _has_direction(direction) for name, direction in DIRECTIONS.items()},
    **{name: _has_extra(extra) for name, extra in EXTRAS.items()},
}


TEXTS: Mapping[ActionName, Callable[[Rooms], str]] = {
    ActionName.UNDO: lambda window: _with_act(window.going.undone, tr("&Undo {act}"), tr("&Undo")),
    ActionName.REDO: lambda window: _with_act(window.going.redone, tr("&Redo {act}"), tr("&Redo")),
}
"""What actions are called as things stand."""


class Availability:
    """Keeps the actions of a window as things stand: what cannot be done is grey and says why."""

    def __init__(
        self, table: Iterable[ActionRow], actions: Mapping[ActionName, QAction], window: Rooms
    ) -> None:
        self._rows, self._actions, self._window = tuple(table), actions, window
        self._told: dict[ActionName, str] = {}

    @property
    def reading(self) -> ActionName:
        """What asks how the open file was read: its columns, or the cards of a drawing."""
        dataset = self._window.documents.dataset
        is_table = dataset is not None and dataset.recognition is not None
        return ActionName.COLUMNS if is_table else ActionName.DRAWING

    def update(self) -> None:
        """Offer what can be done now, and check what is so."""
        reasons = self.reasons()
        for row in self._rows:
            reason = reasons.get(row.name, "")
            if reason != self._told.get(row.name):
                self._told[row.name] = reason
                self._actions[row.name].setEnabled(not reason)
                self._actions[row.name].setToolTip(tip(row, reason))
        for name, is_so in CHECKED.items():
            self._actions[name].setChecked(is_so(self._window))
        for name, text in TEXTS.items():
            self._actions[name].setText(text(self._window))

    def reasons(self) -> dict[ActionName, str]:
        """Return for each action that cannot be done now the reason, in the person's language."""
        found: dict[ActionName, str] = {}
        for need in NEEDS:
            if not need.is_met(self._window):
                reason = tr(need.reason)
                for name in need.names:
                    found.setdefault(name, reason)
        return found
