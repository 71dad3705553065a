"""The rows of the table of actions that lay the chart out, or show what is around it and on its cards."""

from __future__ import annotations

from orgviewer.views.actions.action import ActionName, ActionRow, Menu

LAID_OUT = (
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
)
SHOWN = (
    ActionRow(ActionName.PANEL, Menu.SHOW, "&Panel", "Show the side panel", ("F9",), checkable=True),
    ActionRow(
        ActionName.OUTLINE, Menu.SHOW, "&Outline", "Show the chart as a list, too", ("F8",), checkable=True
    ),
    ActionRow(
        ActionName.CHANGES,
        Menu.SHOW,
        "&Changes",
        "Show the list of what changed, of two states that are compared",
        ("Ctrl+F10",),
        checkable=True,
    ),
    ActionRow(
        ActionName.LEGEND,
        Menu.SHOW,
        "&Legend",
        "Show what the colours and the signs on cards mean, if there are any",
        ("F7",),
        checkable=True,
    ),
    ActionRow(
        ActionName.MINIMAP,
        Menu.SHOW,
        "&Minimap",
        "Show in a corner which part of the chart is in view",
        ("Ctrl+F8",),
        checkable=True,
    ),
    ActionRow(
        ActionName.ASSISTANTS,
        Menu.SHOW,
        "&Assistants",
        "Show assistants, as tinted cards",
        ("Ctrl+F9",),
        True,
        checkable=True,
    ),
    ActionRow(
        ActionName.DOTTED_LINES,
        Menu.SHOW,
        "&Dotted lines",
        "Show dotted-line managers",
        ("Ctrl+F7",),
        checkable=True,
    ),
    ActionRow(
        ActionName.NATIVE_NAMES,
        Menu.SHOW,
        "&Native names",
        "Show names in other scripts on the cards, too",
        ("Ctrl+F6",),
        checkable=True,
    ),
    ActionRow(
        ActionName.SUMMARIES,
        Menu.SHOW,
        "&Summaries",
        "Show a line about each person and team, on higher cards",
        ("Ctrl+F11",),
        checkable=True,
    ),
    ActionRow(
        ActionName.UNDATED,
        Menu.SHOW,
        "People witho&ut dates",
        "Show people without dates, too, where a day is chosen",
        ("Ctrl+Shift+T",),
        checkable=True,
    ),
)
