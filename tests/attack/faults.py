"""Attacks on writing: a fault at every call for larger charts, disks that are full, and kills at random.

Where the tests refuse calls of small files, here real limits are met as well: of the size of files, of a
small disk (which takes the rights of an administrator), of memory; and processes are killed while they write.
"""

from __future__ import annotations

import errno
import io
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from orgviewer.atomic_write import write_whole
from orgviewer.choices import PictureFormat
from orgviewer.commands.sample import write_sample
from orgviewer.errors import OutputError
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.publish.formats import write_picture
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.writers import write_dataset
from tests.attack.outcome import Effort, Outcome
from tests.datasets import bush
from tests.faults.calls import Calls, each_fault, refusing
from tests.limits import file_size

CHECKOUT = Path(__file__).parent.parent.parent
REASONS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EDQUOT, errno.EROFS)
WAYS = {"nameless": (), "named": ("nameless",), "copied": ("link",)}
PEOPLE = 60
MOST_FAULTS = 40  # of one format and way, evenly spread
OLD = b"old" * 1_000
KILLS = 60
MEMORIES = range(60_000, 400_000, 20_000)  # kilobytes
Write = Callable[[Path], object]


def attack(effort: Effort) -> Iterator[Outcome]:
    """Yield what became of each kind of fault."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(["orgviewer"])
    writers = _writers()
    for way in WAYS:
        yield _refused(writers, way, effort)
    if sys.platform != "win32":
        yield _limited(writers, effort)
        yield from _full(writers, effort)
        yield _killed(effort)
    if sys.platform == "linux":
        yield _starved(effort)
    del application


def _writers() -> dict[str, Write]:
    """Return a way to write each format, by what its file is called."""
    dataset = bush(PEOPLE, 5, 3).dataset()
    picture = make_picture(dataset, PictureSpec(scale=0.3), Letters())
    writers: dict[str, Write] = {}
    for entry in PictureFormat:
        writers[f"export{entry.suffix}"] = partial(write_picture, picture)
    for suffix in (".yaml", ".json", ".csv"):
        writers[f"convert{suffix}"] = lambda path: write_dataset(dataset, path, is_field)
    return writers | {"sample.yaml": _sample}


def _sample(path: Path) -> None:
    with redirect_stdout(io.StringIO()):
        write_sample(people=PEOPLE, output=path, seed=1)


class _Tally:
    """Counts what was tried and held, and keeps what failed first."""

    def __init__(self) -> None:
        self.tried, self.held, self.first = 0, 0, ""

    def add(self, held: bool, where: str) -> None:
        self.tried += 1
        self.held += held
        if not held and not self.first:
            self.first = f"first: {where}"

    def outcome(self, name: str, remark: str = "") -> Outcome:
        return Outcome(name, self.tried, self.held, self.first or remark)


def _holds(write: Callable[[], object], output: Path, has_old: bool) -> bool:
    """Write where that fails or does not; return whether old or new, all or nothing, is there afterwards."""
    output.unlink(missing_ok=True)
    if has_old:
        output.write_bytes(OLD)
    told = ""
    try:
        write()
    except OutputError as error:
        told = str(error)
    left = [path.name for path in output.parent.iterdir()]
    if not told:
        return left == [output.name] and output.read_bytes() != OLD
    kept = output.read_bytes() == OLD if has_old else left == []
    return kept and len(left) == int(has_old) and "\n" not in told and "cannot be written: " in told


def _refused(writers: dict[str, Write], way: str, effort: Effort) -> Outcome:
    """Refuse one call after the other."""
    tally = _Tally()

    def refuse(write: Write, output: Path, calls: Calls) -> None:
        with refusing(calls, WAYS[way]):
            write(output)

    for name, write in writers.items():
        with tempfile.TemporaryDirectory() as folder:
            output = Path(folder) / name
            faults = list(each_fault(partial(refuse, write, output), REASONS))
            step = max(1, len(faults) // effort.times(MOST_FAULTS))
            for number, call, reason in faults[::step]:
                where = f"{name}, call {number} ({call}), {os.strerror(reason)}"
                for has_old in (False, True):
                    refused = partial(refuse, write, output, Calls(number, reason))
                    tally.add(_holds(refused, output, has_old), where)
    return tally.outcome(f"a call refused, files {way}")


def _limited(writers: dict[str, Write], effort: Effort) -> Outcome:
    """Let files become no larger than some size."""
    tally, chance = _Tally(), random.Random(effort.seed)
    for name, write in writers.items():
        with tempfile.TemporaryDirectory() as folder:
            output = Path(folder) / name
            write(output)
            size = output.stat().st_size
            for turn in range(effort.times(20)):
                most = chance.randrange(size)

                limited = partial(_write_limited, write, most, output)
                tally.add(_holds(limited, output, turn % 2 == 0), f"{name}, {most} of {size} bytes")
    return tally.outcome("files that may not become so large")


def _write_limited(write: Write, most: int, path: Path) -> None:
    """Write a file that may have so many bytes."""
    with file_size(most):
        write(path)


@contextmanager
def _small_disk(size: int) -> Iterator[Path | None]:
    """Yield a disk of so many bytes, or None where none can be mounted."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder]
        if os.geteuid() != 0 or subprocess.run(command, check=False, capture_output=True).returncode:
            yield None
            return
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", folder], check=True)


def _full(writers: dict[str, Write], effort: Effort) -> Iterator[Outcome]:
    """Fill a real disk."""
    tally, chance = _Tally(), random.Random(effort.seed)
    with _small_disk(256 * 1024) as disk:
        if disk is None:
            yield Outcome("a full disk", 0, 0, "no small disk can be mounted here")
            return
        for name, write in writers.items():
            (disk / "out").mkdir(exist_ok=True)
            output = disk / "out" / name
            for turn in range(effort.times(10)):
                left = chance.randrange(0, 8 * 4_096)
                fill = partial(_write_filled, write, output, disk / "filler", left)
                tally.add(_holds(fill, output, turn % 2 == 0), f"{name}, {left} bytes left")
                output.unlink(missing_ok=True)
    yield tally.outcome("a full disk")


def _write_filled(write: Write, output: Path, filler: Path, left: int) -> None:
    """Write a file where so many bytes are left."""
    room = os.statvfs(filler.parent)
    filler.write_bytes(bytes(max(0, room.f_bavail * room.f_frsize - left)))
    try:
        write(output)
    finally:
        filler.unlink()


WRITER = """
import sys
from pathlib import Path
from orgviewer.unfinished import sys as system
from orgviewer.atomic_write import whole_file
if sys.argv[2] == "named":
    system.platform = "another"
print("begun", flush=True)
while True:
    with whole_file(Path(sys.argv[1])) as file:
        for _ in range(20):
            file.write(b"new" * 10_000)
"""


def _killed(effort: Effort) -> Outcome:
    """Kill processes while they write; the next one takes away what they left, and nothing is ever half."""
    tally, chance, hidden = _Tally(), random.Random(effort.seed), 0
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "chart.png"
        for turn in range(effort.times(KILLS)):
            way = "nameless" if turn % 3 else "named"
            output.write_bytes(OLD)
            command = [sys.executable, "-c", WRITER, str(output), way]
            with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=CHECKOUT) as process:
                assert process.stdout is not None
                process.stdout.readline()
                time.sleep(chance.random() / 10)
                process.send_signal(signal.SIGKILL)
            left = [path for path in Path(folder).iterdir() if path != output]
            hidden += len(left) if way == "nameless" else 0
            is_whole = output.read_bytes() in (OLD, b"new" * 200_000)
            write_whole(output, ["new"])
            is_swept = [*Path(folder).iterdir()] == [output]
            tally.add(is_whole and is_swept and len(left) <= 1, f"kill {turn}, {way}, {left}")
    return tally.outcome("killed while writing", f"{hidden} of them at the instant before a name")


def _starved(effort: Effort) -> Outcome:
    """Run each command with little memory; it ends with a sentence, whatever it comes to."""
    tally = _Tally()
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "staff.csv"
        with redirect_stdout(io.StringIO()):
            write_sample(people=20_000, output=table, seed=1)
        commands = {
            "check": [str(table)],
            "connect": [str(table), "e1", "e2"],
            "convert": [str(table), "--output", f"{folder}/new.yaml"],
            "export": [str(table), "--output", f"{folder}/new.csv"],
            "sample": ["20000", "--output", f"{folder}/new.json"],
        }
        memories = MEMORIES[:: max(1, len(MEMORIES) // effort.times(len(MEMORIES)))]
        for command, arguments in commands.items():
            for memory in memories:
                line = f'ulimit -v {memory}; exec "$@"'
                result = subprocess.run(
                    ["/bin/sh", "-c", line, "sh", sys.executable, "-m", "orgviewer", command, *arguments],
                    cwd=CHECKOUT,
                    env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
                    capture_output=True,
                    encoding="utf-8",
                    check=False,
                )
                said = result.stdout if command == "check" else result.stderr
                # A library may end the program with a line of its own.
                is_said = result.returncode == 1 and "memory" in said.lower() and said.count("\n") <= 2
                tally.add(result.returncode == 0 or is_said, f"{command}, {memory} kB: {said[-80:]!r}")
        left = [path.name for path in Path(folder).iterdir() if path.name.startswith(".")]
        tally.add(not left, f"left: {left}")
    return tally.outcome("little memory")
