"""What every test needs: no display, no one's own settings, and a word on what is missing here."""

from __future__ import annotations

import importlib
import itertools
import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import partialmethod
from pathlib import Path
from typing import NoReturn

import pytest

from orgviewer.commands import languages
from orgviewer.commands.qt_needs import explain_import, locale_for_qt
from orgviewer.words import language
from tests.no_display import PLATFORM

# Before Qt is loaded, so that nothing can start it first.
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = PLATFORM
os.environ.update(locale_for_qt())
try:
    importlib.import_module("PySide6.QtWidgets")  # takes from the system all that Qt takes in any test
except ImportError as error:
    sys.exit(explain_import(error) or f"Qt cannot be loaded here: {error}")

from hypothesis import settings
from PySide6.QtCore import QDeadlineTimer, QEvent, QSettings, QStandardPaths
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from orgviewer.views.background import WORKER

# Debian's and Ubuntu's packages, where they are not called as the program is.
PACKAGES: Mapping[str, str] = {
    "Xvfb": "xvfb",
    "appstreamcli": "appstream",
    "convert": "imagemagick",
    "desktop-file-validate": "desktop-file-utils",
    "git": "git",
    "import": "imagemagick",
    "mutool": "mupdf-tools",
    "node": "nodejs",
    "pdftoppm": "poppler-utils",
    "pdftotext": "poppler-utils",
    "tesseract": "tesseract-ocr",
    "update-mime-database": "shared-mime-info",
}
LONGEST = 60.0  # seconds, after which a thread counts as one that never ends
LATIN = "AZazé–…“”"

if sys.platform != "linux":  # where no variable says where the cache lies
    QStandardPaths.setTestModeEnabled(True)

PATIENCE = 60_000  # ms, after which what a test waits for will not come, however busy the machine is
IN_CI = os.environ.get("CI", "").lower() in {"1", "true"}

# A deadline would test how busy the machine is.
settings.register_profile("person", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if IN_CI else "person")


class PatientBot(QtBot):
    """Waits for as long as it takes on a busy machine: a wait ends anyway when what it is for is there."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=PATIENCE)  # noqa: N815
    waitSignal = partialmethod(QtBot.waitSignal, timeout=PATIENCE)  # noqa: N815
    waitSignals = partialmethod(QtBot.waitSignals, timeout=PATIENCE)  # noqa: N815
    waitExposed = partialmethod(QtBot.waitExposed, timeout=PATIENCE)  # noqa: N815
    waitActive = partialmethod(QtBot.waitActive, timeout=PATIENCE)  # noqa: N815


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Do what a person does at the window, and wait for what comes of it."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def settings_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Name folders for the settings of tests, one after the other.

    They lie in one of their own, for `mktemp` looks through all that were made before to number the next.
    """
    folder = tmp_path_factory.mktemp("settings")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def own_settings(settings_folders: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test away from the settings of the person who runs it; return where they go instead.

    So it is with the pictures that the program keeps of files: the cache lies there, too.
    """
    folder = next(settings_folders)
    folder.mkdir()
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for format_ in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(format_, scope, str(folder))
    return folder


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let every test begin in English, whatever the system and the settings of who runs it say."""
    for name in languages.SYSTEM_VARIABLES:
        monkeypatch.setenv(name, "C.UTF-8")
    monkeypatch.setattr(languages, "language_setting", lambda environment: "")
    monkeypatch.setenv(language.HANDED_DOWN, language.ENGLISH)
    language.speak(language.ENGLISH)
    yield
    language.speak(language.ENGLISH)


@pytest.fixture(scope="session")
def requires_program() -> Callable[[str], str]:
    """Return a function that finds a program outside; without it a test is skipped, and fails in CI."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            _do_without(f'the program "{name}" is not installed (package {PACKAGES.get(name, name)})')
        return path

    return find


@pytest.fixture(scope="session")
def requires_file() -> Callable[[Path, str], Path]:
    """Return a function that finds a file from elsewhere; without it a test is skipped, and fails in CI."""

    def find(path: Path, how: str) -> Path:
        if not path.is_file():
            _do_without(f"{path.name} is not there ({how})")
        return path

    return find


@pytest.fixture(scope="session")
def requires_letters(qapp: QApplication) -> Callable[[str], None]:
    """Return a function for texts to be drawn; without fonts for them a test is skipped, and fails in CI."""
    of_any_font = QFontMetricsF(QFont())  # which falls back to all others

    def look(text: str) -> None:
        letters = dict.fromkeys("".join(text.split()))
        lacking = "".join(letter for letter in letters if not of_any_font.inFontUcs4(ord(letter)))
        if lacking:
            _do_without(f"no font here has {lacking} (packages fonts-noto-cjk, fonts-noto-core)")

    return look


def left_open() -> list[QWidget]:
    """Return what is on the screen, and windows that are there unseen; nothing where there is no screen."""
    if not isinstance(QApplication.instance(), QApplication):
        return []
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    widgets = QApplication.topLevelWidgets()
    return [widget for widget in widgets if widget.isVisible() or isinstance(widget, QMainWindow)]


@pytest.fixture(autouse=True)
def nothing_left_open() -> Iterator[None]:
    """Fail a test that leaves a window or a dialog on the screen, or a window that is there unseen.

    Such a one takes part in every change of the look from then on, which takes the longer the more there are.
    A window that reads when it is closed goes when that has ended.
    """
    yield
    patience = QDeadlineTimer(5_000)
    while (left := left_open()) and not patience.hasExpired():
        QApplication.processEvents()
    for widget in left:
        widget.close()
        widget.deleteLater()
    assert left == []


@pytest.fixture(scope="session", autouse=True)
def no_thread_is_cut_off() -> Iterator[None]:
    """Wait for whatever still works beside a window that a test has closed, as the program does.

    Python ends such a thread where it next comes back from Qt; C++ takes that for a mistake, and the process
    aborts ("terminate called without an active exception") after all tests have passed.
    """
    yield
    workers = [thread for thread in threading.enumerate() if thread.name == WORKER]
    for thread in workers:
        thread.join(LONGEST)
    assert [thread for thread in workers if thread.is_alive()] == []


@pytest.fixture(autouse=True)
def _latin_letters(request: pytest.FixtureRequest) -> None:
    """Skip whatever starts Qt where there is no font at all, or none with the letters of all our texts."""
    if "qapp" in request.fixturenames or request.node.get_closest_marker("gui"):
        request.getfixturevalue("requires_letters")(LATIN)


def _do_without(sentence: str) -> NoReturn:
    """Skip a test that needs what is not there; in CI all is there."""
    if IN_CI:
        pytest.fail(sentence)
    pytest.skip(sentence)
