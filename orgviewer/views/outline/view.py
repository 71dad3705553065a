"""The outline: the whole chart as a tree of lines, for those who read, walk with the keys or listen.

What is open in the chart is open here, as far as anybody reads on. Not for: rows and words (see
`outline_model`), or folding and selecting in the chart: the signals only ask for it.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from orgviewer.chart.chart import Chart
from orgviewer.chart.places import NO_PLACE, ROOT, Place
from orgviewer.paint.theme import Theme
from orgviewer.views.accessibility import announce, card_sentence
from orgviewer.views.chart.scene import Scene
from orgviewer.views.outline.cells import OutlineCells, team_font
from orgviewer.views.outline.columns import number_width, shared, wanted_name_width
from orgviewer.views.outline.expansion import ByHand, first_open, is_open, is_to_follow
from orgviewer.views.outline.model import Index, OutlineColumn, OutlineModel
from orgviewer.words.translation import tr

FEW = 4  # changes; more are made at once, in one layout
INDENT = 12  # pixels a level
USUAL_WIDTH = 360  # pixels
LEAST_NAME = 12  # characters of a name that have room at every depth
_WRITING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class Outline(QTreeView):
    """Shows a whole chart as a tree; all numbers are places of it.

    Signals, all of what a person does here and none of what is shown from outside: `place_chosen` with the
    place selected now (or none), `fold_asked` with one whose branch is open here and not in the chart, or
    the other way round, `branch_asked` with one beneath which all is to be opened (the key *), and
    `activated_place` at Enter and double clicks.
    """

    place_chosen = Signal(int)
    fold_asked = Signal(int)
    branch_asked = Signal(int)
    activated_place = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutlineModel(self)
        self._model.is_paced = True
        self._scene: Scene | None = None
        self._open: set[Place] = set()
        self._by_hand = ByHand()
        self._name_width = self._people_width = 0
        self._look = QTimer(self, singleShot=True, interval=0)
        self._growth = QTimer(self, singleShot=True, interval=0)
        self.setModel(self._model)
        self.setItemDelegate(OutlineCells(self._model, self))
        self._set_up()
        self._look.timeout.connect(self._fetch_seen)
        self._growth.timeout.connect(self._open_again)
        self._model.rowsInserted.connect(lambda *_: self._growth.start())
        self.verticalScrollBar().valueChanged.connect(self._look_later)
        self.verticalScrollBar().rangeChanged.connect(self._look_later)
        self.expanded.connect(lambda index: self._take_fold(self._model.place(index), opened=True))
        self.collapsed.connect(lambda index: self._take_fold(self._model.place(index), opened=False))
        self.doubleClicked.connect(lambda index: self.activated_place.emit(self._model.place(index)))
        self.set_theme(theme)

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Outline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(INDENT)
        self.setMinimumWidth(180)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # see `_share_room`: none is measured
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    # What is shown

    def show_chart(self, chart: Chart) -> None:
        """Show another whole chart, its root open and nothing selected."""
        with QSignalBlocker(self):
            self._scene = None
            self._open, self._by_hand = set(), ByHand()
            self._model.show_chart(chart)
            self._people_width = number_width(self._model, self.fontMetrics())
            self._name_width = wanted_name_width(chart, QFontMetrics(team_font(self.font())), INDENT)
            self._open_only({ROOT} if len(chart) and self._model.rows(ROOT) else set())

    def show_open(self, scene: Scene) -> None:
        """Open what is open in the chart, the uppermost of too many branches, and close the rest."""
        with QSignalBlocker(self):
            if scene.whole is not self._model.chart:
                self.show_chart(scene.whole)
            self._scene = scene
            seen = self._sees(self.currentIndex())
            self._by_hand.keep_open_in(scene)
            current = self._model.place(self.currentIndex())
            above = scene.whole.ancestors(current) if current >= 0 else []
            path = {place for place in above if is_open(scene, place)}
            wanted = first_open(scene, self._model) | self._by_hand.opened
            self._open_only(wanted - self._by_hand.closed | path)
            if seen and len(path) == len(above):  # scrolling to a row opens what is above it
                self.scrollTo(self.currentIndex())

    def show_place(self, place: Place) -> None:
        """Select the row of a place, in view and with all above it open; NO_PLACE selects nothing."""
        place = self._model.shown(place)
        with QSignalBlocker(self):
            if place < 0 or self._model.chart is None:
                self.selectionModel().clear()
                return
            before = self.selected_place()
            index, above = self._model.fetch_to(place), self._model.chart.ancestors(place)
            self._by_hand.closed.difference_update(above)
            self._open_only(self._open | set(above))
            self.selectionModel().setCurrentIndex(index, _SELECT)
            self.executeDelayedItemsLayout()
            self.updateGeometries()  # a bar that appears only later would cover the row
            hint = QTreeView.ScrollHint
            self.scrollTo(index, hint.EnsureVisible if self._sees(index) else hint.PositionAtCenter)
        if place != before:
            # Said where the person is: nobody hears of a widget that is not shown.
            announce(QApplication.focusWidget() or self, self._sentence(self._model.chart, place))

    def _sees(self, index: Index) -> bool:
        """Return whether a row is in view from its top to its foot."""
        box, view = self.visualRect(index), self.viewport().rect()
        return box.isValid() and box.top() >= 0 and box.bottom() <= view.bottom()

    def selected_place(self) -> Place:
        """Return the place that is selected, or NO_PLACE."""
        rows = self.selectionModel().selectedRows()
        return self._model.place(rows[0]) if rows else NO_PLACE

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.card))
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.text))
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(theme.quiet))
        self.setPalette(palette)

    def _sentence(self, chart: Chart, place: Place) -> str:
        scene = self._scene
        if scene and scene.shows(place):
            return card_sentence(scene.chart, scene.node(place))
        return card_sentence(chart, place)

    def _open_only(self, wanted: set[Place]) -> None:
        """Open the branches at these places and close all others; one that is open is not touched."""
        closing, opening = self._open - wanted, wanted - self._open
        if len(closing) + len(opening) > FEW:
            self.scheduleDelayedItemsLayout()  # until it is done, Qt only notes what is open
        for place in closing:
            self.collapse(self._model.fetch_to(place))
        for place in sorted(opening):
            self.expand(self._model.fetch_to(place))
        self._open = wanted
        self._share_room()

    # What the person does

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what the person has selected."""
        super().selectionChanged(selected, deselected)
        self.place_chosen.emit(self.selected_place())

    def _take_fold(self, place: Place, *, opened: bool) -> None:
        """Note what the person has opened or closed here, and ask for the same in the chart."""
        self._open = self._open | {place} if opened else self._open - {place}
        self._by_hand.take(place, opened=opened)
        self._share_room()
        if self._scene is None or is_to_follow(self._scene, place, opened=opened):
            self.fold_asked.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open and choose with the keys; letters are left to the window."""
        index, key = self.currentIndex(), event.key()
        if _is_typed(event):
            event.ignore()
        elif index.isValid() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_place.emit(self._model.place(index))
        elif index.isValid() and key == Qt.Key.Key_Asterisk:
            self.branch_asked.emit(self._model.place(index))  # Qt would open one by one, be it a million
        elif key == Qt.Key.Key_Left and self.isExpanded(index) and not self.isRightToLeft():
            self.collapse(index)  # Qt would not while the view is scrolled to the side
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Search nothing: typing starts the window's own search."""

    # Rows and columns

    def _look_later(self) -> None:
        """Look at what is in view as soon as it is laid out."""
        self._look.start()

    def _fetch_seen(self) -> None:
        """Hand out more rows of the families whose last row is in view or will soon be."""
        ends, index = [], self.indexAt(QPoint(0, 0))
        while index.isValid() and self.visualRect(index).top() < 2 * self.viewport().height():
            above = index.parent()
            if index.row() == self._model.rowCount(above) - 1:
                ends.append(above)
            index = self.indexBelow(index)
        seen = self._sees(self.currentIndex())
        for above in ends:
            self._model.fetchMore(above)
        if seen:  # rows that came above it must not push it out of view
            self.scrollTo(self.currentIndex())

    def _open_again(self) -> None:
        """Open what is open in the chart among rows that came later."""
        if self._scene:
            self.show_open(self._scene)

    def sizeHint(self) -> QSize:
        """Return how large it is until somebody makes it larger or smaller: with room for usual roles."""
        return QSize(USUAL_WIDTH, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out among the columns."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give the number what it needs and the role its share; names have room however deep they stand."""
        widest = self._level(max(self._open, default=NO_PLACE)) + 1
        least = self._indented(widest) + self._least_name()
        name, role = shared(self.viewport().width() - self._people_width, self._name_width, least)
        for column, width in zip(OutlineColumn, (name, role, self._people_width), strict=True):
            self.setColumnWidth(column, width)

    def scrollTo(self, index: Index, hint: QTreeView.ScrollHint = QTreeView.ScrollHint.EnsureVisible) -> None:
        """Scroll to where a row's name begins; Qt would be content with the empty room before it."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        start = self._indented(self._level(self._model.place(index)))
        lowest = start + self._least_name() - self.viewport().width()
        bar.setValue(min(max(before, lowest), start - INDENT))

    def _level(self, place: Place) -> int:
        """Return how many levels a place lies below the root."""
        chart = self._model.chart
        return int(np.searchsorted(chart.levels, np.int32(place), "right")) - 1 if chart else 0

    def _indented(self, level: int) -> int:
        """Return where names on a level begin, in pixels."""
        return (level + 1) * INDENT

    def _least_name(self) -> int:
        return self.fontMetrics().averageCharWidth() * LEAST_NAME

    # Looks

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """Draw the selection strongly while the keys are here, and quietly while they are elsewhere."""
        super().initViewItemOption(option)
        theme, palette, is_here = self._theme, QPalette(option.palette), self.hasFocus()
        palette.setColor(
            QPalette.ColorRole.Highlight, QColor(theme.accent(0) if is_here else theme.neutral_tint)
        )
        letters = QColor(theme.on_accent if is_here else theme.text)
        palette.setColor(QPalette.ColorRole.HighlightedText, letters)
        option.palette = palette


def _is_typed(event: QKeyEvent) -> bool:
    """Return whether a key writes a letter, and is none by which a tree is walked."""
    text = event.text()
    return text.isprintable() and text not in ("", *" +-*") and not event.modifiers() & ~_WRITING
