"""What actions are: a name, a row of the one table (see `action_table`), and what Qt makes of it."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from orgviewer.choices import Direction, Extra, LayoutKind
from orgviewer.words.translation import Phrase, tr


class Menu(enum.Enum):
    """The menus, in their order; LAYOUT and SHOW lie within VIEW."""

    _value_: Phrase
    FILE = "&File"
    VIEW = "&View"
    LAYOUT = "La&yout"
    SHOW = "Sho&w"
    GO = "&Go"
    HELP = "&Help"


WITHIN_VIEW = (Menu.LAYOUT, Menu.SHOW)


class ActionName(enum.Enum):
    """What a person can do, besides clicking on the chart and walking it with the arrow keys."""

    OPEN = enum.auto()
    OPEN_FOLDER = enum.auto()
    PASTE = enum.auto()
    COMPARE = enum.auto()
    LEAVE_COMPARISON = enum.auto()
    RELOAD = enum.auto()
    HISTORY = enum.auto()
    COLUMNS = enum.auto()
    SAVE_COPY = enum.auto()
    EXPORT = enum.auto()
    COPY = enum.auto()
    PRINT = enum.auto()
    PROBLEMS = enum.auto()
    QUIT = enum.auto()
    ZOOM_IN = enum.auto()
    ZOOM_OUT = enum.auto()
    ACTUAL_SIZE = enum.auto()
    FIT = enum.auto()
    CENTRE = enum.auto()
    FOLD = enum.auto()
    FOLD_ALL = enum.auto()
    UNFOLD_ALL = enum.auto()
    UNFOLD_BRANCH = enum.auto()
    LEVEL_MORE = enum.auto()
    LEVEL_LESS = enum.auto()
    CHANGES_ONLY = enum.auto()
    LAYOUT_AUTOMATIC = enum.auto()
    LAYOUT_TIDY = enum.auto()
    LAYOUT_COMPACT = enum.auto()
    GROW_DOWN = enum.auto()
    GROW_UP = enum.auto()
    GROW_RIGHT = enum.auto()
    GROW_LEFT = enum.auto()
    TIME = enum.auto()
    PANEL = enum.auto()
    OUTLINE = enum.auto()
    CHANGES = enum.auto()
    LEGEND = enum.auto()
    MINIMAP = enum.auto()
    ASSISTANTS = enum.auto()
    DOTTED_LINES = enum.auto()
    NATIVE_NAMES = enum.auto()
    SUMMARIES = enum.auto()
    UNDATED = enum.auto()
    FIND = enum.auto()
    CONNECT = enum.auto()
    FOCUS = enum.auto()
    LEAVE_FOCUS = enum.auto()
    BACK = enum.auto()
    FORWARD = enum.auto()
    SELECTION = enum.auto()
    ROOT = enum.auto()
    OTHER_PART = enum.auto()
    EXAMPLE = enum.auto()
    GUIDE = enum.auto()
    SHORTCUTS = enum.auto()
    ABOUT = enum.auto()


# Of each of these, one is checked.
DIRECTIONS: Mapping[ActionName, Direction] = {
    ActionName.GROW_DOWN: Direction.DOWN,
    ActionName.GROW_UP: Direction.UP,
    ActionName.GROW_RIGHT: Direction.RIGHT,
    ActionName.GROW_LEFT: Direction.LEFT,
}
LAYOUTS: Mapping[ActionName, LayoutKind] = {
    ActionName.LAYOUT_AUTOMATIC: LayoutKind.AUTOMATIC,
    ActionName.LAYOUT_TIDY: LayoutKind.TIDY,
    ActionName.LAYOUT_COMPACT: LayoutKind.COMPACT,
}
EXTRAS: Mapping[ActionName, Extra] = {
    ActionName.ASSISTANTS: Extra.ASSISTANTS,
    ActionName.DOTTED_LINES: Extra.DOTTED_LINES,
    ActionName.NATIVE_NAMES: Extra.NATIVE_NAMES,
    ActionName.SUMMARIES: Extra.SUMMARIES,
    ActionName.UNDATED: Extra.UNDATED,
}


class ActionRow(Struct, frozen=True):
    """One action. A menu shows a line before it where a `group` begins; all keys trigger it.

    The keys of one that is `of_chart` count only while the chart has the keyboard.
    """

    name: ActionName
    menu: Menu
    text: Phrase
    tip: Phrase
    keys: tuple[str, ...] = ()
    group: bool = False
    checkable: bool = False
    on_toolbar: bool = False
    of_chart: bool = False


def make_actions(
    table: Iterable[ActionRow],
    parent: QWidget,
    chart: QWidget,
    slots: Mapping[ActionName, Callable[[], object]],
) -> dict[ActionName, QAction]:
    """Return an action for every row of a table, each calling its slot; `parent` owns them."""
    actions = {}
    for row in table:
        action = QAction(tr(row.text), parent)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setToolTip(tr(row.tip))
        action.setStatusTip(tr(row.tip))
        action.setCheckable(row.checkable)
        action.triggered.connect(_without_arguments(slots[row.name]))
        if row.of_chart:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            chart.addAction(action)
        actions[row.name] = action
    return actions


def _without_arguments(slot: Callable[[], object]) -> Callable[[], None]:
    """Return a slot that takes no notice of whether its action is checked."""

    def call() -> None:
        slot()

    return call
