"""What every test needs: no display, no one's own settings, and a word on missing programs."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from orgviewer.display import locale_for_qt

# Before Qt is loaded, so that nothing can start it first.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(locale_for_qt())

from hypothesis import settings
from PySide6.QtCore import QSettings

IN_CI = os.environ.get("CI", "").lower() in {"1", "true"}

# A deadline would test how busy the machine is.
settings.register_profile("person", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if IN_CI else "person")


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keep every test away from the settings of the person who runs it; return where they go instead."""
    folder = tmp_path_factory.mktemp("settings")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for format_ in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(format_, scope, str(folder))
    return folder


@pytest.fixture(scope="session")
def requires_program() -> Callable[[str], str]:
    """Return a function that finds a program outside; without it a test is skipped, and fails in CI."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is not None:
            return path
        sentence = f'the program "{name}" is not installed'
        if IN_CI:
            pytest.fail(sentence)
        pytest.skip(sentence)

    return find
