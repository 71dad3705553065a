"""Files that grow: twice as much may take 2.6 times as long, nothing ten seconds, and no click a second.

Time is that of the processor. What reading takes is measured without a window, what holds the window in
its own thread, while the file is read beside it as it always is.
"""

from __future__ import annotations

import gc
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog

from orgviewer.chart.places import Place
from orgviewer.errors import ReadError
from orgviewer.layout.layout import LayoutStyle
from orgviewer.paint.theme import LIGHT
from orgviewer.views.files.loading import Loader
from orgviewer.views.files.open_file import OpenFile
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from tests.attack.growing import GROWING
from tests.attack.outcome import Effort, Outcome
from tests.attack.shape import Growing

HALF, WHOLE = 500_000, 1_000_000  # letters
MOST_GROWTH = 2.6
TOO_SHORT = 0.2  # seconds, below which growth is chance
MOST_READING, MOST_HELD = 10.0, 1.0  # seconds
AGAIN = 3  # tries of what did not hold, since a busy machine is slow at times
PATIENCE = 300.0  # seconds by the clock, after which a file counts as one that stands still
PAUSE = 0.01  # seconds in which the thread that reads gets its turn
TURNS = 20  # of the window, after a file was opened, in which it is drawn


@dataclass(frozen=True)
class Spent:
    """Seconds: for half the file and the whole of it, and the longest that the window was held."""

    half: float
    whole: float
    held: float

    @property
    def growth(self) -> float:
        """How much longer twice as much takes; 1 where that cannot be told."""
        return self.whole / max(self.half, TOO_SHORT / 2) if self.whole > TOO_SHORT else 1.0

    @property
    def has_held(self) -> bool:
        """Whether all is as it should be."""
        return self.growth <= MOST_GROWTH and self.whole < MOST_READING and self.held < MOST_HELD


def attack(effort: Effort) -> Iterator[Outcome]:
    """Let the files of each kind grow; of a small share only some."""
    kinds = list(dict.fromkeys(growing.kind for growing in GROWING))
    chance = random.Random(effort.seed)
    for kind in kinds:
        among = [number for number, growing in enumerate(GROWING) if growing.kind == kind]
        chosen = sorted(chance.sample(among, min(len(among), effort.times(len(among)))))
        yield _outcome(f"files that grow: {kind}", chosen, list(_tried(chosen)))


def _outcome(name: str, chosen: Sequence[int], spent: Sequence[Spent | None]) -> Outcome:
    failed = [
        GROWING[number].name for number, one in zip(chosen, spent, strict=True) if not (one and one.has_held)
    ]
    known = [one for one in spent if one]
    figures = "nothing was measured"
    if known:
        growth, whole, held = (
            max(getattr(one, figure) for one in known) for figure in ("growth", "whole", "held")
        )
        figures = f"at most × {growth:.1f}, {whole:.1f} s, window held {held:.2f} s"
    return Outcome(name, len(spent), len(spent) - len(failed), "; ".join([figures, *failed[:5]]))


class _Measuring:
    """A process that measures one file after the other."""

    def __init__(self) -> None:
        self._pipe, other = get_context("spawn").Pipe()
        self._process = get_context("spawn").Process(target=measure, args=(other,))
        self._process.start()
        other.close()

    def spent(self, number: int) -> Spent | None:
        """Return what a file took, or None if it stood still or ended the process."""
        try:
            self._pipe.send(number)
            found = self._pipe.recv() if self._pipe.poll(PATIENCE) else None
        except (EOFError, OSError):
            return None
        assert found is None or isinstance(found, Spent)
        return found

    def end(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.join()
        self._pipe.close()


def _tried(chosen: Sequence[int]) -> Iterator[Spent | None]:
    """Yield what each file took, or None for one that stood still or ended the process."""
    measuring = _Measuring()
    for number in chosen:
        spent: Spent | None = None
        for _ in range(AGAIN):
            spent = measuring.spent(number)
            if spent and spent.has_held:
                break
            measuring.end()
            measuring = _Measuring()
        yield spent
    measuring.end()


def measure(pipe: Connection) -> None:
    """Measure the files whose numbers come in, and send what they took; runs in a process of its own."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    with tempfile.TemporaryDirectory() as name, suppress(EOFError):
        folder = Path(name)
        _keep_settings_in(name)
        while True:
            growing = GROWING[pipe.recv()]
            half, whole = (_reading(_written(growing, size, folder)) for size in (HALF, WHOLE))
            pipe.send(Spent(half, whole, _holding(_written(growing, WHOLE, folder), application)))


def _keep_settings_in(folder: str) -> None:
    """Leave the settings of the person who runs this alone."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for format_ in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(format_, QSettings.Scope.UserScope, folder)


def _written(growing: Growing, size: int, folder: Path) -> Path:
    path = folder / f"growing{growing.suffix}"
    path.write_text(growing.sized(size), encoding="utf-8", newline="")
    return path


def _reading(path: Path) -> float:
    """Return the seconds that a file takes to become a scene, or a list of problems."""
    gc.collect()
    start = time.process_time()
    with suppress(ReadError):
        Loader(OpenFile(path), LayoutStyle(), LIGHT).now()
    return time.process_time() - start


def _holding(path: Path, application: QApplication) -> float:
    """Return the longest that opening a file, and clicking on its cards, holds the window."""
    window = MainWindow(Settings())
    window.show()
    application.processEvents()
    ended: list[object] = []
    window.documents.opened.connect(ended.append)
    window.documents.unread.connect(lambda path, error: ended.append(error))
    held = [_held(partial(window.open_file, path))]
    turns = 0
    while turns < TURNS:
        held.append(_held(application.processEvents))
        turns += bool(ended)
        time.sleep(PAUSE)
    for dialog in window.findChildren(QDialog):
        dialog.close()
    if window.chart.scene:
        for place in range(-1, min(2, len(window.chart.scene.whole))):
            held.append(_held(partial(window.chart.select, Place(place)), application.processEvents))
    window.close()
    return max(held)


def _held(*acts: Callable[[], object]) -> float:
    """Return the seconds of this thread that acts take."""
    start = time.thread_time()
    for act in acts:
        act()
    return time.thread_time() - start
