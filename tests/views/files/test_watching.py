"""Looking at a path again and again: every way of saving is seen, once, when it is over."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgviewer.views.files.watching import Watcher, look

INTERVAL = 5  # milliseconds
Change = Callable[[Path], object]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "team.yaml"
    path.write_text("first", encoding="utf-8")
    return path


@pytest.fixture
def watcher(path: Path, qapp: QApplication) -> Iterator[Watcher]:
    parent = QObject()
    watcher = Watcher(parent, INTERVAL)
    watcher.watch(path, look(path))
    yield watcher
    watcher.stop()


def write_in_place(path: Path) -> None:
    path.write_text("second, longer", encoding="utf-8")


def append(path: Path) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(" more")


def replace(path: Path) -> None:
    other = path.with_name("team.yaml.new")
    other.write_text("third", encoding="utf-8")
    other.replace(path)


def touch(path: Path) -> None:
    os.utime(path, ns=(1, 1))


@pytest.mark.parametrize("change", [write_in_place, append, replace, touch])
def test_every_way_of_saving_is_seen_once(qtbot: QtBot, watcher: Watcher, path: Path, change: Change) -> None:
    told: list[str] = []
    watcher.changed.connect(lambda: told.append("changed"))
    watcher.vanished.connect(lambda: told.append("vanished"))
    with qtbot.waitSignal(watcher.changed):
        change(path)
    with qtbot.waitSignal(watcher.changed):
        append(path)
    assert told == ["changed", "changed"]


def test_a_file_that_goes_and_comes_back(qtbot: QtBot, watcher: Watcher, path: Path) -> None:
    with qtbot.waitSignal(watcher.vanished):
        path.unlink()
    with qtbot.waitSignal(watcher.returned):
        path.write_text("again", encoding="utf-8")
    with qtbot.waitSignal(watcher.changed):
        append(path)


def forbid(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the right to read a file from this program only; some people may read whatever they want."""
    may_access = os.access
    monkeypatch.setattr(
        os, "access", lambda file, mode: os.fspath(file) != str(path) and may_access(file, mode)
    )


def test_a_file_that_may_be_read_again_is_seen(
    qtbot: QtBot, watcher: Watcher, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch, qtbot.waitSignal(watcher.changed):
        forbid(path, patch)
    with qtbot.waitSignal(watcher.changed):
        pass


def test_rights_that_are_taken_and_given_back_are_seen(qtbot: QtBot, watcher: Watcher, path: Path) -> None:
    path.chmod(0o000)
    if os.access(path, os.R_OK):
        pytest.skip("rights mean nothing to this person, or to this system")
    with qtbot.waitSignal(watcher.changed):
        pass
    with qtbot.waitSignal(watcher.changed):
        path.chmod(0o644)


def test_nothing_is_told_before_a_save_stands_still(watcher: Watcher, path: Path) -> None:
    told: list[int] = []
    watcher.changed.connect(lambda: told.append(len(path.read_text(encoding="utf-8"))))
    for _ in range(5):
        append(path)
        watcher._look()
    assert told == []
    watcher._look()
    assert told == [30]
    watcher._look()
    assert told == [30]


def test_what_happens_while_it_looks_away_is_seen_afterwards(
    qtbot: QtBot, watcher: Watcher, path: Path
) -> None:
    watcher.pause()
    append(path)
    with qtbot.assertNotEmitted(watcher.changed, wait=5 * INTERVAL):
        pass
    with qtbot.waitSignal(watcher.changed):
        watcher.resume()


def test_what_is_not_watched_any_more_is_not_told(qtbot: QtBot, watcher: Watcher, path: Path) -> None:
    watcher.stop()
    watcher.resume()
    append(path)
    with qtbot.assertNotEmitted(watcher.changed, wait=5 * INTERVAL):
        pass


# Folders


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "people"
    (folder / "persons").mkdir(parents=True)
    for name in ("ada.yaml", "ben.json", "persons/eve.yml", "notes.txt"):
        (folder / name).write_text("x", encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", ["ada.yaml", "ben.json", "persons/eve.yml", "new.yaml"])
def test_a_records_change_is_a_folders_change(folder: Path, name: str) -> None:
    before = look(folder)
    append(folder / name)
    assert look(folder) not in (before, None)


def test_a_record_that_may_be_read_again_is_a_folders_change(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = look(folder)
    with monkeypatch.context() as patch:
        forbid(folder / "persons" / "eve.yml", patch)
        assert look(folder) not in (before, None)
    assert look(folder) == before


@pytest.mark.parametrize("name", ["notes.txt", ".ada.yaml", "backup/old/ada.yaml"])
def test_what_is_no_record_changes_no_folder(folder: Path, name: str) -> None:
    before = look(folder)
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    append(folder / name)
    assert look(folder) == before


def test_a_folder_with_a_link_that_leads_nowhere_is_there(folder: Path) -> None:
    before = look(folder)
    (folder / "lost.yaml").symlink_to(folder / "nowhere")
    assert look(folder) == before is not None


def test_what_is_not_there_has_no_look(tmp_path: Path) -> None:
    assert look(tmp_path / "missing.yaml") is None
    assert look(tmp_path) == ()


def test_a_name_that_nothing_can_have_has_no_look(tmp_path: Path) -> None:
    assert look(tmp_path / "a\0b.yaml") is None
