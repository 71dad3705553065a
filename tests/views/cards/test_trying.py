"""What is tried in the dialogs of cards and rules is nowhere when it is given up, whatever happens then."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from orgviewer.chart.fields.typed import CardWish, parse_fields
from orgviewer.chart.spec import CardField, CardSpec, CardState, ChartSpec, Test
from orgviewer.choices import Omission
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.views.actions.action import ActionName
from orgviewer.views.actions.asking.cards import await_unknown_fields
from orgviewer.views.cards.field_list import NAME
from orgviewer.views.cards.fields_dialog import FieldsDialog
from orgviewer.views.cards.rules_dialog import RulesDialog
from orgviewer.views.chart import regrouping
from orgviewer.views.files.open_file import OpeningWish
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from orgviewer.views.start.kept_views import decoded
from tests.views.hands import Hands

TABLE = "id,name,title,manager,email\n1,Ada,Chief,,ada@example.org\n2,Ben,Clerk,1,ben@example.org\n"


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow, staff: Path) -> Hands:
    window.open_file(staff)
    qtbot.waitUntil(lambda: window.chart.scene is not None)
    return Hands(qtbot, window)


def cards_dialog(hands: Hands) -> FieldsDialog:
    hands.window.do(ActionName.CARDS)
    (dialog,) = hands.window.findChildren(FieldsDialog)
    return dialog


def rules_dialog(hands: Hands) -> RulesDialog:
    hands.window.do(ActionName.RULES)
    (dialog,) = hands.window.findChildren(RulesDialog)
    return dialog


def kept_card(path: Path) -> CardSpec | None:
    """Return what cards say when a file is seen again."""
    kept = Settings().kept_view(path)
    view = decoded(kept) if kept else None
    return view.chart.card if view else None


def test_who_asks_again_is_shown_the_dialog_that_is_open(hands: Hands) -> None:
    cards, rules = cards_dialog(hands), rules_dialog(hands)
    cards.people.tick("email", True)
    rules.add.click()
    assert cards_dialog(hands) is cards
    assert rules_dialog(hands) is rules
    cards.reject()
    assert hands.view.chart_spec.card == CardSpec()
    assert [rule.when.state for rule in hands.view.chart_spec.rules] == [CardState.VACANT]
    hands.qtbot.waitUntil(lambda: not hands.window.findChildren(FieldsDialog))
    assert cards_dialog(hands).isVisible()


def test_what_is_tried_goes_with_the_dialog_when_something_is_left_out_of_the_file(hands: Hands) -> None:
    cards_dialog(hands).people.tick("email", True)
    rules_dialog(hands).add.click()
    hands.window.documents.leave_out(frozenset({Omission.NOTES}))
    hands.qtbot.waitUntil(lambda: not hands.window.findChildren(FieldsDialog))
    hands.qtbot.waitUntil(lambda: not hands.window.findChildren(RulesDialog))
    assert hands.window.documents.file
    assert hands.window.documents.file.omissions
    assert hands.view.chart_spec.card == CardSpec()
    assert hands.view.chart_spec.rules == ()


def saved_anew(hands: Hands, staff: Path, text: str) -> None:
    """Save the table anew with other columns, and let the window read it."""
    before = hands.window.dataset
    staff.write_text(text, encoding="utf-8")
    hands.window.documents.reload()
    hands.qtbot.waitUntil(lambda: hands.window.dataset is not before)


def offered(box: QComboBox) -> list[object]:
    return [box.itemData(place) for place in range(box.count())]


def test_dialogs_that_are_open_offer_the_fields_of_the_file_as_it_is_saved_anew(
    hands: Hands, staff: Path
) -> None:
    saved_anew(hands, staff, TABLE.replace("email", "Desk"))
    cards, rules = cards_dialog(hands), rules_dialog(hands)
    cards.people.tick("Desk", True)
    cards.people.tick("role", False)
    rules.add.click()
    rules.add.click()
    editor = rules.editor
    editor.what.setCurrentIndex(editor.what.findData("Desk"))
    editor.test.setCurrentIndex(editor.test.findData(Test.MISSING))
    editor.test.activated.emit(editor.test.currentIndex())
    assert "Desk" in rules.list.currentItem().text()
    saved_anew(hands, staff, TABLE.replace("email", "Room"))
    names = [cards.people.list.item(row).data(NAME) for row in range(cards.people.list.count())]
    assert ("Room" in names, "Desk" in names) == (True, False)
    assert cards.card.fields == (CardField("name"),)
    assert "Room" in offered(editor.what)
    assert editor.error.text() == "The file has no column “Desk” now."
    hands.qtbot.waitUntil(lambda: rules.told.text() == "0 cards meet this")
    rules.list.setCurrentRow(0)
    assert rules.list.item(0).text() == "vacant → Colour (0)"
    assert editor.error.text() == ""
    saved_anew(hands, staff, TABLE.replace("email", "Desk").replace("ben@example.org", ""))
    rules.list.setCurrentRow(1)
    hands.qtbot.waitUntil(lambda: rules.told.text() == "1 card meets this")
    assert editor.error.text() == ""


@pytest.mark.parametrize("most", [regrouping.QUICK, 0], ids=["at once", "beside the window"])
@pytest.mark.parametrize("way", ["another file", "no file", "no window"])
def test_a_file_is_seen_again_without_what_was_merely_tried(
    hands: Hands, staff: Path, monkeypatch: pytest.MonkeyPatch, most: int, way: str
) -> None:
    monkeypatch.setattr(regrouping, "QUICK", most)
    hands.window.chart.toggle(hands.place("1"))  # something else, which is kept
    dialog = cards_dialog(hands)
    dialog.people.tick("email", True)
    hands.qtbot.waitUntil(lambda: hands.view.chart_spec.card == dialog.card)
    other = staff.with_name("other.csv")
    other.write_text(TABLE, encoding="utf-8")
    if way == "another file":
        hands.window.open_file(other)
        hands.qtbot.waitUntil(lambda: kept_card(staff) is not None)
    elif way == "no file":
        hands.window.documents.close_file()
    else:
        hands.window.close()
    assert kept_card(staff) == CardSpec()


def test_undoing_what_was_tried_leaves_what_else_was_done_meanwhile(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for day in ("2024-01-01", "2024-02-01"):
        (tmp_path / f"staff-{day}.csv").write_text(TABLE.replace("Clerk", day), encoding="utf-8")
    hands = Hands(qtbot, window)
    window.open_file(tmp_path)
    qtbot.waitUntil(lambda: window.history.history is not None and window.chart.scene is not None)
    dialog = cards_dialog(hands)
    dialog.people.tick("email", True)
    shown = dialog.card
    window.history.go_to(0)
    qtbot.waitUntil(lambda: not window.opening.is_busy)

    assert window.history.place == 0
    window.going.arrange_by(Facet(FacetKind.ROLE))
    arranged = ChartSpec(arranged_by=Facet(FacetKind.ROLE))
    assert window.chart.chart_spec == replace(arranged, card=shown)
    dialog.accept()
    window.do(ActionName.UNDO)
    assert (window.history.place, window.chart.chart_spec) == (0, arranged)
    window.do(ActionName.REDO)
    assert (window.history.place, window.chart.chart_spec) == (0, replace(arranged, card=shown))


def test_only_the_file_that_was_asked_for_is_told_which_fields_it_does_not_have(
    qtbot: QtBot, window: MainWindow, staff: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = OpeningWish(card=CardWish(parse_fields("name,Salary")))
    await_unknown_fields(window, wanted)
    window.open_file(staff, wanted=wanted)
    assert "Salary" in window.status.currentMessage()
    assert "Salary" in capsys.readouterr().err
    other = staff.with_name("other.csv")
    other.write_text(TABLE, encoding="utf-8")
    window.status.clearMessage()
    window.open_file(other)
    assert window.documents.file
    assert window.documents.file.path == other
    assert "Salary" not in window.status.currentMessage()
    assert capsys.readouterr().err == ""


def test_nothing_is_told_of_fields_when_the_file_that_was_asked_for_cannot_be_read(
    qtbot: QtBot, window: MainWindow, staff: Path
) -> None:
    wanted = OpeningWish(card=CardWish(parse_fields("name,Salary")))
    await_unknown_fields(window, wanted)
    window.documents.unread.disconnect(window.say_unread)
    window.open_file(staff.with_name("gone.csv"), wanted=wanted)
    window.open_file(staff)
    assert "Salary" not in window.status.currentMessage()


def test_columns_of_long_names_are_told_apart_though_the_dialogs_stay_narrow(
    qtbot: QtBot, window: MainWindow, staff: Path
) -> None:
    name = "Number of the person in all books of whoever works here"
    head, *rows = TABLE.splitlines()
    columns = f"{head},{name} (old),{name} (new)"
    staff.write_text("\n".join((columns, *(f"{row},1,2" for row in rows))), encoding="utf-8")
    window.open_file(staff)
    hands = Hands(qtbot, window)
    cards, rules = cards_dialog(hands).people.list, rules_dialog(hands).editor.what
    tips = [cards.item(row).toolTip() for row in range(cards.count())]
    assert {f"<p>{name} (old)</p>", f"<p>{name} (new)</p>"} < {*tips}
    others = [rules.itemData(row, Qt.ItemDataRole.ToolTipRole) for row in range(rules.count())]
    assert {f"<p>{name} (old)</p>", f"<p>{name} (new)</p>"} < {*others}
    assert "Number of the person in all b…" in [rules.itemText(row) for row in range(rules.count())]
    assert cards.item(len(tips) - 1).text().endswith("…")
