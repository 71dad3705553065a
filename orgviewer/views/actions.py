"""The one table of actions: menus, the toolbar and the page of shortcuts are made of it."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from orgviewer.arrange.layout import Direction, LayoutKind
from orgviewer.paint.words import tr


class Menu(enum.Enum):
    """The menus, in their order; LAYOUT lies within VIEW."""

    FILE = "&File"
    VIEW = "&View"
    LAYOUT = "La&yout"
    HELP = "&Help"


class ActionName(enum.Enum):
    """What a person can do, besides clicking on the chart and walking it with the arrow keys."""

    OPEN = enum.auto()
    OPEN_FOLDER = enum.auto()
    PASTE = enum.auto()
    RELOAD = enum.auto()
    COLUMNS = enum.auto()
    SAVE_COPY = enum.auto()
    EXPORT = enum.auto()
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
    LAYOUT_AUTOMATIC = enum.auto()
    LAYOUT_TIDY = enum.auto()
    LAYOUT_COMPACT = enum.auto()
    GROW_DOWN = enum.auto()
    GROW_UP = enum.auto()
    GROW_RIGHT = enum.auto()
    GROW_LEFT = enum.auto()
    PANEL = enum.auto()
    OTHER_PART = enum.auto()
    SHORTCUTS = enum.auto()
    ABOUT = enum.auto()


@dataclass(frozen=True)
class ActionRow:
    """One action. A menu shows a line before it where a `group` begins; all keys trigger it."""

    name: ActionName
    menu: Menu
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    group: bool = False
    checkable: bool = False
    on_toolbar: bool = False


TABLE = (
    ActionRow(ActionName.OPEN, Menu.FILE, "&Open…", "Open a file", ("Ctrl+O",), on_toolbar=True),
    ActionRow(
        ActionName.OPEN_FOLDER,
        Menu.FILE,
        "Open a &folder…",
        "Open a folder that holds a file for each record",
        ("Ctrl+Shift+O",),
    ),
    ActionRow(
        ActionName.PASTE, Menu.FILE, "Paste a &table", "Open the cells copied in a spreadsheet", ("Ctrl+V",)
    ),
    ActionRow(ActionName.RELOAD, Menu.FILE, "&Reload", "Read the open file again", ("F5",)),
    ActionRow(
        ActionName.COLUMNS,
        Menu.FILE,
        "Colu&mns…",
        "Say what the columns of the open table are",
        ("Ctrl+Shift+C",),
    ),
    ActionRow(
        ActionName.SAVE_COPY,
        Menu.FILE,
        "&Save a copy as YAML, JSON or CSV…",
        "Save all that the open file says in another form",
        ("Ctrl+Shift+S",),
        True,
    ),
    ActionRow(
        ActionName.EXPORT,
        Menu.FILE,
        "&Export…",
        "Save a picture of the chart",
        ("Ctrl+E",),
        on_toolbar=True,
    ),
    ActionRow(
        ActionName.PROBLEMS, Menu.FILE, "&Problems…", "List the problems of the open file", ("Ctrl+P",)
    ),
    ActionRow(ActionName.QUIT, Menu.FILE, "&Quit", "Close orgviewer", ("Ctrl+Q",), True),
    ActionRow(ActionName.ZOOM_IN, Menu.VIEW, "Zoom &in", "Show less, larger", ("+", "=", "Ctrl++", "Ctrl+=")),
    ActionRow(ActionName.ZOOM_OUT, Menu.VIEW, "Zoom &out", "Show more, smaller", ("-", "Ctrl+-")),
    ActionRow(ActionName.ACTUAL_SIZE, Menu.VIEW, "&Actual size", "Zoom to 100 %", ("0", "Ctrl+0")),
    ActionRow(ActionName.FIT, Menu.VIEW, "&Fit", "Show the whole chart", ("F", "Ctrl+9"), on_toolbar=True),
    ActionRow(ActionName.CENTRE, Menu.VIEW, "&Centre", "Centre the selected card", ("C",)),
    ActionRow(
        ActionName.FOLD, Menu.VIEW, "Fold or u&nfold", "Fold or unfold the selected card", ("Space",), True
    ),
    ActionRow(
        ActionName.FOLD_ALL,
        Menu.VIEW,
        "Fold a&ll",
        "Show only the top level",
        ("Shift+Space",),
        on_toolbar=True,
    ),
    ActionRow(
        ActionName.UNFOLD_ALL, Menu.VIEW, "&Unfold all", "Show everybody", ("Ctrl+Space",), on_toolbar=True
    ),
    ActionRow(
        ActionName.UNFOLD_BRANCH,
        Menu.VIEW,
        "Unfold this &branch",
        "Show everybody beneath the selected card",
        ("B", "*"),
    ),
    ActionRow(
        ActionName.LEVEL_MORE,
        Menu.VIEW,
        "One level &more",
        "Show one level more",
        ("M",),
        on_toolbar=True,
    ),
    ActionRow(ActionName.LEVEL_LESS, Menu.VIEW, "One level l&ess", "Show one level less", ("Shift+M",)),
    ActionRow(
        ActionName.LAYOUT_AUTOMATIC,
        Menu.LAYOUT,
        "&Automatic",
        "Lay the chart out as is most legible for its size",
        ("Ctrl+1",),
        checkable=True,
    ),
    ActionRow(
        ActionName.LAYOUT_TIDY,
        Menu.LAYOUT,
        "&Tidy",
        "Lay each level out in a row of its own",
        ("Ctrl+2",),
        checkable=True,
    ),
    ActionRow(
        ActionName.LAYOUT_COMPACT,
        Menu.LAYOUT,
        "&Compact",
        "Pack the chart into the shape of the window",
        ("Ctrl+3",),
        checkable=True,
    ),
    ActionRow(
        ActionName.GROW_DOWN, Menu.LAYOUT, "Grow &down", "The root on top", ("D",), True, checkable=True
    ),
    ActionRow(ActionName.GROW_UP, Menu.LAYOUT, "Grow &up", "The root at the foot", ("U",), checkable=True),
    ActionRow(
        ActionName.GROW_RIGHT, Menu.LAYOUT, "Grow &right", "The root at the left", ("R",), checkable=True
    ),
    ActionRow(
        ActionName.GROW_LEFT, Menu.LAYOUT, "Grow &left", "The root at the right", ("L",), checkable=True
    ),
    ActionRow(ActionName.PANEL, Menu.VIEW, "&Panel", "Show the side panel", ("F9",), True, checkable=True),
    ActionRow(
        ActionName.OTHER_PART,
        Menu.VIEW,
        "&Go to the other part",
        "Go from the chart to the panel, or back",
        ("F6",),
    ),
    ActionRow(ActionName.SHORTCUTS, Menu.HELP, "&Shortcuts", "List the keys", ("F1",)),
    ActionRow(ActionName.ABOUT, Menu.HELP, "&About orgviewer", "What this program is"),
)

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

# What the chart itself listens to, for the page of shortcuts.
CHART_KEYS = (
    ("Arrow keys", "Walk the tree: parent, child, siblings"),
    ("Home", "Select the root"),
    ("Esc", "Select nothing"),
    ("Tab", "Go to the next part of the window"),
    ("Wheel, or drag", "Move the chart"),
    ("Ctrl+Wheel, or pinch", "Zoom about the pointer"),
    ("Click", "Select a card; on the badge at its foot: fold or unfold it"),
    ("Double click", "Centre a card"),
)


def make_actions(
    parent: QWidget, slots: Mapping[ActionName, Callable[[], object]]
) -> dict[ActionName, QAction]:
    """Return an action for every row of the table, each calling its slot; `parent` owns them."""
    actions = {}
    for row in TABLE:
        action = QAction(tr(row.text), parent)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setToolTip(tr(row.tip))
        action.setStatusTip(tr(row.tip))
        action.setCheckable(row.checkable)
        action.triggered.connect(_without_arguments(slots[row.name]))
        actions[row.name] = action
    return actions


def _without_arguments(slot: Callable[[], object]) -> Callable[[], None]:
    """Return a slot that takes no notice of whether its action is checked."""

    def call() -> None:
        slot()

    return call
