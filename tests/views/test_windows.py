"""Several windows in one program, each with its own file; one that was closed is gone."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgviewer.app import Windows
from orgviewer.chart.places import Place
from orgviewer.resources import sample
from orgviewer.views.actions.action import ActionName
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from orgviewer.views.start.welcome import WelcomePage

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Windows]:
    """The windows of a program, the first of which shows the sample."""
    windows = Windows(Settings())
    first = windows.add()
    first.show()
    qtbot.waitExposed(first)
    first.open_file(sample("xai.yaml"))
    del first  # which a test may close
    frozen = gc.get_freeze_count()
    yield windows
    those_open = [*windows.open]
    windows.close()
    windows.deleteLater()
    for window in those_open:
        window.deleteLater()
    if gc.get_freeze_count() > frozen:
        gc.unfreeze()


def another(windows: Windows, qtbot: QtBot) -> MainWindow:
    """Open another window by its key."""
    QTest.keyClick(windows.open[0].chart, Qt.Key.Key_N, CONTROL)
    window = windows.open[-1]
    qtbot.waitExposed(window)
    return window


def test_another_window_opens_without_a_file_and_has_its_own(windows: Windows, qtbot: QtBot) -> None:
    first = windows.open[0]
    second = another(windows, qtbot)
    assert second is not first
    assert second.dataset is None
    assert second.size() == first.size()
    second.open_file(sample("example.yaml"))
    assert first.dataset
    assert second.dataset
    assert first.dataset.path != second.dataset.path


def test_another_window_welcomes_until_a_file_is_open(windows: Windows, qtbot: QtBot) -> None:
    second = another(windows, qtbot)
    qtbot.waitUntil(lambda: bool(second.findChildren(WelcomePage)))
    (page,) = second.findChildren(WelcomePage)
    assert page.isVisible()
    assert not second.chart.isVisible()
    second.open_file(sample("example.yaml"))
    assert second.chart.isVisible()


def test_windows_share_the_recent_files(windows: Windows, qtbot: QtBot, tmp_path: Path) -> None:
    second = another(windows, qtbot)
    path = tmp_path / "team.csv"
    path.write_text("name,manager\nAda,\nBen,Ada\n", encoding="utf-8")
    second.open_file(path)
    windows.open[0].recent.fill()
    assert windows.open[0].recent.actions()[0].data() == path


@pytest.mark.parametrize("turn", [0, 1])
def test_a_closed_window_is_gone_with_all_that_it_had(windows: Windows, qtbot: QtBot, turn: int) -> None:
    second = another(windows, qtbot)
    second.open_file(sample("example.yaml"))
    closed = windows.open[turn]
    closed.chart.select(Place(1))
    closed.open_search("a")
    closed.actions_by_name[ActionName.OUTLINE].trigger()
    assert closed.dataset
    window, chart, dataset = weakref.ref(closed), weakref.ref(closed.chart), weakref.ref(closed.dataset)
    closed.close()
    del closed, second
    assert len(windows.open) == 1

    def is_gone() -> bool:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return window() is None and chart() is None and dataset() is None

    qtbot.waitUntil(is_gone)
    assert windows.open[0].dataset is not None
    assert windows.open[0].isVisible()


def test_quitting_closes_all_windows(windows: Windows, qtbot: QtBot) -> None:
    second = another(windows, qtbot)
    second.actions_by_name[ActionName.QUIT].trigger()
    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == []
