"""Commands that nobody wants to wait for: whole processes, beside the interpreter alone."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from orgviewer.resources import sample
from tests.benchmarks.contest import OURS, Bench, Contest, Contestant, cpu, wall, whole_process
from tests.benchmarks.groups.start import XAI
from tests.benchmarks.processes import program
from tests.benchmarks.table import at_most

ROUNDS = 9
NO_SLOWER = at_most(1.05)  # which is how far pairs of the same program lie apart


def contests(bench: Bench) -> Iterator[Contest]:
    """Yield all contests of this group."""
    commands = {
        "check data/xai.yaml": program("check", sample("xai.yaml")),
        "--version": program("--version"),
        "--help": program("--help"),
    }
    for what, command in commands.items():
        contestants = [
            Contestant(OURS, command, whole_process, aspects=(wall(NO_SLOWER), cpu(NO_SLOWER))),
            Contestant("Python alone", [sys.executable, "-c", ""], whole_process, is_floor=True),
        ]
        yield Contest(f"orgviewer {what}", XAI, "ms", bench.rounds(ROUNDS), contestants)
