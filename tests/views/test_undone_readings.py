"""How a file is read is decided by a person, and such a decision is undone as others are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from orgviewer.model.recognition import LEFT_OUT, DrawingSpec, TableSpec
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.views.actions.action import ActionName
from orgviewer.views.files.columns_dialog import ColumnsDialog
from orgviewer.views.files.drawing_dialog import DrawingDialog
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from tests.readers.syntax.drawings.slide_files import Deck, add_box, add_line
from tests.views.dialogs import dialogs
from tests.views.hands import Hands

Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ROWS = """Full name,Boss,Position,Grade,Motto
Ada Example,,Chief,A,Onward
Ben Example,Ada Example,Engineer,B,Upward
Cy Example,Ada Example,Engineer,B,Upward
"""
GRADE = Facet(FacetKind.COLUMN, "Grade")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "team.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, path: Path) -> Hands:
    window.open_file(path)
    hands = Hands(qtbot, window)
    hands.focus(window.chart)
    return hands


def go(hands: Hands, key: Qt.Key, held: Qt.KeyboardModifier = CONTROL) -> None:
    hands.focus(hands.window.chart)
    hands.press(key, held)
    hands.qtbot.waitUntil(lambda: not hands.window.opening.is_busy and not hands.window.going.opening.is_busy)


def decide(hands: Hands, **fields: str) -> None:
    """Say in the dialog what columns are."""
    hands.window.do(ActionName.COLUMNS)
    (dialog,) = (one for one in dialogs(hands.window) if isinstance(one, ColumnsDialog))
    for name, field in fields.items():
        (box,) = (box for box in dialog.fields if box.accessibleName() == name)
        box.setCurrentIndex(box.findData(field))
    with hands.qtbot.waitSignal(hands.window.documents.read_again):
        dialog.accept()


def roles(hands: Hands) -> list[str | None]:
    assert hands.window.dataset
    return [person.memberships[0].role for person in hands.window.dataset.persons]


def says_grades(hands: Hands) -> bool:
    assert hands.window.dataset
    return any("Grade" in person.other for person in hands.window.dataset.persons)


def undone(hands: Hands) -> str:
    return hands.window.actions_by_name[ActionName.UNDO].text()


def remembered(path: Path) -> TableSpec:
    return Settings().table_spec(path) or TableSpec()


def test_what_columns_are_is_undone_and_done_again_and_remembered_so(opened: Hands, path: Path) -> None:
    decide(opened, Position="", Motto="role")
    said = remembered(path)
    assert roles(opened) == ["Onward", "Upward", "Upward"]
    assert undone(opened) == "&Undo reading"
    go(opened, Key.Key_Z)
    assert roles(opened) == ["Chief", "Engineer", "Engineer"]
    assert remembered(path) == TableSpec()
    go(opened, Key.Key_Y)
    assert roles(opened) == ["Onward", "Upward", "Upward"]
    assert remembered(path) == said


def test_a_view_that_another_reading_does_not_have_comes_back_with_its_own(opened: Hands) -> None:
    opened.window.going.colour_by(GRADE)
    decide(opened, Grade="summary")
    assert opened.view.chart_spec.coloured_by is None
    go(opened, Key.Key_Z)
    assert opened.view.chart_spec.coloured_by == GRADE
    go(opened, Key.Key_Z)
    assert opened.view.chart_spec.coloured_by is None
    assert undone(opened) == "&Undo"


def test_back_leads_to_where_one_was_and_undoes_no_reading(opened: Hands) -> None:
    opened.click_card("Ben Example")
    opened.click_card("Ada Example")
    decide(opened, Position="", Motto="role")
    go(opened, Key.Key_Left, ALT)
    assert opened.view.selected == opened.place("Ben Example")
    assert roles(opened) == ["Onward", "Upward", "Upward"]
    go(opened, Key.Key_Z)
    assert roles(opened) == ["Chief", "Engineer", "Engineer"]


def test_what_is_left_out_comes_back_by_no_way_back(opened: Hands) -> None:
    assert says_grades(opened)
    opened.window.going.colour_by(GRADE)
    decide(opened, Position="", Motto="role")
    decide(opened, Grade=LEFT_OUT)
    while opened.window.actions_by_name[ActionName.UNDO].isEnabled():
        go(opened, Key.Key_Z)
        assert opened.window.dataset
        assert not says_grades(opened)
    decide(opened, Grade="")
    assert undone(opened) == "&Undo reading"
    go(opened, Key.Key_Z)
    assert not says_grades(opened)


def test_how_a_drawing_was_read_is_undone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, new_window: Callable[[], MainWindow]
) -> None:
    deck = Deck()
    slide = deck.slide()
    for text, left, top in (("Ada Able\nCEO", 200, 50), ("Ben Best\nEngineer", 100, 200)):
        add_box(slide, text, left, top)
    add_line(slide, (250, 90), (150, 200))
    path = tmp_path / "drawn.pptx"
    deck.presentation.save(str(path))
    with qtbot.waitSignal(window.documents.opened, timeout=20_000):
        window.open_file(path)
    hands = Hands(qtbot, window)
    window.do(ActionName.DRAWING)
    (dialog,) = (one for one in dialogs(window) if isinstance(one, DrawingDialog))
    dialog.confirm.click()
    with qtbot.waitSignal(window.documents.read_again, timeout=20_000):
        dialog.accept()

    def guesses() -> int:
        dataset = window.dataset
        assert dataset
        persons = dataset.persons
        return sum(part.reports_to_inferred is not None for one in persons for part in one.memberships)

    assert guesses() == 0
    with qtbot.waitSignal(window.documents.changed_state, timeout=20_000):
        hands.focus(window.chart)
        hands.press(Key.Key_Z, CONTROL)
    assert guesses() == 1
    assert remembered(path) == replace(TableSpec(), drawing=DrawingSpec())
