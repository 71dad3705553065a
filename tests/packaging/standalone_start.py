"""How the program starts in a folder of its own, where it is its own Python: run by PyInstaller, not here.

What the program runs beside itself (workbooks, photos, a window that is tried) it starts as Python would.
"""

from __future__ import annotations

import multiprocessing
import os
import runpy
import sys
from pathlib import Path

import orgviewer
from orgviewer.__main__ import main

FOR_ITSELF = "LD_LIBRARY_PATH"  # set so that this program finds its libraries; other programs have theirs


def module_of(script: Path) -> str:
    """Return the name of the module of the package that a script is."""
    place = script.relative_to(Path(orgviewer.__file__).parent).with_suffix("")
    return ".".join(("orgviewer", *place.parts))


def start(arguments: list[str]) -> int:
    """Do what Python is asked to do by the program, or what the program is asked to do."""
    match arguments:
        case ["-P", script, *rest]:
            sys.argv = [script, *rest]
            runpy.run_module(module_of(Path(script)), run_name="__main__")
        case ["-c", code]:
            exec(code, {"__name__": "__main__"})
        case _:
            return main()
    return 0


if __name__ == "__main__":
    multiprocessing.freeze_support()
    earlier = os.environ.pop(f"{FOR_ITSELF}_ORIG", None)
    os.environ.pop(FOR_ITSELF, None)
    if earlier is not None:
        os.environ[FOR_ITSELF] = earlier
    sys.exit(start(sys.argv[1:]))
