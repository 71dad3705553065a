"""The cards of a drawing as rows: what each was taken for, how its line is known, what a person says."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from orgviewer.controls import as_label
from orgviewer.model.recognition import (
    AT_TOP,
    CardMeaning,
    DrawingRecognition,
    DrawingSpec,
    DrawnCard,
    LineKnowledge,
    NameLine,
)
from orgviewer.views.elided import short
from orgviewer.words.translation import Phrase, tr

CardIndex = QModelIndex | QPersistentModelIndex
LONGEST = 80  # characters of a cell; the tip has the rest

MEANING_WORDS: Mapping[CardMeaning, Phrase] = {
    CardMeaning.PERSON: "Person",
    CardMeaning.POST: "Post",
    CardMeaning.TEAM: "Team",
    CardMeaning.NOBODY: "Nobody (left out)",
}
KNOWLEDGE_WORDS: Mapping[LineKnowledge, Phrase] = {
    LineKnowledge.NONE: "",
    LineKnowledge.STATED: "stated by the file",
    LineKnowledge.READ: "read from the drawing",
    LineKnowledge.CONFIRMED: "read from the drawing, confirmed",
    LineKnowledge.TOLD: "as somebody said",
}


class CardColumn(enum.IntEnum):
    """The columns, in their order."""

    TEXT = 0
    MEANING = 1
    NAME = 2
    ROLE = 3
    ABOVE = 4
    KNOWN = 5
    PLACE = 6


AT_THE_TOP: Phrase = "nobody: at the top"
AS_DRAWN: Phrase = "as the drawing says"


HEADINGS: Mapping[CardColumn, Phrase] = {
    CardColumn.TEXT: "As drawn",
    CardColumn.MEANING: "Taken for",
    CardColumn.NAME: "Name",
    CardColumn.ROLE: "Role",
    CardColumn.ABOVE: "Stands under",
    CardColumn.KNOWN: "How that is known",
    CardColumn.PLACE: "Where",
}


class DrawingCards(QAbstractTableModel):
    """A row for each card; what a person says is kept by what names the cards, and so outlives a reading.

    Signal: `said` when something else is said.
    """

    said = Signal()

    def __init__(
        self, recognition: DrawingRecognition, before: DrawingSpec, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._cards = recognition.cards
        self._told = dict(before.kinds)
        self._confirmed = dict.fromkeys(before.confirmed)
        self._superiors = dict(before.superiors)

    def show(self, recognition: DrawingRecognition) -> None:
        """Hand out the rows of another reading."""
        self.beginResetModel()
        self._cards = recognition.cards
        self.endResetModel()
        self.said.emit()

    def spec(self, name_line: NameLine | None) -> DrawingSpec:
        """Return all that is said by now."""
        superiors = tuple(self._superiors.items())
        return DrawingSpec(tuple(self._told.items()), tuple(self._confirmed), name_line, superiors)

    @property
    def open_lines(self) -> int:
        """How many lines are read from the drawing and not confirmed."""
        return sum(self.knowledge(card) is LineKnowledge.READ for card in self._cards)

    def confirm_all(self) -> None:
        """Say that every card is what it is taken for, and that every line is right."""
        for card in self._cards:
            self._told[card.key] = self.meaning(card)
            if self.knowledge(card) is LineKnowledge.READ:
                self._confirmed[card.key, card.above_key] = None
        self._tell_all()

    def card(self, index: CardIndex) -> DrawnCard:
        """Return the card of a row."""
        return self._cards[index.row()]

    def meaning(self, card: DrawnCard) -> CardMeaning:
        """Return what a card is taken for, or what somebody said."""
        return self._told.get(card.key, card.meaning)

    def knowledge(self, card: DrawnCard) -> LineKnowledge:
        """Return how the line of a card is known, as far as somebody said by now."""
        if card.key in self._superiors:
            return LineKnowledge.TOLD
        if self.is_told(card):
            return LineKnowledge.NONE  # which the next reading will say
        if card.knowledge not in (LineKnowledge.READ, LineKnowledge.CONFIRMED):
            return card.knowledge
        is_confirmed = (card.key, card.above_key) in self._confirmed
        return LineKnowledge.CONFIRMED if is_confirmed else LineKnowledge.READ

    def superior(self, card: DrawnCard) -> str:
        """Return the key of what a card stands under, or of what somebody said; AT_TOP under nothing."""
        return self._superiors.get(card.key, card.above_key)

    def is_told(self, card: DrawnCard) -> bool:
        """Return whether the card was read as somebody said."""
        return card.knowledge is LineKnowledge.TOLD

    def candidates(self, card: DrawnCard) -> Sequence[DrawnCard]:
        """Return what a card may stand under: neither itself nor what stands under it."""
        above = {one.key: self.superior(one) for one in self._cards}

        def is_under(key: str) -> bool:
            seen = {AT_TOP}
            while key not in seen:
                if key == card.key:
                    return True
                seen.add(key)
                key = above.get(key, AT_TOP)
            return False

        return [one for one in self._cards if not is_under(one.key)]

    def called(self, key: str) -> str:
        """Return what the card of a key is called."""
        card = next((one for one in self._cards if one.key == key), None)
        return (card.name or card.role or card.text) if card else ""

    def _tell_all(self) -> None:
        if self._cards:
            last = self.index(len(self._cards) - 1, len(CardColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.said.emit()

    # As Qt asks

    def rowCount(self, parent: CardIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many cards there are."""
        return 0 if parent.isValid() else len(self._cards)

    def columnCount(self, parent: CardIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(CardColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        return tr(HEADINGS[CardColumn(section)])

    def flags(self, index: CardIndex) -> Qt.ItemFlag:
        """Return what can be done with a cell: to choose what a card is, to confirm a line that was read."""
        flags = super().flags(index)
        if index.column() in (CardColumn.MEANING, CardColumn.ABOVE):
            return flags | Qt.ItemFlag.ItemIsEditable
        if index.column() == CardColumn.KNOWN and self._tick(self.card(index)) is not None:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: CardIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, what its tip says, and what a screen reader reads of it."""
        if not index.isValid():
            return None
        column, card = CardColumn(index.column()), self.card(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return short(self._text(card, column), LONGEST)
            case Qt.ItemDataRole.ToolTipRole:
                return as_label(self._text(card, column))
            case Qt.ItemDataRole.EditRole if column is CardColumn.MEANING:
                return self.meaning(card).value
            case Qt.ItemDataRole.EditRole if column is CardColumn.ABOVE:
                return self.superior(card)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{tr(HEADINGS[column])}: {short(self._text(card, column), LONGEST)}"
            case Qt.ItemDataRole.CheckStateRole if column is CardColumn.KNOWN:
                return self._tick(card)
        return None

    def _tick(self, card: DrawnCard) -> Qt.CheckState | None:
        """Return whether the line of a card is confirmed; None for one that needs nobody's word."""
        match self.knowledge(card):
            case LineKnowledge.CONFIRMED:
                return Qt.CheckState.Checked
            case LineKnowledge.READ:
                return Qt.CheckState.Unchecked
        return None

    def _text(self, card: DrawnCard, column: CardColumn) -> str:
        match column:
            case CardColumn.TEXT:
                return card.text
            case CardColumn.MEANING:
                return tr(MEANING_WORDS[self.meaning(card)])
            case CardColumn.NAME:
                return card.name
            case CardColumn.ROLE:
                return card.role
            case CardColumn.ABOVE:
                return self._above(card)
            case CardColumn.KNOWN:
                words = KNOWLEDGE_WORDS[self.knowledge(card)]
                return tr(words) if words else ""
            case CardColumn.PLACE:
                return card.place

    def _above(self, card: DrawnCard) -> str:
        if card.key in self._superiors:
            return self.called(self._superiors[card.key]) or tr(AT_THE_TOP)
        return tr(AS_DRAWN) if self.is_told(card) else card.above

    def setData(self, index: CardIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what a person says of a card."""
        card = self.card(index)
        if role == Qt.ItemDataRole.EditRole and index.column() == CardColumn.MEANING:
            self._told[card.key] = CardMeaning(str(value))
        elif role == Qt.ItemDataRole.EditRole and index.column() == CardColumn.ABOVE:
            if value is None or (value == card.above_key and not self.is_told(card)):
                self._superiors.pop(card.key, None)
            else:
                self._superiors[card.key] = str(value)
        elif role == Qt.ItemDataRole.CheckStateRole and self._tick(card) is not None:
            line = card.key, card.above_key
            if Qt.CheckState(value) is Qt.CheckState.Checked:
                self._confirmed[line] = None
            else:
                self._confirmed.pop(line, None)
        else:
            return False
        self._tell_all()
        return True
