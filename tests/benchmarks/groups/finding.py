"""Finding one's way: searches, regrouping, rules, filters, steps in time, connections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.benchmarks.contest import OURS, Bench, Contest, Contestant, Done
from tests.benchmarks.processes import Outcome, python
from tests.benchmarks.table import Row, at_most, tail_at_most

ROUNDS = {1_000: 5, 100_000: 5, 1_000_000: 3}  # of all queries, in each process
SEARCH_GOALS = {100_000: tail_at_most(50), 1_000_000: tail_at_most(150)}
STEP_GOALS = {1_000: at_most(50), 100_000: at_most(250)}
RULE_GOALS = {100_000: at_most(50)}
FILTER_GOALS = {100_000: at_most(150)}
STEPS = 12
PAIRS = 12


def contests(bench: Bench) -> Iterator[Contest]:
    """Yield all contests of this group."""
    for people in bench.sizes(1_000, 100_000, 1_000_000):
        table = bench.material.table(people)
        command = python("searches", table, ROUNDS[people])
        searches = [
            Contestant(OURS, command, goal=SEARCH_GOALS.get(people), note=_slowest),
            Contestant("a loop over texts", python("scans", table, 1)),
        ]
        yield Contest("search", people, "ms", bench.rounds(3), searches, _searches)
        regrouping = Contestant(OURS, python("regroupings", table, 2))
        yield Contest("regroup by role or back", people, "ms", bench.rounds(2), [regrouping])
        ruling = Contestant(OURS, python("rulings", table, 5), goal=RULE_GOALS.get(people))
        yield Contest("other rules to the next frame", people, "ms", bench.rounds(2), [ruling], _rulings)
        filtering = [
            Contestant(OURS, python("filterings", table, 3, "filters"), goal=FILTER_GOALS.get(people)),
            Contestant("everybody's chart made anew", python("filterings", table, 3, "everybody")),
        ]
        yield Contest("a filter to the next frame", people, "ms", bench.rounds(2), filtering, _filters)
        if people in STEP_GOALS:
            command = python("days", bench.material.dated(people), STEPS)
            stepping = Contestant(OURS, command, goal=STEP_GOALS[people])
            yield Contest("step in time to the next frame", people, "ms", bench.rounds(2), [stepping])
        connecting = Contestant(OURS, python("connections", table, PAIRS))
        what = "chains between two people"
        yield Contest(what, people, "ms", bench.rounds(2), [connecting], _chains)


def _searches(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    yield from contest.rows(done)
    yield from contest.of_ours(done, "making the search", "ms", _made)


def _chains(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    yield from contest.rows(done)
    yield from contest.of_ours(done, "making the graph", "ms", _made)


def _rulings(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    yield from contest.rows(done)
    yield from contest.of_ours(done, "the first rules over a column", "ms", _made)


def _filters(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    yield from contest.rows(done)
    yield from contest.of_ours(done, "the first filter, with making the search", "ms", _made)


def _made(outcome: Outcome) -> Sequence[float]:
    values: Sequence[float] = outcome.data["made"]
    return values


def _slowest(outcome: Outcome) -> str:
    return f"slowest: {outcome.data['slowest']}"
