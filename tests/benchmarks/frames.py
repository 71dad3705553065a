"""Rows on frames and folds, everything unfolded: from the input event to finished pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tests.benchmarks.contest import OURS, Bench, Contestant, compete, rows_of
from tests.benchmarks.processes import Outcome, python
from tests.benchmarks.table import Row, at_most, tail_at_most

FRAMES, FEWER = 300, 60  # the peer plays fewer where it takes minutes
LARGEST_PEER = 10_000
FOLDS = 8
FOLD_GOALS = {1_000: at_most(16), 100_000: at_most(50)}
PEER = "d3-org-chart"


def rows(bench: Bench) -> Iterator[Row]:
    """Yield all rows of this group: of each size the frames, then the folds of the same processes."""
    for people in bench.sizes(13, 1_000, 10_000, 100_000, 1_000_000):
        contestants = [_own(bench, people)]
        if people <= (1_000 if bench.quick else LARGEST_PEER):
            contestants.append(_peer(bench, people))
        done = compete(bench.rounds(2), contestants)
        yield from rows_of("frame while zooming and panning", people, "ms", contestants, done)
        folds = [replace(contestant, values=_folds, goal=None, note=_branch) for contestant in contestants]
        folds[0] = replace(folds[0], goal=FOLD_GOALS.get(people))
        yield from rows_of("fold or unfold to the next frame", people, "ms", folds, done)


def _own(bench: Bench, people: int) -> Contestant:
    command = python("frames", bench.material.table(people), FRAMES, FOLDS)
    return Contestant(OURS, command, goal=tail_at_most(16), note=_worst_scale)


def _peer(bench: Bench, people: int) -> Contestant:
    frames = FRAMES if people <= 1_000 else FEWER
    table = bench.material.table(people)
    command = bench.peers.page("frames", table, frames)
    return Contestant(PEER, command, environment=bench.peers.environment, note=_worst_scale)


def _worst_scale(outcome: Outcome) -> str:
    """Say at which zoom the worst frame was."""
    values, scales = outcome.data["values"], outcome.data["scales"]
    worst = max(range(len(values)), key=values.__getitem__)
    return f"worst at {100 * scales[worst]:.3g} %"


def _folds(outcome: Outcome) -> Sequence[float]:
    values: Sequence[float] = outcome.data["folding"]
    return values


def _branch(outcome: Outcome) -> str:
    branch = outcome.data.get("branch")
    return f"a branch of {branch:,}" if branch else ""
