"""Shows how a drawing was read, card by card, and asks what is right; the sister of `columns_dialog`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from orgviewer.errors import NamedRecord
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import AT_TOP, DrawingRecognition, DrawingSpec, NameLine
from orgviewer.views.chart.view import ChartView
from orgviewer.views.dialogs.dialog import Dialog
from orgviewer.views.dialogs.following import follow
from orgviewer.views.elided import short
from orgviewer.views.files.drawing_cards import (
    AS_DRAWN,
    AT_THE_TOP,
    LONGEST,
    MEANING_WORDS,
    CardColumn,
    CardIndex,
    DrawingCards,
)
from orgviewer.views.files.leading import at_foot, go_to
from orgviewer.views.files.session import Documents
from orgviewer.views.guide.opening import GuidePage, offer_guide
from orgviewer.words.translation import Phrase, counted, tr

SIZE = QSize(940, 460)
WIDEST = 260  # pixels of a column, at first
MOST_VISIBLE = 20  # lines of a choice that are seen at once
CHOSEN = (CardColumn.MEANING, CardColumn.ABOVE)
"""Columns in which something can be chosen."""
NAME_LINES: dict[NameLine, Phrase] = {NameLine.FIRST: "The first line", NameLine.SECOND: "The second line"}


def judge_drawing(documents: Documents, chart: ChartView, window: QWidget) -> DrawingDialog | None:
    """Show how the open drawing was read, and read it again as somebody says; None if it is no drawing."""
    file, recognition = documents.file, _recognition(documents)
    if file is None or recognition is None:
        return None
    for shown in window.findChildren(DrawingDialog):
        shown.close()
    dialog = DrawingDialog(recognition, file.spec.drawing, window)

    def read_again() -> None:
        if documents.file:
            documents.read_as(replace(documents.file.spec, drawing=dialog.spec), is_seen=True)

    def show_card(record: NamedRecord) -> None:
        if not go_to(record, chart, dialog):
            dialog.say_no_card(record.name)

    dialog.accepted.connect(read_again)
    dialog.record_asked.connect(show_card)
    follow(documents, dialog, dialog.review)
    dialog.move(at_foot(window, dialog))
    dialog.show()
    return dialog


def _recognition(documents: Documents) -> DrawingRecognition | None:
    return documents.dataset.provenance.drawing if documents.dataset else None


class CellChoice(QStyledItemDelegate):
    """Lets a person choose what stands in a cell: `fill` puts what can be chosen into a box."""

    def __init__(self, name: str, fill: Callable[[QComboBox, CardIndex], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._fill = fill

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: CardIndex) -> QWidget:
        """Return the choice, open at once."""
        box = QComboBox(parent)
        self._fill(box, index)
        box.setAccessibleName(self._name)
        box.activated.connect(lambda: self._take(box))
        return box

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: CardIndex) -> None:
        """Show what the card is taken for."""
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: CardIndex) -> None:
        """Take what was chosen."""
        assert isinstance(editor, QComboBox)
        if editor.currentData() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)


def fill_meanings(box: QComboBox, _index: CardIndex) -> None:
    """Offer what a card may be."""
    for meaning, words in MEANING_WORDS.items():
        box.addItem(tr(words), meaning.value)


class CardRows(QTableView):
    """The rows; Enter leads to the card of one, Space chooses in a cell, or confirms a line.

    Signal: `chosen` with the index of a row.
    """

    chosen = Signal(QModelIndex)

    def __init__(self, cards: DrawingCards, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(cards)
        self._cards = cards
        meaning = CellChoice(tr("Taken for"), fill_meanings, self)
        self.setItemDelegateForColumn(CardColumn.MEANING, meaning)
        self.setItemDelegateForColumn(
            CardColumn.ABOVE, CellChoice(tr("Stands under"), self._fill_superiors, self)
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.setAccessibleName(tr("The cards of the drawing"))

    def _fill_superiors(self, box: QComboBox, index: CardIndex) -> None:
        """Offer what a card may stand under; of those that are called the same also where they stand."""
        card = self._cards.card(index)
        if self._cards.is_told(card):
            box.addItem(tr(AS_DRAWN), None)
        box.addItem(tr(AT_THE_TOP), AT_TOP)
        found = [(self._cards.called(one.key), one) for one in self._cards.candidates(card)]
        counts = Counter(name for name, _ in found)
        for name, one in found:
            said = f"{name} ({one.place})" if counts[name] > 1 and one.place else name
            box.addItem(short(said, LONGEST), one.key)
        box.setMaxVisibleItems(MOST_VISIBLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to a card with Enter, choose with Space; walk as ever."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(index)
        elif event.key() == Qt.Key.Key_Space and index.column() in CHOSEN:
            self.edit(index)
        else:
            super().keyPressEvent(event)


class DrawingDialog(Dialog):
    """Lets a person say what the cards of a drawing are and which lines are right; `spec` is what was said.

    `before` is what was said until now. It stays open beside the chart. Signal: `record_asked` with the
    NamedRecord of a row that somebody wants to see on the chart.
    """

    record_asked = Signal(object)

    def __init__(
        self, recognition: DrawingRecognition, before: DrawingSpec, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("How it was read"))
        self._is_reset = False
        self.cards = DrawingCards(recognition, before, self)
        self.headline = QLabel()
        self.headline.setWordWrap(True)
        self.rows = CardRows(self.cards, self)
        self.name_line = QComboBox()
        self.name_line.setAccessibleName(tr("The name on cards of several lines"))
        found = tr("As found: {name}").replace("{name}", tr(NAME_LINES[recognition.name_line]))
        self.name_line.addItem(found if before.name_line is None else tr("By its words"), None)
        for line, words in NAME_LINES.items():
            self.name_line.addItem(tr(words), line)
        self.name_line.setCurrentIndex(max(self.name_line.findData(before.name_line), 0))
        self.card_button = QPushButton(tr("&Show the card"))
        self.card_button.setToolTip(tr("Show the card of this row on the chart"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        action, reset = QDialogButtonBox.ButtonRole.ActionRole, QDialogButtonBox.ButtonRole.ResetRole
        self.confirm = self.buttons.addButton(tr("&Confirm all"), action)
        self.confirm.setToolTip(tr("Say that every card is what it is taken for, and every line right"))
        self.forget = self.buttons.addButton(tr("&Reset"), reset)
        self.forget.setToolTip(tr("Read the drawing as the program does by itself"))
        offer_guide(GuidePage.DRAWINGS, self.buttons, self)
        self._lay_out()
        self._connect()
        self._say()

    def _lay_out(self) -> None:
        layout, beneath = QVBoxLayout(), QHBoxLayout()
        layout.addWidget(self.headline)
        layout.addWidget(self.rows, 1)
        label = QLabel(tr("The &name on cards of several lines"))
        label.setBuddy(self.name_line)
        beneath.addWidget(label)
        beneath.addWidget(self.name_line)
        beneath.addStretch(1)
        beneath.addWidget(self.card_button)
        layout.addLayout(beneath)
        self.fill(layout, self.buttons, SIZE)
        for button in (self.card_button, *self.buttons.buttons()):
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter leads to cards
        self.rows.resizeColumnsToContents()
        for column in CardColumn:
            self.rows.setColumnWidth(column, min(self.rows.columnWidth(column), WIDEST))
        self.rows.setCurrentIndex(self.cards.index(0, CardColumn.TEXT))
        self.rows.setFocus()

    def _connect(self) -> None:
        self.cards.said.connect(self._say)
        self.rows.chosen.connect(self._lead)
        self.rows.clicked.connect(self._lead_on_click)
        self.rows.selectionModel().currentChanged.connect(self._say)
        self.card_button.clicked.connect(lambda: self._lead(self.rows.currentIndex()))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.clicked.connect(self._press)

    @property
    def spec(self) -> DrawingSpec:
        """What was said."""
        return DrawingSpec() if self._is_reset else self.cards.spec(self.name_line.currentData())

    def review(self, dataset: Dataset) -> None:
        """Show the drawing as it is read since it was saved, and go if it is none; what was said stays."""
        recognition = dataset.provenance.drawing
        if recognition is None:
            self.close()
        else:
            self.cards.show(recognition)

    def say_no_card(self, name: str) -> None:
        """Say that somebody has no card on the chart."""
        self.headline.setText(tr("“{name}” has no card on this chart.").replace("{name}", name))

    def _press(self, button: QAbstractButton) -> None:
        if button is self.confirm:
            self.cards.confirm_all()
        elif button is self.forget:
            self._is_reset = True
            self.accept()

    def _lead_on_click(self, index: QModelIndex) -> None:
        """Lead to the card, but from cells in which a click chooses something."""
        if index.column() not in (*CHOSEN, CardColumn.KNOWN):
            self._lead(index)

    def _lead(self, index: QModelIndex) -> None:
        record = self.cards.card(index).record if index.isValid() else None
        if record is not None:
            self.record_asked.emit(record)

    def _say(self) -> None:
        """Say how much is to be looked at, and whether there is a card to show."""
        number = self.cards.open_lines
        sentence = counted(
            number,
            "%n line is read from the drawing and not confirmed; it is dashed on the chart.",
            "%n lines are read from the drawing and not confirmed; they are dashed on the chart.",
        )
        self.headline.setText(sentence if number else tr("No line is a guess that nobody has confirmed."))
        index = self.rows.currentIndex()
        self.card_button.setEnabled(index.isValid() and self.cards.card(index).record is not None)
