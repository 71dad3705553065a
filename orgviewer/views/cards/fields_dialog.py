"""Asks what cards say, how wide they are and whether they have portraits; the chart shows it at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from orgviewer.chart.spec import USUAL_CARD, CardSpec, CardWidth, Portrait
from orgviewer.choices import Choice
from orgviewer.views.cards.field_list import FieldList
from orgviewer.views.dialogs.dialog import Dialog
from orgviewer.views.guide.opening import GuidePage, offer_guide
from orgviewer.words.translation import Phrase, tr

AnyChoice = TypeVar("AnyChoice", bound=Choice)
PORTRAITS: Mapping[Portrait, Phrase] = {
    Portrait.PHOTO: "Photo, or initials without one",
    Portrait.INITIALS: "Initials",
    Portrait.NONE: "Neither",
}
WIDTHS: Mapping[CardWidth, Phrase] = {
    CardWidth.COMPACT: "Compact",
    CardWidth.NORMAL: "Normal",
    CardWidth.WIDE: "Wide",
}
USUAL_PEOPLE, USUAL_TEAMS = ("name", "role"), ("name", "size")


class FieldsDialog(Dialog):
    """Lets a person choose what cards say. Signal: `tried` with a CardSpec, whenever something is changed."""

    tried = Signal(object)

    def __init__(
        self, start: CardSpec, people: Sequence[str], teams: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Cards"))
        self.people = FieldList(people, start.fields, USUAL_PEOPLE)
        self.teams = FieldList(teams, start.team, USUAL_TEAMS)
        tabs = QTabWidget()
        tabs.addTab(self.people, tr("&People"))
        tabs.addTab(self.teams, tr("&Teams"))
        self.portrait = _offering(PORTRAITS, start.portrait)
        self.width_box = _offering(WIDTHS, start.width)
        form = QFormLayout()
        form.addRow(tr("P&ortrait:"), self.portrait)
        form.addRow(tr("&Width:"), self.width_box)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.usual_button = buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        self.usual_button.clicked.connect(self._be_usual)
        offer_guide(GuidePage.CARDS, buttons, self)
        column = QVBoxLayout()
        column.addWidget(tabs)
        column.addLayout(form)
        self.fill(column, buttons)
        for fields in (self.people, self.teams):
            fields.changed.connect(self._try)
        for box in (self.portrait, self.width_box):
            box.activated.connect(self._try)

    @property
    def card(self) -> CardSpec:
        """What was chosen."""
        portrait, width = self.portrait.currentData(), self.width_box.currentData()
        return CardSpec(self.people.chosen, self.teams.chosen, portrait, width)

    def offer(self, people: Sequence[str], teams: Sequence[str]) -> None:
        """Offer other fields, those of another reading of the file."""
        self.people.offer(people)
        self.teams.offer(teams)

    def _try(self) -> None:
        self.tried.emit(self.card)

    def _be_usual(self) -> None:
        """Tick what cards say as a rule."""
        for fields in (self.people, self.teams):
            fields.be_usual()
        self.portrait.setCurrentIndex(list(PORTRAITS).index(USUAL_CARD.portrait))
        self.width_box.setCurrentIndex(list(WIDTHS).index(USUAL_CARD.width))
        self._try()


def _offering(names: Mapping[AnyChoice, Phrase], start: AnyChoice) -> QComboBox:
    """Return a drop-down list of choices, of which one is chosen."""
    box = QComboBox()
    for choice, name in names.items():
        box.addItem(tr(name), choice)
    box.setCurrentIndex(list(names).index(start))
    return box
