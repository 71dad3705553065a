"""The directory in the chart's place: made of what the chart shows, and in step with it.

Whoever is lit up on the chart, found by a search or counted by a bar, is who is shown, be it nobody; what is
selected here is selected there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QModelIndex, QObject, QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orgviewer.arrays import Booleans
from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import fold
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.chart.spec import Folding
from orgviewer.directory.choices import DirectoryForm
from orgviewer.directory.directory import Directory, directory_of
from orgviewer.directory.making import sorting_language
from orgviewer.directory.narrowing import narrowed
from orgviewer.directory.spec import DirectorySpec
from orgviewer.views.background import IsWanted, Report, Task, run
from orgviewer.views.chart.view import ChartView
from orgviewer.views.directory.model import DirectoryModel
from orgviewer.views.directory.view import DirectoryTable
from orgviewer.views.web_links import open_web_link
from orgviewer.words.translation import tr

NAME, FORM = "directory", "form"  # by which its table is found in the window, and what it says of the form


class ShownDirectory(QObject):
    """Shows a chart as a directory, or as itself.

    Signals: `came_or_went` when another form, or the chart, is shown; `search_asked` with what was typed.
    """

    came_or_went = Signal()
    search_asked = Signal(str)

    def __init__(self, chart: ChartView, middle: QWidget) -> None:
        super().__init__(middle)
        self._chart = chart
        self.form: DirectoryForm | None = None
        self.model = DirectoryModel(self)
        self.table = DirectoryTable(self.model, chart.portraits, lambda: chart.theme, middle)
        self.table.setObjectName(NAME)
        self._made_of: tuple[Chart, Place, DirectoryForm] | None = None
        self._making: Task[Directory] | None = None
        self._is_following = False
        column = middle.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(chart) + 1, self.table, 1)
        self.table.hide()
        self._connect()

    def _connect(self) -> None:
        chart, table = self._chart, self.table
        chart.scene_changed.connect(self._follow)
        chart.highlight_changed.connect(self._filter)
        chart.selection_changed.connect(self._show_selected)
        chart.portraits.arrived.connect(table.viewport().update)
        table.selectionModel().currentChanged.connect(self._select)
        table.clicked.connect(self._open)
        table.entered_cell.connect(self._take)
        table.left.connect(lambda: self.show(None))
        table.typed.connect(self.search_asked)

    def toggle(self, form: DirectoryForm) -> None:
        """Show the chart in a form, or the chart again if that is shown already."""
        self.show(None if form is self.form else form)

    def show(self, form: DirectoryForm | None) -> None:
        """Show the chart in a form, or the chart itself."""
        self.form = form
        self.table.setProperty(FORM, str(form) if form else "")
        proxy: Any = self.table if form else None
        self._chart.setFocusProxy(proxy)
        shown, hidden = (self.table, self._chart) if form else (self._chart, self.table)
        hidden.hide()
        shown.show()
        if form is not None:
            self.table.setAccessibleName(tr("Board") if form is DirectoryForm.BOARD else tr("Phone list"))
            self._follow()
        shown.setFocus()
        self.came_or_went.emit()

    def _follow(self) -> None:
        """Make the directory of what the chart shows now, unless it is that already; folds change nothing."""
        scene, form = self._chart.scene, self.form
        if form is None:
            return
        if scene is None:
            self._forget()
            self.show(None)
            return
        wanted = scene.whole, scene.folding.focus, form
        if wanted == self._made_of:
            return
        self._forget()
        self._made_of = wanted
        self._making = run(_maker(*wanted), self._show_made, self._fail, self)

    def seen(self) -> Directory | None:
        """Return what is seen, made here if it is still being made; None if the chart itself is seen."""
        if self.form is None or self._made_of is None:
            return None
        directory = self.model.directory or _maker(*self._made_of)(lambda _: None, lambda: True)
        lit = self._lit()
        return directory if lit is None else narrowed(directory, lit)

    def _forget(self) -> None:
        if self._making:
            self._making.cancel()
        self._making = self._made_of = None
        self.model.show(None, None)

    def _show_made(self, directory: Directory) -> None:
        self._making = None
        self._is_following = True
        self.model.show(directory, self._lit())
        self._is_following = False
        self._show_selected(self._chart.selected)

    def _fail(self, error: Exception) -> None:
        self._making = None
        raise error

    # In step with the chart

    def _lit(self) -> Booleans | None:
        """Return by person who is looked for on the chart, maybe nobody; None if nothing is."""
        records = self._chart.lit_records
        return None if records is None else records.persons

    def _filter(self) -> None:
        if self.form is not None and self.model.directory is not None:
            self._is_following = True
            self.model.filter(self._lit())
            self._is_following = False
            self._show_selected(self._chart.selected)

    def _show_selected(self, place: Place) -> None:
        """Show who is selected on the chart."""
        directory = self.model.directory
        if self.form is None or directory is None or self._is_following:
            return
        self._is_following = True
        index = self.model.cell(_entry_at(directory, place))
        if index.isValid():
            current = self.table.currentIndex()
            if self.model.place(current) != self.model.place(index):
                self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
        else:
            self.table.setCurrentIndex(QModelIndex())
        self._is_following = False

    def _select(self, index: QModelIndex) -> None:
        """Select on the chart whose cell is current."""
        place = self.model.place(index)
        if place >= 0 and not self._is_following:
            self._is_following = True
            self._chart.select(self._card(place))
            self._is_following = False

    def _card(self, place: int) -> Place:
        """Return the place of an entry's card on the whole chart."""
        directory = self.model.directory
        assert directory is not None
        return Place(int(directory.chart.whole[self.model.entry(place).node]))

    def _open(self, index: QModelIndex) -> None:
        """Open the first contact of a cell that leads anywhere, after asking."""
        uri = next((contact.uri for contact in self.model.contacts(index) if contact.uri), None)
        if uri:
            open_web_link(QUrl.fromEncoded(uri.encode("ascii")), self.table)

    def _take(self, index: QModelIndex) -> None:
        """Open a contact by Enter; of any other cell show the card on the chart."""
        place = self.model.place(index)
        if self.model.contacts(index):
            self._open(index)
        elif place >= 0:
            card = self._card(place)
            self.show(None)
            self._chart.make_legible()
            self._chart.reveal(card)


def _entry_at(directory: Directory, place: Place) -> int:
    """Return the entry of a card, by its place on the whole chart; else the person's first one, or -1."""
    if place == NO_PLACE:
        return -1
    node = int(np.searchsorted(directory.chart.whole, place))
    if node == len(directory.chart) or directory.chart.whole[node] != place:
        return -1
    own = np.flatnonzero(directory.members.nodes[directory.rows] == node)
    if len(own):
        return int(own[0])
    person = int(directory.chart.owners[node])
    return int(directory.places[person]) if person >= 0 else -1


def _maker(whole: Chart, focus: Place, form: DirectoryForm) -> Callable[[Report, IsWanted], Directory]:
    """Return what makes a directory beside the window, of the branch that is shown alone if one is."""

    def make(report: Report, is_wanted: IsWanted) -> Directory:
        del report, is_wanted
        chart = fold(whole, Folding(focus=focus)) if focus else whole
        return directory_of(chart, DirectorySpec(form), sorting_language(whole.dataset))

    return make
