"""Rows on finding one's way: searches, regrouping, connections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tests.benchmarks.contest import OURS, Bench, Contestant, compete, contest, nothing_to_say, rows_of
from tests.benchmarks.processes import Outcome, python
from tests.benchmarks.table import Row, tail_at_most

ROUNDS = {1_000: 5, 100_000: 5, 1_000_000: 3}  # of all queries, in each process
SEARCH_GOALS = {100_000: tail_at_most(50), 1_000_000: tail_at_most(150)}
PAIRS = 12


def rows(bench: Bench) -> Iterator[Row]:
    """Yield all rows of this group."""
    for people in bench.sizes(1_000, 100_000, 1_000_000):
        table = bench.material.table(people)
        searches = [
            Contestant(
                OURS,
                python("searches", table, ROUNDS[people]),
                goal=SEARCH_GOALS.get(people),
                note=_slowest,
            ),
            Contestant("a loop over texts", python("scans", table, 1)),
        ]
        done = compete(bench.rounds(3), searches)
        yield from rows_of("search", people, "ms", searches, done)
        made = replace(searches[0], values=_made, goal=None, note=nothing_to_say)
        yield from rows_of("making the search", people, "ms", [made], done[:1])
        regrouping = Contestant(OURS, python("regroupings", table, 2))
        yield from contest("regroup by role or back", people, "ms", bench.rounds(2), [regrouping])
        connecting = Contestant(OURS, python("connections", table, PAIRS))
        done = compete(bench.rounds(2), [connecting])
        yield from rows_of("chains between two people", people, "ms", [connecting], done)
        yield from rows_of("making the graph", people, "ms", [replace(connecting, values=_made)], done)


def _made(outcome: Outcome) -> Sequence[float]:
    values: Sequence[float] = outcome.data["made"]
    return values


def _slowest(outcome: Outcome) -> str:
    return f"slowest: {outcome.data['slowest']}"
