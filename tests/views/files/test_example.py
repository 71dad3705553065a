"""The example: said to be one, apart from a person's own files, and left by opening one of these."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from orgviewer.resources import default_dataset, sample
from orgviewer.views.actions.action import ActionName
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from tests.datasets import COMPANY
from tests.views.dialogs import press_save

LEFT = Qt.MouseButton.LeftButton
Write = Callable[..., Path]


class Dialogs:
    """The system's dialogs for files: where each began; all are answered with one path."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answer = ""
        self.began: list[Path] = []
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: (self._ask(Path(asked[2])), ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *asked: self._ask(Path(asked[2])))
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *asked: (self._ask(Path(asked[2]).parent), "")
        )
        monkeypatch.setattr(ExportDialog, "exec", press_save)

    def _ask(self, begins: Path) -> str:
        self.began.append(begins)
        return self.answer


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    return Dialogs(monkeypatch)


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a person's documents lie."""
    folder = tmp_path / "Documents"
    folder.mkdir()
    lies = QStandardPaths.writableLocation
    mine = {QStandardPaths.StandardLocation.DocumentsLocation: str(folder)}
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda kind: mine.get(kind) or lies(kind))
    return folder


def test_the_example_says_what_it_is_and_leads_to_a_file_of_ones_own(
    window: MainWindow, dialogs: Dialogs, write: Write
) -> None:
    bar = window.parts.example_bar
    window.open_file(default_dataset())
    assert bar.isVisible()
    assert bar.label.text() == "This is an example: People at xAI, as an article on Grok-3 names them."
    assert bar.button.text() == "&Open your own file…"
    dialogs.answer = str(write(COMPANY))
    QTest.mouseClick(bar.button, LEFT)
    assert window.windowTitle() == "The example — orgviewer"
    assert not bar.isVisible()
    window.actions_by_name[ActionName.EXAMPLE].trigger()
    assert bar.isVisible()
    window.open_file(sample("example.yaml"))  # which says so by itself
    assert not bar.isVisible()


def test_a_bar_that_was_closed_stays_away_until_the_example_is_opened_again(
    window: MainWindow, new_window: Callable[[], MainWindow]
) -> None:
    bar = window.parts.example_bar
    window.open_file(default_dataset())
    QTest.mouseClick(bar.cross, LEFT)
    window.documents.reload()
    assert not bar.isVisible()
    other = new_window()
    other.open_file(default_dataset())
    assert other.parts.example_bar.isVisible()


def test_the_example_stands_apart_from_the_files_of_a_person(window: MainWindow, write: Write) -> None:
    own = write(COMPANY)
    window.open_file(default_dataset())
    window.open_file(own)
    window.actions_by_name[ActionName.EXAMPLE].trigger()
    window.parts.example_bar.closed.emit()
    assert window.dataset
    assert window.dataset.path == default_dataset()
    assert Settings().recent_files == [own]
    assert Settings().table_spec(default_dataset()) is None


def test_an_example_that_is_lacking_is_told(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("orgviewer.resources.PACKAGE", tmp_path / "orgviewer")
    window.actions_by_name[ActionName.EXAMPLE].trigger()
    assert window.status.currentMessage().startswith("This installation lacks data/xai.yaml")
    assert window.dataset is None


def test_dialogs_begin_where_documents_lie_or_where_somebody_was_last(
    window: MainWindow,
    new_window: Callable[[], MainWindow],
    dialogs: Dialogs,
    documents: Path,
    write: Write,
    tmp_path: Path,
) -> None:
    def ask(asking: MainWindow) -> list[Path]:
        dialogs.began.clear()
        for name in (ActionName.OPEN, ActionName.OPEN_FOLDER, ActionName.SAVE_COPY, ActionName.EXPORT):
            asking.actions_by_name[name].trigger()
        return dialogs.began

    window.open_file(default_dataset())
    assert ask(window) == [documents] * 4
    own = write(COMPANY)
    window.open_file(own)
    assert ask(window) == [tmp_path] * 4
    window.actions_by_name[ActionName.EXAMPLE].trigger()
    assert ask(window) == [tmp_path] * 4
    later = new_window()
    later.open_file(default_dataset())
    assert ask(later) == [tmp_path] * 4
    window.documents.use_folder(tmp_path / "gone" / "a.yaml")
    assert ask(window) == [documents] * 4
    documents.rmdir()
    assert ask(window) == [Path.home()] * 4


@pytest.mark.parametrize("name", [ActionName.EXPORT, ActionName.SAVE_COPY])
def test_the_next_dialog_begins_where_something_was_saved(
    window: MainWindow, dialogs: Dialogs, qtbot: QtBot, tmp_path: Path, name: ActionName
) -> None:
    window.open_file(default_dataset())
    ending = ".png" if name is ActionName.EXPORT else ".yaml"
    dialogs.answer = str(tmp_path / f"saved{ending}")
    window.actions_by_name[name].trigger()
    qtbot.waitUntil(lambda: window.documents.folder == tmp_path)
    assert Settings().folder == tmp_path
