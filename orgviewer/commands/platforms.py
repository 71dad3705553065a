"""The platforms that Qt could show a window on: which there are here, and whether they answer.

Standard library only, and Qt is never loaded in this process: where a platform does not work, it aborts.
Not for: what to say of that (see `display`).
"""

from __future__ import annotations

import importlib.util
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

PLUGIN = re.compile(r"(?:lib)?q(\w+?)\.(?:so|dylib|dll)")
LONGEST = 1.0  # seconds that a compositor has to answer
LONGEST_TRIAL = 20.0
TRIAL = """\
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(["orgviewer"])
widget = QWidget()
widget.show()
application.processEvents()
"""


def known_platforms(environment: Mapping[str, str]) -> frozenset[str]:
    """Return the names of the platforms that Qt has plugins for; none if nobody can tell."""
    names = (PLUGIN.fullmatch(file.name) for folder in _folders(environment) for file in _files(folder))
    return frozenset(name[1] for name in names if name)


def _folders(environment: Mapping[str, str]) -> Iterator[Path]:
    package = importlib.util.find_spec("PySide6")
    for root in (package and package.submodule_search_locations) or ():
        yield Path(root, "Qt", "plugins", "platforms")  # as the wheels for Linux and macOS have it
        yield Path(root, "plugins", "platforms")  # and those for Windows
    for place in filter(None, environment.get("QT_PLUGIN_PATH", "").split(os.pathsep)):
        yield Path(place, "platforms")
    if folder := environment.get("QT_QPA_PLATFORM_PLUGIN_PATH"):
        yield Path(folder)


def _files(folder: Path) -> list[Path]:
    try:
        return [*folder.iterdir()]
    except (OSError, ValueError):
        return []


def can_reach(environment: Mapping[str, str]) -> bool:
    """Return whether a Wayland compositor answers; True where nobody can tell."""
    if environment.get("WAYLAND_SOCKET"):
        return True  # a connection that is there already
    path = Path(environment.get("XDG_RUNTIME_DIR", ""), environment.get("WAYLAND_DISPLAY") or "wayland-0")
    if sys.platform == "win32" or not path.is_absolute():
        return False
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(LONGEST)
            connection.connect(os.fspath(path))
    except OSError:
        return False
    return True


def can_start(environment: Mapping[str, str], name: str) -> bool:
    """Return whether a window opens on a platform, by trying it in a process of its own."""
    try:
        trial = subprocess.run(
            [sys.executable, "-c", TRIAL],
            env={
                **environment,
                "QT_QPA_PLATFORM": name,
                "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=LONGEST_TRIAL,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return trial.returncode == 0
