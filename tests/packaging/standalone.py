"""A folder with the program, Python and Qt, which needs no installation: `python -m tests.packaging folder`.

Made by PyInstaller on the system that it is for. Tried on Linux only.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from tests.packaging.contents import left_out, prune, strip
from tests.packaging.environment import make_environment, make_wheel, run

START = Path(__file__).with_name("standalone_start.py")
INSIDE = "_internal"  # the folder in which PyInstaller lays all but the program
WANTED = (
    *("--collect-submodules", "orgviewer", "--collect-data", "orgviewer", "--collect-data", "anyascii"),
    *("--collect-submodules", "pptx", "--collect-data", "pptx"),
    *("--collect-submodules", "docx", "--collect-data", "docx", "--collect-submodules", "xlsxwriter"),
    *("--collect-submodules", "isal", "--collect-submodules", "rapidfuzz"),
)
"""What is loaded by name, so that nobody can see it in the source; of slides and texts the templates, too."""
UNWANTED = ("_ssl", "_hashlib", "readline", "sqlite3", "tkinter")
"""Parts of Python that bring libraries along: nothing is fetched, and Python itself calculates checksums."""
FOREIGN = "libqgtk3.*"
"""A plugin of Qt with which all of GTK would come, to read the settings of another GTK."""
PRINTERS = "libcupsprintersupport.so"
"""A plugin that works with the system's own libraries, where there are printers; so these are left out."""

BY_WAY = (Path("pptx/oxml/note.txt"), Path("docx/parts/note.txt"))
NOTE = "The library finds its templates by way of this folder.\n"
"""Folders that must be there, though the modules in them lie in the archive, and what they hold."""


def make_folder(output: Path) -> Path:
    """Make the folder of this state in another; return where it lies."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        python = make_environment(work / "environment", make_wheel(work), "pyinstaller")
        options: list[str | Path] = ["--noconfirm", "--log-level", "WARN", "--name", "orgviewer"]
        options += ["--distpath", work / "dist", "--workpath", work / "build", "--specpath", work]
        options += [*WANTED, *(f"--exclude-module={name}" for name in (*UNWANTED, *left_out()))]
        run(python, "-m", "PyInstaller", *options, START, folder=work)
        made = work / "dist" / "orgviewer"
        slim(made / INSIDE, work)
        target = output / "orgviewer"
        shutil.rmtree(target, ignore_errors=True)
        output.mkdir(parents=True, exist_ok=True)
        shutil.move(made, target)
    return target


def slim(inside: Path, work: Path) -> None:
    """Leave out of a folder what is not used, and what is for debuggers; add what libraries need to find."""
    for plugin in inside.rglob(FOREIGN):
        plugin.unlink()
    aside = {path: work / path.name for path in inside.rglob(PRINTERS)}
    for path, place in aside.items():
        shutil.move(path, place)
    prune(inside)
    for path, place in aside.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(place, path)
    for place in BY_WAY:
        (inside / place).parent.mkdir(parents=True, exist_ok=True)
        (inside / place).write_text(NOTE, encoding="utf-8")
    strip(inside)
