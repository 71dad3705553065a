"""Rows on how compact charts are: everything unfolded and fitted into 1600 × 1000."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tests.benchmarks.contest import OURS, Bench, Contestant
from tests.benchmarks.processes import FailedError, python, run
from tests.benchmarks.table import Goal, Row, at_least, at_most, compared

WANTED = 1.6  # the aspect of 1600 × 1000
CARD_GOALS = {1_000: at_least(29), 10_000: at_least(7)}
PEER = "d3-org-chart compact"
OWN = 3  # layouts of ours; the first is compared


@dataclass(frozen=True)
class _Measure:
    name: str
    what: str
    unit: str
    least_is_best: bool = False


MEASURES = (
    _Measure("card", "width of a card when all is fitted", "px"),
    _Measure("fill", "share of the area that cards fill", "%"),
    _Measure("connector", "mean length of a connector", "px", least_is_best=True),
)


def rows(bench: Bench) -> Iterator[Row]:
    """Yield all rows of this group."""
    for people in bench.sizes(1_000, 10_000, 100_000, 1_000_000):
        table = bench.material.parents(people)
        contestants = [Contestant(f"{OURS} compact", python("layouts", table, "compact", 1))]
        contestants += [
            Contestant(f"{OURS} tidy, stacks", python("layouts", table, "stacks", 1)),
            Contestant(f"{OURS} tidy", python("layouts", table, "tidy", 1)),
        ]
        if people <= (1_000 if bench.quick else 10_000):
            command = bench.peers.page("layout", bench.material.table(people))
            contestants.append(Contestant(PEER, command, environment=bench.peers.environment))
        found = [_found(contestant) for contestant in contestants]
        for measure in MEASURES:
            pairs = zip(contestants, found, strict=True)
            lines = [_row(measure, people, contestant.who, data) for contestant, data in pairs]
            peers = compared([lines[0], *lines[OWN:]], measure.least_is_best)
            yield from _with_goal([peers[0], *lines[1:OWN], *peers[1:]], measure, people)
        yield _aspect(people, found[0])


def _found(contestant: Contestant) -> Mapping[str, float] | str:
    """Return what a program found out, or why it did not."""
    if not contestant.command:
        return "peer absent"
    try:
        data: Mapping[str, float] = run(contestant.command, contestant.environment).data
    except FailedError as error:
        return str(error)
    return data


def _row(measure: _Measure, people: int, who: str, found: Mapping[str, float] | str) -> Row:
    if isinstance(found, str):
        return Row(measure.what, who, people, measure.unit, note=found)
    value = found[measure.name] * (100 if measure.unit == "%" else 1)
    return Row(measure.what, who, people, measure.unit, (value,))


def _with_goal(lines: list[Row], measure: _Measure, people: int) -> list[Row]:
    """Give our own row its goal: for connectors, that the peer's are no shorter."""
    goal: Goal | None = None
    peer = next((line for line in lines if line.who == PEER and line.values), None)
    if measure.name == "card":
        goal = CARD_GOALS.get(people)
    elif measure.name == "connector" and peer:
        goal = at_most(round(peer.median, 1))
    own = lines[0]
    return [Row(own.what, own.who, people, own.unit, own.values, ratio=own.ratio, goal=goal), *lines[1:]]


def _aspect(people: int, found: Mapping[str, float] | str) -> Row:
    what = "aspect, off the one wanted"
    if isinstance(found, str):
        return Row(what, f"{OURS} compact", people, "%", note=found)
    off = abs(found["aspect"] / WANTED - 1) * 100
    return Row(what, f"{OURS} compact", people, "%", (off,), goal=at_most(20))
