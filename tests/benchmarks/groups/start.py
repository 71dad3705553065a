"""Starting and loading: from a file to the first frame, against the bare floors."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from orgviewer.resources import sample
from tests.benchmarks.contest import (
    NO_SCREEN,
    OURS,
    Aspect,
    Bench,
    Contest,
    Contestant,
    Done,
    cpu,
    peak,
    ratio,
    wall,
    whole_process,
)
from tests.benchmarks.processes import Outcome, python
from tests.benchmarks.table import Row, at_most

WINDOW, IMPORTS = "empty window", "empty window, libraries imported"
STARTS = 7
XAI = 12  # people
MOST_PEOPLE = {".csv": 1_000_000, ".json": 1_000_000, ".yaml": 100_000}  # below the largest file it reads
ROUNDS = {1_000: 5, 10_000: 5, 100_000: 3, 1_000_000: 2}
SHARES: Mapping[tuple[int, str], float] = {  # of what the commit before takes
    (10_000, ".json"): 0.4,
    (100_000, ".csv"): 0.35,
    (1_000_000, ".csv"): 0.4,
}
BEYOND = {100_000: at_most(300)}  # ms that opening a table takes longer than the start and the reading
BESIDE_CSV = {10_000: at_most(1.3)}  # the memory of JSON
CANCELLED = (1_000_000, ".csv")


def contests(bench: Bench) -> Iterator[Contest]:
    """Yield all contests of this group."""
    yield _least(bench)
    for people in bench.sizes(*ROUNDS):
        for suffix, most in MOST_PEOPLE.items():
            if people <= most:
                yield _first_frame(bench, people, suffix)
            if (people, suffix) == CANCELLED:
                yield _cancelling(bench, people, suffix)
    yield from _native(bench)


def _least(bench: Bench) -> Contest:
    """Start with the sample that comes along, beside windows that show nothing."""
    what = "start with data/xai.yaml to the first frame"
    contestants = [
        _start(OURS, sample("xai.yaml"), (cpu(at_most(0.5)),)),
        Contestant(IMPORTS, floor(), whole_process, NO_SCREEN, is_floor=True),
        Contestant(WINDOW, python("floors.window"), whole_process, NO_SCREEN, is_floor=True),
    ]
    return Contest(what, XAI, "ms", bench.rounds(STARTS), contestants, _beside_floors)


def _beside_floors(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    lines = contest.rows(done)
    yield from lines
    yield ratio("start, beside its floor", lines[0], lines[1], at_most(1.8))
    yield ratio("start, beside the bare floor", lines[0], lines[2])


def _first_frame(bench: Bench, people: int, suffix: str) -> Contest:
    """Open a file in the program, beside the empty window and the parsing of its syntax alone."""
    path, kind = bench.material.table(people, suffix), suffix[1:].upper()
    share = SHARES.get((people, suffix))
    contestants = [
        _start(OURS, path, (wall(at_most(share)),) if share else ()),
        Contestant(IMPORTS, floor(), whole_process, NO_SCREEN, is_floor=True),
        Contestant(f"parsing {kind} alone", python("floors.parsing", path, 1), rounds=3, is_floor=True),
    ]
    more = _further(bench, people, suffix)
    return Contest(
        f"{kind} to the first frame",
        people,
        "ms",
        bench.rounds(ROUNDS[people]),
        [*contestants, *more],
        partial(_opened, kind),
    )


def _further(bench: Bench, people: int, suffix: str) -> list[Contestant]:
    """Return what else of our own a file is opened beside."""
    table = bench.material.table(people)
    if suffix == ".json":
        return [_start("the same people as CSV", table, is_floor=True)]
    if suffix == ".csv":
        return [
            _start("the start, with data/xai.yaml", sample("xai.yaml"), is_floor=True),
            Contestant("reading alone", python("reading", table), is_floor=True),
        ]
    return []


def _opened(kind: str, contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    lines = contest.rows(done)
    yield from lines
    what, people = contest.what, contest.people
    floors = sum(line.median for line in lines[1:3])
    yield Row(f"{what}, beside both floors", OURS, people, "×", _share(lines[0], floors))
    if kind == "CSV":
        beyond = lines[0].median - lines[3].median - lines[4].median
        values = () if math.isnan(beyond) else (beyond,)
        yield Row(f"{what}, beyond start and reading", OURS, people, "ms", values, goal=BEYOND.get(people))
    if kind == "JSON":
        ours, table = (_memory(contest, done, place) for place in (0, 3))
        yield ratio(f"{kind} to the first frame, memory", ours, table, BESIDE_CSV.get(people))
    if people >= 100_000:
        silence = f"{kind}, longest silence of the window"
        yield from contest.of_ours(done, silence, "ms", _gap, at_most(100))


def _memory(contest: Contest, done: Sequence[Done], place: int) -> Row:
    """Return the peak of one of the contestants as a row."""
    values = tuple(value for outcome in done[place].outcomes for value in peak(outcome))
    return Row("", contest.contestants[place].who, contest.people, "MB", values, note=done[place].failure)


def _share(own: Row, floors: float) -> tuple[float, ...]:
    return (own.median / floors,) if own.values and not math.isnan(floors) else ()


def _cancelling(bench: Bench, people: int, suffix: str) -> Contest:
    path, kind = bench.material.table(people, suffix), suffix[1:].upper()
    command = [*first_frame(path), "cancel"]
    cancelled = Contestant(OURS, command, _cancel, NO_SCREEN, goal=at_most(200))
    return Contest(f"{kind}, from Cancel to the window's answer", people, "ms", 3, [cancelled])


def first_frame(path: Path) -> list[str]:
    """Return the command that opens a file and ends after its first frame."""
    return python("first_frame", path)


def floor() -> list[str]:
    """Return the command of the least that the program takes."""
    return python("floors.imports")


def _start(who: str, path: Path, aspects: tuple[Aspect, ...] = (), is_floor: bool = False) -> Contestant:
    command = first_frame(path)
    return Contestant(who, command, whole_process, NO_SCREEN, is_floor=is_floor, aspects=aspects)


def _gap(outcome: Outcome) -> Sequence[float]:
    return [outcome.data["gap"]]


def _cancel(outcome: Outcome) -> Sequence[float]:
    return [outcome.data["cancel"]]


def _native(bench: Bench) -> Iterator[Contest]:
    """Read the project's own format into a Dataset, beside the bare events of libyaml."""
    for people in bench.sizes(10_000, 100_000):
        path = bench.material.lives(people)
        contestants = [
            Contestant(OURS, python("reading", path)),
            Contestant("libyaml's events alone", python("floors.parsing", path, 1), is_floor=True),
        ]
        what = "YAML with biographies to a Dataset"
        yield Contest(what, people, "ms", bench.rounds(3), contestants, _lives)


def _lives(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    lines = contest.rows(done)
    yield from lines
    goal = at_most(1.9) if contest.people == 100_000 else None
    yield ratio(f"{contest.what}, beside libyaml", lines[0], lines[1], goal)
