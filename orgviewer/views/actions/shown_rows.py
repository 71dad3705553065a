"""The rows of the table of actions that show or hide what is around the chart and on its cards."""

from __future__ import annotations

from orgviewer.views.actions.action import ActionName, ActionRow, Menu

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
