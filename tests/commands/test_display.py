from __future__ import annotations

import ctypes
import locale
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from orgviewer.commands import qt_needs
from orgviewer.commands.display import can_connect, require_display
from orgviewer.commands.qt_needs import (
    ALL_LIBRARIES,
    can_load,
    drop_useless,
    explain_import,
    locale_for_qt,
    prepare_for_qt,
    remedy,
)
from orgviewer.errors import UsageError


@pytest.fixture(autouse=True)
def debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which a system says what it is: Debian, wherever the tests run."""
    path = tmp_path / "os-release"
    path.write_text('PRETTY_NAME="Debian"\nID=debian\n', encoding="utf-8")
    monkeypatch.setattr(qt_needs, "RELEASE", path)
    return path


def look(
    environment: Mapping[str, str],
    *,
    missing: str = "",
    answers: bool = True,
    composes: bool = True,
    opens: bool = True,
    system: str = "linux",
) -> None:
    """Look for a display where X answers, a Wayland compositor does, and a window opens elsewhere, or not."""
    require_display(
        environment,
        system,
        loads=lambda library: library != missing,
        connects=lambda _: answers,
        reaches=lambda _: composes,
        starts=lambda *_: opens,
    )


def test_no_display_is_said() -> None:
    with pytest.raises(UsageError, match=r'needs a display and none is here .* "orgviewer export"'):
        look({})


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_always_have_one(system: str) -> None:
    look({}, missing="libxcb-cursor.so.0", answers=False, system=system)


@pytest.mark.parametrize(
    "environment",
    [
        {"DISPLAY": ":0"},
        {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":0"},
        {"QT_QPA_PLATFORM": "xcb:no-mitshm", "DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"},
    ],
)
def test_where_qt_must_use_x_its_needs_are_looked_at(environment: Mapping[str, str]) -> None:
    look(environment)
    with pytest.raises(UsageError, match=r"on Debian and Ubuntu, sudo apt install libxcb-cursor0$"):
        look(environment, missing="libxcb-cursor.so.0")
    with pytest.raises(UsageError, match=r'No X server answers at DISPLAY=":0"'):
        look(environment, answers=False)


@pytest.mark.parametrize(
    "environment",
    [
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"},
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"},
    ],
)
def test_where_qt_need_not_use_x_nothing_is_forbidden(environment: Mapping[str, str]) -> None:
    look(environment, missing="libxcb-cursor.so.0", answers=False)


@pytest.mark.parametrize("name", ["wayland", "wayland:x", "Wayland-EGL"])
def test_a_stale_wayland_display_is_said(name: str) -> None:
    displays = {"WAYLAND_DISPLAY": "wayland-7", "DISPLAY": ":0"}
    sentence = r'No Wayland compositor answers at WAYLAND_DISPLAY="wayland-7", but "orgviewer export"'
    with pytest.raises(UsageError, match=sentence):
        look({"QT_QPA_PLATFORM": name, **displays}, composes=False)
    look({"QT_QPA_PLATFORM": name, **displays}, answers=False)


def test_of_several_displays_one_is_enough() -> None:
    displays = {"WAYLAND_DISPLAY": "wayland-7", "DISPLAY": ":0"}
    look(displays, composes=False)
    look({**displays, "QT_QPA_PLATFORM": "nonsense;wayland;xcb"}, composes=False)
    look({**displays, "QT_QPA_PLATFORM": ";xcb;"}, composes=False)
    with pytest.raises(UsageError, match="No Wayland compositor answers"):
        look(displays, composes=False, answers=False)


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_a_platform_that_is_none_is_said_with_those_that_are(system: str) -> None:
    with pytest.raises(UsageError, match=r'no platform "nonsense" \(QT_QPA_PLATFORM\), only .*\boffscreen\b'):
        look({"QT_QPA_PLATFORM": "nonsense", "DISPLAY": ":0"}, system=system)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have none of these")
def test_a_platform_of_which_nobody_can_say_more_is_tried() -> None:
    look({"QT_QPA_PLATFORM": "eglfs"})
    with pytest.raises(UsageError, match=r'No window opens on the platform "eglfs" \(QT_QPA_PLATFORM\), but'):
        look({"QT_QPA_PLATFORM": "eglfs"}, opens=False)
    look({"QT_QPA_PLATFORM": "vnc"}, opens=False)  # that is known to


def test_the_loader_is_asked() -> None:
    assert not can_load("libno-such-thing.so.0")


@pytest.mark.parametrize("display", ["", ":nonsense", "unix:65000"])
def test_a_display_that_is_not_there_does_not_answer(display: str) -> None:
    if can_load("libxcb.so.1"):
        assert not can_connect(display)


def test_no_display_does_not_answer_though_there_is_another(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> None:
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", refuse)
    assert can_connect(":0")  # nobody can tell
    assert not can_connect("")


@pytest.mark.parametrize(
    ("codeset", "platform", "variables"),
    [
        ("ANSI_X3.4-1968", "linux", {"LC_ALL": "C.UTF-8"}),
        ("ISO-8859-1", "linux", {"LC_ALL": "C.UTF-8"}),
        ("UTF-8", "linux", {}),
        ("US-ASCII", "darwin", {}),
    ],
)
def test_qt_gets_a_locale_in_utf8(
    codeset: str, platform: str, variables: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locale, "nl_langinfo", lambda _: codeset, raising=False)
    monkeypatch.setattr(locale, "CODESET", 0, raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    assert locale_for_qt() == variables


@pytest.mark.parametrize(
    ("variables", "left"),
    [
        ({"QT_QPA_PLATFORM": "", "DISPLAY": ":0"}, {"DISPLAY": ":0"}),
        ({"QT_SCALE_FACTOR": "-1"}, {}),
        ({"QT_SCALE_FACTOR": "0.5"}, {"QT_SCALE_FACTOR": "0.5"}),
        ({"QT_SCALE_FACTOR": "many"}, {"QT_SCALE_FACTOR": "many"}),
        ({"QT_QPA_PLATFORM": "minimal", "QT_QPA_PLATFORMTHEME": "kde"}, {"QT_QPA_PLATFORM": "minimal"}),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORMTHEME": "kde"}, {"DISPLAY": ":0", "QT_QPA_PLATFORMTHEME": "kde"}),
        ({"QT_QPA_PLATFORMTHEME": "kde"}, {"QT_QPA_PLATFORMTHEME": "kde"}),  # as other systems have it
    ],
)
def test_what_would_end_qt_for_nothing_is_not_handed_on(
    variables: Mapping[str, str], left: Mapping[str, str]
) -> None:
    environment = {**variables}
    drop_useless(environment)
    assert environment == left


def test_a_missing_library_is_explained_with_all_packages_that_are_missing() -> None:
    error = ImportError(
        "libEGL.so.1: cannot open shared object file: No such file or directory", name="QtGui"
    )
    missing = {"libEGL.so.1", "libdbus-1.so.3", "libxcb-cursor.so.0"}
    assert explain_import(error, loads=lambda library: library not in missing) == (
        "Qt needs the library libEGL.so.1, which is missing here: "
        "on Debian and Ubuntu, sudo apt install libdbus-1-3 libegl1 libxcb-cursor0"
    )


def test_whoever_installs_what_a_window_needs_can_then_draw() -> None:
    with pytest.raises(UsageError) as told:
        require_display({"DISPLAY": ":0"}, "linux", loads=lambda _: False)
    named = set(str(told.value).partition("sudo apt install ")[2].split())
    assert named == {packages.debian for packages in ALL_LIBRARIES.values()}


def test_on_wayland_its_own_needs_are_looked_at() -> None:
    with pytest.raises(UsageError, match=r"on Debian and Ubuntu, sudo apt install libwayland-cursor0$"):
        look({"WAYLAND_DISPLAY": "wayland-0"}, missing="libwayland-cursor.so.0")
    look({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, missing="libwayland-cursor.so.0")  # there is X


DEBIAN, FEDORA = (
    "on Debian and Ubuntu, sudo apt install libxcb-icccm4",
    "on Fedora, sudo dnf install xcb-util-wm",
)


@pytest.mark.parametrize(
    ("release", "ways"),
    [
        ('PRETTY_NAME="Debian"\nID=debian\n', DEBIAN),
        ("ID=linuxmint\nID_LIKE='ubuntu debian'\n", DEBIAN),
        ("ID=fedora\n", FEDORA),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', FEDORA),
        ("ID=arch\n", f"{DEBIAN}; {FEDORA}"),
        ("", f"{DEBIAN}; {FEDORA}"),
    ],
)
def test_packages_are_called_as_the_system_calls_them(release: str, ways: str, debian: Path) -> None:
    debian.write_text(release, encoding="utf-8")
    assert remedy(lambda library: library != "libxcb-icccm.so.4") == ways


def test_a_system_that_does_not_say_what_it_is_hears_of_all(debian: Path) -> None:
    debian.unlink()
    assert remedy(lambda library: library != "libxcb-icccm.so.4") == f"{DEBIAN}; {FEDORA}"


def test_a_library_that_only_another_one_misses_is_explained_with_all_packages() -> None:
    error = ImportError("libglapi.so.0: cannot open shared object file: No such file or directory")
    sentence = explain_import(error, loads=lambda _: True)
    assert sentence is not None
    assert {"libegl1", "libgl1", "libxkbcommon0", "libxcb-cursor0"} <= set(sentence.split())


def test_a_missing_python_package_is_explained() -> None:
    error = ModuleNotFoundError("No module named 'PySide6.QtGui'", name="PySide6.QtGui")
    assert explain_import(error) == (
        'The Python package "PySide6" is missing here: install orgviewer with pip, which brings it.'
    )


def test_a_library_that_does_not_load_is_explained() -> None:
    error = ImportError("DLL load failed while importing QtGui", path=r"C:\Lib\PySide6\QtGui.pyd")
    assert explain_import(error) == "Qt cannot be loaded here: DLL load failed while importing QtGui"


@pytest.mark.parametrize(
    "error",
    [
        ModuleNotFoundError("No module named 'orgviewer.nothing'", name="orgviewer.nothing"),
        ImportError("cannot import name 'x' from 'orgviewer.model'", name="orgviewer.model"),
    ],
)
def test_a_mistake_in_the_program_is_not_explained_away(error: ImportError) -> None:
    assert explain_import(error) is None


@pytest.mark.parametrize(("told", "threads"), [({}, "1"), ({"OPENBLAS_NUM_THREADS": "4"}, "4")])
def test_numpy_starts_no_threads_that_nobody_wants(told: dict[str, str], threads: str) -> None:
    environment = dict(told)
    prepare_for_qt(environment)
    assert environment["OPENBLAS_NUM_THREADS"] == threads
