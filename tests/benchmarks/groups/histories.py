"""Histories: how soon the states of a file under git are there, and what it takes to know all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.benchmarks.contest import NO_SCREEN, OURS, Bench, Contest, Contestant, Done
from tests.benchmarks.processes import Outcome, python
from tests.benchmarks.table import Row, at_most

COMMITS = 500
PEOPLE = 1_000
READY = 3_000  # milliseconds until the states can be gone through
GROWTH = 150  # MB over the last state alone, until all of all states is known


def contests(bench: Bench) -> Iterator[Contest]:
    """Yield all contests of this group; git itself, asked for all bare contents, is a floor."""
    commits = COMMITS // 10 if bench.quick else COMMITS
    table = bench.material.repository(PEOPLE, commits)
    if table is None:
        return
    ours = Contestant(OURS, python("history_bar", table), environment=NO_SCREEN, goal=at_most(READY))
    git = Contestant("git's bare contents", python("bare_commits", table), is_floor=True)
    yield Contest(f"history of {commits} commits", PEOPLE, "ms", bench.rounds(3), [ours, git], _told)


def _told(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    yield from contest.rows(done)
    yield from contest.of_ours(done, f"{contest.what}, memory", "MB", _grown, at_most(GROWTH))
    yield from contest.of_ours(done, f"{contest.what}, all known", "ms", _known)


def _grown(outcome: Outcome) -> Sequence[float]:
    return [outcome.data["grown"]]


def _known(outcome: Outcome) -> Sequence[float]:
    return [outcome.data["known"]]
