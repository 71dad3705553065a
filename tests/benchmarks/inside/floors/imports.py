"""The least that this program takes: an empty window, with the libraries that it uses imported as it does."""

from __future__ import annotations

import os
from importlib import import_module

from orgviewer.commands.qt_needs import prepare_for_qt
from tests.benchmarks.inside.floors.window import main

LIBRARIES = ("msgspec", "numpy", "yaml", "PySide6.QtSvg")

if __name__ == "__main__":
    prepare_for_qt(os.environ)  # which numpy looks at when it is loaded
    for library in LIBRARIES:
        import_module(library)
    main()
