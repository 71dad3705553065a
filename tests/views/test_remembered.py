"""What is remembered from one start to the next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

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
