"""The history of a file in the window: its states one after the other, and people of any of them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from orgviewer.chart.chart import Chart
from orgviewer.chart.places import Place
from orgviewer.history.git import command, objects
from orgviewer.history.opening import state_meant
from orgviewer.history.states import SHORT
from orgviewer.views.actions.action import ActionName
from orgviewer.views.background import wait_for_all
from orgviewer.views.chart import travel
from orgviewer.views.chart.scene import Scene, make_scene
from orgviewer.views.files import loading
from orgviewer.views.files.open_file import ShownState
from orgviewer.views.history.controller import HistoryController
from orgviewer.views.history.people import way_lines
from orgviewer.views.main_window import MainWindow
from orgviewer.views.status import Ongoing
from tests.repositories import NOBODY, Repository, table

Key = Qt.Key


class Reader:
    """Somebody who reads the history of a file in a window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def history(self) -> HistoryController:
        return self.window.history

    def open(self, path: Path, shown: ShownState | None = None) -> None:
        with self.qtbot.waitSignal(self.window.documents.opened):
            self.window.open_file(path, shown=shown)

    def open_history(self) -> None:
        with self.qtbot.waitSignal(self.history.opened):
            self.window.actions_by_name[ActionName.HISTORY].trigger()

    def learn(self) -> None:
        """Wait until all is known of all states."""
        self.qtbot.waitUntil(self.knows_all, timeout=20_000)

    def knows_all(self) -> bool:
        history, ways = self.history.history, self.history.ways
        return history is not None and ways is not None and len(ways.known) == len(history.states)

    def press(self, key: Qt.Key) -> None:
        with self.qtbot.waitSignal(self.history.moved):
            QTest.keyClick(self.history.bar, key)

    def names(self) -> list[str]:
        dataset = self.window.dataset
        assert dataset is not None
        return [person.name for person in dataset.persons]

    def compared(self) -> tuple[list[str], list[str]]:
        """Return who stands in the earlier and in the later one of two states."""
        both = self.window.dataset.both if self.window.dataset else None
        assert both is not None
        earlier, later = ([person.name for person in one.persons] for one in (both.earlier, both.later))
        return earlier, later

    def select(self, key: str) -> None:
        scene = self.window.chart.scene
        assert scene is not None
        person = scene.whole.dataset.person_index[key]
        self.window.chart.select(Place(scene.whole.person_card(person)))


@pytest.fixture
def repository(
    tmp_path: Path, requires_program: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> Repository:
    """Return a repository with a file of three states."""
    requires_program("git")
    for name, text in NOBODY.items():
        monkeypatch.setenv(name, text)
    repository = Repository.made(tmp_path / "org")
    repository.commit({"staff.csv": table("Ada", "Ben")}, "Begin", "2023-05-01")
    repository.commit({"staff.csv": table("Ada", "Ben", "Cy")}, "Cy joins", "2024-01-10")
    repository.commit({"staff.csv": table("Ada", "Cy")}, "Ben leaves", "2024-06-30", authored="2024-06-01")
    return repository


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """Return all processes of git that are started, except by the repository."""
    started: list[subprocess.Popen[bytes]] = []

    def start(*arguments: Any, **options: Any) -> subprocess.Popen[bytes]:
        process = command.start(*arguments, **options)
        started.append(process)
        return process

    monkeypatch.setattr(objects, "start", start)
    return started


@pytest.fixture
def reader(qtbot: QtBot, window: MainWindow) -> Iterator[Reader]:
    yield Reader(qtbot, window)
    window.close()
    wait_for_all(window)


@pytest.fixture
def staff(reader: Reader, repository: Repository) -> Reader:
    """Return a reader of the history of that file, of which all is known."""
    reader.open(repository.folder / "staff.csv")
    reader.open_history()
    reader.learn()
    return reader


def test_the_bar_says_which_state_is_shown(staff: Reader) -> None:
    said = staff.history.bar.label.text()
    assert said == "3 of 3 · 2024-06-30 · Ben leaves · Ada · written 2024-06-01 · 1 change"
    staff.press(Key.Key_Home)
    assert staff.history.bar.label.text().startswith("1 of 3 · 2023-05-01 · Begin")
    assert "2023-05-01" in staff.window.windowTitle()


def test_keys_lead_from_state_to_state(staff: Reader) -> None:
    assert staff.names() == ["Ada", "Cy"]
    staff.press(Key.Key_Left)
    assert staff.names() == ["Ada", "Ben", "Cy"]
    staff.press(Key.Key_Home)
    assert staff.names() == ["Ada", "Ben"]
    staff.press(Key.Key_End)
    assert staff.names() == ["Ada", "Cy"]


def test_a_state_is_laid_out_once(staff: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out: list[int] = []

    def make(whole: Chart, *others: Any) -> Scene:
        laid_out.append(len(whole))
        return make_scene(whole, *others)

    for room in (loading, travel):
        monkeypatch.setattr(room, "make_scene", make)
    staff.press(Key.Key_Left)
    assert len(laid_out) == 1


def test_who_is_selected_stays_so(staff: Reader) -> None:
    staff.select("cy")
    staff.press(Key.Key_Left)
    assert staff.window.details.toPlainText().split()[1] == "Cy"


def test_the_panel_lists_the_way_of_a_person_and_each_line_leads_to_its_state(staff: Reader) -> None:
    staff.press(Key.Key_Left)
    staff.select("ben")
    text = staff.window.details.toPlainText()
    assert staff.history.history is not None
    first, _, last = (state.key[:SHORT] for state in staff.history.history.states)
    assert (
        f"2024-06-30 left the file [{last}]\n2023-05-01 there, in the first state that is known [{first}]"
        in text
    )
    with staff.qtbot.waitSignal(staff.history.moved):
        staff.window.details.anchorClicked.emit(QUrl("state:0"))
    assert staff.names() == ["Ada", "Ben"]


def test_the_search_finds_who_left_and_leads_to_where_they_were(staff: Reader) -> None:
    finding, bar = staff.window.finding, staff.window.parts.search
    finding.open("Ben")
    staff.qtbot.waitUntil(lambda: len(bar.hits.hits) == 1)
    assert bar.hits.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Ben, left the file 2024-06-30"
    with staff.qtbot.waitSignal(staff.history.moved):
        QTest.keyClick(bar.field, Key.Key_Return)
    assert staff.names() == ["Ada", "Ben", "Cy"]
    assert staff.window.details.toPlainText().split()[1] == "Ben"


def test_the_search_finds_by_when_somebody_left(staff: Reader) -> None:
    bar = staff.window.parts.search
    staff.window.finding.open("left 2024")
    staff.qtbot.waitUntil(lambda: len(bar.hits.hits) == 1)
    assert bar.hits.index(0).data() == "Ben"


@pytest.mark.parametrize(
    ("searched", "said"),
    [("left 2024", "Ben, left the file 2024-06-30"), ("joined 2024", "Cy, joined the file 2024-01-10")],
)
def test_the_search_says_when_somebody_who_is_here_came_or_went(
    staff: Reader, searched: str, said: str
) -> None:
    staff.press(Key.Key_Left)
    finding, bar = staff.window.finding, staff.window.parts.search
    finding.open(searched)
    staff.qtbot.waitUntil(lambda: len(bar.hits.hits) == 1)
    assert bar.hits.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == said
    QTest.keyClick(bar.field, Key.Key_Return)
    assert staff.window.details.toPlainText().split()[1] == said.partition(",")[0]
    assert staff.names() == ["Ada", "Ben", "Cy"]
    finding.open("Ben")
    staff.qtbot.waitUntil(lambda: len(bar.hits.hits) > 0)
    assert len(bar.hits.hits) == 1  # and not once more, since the name says who is here


def test_whoever_joins_later_is_found_in_an_early_state(staff: Reader) -> None:
    staff.press(Key.Key_Home)
    bar = staff.window.parts.search
    staff.window.finding.open("Cy")
    staff.qtbot.waitUntil(lambda: len(bar.hits.hits) == 1)
    assert bar.hits.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Cy, joins the file 2024-01-10"


def test_closing_the_history_shows_the_file_as_it_is_now(staff: Reader) -> None:
    staff.press(Key.Key_Home)
    with staff.qtbot.waitSignal(staff.window.documents.changed_state):
        QTest.keyClick(staff.history.bar, Key.Key_Escape)
    assert staff.names() == ["Ada", "Cy"]
    assert not staff.history.bar.isVisible()


def test_a_commit_that_is_shown_is_not_read_again_when_the_file_is_saved(
    staff: Reader, repository: Repository
) -> None:
    read_again: list[object] = []
    documents = staff.window.documents
    documents.read_again.connect(read_again.append)

    def save(*names: str) -> None:
        (repository.folder / "staff.csv").write_text(table(*names), encoding="utf-8")
        for _ in range(2):  # it has to stand still from one look to the next
            documents.watcher._look()

    staff.press(Key.Key_Home)
    save("Ada", "Cy", "Di")
    assert read_again == []
    assert staff.names() == ["Ada", "Ben"]
    with staff.qtbot.waitSignal(documents.changed_state):
        QTest.keyClick(staff.history.bar, Key.Key_Escape)
    save("Ada", "Cy", "Di", "Eve")
    assert len(read_again) == 1
    assert staff.names() == ["Ada", "Cy", "Di", "Eve"]


def test_a_state_is_compared_and_shown_again_afterwards_with_its_bar(staff: Reader, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text(table("Ada", "Zoe"), encoding="utf-8")
    documents = staff.window.documents
    staff.press(Key.Key_Home)
    told = staff.history.bar.label.text()
    documents.compare(other)
    assert staff.compared() == (["Ada", "Zoe"], ["Ada", "Ben"])
    assert staff.history.bar.label.text() == told
    documents.turn_comparison()
    assert staff.compared() == (["Ada", "Ben"], ["Ada", "Zoe"])
    assert not staff.history.bar.isVisible()
    documents.turn_comparison()
    assert staff.compared() == (["Ada", "Zoe"], ["Ada", "Ben"])
    documents.leave_comparison()
    assert staff.names() == ["Ada", "Ben"]
    assert staff.history.bar.isVisible()
    staff.learn()
    assert staff.history.bar.label.text() == told


def test_a_state_of_an_earlier_day_than_the_other_file_is_the_earlier_one(
    reader: Reader, repository: Repository, write: Callable[..., Path]
) -> None:
    def of(day: str, *names: str) -> dict[str, object]:
        persons = [{"id": name.lower(), "name": name} for name in names]
        return {"meta": {"as_of": day}, "persons": persons}

    path = repository.folder / "staff.yaml"
    for day, names in (("2023-01-01", ("Ada", "Ben")), ("2025-01-01", ("Ada", "Cy"))):
        repository.commit({"staff.yaml": json.dumps(of(day, *names))}, day, day)
    reader.open(path)
    reader.open_history()
    reader.press(Key.Key_Home)
    reader.window.documents.compare(write(of("2024-01-01", "Ada", "Zoe"), "other.yaml"))
    assert reader.compared() == (["Ada", "Ben"], ["Ada", "Zoe"])


def test_a_state_that_cannot_be_read_is_told_and_passed_over(reader: Reader, repository: Repository) -> None:
    repository.commit({"staff.csv": "a\0b\0\x01\x02\x03"}, "Broken", "2024-07-01")
    repository.commit({"staff.csv": table("Ada", "Cy", "Di")}, "Mended", "2024-07-02")
    reader.open(repository.folder / "staff.csv")
    reader.open_history()
    QTest.keyClick(reader.history.bar, Key.Key_Left)
    assert "this state cannot be read" in reader.history.bar.label.text()
    reader.learn()
    assert "this state cannot be read" in reader.history.bar.label.text()
    assert "nothing changed" not in reader.history.bar.label.text()
    assert reader.names() == ["Ada", "Cy", "Di"]
    reader.press(Key.Key_Left)
    assert reader.names() == ["Ada", "Cy"]


def test_a_state_that_cannot_be_read_is_told_with_what_stopped_it_and_not_with_what_was_odd_too(
    reader: Reader, repository: Repository
) -> None:
    odd = "Größe;Länge\n1;2\n".encode("windows-1252")
    (repository.folder / "staff.csv").write_bytes(odd)
    repository.commit({}, "Broken", "2024-07-01")
    repository.commit({"staff.csv": table("Ada", "Cy", "Di")}, "Mended", "2024-07-02")
    reader.open(repository.folder / "staff.csv")
    reader.open_history()
    QTest.keyClick(reader.history.bar, Key.Key_Left)
    told = reader.history.bar.label.text()
    assert "this state cannot be read" in told
    assert "UTF-8" not in told


def test_of_a_state_in_which_an_id_was_somebody_elses_that_ones_way_is_listed(
    reader: Reader, repository: Repository
) -> None:
    people = ("id,name,manager", "1,Ada Able,", "2,Ben Bold,1", "3,Cy Call,1", "4,Di Dale,1", "")
    renumbered = ("id,name,manager", "11,Ada Able,", "3,Ben Bold,11", "2,Cy Call,11", "4,Di Dale,11", "")
    for day, lines in (("2025-01-01", people), ("2025-02-01", renumbered), ("2025-03-01", renumbered[:4])):
        repository.commit({"team.csv": "\n".join(lines)}, "State", day)
    reader.open(repository.folder / "team.csv")
    reader.open_history()
    reader.learn()
    ways = reader.history.ways
    assert ways is not None
    assert list(way_lines(ways, "2", 0)) == list(way_lines(ways, "3", 1))


def test_a_folder_of_dated_files_opens_as_its_history(reader: Reader, tmp_path: Path) -> None:
    folder = tmp_path / "years"
    folder.mkdir()
    for day, names in (("2023-01", ("Ada", "Ben")), ("2023-07", ("Ada", "Ben", "Cy"))):
        (folder / f"staff-{day}.csv").write_text(table(*names), encoding="utf-8")
    reader.open(folder)
    assert reader.window.dataset is not None
    assert reader.window.dataset.problems == ()
    assert reader.names() == ["Ada", "Ben", "Cy"]
    reader.press(Key.Key_Left)
    assert reader.names() == ["Ada", "Ben"]
    assert reader.history.bar.label.text().startswith("1 of 2 · 2023-01 · staff-2023-01.csv")


def test_a_file_that_comes_into_the_folder_is_a_new_state(reader: Reader, tmp_path: Path) -> None:
    folder = tmp_path / "years"
    folder.mkdir()
    for day in ("2023-01", "2023-07"):
        (folder / f"staff-{day}.csv").write_text(table("Ada", "Ben"), encoding="utf-8")
    reader.open(folder)
    (folder / "staff-2024-01.csv").write_text(table("Ada", "Ben", "Cy"), encoding="utf-8")
    with reader.qtbot.waitSignal(reader.history.opened):
        reader.window.documents.reload()
    reader.qtbot.waitUntil(lambda: reader.history.bar.label.text().startswith("2 of 3"))
    reader.press(Key.Key_End)
    assert reader.names() == ["Ada", "Ben", "Cy"]


def test_the_key_that_opens_a_history_leads_to_its_bar(staff: Reader) -> None:
    staff.window.chart.setFocus()
    staff.window.actions_by_name[ActionName.HISTORY].trigger()
    assert staff.history.bar.hasFocus()


def test_a_state_named_on_the_command_line_is_found_in_the_history(
    reader: Reader, repository: Repository
) -> None:
    path = repository.folder / "staff.csv"
    reader.open(path, ShownState(*state_meant(path, "HEAD~1")))
    assert reader.names() == ["Ada", "Ben", "Cy"]
    reader.open_history()
    assert reader.history.place == 1


def have_ended(processes: list[subprocess.Popen[bytes]]) -> bool:
    return bool(processes) and all(process.returncode is not None for process in processes)


def test_no_process_waits_while_a_state_is_shown(
    processes: list[subprocess.Popen[bytes]], staff: Reader
) -> None:
    staff.press(Key.Key_Home)
    assert have_ended(processes)
    staff.window.close()
    staff.window.documents.reload()
    assert staff.names() == ["Ada", "Ben"]
    assert have_ended(processes)


def test_no_process_waits_while_a_state_named_on_the_command_line_is_shown(
    processes: list[subprocess.Popen[bytes]], reader: Reader, repository: Repository
) -> None:
    path = repository.folder / "staff.csv"
    reader.open(path, ShownState(*state_meant(path, "HEAD~1")))
    assert have_ended(processes)


def test_a_history_that_is_given_up_while_it_is_opened_leaves_no_process(
    processes: list[subprocess.Popen[bytes]], reader: Reader, repository: Repository
) -> None:
    reader.open(repository.folder / "staff.csv")
    reader.window.actions_by_name[ActionName.HISTORY].trigger()
    reader.window.close()
    wait_for_all(reader.window)
    assert have_ended(processes)


def test_of_a_state_that_is_compared_changes_are_told_by_the_name_of_its_commit(
    reader: Reader, repository: Repository, tmp_path: Path
) -> None:
    path, earlier = repository.folder / "staff.csv", tmp_path / "earlier.csv"
    earlier.write_text(table("Ada", "Ben"), encoding="utf-8")
    shown = ShownState(*state_meant(path, "HEAD~1"))
    commit = shown.state.key[:SHORT]
    reader.open(path, shown)
    with reader.qtbot.waitSignal(reader.window.documents.opened):
        reader.window.documents.compare(earlier)
    reader.select("cy")
    place = f"{commit}:staff.csv:4:1"
    reader.qtbot.waitUntil(lambda: place in reader.window.details.toPlainText(), timeout=60_000)


@pytest.mark.parametrize(
    ("is_there", "said"), [(True, "has no history"), (False, "git is not installed")], ids=["git", "no git"]
)
def test_a_file_without_a_history_is_told(
    is_there: bool,
    said: str,
    reader: Reader,
    tmp_path: Path,
    requires_program: Callable[[str], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if is_there:
        requires_program("git")
    else:
        monkeypatch.setenv("PATH", str(tmp_path))
    path = tmp_path / "alone.csv"
    path.write_text(table("Ada", "Ben"), encoding="utf-8")
    reader.open(path)
    reader.window.actions_by_name[ActionName.HISTORY].trigger()
    status = reader.window.status
    reader.qtbot.waitUntil(lambda: said in status.currentMessage())


def test_the_history_of_one_file_is_not_that_of_the_next(staff: Reader, tmp_path: Path) -> None:
    path = tmp_path / "alone.csv"
    path.write_text(table("Ada", "Ben"), encoding="utf-8")
    staff.open(path)
    assert staff.history.history is None
    assert not staff.history.bar.isVisible()


def test_a_click_on_a_day_shows_the_last_state_begun_by_then(staff: Reader) -> None:
    with staff.qtbot.waitSignal(staff.history.moved):
        staff.history.bar.track.day_wanted.emit(date(2024, 3, 1))
    assert staff.history.place == 1
    with staff.qtbot.waitSignal(staff.history.moved):
        staff.history.bar.track.day_wanted.emit(date(2020, 1, 1))
    assert staff.history.place == 0


def test_playing_goes_through_all_states_and_stops(staff: Reader) -> None:
    bar = staff.history.bar
    bar.play.beat.setInterval(1)
    QTest.keyClick(bar, Key.Key_Space)
    assert staff.history.place == 0
    assert bar.play.accessibleName() == "Pause"
    staff.qtbot.waitUntil(lambda: staff.history.place == 2 and not bar.play.is_playing)
    assert staff.names() == ["Ada", "Cy"]
    assert bar.play.accessibleName() == "Play"


def test_playing_waits_for_states_that_take_longer_than_a_beat(
    staff: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "SMALL_STATE", 0)  # so that each is read in a process of its own
    bar, seen = staff.history.bar, []
    bar.play.beat.setInterval(1)
    staff.history.moved.connect(lambda: seen.append(staff.names()))
    QTest.keyClick(bar, Key.Key_Space)
    staff.qtbot.waitUntil(lambda: not bar.play.is_playing, timeout=30_000)
    staff.qtbot.waitUntil(lambda: len(seen) == 3, timeout=30_000)
    assert seen == [["Ada", "Ben"], ["Ada", "Ben", "Cy"], ["Ada", "Cy"]]


def test_what_is_done_by_hand_ends_playing(staff: Reader) -> None:
    bar = staff.history.bar
    for end in (bar.after.click, partial(staff.window.status.cancelled.emit, Ongoing.READING), bar.hide):
        bar.show()
        bar.play.click()
        assert bar.play.is_playing
        end()
        assert not bar.play.is_playing


def test_marks_are_as_high_as_what_changed(staff: Reader) -> None:
    ways = staff.history.ways
    assert ways is not None
    assert [ways.weight(place) for place in range(3)] == [0, 1, 1]
    assert staff.history.bar.track.stops == [date(2023, 5, 1), date(2024, 1, 10), date(2024, 6, 30)]
