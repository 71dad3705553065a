"""The saved views of a window: made when there are some beside the open file, or when somebody saves one.

Not for: what they do (see `views.saved`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from orgviewer.views.actions.availability import SAVED_VIEWS
from orgviewer.views.chart.view import MenuSpot
from orgviewer.views.saved.controller import SavedViews

if TYPE_CHECKING:
    from orgviewer.views.rooms import Rooms


def saved_views(window: Rooms) -> SavedViews:
    """Return the saved views of a window, which are read when they are made."""
    known = window.findChild(QObject, SAVED_VIEWS, Qt.FindChildOption.FindDirectChildrenOnly)
    return known if isinstance(known, SavedViews) else _made(window)


def _made(window: Rooms) -> SavedViews:
    def ask_menu(point: QPoint) -> None:
        window.open_menu(MenuSpot.SAVED_VIEW, point)

    views = SavedViews(window.documents, window.chart, window.going.show_as, lambda: window.exporting, window)
    views.setObjectName(SAVED_VIEWS)
    window.parts.put_beneath(views.bar, views.bar.tabs)
    views.bar.menu_asked.connect(ask_menu)
    views.said.connect(lambda sentence: window.status.showMessage(sentence, 15_000))
    views.changed.connect(window.room_shown)
    views.follow_file()
    return views
