"""A copied spreadsheet range becomes a chart: pasted, or dropped."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from orgviewer.views.files.pasting import LOCK, PREFIX, PastedTables, is_table, remove_abandoned
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from tests.views.dialogs import dialogs, problems_of
from tests.views.hands import Hands

CHECKOUT = Path(__file__).parents[3]
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
    assert window.parts.column_bar.isVisible()
    hands.press(Qt.Key.Key_Escape, widget=window.parts.column_bar.cross)
    copy(text.replace("Ben", "Bob"))
    hands.focus(window.details)
    hands.press(Qt.Key.Key_V, CONTROL, window.details)
    assert names(window) == ["Ada Example", "Bob Example"]
    assert window.parts.column_bar.isVisible()  # that was another table
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


# Where it is kept


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A temporary folder of its own."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def tables() -> Iterator[PastedTables]:
    tables = PastedTables()
    yield tables
    tables.close()


def test_every_pasted_table_lies_in_a_file_of_its_own(tables: PastedTables) -> None:
    first, second = tables.save(CELLS), tables.save("a,b\nc,\ud800")
    assert first.read_text(encoding="utf-8") == CELLS
    assert second.read_text(encoding="utf-8") == "a,b\nc,?"
    assert (first.name, second.name) == ("Pasted table.tsv", "Pasted table.csv")


def test_there_is_no_folder_before_a_table_and_none_after_the_window(folder: Path, hands: Hands) -> None:
    assert [*folder.iterdir()] == []
    copy(CELLS)
    hands.press(Qt.Key.Key_V, CONTROL)
    hands.press(Qt.Key.Key_V, CONTROL)
    (pasted,) = folder.iterdir()
    assert os.name == "nt" or stat.S_IMODE(pasted.stat().st_mode) == 0o700
    hands.window.close()
    assert [*folder.iterdir()] == []


def test_tables_go_with_whoever_pasted_them(folder: Path) -> None:
    tables = PastedTables()
    tables.save(CELLS)
    del tables
    assert [*folder.iterdir()] == []


def test_a_table_that_cannot_be_kept_is_said(
    hands: Hands, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(folder / "missing"))
    scene = hands.scene
    copy(CELLS)
    hands.press(Qt.Key.Key_V, CONTROL)
    sentence = "The table cannot be kept in a temporary file: No such file or directory"
    assert hands.window.status.currentMessage() == sentence
    assert hands.scene is scene


def paste_and_die(folder: Path) -> None:
    """Paste a table in a program that ends without being able to clean up."""
    code = (
        "import os; from orgviewer.views.files.pasting import *; a = PastedTables(); a.save('a'); os._exit(9)"
    )
    environment = {**os.environ, "TMPDIR": str(folder), "TEMP": str(folder)}
    result = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, env=environment, check=False)
    assert result.returncode == 9


def test_what_a_program_left_behind_that_is_dead_goes_and_what_a_living_one_has_stays(
    folder: Path, tables: PastedTables
) -> None:
    paste_and_die(folder)
    (dead,) = folder.iterdir()
    lock = dead / LOCK
    number, _, rest = lock.read_text(encoding="utf-8").partition("\n")
    assert int(number) != os.getpid()
    lock.write_text(f"{os.getpid()}\n{rest}", encoding="utf-8")  # its number was given away again
    os.utime(lock, (1e9, 1e9))  # long ago: what was written this moment is not looked at yet
    living = tables.save(CELLS)
    remove_abandoned()
    assert [*folder.iterdir()] == [living.parent.parent]
    assert living.read_text(encoding="utf-8") == CELLS


@pytest.mark.skipif(os.name == "nt", reason="folders belong to people otherwise there")
def test_what_others_left_behind_stays(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine").touch()
    (folder / f"{PREFIX}link").symlink_to(elsewhere)
    (folder / f"{PREFIX}file").touch()
    remove_abandoned()
    assert (elsewhere / "mine").exists()
    (folder / f"{PREFIX}other").mkdir()
    monkeypatch.setattr(os, "getuid", lambda: 1_000_001)
    remove_abandoned()
    assert (folder / f"{PREFIX}other").exists()
    monkeypatch.undo()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    remove_abandoned()
    assert sorted(path.name for path in folder.iterdir()) == ["elsewhere", f"{PREFIX}file", f"{PREFIX}link"]


def test_a_folder_that_is_taken_away_before_it_has_a_lock_is_made_again(
    folder: Path, tables: PastedTables, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = tempfile.mkdtemp
    made: list[str] = []

    def make_and_lose(prefix: str) -> str:
        made.append(make(prefix=prefix))
        if len(made) == 1:
            remove_abandoned()
        return made[-1]

    monkeypatch.setattr(tempfile, "mkdtemp", make_and_lose)
    assert tables.save(CELLS).exists()
    assert len(made) == 2


def test_a_file_of_a_name_that_nothing_can_have_is_said(hands: Hands, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl(tmp_path.as_uri() + "/a%00b.yaml")])
    assert hands.window.files.take(data)
    assert "the file cannot be read" in problems_of(hands.window)


def test_a_folder_of_pasted_tables_that_somebody_removed_is_made_again(
    tables: PastedTables, folder: Path
) -> None:
    first = tables.save(CELLS)
    shutil.rmtree(first.parent.parent)
    assert tables.save(CELLS).read_text(encoding="utf-8") == CELLS
    tables.close()
    assert [*folder.iterdir()] == []
