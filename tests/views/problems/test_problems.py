"""The list of problems: by kind and by name, searched, copied, and each line a way to its card."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from orgviewer.errors import NamedRecord, Problem, ProblemKind, ProblemPlace, Severity
from orgviewer.views.actions.action import ActionName
from orgviewer.views.main_window import MainWindow
from orgviewer.views.problems.dialog import ProblemsDialog
from orgviewer.views.problems.model import HEADINGS, grouped
from tests.views.conftest import Document
from tests.views.dialogs import BROKEN, DOUBTFUL, dialogs
from tests.views.hands import Hands

Key = Qt.Key
TABLE = """id,name,manager,since
1,Ada Example,,2020
2,Grace Sample,9,2021
3,Kim Muster,1,soon
4,Lin Vorbild,8,2022
"""


@pytest.fixture
def table(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Hands:
    """The hands of a person who has opened a table with problems."""
    path = tmp_path / "staff.csv"
    path.write_text(TABLE, encoding="utf-8")
    window.open_file(path)
    qtbot.waitUntil(lambda: window.dataset is not None)
    return Hands(qtbot, window)


def shown(hands: Hands) -> ProblemsDialog:
    """Return the list of the open file's problems."""
    hands.window.do(ActionName.PROBLEMS)
    (dialog,) = dialogs(hands.window)
    assert isinstance(dialog, ProblemsDialog)
    return dialog


def listed(dialog: ProblemsDialog) -> dict[str, list[str]]:
    """Return the lines by their headings."""
    return {group.heading: [line.sentence for line in group.lines] for group in dialog.model.groups}


def index_of(dialog: ProblemsDialog, words: str) -> QModelIndex:
    """Return the line in which some words stand."""
    lines = ((index, dialog.model.line(index)) for index in dialog.model.indexes())
    return next(index for index, line in lines if line and words in line.sentence)


def many(count: int) -> list[Problem]:
    path = Path("people.csv")
    return [
        Problem(path, Severity.WARNING, f"row {row} is odd", "Mend it.", row, 2, kind=ProblemKind.CELL)
        for row in range(1, count + 1)
    ]


def test_problems_stand_by_kind_and_name_people_not_ids(table: Hands) -> None:
    dialog = shown(table)
    lines = listed(dialog)["Managers who are not in the file (2)"]
    assert [line.split(" – ")[0] for line in lines] == ["Grace Sample", "Lin Vorbild"]
    assert all(" – reports to " in line for line in lines)
    dialog.close()


def test_a_click_leads_to_the_card_and_the_list_stays(table: Hands) -> None:
    dialog = shown(table)
    index = index_of(dialog, "Lin Vorbild")
    dialog.rows.scrollTo(index)
    point = dialog.rows.visualRect(index).center()
    QTest.mouseClick(dialog.rows.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert table.view.selected == table.place("4")
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.close()


def test_enter_leads_to_the_card_and_the_card_is_not_beneath_the_list(table: Hands) -> None:
    dialog = shown(table)
    dialog.rows.setCurrentIndex(index_of(dialog, "Grace Sample"))
    QTest.keyClick(dialog.rows, Key.Key_Return)
    place = table.place("2")
    assert table.view.selected == place
    middle = table.view.mapToGlobal(table.middle(place))
    assert not dialog.frameGeometry().contains(middle)
    assert QRect(table.view.mapToGlobal(table.view.rect().topLeft()), table.view.size()).contains(middle)
    dialog.close()


def test_a_file_is_searched_and_walked_with_the_keys_alone(table: Hands) -> None:
    dialog = shown(table)
    dialog.field.setFocus()
    QTest.keyClicks(dialog.field, "lin vorbild")
    assert [line for lines in listed(dialog).values() for line in lines if "Grace" in line] == []
    QTest.keyClick(dialog.field, Key.Key_Return)
    assert table.view.selected == table.place("4")
    dialog.field.setText("nobody is called so")
    assert dialog.rows.isHidden()
    assert dialog.nothing.isVisible()
    dialog.field.clear()
    assert sum(map(len, listed(dialog).values())) >= 3
    dialog.close()


def test_each_line_says_what_to_do_and_where_and_the_place_is_copied(table: Hands) -> None:
    table.window.status.clearMessage()
    dialog = shown(table)
    index = index_of(dialog, "Grace Sample")
    line = dialog.model.line(index)
    assert line is not None
    assert line.where == "line 3, column 3"
    dialog.rows.setCurrentIndex(index)
    dialog.place_button.click()
    dataset = table.window.dataset
    assert dataset is not None
    assert QGuiApplication.clipboard().text() == f"{dataset.path}:3:3"
    assert dialog.detail.text().startswith("Grace Sample – reports to")
    assert not any(str(dataset.path) in text for lines in listed(dialog).values() for text in lines)
    QGuiApplication.clipboard().clear()
    dialog.close()


def test_of_many_of_a_kind_each_is_named_by_itself(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    rows = "".join(f"{row},Person {row},x{row}\n" for row in range(2, 152))
    path.write_text(f"id,name,manager\n1,Ada,\n{rows}", encoding="utf-8")
    window.open_file(path)
    qtbot.waitUntil(lambda: window.dataset is not None)
    dialog = shown(Hands(qtbot, window))
    lines = listed(dialog)["Managers who are not in the file (150)"]
    assert lines[:2] == [
        'Person 2 – reports to "x2", who is not in the file: shown under a card of that name',
        'Person 3 – reports to "x3", who is not in the file: shown under a card of that name',
    ]
    assert lines[-1] == "and 50 more like these"
    dialog.close()


def test_a_file_that_cannot_be_read_is_listed_likewise_and_leads_nowhere(
    company: Hands, write: Callable[[Document, str], Path]
) -> None:
    company.window.open_file(write(BROKEN, "broken.yaml"))
    (dialog,) = dialogs(company.window)
    assert isinstance(dialog, ProblemsDialog)
    headings = list(listed(dialog))
    assert headings == ["Ids that are missing, or stand more than once (1)", "Ids that lead nowhere (1)"]
    before = company.view.selected
    dialog.rows.setCurrentIndex(index_of(dialog, "nowhere"))
    QTest.keyClick(dialog.rows, Key.Key_Return)
    assert company.view.selected == before
    dialog.close()


def test_what_has_no_card_is_said(table: Hands) -> None:
    dialog = shown(table)
    dialog.record_asked.emit(NamedRecord("persons", "gone", "Somebody Gone"))
    assert "“Somebody Gone” has no card" in table.window.status.currentMessage()
    dialog.close()


def test_organizations_have_cards_too(open_document: Callable[[Document], Hands]) -> None:
    hands = open_document(DOUBTFUL)
    dialog = shown(hands)
    dialog.rows.setCurrentIndex(index_of(dialog, "headcount"))
    QTest.keyClick(dialog.rows, Key.Key_Enter)
    assert hands.view.selected == hands.place("team")
    dialog.close()


def test_errors_stand_before_warnings_and_every_kind_has_a_heading() -> None:
    problems = [
        Problem(Path("a"), severity, kind.value, kind=kind)
        for kind, severity in zip(ProblemKind, [Severity.WARNING, Severity.ERROR] * 7, strict=True)
    ]
    severities = [group.severity for group in grouped(problems)]
    assert severities == sorted(severities, key=lambda one: one is not Severity.ERROR)
    assert HEADINGS.keys() == set(ProblemKind)


def test_a_hundred_thousand_problems_are_a_model_and_no_items(qtbot: QtBot) -> None:
    dialog = ProblemsDialog("", many(100_000), None)
    qtbot.addWidget(dialog)
    assert dialog.model.groups[0].heading == "Cells of the table (100,000)"
    assert not dialog.rows.isExpanded(dialog.model.index(0, 0))  # but it can be
    dialog.rows.setExpanded(dialog.model.index(0, 0), True)
    dialog.show()
    dialog.field.setText("row 99999 odd")
    assert listed(dialog) == {"Cells of the table (1)": ["Row 99999 is odd"]}


def test_without_problems_the_list_says_so(qtbot: QtBot) -> None:
    dialog = ProblemsDialog("All is well", (), None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.nothing.text() == "No problems."
    assert dialog.rows.isHidden()
    assert not dialog.place_button.isEnabled()
    QTest.keyClick(dialog.field, Key.Key_Return)
    dialog.close()


def test_qt_finds_nothing_wrong_with_the_model(qtbot: QtBot) -> None:
    dialog = ProblemsDialog("", (), None)
    qtbot.addWidget(dialog)
    tester = QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    places = tuple(ProblemPlace(row, 1, "", f"row {row}") for row in range(1, 4))
    dialog.tell("", [*many(3), Problem(Path("b"), Severity.ERROR, "row 1", alike=9, places=places)])
    dialog.field.setText("more like")
    assert listed(dialog) == {"Why the file cannot be read (1)": ["and 6 more like these"]}
    assert tester.model() is dialog.model


def test_a_line_is_read_aloud_whole(qtbot: QtBot) -> None:
    record = NamedRecord("persons", "7", "Ada Example")
    problem = Problem(Path("a.csv"), Severity.WARNING, '"7" is odd', "Mend it.", 3, 2, record=record)
    dialog = ProblemsDialog("", [problem], None)
    qtbot.addWidget(dialog)
    index = index_of(dialog, "odd")
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "warning: Ada Example – is odd. Mend it.. line 3, column 2".replace("..", ".")
    assert QAccessible.queryAccessibleInterface(dialog.rows).text(QAccessible.Text.Name) == "Problems"
