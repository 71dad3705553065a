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
    *("--collect-all", "isal", "--collect-all", "pptx", "--collect-submodules", "rapidfuzz"),
)
"""What is loaded by name, so that nobody can see it in the source; of slides the templates, too."""


def make_folder(output: Path) -> Path:
    """Make the folder of this state in another; return where it lies."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        python = make_environment(work / "environment", make_wheel(work), "pyinstaller")
        places = ("--distpath", work / "dist", "--workpath", work / "build", "--specpath", work)
        run(
            *(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--name", "orgviewer"),
            *(*places, *WANTED, START),
            folder=work,
        )
        made = work / "dist" / "orgviewer"
        for theme in made.rglob("libqgtk3.*"):
            theme.unlink()  # with which all of GTK would come, to read settings of a GTK that is another
        prune(made / INSIDE)
        target = output / "orgviewer"
        shutil.rmtree(target, ignore_errors=True)
        output.mkdir(parents=True, exist_ok=True)
        shutil.move(made, target)
    return target
