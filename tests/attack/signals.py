"""Signals at random moments: the exit code is the signal's, nothing is told, left behind, or still alive.

Half of them go to all processes of the command, as a terminal sends Ctrl+C, the others to itself alone.
A moment before the first line of the program runs is taken again: Python's own start tells of a signal
in its own way. Linux says which processes are left; elsewhere nobody is asked. Not on Windows.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from orgviewer.choices import PictureFormat
from orgviewer.commands.sample import write_sample
from orgviewer.signals import ENDING, status_of
from tests.attack.outcome import Effort, Outcome
from tests.end_to_end.screen import virtual_screen
from tests.workbooks import write_workbook

ROOT = Path(__file__).parents[2]
MOMENTS = 200
PEOPLE, MANY = 150, 3_000  # of a file that is drawn, and of one that is read beside the window
WINDOW = 3.0  # times as long as a window takes to appear
LONGEST = 120.0  # seconds
MOMENT = 2.0  # seconds that a process has to end after the one that started it
OUTPUT = "written"


@dataclass(frozen=True)
class Command:
    """What is run, and how long that takes here without a signal, in seconds."""

    name: str
    arguments: Sequence[str]
    environment: Mapping[str, str]
    seconds: float


def attack(effort: Effort) -> Iterator[Outcome]:
    """Send signals to commands and to the window."""
    chance = random.Random(effort.seed)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # what is ignored is inherited
    try:
        with ExitStack() as stack:
            scratch = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            commands = list(_commands(scratch, stack))
            failures: dict[str, list[str]] = {command.name: [] for command in commands}
            tried = dict.fromkeys(failures, 0)
            for number in range(effort.times(MOMENTS)):
                command = commands[number % len(commands)]
                tried[command.name] += 1
                if why := _failure(command, chance):
                    failures[command.name].append(why)
    finally:
        signal.signal(signal.SIGINT, before)
    for name, whys in failures.items():
        if tried[name]:
            yield Outcome(f"signals: {name}", tried[name], tried[name] - len(whys), "; ".join(whys[:2]))


def _commands(scratch: Path, stack: ExitStack) -> Iterator[Command]:
    """Yield all commands, each timed, on files that take them a while."""
    table, many, book = (scratch / name for name in ("table.csv", "many.yaml", "book.xlsx"))
    write_sample(people=PEOPLE, output=table, seed=1)
    write_sample(people=MANY, output=many, seed=1)
    cells = [line.split(",") for line in table.read_text(encoding="utf-8").splitlines()]
    write_workbook(book, {"Staff": cells})
    read: dict[str, Sequence[str]] = {
        "check": ("check", str(many)),
        "check a workbook": ("check", str(book)),
        "convert": ("convert", str(book), "--output", f"{OUTPUT}.yaml"),
        "connect": ("connect", str(table), "e1", "e2"),
        "sample": ("sample", str(MANY), "--output", f"{OUTPUT}.json"),
        **{
            f"export {ending}": ("export", str(table), "--output", f"{OUTPUT}{ending}")
            for ending in PictureFormat
        },
    }
    for name, arguments in read.items():
        yield Command(name, arguments, {}, _seconds(arguments, {}))
    if shutil.which("Xvfb"):
        screen = stack.enter_context(virtual_screen()).environment
        # A window ends when it is told to: how long it takes to appear is guessed by a command.
        yield Command("window", (str(many),), screen, WINDOW * _seconds(("check", str(many)), {}))


def _seconds(arguments: Sequence[str], environment: Mapping[str, str]) -> float:
    with tempfile.TemporaryDirectory() as name:
        start = time.perf_counter()
        process = _start(arguments, environment, Path(name))
        process.communicate(timeout=LONGEST)
    return time.perf_counter() - start


def _start(arguments: Sequence[str], environment: Mapping[str, str], folder: Path) -> subprocess.Popen[bytes]:
    """Start the program in a folder and a session of its own, with a temporary folder within."""
    (folder / "temporary").mkdir()
    own = {
        "PYTHONPATH": str(ROOT),
        "TMPDIR": str(folder / "temporary"),
        "XDG_CONFIG_HOME": str(folder / "settings"),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "orgviewer", *arguments],
        cwd=folder,
        env={**os.environ, **environment, **own},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def _failure(command: Command, chance: random.Random) -> str:
    """Send a signal at a random moment; return what did not hold, or nothing."""
    while True:
        moment, number = chance.uniform(0, command.seconds), chance.choice(ENDING)
        everybody = chance.random() < 0.5
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            process = _start(command.arguments, command.environment, folder)
            time.sleep(moment)
            has_ended = process.poll() is not None
            if not has_ended:
                (os.killpg if everybody else os.kill)(process.pid, number)
            try:
                _, said = process.communicate(timeout=LONGEST)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.communicate()
                return f"stands still after signal {number} at {moment:.3f} s"
            text = said.decode(errors="replace")
            is_early = process.returncode == -number or ("Traceback" in text and "orgviewer" not in text)
            if not has_ended and is_early:
                continue
            why = _why(process.pid, process.returncode, text, folder, 0 if has_ended else status_of(number))
            return f"signal {number} at {moment:.3f} s: {why}" if why else ""


def _why(pid: int, status: int, said: str, folder: Path, wanted: int) -> str:
    """Return what does not hold after a command has ended, or nothing; it may just have been done before."""
    if status not in {0, wanted}:
        return f"ended with {status}: {said.strip()[-200:]}"
    if "Traceback" in said or "Exception ignored" in said or (status and said.count("\n") > 1):
        return f"said {said.strip()[-200:]}"
    left = [path.name for path in folder.iterdir() if path.name not in {"temporary", "settings"}]
    left = [name for name in left if name != f"{OUTPUT}{Path(name).suffix}"]
    left += [path.name for path in (folder / "temporary").iterdir()]
    if left:
        return f"left {left[:3]}"
    end = time.monotonic() + MOMENT
    while living := _living(pid):
        if time.monotonic() > end:
            return f"left processes: {living}"
        time.sleep(0.02)
    return ""


def _living(session: int) -> list[int]:
    """Return the processes of a session that are alive."""
    living = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue  # it has just ended
        if int(fields[3]) == session and fields[0] not in "ZX":
            living.append(int(entry.parent.name))
    return living
