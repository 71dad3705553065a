"""What was open once is let go: at once, without waiting for Python to look for circles."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from orgviewer.chart.places import Place
from orgviewer.commands.sample import write_sample
from orgviewer.model.dataset import Dataset
from orgviewer.views.actions.action import ActionName
from orgviewer.views.background import Task
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.views.main_window import MainWindow
from tests.datasets import COMPANY
from tests.views.chart.test_regrouping import arrange, colour
from tests.views.dialogs import press_save
from tests.views.hands import Hands
from tests.views.search.test_finding import search
from tests.views.threads import end_of, workers

MOST_ALIVE = 2  # the one that is shown, and the one before
TIMES = 20
ROWS = 300
F5 = Qt.Key.Key_F5
Write = Callable[..., Path]


@pytest.fixture
def no_collector() -> Iterator[None]:
    """Keep circles alive: whoever is in one, is not let go."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def files(tmp_path: Path, write: Write) -> list[Path]:
    table = tmp_path / "table.csv"
    write_sample(people=ROWS, output=table, seed=1)
    return [table, write(COMPANY, "company.yaml")]


def turn() -> None:
    """Let Qt do what waits."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def alive(shown: list[weakref.ref[Dataset]], window: MainWindow) -> int:
    """Return how many of the datasets that were shown are alive, this one included."""
    assert window.dataset
    shown.append(weakref.ref(window.dataset))
    return len({id(found()) for found in shown if found() is not None})


@pytest.mark.usefixtures("no_collector")
def test_reading_again_lets_the_datasets_before_go(hands: Hands, files: list[Path]) -> None:
    window, shown = hands.window, list[weakref.ref[Dataset]]()
    frozen = gc.get_freeze_count()
    window.open_file(files[0])
    for _ in range(TIMES):
        hands.press(F5)
        turn()
        assert alive(shown, window) <= MOST_ALIVE
    assert len(shown) == TIMES
    assert gc.get_freeze_count() == frozen  # what is frozen is never let go, if it is in a circle


@pytest.mark.usefixtures("no_collector")
def test_whatever_was_done_with_a_dataset_lets_it_go(hands: Hands, files: list[Path]) -> None:
    window, shown = hands.window, list[weakref.ref[Dataset]]()
    objects = 0
    for number in range(6):
        window.open_file(files[number % 2])
        colour(hands, "Role")
        arrange(hands, "Role")
        search(hands, "a")
        hands.press(Qt.Key.Key_Escape, widget=window.parts.search.field)
        for place in (1, 2):
            window.chart.select(Place(place))
        window.chart.pair(Place(1))
        window.chart.toggle(Place(1))
        window.actions_by_name[ActionName.BACK].trigger()
        hands.press(F5)
        end_of(workers())
        assert alive(shown, window) <= MOST_ALIVE
        if number == 3:
            objects = len(window.findChildren(QObject))
    # A timer of Qt's own may just be running.
    hands.qtbot.waitUntil(lambda: len(window.findChildren(QObject)) <= objects)


def close_dialogs() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()


def export(hands: Hands) -> None:
    QTimer.singleShot(0, close_dialogs)
    hands.window.exporting.export()


def change_columns(hands: Hands) -> None:
    hands.window.files.change_columns()


def print_it(hands: Hands) -> None:
    hands.window.exporting.print()


def show_shortcuts(hands: Hands) -> None:
    hands.window.actions_by_name[ActionName.SHORTCUTS].trigger()


@pytest.mark.usefixtures("no_collector")
@pytest.mark.parametrize("look", [export, change_columns, print_it, show_shortcuts])
def test_a_dialog_that_was_closed_is_gone_and_holds_nothing(
    hands: Hands, files: list[Path], look: Callable[[Hands], None]
) -> None:
    window, shown = hands.window, list[weakref.ref[Dataset]]()
    window.open_file(files[0])
    look(hands)  # what opens dialogs is made once, and stays
    close_dialogs()
    turn()
    hands.qtbot.waitUntil(lambda: window.findChildren(Task) == [])
    objects = len(window.findChildren(QObject))
    for _ in range(4):
        look(hands)
        close_dialogs()
        turn()
        assert window.findChildren(QDialog) == []
        hands.qtbot.waitUntil(lambda: window.findChildren(Task) == [])  # previews that nobody waits for
        assert len(window.findChildren(QObject)) == objects
        hands.press(F5)
        turn()
        assert alive(shown, window) <= MOST_ALIVE


def test_an_export_that_was_accepted_leaves_no_dialog(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, output = hands.window, tmp_path / "a.svg"
    monkeypatch.setattr(ExportDialog, "exec", press_save)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(output), ""))
    window.exporting.export()
    hands.qtbot.waitUntil(output.exists)
    hands.qtbot.waitUntil(lambda: not window.writing.is_busy)
    turn()
    assert window.findChildren(QDialog) == []


@pytest.mark.usefixtures("no_collector")
def test_menus_that_are_opened_again_and_again_stay_as_they_are(hands: Hands) -> None:
    menus = (hands.window.arrange_menu, hands.window.colour_menu, hands.window.recent)
    counts = []
    for _ in range(4):
        for menu in menus:
            menu.aboutToShow.emit()
        turn()
        counts.append([len(menu.findChildren(QObject)) for menu in menus])
    assert counts[1:] == counts[:-1]
