"""Runs programs and says how long they took, what they needed and what they printed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import Any

from tests.benchmarks.footprint import Watch

ROOT = Path(__file__).parents[2]
PATIENCE = 300.0  # seconds; what takes longer is ended, and counts as not measured
KILOBYTES = 1024 if sys.platform.startswith("linux") else 1  # macOS counts memory in bytes


class FailedError(Exception):
    """A program that ended with an error, or that was ended for taking too long."""


@dataclass(frozen=True)
class Outcome:
    """How a program did, with all that it started: wall and CPU seconds, the peak in MB, and its output."""

    seconds: float
    cpu: float
    peak: float
    output: str

    @property
    def data(self) -> Any:
        """What the last line says as JSON."""
        return json.loads(self.output.strip().splitlines()[-1])


def run(
    command: Sequence[str],
    environment: Mapping[str, str] | None = None,
    patience: float = PATIENCE,
    folder: Path = ROOT,
) -> Outcome:
    """Run a program in a folder to its end; raises FailedError if it fails or takes over `patience` seconds.

    CPU seconds count it and those it waited for. The peak is that of the largest single process among them
    or, where the system can tell, of all that ran at the same time if that is more. Whatever interrupts this
    ends the program, too.
    """
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as complaints:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=complaints,
            cwd=folder,
            env={**os.environ, **(environment or {})},
            start_new_session=True,
        )
        timer = Timer(patience, _end, (process.pid,))
        timer.start()
        try:
            with Watch(process.pid) as watch:
                _, status, usage = os.wait4(process.pid, 0)
            seconds = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
        finally:
            timer.cancel()
            if process.returncode is None:
                _end(process.pid)
                process.wait()
        output.seek(0)
        complaints.seek(0)
        if process.returncode:
            late = f"not within {patience:.0f} s" if seconds >= patience else ""
            last = complaints.read().decode(errors="replace").strip().splitlines()[-1:]
            raise FailedError(late or "".join(last)[:160] or f"exit code {process.returncode}")
        peak = max(usage.ru_maxrss * KILOBYTES / 1e6, watch.peak)
        return Outcome(seconds, usage.ru_utime + usage.ru_stime, peak, output.read().decode(errors="replace"))


def _end(group: int) -> None:
    """End a program together with all that it started."""
    with suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)


def python(module: str, *arguments: object) -> list[str]:
    """Return the command that runs a module of the benchmark with the interpreter of this process."""
    return [sys.executable, "-m", f"tests.benchmarks.inside.{module}", *map(str, arguments)]


def program(*arguments: object) -> list[str]:
    """Return the command that runs the program itself, from the checkout that it is started in."""
    return [sys.executable, "-m", "orgviewer", *map(str, arguments)]
