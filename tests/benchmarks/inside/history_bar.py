"""Opens the history of a file in the program's window: history_bar TABLE. Linux only.

Prints {"values": [ms until its states can be gone through], "known": ms until all is known of all of them,
"grown": MB that all processes together held at most over what they held with the last state alone} as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from tests.benchmarks.footprint import Watch, family, held

PATIENCE = 240.0  # seconds


def wait(application: QApplication, until: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = time.perf_counter() + PATIENCE
    while not until() and time.perf_counter() < end:
        application.processEvents()
        time.sleep(0.001)


def main() -> None:
    """Print what was measured."""
    application = QApplication(sys.argv[:1])
    window = MainWindow(Settings())
    window.show()
    window.open_file(Path(sys.argv[1]))
    wait(application, lambda: window.dataset is not None and not window.opening.is_busy)
    before = held(family(os.getpid()))
    with Watch(os.getpid()) as watch:
        start = time.perf_counter()
        history = window.history
        history.open()
        wait(application, lambda: history.history is not None)
        ready = (time.perf_counter() - start) * 1000
        assert history.history is not None
        count = len(history.history.states)
        wait(application, lambda: history.ways is not None and len(history.ways.known) == count)
        known = (time.perf_counter() - start) * 1000
    print(json.dumps({"values": [ready], "known": known, "grown": watch.peak - before}), flush=True)
    window.close()
    os._exit(0)  # taking the data apart is no part of it


if __name__ == "__main__":
    main()
