"""A list of the fields that cards can say: those that are ticked are shown, in its order and their sizes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orgviewer.chart.spec import CardField, TextSize
from orgviewer.paint.cards.rule_words import field_in_words
from orgviewer.views.elided import rich_text, short
from orgviewer.words.translation import Phrase, tr

SIZES: Mapping[TextSize, Phrase] = {
    TextSize.SMALL: "Small",
    TextSize.NORMAL: "Normal",
    TextSize.LARGE: "Large",
}
MOST_OFFERED = 200  # fields; a file may have a column of its own for each record
NAME = Qt.ItemDataRole.UserRole
SIZE = Qt.ItemDataRole.UserRole + 1


class FieldList(QWidget):
    """Offers fields to tick and to bring into an order; `chosen` are those that are shown.

    The `usual` ones are ticked where nobody chose any, and are then told as none. Signal: `changed`.
    """

    changed = Signal()

    def __init__(self, known: Sequence[str], chosen: Sequence[CardField], usual: Sequence[str]) -> None:
        super().__init__()
        self._usual = tuple(CardField(name) for name in usual)
        self.list = QListWidget()
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setAccessibleName(tr("What cards say, from the top down"))
        self.up, self.down = QPushButton(tr("&Up")), QPushButton(tr("&Down"))
        self.size_box = QComboBox()
        for one, name in SIZES.items():
            self.size_box.addItem(tr(name), one)
        label = QLabel(tr("&Letters:"))
        label.setBuddy(self.size_box)
        row = QHBoxLayout()
        for part in (self.up, self.down, label, self.size_box):
            row.addWidget(part)
        row.addStretch()
        column = QVBoxLayout(self)
        column.addWidget(self.list)
        column.addLayout(row)
        self._known = known[:MOST_OFFERED]
        self._fill(chosen or self._usual)
        self.list.currentRowChanged.connect(self._follow_row)
        self.list.itemChanged.connect(self._tell)
        self.list.model().rowsMoved.connect(self._tell)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.size_box.activated.connect(self._resize)

    @property
    def chosen(self) -> tuple[CardField, ...]:
        """The fields that are ticked, in their order; none if they are the usual ones."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = (item for item in items if item.checkState() == Qt.CheckState.Checked)
        found = tuple(CardField(item.data(NAME), item.data(SIZE)) for item in ticked)
        return () if found == self._usual else found

    def offer(self, known: Sequence[str]) -> None:
        """Offer other fields, those of another reading; what is ticked stays so as far as it is there."""
        shown, row = self.chosen, self.list.currentRow()
        self._known = known[:MOST_OFFERED]
        self.list.blockSignals(True)
        self._fill(tuple(field for field in shown if field.name in known) or self._usual)
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        self.list.blockSignals(False)
        self._follow_row()

    def be_usual(self) -> None:
        """Tick the usual fields alone."""
        self.list.blockSignals(True)
        self._fill(self._usual)
        self.list.blockSignals(False)

    def _fill(self, shown: Sequence[CardField]) -> None:
        """List what is shown, and behind it what else there is."""
        self.list.clear()
        names = [field.name for field in shown]
        for field in (*shown, *(CardField(name) for name in self._known if name not in names)):
            self._add(field, is_shown=field in shown)
        self.list.setCurrentRow(0)
        self._follow_row()

    def tick(self, name: str, wanted: bool) -> None:
        """Show a field or not."""
        state = Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
        for row in range(self.list.count()):
            if self.list.item(row).data(NAME) == name:
                self.list.item(row).setCheckState(state)

    def _add(self, field: CardField, *, is_shown: bool) -> None:
        name = field_in_words(field.name)
        item = QListWidgetItem(short(name))
        item.setToolTip(rich_text(name))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
        item.setCheckState(Qt.CheckState.Checked if is_shown else Qt.CheckState.Unchecked)
        item.setData(NAME, field.name)
        item.setData(SIZE, field.size)
        self.list.addItem(item)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + by, item)
            self.list.setCurrentRow(row + by)
            self.changed.emit()

    def _resize(self) -> None:
        if item := self.list.currentItem():
            item.setData(SIZE, self.size_box.currentData())

    def _follow_row(self) -> None:
        row = self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        if item := self.list.currentItem():
            self.size_box.setCurrentIndex(list(SIZES).index(TextSize(item.data(SIZE))))

    def _tell(self) -> None:
        self._follow_row()
        self.changed.emit()
