"""Frames and folds, everything unfolded: from the input event to finished pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from tests.benchmarks.contest import OURS, Aspect, Bench, Contest, Contestant, Done, printed
from tests.benchmarks.processes import Outcome, python
from tests.benchmarks.table import Goal, Row, at_most, quantile, tail_at_most, worst_at_most

FRAMES, FEWER = 300, 60  # the peer plays fewer where it takes minutes
LARGEST_PEER = 10_000
FOLDS = 8
FRAME, EACH_FRAME = tail_at_most(16), worst_at_most(33)
LEAST_WITH_GOAL = 1_000  # people; below, hardly a frame is full
FOLD_GOALS = {1_000: at_most(16)}
SHARES_OF_FOLDS = {100_000: at_most(0.6)}  # of what the commit before takes
PEER = "d3-org-chart"


def contests(bench: Bench) -> Iterator[Contest]:
    """Yield all contests of this group: of each size the frames, then the folds of the same processes."""
    for people in bench.sizes(13, 1_000, 10_000, 100_000, 1_000_000):
        contestants = [_own(bench, people)]
        if people <= (1_000 if bench.quick else LARGEST_PEER):
            contestants.append(_peer(bench, people))
        what = "frame while zooming and panning"
        yield Contest(what, people, "ms", bench.rounds(2), contestants, _frames_and_folds)


def _frames_and_folds(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    yield from contest.rows(done)
    what = "frame while zooming and panning, each"
    yield from contest.of_ours(done, what, "ms", printed, _from_many(EACH_FRAME, contest.people))
    ours, *peers = (
        replace(contestant, values=_folds, goal=None, note=_branch) for contestant in contest.contestants
    )
    folding = [replace(ours, goal=FOLD_GOALS.get(contest.people)), *peers]
    yield from replace(contest, what="fold or unfold to the next frame", contestants=folding).rows(done)


def _own(bench: Bench, people: int) -> Contestant:
    command = python("frames", bench.material.table(people), FRAMES, FOLDS)
    aspects = (
        Aspect("median frame", lambda outcome: median(printed(outcome))),
        Aspect("p99 frame", lambda outcome: quantile(printed(outcome), 0.99)),
        Aspect("fold", lambda outcome: median(_folds(outcome)), SHARES_OF_FOLDS.get(people)),
    )
    return Contestant(OURS, command, goal=_from_many(FRAME, people), note=_worst_scale, aspects=aspects)


def _from_many(goal: Goal, people: int) -> Goal | None:
    return goal if people >= LEAST_WITH_GOAL else None


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
