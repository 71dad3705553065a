"""One rule as a person edits it: of whom it holds, and how their cards are marked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from orgviewer.chart.rules.dates import range_of
from orgviewer.chart.rules.grammar import MOST_BADGE
from orgviewer.chart.spec import CardLook, CardRule, CardState, Condition, Hue, Icon, Test
from orgviewer.choices import Choice
from orgviewer.paint.cards.rule_words import STATES, field_in_words
from orgviewer.views.elided import rich_text, short
from orgviewer.words.translation import Phrase, tr

AnyChoice = TypeVar("AnyChoice", bound=Choice)
TESTS: Mapping[Test, Phrase] = {
    Test.IS: "is",
    Test.CONTAINS: "contains",
    Test.MISSING: "is missing",
    Test.OVER: "is over",
    Test.UNDER: "is under",
    Test.BETWEEN: "is between",
    Test.BEFORE: "is before",
    Test.AFTER: "is after",
    Test.WITHIN_DAYS: "is less than … days ago",
}
LOOKS: Mapping[CardLook, Phrase] = {
    CardLook.COLOUR: "Colour",
    CardLook.BORDER: "Border",
    CardLook.BADGE: "Badge",
    CardLook.ICON: "Icon",
    CardLook.FAINT: "Faint",
}
HUES: Mapping[Hue, Phrase] = {
    Hue.BLUE: "Blue",
    Hue.TEAL: "Teal",
    Hue.ORANGE: "Orange",
    Hue.RED: "Red",
    Hue.GREEN: "Green",
    Hue.VIOLET: "Violet",
    Hue.OLIVE: "Olive",
    Hue.GREY: "Grey",
}
ICONS: Mapping[Icon, Phrase] = {
    Icon.ALERT: "Exclamation mark",
    Icon.DOT: "Dot",
    Icon.RING: "Ring",
    Icon.SQUARE: "Square",
    Icon.PLUS: "Plus",
    Icon.MINUS: "Minus",
    Icon.PAUSE: "Pause",
}
NUMBERED = (Test.OVER, Test.UNDER, Test.BETWEEN)
DATED = (Test.BEFORE, Test.AFTER)
MOST_OFFERED = 200  # fields


class RuleEditor(QWidget):
    """Shows a rule and lets a person change it; `rule` is what it is by now. Signal: `changed`.

    What is typed that is no number, or no day, is told and changes nothing; so is what the field cannot
    answer, for which `refusal` says why in a sentence.
    """

    changed = Signal()

    def __init__(self, fields: Sequence[str], refusal: Callable[[Condition], str]) -> None:
        super().__init__()
        self.rule = CardRule(Condition(CardState.VACANT))
        self.what = QComboBox()
        for state, name in STATES.items():
            self.what.addItem(tr(name), state)
        self.what.insertSeparator(len(STATES))
        self.test, self.look = _offering(TESTS), _offering(LOOKS)
        self.hue, self.icon = _offering(HUES), _offering(ICONS)
        self.value, self.other, self.text = QLineEdit(), QLineEdit(), QLineEdit()
        self.text.setMaxLength(MOST_BADGE)
        self.text.setPlaceholderText("!")
        self.error = QLabel()
        self.error.setWordWrap(True)
        self._lay_out()
        self.offer(fields, refusal)
        for box in (self.what, self.test, self.look, self.hue, self.icon):
            box.activated.connect(self._take)
        for line in (self.value, self.other, self.text):
            line.textEdited.connect(self._take)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        named = (
            (tr("&If"), (self.what, self.test), (self.value, self.other)),
            (tr("&then"), (self.look, self.hue, self.icon, self.text), ()),
        )
        # A column's name is long: what is asked of it stands beneath, lest a small screen is too narrow.
        for row, (name, parts, beneath) in enumerate(named):
            label = QLabel(name)
            label.setBuddy(parts[0])
            grid.addWidget(label, 2 * row, 0)
            grid.addLayout(_side_by_side(parts), 2 * row, 1)
            grid.addLayout(_side_by_side(beneath), 2 * row + 1, 1)
        grid.setColumnStretch(1, 1)
        names = (
            (self.test, tr("What is asked of it")),
            (self.value, tr("A text, a number, a day or a number of days")),
            (self.other, tr("The largest number")),
            (self.hue, tr("Colour")),
            (self.icon, tr("Icon")),
            (self.text, tr("Letters in the badge")),
        )
        for part, name in names:
            part.setAccessibleName(name)
            part.setToolTip(name)
        grid.addWidget(self.error, 4, 1)

    def offer(self, fields: Sequence[str], refusal: Callable[[Condition], str]) -> None:
        """Offer other fields, those of another reading of the file, which refuses in its own sentences."""
        self._fields, self._refusal = fields, refusal
        while self.what.count() > len(STATES) + 1:  # the states, and a line beneath them
            self.what.removeItem(len(STATES) + 1)
        for field in fields[:MOST_OFFERED]:
            self._offer(field)

    def _refused(self, when: Condition) -> str:
        """Return why a condition can hold of nobody; nothing if it may."""
        if when.state is None and when.field not in self._fields:
            return tr("The file has no column “{name}” now.").replace("{name}", short(when.field))
        return self._refusal(when)

    def _offer(self, field: str) -> None:
        name = field_in_words(field)
        self.what.addItem(short(name), field)
        self.what.setItemData(self.what.count() - 1, rich_text(name), Qt.ItemDataRole.ToolTipRole)

    def show_rule(self, rule: CardRule) -> None:
        """Edit another rule."""
        self.rule = rule
        when = rule.when
        place = self.what.findData(when.state if when.state is not None else when.field)
        if place < 0:
            self._offer(when.field)
            place = self.what.count() - 1
        self.what.setCurrentIndex(place)
        for box, choice in ((self.test, when.test), (self.look, rule.look), (self.hue, rule.hue)):
            box.setCurrentIndex(box.findData(choice))
        self.icon.setCurrentIndex(self.icon.findData(rule.icon))
        for line, text in ((self.value, when.value), (self.other, when.other), (self.text, rule.text)):
            line.setText(text)
        self.error.setText(self._refused(when))
        self._show_parts()

    def _show_parts(self) -> None:
        """Show what belongs to the condition and to the look."""
        is_field = not isinstance(self.what.currentData(), CardState)
        test, look = self.test.currentData(), self.look.currentData()
        self.test.setVisible(is_field)
        self.value.setVisible(is_field and test is not Test.MISSING)
        self.other.setVisible(is_field and test is Test.BETWEEN)
        self.value.setPlaceholderText("2024-06-30" if test in DATED else "")
        self.hue.setVisible(look is not CardLook.FAINT)
        self.icon.setVisible(look is CardLook.ICON)
        self.text.setVisible(look is CardLook.BADGE)

    def _take(self) -> None:
        self._show_parts()
        when = self._condition()
        why = self._refused(when) if when is not None else self._why_not()
        self.error.setText(why)
        if when is not None and not why:
            name = self.rule.name if when == self.rule.when else ""
            self.rule = CardRule(
                when,
                self.look.currentData(),
                self.hue.currentData(),
                self.text.text(),
                self.icon.currentData(),
                name,
            )
            self.changed.emit()

    def _condition(self) -> Condition | None:
        """Return the condition as it is by now; None for one that makes no sense yet."""
        what, test = self.what.currentData(), self.test.currentData()
        if isinstance(what, CardState):
            return Condition(what)
        value, other = self.value.text().strip(), self.other.text().strip()
        if test is Test.MISSING:
            return Condition(None, what, test)
        numbers = [value, other] if test is Test.BETWEEN else [value]
        if test in NUMBERED and not all(map(_is_number, numbers)):
            return None
        if test in DATED and range_of(value) is None:
            return None
        if test is Test.WITHIN_DAYS and not value.isdecimal():
            return None
        return Condition(None, what, test, value, other if test is Test.BETWEEN else "")

    def _why_not(self) -> str:
        if self.test.currentData() in DATED:
            return tr("A day is written as 2024-06-30.")
        return tr("Type a number.")


def _side_by_side(parts: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        row.addWidget(part, 1)
    return row


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _offering(names: Mapping[AnyChoice, Phrase]) -> QComboBox:
    box = QComboBox()
    for choice, name in names.items():
        box.addItem(tr(name), choice)
    return box
