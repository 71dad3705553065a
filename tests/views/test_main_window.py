"""The window as a whole: files that open, and files that do not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from orgviewer.views.actions.action import ActionName
from orgviewer.views.main_window import MainWindow
from orgviewer.views.problems.dialog import ProblemsDialog
from orgviewer.views.settings import Settings
from tests.datasets import COMPANY
from tests.views.conftest import Document
from tests.views.dialogs import BROKEN, DOUBTFUL, dialogs, problems_of
from tests.views.hands import Hands

F5 = Qt.Key.Key_F5
Write = Callable[..., Path]


# Opening


def test_an_opened_file_is_named_and_counted(hands: Hands) -> None:
    window = hands.window
    assert window.windowTitle() == "People at xAI, as an article on Grok-3 names them — orgviewer"
    counts = window.status.counts.text()
    assert counts.startswith("12 named · 5 groups · ")
    assert "1 source · 4 cited there" in counts
    assert "as of 18 Feb 2025" in counts
    assert window.status.zoom.percent.text() == f"{hands.view.camera.scale * 100:.0f} %"


def test_a_table_that_names_no_sources_is_counted_without_them(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "team.csv"
    path.write_text("name,manager\nAda,\nBen,Ada\n", encoding="utf-8")
    window.open_file(path)
    assert window.status.counts.text() == "2 people · no problems"


def test_the_status_line_follows_the_zoom(hands: Hands) -> None:
    hands.press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert hands.window.status.zoom.percent.text() == "100 %"
    hands.press(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert hands.window.status.zoom.percent.text() == "200 %"


def test_a_window_without_a_file_offers_only_what_can_be_done(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()  # of what other tests copied
    actions = window.actions_by_name
    for name in (
        ActionName.RELOAD,
        ActionName.EXPORT,
        ActionName.FOLD_ALL,
        ActionName.FOLD,
        ActionName.PROBLEMS,
    ):
        assert not actions[name].isEnabled()
    assert actions[ActionName.OPEN].isEnabled()
    asking = (ActionName.OPEN, ActionName.OPEN_FOLDER, ActionName.EXAMPLE)
    not_now = [actions[name] for name in (*asking, ActionName.CLOSE, ActionName.QUIT)]
    for action in actions.values():
        if action not in not_now and not action.isCheckable():
            action.trigger()
    for dialog in dialogs(window):
        dialog.close()
    assert window.chart.scene is None
    window.documents.reload()
    window.exporting.export()
    window.exporting.copy()
    window.files.save_copy()
    window.files.change_columns()
    window.problems.show()
    assert dialogs(window) == []


def test_open_asks_for_a_file(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, write: Write, tmp_path: Path
) -> None:
    path = write(COMPANY)
    answers = [(str(path), ""), ("", "")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: answers.pop(0))
    hands.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert hands.window.windowTitle() == "The example — orgviewer"
    assert hands.view.selected == -1
    hands.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert hands.window.windowTitle() == "The example — orgviewer"


def drop(window: MainWindow, *urls: QUrl) -> bool:
    """Drop addresses on a window; return whether it takes such things."""
    data = QMimeData()
    data.setUrls(list(urls))
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    no_keys = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), copy, data, left, no_keys)
    QApplication.sendEvent(window, entering)
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, left, no_keys))
    return entering.isAccepted()


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent.*:DeprecationWarning")  # newer ones take a QPointF
def test_a_dropped_file_is_opened(hands: Hands, write: Write) -> None:
    assert drop(hands.window, QUrl.fromLocalFile(str(write(COMPANY))))
    assert hands.window.windowTitle() == "The example — orgviewer"
    drop(hands.window, QUrl("https://example.com/team.yaml"))
    assert dialogs(hands.window) == []
    assert hands.window.windowTitle() == "The example — orgviewer"


# Failing to open


@pytest.mark.parametrize("kind", ["broken", "missing", "folder", "bytes"])
def test_a_file_that_fails_to_open_leaves_everything_as_it_is(
    hands: Hands, write: Write, tmp_path: Path, kind: str
) -> None:
    path = write(BROKEN)
    if kind != "broken":
        path.unlink()
    if kind == "folder":
        path.mkdir()
    if kind == "bytes":
        path.write_bytes(b"\xff\xfe\x00")
    place = hands.click_card("greg-yang")
    before = (hands.scene, hands.view.camera, hands.window.dataset, hands.window.windowTitle())
    text, counts = hands.window.details.toPlainText(), hands.window.status.counts.text()
    hands.window.open_file(path)
    problems = problems_of(hands.window)
    assert all(line.startswith(str(path)) and ": error: " in line for line in problems.splitlines())
    assert len(problems.splitlines()) >= (2 if kind == "broken" else 1)
    assert (hands.scene, hands.view.camera, hands.window.dataset, hands.window.windowTitle()) == before
    assert hands.view.selected == place
    assert (hands.window.details.toPlainText(), hands.window.status.counts.text()) == (text, counts)
    assert Settings().recent_files == []


def test_problems_can_be_copied_with_the_keys(window: MainWindow, write: Write) -> None:
    window.open_file(write(BROKEN, "<b>broken<img src=x>.yaml"))
    (dialog,) = dialogs(window)
    assert isinstance(dialog, ProblemsDialog)
    headline = dialog.findChild(QLabel)
    assert isinstance(headline, QLabel)
    assert headline.textFormat() is Qt.TextFormat.PlainText
    assert "“<b>broken<img src=x>.yaml”" in headline.text()
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(dialog.rows, key, Qt.KeyboardModifier.ControlModifier)
    assert '"nowhere"' in QGuiApplication.clipboard().text()
    dialog.close()


def test_the_first_file_may_fail(window: MainWindow, write: Write) -> None:
    window.open_file(write(BROKEN))
    assert problems_of(window)
    assert window.dataset is None
    assert window.windowTitle() == "orgviewer"


# Problems of a file that opens


def test_the_count_of_problems_opens_their_list(open_document: Callable[[Document], Hands]) -> None:
    hands = open_document(DOUBTFUL)
    button = hands.window.status.problems
    assert button.text() == "2 problems"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    problems = problems_of(hands.window)
    assert problems.count(": warning: ") == 2
    assert '"c" has no membership' in problems
    hands.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert problems_of(hands.window) == problems


def test_where_there_are_no_problems_there_is_nothing_to_click(hands: Hands) -> None:
    assert hands.window.status.problems.isHidden()
    assert "no problems" in hands.window.status.counts.text()
    assert not hands.window.actions_by_name[ActionName.PROBLEMS].isEnabled()


# The panel


def test_the_panel_is_hidden_and_shown(hands: Hands) -> None:
    dock, action = hands.window.parts.dock, hands.window.actions_by_name[ActionName.PANEL]
    assert action.isChecked()
    hands.press(Qt.Key.Key_F9)
    assert dock.isHidden()
    assert not action.isChecked()
    hands.press(Qt.Key.Key_F9)
    assert dock.isVisible()
    assert action.isChecked()
    dock.close()
    assert not action.isChecked()


def test_letters_that_no_font_can_draw_are_told_once(window: MainWindow, qtbot: QtBot) -> None:
    told = window.status
    window.chart.letters.missing.add("𓀀")
    window.chart.repaint()
    qtbot.waitUntil(lambda: "Egyptian" in told.currentMessage())
    told.clearMessage()
    window.chart.repaint()
    QApplication.processEvents()
    assert told.currentMessage() == ""


def test_help_lists_every_key_and_says_what_the_program_is(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    hands.window.actions_by_name[ActionName.ABOUT].trigger()
    titles = {dialog.windowTitle() for dialog in dialogs(hands.window)}
    assert titles == {"Shortcuts", "About orgviewer"}
    for dialog in dialogs(hands.window):
        dialog.close()


def test_dialogs_go_when_they_are_closed(company: Hands, write: Write) -> None:
    def count() -> int:
        return len(company.window.findChildren(QDialog))

    before = count()
    write(BROKEN)
    for _ in range(3):
        company.press(F5)
        problems_of(company.window)
        company.press(Qt.Key.Key_F1)
        for dialog in dialogs(company.window):
            dialog.close()
    company.qtbot.waitUntil(lambda: count() == before)


def test_quitting_closes_the_window(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not hands.window.isVisible()


def test_the_chart_has_the_focus_at_first(window: MainWindow) -> None:
    assert window.focusWidget() is window.chart
