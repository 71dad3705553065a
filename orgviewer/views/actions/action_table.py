"""The one table of actions: menus, the toolbar and the page of shortcuts are made of it."""

from __future__ import annotations

from collections.abc import Mapping

from orgviewer.choices import Direction, Extra, LayoutKind
from orgviewer.views.actions.action import ActionName, ActionRow, Menu
from orgviewer.views.actions.shown_rows import SHOWN

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
    ActionRow(
        ActionName.COMPARE,
        Menu.FILE,
        "Compare &with…",
        "Show what changed since an earlier file, on one chart over both",
        ("Ctrl+D",),
    ),
    ActionRow(
        ActionName.LEAVE_COMPARISON,
        Menu.FILE,
        "Le&ave the comparison",
        "Show the open file alone again",
        ("Ctrl+Shift+D",),
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
        "Save the chart as a picture, a drawing, pages, slides, a page for the web or a list",
        ("Ctrl+E",),
        on_toolbar=True,
    ),
    ActionRow(
        ActionName.PRINT,
        Menu.FILE,
        "Pri&nt…",
        "Print the chart, after a look at its pages",
        ("Ctrl+Shift+P",),
    ),
    ActionRow(
        ActionName.COPY,
        Menu.FILE,
        "Copy the p&icture",
        "Copy what is visible, as a picture and as a table",
        ("Ctrl+C",),
        of_chart=True,
    ),
    ActionRow(
        ActionName.PROBLEMS, Menu.FILE, "&Problems…", "List the problems of the open file", ("Ctrl+P",)
    ),
    ActionRow(ActionName.QUIT, Menu.FILE, "&Quit", "Close orgviewer", ("Ctrl+Q",), True),
    ActionRow(ActionName.ZOOM_IN, Menu.VIEW, "Zoom &in", "Show less, larger", ("+", "=", "Ctrl++", "Ctrl+=")),
    ActionRow(ActionName.ZOOM_OUT, Menu.VIEW, "Zoom &out", "Show more, smaller", ("-", "Ctrl+-")),
    ActionRow(ActionName.ACTUAL_SIZE, Menu.VIEW, "&Actual size", "Zoom to 100 %", ("Ctrl+0",)),
    ActionRow(ActionName.FIT, Menu.VIEW, "&Fit", "Show the whole chart", ("Ctrl+9",), on_toolbar=True),
    ActionRow(ActionName.CENTRE, Menu.VIEW, "&Centre", "Centre the selected card", ("Ctrl+.",)),
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
        ("*", "Ctrl+B"),
    ),
    ActionRow(
        ActionName.LEVEL_MORE,
        Menu.VIEW,
        "One level &more",
        "Show one level more",
        ("Ctrl+M",),
        on_toolbar=True,
    ),
    ActionRow(ActionName.LEVEL_LESS, Menu.VIEW, "One level l&ess", "Show one level less", ("Ctrl+Shift+M",)),
    ActionRow(
        ActionName.CHANGES_ONLY,
        Menu.VIEW,
        "C&hanges only",
        "Fold what has not changed, of two states that are compared",
        ("Ctrl+G",),
        checkable=True,
    ),
    ActionRow(
        ActionName.TIME,
        Menu.VIEW,
        "&Time",
        "Show the chart of any day, on a bar with all days on which something changes",
        ("Ctrl+T",),
        True,
        checkable=True,
    ),
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
        ActionName.GROW_DOWN,
        Menu.LAYOUT,
        "Grow &down",
        "The root on top",
        ("Ctrl+Shift+Down",),
        True,
        checkable=True,
    ),
    ActionRow(
        ActionName.GROW_UP,
        Menu.LAYOUT,
        "Grow &up",
        "The root at the foot",
        ("Ctrl+Shift+Up",),
        checkable=True,
    ),
    ActionRow(
        ActionName.GROW_RIGHT,
        Menu.LAYOUT,
        "Grow &right",
        "The root at the left",
        ("Ctrl+Shift+Right",),
        checkable=True,
    ),
    ActionRow(
        ActionName.GROW_LEFT,
        Menu.LAYOUT,
        "Grow &left",
        "The root at the right",
        ("Ctrl+Shift+Left",),
        checkable=True,
    ),
    *SHOWN,
    ActionRow(
        ActionName.FIND,
        Menu.GO,
        "&Find…",
        "Find people, teams, schools and whatever else is in the file; or just type",
        ("Ctrl+F",),
        on_toolbar=True,
    ),
    ActionRow(
        ActionName.CONNECT,
        Menu.GO,
        "&Connection to…",
        "Find what the selected person shares with another; or click that one with Ctrl held",
        ("Ctrl+K",),
        on_toolbar=True,
    ),
    ActionRow(
        ActionName.FOCUS,
        Menu.GO,
        "Focus on this &branch",
        "Show the branch of the selected card alone",
        ("Return", "Enter"),
        True,
        of_chart=True,
    ),
    ActionRow(
        ActionName.LEAVE_FOCUS,
        Menu.GO,
        "Leave the f&ocus",
        "Show again what was visible before",
        ("Backspace",),
        of_chart=True,
    ),
    ActionRow(
        ActionName.BACK, Menu.GO, "B&ack", "Go back to where one was", ("Alt+Left",), True, on_toolbar=True
    ),
    ActionRow(ActionName.FORWARD, Menu.GO, "Fo&rward", "Go forward again", ("Alt+Right",), on_toolbar=True),
    ActionRow(
        ActionName.SELECTION,
        Menu.GO,
        "&Zoom to the selection",
        "Show the selected card and all beneath it as large as fits",
        ("Ctrl+8",),
        True,
    ),
    ActionRow(ActionName.ROOT, Menu.GO, "Centre on the roo&t", "Centre the topmost card", ("Ctrl+Home",)),
    ActionRow(
        ActionName.OTHER_PART,
        Menu.GO,
        "&Go to the other part",
        "Go from the chart to the panel, the outline, or back",
        ("F6",),
        True,
    ),
    ActionRow(ActionName.GUIDE, Menu.HELP, "&Guide", "Read the guide, and search it", ("F1",)),
    ActionRow(
        ActionName.SHORTCUTS,
        Menu.HELP,
        "&Shortcuts",
        "List the keys, and what the search understands",
        ("Ctrl+F1",),
    ),
    ActionRow(ActionName.EXAMPLE, Menu.HELP, "Open the &example", "Open the sample", ("Ctrl+Shift+E",), True),
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
EXTRAS: Mapping[ActionName, Extra] = {
    ActionName.ASSISTANTS: Extra.ASSISTANTS,
    ActionName.DOTTED_LINES: Extra.DOTTED_LINES,
    ActionName.NATIVE_NAMES: Extra.NATIVE_NAMES,
    ActionName.SUMMARIES: Extra.SUMMARIES,
    ActionName.UNDATED: Extra.UNDATED,
}
