"""The open file is read again when it was saved, quietly, and what was looked at stays."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from orgviewer.commands.sample import write_sample
from orgviewer.views.files.loading import SMALL
from orgviewer.views.main_window import MainWindow
from orgviewer.views.problems.dialog import ProblemsDialog
from tests.datasets import COMPANY
from tests.views.conftest import Document
from tests.views.dialogs import BROKEN, DOUBTFUL, dialogs, problems_of
from tests.views.files.test_watching import forbid
from tests.views.hands import LEFT, Hands
from tests.views.test_reloading import other_order
from tests.views.threads import nothing_left_running

INTERVAL = 10  # milliseconds
LONGEST = 30_000
GONE = "“test.yaml” is gone; the chart stays."
HALF = '{"meta": {"title": "Half'
Write = Callable[..., Path]


@pytest.fixture
def live(window: MainWindow, open_document: Callable[[Document], Hands]) -> Hands:
    """The hands of a person at a window that soon sees what was saved, and soon complains."""
    window.documents.watcher.interval = INTERVAL
    window.documents.patience.setInterval(4 * INTERVAL)
    return open_document(COMPANY)


def path_of(hands: Hands) -> Path:
    assert hands.window.dataset
    return hands.window.dataset.path


def people(hands: Hands) -> int:
    return len(hands.scene.whole.dataset.persons)


def wait_for_newcomer(hands: Hands) -> None:
    hands.qtbot.waitUntil(lambda: people(hands) == 8)


def replace(path: Path, write: Write) -> None:
    before = path.read_bytes()
    write(other_order(COMPANY), "new.yaml").replace(path)
    assert path.read_bytes() != before


@pytest.mark.parametrize("way", ["in place", "renamed"])
def test_a_save_is_shown_and_what_was_looked_at_stays(live: Hands, write: Write, way: str) -> None:
    live.press(Qt.Key.Key_Plus)
    live.view.toggle(live.place("language"))
    selected = live.click_card("ada", "vision")
    scale = live.view.camera.scale
    if way == "renamed":
        replace(path_of(live), write)
    else:
        write(other_order(COMPANY))
    wait_for_newcomer(live)
    place = live.place("ada", "vision")
    assert place != selected
    assert live.view.selected == place
    assert live.view.camera.scale == scale
    assert not live.is_shown(live.place("speech"))
    assert live.window.status.currentMessage() == "Read again."
    assert dialogs(live.window) == []


def test_a_half_written_save_changes_nothing_until_it_is_whole(live: Hands, write: Write) -> None:
    window, before, told = live.window, live.scene, []
    window.documents.patience.setInterval(LONGEST)
    window.documents.troubled.connect(lambda: told.append(window.documents.trouble))
    with live.qtbot.waitSignal(window.documents.watcher.changed):
        path_of(live).write_text(HALF, encoding="utf-8")
    assert live.scene is before
    assert window.documents.patience.isActive()
    write(other_order(COMPANY))
    wait_for_newcomer(live)
    assert told == []
    assert not window.documents.patience.isActive()
    assert dialogs(window) == []


def test_a_save_that_stays_broken_is_said_quietly(live: Hands, write: Write) -> None:
    window, before = live.window, live.scene
    status, path = window.status, path_of(live)
    place = live.click_card("ben")
    write(BROKEN)
    start = "“test.yaml” cannot be read since it was saved: "
    live.qtbot.waitUntil(lambda: status.counts.text().startswith(start))
    assert dialogs(window) == []
    assert live.scene is before
    assert live.view.selected == place
    QTest.mouseClick(status.problems, LEFT)
    problems = problems_of(window)
    assert problems.startswith(f"{path}:")
    assert ": error: " in problems
    live.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert problems_of(window) == problems
    write(other_order(COMPANY))
    wait_for_newcomer(live)
    assert status.counts.text().endswith("as of Jun 2024")
    assert window.documents.trouble.problems == ()
    assert live.view.selected == live.place("ben")


def test_a_long_complaint_does_not_widen_the_window(live: Hands, write: Write) -> None:
    before = live.window.minimumSizeHint().width()
    live.window.status.show_trouble("word " * 1_000, ())
    assert live.window.minimumSizeHint().width() == before


def test_a_file_that_vanishes_is_said_and_read_again_when_it_returns(live: Hands, write: Write) -> None:
    window, before, path = live.window, live.scene, path_of(live)
    path.unlink()
    live.qtbot.waitUntil(lambda: window.status.counts.text() == GONE)
    assert live.scene is before
    assert dialogs(window) == []
    write(other_order(COMPANY))
    wait_for_newcomer(live)
    assert window.status.counts.text().endswith("as of Jun 2024")


def test_a_file_that_may_be_read_again_is_shown(
    live: Hands, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, path = live.window, path_of(live)

    def refuse(_: Path, *arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        forbid(path, patch)
        patch.setattr(Path, "open", refuse)
        os.utime(path, ns=(1, 1))
        sentence = "“test.yaml” cannot be read since it was saved: you have no permission to read this file"
        live.qtbot.waitUntil(lambda: window.status.counts.text() == sentence)
    live.qtbot.waitUntil(lambda: window.status.counts.text().endswith("as of Jun 2024"))
    assert not window.documents.trouble.sentence


def test_another_file_ends_the_trouble_of_the_one_before(live: Hands, write: Write) -> None:
    window = live.window
    path_of(live).unlink()
    live.qtbot.waitUntil(lambda: window.status.counts.text() == GONE)
    window.open_file(write(COMPANY, "other.yaml"))
    assert window.status.counts.text().endswith("as of Jun 2024")
    write(other_order(COMPANY))
    with live.qtbot.assertNotEmitted(window.documents.watcher.changed, wait=10 * INTERVAL):
        pass
    assert people(live) == 7


def test_reading_again_by_hand_is_not_followed_by_reading_again(live: Hands, write: Write) -> None:
    write(BROKEN)
    live.press(Qt.Key.Key_F5)
    assert problems_of(live.window)
    with live.qtbot.assertNotEmitted(live.window.documents.watcher.changed, wait=10 * INTERVAL):
        pass


WELL: Document = {
    "organizations": [{"id": "team", "name": "Team"}],
    "persons": [{"id": "ada", "name": "Ada", "memberships": [{"organization_id": "team"}]}],
}


def test_the_problems_of_a_failed_reading_go_when_the_file_reads_well_again(
    live: Hands, write: Write
) -> None:
    write(BROKEN)
    live.press(Qt.Key.Key_F5)
    assert len(dialogs(live.window)) == 1
    write(DOUBTFUL)
    live.qtbot.waitUntil(lambda: people(live) == 3)
    assert live.window.documents.problems
    assert dialogs(live.window) == []


def test_a_list_of_problems_says_what_is_wrong_now(live: Hands, write: Write) -> None:
    write(DOUBTFUL)
    live.press(Qt.Key.Key_F5)
    live.window.problems.show()
    (dialog,) = dialogs(live.window)
    assert isinstance(dialog, ProblemsDialog)
    before = dialog.text
    write(BROKEN)
    live.qtbot.waitUntil(lambda: dialog.headline.text() == "“test.yaml” cannot be shown as it is now:")
    assert "nowhere" in dialog.text
    write({**DOUBTFUL, "organizations": [{"id": "team", "name": "Team"}]})
    live.qtbot.waitUntil(lambda: dialog.headline.text() == "“test.yaml” is shown, but:")
    assert 0 < len(dialog.text) < len(before)
    write({**WELL, "meta": {"title": "Well"}})
    live.qtbot.waitUntil(lambda: dialogs(live.window) == [])


def test_the_problems_of_another_file_stay_until_one_is_opened(live: Hands, write: Write) -> None:
    live.window.open_file(write(BROKEN, "other.yaml"))
    write(other_order(COMPANY))
    wait_for_newcomer(live)
    assert len(dialogs(live.window)) == 1
    live.window.open_file(write(COMPANY, "third.yaml"))
    assert dialogs(live.window) == []


def test_a_folder_is_read_again_when_one_of_its_files_is_saved(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.documents.watcher.interval = INTERVAL
    folder = tmp_path / "people"
    folder.mkdir()
    for name in ("ada", "ben"):
        (folder / f"{name}.yaml").write_text(f"name: {name.title()}\n", encoding="utf-8")
    window.open_file(folder)
    assert window.dataset
    assert [person.name for person in window.dataset.persons] == ["Ada", "Ben"]
    (folder / "ben.yaml").write_text("name: Benjamin\n", encoding="utf-8")
    qtbot.waitUntil(lambda: bool(window.dataset and window.dataset.persons[1].name == "Benjamin"))
    (folder / "cleo.yaml").write_text("name: Cleo\n", encoding="utf-8")
    qtbot.waitUntil(lambda: bool(window.dataset and len(window.dataset.persons) == 3))


def test_a_save_while_loading_is_loaded_afterwards_and_nothing_twice(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path, rows = tmp_path / "big.csv", 40_000
    write_sample(people=rows, output=path, seed=2)
    assert path.stat().st_size > SMALL
    documents = window.documents
    documents.watcher.interval = INTERVAL
    loaded: list[int] = []
    documents.opened.connect(lambda scene: loaded.append(len(scene.whole.dataset.persons)))
    documents.read_again.connect(lambda whole: loaded.append(len(whole.dataset.persons)))
    with nothing_left_running():
        window.open_file(path)
        with path.open("a", encoding="utf-8") as file:
            file.write("new,Newcomer,e0,,\n")
        qtbot.waitUntil(lambda: len(loaded) == 2, timeout=LONGEST)
        assert loaded[-1] == rows + 1
        with qtbot.assertNotEmitted(documents.watcher.changed, wait=10 * INTERVAL):
            pass
        with path.open("a", encoding="utf-8") as file:
            file.write("newer,Newcomer,e0,,\n")
        qtbot.waitUntil(lambda: loaded[-1] == rows + 2, timeout=LONGEST)


def test_a_closed_window_watches_nothing(live: Hands, write: Write) -> None:
    live.window.close()
    write(other_order(COMPANY))
    with live.qtbot.assertNotEmitted(live.window.documents.watcher.changed, wait=10 * INTERVAL):
        pass
