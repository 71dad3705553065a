"""What actions are: a name, and a row of the one table (see `action_table`).

Not for: what they do (see `slots`), when they can be done (see `availability`), what Qt makes of them (see
`menus`).
"""

from __future__ import annotations

import enum
from collections.abc import Mapping

from msgspec import Struct

from orgviewer.choices import Direction, Extra, LayoutKind
from orgviewer.words.translation import Phrase


class Menu(enum.Enum):
    """The menus, in their order; some lie within VIEW, at its end."""

    _value_: Phrase
    FILE = "&File"
    EDIT = "&Edit"
    VIEW = "&View"
    ARRANGE = "Arran&ge by"
    COLOUR = "Colou&r by"
    LAYOUT = "La&yout"
    SHOW = "Sho&w"
    SAVED = "Ke&pt views"
    GO = "&Go"
    HELP = "&Help"


WITHIN_VIEW = (Menu.ARRANGE, Menu.COLOUR, Menu.LAYOUT, Menu.SHOW, Menu.SAVED)


class ActionName(enum.Enum):
    """What a person can do, besides clicking on the chart and walking it with the arrow keys."""

    NEW_WINDOW = enum.auto()
    OPEN = enum.auto()
    OPEN_FOLDER = enum.auto()
    PASTE = enum.auto()
    COMPARE = enum.auto()
    LEAVE_COMPARISON = enum.auto()
    RELOAD = enum.auto()
    HISTORY = enum.auto()
    COLUMNS = enum.auto()
    DRAWING = enum.auto()
    SAVE_COPY = enum.auto()
    EXPORT = enum.auto()
    EXPORT_DIRECTORY = enum.auto()
    COPY = enum.auto()
    PRINT = enum.auto()
    PROBLEMS = enum.auto()
    SETTINGS = enum.auto()
    CLOSE = enum.auto()
    QUIT = enum.auto()
    UNDO = enum.auto()
    REDO = enum.auto()
    ZOOM_IN = enum.auto()
    ZOOM_OUT = enum.auto()
    HALF_SIZE = enum.auto()
    ACTUAL_SIZE = enum.auto()
    DOUBLE_SIZE = enum.auto()
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
    LEAVE_OUT = enum.auto()
    BOARD = enum.auto()
    PHONE_LIST = enum.auto()
    CARDS = enum.auto()
    RULES = enum.auto()
    FULL_SCREEN = enum.auto()
    PRESENT = enum.auto()
    PANEL = enum.auto()
    OUTLINE = enum.auto()
    CHANGES = enum.auto()
    STATISTICS = enum.auto()
    LEGEND = enum.auto()
    MINIMAP = enum.auto()
    ASSISTANTS = enum.auto()
    DOTTED_LINES = enum.auto()
    NATIVE_NAMES = enum.auto()
    SUMMARIES = enum.auto()
    UNDATED = enum.auto()
    SAVE_VIEW = enum.auto()
    UPDATE_VIEW = enum.auto()
    RENAME_VIEW = enum.auto()
    DELETE_VIEW = enum.auto()
    FIND = enum.auto()
    ONLY_FOUND = enum.auto()
    HIDE_FOUND = enum.auto()
    SHOW_ALL = enum.auto()
    CONNECT = enum.auto()
    FOCUS = enum.auto()
    LEAVE_FOCUS = enum.auto()
    BACK = enum.auto()
    FORWARD = enum.auto()
    SELECTION = enum.auto()
    CARD = enum.auto()
    ROOT = enum.auto()
    OTHER_PART = enum.auto()
    MENU = enum.auto()
    PALETTE = enum.auto()
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
ZOOMS: Mapping[ActionName, float] = {
    ActionName.HALF_SIZE: 0.5,
    ActionName.ACTUAL_SIZE: 1.0,
    ActionName.DOUBLE_SIZE: 2.0,
}
"""Scales that can be chosen; 1 is 100 %."""
ZOOM_CHOICES = (ActionName.FIT, *ZOOMS, ActionName.CARD, ActionName.SELECTION)
PRESENTED = (ActionName.ZOOM_IN, ActionName.ZOOM_OUT, *ZOOM_CHOICES, ActionName.QUIT)
"""What keys can do while the chart is presented, beside what steers that."""
EXTRAS: Mapping[ActionName, Extra] = {
    ActionName.ASSISTANTS: Extra.ASSISTANTS,
    ActionName.DOTTED_LINES: Extra.DOTTED_LINES,
    ActionName.NATIVE_NAMES: Extra.NATIVE_NAMES,
    ActionName.SUMMARIES: Extra.SUMMARIES,
    ActionName.UNDATED: Extra.UNDATED,
}
WELCOME = (  # where no file is open
    *(ActionName.OPEN, ActionName.OPEN_FOLDER, ActionName.PASTE, ActionName.EXAMPLE),
    *(ActionName.GUIDE, ActionName.SETTINGS),
)


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
    of_chart: bool = False


EntryGroups = tuple[tuple[ActionName | Menu, ...], ...]
"""What a toolbar or a menu offers, in groups with a line between them; a menu stands for a drop-down."""
