"""The real program, which ends after its first frame of a file: first_frame FILE [zoom | cancel | modules].

What it prints is told in `watched_window`. This module itself is light, as the program's own main module is:
the process that reads a file imports the main module of the one that started it anew.
"""

from __future__ import annotations

from importlib import import_module

WITHOUT_QT = "tests.benchmarks.inside.before_qt"
WATCHED = "tests.benchmarks.inside.watched_window"

if __name__ == "__main__":
    import_module(WITHOUT_QT)
    import_module(WATCHED).main()
