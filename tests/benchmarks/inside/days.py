"""Times steps on the bar of time, in the program's own window, to the next frame: days TABLE STEPS.

Prints {"values": [ms, …]} as JSON; each is from a key pressed on the bar until the chart of the next day is
painted, with the bar, the panel and the status line about it.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from orgviewer.views.background import wait_for_all
from orgviewer.views.files.open_file import OpeningWish
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from tests.benchmarks.inside.stage import PATIENCE, WINDOW, application

FIRST = "2012-01-01"


class Painted(QObject):
    """Knows of which day the chart was when it was painted last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.day: str | None = None
        window.chart.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and self._window.chart.scene:
            self.day = self._window.chart.chart_spec.as_of
        return False

    def wait(self, before: str | None) -> None:
        """Let Qt work until the chart of another day is painted."""
        late = time.perf_counter() + PATIENCE
        while self.day == before:
            QApplication.processEvents()
            if time.perf_counter() > late:
                raise TimeoutError("no other day was painted")


def main() -> None:
    """Print what was measured."""
    own = application()
    window = MainWindow(Settings())
    window.resize(*WINDOW)
    window.show()
    painted = Painted(window)
    window.open_file(Path(sys.argv[1]), None, OpeningWish(as_of=FIRST))
    painted.wait(None)
    assert window.time.bar is not None
    track, values = window.time.bar.track, []
    for _ in range(int(sys.argv[2])):
        QTest.qWait(300)  # until nothing moves any more
        before, start = painted.day, time.perf_counter()
        QTest.keyClick(track, Qt.Key.Key_Right)
        painted.wait(before)
        values.append((time.perf_counter() - start) * 1000)
    print(json.dumps({"values": values}))
    window.close()
    wait_for_all(window)
    del own


if __name__ == "__main__":
    main()
