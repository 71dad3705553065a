"""Programs are measured with all that they start, and none of them outlives an interrupted benchmark."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.footprint import family, held
from tests.benchmarks.processes import FailedError, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the benchmark needs a POSIX system")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only there can it be told")
BUSY = "import os\nwhile sum(os.times()[:2]) < 0.2: pass"
PARENT = "import subprocess, sys; subprocess.run([sys.executable, '-c', sys.argv[1]], check=True)"
HOLDING = "import sys; held = b'x' * 40_000_000; print('ready', flush=True); sys.stdin.read()"
TWO = (
    "import subprocess, sys;"
    "both = [subprocess.Popen([sys.executable, '-c', sys.argv[1]]) for _ in range(2)];"
    "[each.wait() for each in both]"
)


def test_cpu_seconds_are_also_those_of_what_a_program_started() -> None:
    assert run([sys.executable, "-c", PARENT, BUSY]).cpu >= 0.2


def test_a_program_runs_in_the_folder_it_is_given(tmp_path: Path) -> None:
    said = "import json, os; print('...'); print(json.dumps(os.getcwd()))"
    assert run([sys.executable, "-c", said], folder=tmp_path).data == str(tmp_path)


def test_a_failure_is_told_by_the_last_line_of_its_complaint() -> None:
    with pytest.raises(FailedError, match=r"^ZeroDivisionError: division by zero$"):
        run([sys.executable, "-c", "1 / 0"])


def test_an_interrupted_program_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []

    def interrupted(pid: int, _: int) -> None:
        started.append(pid)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "wait4", interrupted)
        with pytest.raises(KeyboardInterrupt):
            run([sys.executable, "-c", "import signal; signal.pause()"])
    with pytest.raises(ProcessLookupError):
        os.kill(started[0], 0)


@LINUX
def test_memory_is_that_of_all_processes_at_once() -> None:
    command = [sys.executable, "-c", TWO, HOLDING]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert sorted(process.stdout.read(len(b"ready\n") * 2)) == sorted(b"ready\n" * 2)
        found = family(process.pid)
        assert len(found) == 3
        assert 80 < held(found) < 80 + 3 * 30
        assert held([]) == 0
        process.communicate(b"")
