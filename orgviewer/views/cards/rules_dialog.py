"""Asks how cards are marked: a list of rules in their order, and a row in which one of them is edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orgviewer.chart.spec import CardLook, CardRule, CardState, Condition
from orgviewer.paint.cards.rule_words import rule_in_words
from orgviewer.views.cards.rule_editor import LOOKS, RuleEditor
from orgviewer.views.dialogs.dialog import Dialog
from orgviewer.views.elided import one_line
from orgviewer.views.guide.opening import GuidePage, offer_guide
from orgviewer.words.translation import counted, number_in_words, tr

FIRST = CardRule(Condition(CardState.VACANT), CardLook.COLOUR)
"""The rule that is added to be changed: one that makes sense of most files."""


class RulesDialog(Dialog):
    """Lets a person make rules; the first that holds of a card marks it.

    `refusal` says why a condition can hold of nobody, or nothing. Signal: `tried` with the rules, whenever
    one is changed. The chart that shows them is told by `show_counts`.
    """

    tried = Signal(object)

    def __init__(
        self,
        start: Sequence[CardRule],
        fields: Sequence[str],
        refusal: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Mark by rules"))
        self.rules = list(start)
        self._counts: list[tuple[int, int]] = []
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Rules, of which the first that holds marks a card"))
        self.add, self.remove = QPushButton(tr("&Add")), QPushButton(tr("&Remove"))
        self.up, self.down = QPushButton(tr("&Up")), QPushButton(tr("&Down"))
        self.editor = RuleEditor(fields, refusal)
        self.told = QLabel()
        self.told.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        offer_guide(GuidePage.CARDS, buttons, self)
        row, column = QHBoxLayout(), QVBoxLayout()
        for button in (self.add, self.remove, self.up, self.down):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        column.addWidget(self.list)
        column.addLayout(row)
        for part in (self.editor, self.told):
            column.addWidget(part)
        self._write(0)
        self.fill(column, buttons)
        self.list.currentRowChanged.connect(self._edit)
        self.editor.changed.connect(self._change)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))

    def offer(self, fields: Sequence[str], refusal: Callable[[Condition], str]) -> None:
        """Offer other fields, those of another reading of the file; the rules stay as they are."""
        self.editor.offer(fields, refusal)
        self._edit()

    def show_counts(self, marked: Sequence[int], met: Sequence[int]) -> None:
        """Say by rule how many cards it marks, and how many meet its condition whatever else does."""
        self._counts = list(zip(marked, met, strict=True))
        if len(self._counts) == len(self.rules):
            for row in range(self.list.count()):
                self.list.item(row).setText(self._line(row))
            self._tell(self.list.currentRow())

    def _line(self, row: int) -> str:
        """Return what stands in a row: the rule, how it marks, and how many cards."""
        rule = self.rules[row]
        line = f"{one_line(rule_in_words(rule))} → {tr(LOOKS[rule.look])}"
        if len(self._counts) != len(self.rules):
            return line
        return f"{line} ({number_in_words(self._counts[row][0])})"

    def _tell(self, row: int) -> None:
        if not 0 <= row < len(self._counts) or len(self._counts) != len(self.rules):
            self.told.setText("")
            return
        marked, met = self._counts[row]
        sentence = counted(met, "%n card meets this", "%n cards meet this")
        if marked < met:
            sentence += " · " + tr("{number} of them by a rule above").replace(
                "{number}", number_in_words(met - marked)
            )
        self.told.setText(sentence)

    def _write(self, row: int) -> None:
        """List all rules anew, and edit one."""
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([self._line(turn) for turn in range(len(self.rules))])
        self.list.setCurrentRow(min(row, len(self.rules) - 1))
        self.list.blockSignals(False)
        self._edit()

    def _edit(self) -> None:
        row = self.list.currentRow()
        there = 0 <= row < len(self.rules)
        self.remove.setEnabled(there)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(there and row < len(self.rules) - 1)
        self.editor.setEnabled(there)
        if there:
            self.editor.show_rule(self.rules[row])
        self._tell(row)

    def _change(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.rules) and self.rules[row] != self.editor.rule:
            self.rules[row] = self.editor.rule
            self._counts = []
            self.list.item(row).setText(self._line(row))
            self._try()

    def _add(self) -> None:
        row = self.list.currentRow() + 1
        self.rules.insert(row, replace(FIRST))
        self._anew(row)

    def _remove(self) -> None:
        row = self.list.currentRow()
        del self.rules[row]
        self._anew(row)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        self.rules[row], self.rules[row + by] = self.rules[row + by], self.rules[row]
        self._anew(row + by)

    def _anew(self, row: int) -> None:
        self._counts = []
        self._write(row)
        self._try()

    def _try(self) -> None:
        self._tell(-1)
        self.tried.emit(tuple(self.rules))
