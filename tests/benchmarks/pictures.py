"""Rows on pictures: from a file to each format, whole process, with the peak of memory and the bytes."""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.contest import OURS, Bench, Contestant, contest, whole_process
from tests.benchmarks.processes import Outcome, python
from tests.benchmarks.table import Row, at_most

GOALS = {1_000: at_most(1_000), 10_000: at_most(10_000)}
LARGEST_PEER = 10_000
LARGEST_SIDE = 32_767  # of a picture by dot
DRAWN_BY_DOT = (".svg", ".pdf")
LARGEST = {".pdf": 10_000, ".pptx": 10_000, ".html": 100_000, ".svg": 100_000}


def rows(bench: Bench) -> Iterator[Row]:
    """Yield all rows of this group."""
    for people in (13, 1_000) if bench.quick else (13, 1_000, 2_000, 10_000, 100_000):
        contestants = [_own(bench, people, ".png")]
        if people <= LARGEST_PEER:
            contestants += [_dot(bench, people, ".png"), _browser(bench, people)]
        yield from contest("file to PNG", people, "ms", bench.rounds(3), contestants)
    for suffix, largest in LARGEST.items():
        for people in bench.sizes(13, 1_000, 10_000, 100_000):
            if people <= largest:
                contestants = [_own(bench, people, suffix)]
                if suffix in DRAWN_BY_DOT and people <= LARGEST_PEER:
                    contestants.append(_dot(bench, people, suffix))
                yield from contest(
                    f"file to {suffix[1:].upper()}", people, "ms", bench.rounds(2), contestants
                )
    for people in bench.sizes(1_000, 10_000):
        packing = Contestant(OURS, python("packing", bench.material.table(people)), goal=at_most(30))
        yield from contest("PNG, the share of packing", people, "%", bench.rounds(3), [packing])


def export(table: Path, picture: Path) -> list[str]:
    """Return the command that draws a file."""
    return [sys.executable, "-m", "orgviewer", "export", str(table), "--output", str(picture)]


def _own(bench: Bench, people: int, suffix: str) -> Contestant:
    picture = bench.material.folder / f"own-{people}{suffix}"
    table = bench.material.table(people)
    goal = GOALS.get(people) if suffix == ".png" else None
    return Contestant(OURS, export(table, picture), whole_process, goal=goal, note=_size(picture))


def _dot(bench: Bench, people: int, suffix: str) -> Contestant:
    picture, program = bench.material.folder / f"dot-{people}{suffix}", bench.peers.dot
    graph = str(bench.material.graph(people))
    command = [program, f"-T{suffix[1:]}", f"-o{picture}", graph] if program else None
    rounds = 3 if people < LARGEST_PEER else 1
    return Contestant("Graphviz dot", command, whole_process, rounds=rounds, note=_size(picture))


def _browser(bench: Bench, people: int) -> Contestant:
    command = bench.peers.page("export", bench.material.table(people))
    rounds = 3 if people < LARGEST_PEER else 1
    environment = bench.peers.environment
    return Contestant("d3-org-chart", command, whole_process, environment, rounds, note=_told_size)


def _size(picture: Path) -> Callable[[Outcome], str]:
    """Return a function that says how large a picture is: its bytes, and a PNG's pixels by its header."""

    def size(_: Outcome) -> str:
        megabytes = f"{picture.stat().st_size / 1e6:.3g} MB"
        if picture.suffix != ".png":
            return megabytes
        with picture.open("rb") as file:  # its head alone: what is held here would count as peak of others
            width, height = struct.unpack(">II", file.read(24)[16:])
        squeezed = ", all squeezed into the largest that it can" if width == LARGEST_SIDE else ""
        return f"{width} × {height} px{squeezed}, {megabytes}"

    return size


def _told_size(outcome: Outcome) -> str:
    data = outcome.data
    return f"{data['width']} × {data['height']} px, cards {data['card']:.3g} px wide"
