"""What is remembered from one start to the next."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from orgviewer.model.recognition import TableSpec
from orgviewer.outputs import path_of, spelled
from orgviewer.views.actions.action import ActionName
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from tests.datasets import COMPANY
from tests.views.dialogs import DOUBTFUL, problems_of

F5 = Qt.Key.Key_F5
Write = Callable[..., Path]


def recent_actions(window: MainWindow) -> list[QAction]:
    window.recent.aboutToShow.emit()
    return [action for action in window.recent.actions() if not action.isSeparator()]


def test_recent_files_are_listed_opened_and_cleared(
    window: MainWindow, new_window: Callable[[], MainWindow], write: Write
) -> None:
    first, second = write(COMPANY, "first & best.yaml"), write(DOUBTFUL, "second.yaml")
    (clear,) = recent_actions(window)
    assert not clear.isEnabled()
    for path in (first, second, first):
        window.open_file(path)
    later = new_window()
    *files, clear = recent_actions(later)
    assert [action.text().split(" ", 1)[1] for action in files] == [
        str(first).replace("&", "&&"),
        str(second),
    ]
    files[1].trigger()
    assert later.windowTitle() == "Doubtful — orgviewer"
    assert recent_actions(later)[0].data() == second
    recent_actions(later)[-1].trigger()
    (clear,) = recent_actions(later)
    assert not clear.isEnabled()
    assert Settings().recent_files == []


def test_a_recent_file_that_is_gone_says_so(window: MainWindow, write: Write) -> None:
    path = write(COMPANY)
    window.open_file(path)
    path.unlink()
    recent_actions(window)[0].trigger()
    assert "the file does not exist" in problems_of(window)
    assert window.windowTitle() == "The example — orgviewer"


def test_only_the_last_files_are_remembered(tmp_path: Path) -> None:
    settings = Settings()
    paths = [tmp_path / f"{number}, with a comma.yaml" for number in range(12)]
    for path in paths:
        settings.add_recent_file(path)
        assert settings.recent_files[0] == path
    assert Settings().recent_files == paths[:1:-1]


def test_the_window_comes_back_as_it_was(new_window: Callable[[], MainWindow]) -> None:
    before = new_window()
    before.resize(760, 560)
    before.parts.dock.hide()
    before.close()
    after = new_window()
    assert (after.width(), after.height()) == (760, 560)
    assert after.parts.dock.isHidden()
    assert not after.actions_by_name[ActionName.PANEL].isChecked()


def test_settings_that_make_no_sense_are_as_none(new_window: Callable[[], MainWindow]) -> None:
    settings = Settings()
    settings._store.setValue("geometry", "nonsense")
    settings._store.setValue("state", ["nonsense"])
    settings._store.setValue("recent_files", {"non": "sense"})
    assert settings.recent_files == []
    assert new_window().width() == 1440


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_table_whose_name_is_no_text_is_remembered_and_shown(window: MainWindow, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.csv"))
    path.write_text("name,manager\nAda,\nBen,Ada\n", encoding="utf-8")
    spec = TableSpec((("manager", ""),))
    window.open_file(path, spec)
    assert path_of(spelled(path)) == path
    assert Settings().recent_files == [path]
    assert Settings().table_spec(path) == spec
    first = recent_actions(window)[0]
    assert first.text().endswith("<U+DCFF><U+DCFE>.csv")
    first.trigger()
    assert window.dataset
    assert window.dataset.path == path


@pytest.mark.skipif(sys.platform != "linux", reason="only there settings of a test can be given to a process")
def test_what_another_process_remembers_meanwhile_stays(own_settings: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QSettings\n"
        "from orgviewer.model.recognition import TableSpec\n"
        "from orgviewer.views.settings import Settings\n"
        "scope = QSettings.Scope.UserScope\n"
        "QSettings.setPath(QSettings.Format.NativeFormat, scope, sys.argv[1])\n"
        "settings = Settings()\n"
        "settings.add_recent_file(Path(sys.argv[2]))\n"
        "settings.remember_table(Path(sys.argv[2]), TableSpec(sheet='theirs'))\n"
    )
    first, theirs, last = (tmp_path / name for name in ("first.csv", "theirs.csv", "last.csv"))
    settings = Settings()
    settings.add_recent_file(first)
    settings.remember_table(first, TableSpec(sheet="ours"))
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-c", code, str(own_settings), str(theirs)]
    subprocess.run(command, env=environment, check=True, timeout=120)
    settings.add_recent_file(last)
    settings.remember_table(last, TableSpec())
    assert settings.recent_files == [last, theirs, first]
    assert settings.table_spec(theirs) == TableSpec(sheet="theirs")
    assert settings.table_spec(first) == TableSpec(sheet="ours")
