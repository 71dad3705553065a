"""A copy of what is open, in another form."""

from __future__ import annotations

import errno
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from orgviewer.errors import OutputError
from orgviewer.model.dataset import Dataset
from orgviewer.progress import Progress
from orgviewer.readers import read
from orgviewer.views.background import wait_for_all
from orgviewer.views.dialogs.messages import Message
from orgviewer.views.files import saving
from orgviewer.views.status import Ongoing
from orgviewer.views.work_bar import WorkBar
from orgviewer.writers import write_dataset
from tests.faults.calls import Calls, each_fault, refusing
from tests.views.dialogs import answer_messages, dialogs
from tests.views.hands import Hands
from tests.views.threads import end_of, workers

SAVE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
YAML, JSON, CSV = "YAML (*.yaml)", "JSON (*.json)", "CSV (*.csv)"
REGISTERS = ("FollowTheMoney (*.jsonl)", "JSON-LD (*.jsonld)")


class Answers:
    """What a person answers to the system's dialog: a name and a form."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.name, self.form, self.asked = "", YAML, [("", "")]
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self.answer)

    def answer(self, parent: object, title: str, suggested: str, forms: str) -> tuple[str, str]:
        self.asked.append((suggested, forms))
        return self.name, self.form


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what a person is warned of."""
    sentences: list[str] = []
    answer_messages(monkeypatch, sentences)
    return sentences


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    return Answers(monkeypatch)


def writing(hands: Hands) -> WorkBar:
    """Return what shows how far the writing is."""
    return hands.window.status.works[Ongoing.WRITING]


def save(hands: Hands) -> str:
    """Save a copy with the keys; return what the status line says when it is done."""
    hands.window.status.clearMessage()
    hands.press(Qt.Key.Key_S, SAVE)
    hands.qtbot.waitUntil(lambda: Ongoing.WRITING not in hands.window.status.works)
    return hands.window.status.currentMessage()


@pytest.mark.parametrize(
    ("name", "form"), [("copy.yaml", CSV), ("copy.json", YAML), ("copy", YAML), ("a.b", JSON)]
)
def test_a_copy_holds_what_the_file_holds(
    company: Hands, answers: Answers, tmp_path: Path, name: str, form: str
) -> None:
    answers.name, answers.form = str(tmp_path / "saved" / name), form
    (tmp_path / "saved").mkdir()
    message = save(company)
    (path,) = (tmp_path / "saved").iterdir()
    assert message == f"Saved {path}"
    assert path.name == {"copy": "copy.yaml", "a.b": "a.b.json"}.get(name, name)
    assert company.window.dataset
    names = [person.name for person in company.window.dataset.persons]
    assert [person.name for person in read(path).persons] == names
    assert dialogs(company.window) == []


def test_what_a_copy_cannot_hold_is_told(company: Hands, answers: Answers, tmp_path: Path) -> None:
    answers.name = str(tmp_path / "copy.csv")
    assert save(company) == f"Saved {tmp_path / 'copy.csv'}"
    (box,) = dialogs(company.window)
    assert isinstance(box, Message)
    assert box.text.startswith("“copy.csv” is saved, but cannot hold everything:\n\n")
    assert len(box.text.splitlines()) > 2
    box.close()


def test_the_suggested_name_lies_beside_the_file_and_is_free(company: Hands, answers: Answers) -> None:
    company.press(Qt.Key.Key_S, SAVE)
    assert company.window.dataset
    folder = company.window.dataset.path.parent
    assert answers.asked[-1] == (str(folder / "test copy.yaml"), ";;".join((YAML, JSON, CSV, *REGISTERS)))
    company.window.open_file(folder / "test.yaml")


def test_a_pasted_table_is_not_suggested_to_be_saved_where_it_lies(company: Hands, answers: Answers) -> None:
    QGuiApplication.clipboard().setText("Name\tRole\nAda\tChief\n")
    company.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    company.press(Qt.Key.Key_S, SAVE)
    assert company.window.dataset
    suggested = Path(answers.asked[-1][0])
    assert suggested.name == "Pasted table.yaml"
    assert company.window.dataset.path.parent not in suggested.parents


def test_the_open_file_itself_is_not_written(
    company: Hands, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    answer_messages(monkeypatch, told)
    assert company.window.dataset
    path = company.window.dataset.path
    before, answers.name = path.read_bytes(), str(path)
    assert save(company) == ""
    assert told == [f'"{path}" is the file that is read; write to another.']
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="links take rights there")
@pytest.mark.parametrize("link", [Path.symlink_to, Path.hardlink_to], ids=["symbolic", "hard"])
def test_the_open_file_is_not_written_through_a_link(
    company: Hands,
    answers: Answers,
    told: list[str],
    tmp_path: Path,
    link: Callable[[Path, Path], None],
) -> None:
    assert company.window.dataset
    path, other = company.window.dataset.path, tmp_path / "other.yaml"
    link(other, path)
    before, answers.name = path.read_bytes(), str(other)
    assert save(company) == ""
    assert told == [f'"{other}" is the file that is read; write to another.']
    assert path.read_bytes() == before


def test_no_record_of_the_open_folder_is_written(
    company: Hands, answers: Answers, told: list[str], tmp_path: Path
) -> None:
    folder = tmp_path / "team"
    folder.mkdir()
    record = folder / "ada.yaml"
    record.write_text("name: Ada\n", encoding="utf-8")
    company.window.open_file(folder)
    answers.name = str(record)
    assert save(company) == ""
    assert told == [f'"{record}" is one of the files that are read; write to another.']
    assert record.read_text(encoding="utf-8") == "name: Ada\n"


def test_every_name_that_is_suggested_is_free(company: Hands, answers: Answers) -> None:
    assert company.window.dataset
    folder = company.window.dataset.path.parent
    for name in ("test copy.yaml", "test copy 2.yaml", "test copy 3.yaml"):
        company.press(Qt.Key.Key_S, SAVE)
        assert answers.asked[-1][0] == str(folder / name)
        (folder / name).touch()


def test_a_fault_of_the_system_at_any_call_leaves_no_half_copy(
    company: Hands, answers: Answers, told: list[str], tmp_path: Path
) -> None:
    copy = tmp_path / "copy.json"
    answers.name = str(copy)

    def run(calls: Calls) -> None:
        told.clear()
        copy.write_bytes(b"old")
        with refusing(calls, ("nameless",)):
            save(company)

    seen = set()
    for number, name, reason in each_fault(run, (errno.ENOSPC, errno.EIO)):
        run(Calls(number, reason))
        assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.json", "test.yaml"], name
        if told:
            assert told == [f'"{copy}" cannot be written: {os.strerror(reason)}'], name
            assert copy.read_bytes() == b"old", name
        else:
            assert len(read(copy).persons) == len(read(tmp_path / "test.yaml").persons), name
        seen.add(bool(told))
    assert seen == {True, False}  # what fails afterwards is no loss


def test_want_of_memory_is_told_in_a_sentence(
    company: Hands, answers: Answers, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(*_: object) -> tuple[str, ...]:
        raise MemoryError

    monkeypatch.setattr(saving, "write_dataset", write)
    answers.name = str(tmp_path / "copy.yaml")
    company.press(Qt.Key.Key_S, SAVE)
    company.qtbot.waitUntil(lambda: told == ["There is not enough memory for this."])


def test_a_copy_that_cannot_be_written_is_told(
    requires_letters: Callable[[str], None],
    company: Hands,
    answers: Answers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    requires_letters("杨")  # else the window says that there is no font
    told: list[str] = []
    answer_messages(monkeypatch, told)
    answers.name = str(tmp_path / "nowhere" / "copy.yaml")
    company.press(Qt.Key.Key_S, SAVE)
    company.qtbot.waitUntil(lambda: bool(told))
    assert "nowhere" in told[0]
    assert company.window.status.currentMessage() == ""


@pytest.mark.parametrize("is_replaced", [True, False])
def test_a_name_without_its_end_replaces_nothing_unasked(
    company: Hands,
    answers: Answers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_replaced: bool,
) -> None:
    answer_messages(monkeypatch, [], is_replaced)
    there = tmp_path / "there.json"
    there.write_text("old", encoding="utf-8")
    answers.name, answers.form = str(tmp_path / "there"), JSON
    save(company)
    assert (there.read_text(encoding="utf-8") == "old") != is_replaced


def test_the_window_goes_on_while_a_copy_is_written(
    company: Hands, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def write(*_: object) -> tuple[str, ...]:
        assert go_on.wait(30)
        raise OutputError("no room")

    told: list[str] = []
    answer_messages(monkeypatch, told)
    monkeypatch.setattr(saving, "write_dataset", write)
    answers.name = str(tmp_path / "copy.yaml")
    company.press(Qt.Key.Key_S, SAVE)
    assert writing(company).words.text() == "Saving copy.yaml …"
    place = company.click_card("ben")
    assert company.view.selected == place
    go_on.set()
    company.qtbot.waitUntil(lambda: told == ["no room"])


def test_what_was_opened_while_the_name_was_asked_for_is_not_written_either(
    company: Hands, answers: Answers, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, other = tmp_path / "test.yaml", tmp_path / "other.yaml"
    other.write_text("persons: [{id: ada, name: Ada}]\n", encoding="utf-8")
    before = first.read_bytes(), other.read_bytes()

    def answer_late(*_: object) -> tuple[str, str]:
        company.window.open_file(other)
        return answers.name, YAML

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer_late)
    for path in (other, first):
        company.window.open_file(first)
        answers.name = str(path)
        assert save(company) == ""
        assert told.pop() == f'"{path}" is the file that is read; write to another.'
    assert (first.read_bytes(), other.read_bytes()) == before


# While a copy is being written


class Slow:
    """A writer that tells how far it is, and goes on when the test lets it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.may_go_on = threading.Event()
        monkeypatch.setattr(saving, "write_dataset", self)

    def __call__(
        self, dataset: Dataset, path: Path, is_field: Callable[[str], bool], progress: Progress
    ) -> tuple[str, ...]:
        while not self.may_go_on.wait(0.001):
            progress(0.4)
        return write_dataset(dataset, path, is_field, progress)


@pytest.fixture
def slow(company: Hands, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Slow:
    """Begin to save a copy, which does not come to its end."""
    slow = Slow(monkeypatch)
    answers.name = str(tmp_path / "copy.yaml")
    company.press(Qt.Key.Key_S, SAVE)
    company.qtbot.waitUntil(lambda: writing(company).progress.value() == 40)
    return slow


def closed_meanwhile(hands: Hands) -> Message:
    """Close the window; return the box that says what it waits for."""
    hands.window.close()
    assert hands.window.isVisible()
    (box,) = dialogs(hands.window)
    assert isinstance(box, Message)
    return box


def wait_until_closed(hands: Hands) -> None:
    hands.qtbot.waitUntil(lambda: not hands.window.isVisible())


def answer(box: Message, text: str) -> None:
    (button,) = (button for button in box.buttons.buttons() if button.text() == text)
    button.click()


def test_a_window_that_is_closed_waits_for_its_copy_and_closes_then(
    company: Hands, slow: Slow, tmp_path: Path
) -> None:
    box = closed_meanwhile(company)
    assert box.text == "“copy.yaml” is still being saved. The window closes when it is there."
    slow.may_go_on.set()
    wait_until_closed(company)
    assert len(read(tmp_path / "copy.yaml").persons) == len(read(tmp_path / "test.yaml").persons)


def test_a_window_may_close_without_its_copy(company: Hands, slow: Slow, tmp_path: Path) -> None:
    answer(closed_meanwhile(company), "Close without it")
    assert not company.window.isVisible()
    wait_for_all(company.window)  # as the program does before it ends
    assert [path.name for path in tmp_path.iterdir()] == ["test.yaml"]


def test_a_window_may_be_kept_open_for_its_copy(company: Hands, slow: Slow) -> None:
    answer(closed_meanwhile(company), "Keep the window open")
    slow.may_go_on.set()
    company.qtbot.waitUntil(lambda: company.window.status.currentMessage().startswith("Saved"))
    assert company.window.isVisible()
    assert dialogs(company.window) == []


def test_a_window_stays_if_its_copy_cannot_be_written(
    company: Hands, slow: Slow, tmp_path: Path, told: list[str]
) -> None:
    (tmp_path / "copy.yaml").mkdir()
    closed_meanwhile(company)
    slow.may_go_on.set()
    company.qtbot.waitUntil(lambda: bool(told))
    assert company.window.isVisible()
    assert dialogs(company.window) == []


def test_a_window_stays_to_say_what_its_copy_cannot_hold(
    company: Hands, answers: Answers, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    slow = Slow(monkeypatch)
    answers.name = str(tmp_path / "copy.csv")
    company.press(Qt.Key.Key_S, SAVE)
    closed_meanwhile(company)
    slow.may_go_on.set()
    company.qtbot.waitUntil(lambda: company.window.status.currentMessage().startswith("Saved"))
    (box,) = dialogs(company.window)
    assert isinstance(box, Message)
    assert "cannot hold everything" in box.text
    assert company.window.isVisible()
    box.close()


def test_a_copy_can_be_cancelled_and_leaves_nothing_behind(
    requires_letters: Callable[[str], None], company: Hands, slow: Slow, tmp_path: Path
) -> None:
    requires_letters("杨")  # else the window says that there is no font
    status = company.window.status
    QTest.mouseClick(writing(company).cancel, Qt.MouseButton.LeftButton)
    assert status.works == {}
    assert status.currentMessage() == ""
    end_of(workers())
    assert [path.name for path in tmp_path.iterdir()] == ["test.yaml"]
    assert not company.window.writing.is_busy


def test_one_file_is_written_at_a_time(
    company: Hands, slow: Slow, answers: Answers, told: list[str], tmp_path: Path
) -> None:
    answers.name = str(tmp_path / "second.yaml")
    company.press(Qt.Key.Key_S, SAVE)
    company.window.exporting.export()
    assert told == ["“copy.yaml” is being written: wait until it is there, or cancel it."] * 2
    slow.may_go_on.set()
    company.qtbot.waitUntil(lambda: company.window.status.currentMessage().startswith("Saved"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.yaml", "test.yaml"]


def test_a_copy_goes_on_and_is_told_when_its_file_is_closed_meanwhile(
    company: Hands, slow: Slow, tmp_path: Path
) -> None:
    company.press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    status = company.window.status
    assert company.window.dataset is None
    assert writing(company).progress.value() == 40
    assert writing(company).words.text() == "Saving copy.yaml …"
    slow.may_go_on.set()
    company.qtbot.waitUntil(lambda: not status.works)
    assert status.currentMessage() == f"Saved {tmp_path / 'copy.yaml'}"
    assert len(read(tmp_path / "copy.yaml").persons) == len(read(tmp_path / "test.yaml").persons)


def test_a_copy_goes_on_and_is_told_when_another_file_is_opened_meanwhile(
    requires_letters: Callable[[str], None], company: Hands, slow: Slow, tmp_path: Path
) -> None:
    requires_letters("杨")  # else the window says that there is no font
    other = tmp_path / "other.csv"
    other.write_text("name,manager\nAda,\n", encoding="utf-8")
    company.window.open_file(other)
    status = company.window.status
    assert writing(company).progress.value() == 40
    assert status.currentMessage() == ""
    slow.may_go_on.set()
    company.qtbot.waitUntil(lambda: status.currentMessage().startswith("Saved "))


def test_each_work_has_its_own_words_and_its_own_button(company: Hands, slow: Slow, tmp_path: Path) -> None:
    status = company.window.status
    given_up: list[Ongoing] = []
    status.cancelled.connect(given_up.append)
    status.show_progress(Ongoing.READING, 0.2)
    reading = status.works[Ongoing.READING]
    assert [bar.words.text() for bar in status.works.values()] == [
        "Saving copy.yaml …",
        "Reading test.yaml …",
    ]
    assert [bar.progress.value() for bar in status.works.values()] == [40, 20]
    assert all(bar.isVisible() for bar in status.works.values())
    assert reading.cancel.accessibleName() == "Cancel: Reading test.yaml …"
    reading.cancel.click()
    status.hide_progress(Ongoing.READING)
    assert given_up == [Ongoing.READING]
    assert company.window.is_writing
    writing(company).cancel.click()
    assert given_up == [Ongoing.READING, Ongoing.WRITING]
    assert status.works == {}
    assert not company.window.is_writing


def test_a_message_covers_no_words_of_what_goes_on(company: Hands, slow: Slow) -> None:
    status = company.window.status
    company.window.documents.reload()
    assert status.currentMessage() == "Read again."
    assert writing(company).words.text() == "Saving copy.yaml …"
    assert (status.said.isVisible(), status.counts.isVisible()) == (True, False)
    slow.may_go_on.set()
    company.qtbot.waitUntil(lambda: status.currentMessage().startswith("Saved "))


def test_the_offer_to_show_what_was_saved_goes_with_its_words(
    company: Hands, answers: Answers, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    status = company.window.status
    answers.name = str(tmp_path / "first.yaml")
    assert save(company).startswith("Saved ")
    assert status.folder.isVisible()
    slow = Slow(monkeypatch)
    answers.name = str(tmp_path / "second.yaml")
    company.press(Qt.Key.Key_S, SAVE)
    assert status.folder.isHidden()
    assert status.currentMessage() == ""
    slow.may_go_on.set()
    company.qtbot.waitUntil(lambda: status.currentMessage() == f"Saved {tmp_path / 'second.yaml'}")
    assert status.folder.isVisible()
    status.showMessage("Something else")
    assert status.folder.isHidden()
