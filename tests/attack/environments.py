"""The program in odd environments: it works, or says in one sentence why not, and never aborts.

Each environment is tried with `check`, `export` and the window, on no screen and on a virtual one.
"""

from __future__ import annotations

import os
import random
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.attack.outcome import Effort, Outcome
from tests.end_to_end.screen import virtual_screen

ROOT = Path(__file__).parents[2]
LONGEST = 120.0  # seconds
EXAMPLE = str(ROOT / "data" / "example.yaml")
# Opens a window as the command does, and closes it when it is shown.
WINDOW = """\
import sys
from PySide6.QtCore import QTimer
from orgviewer import app
from orgviewer.__main__ import main
open_file = app.MainWindow.open_file
def opened(window, *arguments):
    open_file(window, *arguments)
    print("shown", flush=True)
    QTimer.singleShot(0, window.close)
app.MainWindow.open_file = opened
sys.exit(main())
"""
NO_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "HOME", "TMPDIR")
FIXED: Sequence[Mapping[str, str]] = (
    *({"QT_QPA_PLATFORM": name} for name in ("nonsense", "nonsense:a=b", "nonsense;offscreen", " ")),
    *({"QT_QPA_PLATFORM": name} for name in ("offscreen:enable_fonts", "OFFSCREEN", "minimal", "xcb:a")),
    *({"QT_QPA_PLATFORM": name} for name in ("wayland", "wayland;xcb", "wayland:a", "wayland-egl", "cocoa")),
    *({"QT_QPA_PLATFORM": "", "DISPLAY": name} for name in ("", ":999", "nonsense", "localhost:1", ":-1")),
    {"QT_QPA_PLATFORM": "", "DISPLAY": "", "XDG_SESSION_TYPE": "wayland"},
    *({"QT_PLUGIN_PATH": name} for name in ("/missing", "", "relative", ROOT.as_posix())),
    *({"QT_QPA_PLATFORM_PLUGIN_PATH": name} for name in ("/missing", ROOT.as_posix())),
    *({"QT_QPA_PLATFORMTHEME": name} for name in ("nonsense", "gtk3", "kde")),
    *({"QT_STYLE_OVERRIDE": name} for name in ("nonsense", "windows")),
    *({"QT_SCALE_FACTOR": name} for name in ("nonsense", "-1", "0.5", "3")),
    *({"QT_FONT_DPI": name} for name in ("nonsense", "0", "300")),
    {"QT_SCREEN_SCALE_FACTORS": "nonsense"},
    {"QT_IM_MODULE": "nonsense"},
    {"QT_XCB_GL_INTEGRATION": "nonsense"},
    {"QT_LOGGING_RULES": "nonsense"},
    {"QT_ACCESSIBILITY": "1", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/missing"},
    *({"LC_ALL": name} for name in ("nonsense", "C", "POSIX", "tr_TR.UTF-8", "de_DE.ISO-8859-1", "ar_EG")),
    *({"LANG": name, "LC_ALL": ""} for name in ("nonsense", "", "ja_JP.UTF-8")),
    {"LANGUAGE": "nonsense:xx"},
    {"LC_NUMERIC": "de_DE.UTF-8", "LC_ALL": ""},
    *({"TZ": name} for name in ("nonsense", "", "Asia/Kathmandu")),
    *({"TERM": name} for name in ("", "dumb", "nonsense")),
    *({"COLUMNS": name} for name in ("0", "-1", "1", "nonsense", "100000")),
    {"PATH": ""},
    {"PATH": "/missing"},
    {"PYTHONIOENCODING": "ascii"},
    {"PYTHONUTF8": "0", "LC_ALL": "C"},
    {"PYTHONDONTWRITEBYTECODE": "1"},
    {"PYTHONOPTIMIZE": "2"},
    {"PYTHONWARNINGS": "always"},
    {"FONTCONFIG_FILE": "/missing"},
    {"FONTCONFIG_PATH": "/missing"},
    {"SOURCE_DATE_EPOCH": "nonsense"},
    {"LD_LIBRARY_PATH": "/missing"},
    {"NO_COLOR": "1", "FORCE_COLOR": "1"},
    {"USER": "", "LOGNAME": ""},
    {name: "" for name in os.environ if name not in {"PATH", "LD_LIBRARY_PATH"}},
)
"""Changes to the environment; an empty text removes a variable."""


@dataclass(frozen=True)
class Attempt:
    """A command in an environment, and what it may end with."""

    name: str
    arguments: Sequence[str]
    needs_display: bool = False
    environment: Mapping[str, str] = field(default_factory=dict)


def attack(effort: Effort) -> Iterator[Outcome]:
    """Try every command in odd environments."""
    chance = random.Random(effort.seed)
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        environments = [*FIXED, *_folders(scratch), *stack.enter_context(_sockets(scratch))]
        chosen = chance.sample(environments, min(len(environments), effort.times(len(environments))))
        attempts = [
            Attempt("check", ("-m", "orgviewer", "check", EXAMPLE)),
            Attempt(
                "export", ("-m", "orgviewer", "export", EXAMPLE, "--output", str(scratch / "written.png"))
            ),
            Attempt("window without a screen", ("-c", WINDOW, EXAMPLE), True, NO_SCREEN),
        ]
        if shutil.which("Xvfb"):
            screen = stack.enter_context(virtual_screen()).environment
            attempts.append(Attempt("window on a screen", ("-c", WINDOW, EXAMPLE), True, screen))
        for attempt in attempts:
            failures = [
                f"{_told(changes)}: {why}"
                for changes in chosen
                if (why := _failure(attempt, changes, scratch))
            ]
            remark = "; ".join(failures[:3])
            held = len(chosen) - len(failures)
            yield Outcome(f"environments: {attempt.name}", len(chosen), held, remark)


def _folders(scratch: Path) -> Iterator[Mapping[str, str]]:
    """Yield environments whose folders are not there, may not be written, are files, or are not named."""
    file, closed = scratch / "file", scratch / "closed"
    file.touch()
    closed.mkdir(mode=0o500)
    for variable in FOLDERS:
        for place in ("", "/missing", "relative", os.fspath(file), os.fspath(closed)):
            yield {variable: place}
    yield dict.fromkeys(FOLDERS, "/missing")


@contextmanager
def _sockets(scratch: Path) -> Iterator[list[Mapping[str, str]]]:
    """Yield environments with a Wayland display where nothing is, or where nobody listens."""
    stale = scratch / "stale"
    with socket.socket(socket.AF_UNIX) as nobody:
        nobody.bind(os.fspath(stale))
        names = ("missing", "/missing/socket", os.fspath(stale), os.fspath(scratch / "file"), "x" * 200)
        alone = {"QT_QPA_PLATFORM": "", "DISPLAY": ""}
        yield [
            *({**alone, "WAYLAND_DISPLAY": name} for name in names),
            *({"QT_QPA_PLATFORM": "", "WAYLAND_DISPLAY": name} for name in names),
        ]


def _failure(attempt: Attempt, changes: Mapping[str, str], scratch: Path) -> str:
    """Return what went wrong, or nothing."""
    changed = {**os.environ, "XDG_CONFIG_HOME": str(scratch / "settings"), **attempt.environment, **changes}
    try:
        ended = subprocess.run(
            [sys.executable, *attempt.arguments],
            env={name: value for name, value in changed.items() if value},
            cwd=ROOT,
            capture_output=True,
            check=False,
            timeout=LONGEST,
        )
    except subprocess.TimeoutExpired:
        return "stands still"
    said = ended.stderr.decode(errors="replace")
    if "Traceback" in said:
        return said.strip().rpartition("\n")[2]
    if ended.returncode == 0:
        return "" if not attempt.needs_display or b"shown" in ended.stdout else "no window"
    sentences = [line for line in said.splitlines() if line.startswith("orgviewer: ")]
    is_said = ended.returncode == 2 and len(sentences) == 1 and attempt.needs_display
    return "" if is_said else f"ended with {ended.returncode}: {said.strip()[-200:]}"


def _told(changes: Mapping[str, str]) -> str:
    return " ".join(f"{name}={value}" for name, value in [*changes.items()][:3])
