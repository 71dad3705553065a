"""A window on a screen that nobody sees, and files to open in it."""

from __future__ import annotations

import gc
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QDeadlineTimer, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from orgviewer.resources import sample
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from tests.datasets import COMPANY
from tests.views.hands import Hands

Document = Mapping[str, object]


@pytest.fixture(scope="session", autouse=True)
def temporary_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give all these tests one temporary folder; fail if anything stays in it."""
    folder = tmp_path_factory.mktemp("temporary")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("TMPDIR", "TEMP", "TMP"):
            patch.setenv(name, str(folder))
        patch.setattr(tempfile, "tempdir", None)  # it is known already
        yield folder
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert list(folder.iterdir()) == []


def left_open() -> list[QWidget]:
    """Return what is on the screen, and windows that are there unseen."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    widgets = QApplication.topLevelWidgets()
    return [widget for widget in widgets if widget.isVisible() or isinstance(widget, MainWindow)]


@pytest.fixture(autouse=True)
def nothing_left_open(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window or a dialog on the screen, or a window that is there unseen.

    Such a one takes part in every change of the look from then on, which takes the longer the more there are.
    A window that reads when it is closed goes when that has ended.
    """
    yield
    patience = QDeadlineTimer(5_000)
    while (left := left_open()) and not patience.hasExpired():
        QApplication.processEvents()
    for widget in left:
        widget.close()
        widget.deleteLater()
    assert left == []


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes a document to a file of the project's format."""

    def write_document(document: Document, name: str = "test.yaml") -> Path:
        path = tmp_path / name
        # JSON is YAML, too.
        path.write_bytes(msgspec.json.encode(document))
        return path

    return write_document


@pytest.fixture
def new_window(qtbot: QtBot) -> Callable[[], MainWindow]:
    """Return a function that opens an empty window."""

    def open_window() -> MainWindow:
        window = MainWindow(Settings())
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    return open_window


@pytest.fixture
def window(new_window: Callable[[], MainWindow]) -> MainWindow:
    return new_window()


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Hands:
    """The hands of a person at a window with the xAI sample."""
    window.open_file(sample("xai.yaml"))
    assert window.dataset
    hands = Hands(qtbot, window)
    hands.focus(window.chart)
    return hands


@pytest.fixture
def open_document(
    qtbot: QtBot, window: MainWindow, write: Callable[..., Path]
) -> Callable[[Document], Hands]:
    """Return a function that opens a document in the window."""

    def open_it(document: Document) -> Hands:
        window.open_file(write(document))
        qtbot.waitUntil(lambda: window.dataset is not None, timeout=30_000)  # a large one is read beside it
        hands = Hands(qtbot, window)
        hands.focus(window.chart)
        return hands

    return open_it


@pytest.fixture
def company(open_document: Callable[[Document], Hands]) -> Hands:
    """The hands of a person at a window with a company of a few people."""
    return open_document(COMPANY)
