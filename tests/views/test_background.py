"""Work in a thread: what comes of it comes back to the window's own thread, unless it was given up."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
import shiboken6
from PySide6.QtCore import QObject, QSizeF, qInstallMessageHandler
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgviewer.views.background import IsWanted, Report, Task, Voice, run, wait_for_all
from tests.views.threads import LONGEST, end_of, nothing_left_running, workers

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    with nothing_left_running():
        yield


@pytest.fixture
def parent() -> QObject:
    return QObject()


@dataclass
class Heard:
    """What was called, and in which thread."""

    results: list[object] = field(default_factory=list)
    threads: set[threading.Thread] = field(default_factory=set)

    def __call__(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.current_thread())


@dataclass
class Gate:
    """Work that reports, then waits until the test lets it go on."""

    ending: Callable[[], object]
    reached: threading.Event = field(default_factory=threading.Event)
    opened: threading.Event = field(default_factory=threading.Event)
    wanted: list[bool] = field(default_factory=list)

    def __call__(self, report: Report, is_wanted: IsWanted) -> object:
        report(0.25)
        report(0.5)
        self.wanted.append(is_wanted())
        self.reached.set()
        assert self.opened.wait(LONGEST)
        self.wanted.append(is_wanted())
        report(0.75)
        return self.ending()


def fail() -> object:
    raise ValueError("no")


def test_the_result_comes_in_the_windows_thread(qtbot: QtBot, parent: QObject) -> None:
    done, failed, worked = Heard(), Heard(), Heard()

    def work(report: Report, is_wanted: IsWanted) -> int:
        worked(None)
        return 42

    run(work, done, failed, parent)
    qtbot.waitUntil(lambda: bool(done.results))
    assert done.results == [42]
    assert done.threads == {threading.main_thread()}
    assert threading.main_thread() not in worked.threads
    assert failed.results == []


def test_an_error_comes_in_the_windows_thread(qtbot: QtBot, parent: QObject) -> None:
    done, failed = Heard(), Heard()
    run(lambda report, is_wanted: fail(), done, failed, parent)
    qtbot.waitUntil(lambda: bool(failed.results))
    (error,) = failed.results
    assert isinstance(error, ValueError)
    assert str(error) == "no"
    assert failed.threads == {threading.main_thread()}
    assert done.results == []


def test_no_result_is_a_result(qtbot: QtBot, parent: QObject) -> None:
    done = Heard()
    run(lambda report, is_wanted: None, done, Heard(), parent)
    qtbot.waitUntil(lambda: done.results == [None])


def test_progress_is_told_in_its_order_and_before_the_result(qtbot: QtBot, parent: QObject) -> None:
    heard, failed = Heard(), Heard()
    gate = Gate(lambda: "done")
    task: Task[object] = run(gate, heard, failed, parent)
    task.progressed.connect(heard)
    assert gate.reached.wait(LONGEST)
    qtbot.waitUntil(lambda: len(heard.results) == 2)
    gate.opened.set()
    qtbot.waitUntil(lambda: "done" in heard.results)
    assert heard.results == [0.25, 0.5, 0.75, "done"]
    assert heard.threads == {threading.main_thread()}
    assert gate.wanted == [True, True]
    assert failed.results == []


@pytest.mark.parametrize("ending", [lambda: "done", fail], ids=["result", "error"])
def test_a_cancelled_task_calls_nothing_more(ending: Callable[[], object], parent: QObject) -> None:
    heard = Heard()
    gate = Gate(ending)
    task: Task[object] = run(gate, heard, heard, parent)
    task.progressed.connect(heard)
    assert gate.reached.wait(LONGEST)
    assert task.is_wanted
    task.cancel()  # while two reports wait for the window
    assert not task.is_wanted
    gate.opened.set()
    end_of(workers())
    assert heard.results == []
    assert gate.wanted == [True, False]


@pytest.mark.parametrize("ending", [lambda: "done", fail], ids=["result", "error"])
def test_a_result_that_waits_for_the_window_is_dropped_too(
    ending: Callable[[], object], parent: QObject
) -> None:
    heard = Heard()
    gate = Gate(ending)
    task: Task[object] = run(gate, heard, heard, parent)
    gate.opened.set()
    for thread in workers():
        thread.join(LONGEST)
    task.cancel()
    QApplication.processEvents()
    assert heard.results == []


def test_a_task_goes_with_its_parent() -> None:
    heard = Heard()
    parent = QObject()
    gate = Gate(lambda: "done")
    run(gate, heard, heard, parent)
    assert gate.reached.wait(LONGEST)
    parent.deleteLater()
    end_of(set())
    gate.opened.set()
    end_of(workers())
    assert gate.wanted == [True, False]
    assert heard.results == []


def test_a_task_that_ended_is_forgotten(qtbot: QtBot, parent: QObject) -> None:
    done = Heard()
    run(lambda report, is_wanted: 1, done, done, parent)
    assert len(parent.children()) == 1
    qtbot.waitUntil(lambda: done.results == [1])
    end_of(set())
    assert parent.children() == []


@pytest.mark.parametrize("ending", [lambda: "done", fail], ids=["result", "error"])
def test_a_cancelled_task_is_forgotten_with_all_it_worked_on(
    ending: Callable[[], object], parent: QObject
) -> None:
    gate = Gate(ending)
    kept = weakref.ref(gate)
    run(gate, Heard(), Heard(), parent).cancel()
    gate.opened.set()
    end_of(workers())
    del gate
    assert parent.children() == []
    assert kept() is None


def test_what_was_given_up_is_waited_for(parent: QObject) -> None:
    gate = Gate(lambda: "done")
    run(gate, Heard(), Heard(), parent).cancel()
    assert gate.reached.wait(LONGEST)
    wait_for_all(parent, longest=0)  # in vain, and no longer than that
    assert workers()
    gate.opened.set()
    wait_for_all(parent)
    assert workers() == set()
    end_of(set())


def test_who_goes_waits_until_what_is_being_said_has_been_said() -> None:
    speaking, told = threading.Event(), threading.Event()
    said: list[object] = []

    def report(share: float) -> None:
        speaking.set()
        assert told.wait(LONGEST)
        said.append(share)

    voice = Voice(report, lambda *outcome: said.append(outcome), lambda: True)

    def close() -> None:
        voice.close()
        said.append("closed")

    speaker, closer = threading.Thread(target=voice.report, args=(0.5,)), threading.Thread(target=close)
    speaker.start()
    assert speaking.wait(LONGEST)
    closer.start()
    assert not said
    told.set()
    for thread in (speaker, closer):
        thread.join(LONGEST)
    voice.report(0.75)
    voice.end(None, None)
    assert said == [0.5, "closed"]


def test_a_thread_holds_no_object_of_the_window_that_went_first() -> None:
    parent, gate = QObject(), Gate(lambda: None)
    task = weakref.ref(run(gate, Heard(), Heard(), parent))
    assert gate.reached.wait(LONGEST)
    shiboken6.delete(parent)
    assert task() is None
    assert workers()
    gate.opened.set()


def test_a_long_text_is_laid_out_in_a_thread_without_a_word_of_qt(parent: QObject, qtbot: QtBot) -> None:
    def laid_out(report: Report, is_wanted: IsWanted) -> int:
        del report, is_wanted
        document = QTextDocument()
        document.setHtml("<p>A line.</p>" * 1_000)
        document.setPageSize(QSizeF(300.0, 400.0))
        return document.pageCount()

    said: list[str] = []
    before = qInstallMessageHandler(lambda _, __, message: said.append(message))
    try:
        heard = Heard()
        run(laid_out, heard, heard, parent)
        qtbot.waitUntil(lambda: bool(heard.results))
    finally:
        qInstallMessageHandler(before)
    assert heard.results[0] != 1
    assert said == []
