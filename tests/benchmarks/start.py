"""Rows on starting and loading: from a file to the first frame, against the bare floors."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from orgviewer.resources import sample
from tests.benchmarks.contest import OURS, Bench, Contestant, compete, contest, ratio, rows_of, whole_process
from tests.benchmarks.processes import Outcome, python
from tests.benchmarks.table import Goal, Row, at_most

WINDOW, IMPORTS = "empty window", "empty window, libraries imported"
STARTS = 7
XAI = 12  # people
MOST_PEOPLE = {".csv": 1_000_000, ".json": 1_000_000, ".yaml": 100_000}  # below the largest file it reads
ROUNDS = {1_000: 5, 10_000: 5, 100_000: 3, 1_000_000: 2}
GOALS = {(1_000_000, ".csv"): at_most(6_000)}
NO_SCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def rows(bench: Bench) -> Iterator[Row]:
    """Yield all rows of this group."""
    yield from _least(bench)
    for people in bench.sizes(*ROUNDS):
        for suffix, most in MOST_PEOPLE.items():
            if people <= most:
                yield from _first_frame(bench, people, suffix)
    yield from _native(bench)


def _least(bench: Bench) -> Iterator[Row]:
    """Start with the sample that comes along, beside windows that show nothing."""
    what = "start with data/xai.yaml to the first frame"
    contestants = [
        _start(sample("xai.yaml")),
        Contestant(IMPORTS, floor(), whole_process, NO_SCREEN, is_floor=True),
        Contestant(WINDOW, python("floor_window"), whole_process, NO_SCREEN, is_floor=True),
    ]
    lines = contest(what, XAI, "ms", bench.rounds(STARTS), contestants)
    yield from lines
    yield ratio("start, beside its floor", lines[0], lines[1], at_most(1.5))
    yield ratio("start, beside the bare floor", lines[0], lines[2])


def _first_frame(bench: Bench, people: int, suffix: str) -> Iterator[Row]:
    """Open a file in the program, beside the empty window and the parsing of its syntax alone."""
    path, kind = bench.material.table(people, suffix), suffix[1:].upper()
    contestants = [
        _start(path, GOALS.get((people, suffix))),
        Contestant(IMPORTS, floor(), whole_process, NO_SCREEN, is_floor=True),
        Contestant(f"parsing {kind} alone", python("floor_parsing", path, 1), rounds=3, is_floor=True),
    ]
    done = compete(bench.rounds(ROUNDS[people]), contestants)
    lines = rows_of(f"{kind} to the first frame", people, "ms", contestants, done)
    yield from lines
    floors = sum(line.median for line in lines[1:])
    yield Row(f"{kind} to the first frame", f"{OURS} : both floors", people, "×", _share(lines[0], floors))
    if people >= 100_000:
        longest = replace(contestants[0], values=_gap, goal=at_most(100))
        yield from rows_of(f"{kind}, longest silence of the window", people, "ms", [longest], done[:1])
    if (people, suffix) in GOALS:
        cancelled = Contestant(OURS, [*first_frame(path), "cancel"], _cancel, NO_SCREEN, goal=at_most(200))
        yield from contest(f"{kind}, from Cancel to the window's answer", people, "ms", 3, [cancelled])


def _share(own: Row, floors: float) -> tuple[float, ...]:
    return (own.median / floors,) if own.values and not math.isnan(floors) else ()


def first_frame(path: Path) -> list[str]:
    """Return the command that opens a file and ends after its first frame."""
    return python("first_frame", path)


def floor() -> list[str]:
    """Return the command of the least that the program takes."""
    return python("floor_imports")


def _start(path: Path, goal: Goal | None = None) -> Contestant:
    return Contestant(OURS, first_frame(path), whole_process, NO_SCREEN, goal=goal)


def _gap(outcome: Outcome) -> Sequence[float]:
    return [outcome.data["gap"]]


def _cancel(outcome: Outcome) -> Sequence[float]:
    return [outcome.data["cancel"]]


def _native(bench: Bench) -> Iterator[Row]:
    """Read the project's own format into a Dataset, beside the bare events of libyaml."""
    for people in bench.sizes(10_000, 100_000):
        path = bench.material.lives(people)
        contestants = [
            Contestant(OURS, python("reading", path)),
            Contestant("libyaml's events alone", python("floor_parsing", path, 1), is_floor=True),
        ]
        what = "YAML with biographies to a Dataset"
        lines = contest(what, people, "ms", bench.rounds(3), contestants)
        yield from lines
        yield ratio(f"{what}, beside libyaml", lines[0], lines[1], at_most(2) if people == 100_000 else None)
