"""A window that is used for hours: what it holds must not grow with what it was used for.

Runs itself as a program of its own (`python -m tests.attack.soak CYCLES SEED`), whose window nobody
sees; each cycle reads the open file again, folds, regroups, searches, selects, opens dialogs and another
file. Linux tells what a process holds; elsewhere only what Python and Qt know is counted.
"""

from __future__ import annotations

import gc
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from itertools import cycle, islice
from multiprocessing import active_children
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from orgviewer.chart.places import Place
from orgviewer.choices import Direction, LayoutKind
from orgviewer.commands.sample import write_sample
from orgviewer.model.dataset import Dataset
from orgviewer.views.actions.action import ActionName
from orgviewer.views.files.loading import SMALL
from orgviewer.views.main_window import MainWindow
from orgviewer.views.problems.dialog import ProblemsDialog
from orgviewer.views.settings import Settings
from tests.attack.outcome import Effort, Outcome

CYCLES = 10_000
LOOKS = 20  # at what the window holds, the first few of them while it warms up
WARMING = 5
MOST_GROWTH = 0.05  # of memory
MOST_DATASETS = 2  # the one that is shown, and the one before
ROWS, RECORDS, APART = 300, 60, 3_000  # people of the files that are opened in turn; the last is read apart
BEAT = 20  # milliseconds after which whoever waits looks again, should nothing else happen
DIALOGS = 10  # cycles after which all dialogs are opened once
SEARCHES = ("ada", "team", "role:engineer", "manager", "zzz")
MENU_ACTIONS = (ActionName.FOLD_ALL, ActionName.UNFOLD_ALL, ActionName.BACK, ActionName.FORWARD)

Held = Mapping[str, float]


def attack(effort: Effort) -> Iterator[Outcome]:
    """Use a window for many cycles, and compare what it holds early and late."""
    cycles = effort.times(CYCLES)
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "TMPDIR": folder,
            "XDG_CONFIG_HOME": folder,
        }
        command = [sys.executable, "-m", "tests.attack.soak", str(cycles), str(effort.seed)]
        ended = subprocess.run(command, env=environment, capture_output=True, check=False)
    if ended.returncode:
        said = ended.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        yield Outcome("soak", cycles, 0, f"ended with {ended.returncode}: {said}")
        return
    looks: list[Held] = [json.loads(line) for line in ended.stdout.decode().splitlines()]
    for name in looks[0]:
        early, late, held = judged(name, [look[name] for look in looks])
        yield Outcome(f"soak: {name}", cycles, cycles if held else 0, f"{early:,.0f} early, {late:,.0f} late")


def judged(name: str, values: list[float]) -> tuple[float, float, bool]:
    """Return what was held early and late, once it is warm, and whether that may be."""
    warm = values[WARMING:]
    third = max(1, len(warm) // 3)
    early, late = statistics.median(warm[:third]), statistics.median(warm[-third:])
    if name == "datasets":
        return early, max(values), max(values) <= MOST_DATASETS
    return early, late, late <= early * (1 + MOST_GROWTH) if name == "memory, KB" else late <= early


@dataclass
class Soak:
    """A person who does everything again and again."""

    window: MainWindow
    files: Iterator[Path]
    chance: random.Random
    searches: Iterator[str] = field(default_factory=lambda: cycle(SEARCHES))
    heart: QTimer = field(default_factory=lambda: QTimer(interval=BEAT, singleShot=True))

    def turn(self) -> None:
        """Let Qt do what waits."""
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self, is_done: Callable[[], bool]) -> None:
        """Let Qt work until something is done, and sleep while there is nothing to do."""
        while not is_done():
            self.heart.start()
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self.turn()
        self.turn()

    def run(self, number: int) -> None:
        """Do everything once, in the cycle of a number."""
        self.window.documents.reload()
        self.wait(lambda: not self.window.opening.is_busy and not self.window.going.opening.is_busy)
        for act in (self.fold, self.regroup, self.search, self.select):
            act()
            self.turn()
        if number % DIALOGS == 0:
            self.look_into_dialogs()
        self.open_another()

    def open_another(self) -> None:
        """Open the next file, and wait until it is shown."""
        path = next(self.files)
        self.window.open_file(path)
        self.wait(lambda: bool(self.window.dataset and self.window.dataset.path == path))

    def fold(self) -> None:
        """Fold and unfold, here and everywhere, and go back and forward."""
        for action in self.chance.sample(MENU_ACTIONS, 2):
            self.window.actions_by_name[action].trigger()
        self.window.chart.toggle(self._place())
        self.window.chart.repaint()

    def regroup(self) -> None:
        """Put the same people into another tree, other colours, another layout, and back."""
        window = self.window
        for menu in (window.arrange_menu, window.colour_menu):
            menu.aboutToShow.emit()
            for action in (self.chance.choice(menu.actions()), menu.actions()[0]):
                action.trigger()
                self.wait(lambda: not window.opening.is_busy and not window.going.opening.is_busy)
        window.chart.set_layout(self.chance.choice([*LayoutKind]))
        window.chart.set_direction(self.chance.choice([*Direction]))

    def search(self) -> None:
        """Look for something, and leave it."""
        finding = self.window.finding
        finding.open()
        self.window.parts.search.field.setText(next(self.searches))
        self.wait(lambda: finding._task is None and finding._next is None)
        finding.cancel()

    def select(self) -> None:
        """Select somebody, whose page is shown, and ask how somebody else is connected."""
        self.window.chart.select(self._place())
        self.window.chart.pair(self._place())
        self.window.chart.select(self._place())

    def look_into_dialogs(self) -> None:
        """Open and close one dialog after the other."""
        window = self.window
        QTimer.singleShot(0, close_dialogs)
        window.exporting.export()
        window.files.change_columns()
        window.exporting.print()
        window.actions_by_name[ActionName.SHORTCUTS].trigger()
        ProblemsDialog("", (), window).show()
        close_dialogs()

    def _place(self) -> Place:
        assert self.window.chart.scene
        return Place(self.chance.randrange(len(self.window.chart.scene.whole)))


def close_dialogs() -> None:
    """Close whatever is open beside the window."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()


def held(window: MainWindow) -> Held:
    """Return what the program holds now; circles that Python will find are not counted as held."""
    gc.collect()
    own = Path("/proc/self")
    system = {}
    if own.exists():
        pages = int((own / "statm").read_text(encoding="ascii").split()[1])
        system = {
            "memory, KB": pages * os.sysconf("SC_PAGE_SIZE") / 1024,
            "open files": len([*(own / "fd").iterdir()]),
            "threads of the system": len([*(own / "task").iterdir()]),
        }
    return {
        **system,
        "datasets": sum(isinstance(thing, Dataset) for thing in gc.get_objects()) + gc.get_freeze_count(),
        "threads": threading.active_count(),
        "processes": len(active_children()),
        "timers": len(window.findChildren(QTimer)),
        "objects of Qt": len(window.findChildren(QObject)),
        "widgets beside the window": len(QApplication.topLevelWidgets()),
    }


def soak(cycles: int, seed: int) -> Iterator[Held]:
    """Use a window for so many cycles; yield what it holds after each twentieth of them."""
    application = QApplication.instance() or QApplication(["orgviewer"])
    with tempfile.TemporaryDirectory() as name:
        files = []
        for people, suffix in ((ROWS, "csv"), (RECORDS, "yaml"), (APART, "yaml")):
            files.append(Path(name, f"{people}.{suffix}"))
            write_sample(people=people, output=files[-1], seed=seed)
        assert max(file.stat().st_size for file in files[:2]) <= SMALL < files[2].stat().st_size
        # The one that is read apart takes long to begin, and comes now and then.
        order = islice(cycle([*files[:2] * 10, files[2]]), None)
        person = Soak(MainWindow(Settings()), order, random.Random(seed))
        person.window.show()
        person.open_another()
        for number in range(1, cycles + 1):
            person.run(number)
            if number % max(1, cycles // LOOKS) == 0:
                yield held(person.window)
        person.window.close()
        person.turn()
    del application


if __name__ == "__main__":
    with redirect_stdout(sys.stderr):
        for look in soak(int(sys.argv[1]), int(sys.argv[2])):
            print(json.dumps(look), file=sys.__stdout__, flush=True)
