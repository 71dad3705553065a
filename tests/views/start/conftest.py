"""Windows that are closed and opened again, as at the next start, and a look that does not outlive a test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from orgviewer.views.start.appearance import dress


@pytest.fixture
def next_start(new_window: Callable[[], MainWindow]) -> Callable[[], MainWindow]:
    """Return a function that starts the program again without a file, as for the second time."""

    def start() -> MainWindow:
        window = new_window()
        window.starting.start()
        return window

    return start


@pytest.fixture
def usual_look(qapp: QApplication) -> Iterator[None]:
    """Let the program look as the system has it after a test."""
    yield
    QSettings("orgviewer", "orgviewer").clear()
    dress(Settings())
