"""Shows the statistics, or hides them: they are made when somebody first asks for them.

Not for: what they say (see `views.statistics`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget

from orgviewer.views.placing import WindowSide, put_dock
from orgviewer.views.statistics.dock import NAME, Statistics

if TYPE_CHECKING:
    from orgviewer.views.rooms import Rooms

WIDTH = 280  # pixels at first


def toggle_statistics(window: Rooms) -> None:
    """Show the statistics of a window or hide them, and give them the keyboard."""
    dock = window.findChild(QDockWidget, NAME) or _made(window)
    dock.setVisible(dock.isHidden())
    if dock.isVisible():
        dock.widget().setFocus(Qt.FocusReason.ShortcutFocusReason)


def _made(window: Rooms) -> Statistics:
    dock = Statistics(window.chart, window)
    if not window.restoreDockWidget(dock):
        put_dock(window, dock, WindowSide.START)
        window.resizeDocks([dock], [WIDTH], Qt.Orientation.Horizontal)
    dock.hide()
    dock.visibilityChanged.connect(window.room_shown)
    window.parts.further.append(dock.bars)
    return dock
