"""The parts of the window, where they lie, and how they keep in step with the chart.

The outline, the search, the breadcrumbs and the map are made when somebody first wants them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import unfold_branch
from orgviewer.chart.places import ROOT, Place
from orgviewer.engines import load
from orgviewer.paint.cards.labels import label
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Theme
from orgviewer.views.chart.view import ChartView, MenuSpot
from orgviewer.views.dataset_indexes import Knowledge
from orgviewer.views.elided import DockTitle
from orgviewer.views.files.notices import column_bar, example_bar
from orgviewer.views.panel.details import Details
from orgviewer.views.placing import WindowSide, put_dock
from orgviewer.views.search.legend import Legend
from orgviewer.views.settings import Settings
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.views.chart.breadcrumbs import Breadcrumbs
    from orgviewer.views.chart.minimap import Minimap
    from orgviewer.views.outline.view import Outline
    from orgviewer.views.panel.connections import Connections
    from orgviewer.views.search.search_bar import SearchBar

BREADCRUMBS = "orgviewer.views.chart.breadcrumbs:Breadcrumbs"
CONNECTIONS = "orgviewer.views.panel.connections:Connections"
MINIMAP = "orgviewer.views.chart.minimap:Minimap"
OUTLINE = "orgviewer.views.outline.view:Outline"
SEARCH = "orgviewer.views.search.search_bar:SearchBar"
SIZE = (1440, 900)  # of a window that was never open before, where there is room
PANEL_WIDTH = 320


class Parts(QObject):
    """All that lies in the window but its menus and its status line.

    In the window's `search` row there is the field to search with. Signal: `menu_asked` with what a menu is
    asked of, and where on the screen.
    """

    menu_asked = Signal(object, QPoint)

    def __init__(
        self, theme: Theme, letters: Letters, search: tuple[QLineEdit, QHBoxLayout], window: QMainWindow
    ) -> None:
        super().__init__(window)
        self.search_field, self._search_row = search
        self._window, self._theme = window, theme
        self._whole: Chart | None = None
        self._outline: Outline | None = None
        self._search: SearchBar | None = None
        self._breadcrumbs: Breadcrumbs | None = None
        self._minimap: Minimap | None = None
        self.further: list[QWidget] = []  # parts that not every window has
        self.middle = QWidget(window)
        self.chart = ChartView(theme, letters, self.middle)
        self.details = Details(theme, letters, self.chart.portraits, window)
        self.column_bar, self.example_bar = column_bar(self.middle), example_bar(self.middle)
        self.legend = Legend(theme, letters, self.middle)
        self.beneath: list[QWidget] = []  # the chart, and reached after it by the key for the next part
        self.dock = QDockWidget(tr("Details"), window)
        self.dock.setObjectName("details")  # under which its place is remembered
        self.dock.setWidget(self.details)
        DockTitle(self.dock)
        self.outline_dock = _LaterDock(tr("Outline"), window, lambda: self.outline)
        self.outline_dock.setObjectName("outline")
        self._connect()

    def _connect(self) -> None:
        chart = self.chart
        chart.selection_changed.connect(self.show_place)
        chart.pair_changed.connect(self._show_pair)
        chart.scene_changed.connect(self._follow_scene)
        chart.camera_changed.connect(self._want_map)
        self.details.card_chosen.connect(chart.select)
        self.outline_dock.visibilityChanged.connect(self._follow_scene)
        chart.menu_asked.connect(self.menu_asked)
        self._offer_menu(self.legend, MenuSpot.LEGEND)

    def _offer_menu(self, part: QWidget, spot: MenuSpot) -> None:
        """Let a part ask for its menu; of a list or a tree, at the row."""
        part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        inside = part.viewport() if isinstance(part, QAbstractScrollArea) else part
        part.customContextMenuRequested.connect(
            lambda point: self.menu_asked.emit(spot, inside.mapToGlobal(point))
        )

    @property
    def outline(self) -> Outline:
        """The outline, made when it is first shown, or when there is first a selection for it to speak of."""
        if self._outline is None:
            self._outline = outline = load(OUTLINE)(self._theme, self._window)
            outline.place_chosen.connect(self.chart.select)
            outline.fold_asked.connect(self.chart.toggle)
            outline.branch_asked.connect(self._unfold_branch)
            outline.activated_place.connect(self.chart.focus_on)
            if self._whole:
                outline.show_chart(self._whole)
            self._offer_menu(outline, MenuSpot.OUTLINE)
            self.outline_dock.setWidget(outline)
            self._order_tabs()
        return self._outline

    @property
    def search(self) -> SearchBar:
        """What the field to search with finds, and how; made when somebody first searches."""
        if self._search is None:
            self._search = search = load(SEARCH)(self.search_field, self._search_row, self.chart)
            self.chart.overlays.append(search.list)
            search.menu_asked.connect(partial(self.menu_asked.emit, MenuSpot.RESULT))
        return self._search

    @property
    def breadcrumbs(self) -> Breadcrumbs:
        """The way from the top, made when somebody first shows one branch alone."""
        if self._breadcrumbs is None:
            self._breadcrumbs = bar = load(BREADCRUMBS)(self.middle)
            bar.place_chosen.connect(self._focus_on)
            bar.closed.connect(lambda: self._focus_on(ROOT))
            self._offer_menu(bar, MenuSpot.BREADCRUMBS)
            self._column.insertWidget(self._column.indexOf(self.chart), bar)
        return self._breadcrumbs

    @cached_property
    def connections(self) -> Connections:
        """What shows how two people are connected, made when that is first asked for."""
        connections: Connections = load(CONNECTIONS)(self.chart, self.details, self.middle)
        self._column.insertWidget(0, connections.bar)
        return connections

    @property
    def minimap(self) -> Minimap:
        """The map of the whole chart, made when somebody has first moved it, or not all of it fits."""
        if self._minimap is None:
            chart = self.chart
            self._minimap = minimap = load(MINIMAP)(chart)
            chart.highlight_changed.connect(lambda: minimap.show_highlight(chart.highlight()))
        return self._minimap

    @property
    def wants_map(self) -> bool:
        """Whether the map is shown where it is of use."""
        return self._minimap is None or self._minimap.is_wanted

    def toggle_map(self) -> None:
        """Switch the map on or off."""
        self.minimap.set_wanted(not self.minimap.is_wanted)

    def _want_map(self) -> None:
        """Have a map as soon as not all of a chart may be in view; then it comes and goes by itself."""
        chart = self.chart
        if self._minimap is None and chart.scene and not (chart.follows_window and chart.sees_all):
            self.minimap.show_highlight(chart.highlight())

    def lay_out(self, window: QMainWindow, settings: Settings) -> None:
        """Put the parts in their places, those of the last start if they are remembered."""
        self._column = column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.column_bar, self.example_bar, self.legend):
            column.addWidget(part)
        column.addWidget(self.chart, 1)
        window.setCentralWidget(self.middle)
        put_dock(window, self.dock, WindowSide.END)
        put_dock(window, self.outline_dock, WindowSide.START)
        window.resizeDocks([self.dock], [PANEL_WIDTH], Qt.Orientation.Horizontal)
        self.outline_dock.hide()  # so that it takes the width that it wants when it is first shown
        window.restoreState(settings.state, window.layoutDirection().value)  # if it is read as it was then
        self._order_tabs()
        self.chart.setFocus()

    def _order_tabs(self) -> None:
        bars = (part for bar in (self.column_bar, self.example_bar) for part in (bar.button, bar.cross))
        order = (self._outline, self.search_field, *bars, self.chart, self.details)
        for one, other in pairwise(filter(None, order)):
            QWidget.setTabOrder(one, other)

    def put_beneath(self, bar: QWidget, entered: QWidget) -> None:
        """Put a bar under the chart; one of its parts takes the keyboard when it is gone to."""
        self._column.addWidget(bar)
        self.beneath.append(entered)

    def make_room(self) -> None:
        """Give bars that came or went their room, so that a chart is made for what is left of it."""
        self._column.activate()

    def go_to_next(self) -> None:
        """Give the keyboard to the next part: chart, what is beneath it, panel, outline, and further ones."""
        order = (self.chart, *self.beneath, self.details, self._outline, *self.further)
        parts = [part for part in order if part and part.isVisible()]
        focus = QApplication.focusWidget()
        here = next((place for place, part in enumerate(parts) if focus and _holds(part, focus)), -1)
        parts[(here + 1) % len(parts)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # In step

    def show_knowledge(self, knowledge: Knowledge) -> None:
        """Speak of what is known of another dataset from now on."""
        self.details.show_knowledge(knowledge)

    def show_place(self, place: Place) -> None:
        """Show what is said of a place of the whole chart."""
        self.details.show_place(place)
        if self._outline or place >= 0:
            self.outline.show_place(place)

    def show_nothing(self) -> None:
        """Show what there is before a file is opened."""
        self._whole = None
        self.chart.show_nothing()
        self.details.show_nothing()
        self.legend.show_nothing()
        if self._breadcrumbs:
            self._breadcrumbs.show_path([])
        if self._outline:
            self._outline.deleteLater()
            self._outline = None
            self.outline_dock.setVisible(self.outline_dock.isVisible())  # with another one

    def set_theme(self, theme: Theme) -> None:
        """Draw and write in other colours."""
        self._theme = theme
        for part in (self.chart, self.details, self.legend):
            part.set_theme(theme)
        if self._outline:
            self._outline.set_theme(theme)

    def _show_pair(self) -> None:
        self.connections.show_pair()

    def _focus_on(self, place: Place) -> None:
        self.chart.focus_on(place)
        self.chart.setFocus(Qt.FocusReason.OtherFocusReason)  # the step that was pressed may be gone

    def _unfold_branch(self, place: Place) -> None:
        self.chart.refold(
            lambda whole, folding: unfold_branch(whole, folding, place), tr("unfold this branch")
        )

    def _follow_scene(self) -> None:
        """Keep outline, breadcrumbs, legend and map in step with what is visible."""
        scene = self.chart.scene
        if scene is None:
            return
        if scene.whole is not self._whole:
            self._whole = scene.whole
            self.details.show_chart(scene.whole)
            if self._outline:
                self._outline.show_chart(scene.whole)
        self.legend.show_chart(scene.whole)
        focus = scene.folding.focus
        path = [*reversed(scene.whole.ancestors(focus)), focus] if focus else []
        if path or self._breadcrumbs:
            self.breadcrumbs.show_path([(place, label(scene.whole, place).title) for place in path])
        if self.outline_dock.isVisible():
            self.outline.show_open(scene)


class _LaterDock(QDockWidget):
    """A dock whose widget is made when it is first shown, before it takes its room."""

    def __init__(self, title: str, window: QMainWindow, make: Callable[[], QWidget]) -> None:
        super().__init__(title, window)
        DockTitle(self)
        self._make = make

    def setVisible(self, visible: bool) -> None:
        """Show or hide the dock; Qt calls this too, as for a dock that is remembered as shown."""
        if visible:
            self._make()
        super().setVisible(visible)


def _holds(part: QWidget, focus: QWidget) -> bool:
    """Say whether the keyboard is with a part, or with something in it."""
    return part is focus or part.isAncestorOf(focus)
