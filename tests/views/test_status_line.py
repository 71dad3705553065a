"""The status line: one text at a time, the zoom where it was, and room for all on a small screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from orgviewer.errors import Problem, Severity
from orgviewer.resources import sample
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from orgviewer.views.status import Ongoing, StatusLine
from orgviewer.words.language import speak
from tests.views.hands import Hands

NARROW = 683  # pixels of a screen of 1366 at twice the size
LONG = "A sentence that is longer than a status line on a screen as small as this one could ever be. " * 2


def place_of(widget: QWidget) -> tuple[int, int]:
    window = widget.window()
    corner = widget.mapTo(window, QPoint())
    return corner.x(), corner.x() + widget.width()


def test_what_is_said_before_the_line_is_seen_stands_alone(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_trouble("Three people", ())
    line.showMessage("No font has these letters.")
    line.show()
    assert (line.said.isVisible(), line.counts.isVisible()) == (True, False)
    before = line.grab().toImage()
    line.counts.say("")
    assert line.grab().toImage() == before
    line.said.hide()
    empty = line.grab().toImage()
    line.showMessage("No font has these.")
    line.said.hide()
    assert line.grab().toImage() == empty  # nothing but the label says it


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_messages_leave_the_zoom_where_it_is(language: str, qtbot: QtBot) -> None:
    speak(language)
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    window.open_file(sample("xai.yaml"))
    status = window.status
    problem = Problem(Path("file"), Severity.ERROR, "wrong")
    status.show_trouble("", [problem] * 1_000)
    window.resize(NARROW, 360)
    QApplication.processEvents()
    before = place_of(status.zoom)
    assert before[1] <= window.width()
    for work in Ongoing:
        status.show_progress(work, 0.3)
    status.showMessage(LONG)
    stays_put(status, before)
    for work in (Ongoing.WRITING, Ongoing.ARRANGING):
        status.hide_progress(work)
    status.show_saved(sample("xai.yaml"))
    assert status.folder.isVisible()
    stays_put(status, before)


def stays_put(status: StatusLine, before: tuple[int, int]) -> None:
    """Fail if the zoom has moved, or anything lies over it."""
    for _ in range(3):  # the works, the line and the window are laid out one after the other
        QApplication.processEvents()
    assert place_of(status.zoom) == before
    for part in (*status.works.values(), status.folder, status.problems):
        assert not part.isVisible() or 0 <= place_of(part)[0] < place_of(part)[1] <= before[0]
    assert status.window().width() == NARROW


def test_the_percentage_is_as_wide_for_any_zoom(hands: Hands) -> None:
    status = hands.window.status
    places = []
    for scale in (0.002, 0.5, 1.0, 20.0):
        status.zoom.show_scale(scale, (0.001, 30.0))
        QApplication.processEvents()
        places.append(place_of(status.zoom.slider))
        assert status.zoom.percent.sizeHint().width() <= status.zoom.percent.width()
    assert len({*places}) == 1


@pytest.mark.parametrize("work", Ongoing)
def test_what_goes_on_has_words_from_the_start(qtbot: QtBot, work: Ongoing) -> None:
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.status.show_progress(work, 0.0)
    assert window.status.works[work].words.text().endswith(" …")
    window.close()
