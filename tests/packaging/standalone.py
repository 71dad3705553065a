"""A folder with the program, Python and Qt, which needs no installation: `python -m tests.packaging folder`.

Made by PyInstaller on the system that it is for. Tried on Linux only.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from tests.packaging.contents import prune
from tests.packaging.environment import make_environment, make_wheel, run

START = Path(__file__).with_name("standalone_start.py")
INSIDE = "_internal"  # the folder in which PyInstaller lays all but the program
WANTED = (
    *("--collect-submodules", "orgviewer", "--collect-data", "orgviewer"),
    *("--collect-all", "isal", "--collect-all", "pptx", "--collect-all", "anyascii"),
    *("--collect-submodules", "rapidfuzz"),
)
"""What is loaded by name, so that nobody can see it in the source; of slides the templates, too."""
UNWANTED = ("_ssl", "_hashlib", "readline", "sqlite3", "tkinter")
"""Parts of Python that bring libraries along: nothing is fetched, and Python itself calculates checksums."""
FOREIGN = "libqgtk3.*"
"""A plugin of Qt with which all of GTK would come, to read the settings of another GTK."""
PRINTERS = "libcupsprintersupport.so"
"""A plugin that works with the system's own libraries, where there are printers; so these are left out."""
STRIPPED = ("libpython*", "python3*/lib-dynload/*.so", "yaml/*.so", "PIL/*.so")
"""Of which half and more is for debuggers."""


def make_folder(output: Path) -> Path:
    """Make the folder of this state in another; return where it lies."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        python = make_environment(work / "environment", make_wheel(work), "pyinstaller")
        options: list[str | Path] = ["--noconfirm", "--log-level", "WARN", "--name", "orgviewer"]
        options += ["--distpath", work / "dist", "--workpath", work / "build", "--specpath", work]
        options += [*WANTED, *(f"--exclude-module={name}" for name in UNWANTED)]
        run(python, "-m", "PyInstaller", *options, START, folder=work)
        made = work / "dist" / "orgviewer"
        slim(made / INSIDE, work)
        target = output / "orgviewer"
        shutil.rmtree(target, ignore_errors=True)
        output.mkdir(parents=True, exist_ok=True)
        shutil.move(made, target)
    return target


def slim(inside: Path, work: Path) -> None:
    """Leave out of a folder what is not used, and what is for debuggers."""
    for plugin in inside.rglob(FOREIGN):
        plugin.unlink()
    aside = {path: work / path.name for path in inside.rglob(PRINTERS)}
    for path, place in aside.items():
        shutil.move(path, place)
    prune(inside)
    for path, place in aside.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(place, path)
    if strip := shutil.which("strip"):
        for path in (path for pattern in STRIPPED for path in inside.glob(pattern) if path.is_file()):
            run(strip, "--strip-unneeded", path)
