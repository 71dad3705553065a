"""The rooms that a file enters if there is something in them: its saved views, and the filter of its chart.

Not for: what is done in them (see `views.saved` and `views.search.filtering`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from orgviewer.chart.spec import FilterWay
from orgviewer.views.chart.view import MenuSpot
from orgviewer.views.directory.shown import ShownDirectory
from orgviewer.views.files.open_file import may_have_views
from orgviewer.views.saved.controller import SavedViews
from orgviewer.views.saved.shown import ShownForms
from orgviewer.views.search.filtering import ChartFilter

if TYPE_CHECKING:
    from orgviewer.directory.choices import DirectoryForm
    from orgviewer.saved.view import View
    from orgviewer.views.files.session import Documents
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


def directory(window: Rooms) -> ShownDirectory:
    """Return what shows the chart of a window as a board or a list; made when first asked for."""
    middle = window.parts.middle
    known: ShownDirectory | None = middle.findChild(ShownDirectory)
    if known is not None:
        return known
    made = ShownDirectory(window.chart, middle)
    made.came_or_went.connect(window.room_shown)
    made.search_asked.connect(window.open_search)
    window.parts.beneath.append(made.table)
    return made


def _forms(window: Rooms) -> ShownForms:
    """Return which form of a directory a window shows, and what shows another one, or the chart."""

    def form() -> DirectoryForm | None:
        known: ShownDirectory | None = window.parts.middle.findChild(ShownDirectory)
        return known.form if known is not None else None

    def show(wanted: DirectoryForm | None) -> None:
        if wanted is not form():
            directory(window).show(wanted)

    return ShownForms(form, show)


def await_view(window: Rooms, view: View) -> None:
    """Show the file that is opened next as a saved view has it, which it is opened with."""
    once_opened(window.documents, lambda: saved_views(window).open_as(view))


def once_opened(documents: Documents, act: Callable[[], object]) -> None:
    """Do something once the file is open that is opened next; nothing if it cannot be read."""

    def leave() -> None:
        documents.opened.disconnect(opened)
        documents.unread.disconnect(leave)

    def opened() -> None:
        leave()
        act()

    documents.opened.connect(opened)
    documents.unread.connect(leave)


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
    parts = window.documents, window.chart, window.going.show_as, lambda: window.exporting, _forms(window)
    views = SavedViews(*parts, window)
    views.setObjectName(SAVED_VIEWS)
    window.parts.put_beneath(views.bar, views.bar.tabs)
    views.bar.menu_asked.connect(ask_menu)
    views.said.connect(lambda sentence: window.status.showMessage(sentence, 15_000))
    views.changed.connect(window.room_shown)
    window.room_shown.connect(views.mark)
    views.follow_file()
    return views
