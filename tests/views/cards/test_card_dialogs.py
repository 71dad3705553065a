"""What cards say and how they are marked is chosen in dialogs; the chart shows it while it is chosen."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox

from orgviewer.chart.rules.evaluation import RULING
from orgviewer.chart.rules.grammar import parse_rule
from orgviewer.chart.spec import (
    CardField,
    CardLook,
    CardSpec,
    CardState,
    CardWidth,
    Hue,
    Icon,
    Portrait,
    Test,
    TextSize,
)
from orgviewer.paint.cards.labels import label
from orgviewer.views.actions.action import ActionName
from orgviewer.views.cards.fields_dialog import FieldsDialog
from orgviewer.views.cards.rules_dialog import RulesDialog
from orgviewer.views.search.hits import hit_name, hit_reason
from tests.views.hands import Hands

STAFF = {
    "meta": {"title": "Staff", "as_of": "2024-06-30"},
    "organizations": [{"id": "lab", "name": "Lab"}],
    "posts": [{"id": "open", "label": "Analyst", "organization_id": "lab"}],
    "persons": [
        {
            "id": name,
            "name": name.title(),
            "email": f"{name}@example.org",
            "memberships": [{"organization_id": "lab", "role": role}],
            "other": {"Desk": desk},
        }
        for name, role, desk in (("ada", "Chief", "1"), ("ben", "Engineer", "2"), ("eve", "Engineer", "3"))
    ],
}


@pytest.fixture
def hands(open_document: Callable[..., Hands]) -> Hands:
    return open_document(STAFF)


def cards_dialog(hands: Hands) -> FieldsDialog:
    hands.window.do(ActionName.CARDS)
    (dialog,) = hands.window.findChildren(FieldsDialog)
    return dialog


def rules_dialog(hands: Hands) -> RulesDialog:
    hands.window.do(ActionName.RULES)
    (dialog,) = hands.window.findChildren(RulesDialog)
    return dialog


def press(dialog: FieldsDialog | RulesDialog, button: QDialogButtonBox.StandardButton) -> None:
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    buttons.button(button).click()


OK, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


def choose(box: QComboBox, choice: object) -> None:
    """Choose in a drop-down list as a person does."""
    place = next(place for place in range(box.count()) if box.itemData(place) == choice)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def lines(hands: Hands, identifier: str) -> list[str]:
    whole = hands.scene.whole
    return [line.text for line in label(whole, hands.place(identifier, "lab")).lines]


def marked(hands: Hands) -> tuple[int, ...]:
    counts: tuple[int, ...] = hands.scene.whole.found(RULING).counts
    return counts


# Fields


def test_cards_say_what_is_ticked_while_it_is_ticked(hands: Hands) -> None:
    height = hands.scene.spec.sizes.card_height
    dialog = cards_dialog(hands)
    dialog.people.tick("email", True)
    assert lines(hands, "ada") == ["Ada", "Chief", "ada@example.org"]
    dialog.people.tick("Desk", True)
    assert lines(hands, "ada") == ["Ada", "Chief", "ada@example.org", "1"]
    assert hands.scene.spec.sizes.card_height > height
    press(dialog, OK)
    assert lines(hands, "ben") == ["Ben", "Engineer", "ben@example.org", "2"]


def test_fields_are_brought_into_an_order_and_a_size(hands: Hands) -> None:
    dialog = cards_dialog(hands)
    dialog.people.list.setCurrentRow(1)
    dialog.people.up.click()
    choose(dialog.people.size_box, TextSize.LARGE)
    assert hands.view.chart_spec.card.fields == (CardField("role", TextSize.LARGE), CardField("name"))
    assert lines(hands, "ada") == ["Chief", "Ada"]
    assert not dialog.people.up.isEnabled()
    dialog.people.down.click()
    assert lines(hands, "ada") == ["Ada", "Chief"]


def test_what_was_tried_is_as_before_when_it_is_given_up_and_one_step_back_when_it_stays(
    hands: Hands,
) -> None:
    dialog = cards_dialog(hands)
    choose(dialog.width_box, CardWidth.WIDE)
    choose(dialog.portrait, Portrait.NONE)
    assert hands.view.chart_spec.card == CardSpec(portrait=Portrait.NONE, width=CardWidth.WIDE)
    press(dialog, CANCEL)
    assert hands.view.chart_spec.card == CardSpec()
    assert not hands.window.going.undone
    hands.qtbot.waitUntil(lambda: not hands.window.findChildren(FieldsDialog))
    dialog = cards_dialog(hands)
    choose(dialog.width_box, CardWidth.COMPACT)
    dialog.people.tick("email", True)
    press(dialog, OK)
    hands.window.do(ActionName.UNDO)
    assert hands.view.chart_spec.card == CardSpec()
    hands.window.do(ActionName.REDO)
    assert hands.view.chart_spec.card.width is CardWidth.COMPACT


def test_the_usual_cards_are_one_press_away(hands: Hands) -> None:
    dialog = cards_dialog(hands)
    dialog.people.tick("email", True)
    dialog.teams.tick("vacancies", True)
    choose(dialog.width_box, CardWidth.WIDE)
    assert lines(hands, "ada")
    dialog.usual_button.click()
    assert hands.view.chart_spec.card == CardSpec()
    assert dialog.card == CardSpec()


# Rules


def test_a_rule_is_made_in_a_row_and_its_count_lives(hands: Hands) -> None:
    dialog = rules_dialog(hands)
    assert dialog.list.count() == 0
    dialog.add.click()
    assert marked(hands) == (1,)
    assert dialog.told.text() == "1 card meets this"
    choose(dialog.editor.what, "role")
    choose(dialog.editor.test, Test.CONTAINS)
    dialog.editor.value.setFocus()
    QTest.keyClicks(dialog.editor.value, "eng")
    choose(dialog.editor.look, CardLook.BADGE)
    choose(dialog.editor.hue, Hue.GREEN)
    QTest.keyClicks(dialog.editor.text, "E")
    (rule,) = hands.view.chart_spec.rules
    assert (rule.when.field, rule.when.test, rule.when.value) == ("role", Test.CONTAINS, "eng")
    assert (rule.look, rule.hue, rule.text) == (CardLook.BADGE, Hue.GREEN, "E")
    assert marked(hands) == (2,)
    assert dialog.told.text() == "2 cards meet this"
    assert dialog.list.item(0).text() == "role contains “eng” → Badge (2)"
    press(dialog, OK)
    assert hands.window.parts.legend.isVisible()
    assert "eng" in hands.window.parts.legend.text()


def test_the_first_of_the_list_counts_and_the_others_tell_so(hands: Hands) -> None:
    dialog = rules_dialog(hands)
    dialog.add.click()
    choose(dialog.editor.what, "email")
    choose(dialog.editor.test, Test.CONTAINS)
    QTest.keyClicks(dialog.editor.value, "example")
    dialog.add.click()
    choose(dialog.editor.what, "role")
    choose(dialog.editor.test, Test.IS)
    dialog.editor.value.clear()
    QTest.keyClicks(dialog.editor.value, "chief")
    choose(dialog.editor.look, CardLook.ICON)
    choose(dialog.editor.icon, Icon.PAUSE)
    assert marked(hands) == (3, 0)
    assert dialog.told.text() == "1 card meets this · 1 of them by a rule above"
    dialog.up.click()
    assert marked(hands) == (1, 2)
    assert dialog.told.text() == "1 card meets this"
    dialog.remove.click()
    assert marked(hands) == (3,)
    press(dialog, CANCEL)
    assert hands.view.chart_spec.rules == ()


def test_what_a_field_cannot_answer_is_told_beside_the_rule_and_changes_nothing(hands: Hands) -> None:
    dialog = rules_dialog(hands)
    dialog.add.click()
    before = hands.view.chart_spec.rules
    choose(dialog.editor.what, "span")
    assert "span is counted" in dialog.editor.error.text()
    assert hands.view.chart_spec.rules == before
    choose(dialog.editor.test, Test.OVER)
    QTest.keyClicks(dialog.editor.value, "1")
    assert dialog.editor.error.text() == ""
    (rule,) = hands.view.chart_spec.rules
    assert (rule.when.field, rule.when.value) == ("span", "1")
    choose(dialog.editor.what, "role")
    assert '"role" is text' in dialog.editor.error.text()
    assert hands.view.chart_spec.rules == (rule,)


def test_what_is_no_number_or_no_day_is_told_and_changes_nothing(hands: Hands) -> None:
    dialog = rules_dialog(hands)
    dialog.add.click()
    before = hands.view.chart_spec.rules
    choose(dialog.editor.what, "Desk")
    choose(dialog.editor.test, Test.OVER)
    dialog.editor.value.clear()
    QTest.keyClicks(dialog.editor.value, "x")
    assert dialog.editor.error.text() == "Type a number."
    choose(dialog.editor.test, Test.BEFORE)
    assert dialog.editor.error.text() == "A day is written as 2024-06-30."
    assert all(rule.when.test not in (Test.OVER, Test.BEFORE) for rule in hands.view.chart_spec.rules)
    choose(dialog.editor.test, Test.OVER)
    dialog.editor.value.clear()
    QTest.keyClicks(dialog.editor.value, "1")
    assert dialog.editor.error.text() == ""
    assert marked(hands) == (2,)
    assert before != hands.view.chart_spec.rules


def test_a_dialog_goes_with_the_file_that_it_is_about(hands: Hands) -> None:
    dialog = rules_dialog(hands)
    dialog.add.click()
    assert hands.view.chart_spec.rules
    hands.window.documents.close_file()
    hands.qtbot.waitUntil(lambda: not hands.window.findChildren(RulesDialog))
    assert hands.view.scene is None


def test_rules_are_made_by_the_keyboard_alone(hands: Hands) -> None:
    QTest.keyClick(hands.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = hands.window.findChildren(RulesDialog)
    dialog.add.setFocus()
    QTest.keyClick(dialog.add, Qt.Key.Key_Space)
    assert [rule.when.state for rule in hands.view.chart_spec.rules] == [CardState.VACANT]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert hands.view.chart_spec.rules == ()


def test_a_click_on_a_rule_in_the_legend_finds_whom_it_meets(hands: Hands) -> None:
    typed = "vacant: red", "role contains eng: badge E", 'Desk is "1": border', "size > 1: icon dot"
    rules = tuple(map(parse_rule, typed))
    hands.window.going.want(replace(hands.view.chart_spec, rules=rules))
    hands.qtbot.waitUntil(lambda: hands.view.chart_spec.rules == rules)
    legend, search = hands.window.parts.legend, hands.window.parts.search
    found = []
    for target in re.findall('href="([^"]*)"', legend.text()):
        legend.linkActivated.emit(target)
        hands.qtbot.waitUntil(lambda: bool(search.count.text()) and hands.window.finding._task is None)
        dataset = hands.scene.whole.dataset
        found.append([hit_name(dataset, hit) for hit in search.hits.hits])
        assert all(hit_reason(dataset, hit).startswith("Rule: ") for hit in search.hits.hits)
        hands.window.finding.cancel()
    assert found == [["Analyst"], ["Ben", "Eve"], ["Ada"], ["Lab"]]
