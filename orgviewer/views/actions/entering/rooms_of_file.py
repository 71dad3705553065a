"""The rooms that a file enters if there is something in them: its saved views, and the filter of its chart.

Not for: what is done in them (see `views.saved` and `views.search.filtering`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from orgviewer.chart.spec import FilterWay
from orgviewer.views.chart.view import MenuSpot
from orgviewer.views.files.open_file import may_have_views
from orgviewer.views.saved.controller import SavedViews
from orgviewer.views.search.filtering import ChartFilter

if TYPE_CHECKING:
    from orgviewer.views.rooms import Rooms

SAVED_VIEWS, FILTER = "saved_views", "filter"  # what the rooms are called
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def enter_rooms(window: Rooms) -> None:
    """Show what a file that was opened has: saved views, and a filter."""
    if may_have_views(window.documents.file, window.documents.dataset):
        saved_views(window)
    chart_filter(window)


def saved_views(window: Rooms) -> SavedViews:
    """Return the saved views of a window, which are read when they are made."""
    known = window.findChild(QObject, SAVED_VIEWS, DIRECT)
    return known if isinstance(known, SavedViews) else _made(window)


def chart_filter(window: Rooms) -> ChartFilter:
    """Return the filter of a window's chart."""
    known = window.findChild(QObject, FILTER, DIRECT)
    if isinstance(known, ChartFilter):
        return known
    made = ChartFilter(window.chart, window.going.show_as, window.open_search, window)
    made.setObjectName(FILTER)
    return made


def show_found(window: Rooms, text: str, way: FilterWay) -> None:
    """Show only whom a text finds, or hide them."""
    chart_filter(window).show_found(text, way)


def filter_typed(window: Rooms, way: FilterWay) -> None:
    """Show only whom the text in the search finds, or hide them; without one ask for it."""
    text = window.parts.search_field.text().strip()
    if not text:
        window.open_search()
        return
    window.finding.cancel()
    show_found(window, text, way)


def _made(window: Rooms) -> SavedViews:
    def ask_menu(point: QPoint) -> None:
        window.open_menu(MenuSpot.SAVED_VIEW, point)

    chart_filter(window)  # which a view may have
    views = SavedViews(window.documents, window.chart, window.going.show_as, lambda: window.exporting, window)
    views.setObjectName(SAVED_VIEWS)
    window.parts.put_beneath(views.bar, views.bar.tabs)
    views.bar.menu_asked.connect(ask_menu)
    views.said.connect(lambda sentence: window.status.showMessage(sentence, 15_000))
    views.changed.connect(window.room_shown)
    views.follow_file()
    return views
