"""The two kinds of run: their tables, what is kept of them, and what they say of mistakes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as benchmark
from tests.benchmarks.contest import OURS, Contest, Contestant
from tests.benchmarks.kept import load_run
from tests.benchmarks.processes import ROOT
from tests.benchmarks.rival import Rival, Side

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the benchmark needs a POSIX system")
SAYS = "import json; print(json.dumps({'values': [1, 2, 3]}))"


def contest(script: str = SAYS) -> Contest:
    return Contest("counting", 3, "ms", 2, [Contestant(OURS, [sys.executable, "-c", script])])


def test_a_run_is_printed_and_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert benchmark.measure(iter([contest()]), tmp_path / "run.json")
    run = load_run(tmp_path / "run.json")
    assert run is not None
    (row,) = run.rows
    assert (row["what"], row["median"], row["runs"], run.against) == ("counting", 2, 6, "")
    assert min(row["wall_s"], row["cpu_s"], row["peak_mb"]) > 0
    assert "0 goals, 0 missed" in capsys.readouterr().out


def test_what_cannot_be_measured_is_a_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert not benchmark.measure(iter([contest("1 / 0")]), None)
    assert "ZeroDivisionError" in capsys.readouterr().out


def test_a_comparison_is_printed_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    @contextmanager
    def laid_out(commit: str) -> Iterator[Rival]:
        yield Rival(commit, (Side(sys.executable, tmp_path),))

    monkeypatch.setattr(benchmark, "laid_out", laid_out)
    peers = Contest("peers alone", 3, "ms", 1, [Contestant("a peer", None)])
    assert benchmark.compare(iter([contest(), peers]), "abc1234", 2, tmp_path / "run.json")
    run = load_run(tmp_path / "run.json")
    assert run is not None
    assert run.against == "abc1234"
    assert [(row["what"], row["aspect"], row["pairs"]) for row in run.rows] == [
        ("counting", aspect, 2) for aspect in ("wall", "CPU", "peak", "inside")
    ]
    assert run.rows[-1]["quartiles"] == [1, 1]
    assert "| inside |" in capsys.readouterr().out


@pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")
def test_a_commit_that_is_not_there_is_said_in_a_sentence() -> None:
    command = [sys.executable, "-m", "tests.benchmarks", "--against", "nowhere", "--only", "commands"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].endswith('git knows no commit "nowhere" here')
