"""Memory: how much a person takes after loading, after a zoom, and at the peak."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from tests.benchmarks.contest import NO_SCREEN, OURS, Bench, Contest, Contestant, Done, whole_process
from tests.benchmarks.processes import Outcome, python
from tests.benchmarks.table import Goal, Row, at_most

LARGE = 1_000_000
KILOBYTES = 1_000  # in a MB


@dataclass(frozen=True)
class _Moment:
    when: str
    megabytes: Callable[[Outcome], float]
    goal: Goal  # for a large organization


MOMENTS = (
    _Moment("after loading", lambda outcome: float(outcome.data["loaded"]), at_most(1)),
    _Moment("after a zoom, unfolded", lambda outcome: float(outcome.data["zoomed"]), at_most(1)),
    _Moment("at the peak", lambda outcome: outcome.peak, at_most(0.8)),
)


def contests(bench: Bench) -> Iterator[Contest]:
    """Yield all contests of this group: the whole process's memory, the program itself included."""
    for people in bench.sizes(10_000, 100_000, LARGE):
        command = python("first_frame", bench.material.table(people), "zoom")
        ours = Contestant(OURS, command, whole_process, NO_SCREEN)
        yield Contest("memory a person", people, "KB", 1, [ours], _moments)


def _moments(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    for moment in MOMENTS:
        goal = moment.goal if contest.people == LARGE else None
        values = partial(_a_person, moment.megabytes, contest.people)
        yield from contest.of_ours(done, f"{contest.what}, {moment.when}", "KB", values, goal)


def _a_person(megabytes: Callable[[Outcome], float], people: int, outcome: Outcome) -> Sequence[float]:
    return [megabytes(outcome) * KILOBYTES / people]
