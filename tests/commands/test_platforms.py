"""Which platforms Qt could use: their names, and whether anything answers there."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from orgviewer.commands import platforms
from orgviewer.commands.platforms import can_reach, can_start, known_platforms
from orgviewer.commands.qt_needs import wanted_platforms

LONGEST = 90  # bytes of the name of a folder in which a socket can be


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, ()),
        ({"DISPLAY": ":0"}, ("xcb",)),
        ({"WAYLAND_DISPLAY": "a", "DISPLAY": ":0"}, ("wayland", "xcb")),
        ({"QT_QPA_PLATFORM": "offscreen:enable_fonts", "DISPLAY": ":0"}, ("offscreen",)),
        ({"QT_QPA_PLATFORM": "wayland;xcb:no-mitshm;"}, ("wayland", "xcb")),
        ({"QT_QPA_PLATFORM": ";", "DISPLAY": ":0"}, ("xcb",)),
    ],
)
def test_what_qt_will_try(environment: Mapping[str, str], wanted: tuple[str, ...]) -> None:
    assert wanted_platforms(environment) == wanted


def test_qt_has_the_platforms_of_its_plugins() -> None:
    known = known_platforms({})
    assert {"offscreen", "minimal"} <= known
    system = {"linux": {"xcb", "wayland"}, "darwin": {"cocoa"}, "win32": {"windows"}}
    assert system.get(sys.platform, set()) <= known


@pytest.mark.parametrize("name", ["libqmine.so", "libqmine.dylib", "qmine.dll"])
def test_plugins_elsewhere_count_too(tmp_path: Path, name: str) -> None:
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / name).touch()
    (tmp_path / "platforms" / "README").touch()
    before = known_platforms({"QT_PLUGIN_PATH": f"nowhere{os.pathsep}"})
    assert known_platforms({"QT_PLUGIN_PATH": f"nowhere{os.pathsep}{tmp_path}"}) - before == {"mine"}
    folder = {"QT_QPA_PLATFORM_PLUGIN_PATH": str(tmp_path / "platforms")}
    assert known_platforms(folder) - before == {"mine"}


def test_without_plugins_nobody_can_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert known_platforms({}) == frozenset()


# Whether anything answers

unix = pytest.mark.skipif(sys.platform == "win32", reason="Wayland is not to be had there")


@unix
def test_a_compositor_answers_at_its_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    if len(str(tmp_path)) > LONGEST:
        pytest.skip("the names of sockets are shorter than that of the temporary folder")
    environment = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "a"}
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind("a")
        assert not can_reach(environment)  # nobody listens
        compositor.listen()
        assert can_reach(environment)
        assert can_reach({"WAYLAND_DISPLAY": str(tmp_path / "a")})
        assert not can_reach({"WAYLAND_DISPLAY": "a"})  # no folder is named, whatever lies here
    assert not can_reach(environment)  # what it left behind


@unix
@pytest.mark.parametrize("name", ["missing", "file", "x" * 200])
def test_where_no_compositor_is_none_answers(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    assert not can_reach({"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": name})


def test_of_a_connection_that_is_there_nobody_can_tell_more() -> None:
    assert can_reach({"WAYLAND_SOCKET": "3"})


def test_a_window_is_tried_in_a_process_of_its_own() -> None:
    assert can_start(os.environ, "offscreen")


def test_a_window_that_does_not_open_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("orgviewer.commands.platforms.TRIAL", "raise SystemExit(1)")
    assert not can_start(os.environ, "offscreen")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "missing"))
    assert not can_start(os.environ, "offscreen")


def test_a_trial_finds_all_that_the_program_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "only_here.py").touch()
    monkeypatch.setattr(platforms, "TRIAL", "import only_here")
    assert not can_start(os.environ, "offscreen")
    monkeypatch.syspath_prepend(tmp_path)
    assert can_start(os.environ, "offscreen")
