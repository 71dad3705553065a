"""A signal closes the window as its close button does, wherever the program is."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgviewer.signals import ENDING, status_of
from orgviewer.views.dialogs.messages import warn
from orgviewer.views.ending import Ending, signals_kept
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings

SIGTERM = signal.SIGTERM


@pytest.fixture
def ending(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ending]:
    # No test has an end to come to: every later one would find it there.
    monkeypatch.setattr(QApplication, "exit", lambda _: None)
    with signals_kept() as ending:
        yield ending


@pytest.mark.parametrize("number", ENDING)
def test_a_signal_closes_the_window(qtbot: QtBot, ending: Ending, window: MainWindow, number: int) -> None:
    ending.listen()
    signal.raise_signal(number)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert ending.status == status_of(number)
    assert Settings().geometry == window.saveGeometry()


def test_a_signal_that_came_before_anybody_listened_is_heard(
    qtbot: QtBot, ending: Ending, window: MainWindow
) -> None:
    signal.raise_signal(SIGTERM)
    signal.raise_signal(signal.SIGINT)
    ending.listen()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert ending.status == status_of(SIGTERM)


def test_a_box_that_waits_for_an_answer_closes_too(ending: Ending, window: MainWindow) -> None:
    ending.listen()
    QTimer.singleShot(0, lambda: signal.raise_signal(SIGTERM))
    warn(window, "Title", "This waits for an answer.")
    assert ending.status == status_of(SIGTERM)
    assert not window.isVisible()


def test_without_a_signal_there_is_no_code(ending: Ending, window: MainWindow) -> None:
    ending.listen()
    window.close()
    assert ending.status == 0


def test_signals_are_what_they_were_afterwards(qapp: QApplication) -> None:
    before = [signal.getsignal(number) for number in ENDING]
    with signals_kept() as ending:
        ending.listen()
    assert [signal.getsignal(number) for number in ENDING] == before
    assert signal.set_wakeup_fd(-1) == -1
