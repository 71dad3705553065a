"""What each action does, with the window in which it was triggered; loaded when one first is.

Not for: when an action can be done (see `availability`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import LEAST_DEPTH, one_level_less, one_level_more, only_changes, unfold_branch
from orgviewer.chart.places import NO_PLACE
from orgviewer.chart.spec import FilterWay, Folding
from orgviewer.choices import Direction, Extra, LayoutKind
from orgviewer.directory.choices import DirectoryForm
from orgviewer.engines import load
from orgviewer.paint.chart_marks import ZOOM_STEP
from orgviewer.views.actions.action import DIRECTIONS, EXTRAS, LAYOUTS, ZOOMS, ActionName
from orgviewer.words.translation import Phrase, tr

if TYPE_CHECKING:
    from orgviewer.directory.directory import Directory
    from orgviewer.views.directory.shown import ShownDirectory
    from orgviewer.views.rooms import Rooms

FULL_SCREEN = Qt.WindowState.WindowFullScreen
GUIDE = "orgviewer.views.guide.opening:show_own_page"
SHORTCUTS = "orgviewer.views.actions.help:shortcuts_dialog"
LEAVE_OUT = "orgviewer.views.files.omissions:ask_what_to_leave_out"
ASK_FOR_CARDS = "orgviewer.views.actions.asking.cards:ask_for_cards"
ASK_FOR_RULES = "orgviewer.views.actions.asking.cards:ask_for_rules"
PALETTE = "orgviewer.views.actions.palette:Palette"
DIRECTORY = "orgviewer.views.actions.entering.rooms_of_file:directory"
SHOWN_DIRECTORY = "orgviewer.views.directory.shown:ShownDirectory"
PRINT_DIRECTORY = "orgviewer.views.export.printed_directory:print_directory"
EXPORT_DIRECTORY = "orgviewer.views.export.directory:export_directory"
STATISTICS = "orgviewer.views.actions.statistics_dock:toggle_statistics"
SAVED_VIEWS = "orgviewer.views.actions.entering.rooms_of_file:saved_views"
CHART_FILTER = "orgviewer.views.actions.entering.rooms_of_file:chart_filter"
FILTER_TYPED = "orgviewer.views.actions.entering.rooms_of_file:filter_typed"
ABOUT = "orgviewer.views.actions.help:about_dialog"
Slot = Callable[["Rooms"], object]
Refolding = Callable[[Chart, Folding], Folding]


def _refold(change: Refolding, act: Phrase) -> Slot:
    return lambda window: window.chart.refold(change, tr(act))


def _folded(depth: int | None) -> Refolding:
    """Return a change to a depth under the focus, whatever was folded by hand."""
    return lambda _, folding: Folding(depth, focus=folding.focus, outer=folding.outer)


def _unfold_branch(window: Rooms) -> None:
    window.chart.refold(partial(unfold_branch, place=window.chart.selected), tr("unfold this branch"))


def _zoom_to(scale: float) -> Slot:
    return lambda window: window.chart.zoom_to(scale)


def _lay_out(kind: LayoutKind) -> Slot:
    return lambda window: window.chart.set_layout(kind)


def _grow(direction: Direction) -> Slot:
    return lambda window: window.chart.set_direction(direction)


def _switch(extra: Extra) -> Slot:
    return lambda window: window.going.switch(extra)


def _close_file(window: Rooms) -> None:
    """Give up another file that is being read, else close the open one; without one, the window."""
    if window.opening.is_busy and window.reads_another:
        window.starting.give_up(window.opening)
    elif window.documents.dataset is None:
        window.close()
    else:
        window.documents.close_file()


def _show_panel(window: Rooms) -> None:
    window.parts.dock.setVisible(not window.parts.dock.isVisible())


def _show_outline(window: Rooms) -> None:
    window.parts.outline_dock.setVisible(not window.parts.outline_dock.isVisible())


def _show_statistics(window: Rooms) -> None:
    load(STATISTICS)(window)


def _show_as(form: DirectoryForm) -> Slot:
    """Return what shows the chart as a board or a list, or as itself again."""
    return lambda window: load(DIRECTORY)(window).toggle(form)


def _directory_seen(window: Rooms) -> Directory | None:
    """Return the board or the list that stands in the chart's place; None if there is none."""
    shown: ShownDirectory | None = window.parts.middle.findChild(load(SHOWN_DIRECTORY))
    return shown.seen() if shown else None


def _export(window: Rooms) -> None:
    """Export what is seen: the chart, or the directory in its place."""
    if _directory_seen(window) is not None:
        _export_directory(window)
    else:
        window.exporting.export()


def _print(window: Rooms) -> None:
    """Print what is seen, likewise."""
    if _directory_seen(window) is not None:
        seen = partial(_directory_seen, window)
        load(PRINT_DIRECTORY)(seen, window.chart, window.documents, window)
    else:
        window.exporting.print()


def _export_directory(window: Rooms) -> None:
    load(EXPORT_DIRECTORY)(window.chart, window.documents, window.writing, window.exporting, window)


def _ask_for_cards(window: Rooms) -> None:
    load(ASK_FOR_CARDS)(window)


def _ask_for_rules(window: Rooms) -> None:
    load(ASK_FOR_RULES)(window)


def _show_legend(window: Rooms) -> None:
    window.parts.legend.set_wanted(not window.parts.legend.is_wanted)


def _present(window: Rooms) -> None:
    """Present the chart; whoever searches has come to an end of it, since the field is not seen meanwhile."""
    window.pause_search()
    window.presentation.begin()


def _open_menu(window: Rooms) -> None:
    """Ask for a menu as the Menu key does, which not every keyboard has."""
    part = QApplication.focusWidget() or window.chart
    place = part.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    point = place.toRect().center() if isinstance(place, QRectF) else QRect(place).center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(part, QContextMenuEvent(reason, point, part.mapToGlobal(point)))


def _show_guide(window: Rooms) -> None:
    load(GUIDE)(window)


SLOTS: Mapping[ActionName, Slot] = {
    ActionName.NEW_WINDOW: lambda window: window.another_asked.emit(),
    ActionName.OPEN: lambda window: window.files.open_file(),
    ActionName.OPEN_FOLDER: lambda window: window.files.open_folder(),
    ActionName.PASTE: lambda window: window.files.paste(),
    ActionName.COMPARE: lambda window: window.comparing.ask(),
    ActionName.LEAVE_COMPARISON: lambda window: window.documents.leave_comparison(),
    ActionName.RELOAD: lambda window: window.documents.reload(),
    ActionName.HISTORY: lambda window: window.history.open(),
    ActionName.COLUMNS: lambda window: window.files.change_columns(),
    ActionName.DRAWING: lambda window: window.files.judge_drawing(window.chart),
    ActionName.SAVE_COPY: lambda window: window.files.save_copy(),
    ActionName.EXPORT: _export,
    ActionName.EXPORT_DIRECTORY: _export_directory,
    ActionName.COPY: lambda window: window.exporting.copy(),
    ActionName.PRINT: _print,
    ActionName.PROBLEMS: lambda window: window.problems.show(),
    ActionName.SETTINGS: lambda window: window.starting.show_settings(),
    ActionName.CLOSE: _close_file,
    ActionName.QUIT: lambda _: QApplication.closeAllWindows(),
    ActionName.UNDO: lambda window: window.going.undo(),
    ActionName.REDO: lambda window: window.going.redo(),
    ActionName.ZOOM_IN: lambda window: window.chart.zoom(ZOOM_STEP),
    ActionName.ZOOM_OUT: lambda window: window.chart.zoom(1 / ZOOM_STEP),
    **{name: _zoom_to(scale) for name, scale in ZOOMS.items()},
    ActionName.FIT: lambda window: window.chart.fit_all(),
    ActionName.CENTRE: lambda window: window.chart.centre(window.chart.selected),
    ActionName.FOLD: lambda window: window.chart.toggle(window.chart.selected),
    ActionName.FOLD_ALL: _refold(_folded(LEAST_DEPTH), "fold all"),
    ActionName.UNFOLD_ALL: _refold(_folded(None), "unfold all"),
    ActionName.UNFOLD_BRANCH: _unfold_branch,
    ActionName.LEVEL_MORE: _refold(one_level_more, "one level more"),
    ActionName.LEVEL_LESS: _refold(one_level_less, "one level less"),
    ActionName.CHANGES_ONLY: _refold(only_changes, "changes only"),
    **{name: _lay_out(kind) for name, kind in LAYOUTS.items()},
    **{name: _grow(direction) for name, direction in DIRECTIONS.items()},
    ActionName.TIME: lambda window: window.time.toggle(),
    ActionName.LEAVE_OUT: lambda window: load(LEAVE_OUT)(window.documents, window),
    ActionName.BOARD: _show_as(DirectoryForm.BOARD),
    ActionName.PHONE_LIST: _show_as(DirectoryForm.LIST),
    ActionName.CARDS: _ask_for_cards,
    ActionName.RULES: _ask_for_rules,
    ActionName.FULL_SCREEN: lambda window: window.setWindowState(window.windowState() ^ FULL_SCREEN),
    ActionName.PRESENT: _present,
    ActionName.PANEL: _show_panel,
    ActionName.OUTLINE: _show_outline,
    ActionName.CHANGES: lambda window: window.comparing.toggle(),
    ActionName.STATISTICS: _show_statistics,
    ActionName.LEGEND: _show_legend,
    ActionName.MINIMAP: lambda window: window.parts.toggle_map(),
    **{name: _switch(extra) for name, extra in EXTRAS.items()},
    ActionName.SAVE_VIEW: lambda window: load(SAVED_VIEWS)(window).ask_name(),
    ActionName.UPDATE_VIEW: lambda window: load(SAVED_VIEWS)(window).update_current(),
    ActionName.RENAME_VIEW: lambda window: load(SAVED_VIEWS)(window).ask_new_name(),
    ActionName.DELETE_VIEW: lambda window: load(SAVED_VIEWS)(window).delete_current(),
    ActionName.FIND: lambda window: window.finding.open(),
    ActionName.ONLY_FOUND: lambda window: load(FILTER_TYPED)(window, FilterWay.ONLY),
    ActionName.HIDE_FOUND: lambda window: load(FILTER_TYPED)(window, FilterWay.HIDE),
    ActionName.SHOW_ALL: lambda window: load(CHART_FILTER)(window).show_all(),
    ActionName.CONNECT: lambda window: window.finding.open_for_connection(),
    ActionName.FOCUS: lambda window: window.chart.focus_on(window.chart.selected),
    ActionName.LEAVE_FOCUS: lambda window: window.chart.leave_focus(),
    ActionName.BACK: lambda window: window.going.go_back(),
    ActionName.FORWARD: lambda window: window.going.go_forward(),
    ActionName.CARD: lambda window: window.chart.zoom_to_card(window.chart.selected),
    ActionName.SELECTION: lambda window: window.chart.zoom_to_branch(window.chart.selected),
    ActionName.ROOT: lambda window: window.chart.centre(NO_PLACE),
    ActionName.OTHER_PART: lambda window: window.parts.go_to_next(),
    ActionName.MENU: _open_menu,
    ActionName.PALETTE: lambda window: load(PALETTE)(window).show(),
    ActionName.EXAMPLE: lambda window: window.files.open_example(),
    ActionName.GUIDE: _show_guide,
    ActionName.SHORTCUTS: lambda window: load(SHORTCUTS)(window).show(),
    ActionName.ABOUT: lambda window: load(ABOUT)(window).show(),
}


def do(window: Rooms, name: ActionName) -> None:
    """Do what an action stands for, with a window."""
    SLOTS[name](window)
