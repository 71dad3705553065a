"""Rows on pictures: from a file to a PNG, whole process."""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.contest import OURS, Bench, Contestant, contest, whole_process
from tests.benchmarks.processes import Outcome
from tests.benchmarks.table import Row, at_most

GOALS = {1_000: at_most(1_000)}
LARGEST_PEER = 10_000
LARGEST_SIDE = 32_767  # of a picture by dot


def rows(bench: Bench) -> Iterator[Row]:
    """Yield all rows of this group."""
    for people in (13, 1_000) if bench.quick else (13, 1_000, 2_000, 10_000):
        contestants = [_own(bench, people), _dot(bench, people), _browser(bench, people)]
        yield from contest("file to PNG", people, "ms", bench.rounds(3), contestants)


def export(table: Path, picture: Path) -> list[str]:
    """Return the command that draws a file."""
    return [sys.executable, "-m", "orgviewer", "export", str(table), "--output", str(picture)]


def _own(bench: Bench, people: int) -> Contestant:
    picture = bench.material.folder / f"own-{people}.png"
    table = bench.material.table(people)
    command = export(table, picture)
    return Contestant(OURS, command, whole_process, goal=GOALS.get(people), note=_size(picture))


def _dot(bench: Bench, people: int) -> Contestant:
    picture, program = bench.material.folder / f"dot-{people}.png", bench.peers.dot
    command = [program, "-Tpng", f"-o{picture}", str(bench.material.graph(people))] if program else None
    rounds = 3 if people < LARGEST_PEER else 1
    return Contestant("Graphviz dot", command, whole_process, rounds=rounds, note=_size(picture))


def _browser(bench: Bench, people: int) -> Contestant:
    command = bench.peers.page("export", bench.material.table(people))
    rounds = 3 if people < LARGEST_PEER else 1
    environment = bench.peers.environment
    return Contestant("d3-org-chart", command, whole_process, environment, rounds, note=_told_size)


def _size(picture: Path) -> Callable[[Outcome], str]:
    """Return a function that says how large a PNG is, by its header."""

    def size(_: Outcome) -> str:
        width, height = struct.unpack(">II", picture.read_bytes()[16:24])
        squeezed = ", all squeezed into the largest that it can" if width == LARGEST_SIDE else ""
        return f"{width} × {height} px{squeezed}"

    return size


def _told_size(outcome: Outcome) -> str:
    data = outcome.data
    return f"{data['width']} × {data['height']} px, cards {data['card']:.3g} px wide"
