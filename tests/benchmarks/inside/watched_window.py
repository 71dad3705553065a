"""The program's window, watched until its first frame of a file; for `first_frame` alone.

Prints {"gap": the longest time in ms that the window did not answer, "loaded": MB} as JSON; with
`zoom` it zooms in and out first, and says "zoomed" (MB) as well. Linux only.
With `cancel` it gives the loading up half-way, and prints {"cancel": ms until the window answers}.
With `modules` it prints {"modules": the names of all that was imported by then}.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from orgviewer import app
from orgviewer.chart.spec import Folding
from orgviewer.commands import cli
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings

TICK = 5  # ms
STEPS = 60
HALF_WAY = 1500  # ms; a file that is to be cancelled takes longer


class WatchedWindow(MainWindow):
    """The program's window, watched from its first appearance to its first frame with a chart."""

    def __init__(self, settings: Settings, size: QSize | None = None) -> None:
        super().__init__(settings, size)
        self.gap, self._last = 0.0, time.perf_counter()
        self._ticks = QTimer(self, interval=TICK)
        self._ticks.timeout.connect(self._tick)
        self._ticks.start()
        self.chart.scene_changed.connect(self._watch)
        if sys.argv[2:] == ["cancel"]:
            QTimer.singleShot(HALF_WAY, self._cancel)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gap, self._last = max(self.gap, now - self._last), now
        if any(dialog.isVisible() for dialog in self.findChildren(QDialog)):
            print("the file could not be opened", file=sys.stderr, flush=True)
            os._exit(1)

    def _watch(self) -> None:
        if self.chart.scene:
            self.chart.scene_changed.disconnect(self._watch)
            self.chart.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.chart.removeEventFilter(self)
            QTimer.singleShot(0, self._end)  # when this frame is finished
        return False

    def _end(self) -> None:
        if sys.argv[2:] == ["modules"]:
            print(json.dumps({"modules": sorted(sys.modules)}), flush=True)
            os._exit(0)
        self._tick()
        told = f'"gap": {self.gap * 1000:.1f}, "loaded": {memory():.1f}'
        if sys.argv[2:] == ["zoom"]:
            self._zoom()
            told += f', "zoomed": {memory():.1f}'
        print(f"{{{told}}}", flush=True)
        os._exit(0)  # taking the data apart is no part of the first frame

    def _cancel(self) -> None:
        """Cancel; the window answers when it comes to the next event."""
        start = time.perf_counter()
        self.status.cancelled.emit()
        QTimer.singleShot(0, lambda: self._answer(start))

    def _answer(self, start: float) -> None:
        print(f'{{"cancel": {(time.perf_counter() - start) * 1000:.2f}}}', flush=True)
        QApplication.quit()  # and with it the process that reads

    def _zoom(self) -> None:
        """Unfold everything, zoom to 100 % and back, painting each step."""
        self.chart.set_folding(Folding())
        self.chart.fit()
        factor = self.chart.camera.scale ** (-1 / STEPS)
        for step in range(2 * STEPS):
            self.chart.zoom(factor if step < STEPS else 1 / factor)
            self.chart.repaint()


def memory() -> float:
    """Return how much memory this process holds, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    """Run the program with the window that is watched in place of its own."""
    vars(app)["MainWindow"] = WatchedWindow
    cli.main([sys.argv[1]])
