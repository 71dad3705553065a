"""Runs programs and says how long they took, what memory they needed and what they printed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import Any

ROOT = Path(__file__).parents[2]
PATIENCE = 300.0  # seconds; what takes longer is ended, and counts as not measured
KILOBYTES = 1024 if sys.platform.startswith("linux") else 1  # macOS counts memory in bytes


class FailedError(Exception):
    """A program that ended with an error, or that was ended for taking too long."""


@dataclass(frozen=True)
class Outcome:
    """How a program did: seconds from start to end, the peak of its memory in MB, and its output."""

    seconds: float
    peak: float
    output: str

    @property
    def data(self) -> Any:
        """What the last line says as JSON."""
        return json.loads(self.output.strip().splitlines()[-1])


def run(
    command: Sequence[str], environment: Mapping[str, str] | None = None, patience: float = PATIENCE
) -> Outcome:
    """Run a program to its end; raises FailedError if it fails or takes longer than `patience` seconds.

    The peak is that of the largest single process among it and those it waited for.
    """
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as complaints:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=complaints,
            cwd=ROOT,
            env={**os.environ, **(environment or {})},
            start_new_session=True,
        )
        timer = Timer(patience, _end, (process.pid,))
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        complaints.seek(0)
        if process.returncode:
            late = f"not within {patience:.0f} s" if seconds >= patience else ""
            last = complaints.read().decode(errors="replace").strip().splitlines()[-1:]
            raise FailedError(late or "".join(last)[:160] or f"exit code {process.returncode}")
        peak = usage.ru_maxrss * KILOBYTES / 1e6
        return Outcome(seconds, peak, output.read().decode(errors="replace"))


def _end(group: int) -> None:
    """End a program together with all that it started."""
    os.killpg(group, signal.SIGKILL)


def python(module: str, *arguments: object) -> list[str]:
    """Return the command that runs a module of the benchmark with the interpreter of this process."""
    return [sys.executable, "-m", f"tests.benchmarks.inside.{module}", *map(str, arguments)]
