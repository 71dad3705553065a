"""Rows on memory: how much a person takes after loading, after a zoom, and at the peak."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.benchmarks.contest import OURS, Bench, Contestant, compete, rows_of
from tests.benchmarks.processes import Outcome, python
from tests.benchmarks.start import NO_SCREEN
from tests.benchmarks.table import Row, at_most

GOALS = {1_000_000: at_most(1)}
KILOBYTES = 1_000  # in a MB


def rows(bench: Bench) -> Iterator[Row]:
    """Yield all rows of this group: the whole process's memory, the program itself included."""
    for people in bench.sizes(10_000, 100_000, 1_000_000):
        command = python("first_frame", bench.material.table(people), "zoom")
        contestant = Contestant(OURS, command, environment=NO_SCREEN)
        done = compete(1, [contestant])
        for name, what in (
            ("loaded", "after loading"),
            ("zoomed", "after a zoom, unfolded"),
            ("peak", "at the peak"),
        ):
            measured = _measured(contestant, name, people)
            yield from rows_of(f"memory a person, {what}", people, "KB", [measured], done)


def _measured(contestant: Contestant, name: str, people: int) -> Contestant:
    def values(outcome: Outcome) -> Sequence[float]:
        megabytes = outcome.data[name]
        return [megabytes * KILOBYTES / people]

    return Contestant(contestant.who, contestant.command, values, goal=GOALS.get(people))
