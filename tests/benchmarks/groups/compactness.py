"""How compact charts are: everything unfolded and fitted into 1600 × 1000."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tests.benchmarks.contest import OURS, Bench, Contest, Contestant, Done
from tests.benchmarks.processes import Outcome, python
from tests.benchmarks.table import Goal, Row, at_least, at_most

WANTED = 1.6  # the aspect of 1600 × 1000
CARD_GOALS = {1_000: at_least(29), 10_000: at_least(7)}
PEER = "d3-org-chart compact"


@dataclass(frozen=True)
class _Measure:
    name: str
    what: str
    unit: str
    least_is_best: bool = False

    def __call__(self, outcome: Outcome) -> Sequence[float]:
        return [outcome.data[self.name] * (100 if self.unit == "%" else 1)]


CONNECTOR = _Measure("connector", "mean length of a connector", "px", least_is_best=True)
MEASURES = (
    _Measure("card", "width of a card when all is fitted", "px"),
    _Measure("fill", "share of the area that cards fill", "%"),
    CONNECTOR,
)


def contests(bench: Bench) -> Iterator[Contest]:
    """Yield all contests of this group."""
    for people in bench.sizes(1_000, 10_000, 100_000, 1_000_000):
        table = bench.material.parents(people)
        contestants = [
            Contestant(f"{OURS} compact", python("layouts", table, "compact", 1)),
            Contestant(f"{OURS} tidy, stacks", python("layouts", table, "stacks", 1), is_floor=True),
            Contestant(f"{OURS} tidy", python("layouts", table, "tidy", 1), is_floor=True),
        ]
        if people <= (1_000 if bench.quick else 10_000):
            command = bench.peers.page("layout", bench.material.table(people))
            contestants.append(Contestant(PEER, command, environment=bench.peers.environment))
        yield Contest("compactness", people, "", 1, contestants, _measures)


def _measures(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    for measure in MEASURES:
        ours, *others = (replace(contestant, values=measure) for contestant in contest.contestants)
        contestants = [replace(ours, goal=_goal(measure, contest, done)), *others]
        same = replace(contest, what=measure.what, unit=measure.unit, contestants=contestants)
        yield from same.rows(done, measure.least_is_best)
    yield from contest.of_ours(done, "aspect, off the one wanted", "%", values=_off, goal=at_most(20))


def _goal(measure: _Measure, contest: Contest, done: Sequence[Done]) -> Goal | None:
    """Return our goal: for connectors, that the peer's are no shorter."""
    if measure is not CONNECTOR:
        return CARD_GOALS.get(contest.people) if measure.name == "card" else None
    pairs = zip(contest.contestants, done, strict=True)
    peer = next((each.outcomes for contestant, each in pairs if contestant.who == PEER), ())
    return at_most(round(measure(peer[0])[0], 1)) if peer else None


def _off(outcome: Outcome) -> Sequence[float]:
    return [abs(outcome.data["aspect"] / WANTED - 1) * 100]
