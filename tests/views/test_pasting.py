"""A copied spreadsheet range becomes a chart: pasted, or dropped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from orgviewer.views.main_window import MainWindow
from orgviewer.views.pasting import PastedTables, is_table
from orgviewer.views.settings import Settings
from tests.views.dialogs import dialogs
from tests.views.hands import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier
CELLS = "Name\tManager\tRole\nAda Example\t\tChief\nBen Example\tAda Example\tEngineer\n"
COMMAS = CELLS.replace("\t", ",")
TITLE = "Pasted table — not saved — orgviewer"


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def names(window: MainWindow) -> list[str]:
    assert window.dataset
    return [person.name for person in window.dataset.persons]


@pytest.mark.parametrize("text", [CELLS, COMMAS, CELLS.replace("\n", "\r\n")], ids=["tabs", "commas", "crlf"])
def test_a_copied_range_becomes_a_chart(hands: Hands, text: str) -> None:
    window = hands.window
    recent = Settings().recent_files
    copy(text)
    hands.press(Qt.Key.Key_V, CONTROL)
    assert window.windowTitle() == TITLE
    assert names(window) == ["Ada Example", "Ben Example"]
    assert len(hands.scene.whole) == 2
    assert Settings().recent_files == recent
    assert window.bar.isVisible()
    hands.press(Qt.Key.Key_Escape, widget=window.bar.cross)
    copy(text.replace("Ben", "Bob"))
    hands.focus(window.details)
    hands.press(Qt.Key.Key_V, CONTROL, window.details)
    assert names(window) == ["Ada Example", "Bob Example"]
    assert window.bar.isVisible()  # that was another table
    hands.press(Qt.Key.Key_F5)
    assert window.windowTitle() == TITLE
    assert names(window) == ["Ada Example", "Bob Example"]


@pytest.mark.parametrize("text", ["", " \n ", "one word", "https://example.com"])
def test_what_is_no_table_is_said(hands: Hands, text: str) -> None:
    scene = hands.scene
    copy(text)
    hands.press(Qt.Key.Key_V, CONTROL)
    assert hands.window.status.currentMessage().startswith("The clipboard holds no table")
    assert hands.scene is scene
    assert dialogs(hands.window) == []


def test_a_copied_file_is_opened(hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "team.csv"
    path.write_text(COMMAS, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(data)
    hands.press(Qt.Key.Key_V, CONTROL)
    assert hands.window.windowTitle() == "team — orgviewer"


def drop_text(window: MainWindow, text: str) -> bool:
    data = QMimeData()
    data.setText(text)
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    no_keys = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), action, data, left, no_keys)
    QApplication.sendEvent(window, entering)
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), action, data, left, no_keys))
    return entering.isAccepted()


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent.*:DeprecationWarning")  # newer ones take a QPointF
def test_dropped_cells_become_a_chart(hands: Hands) -> None:
    assert drop_text(hands.window, CELLS)
    assert hands.window.windowTitle() == TITLE
    scene = hands.scene
    assert drop_text(hands.window, "a word")
    assert hands.scene is scene
    assert hands.window.status.currentMessage() == "What was dropped is neither a file nor a table."


def test_tables_are_told_from_other_texts() -> None:
    assert is_table("a\tb")
    assert is_table("a,b\nc,d")
    assert is_table("名前\n艾达")
    assert not is_table("a")
    assert not is_table("a\n")
    assert not is_table("\t\n\t")


def test_every_pasted_table_lies_in_a_file_of_its_own(qapp: QApplication) -> None:
    tables = PastedTables()
    first, second = tables.save(CELLS), tables.save("a,b\nc,\ud800")
    assert first.read_text(encoding="utf-8") == CELLS
    assert second.read_text(encoding="utf-8") == "a,b\nc,?"
    assert (first.name, second.name) == ("Pasted table.tsv", "Pasted table.csv")
