"""How a drawing was read: shown card by card, corrected and confirmed, remembered for the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from orgviewer.model.recognition import CardMeaning, DrawingSpec, NameLine, TableSpec
from orgviewer.paint.cards.portraits import Portraits
from orgviewer.readers.drawings.drawn import HOW
from orgviewer.views.actions.action import ActionName
from orgviewer.views.actions.action_table import TABLE
from orgviewer.views.files.drawing_cards import KNOWLEDGE_WORDS, MEANING_WORDS, CardColumn
from orgviewer.views.files.drawing_dialog import DrawingDialog
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from tests.readers.syntax.drawings.slide_files import Deck, add_box, add_line, picture
from tests.views.dialogs import dialogs
from tests.views.hands import LEFT, Hands

ADA, BEN, CID = "Ada Able\nCEO", "Ben Best\nEngineer", "Quality"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A slide on which lines between three boxes are tied to none of them."""
    deck = Deck()
    slide = deck.slide()
    for text, left, top in ((ADA, 200, 50), (BEN, 100, 200), (CID, 300, 200)):
        add_box(slide, text, left, top)
    add_line(slide, (250, 90), (150, 200))
    add_line(slide, (250, 90), (350, 200))
    path = tmp_path / "drawn.pptx"
    deck.presentation.save(str(path))
    return path


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, path: Path) -> Hands:
    """The hands of a person at a window with a drawing."""
    window.open_file(path)
    qtbot.waitUntil(lambda: window.dataset is not None, timeout=20_000)
    return Hands(qtbot, window)


@pytest.fixture
def dialog(opened: Hands) -> DrawingDialog:
    opened.window.actions_by_name[ActionName.DRAWING].trigger()
    return shown(opened.window)


def shown(window: MainWindow) -> DrawingDialog:
    (dialog,) = dialogs(window)
    assert isinstance(dialog, DrawingDialog)
    return dialog


def texts(dialog: DrawingDialog, column: CardColumn) -> list[object]:
    return [dialog.cards.index(row, column).data() for row in range(dialog.cards.rowCount())]


def go(dialog: DrawingDialog, row: int, column: CardColumn) -> None:
    """Stand on a cell, as the arrow keys do."""
    index = dialog.cards.index(row, column)
    dialog.rows.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    dialog.rows.setFocus()


def middle(dialog: DrawingDialog, row: int, column: CardColumn) -> QPoint:
    return dialog.rows.visualRect(dialog.cards.index(row, column)).center()


def accept(opened: Hands, dialog: DrawingDialog) -> None:
    """Press OK, and wait until the file was read so."""
    with opened.qtbot.waitSignal(opened.window.documents.read_again, timeout=20_000):
        dialog.accept()


def lines(window: MainWindow) -> list[tuple[str, str | None, str | None]]:
    assert window.dataset
    return [
        (person.name, part.reports_to, part.reports_to_inferred)
        for person in window.dataset.persons
        for part in person.memberships
    ]


def quality(window: MainWindow) -> tuple[str | None, str | None]:
    """Return whom the post called so stands under, and how that is known."""
    assert window.dataset
    (post,) = window.dataset.posts
    return post.reports_to, post.reports_to_inferred


def test_the_dialog_says_of_every_card_how_it_was_read(dialog: DrawingDialog) -> None:
    assert texts(dialog, CardColumn.TEXT) == ["Ada Able / CEO", "Ben Best / Engineer", "Quality"]
    assert texts(dialog, CardColumn.MEANING) == ["Person", "Person", "Post"]
    assert texts(dialog, CardColumn.NAME) == ["Ada Able", "Ben Best", ""]
    assert texts(dialog, CardColumn.ROLE) == ["CEO", "Engineer", "Quality"]
    assert texts(dialog, CardColumn.ABOVE) == ["", "Ada Able", "Ada Able"]
    assert texts(dialog, CardColumn.KNOWN) == ["", "read from the drawing", "read from the drawing"]
    assert all("slide 1" in str(text) for text in texts(dialog, CardColumn.PLACE))
    assert dialog.headline.text().startswith("2 lines are read from the drawing and not confirmed")
    assert dialog.spec == DrawingSpec()


def test_the_findings_lead_to_the_action_by_its_name(opened: Hands) -> None:
    (row,) = (row for row in TABLE if row.name is ActionName.DRAWING)
    name = row.text.replace("&", "").rstrip("…")
    assert f"File ▸ {name}" in HOW
    hints = [problem.hint for problem in opened.window.documents.problems]
    assert HOW in hints


def test_a_line_that_is_ticked_is_confirmed_and_that_is_remembered(
    opened: Hands, dialog: DrawingDialog, path: Path
) -> None:
    assert lines(opened.window) == [("Ada Able", None, None), ("Ben Best", "Ada Able", "drawing")]
    go(dialog, 1, CardColumn.KNOWN)
    QTest.keyClick(dialog.rows, Qt.Key.Key_Space)
    assert texts(dialog, CardColumn.KNOWN)[1] == "read from the drawing, confirmed"
    assert dialog.headline.text().startswith("1 line is read")
    accept(opened, dialog)
    assert lines(opened.window)[1] == ("Ben Best", "Ada Able", None)
    assert dialogs(opened.window) == []
    kept = Settings().table_spec(path)
    assert kept == TableSpec(drawing=DrawingSpec(confirmed=(("Ben Best / Engineer", "Ada Able / CEO"),)))
    with opened.qtbot.waitSignal(opened.window.documents.opened, timeout=20_000):
        opened.window.open_file(path)
    assert lines(opened.window)[1] == ("Ben Best", "Ada Able", None)
    opened.window.actions_by_name[ActionName.DRAWING].trigger()
    again = shown(opened.window)
    go(again, 1, CardColumn.KNOWN)
    QTest.keyClick(again.rows, Qt.Key.Key_Space)
    accept(opened, again)
    assert lines(opened.window)[1] == ("Ben Best", "Ada Able", "drawing")


def test_all_are_confirmed_at_once_and_nothing_is_left_to_tell(opened: Hands, dialog: DrawingDialog) -> None:
    QTest.mouseClick(dialog.confirm, LEFT)
    assert dialog.headline.text() == "No line is a guess that nobody has confirmed."
    accept(opened, dialog)
    assert not any(problem.hint == HOW for problem in opened.window.documents.problems)
    assert opened.window.dataset
    assert not opened.window.dataset.has_inferred_lines
    opened.window.actions_by_name[ActionName.DRAWING].trigger()
    again = shown(opened.window)
    with opened.qtbot.waitSignal(opened.window.documents.read_again, timeout=20_000):
        QTest.mouseClick(again.forget, LEFT)
    assert opened.window.dataset.has_inferred_lines


def test_what_a_card_is_can_be_chosen_with_the_keys(opened: Hands, dialog: DrawingDialog) -> None:
    go(dialog, 2, CardColumn.MEANING)
    QTest.keyClick(dialog.rows, Qt.Key.Key_Space)
    (box,) = dialog.rows.viewport().findChildren(QComboBox)
    assert box.currentText() == "Post"
    QTest.keyClick(box, Qt.Key.Key_Home)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert texts(dialog, CardColumn.MEANING)[2] == "Person"
    accept(opened, dialog)
    assert [name for name, *_ in lines(opened.window)] == ["Ada Able", "Ben Best", "Quality"]


def test_another_superior_can_be_chosen_with_the_keys_and_given_up_again(
    opened: Hands, dialog: DrawingDialog, path: Path
) -> None:
    go(dialog, 2, CardColumn.ABOVE)
    QTest.keyClick(dialog.rows, Qt.Key.Key_Space)
    (box,) = dialog.rows.viewport().findChildren(QComboBox)
    assert [box.itemText(row) for row in range(box.count())] == ["nobody: at the top", "Ada Able", "Ben Best"]
    assert box.currentText() == "Ada Able"
    QTest.keyClick(box, Qt.Key.Key_End)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert texts(dialog, CardColumn.ABOVE) == ["", "Ada Able", "Ben Best"]
    assert texts(dialog, CardColumn.KNOWN)[1:] == ["read from the drawing", "as somebody said"]
    assert dialog.headline.text().startswith("1 line is read from the drawing")
    accept(opened, dialog)
    assert quality(opened.window) == ("Ben Best", None)
    assert Settings().table_spec(path) == TableSpec(
        drawing=DrawingSpec(superiors=(("Quality", "Ben Best / Engineer"),))
    )
    opened.window.actions_by_name[ActionName.DRAWING].trigger()
    again = shown(opened.window)
    assert texts(again, CardColumn.KNOWN)[2] == "as somebody said"
    go(again, 2, CardColumn.ABOVE)
    QTest.keyClick(again.rows, Qt.Key.Key_Space)
    (box,) = again.rows.viewport().findChildren(QComboBox)
    assert box.itemText(0) == "as the drawing says"
    QTest.keyClick(box, Qt.Key.Key_Home)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert texts(again, CardColumn.ABOVE)[2] == "as the drawing says"
    accept(opened, again)
    assert quality(opened.window) == ("Ada Able", "drawing")


def test_nobody_is_offered_as_superior_of_who_stands_above(dialog: DrawingDialog) -> None:
    go(dialog, 0, CardColumn.ABOVE)
    QTest.keyClick(dialog.rows, Qt.Key.Key_Space)
    (box,) = dialog.rows.viewport().findChildren(QComboBox)
    assert [box.itemText(row) for row in range(box.count())] == ["nobody: at the top"]


def test_who_is_put_where_it_stands_anyway_is_told_nothing(dialog: DrawingDialog) -> None:
    index = dialog.cards.index(2, CardColumn.ABOVE)
    dialog.cards.setData(index, "Ben Best / Engineer")
    dialog.cards.setData(index, "Ada Able / CEO")
    assert dialog.spec == DrawingSpec()


def test_which_line_is_the_name_can_be_said(opened: Hands, dialog: DrawingDialog, path: Path) -> None:
    assert dialog.name_line.currentData() is None
    dialog.name_line.setFocus()
    QTest.keyClick(dialog.name_line, Qt.Key.Key_End)
    accept(opened, dialog)
    kept = Settings().table_spec(path)
    assert kept is not None
    assert kept.drawing.name_line is NameLine.SECOND


@pytest.mark.parametrize("way", ["click", "enter", "button"])
def test_a_row_leads_to_its_card(opened: Hands, dialog: DrawingDialog, way: str) -> None:
    if way == "click":
        point = middle(dialog, 1, CardColumn.TEXT)
        QTest.mouseClick(dialog.rows.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, point)
    else:
        go(dialog, 1, CardColumn.TEXT)
        if way == "enter":
            QTest.keyClick(dialog.rows, Qt.Key.Key_Return)
        else:
            QTest.mouseClick(dialog.card_button, LEFT)
    assert opened.view.selected == opened.place("Ben Best")
    assert dialog.isVisible()


def test_nobody_has_no_card_to_show(opened: Hands, dialog: DrawingDialog) -> None:
    dialog.cards.setData(dialog.cards.index(2, CardColumn.MEANING), CardMeaning.NOBODY.value)
    accept(opened, dialog)
    opened.window.actions_by_name[ActionName.DRAWING].trigger()
    again = shown(opened.window)
    assert texts(again, CardColumn.MEANING)[2] == "Nobody (left out)"
    go(again, 2, CardColumn.TEXT)
    assert not again.card_button.isEnabled()
    go(again, 0, CardColumn.TEXT)
    assert again.card_button.isEnabled()


def test_cancelling_changes_nothing(opened: Hands, dialog: DrawingDialog, path: Path) -> None:
    QTest.mouseClick(dialog.confirm, LEFT)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialogs(opened.window) == []
    assert Settings().table_spec(path) is None
    assert lines(opened.window)[1] == ("Ben Best", "Ada Able", "drawing")


def test_what_was_said_stays_when_the_file_is_read_again(opened: Hands, dialog: DrawingDialog) -> None:
    QTest.mouseClick(dialog.confirm, LEFT)
    with opened.qtbot.waitSignal(opened.window.documents.read_again, timeout=20_000):
        opened.window.actions_by_name[ActionName.RELOAD].trigger()
    assert dialog.isVisible()
    assert texts(dialog, CardColumn.KNOWN)[1:] == ["read from the drawing, confirmed"] * 2


def test_another_file_closes_the_dialog(opened: Hands, dialog: DrawingDialog, tmp_path: Path) -> None:
    assert dialog.isVisible()
    other = tmp_path / "team.csv"
    other.write_text("name,manager\nAda,\nBen,Ada\n", encoding="utf-8")
    opened.window.open_file(other)
    assert dialogs(opened.window) == []


def test_a_screen_reader_hears_the_rows(dialog: DrawingDialog) -> None:
    interface = QAccessible.queryAccessibleInterface(dialog.rows)
    assert interface.text(QAccessible.Text.Name) == "The cards of the drawing"
    spoken = dialog.cards.index(1, CardColumn.KNOWN).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "How that is known: read from the drawing"


def test_a_drawing_has_no_columns_and_other_files_no_cards(opened: Hands, tmp_path: Path) -> None:
    actions = opened.window.actions_by_name
    assert not actions[ActionName.COLUMNS].isEnabled()
    assert "a drawing has cards" in actions[ActionName.COLUMNS].toolTip()
    other = tmp_path / "team.csv"
    other.write_text("name,manager\nAda,\nBen,Ada\n", encoding="utf-8")
    opened.window.open_file(other)
    assert actions[ActionName.COLUMNS].isEnabled()
    assert not actions[ActionName.DRAWING].isEnabled()
    assert "this is no drawing" in actions[ActionName.DRAWING].toolTip()


def test_a_drawing_opens_with_a_bar_that_says_how_it_was_read_and_leads_to_the_dialog(opened: Hands) -> None:
    bar = opened.window.parts.column_bar
    assert bar.isVisible()
    text = bar.label.text()
    assert text.startswith("2 people, 1 post (0 vacant), 2 report to somebody, 1 at the top.")
    assert text.endswith("2 lines are read from the drawing and not stated by it.")
    QTest.mouseClick(bar.button, LEFT)
    dialog = shown(opened.window)
    QTest.mouseClick(dialog.confirm, LEFT)
    accept(opened, dialog)
    assert not bar.isVisible()


def test_everything_that_a_card_may_be_has_words_of_its_own() -> None:
    assert set(MEANING_WORDS) == {*CardMeaning}
    assert len({*MEANING_WORDS.values()}) == len(MEANING_WORDS)
    assert len({*KNOWLEDGE_WORDS.values()}) == len(KNOWLEDGE_WORDS)


def test_a_portrait_of_a_drawing_is_shown(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    deck = Deck()
    slide = deck.slide()
    add_box(slide, "Ada Able\nCEO", 100, 50, 160, 60)
    image = tmp_path / "portrait.png"
    image.write_bytes(picture(size=40))
    slide.shapes.add_picture(str(image), 105 * 12700, 55 * 12700, 40 * 12700, 40 * 12700)
    path = tmp_path / "portraits.pptx"
    deck.presentation.save(str(path))
    with qtbot.waitSignal(window.documents.opened, timeout=20_000):
        window.open_file(path)
    assert window.dataset
    (person,) = window.dataset.persons
    assert person.image is not None
    assert person.image.startswith("data:image/png;base64,")
    assert Portraits(window.dataset.folder).disc(person.image, 64) is not None
