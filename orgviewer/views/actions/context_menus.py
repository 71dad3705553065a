"""What can be done at one spot of the window, as a menu: which rows of the table of actions stand in it.

Not for: where a menu is asked for (see `parts`); what was pointed at is selected by then.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from orgviewer.views.actions.action import ActionName, EntryGroups
from orgviewer.views.actions.action import Menu as Within
from orgviewer.views.chart.view import MenuSpot

if TYPE_CHECKING:
    from orgviewer.views.rooms import Rooms

ENTRIES: Mapping[MenuSpot, EntryGroups] = {
    MenuSpot.CARD: (
        (ActionName.FOCUS, ActionName.FOLD, ActionName.UNFOLD_BRANCH),
        (ActionName.CENTRE, ActionName.SELECTION),
        (ActionName.CONNECT,),
        (ActionName.LEAVE_FOCUS, ActionName.BACK),
        (ActionName.COPY, ActionName.EXPORT),
    ),
    MenuSpot.GROUND: (
        (ActionName.FIT, ActionName.ACTUAL_SIZE),
        (ActionName.FOLD_ALL, ActionName.LEVEL_LESS, ActionName.LEVEL_MORE, ActionName.UNFOLD_ALL),
        (Within.ARRANGE, Within.COLOUR, Within.LAYOUT, Within.SHOW),
        (ActionName.LEAVE_FOCUS, ActionName.BACK, ActionName.FORWARD),
        (ActionName.COPY, ActionName.EXPORT, ActionName.PRINT),
    ),
    MenuSpot.OUTLINE: (
        (ActionName.FOCUS, ActionName.FOLD, ActionName.UNFOLD_BRANCH),
        (ActionName.CENTRE, ActionName.SELECTION),
        (ActionName.CONNECT,),
        (ActionName.FOLD_ALL, ActionName.UNFOLD_ALL),
        (ActionName.OUTLINE,),
    ),
    MenuSpot.LEGEND: ((Within.COLOUR,), (ActionName.LEGEND,)),
    MenuSpot.BREADCRUMBS: (
        (ActionName.LEAVE_FOCUS, ActionName.BACK, ActionName.FORWARD),
        (ActionName.FIT, ActionName.EXPORT),
    ),
    MenuSpot.SAVED_VIEW: (
        (ActionName.UPDATE_VIEW, ActionName.RENAME_VIEW, ActionName.DELETE_VIEW),
        (ActionName.SAVE_VIEW, ActionName.EXPORT),
    ),
    MenuSpot.RESULT: (
        (ActionName.FOCUS, ActionName.UNFOLD_BRANCH),
        (ActionName.CENTRE, ActionName.SELECTION),
        (ActionName.CONNECT,),
    ),
}


def open_menu(window: Rooms, spot: MenuSpot, point: QPoint) -> QMenu:
    """Show the menu of a spot at a point of the screen, and return it; it is gone once it closes."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    for number, group in enumerate(ENTRIES[spot]):
        if number:
            menu.addSeparator()
        for entry in group:
            if isinstance(entry, ActionName):
                menu.addAction(window.actions_by_name[entry])
            else:
                menu.addMenu(window.menus[entry])
    menu.popup(point)
    return menu
