"""Pictures: from a file to each format, whole process, with the peak of memory and the bytes."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from tests.benchmarks.contest import (
    OURS,
    Bench,
    Contest,
    Contestant,
    Done,
    memory,
    peak,
    wall,
    whole_process,
)
from tests.benchmarks.processes import Outcome, program, python
from tests.benchmarks.table import Row, at_most

SHARES = {  # of the seconds that the commit before takes
    (13, ".png"): 0.5,
    (1_000, ".png"): 0.55,
    (10_000, ".png"): 0.6,
    (10_000, ".pptx"): 0.5,
}
MEMORY_SHARES = {(10_000, ".png"): at_most(1.1)}  # as before, but for what pairs lie apart
MEMORY = {(10_000, ".pptx"): at_most(250)}  # MB
LARGEST_PEER = 10_000
LARGEST_SIDE = 32_767  # of a picture by dot
DRAWN_BY_DOT = (".svg", ".pdf")
LARGEST = {".pdf": 10_000, ".pptx": 10_000, ".html": 100_000, ".svg": 100_000}


def contests(bench: Bench) -> Iterator[Contest]:
    """Yield all contests of this group."""
    for people in (13, 1_000) if bench.quick else (13, 1_000, 2_000, 10_000, 100_000):
        contestants = [_own(bench, people, ".png")]
        if people <= LARGEST_PEER:
            contestants += [_dot(bench, people, ".png"), _browser(bench, people)]
        yield Contest("file to PNG", people, "ms", bench.rounds(3), contestants)
    for suffix, largest in LARGEST.items():
        for people in bench.sizes(13, 1_000, 10_000, 100_000):
            if people <= largest:
                yield _drawn(bench, people, suffix)
    for people in bench.sizes(1_000, 10_000):
        packing = Contestant(OURS, python("packing", bench.material.table(people)), goal=at_most(30))
        yield Contest("PNG, the share of packing", people, "%", bench.rounds(3), [packing])


def _drawn(bench: Bench, people: int, suffix: str) -> Contest:
    contestants = [_own(bench, people, suffix)]
    if suffix in DRAWN_BY_DOT and people <= LARGEST_PEER:
        contestants.append(_dot(bench, people, suffix))
    what = f"file to {suffix[1:].upper()}"
    return Contest(what, people, "ms", bench.rounds(2), contestants, partial(_with_memory, suffix))


def _with_memory(suffix: str, contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    yield from contest.rows(done)
    goal = MEMORY.get((contest.people, suffix))
    if goal:
        yield from contest.of_ours(done, f"{contest.what}, memory", "MB", peak, goal)


def export(table: Path, picture: Path) -> list[str]:
    """Return the command that draws a file."""
    return program("export", table, "--output", picture)


def _own(bench: Bench, people: int, suffix: str) -> Contestant:
    picture = bench.material.folder / f"own-{people}{suffix}"
    share = SHARES.get((people, suffix))
    aspects = (
        wall(None if share is None else at_most(share)),
        memory(MEMORY_SHARES.get((people, suffix))),
    )
    command = export(bench.material.table(people), picture)
    return Contestant(OURS, command, whole_process, note=_size(picture), aspects=aspects)


def _dot(bench: Bench, people: int, suffix: str) -> Contestant:
    picture, dot = bench.material.folder / f"dot-{people}{suffix}", bench.peers.dot
    graph = str(bench.material.graph(people))
    command = [dot, f"-T{suffix[1:]}", f"-o{picture}", graph] if dot else None
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
