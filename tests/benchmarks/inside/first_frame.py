"""The real program, which ends after its first frame of a file: first_frame FILE [zoom | cancel | modules].

What it prints is told in `watched_window`, which is loaded by the program's own door, as its window is. This
module itself is light, as the program's own main module is: the process that reads a file imports the main
module of the one that started it anew.
"""

from __future__ import annotations

import os

from orgviewer.engines import load, load_for_good

if __name__ == "__main__":
    load("orgviewer.commands.qt_needs:prepare_for_qt")(os.environ)  # which numpy looks at when it is loaded
    window = load("orgviewer.commands.cli:WINDOW")
    load_for_good(window.before, "tests.benchmarks.inside.watched_window:main")()
