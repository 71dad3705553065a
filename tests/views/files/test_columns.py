"""What the columns of a table were taken for: said in a bar, changed in a dialog, remembered for the file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel
from pytestqt.qtbot import QtBot

from orgviewer.chart.places import Place
from orgviewer.model.recognition import LEFT_OUT, TOLD_FIELDS, Recognition, RecognizedColumn, TableSpec
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.views.actions.action import ActionName
from orgviewer.views.elided import short
from orgviewer.views.files.columns import FIELD_WORDS, recognition_sentence
from orgviewer.views.files.columns_dialog import MOST_SHOWN, ColumnsDialog
from orgviewer.views.files.columns_preview import MOST_PEOPLE, ColumnsPreview
from orgviewer.views.files.open_file import OpenFile
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import MOST_TABLES, Settings
from tests.datasets import COMPANY
from tests.views.dialogs import dialogs
from tests.views.hands import LEFT, Hands

ROWS = """Full name,Boss,Position,Grade,Motto
Ada Example,,Chief,A,Onward
Ben Example,Ada Example,Engineer,B,Upward
"""
KNOWN = (("Full name", "name"), ("Boss", "reports_to"), ("Position", "role"), ("Grade", ""), ("Motto", ""))
Enter, Escape = Qt.Key.Key_Return, Qt.Key.Key_Escape


def recognition(
    columns: Sequence[tuple[str, str]] = KNOWN, sheets: tuple[str, ...] = (), guesses: tuple[str, ...] = ()
) -> Recognition:
    recognized = tuple(RecognizedColumn(name, field, f"{name}!") for name, field in columns)
    return Recognition(recognized, sheets[0] if sheets else None, sheets, guesses)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "team.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, path: Path) -> Hands:
    """The hands of a person at a window with a table."""
    window.open_file(path)
    return Hands(qtbot, window)


def columns_dialog(window: MainWindow) -> ColumnsDialog:
    (dialog,) = dialogs(window)
    assert isinstance(dialog, ColumnsDialog)
    return dialog


def choose(dialog: ColumnsDialog, name: str, field: str) -> None:
    """Choose with the keys what a column is."""
    (box,) = (box for box in dialog.fields if box.accessibleName() == name)
    box.setFocus()
    while box.currentData() != field:
        before = box.currentIndex()
        up = box.findData(field) < before
        QTest.keyClick(box, Qt.Key.Key_Up if up else Qt.Key.Key_Down)
        assert box.currentIndex() != before


def managers(window: MainWindow) -> list[str | None]:
    assert window.dataset
    return [
        next((membership.reports_to for membership in person.memberships), None)
        for person in window.dataset.persons
        if not person.absent
    ]


# Words


def test_every_field_has_words_of_its_own() -> None:
    assert set(FIELD_WORDS) == {*TOLD_FIELDS, "", LEFT_OUT}
    assert len(set(FIELD_WORDS.values())) == len(FIELD_WORDS)


def test_the_sentence_names_columns_and_what_they_say() -> None:
    sentence = recognition_sentence(recognition())
    assert sentence == (
        "Read as: Name “Full name” (Full name!) · Reports to “Boss” (Boss!) · Role “Position” (Position!)"
        " · kept as Other: Grade, Motto"
    )
    assert recognition_sentence(recognition(sheets=("Staff", "Old"))).startswith(
        "Sheet “Staff”, read as: Name"
    )
    nothing = recognition_sentence(recognition((("A", ""),)))
    assert nothing == "Read as: no column was recognized · kept as Other: A"


def test_the_sentence_is_short_whatever_a_table_holds() -> None:
    wide = recognition([*((f"{'x' * 10_000_000}{number}", "") for number in range(2)), *KNOWN])
    many = recognition([(f"column {number}", "") for number in range(10_000)])
    for table in (wide, many):
        assert len(recognition_sentence(table)) < 1_000
    assert short("one\n two\tthree ") == "one two three"
    assert short("12345", 4) == "123…"


# The bar


def test_a_table_opens_with_a_bar_that_says_how_it_was_read(opened: Hands) -> None:
    bar = opened.window.parts.column_bar
    assert bar.isVisible()
    text = bar.label.text()
    assert text.startswith("2 people, 1 reports to somebody, 1 at the top. Read as: ")
    for part in ("Name “Full name” (Ben Example)", "Reports to “Boss”", "kept as Other: Grade, Motto"):
        assert part in text
    assert bar.label.toolTip() == f"<p>{text}</p>"
    assert bar.geometry().bottom() < opened.view.geometry().top()
    assert opened.window.minimumSizeHint().width() < opened.window.fontMetrics().horizontalAdvance(text)


def test_other_files_have_no_bar(company: Hands) -> None:
    assert not company.window.parts.column_bar.isVisible()
    assert not company.window.actions_by_name[ActionName.COLUMNS].isEnabled()


@pytest.mark.parametrize("way", ["cross", "escape"])
def test_a_bar_that_was_closed_stays_away_for_that_file(opened: Hands, path: Path, way: str) -> None:
    window = opened.window
    if way == "cross":
        QTest.mouseClick(window.parts.column_bar.cross, LEFT)
    else:
        opened.focus(window.parts.column_bar.button)
        opened.press(Escape, widget=window.parts.column_bar.button)
    assert not window.parts.column_bar.isVisible()
    assert window.chart.hasFocus()
    opened.press(Qt.Key.Key_F5)
    assert not window.parts.column_bar.isVisible()
    window.open_file(path)
    assert not window.parts.column_bar.isVisible()
    other = path.with_name("other.csv")
    other.write_text(ROWS, encoding="utf-8")
    window.open_file(other)
    assert window.parts.column_bar.isVisible()


def test_the_bar_stays_when_the_table_is_read_again(opened: Hands) -> None:
    opened.press(Qt.Key.Key_F5)
    assert opened.window.parts.column_bar.isVisible()


def test_tab_reaches_the_bar_and_goes_on_to_the_chart(opened: Hands) -> None:
    window = opened.window
    opened.focus(window.parts.column_bar.button)
    opened.press(Qt.Key.Key_Tab, widget=window.parts.column_bar.button)
    assert window.parts.column_bar.cross.hasFocus()
    opened.press(Qt.Key.Key_Tab, widget=window.parts.column_bar.cross)
    assert window.chart.hasFocus()


# The dialog


def test_the_dialog_says_what_each_column_is(qtbot: QtBot) -> None:
    dialog = ColumnsDialog(recognition(guesses=("Days stand before months.",)), TableSpec())
    qtbot.addWidget(dialog)
    dialog.show()
    assert [box.currentData() for box in dialog.fields] == [field for _, field in KNOWN]
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    for text in ("Full name", "Full name!", "Motto!", "Days stand before months."):
        assert text in texts
    assert not dialog.sheet.isVisible()
    assert dialog.spec == TableSpec(KNOWN[:3])


def test_a_long_name_of_a_column_takes_no_room_from_others_and_is_whole_in_its_tool_tip(
    opened: Hands, path: Path
) -> None:
    long = "Cost centre responsibility " * 4
    path.write_text(ROWS.replace("Motto", long), encoding="utf-8")
    opened.window.open_file(path)
    opened.window.do(ActionName.COLUMNS)
    dialog = columns_dialog(opened.window)
    (cell,) = (one for one in dialog.findChildren(QLabel) if one.text() == long.strip())
    assert cell.width() < cell.fontMetrics().horizontalAdvance(long) / 2
    assert long.strip() in cell.toolTip()
    (preview,) = dialog.findChildren(ColumnsPreview)
    table = preview.table
    heads = [table.horizontalHeaderItem(column) for column in range(table.columnCount())]
    (tip,) = (head.toolTip() for head in heads if head and head.text() == short(long))
    assert long.strip() in tip


def test_a_field_is_taken_from_the_column_that_had_it(qtbot: QtBot) -> None:
    dialog = ColumnsDialog(recognition(), TableSpec())
    qtbot.addWidget(dialog)
    dialog.show()
    choose(dialog, "Grade", "role")
    assert dialog.fields[2].currentData() == ""
    assert dialog.spec.columns == (
        ("Full name", "name"),
        ("Boss", "reports_to"),
        ("Position", ""),
        ("Grade", "role"),
    )


def test_walking_past_a_field_takes_it_from_nobody(qtbot: QtBot) -> None:
    dialog = ColumnsDialog(recognition(), TableSpec())
    qtbot.addWidget(dialog)
    dialog.show()
    choose(dialog, "Motto", "id")
    assert [box.currentData() for box in dialog.fields] == ["name", "reports_to", "role", "", "id"]
    choose(dialog, "Motto", "role")
    choose(dialog, "Grade", "role")
    assert [box.currentData() for box in dialog.fields] == ["name", "reports_to", "", "role", ""]
    choose(dialog, "Grade", "")
    assert [box.currentData() for box in dialog.fields] == ["name", "reports_to", "", "", "role"]


def test_columns_without_a_field_may_be_many(qtbot: QtBot) -> None:
    names = [(f"column {number}", "") for number in range(MOST_SHOWN + 5)]
    dialog = ColumnsDialog(recognition([*names, ("Last", "name")]), TableSpec())
    qtbot.addWidget(dialog)
    assert len(dialog.fields) == MOST_SHOWN
    assert dialog.fields[-1].currentData() == "name"
    assert dialog.notes.text() == "6 more columns are kept as Other."


def test_what_was_said_before_is_not_lost(qtbot: QtBot) -> None:
    dialog = ColumnsDialog(recognition(), TableSpec((("Grade", ""),), "Staff"))
    qtbot.addWidget(dialog)
    assert dialog.spec == TableSpec((*KNOWN[:3], ("Grade", "")), "Staff")


def test_another_sheet_is_read_with_its_own_columns(qtbot: QtBot) -> None:
    dialog = ColumnsDialog(recognition(sheets=("Staff", "Old & gone")), TableSpec())
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.sheet.isVisible()
    dialog.sheet.setFocus()
    QTest.keyClick(dialog.sheet, Qt.Key.Key_Down)
    assert dialog.spec == TableSpec(sheet="Old & gone")
    assert not dialog.area.isEnabled()
    QTest.keyClick(dialog.sheet, Qt.Key.Key_Up)
    assert dialog.area.isEnabled()
    assert dialog.spec == TableSpec(KNOWN[:3])


def test_another_encoding_is_read_with_its_own_columns(qtbot: QtBot) -> None:
    found = replace(recognition(), encoding="Windows-1252")
    dialog = ColumnsDialog(found, TableSpec())
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.encoding.isVisible()
    assert dialog.encoding.currentText() == "As found: Windows-1252"
    dialog.encoding.setCurrentText("Windows-1250")
    assert dialog.spec == TableSpec(encoding="cp1250")
    assert not dialog.area.isEnabled()
    again = ColumnsDialog(replace(found, encoding="Windows-1250"), dialog.spec)
    qtbot.addWidget(again)
    assert again.encoding.currentText() == "Windows-1250"
    assert again.spec == TableSpec(KNOWN[:3], encoding="cp1250")
    again.encoding.setCurrentIndex(0)
    assert again.spec == TableSpec()


def test_a_workbook_has_no_encoding_to_choose(qtbot: QtBot) -> None:
    dialog = ColumnsDialog(recognition(), TableSpec())
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.encoding.isVisible()


def test_the_wheel_scrolls_past_a_choice_without_the_keyboard(qtbot: QtBot) -> None:
    dialog = ColumnsDialog(recognition(), TableSpec())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.fields[0].setFocus()
    box = dialog.fields[1]
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert box.currentData() == "reports_to"


# The window


def test_changed_columns_are_read_at_once_and_the_next_time(opened: Hands, path: Path) -> None:
    window = opened.window
    assert managers(window)[1] is not None
    QTest.mouseClick(window.parts.column_bar.button, LEFT)
    dialog = columns_dialog(window)
    choose(dialog, "Boss", "")
    QTest.keyClick(dialog.fields[0], Enter)
    assert managers(window) == [None, None]
    assert not window.parts.column_bar.isVisible()
    opened.press(Qt.Key.Key_F5)
    assert managers(window) == [None, None]
    window.open_file(path)
    assert managers(window) == [None, None]
    assert Settings().table_spec(path) == TableSpec((*KNOWN[:1], ("Boss", ""), ("Position", "role")))
    window.actions_by_name[ActionName.COLUMNS].trigger()
    again = columns_dialog(window)
    QTest.mouseClick(again.forget, LEFT)
    assert [box.currentData() for box in again.fields] == [field for _, field in KNOWN]
    QTest.keyClick(again.fields[0], Enter)
    assert managers(window)[1] is not None
    assert Settings().table_spec(path) == TableSpec()


def test_any_number_of_columns_can_be_left_out_and_had_back(opened: Hands, path: Path) -> None:
    window = opened.window
    window.actions_by_name[ActionName.COLUMNS].trigger()
    dialog = columns_dialog(window)
    choose(dialog, "Grade", LEFT_OUT)
    choose(dialog, "Motto", LEFT_OUT)
    assert [box.currentData() for box in dialog.fields][3:] == [LEFT_OUT, LEFT_OUT]
    QTest.keyClick(dialog.fields[0], Enter)
    assert window.dataset
    assert [dict(person.other) for person in window.dataset.persons] == [{}, {}]
    window.open_file(path)
    assert [dict(person.other) for person in window.dataset.persons] == [{}, {}]
    window.actions_by_name[ActionName.COLUMNS].trigger()
    dialog = columns_dialog(window)
    assert [box.currentData() for box in dialog.fields][3:] == [LEFT_OUT, LEFT_OUT]
    choose(dialog, "Grade", "")
    QTest.keyClick(dialog.fields[0], Enter)
    assert window.dataset.persons[1].other == {"Grade": "B"}


def cells(dialog: ColumnsDialog) -> dict[str, list[str]]:
    """Return what the preview shows, by the names of its columns."""
    (preview,) = dialog.findChildren(ColumnsPreview)
    table = preview.table
    assert table.isVisible()

    def text(row: int, column: int) -> str:
        item = table.item(row, column)
        return item.text() if item else ""

    heads = [table.horizontalHeaderItem(column) for column in range(table.columnCount())]
    return {
        head.text(): [text(row, column) for row in range(table.rowCount())]
        for column, head in enumerate(heads)
        if head is not None
    }


def test_the_preview_follows_what_is_chosen(opened: Hands) -> None:
    window, scene = opened.window, opened.scene
    window.actions_by_name[ActionName.COLUMNS].trigger()
    dialog = columns_dialog(window)
    first = cells(dialog)
    assert first["Name"] == ["Ada Example", "Ben Example"]
    assert first["Reports to"] == ["", "Ada Example"]
    assert (first["Role"], first["Grade"]) == (["Chief", "Engineer"], ["A", "B"])
    choose(dialog, "Boss", "")
    choose(dialog, "Grade", LEFT_OUT)
    choose(dialog, "Motto", "school")
    then = cells(dialog)
    assert not {"Reports to", "Grade", "Motto"} & then.keys()
    assert then["Boss"] == ["", "Ada Example"]
    assert then["School"] == ["Onward", "Upward"]
    QTest.mouseClick(dialog.forget, LEFT)
    assert cells(dialog) == first
    assert [box.currentData() for box in dialog.fields] == [field for _, field in KNOWN]
    assert opened.scene is scene


def test_a_preview_says_why_nobody_can_be_read(opened: Hands) -> None:
    opened.window.actions_by_name[ActionName.COLUMNS].trigger()
    dialog = columns_dialog(opened.window)
    for name in ("Full name", "Boss", "Position"):
        choose(dialog, name, LEFT_OUT)
    (preview,) = dialog.findChildren(ColumnsPreview)
    assert not preview.table.isVisible()
    assert "name" in preview.words.text()


def test_a_preview_has_the_first_people_only(opened: Hands, path: Path) -> None:
    more = "".join(f"Person {turn},Ada Example,Engineer,B,x\n" for turn in range(50))
    path.write_text(ROWS + more, encoding="utf-8")
    opened.window.documents.reload()
    opened.window.actions_by_name[ActionName.COLUMNS].trigger()
    assert len(cells(columns_dialog(opened.window))["Name"]) == MOST_PEOPLE


def test_a_large_table_is_read_for_the_preview_beside_the_window(
    opened: Hands, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.window.actions_by_name[ActionName.COLUMNS].trigger()
    dialog = columns_dialog(opened.window)
    monkeypatch.setattr("orgviewer.views.files.loading.SMALL", 0)
    choose(dialog, "Grade", LEFT_OUT)
    assert "Grade" in cells(dialog)
    qtbot.waitUntil(lambda: "Grade" not in cells(dialog), timeout=30_000)


def test_cancelled_columns_change_nothing(opened: Hands, path: Path) -> None:
    window, scene = opened.window, opened.scene
    window.actions_by_name[ActionName.COLUMNS].trigger()
    dialog = columns_dialog(window)
    choose(dialog, "Boss", "")
    QTest.keyClick(dialog, Escape)
    assert opened.scene is scene
    assert Settings().table_spec(path) is None
    assert window.parts.column_bar.isVisible()


def test_a_file_can_be_opened_as_somebody_says(window: MainWindow, path: Path) -> None:
    spec = TableSpec((("Boss", ""), ("Motto", "role")))
    window.open_file(path, spec)
    assert managers(window) == [None, None]
    assert not window.parts.column_bar.isVisible()
    assert Settings().table_spec(path) == spec


def test_a_sheet_that_is_gone_is_forgotten_quietly(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    path = tmp_path / "team.xlsx"
    book = openpyxl.Workbook()
    book.active.title = "Staff"
    for line in ROWS.splitlines():
        book.active.append(line.split(","))
    book.save(path)
    Settings().remember_table(path, TableSpec(sheet="Gone"))
    window.open_file(path)
    qtbot.waitUntil(lambda: window.dataset is not None, timeout=30_000)
    assert dialogs(window) == []
    assert window.dataset
    assert window.dataset.recognition
    assert window.dataset.recognition.sheet == "Staff"


# What is remembered


def test_only_the_last_tables_are_remembered(tmp_path: Path) -> None:
    settings = Settings()
    paths = [tmp_path / f"{number}.csv" for number in range(MOST_TABLES + 2)]
    for path in paths:
        settings.remember_table(path, TableSpec(sheet=path.stem))
    settings.remember_table(paths[2], TableSpec((("A", "name"),)))
    settings.remember_table(tmp_path / "new.csv", TableSpec())
    later = Settings()
    assert [later.table_spec(path) for path in (*paths[:4], tmp_path / "new.csv")] == [
        *(None, None, TableSpec((("A", "name"),)), None),
        TableSpec(),
    ]
    assert later.table_spec(paths[4]) == TableSpec(sheet="4")


@pytest.mark.parametrize("value", ["nonsense", '{"a": 1}', ["a", "b"], {"a": "b"}])
def test_settings_that_make_no_sense_are_as_none(tmp_path: Path, value: object) -> None:
    settings = Settings()
    settings._store.setValue("tables", value)
    assert settings.table_spec(tmp_path) is None
    settings.remember_table(tmp_path, TableSpec())
    assert settings.table_spec(tmp_path) == TableSpec()


def test_a_native_file_after_a_table_takes_the_bar_away(opened: Hands, tmp_path: Path) -> None:
    assert opened.window.parts.column_bar.isVisible()
    path = tmp_path / "native.yaml"
    path.write_text(str(COMPANY).replace("True", "true"), encoding="utf-8")
    opened.window.open_file(path)
    assert not opened.window.parts.column_bar.isVisible()


def test_the_dialog_goes_with_its_table(opened: Hands, path: Path) -> None:
    window = opened.window
    other = path.with_name("other.csv")
    other.write_text(ROWS, encoding="utf-8")
    window.actions_by_name[ActionName.COLUMNS].trigger()
    choose(columns_dialog(window), "Grade", "role")
    window.open_file(other)
    assert dialogs(window) == []
    assert window.documents.file is not None
    assert window.documents.file.spec == TableSpec()


def test_the_dialog_stays_when_its_table_is_saved_with_the_same_columns_only(
    opened: Hands, path: Path
) -> None:
    window = opened.window
    window.actions_by_name[ActionName.COLUMNS].trigger()
    dialog = columns_dialog(window)
    path.write_text(ROWS + "Cem Example,Ada Example,Engineer,B,Upward\n", encoding="utf-8")
    window.documents.reload()
    assert columns_dialog(window) is dialog
    path.write_text(ROWS.replace("Grade", "Level"), encoding="utf-8")
    window.documents.reload()
    assert dialogs(window) == []
    said = "The table has other columns now; what was asked about them is given up."
    assert window.status.currentMessage() == said


def folded(hands: Hands) -> Place:
    """Fold and select who leads, and return the card."""
    card = next(
        place for place in map(Place, range(len(hands.scene.whole))) if hands.scene.whole.children[1][place]
    )
    hands.view.toggle(card)
    hands.view.select(card)
    return card


def test_who_changes_nothing_has_nothing_read_again(opened: Hands) -> None:
    card, scene = folded(opened), opened.scene
    opened.window.files.change_columns()
    columns_dialog(opened.window).accept()
    assert opened.scene.whole is scene.whole
    assert opened.scene.hides_beneath(card)
    assert opened.view.selected == card
    assert opened.window.documents.file
    assert opened.window.documents.file.is_seen
    assert not opened.window.parts.column_bar.isVisible()


def test_who_changes_a_column_keeps_what_is_folded_and_selected(opened: Hands) -> None:
    card = folded(opened)
    key = opened.scene.whole.key(card)
    opened.window.files.change_columns()
    dialog = columns_dialog(opened.window)
    choose(dialog, "Grade", LEFT_OUT)
    dialog.accept()
    assert opened.window.documents.file
    assert dict(opened.window.documents.file.spec.columns)["Grade"] == LEFT_OUT
    after = Place(opened.scene.whole.find(key))
    assert opened.scene.hides_beneath(after)
    assert opened.view.selected == after
    assert opened.window.settings.table_spec(opened.window.documents.file.path)


def test_a_table_that_becomes_another_tree_opens_anew(opened: Hands) -> None:
    card = folded(opened)
    opened.window.files.change_columns()
    dialog = columns_dialog(opened.window)
    choose(dialog, "Boss", LEFT_OUT)
    choose(dialog, "Grade", "organization")
    dialog.accept()
    assert opened.scene.whole.dataset.organizations
    assert card >= 0
    assert not opened.scene.chart.hidden.any()


@pytest.mark.parametrize("facet", [Facet(FacetKind.COLUMN, "Grade"), Facet(FacetKind.ROLE)])
def test_how_a_table_was_read_is_said_alike_however_the_chart_is_arranged_by_now(
    opened: Hands, facet: Facet
) -> None:
    said = opened.window.parts.column_bar.label.text()
    assert said.startswith("2 people, 1 reports to somebody, 1 at the top.")
    opened.window.going.arrange_by(facet)
    opened.press(Qt.Key.Key_F5)
    assert opened.scene.whole.spec.arranged_by == facet
    assert opened.window.parts.column_bar.label.text() == said


def examples(dialog: ColumnsDialog) -> dict[str, str]:
    """Return what stands as an example beside each column."""
    (grid,) = dialog.area.findChildren(QGridLayout)
    found: dict[str, str] = {}
    for row in range(1, 1 + len(dialog.fields)):
        items = (grid.itemAtPosition(row, column) for column in (0, 1))
        labels = [item.widget() for item in items if item]
        name, example = (label.text() for label in labels if isinstance(label, QLabel))
        found[name] = example
    return found


def test_a_column_that_was_left_out_still_has_an_example(opened: Hands) -> None:
    window = opened.window
    window.files.change_columns()
    before = examples(columns_dialog(window))
    choose(columns_dialog(window), "Grade", LEFT_OUT)
    columns_dialog(window).accept()
    assert window.dataset
    assert window.dataset.recognition
    told = {column.name: column.sample for column in window.dataset.recognition.columns}
    assert told["Grade"] == ""  # nothing of it is kept
    window.files.change_columns()
    assert examples(columns_dialog(window)) == before
    assert before["Grade"] in ("A", "B")


def test_an_example_is_found_beside_the_window_for_a_large_table(
    opened: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    window, large = opened.window, tmp_path / "large.csv"
    large.write_text(ROWS + "Cem Example,Ada Example,Engineer,C,Upward\n" * 3_000, encoding="utf-8")
    window.open_file(large, TableSpec((("Grade", LEFT_OUT),)))
    qtbot.waitUntil(lambda: window.documents.file is not None and window.documents.file.path == large)
    window.files.change_columns()
    dialog = columns_dialog(window)
    assert examples(dialog)["Grade"] == ""
    qtbot.waitUntil(lambda: examples(dialog)["Grade"] != "", timeout=30_000)


def test_what_is_left_out_of_a_file_is_left_out_of_an_earlier_one() -> None:
    said, path = TableSpec((("Grade", LEFT_OUT), ("Boss", "role"))), Path("later.csv")
    compared = OpenFile(path, earlier=OpenFile(Path("earlier.csv"), TableSpec((("Motto", LEFT_OUT),))))
    read = compared.read_as(said, is_seen=True)
    assert read.earlier
    assert read.spec == said
    assert read.earlier.spec.left_out == {"Grade", "Motto"}
    assert "Boss" not in dict(read.earlier.spec.columns)
    assert compared.leaving_out(Path("another.csv"), said) is compared
    assert read.leaving_out(path, said) is read
    other = compared.leaving_out(Path("earlier.csv"), said)
    assert other.earlier
    assert other.spec == TableSpec()
    assert other.earlier.spec.left_out == {"Grade", "Motto"}
