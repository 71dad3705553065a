"""Layout alone: tidy and compact against the libraries that lay out trees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.benchmarks.contest import OURS, Bench, Contest, Contestant, Done, ratio, whole_process
from tests.benchmarks.processes import Outcome, python
from tests.benchmarks.table import Goal, Row, at_least, at_most

RUNS = {1_000: 15, 10_000: 9, 100_000: 4, 1_000_000: 3}  # in each round
LARGEST_ELK, LARGEST_DOT, LARGEST_IGRAPH = 10_000, 10_000, 100_000  # beyond, they take minutes
TIDY_GOALS = {1_000: at_most(3), 1_000_000: at_most(400)}
COMPACT_GOALS = {1_000_000: at_most(600)}


def contests(bench: Bench) -> Iterator[Contest]:
    """Yield all contests of this group."""
    for people in bench.sizes(1_000, 10_000, 100_000, 1_000_000):
        contestants = [_own(bench, "tidy", people), *_peers(bench, people)]
        yield Contest("tidy layout", people, "ms", bench.rounds(3), contestants, _beside_d3)
        for kind, what in (("stacks", "tidy layout, leaves in stacks"), ("compact", "compact layout")):
            yield Contest(what, people, "ms", bench.rounds(3), [_own(bench, kind, people)])


def _beside_d3(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    lines = contest.rows(done)
    yield from lines
    if contest.people == 1_000_000:
        for peer, goal in zip(lines[1:], (at_least(4), at_least(10)), strict=False):
            yield ratio(f"tidy layout, {peer.who} beside it", peer, lines[0], goal)


def _own(bench: Bench, kind: str, people: int) -> Contestant:
    goals: dict[str, dict[int, Goal]] = {"tidy": TIDY_GOALS, "compact": COMPACT_GOALS}
    command = python("layouts", bench.material.parents(people), kind, RUNS[people])
    return Contestant(OURS, command, goal=goals.get(kind, {}).get(people))


def _peers(bench: Bench, people: int) -> Iterator[Contestant]:
    peers, runs, parents = bench.peers, RUNS[people], bench.material.parents(people)
    for who, library in (("d3 tree", "d3"), ("d3-flextree", "flextree")):
        command = peers.script("layout.mjs", library, parents, min(runs, 9))
        yield Contestant(who, command, environment=peers.environment)
    if people <= (LARGEST_ELK if not bench.quick else 1_000):
        command = peers.script("layout.mjs", "elk", parents, 3 if people <= 1_000 else 1)
        yield Contestant("elkjs mrtree", command, environment=peers.environment, rounds=1)
    if people <= LARGEST_IGRAPH:
        most = min(runs, 9 if people < 100_000 else 1)
        command = peers.in_python("igraph", "reingold.py", parents, most)
        yield Contestant("igraph Reingold-Tilford", command, rounds=3 if people < 100_000 else 1)
    if people <= (LARGEST_DOT if not bench.quick else 1_000):
        program = peers.dot
        command = [program, "-Tplain", "-o/dev/null", str(bench.material.graph(people))] if program else None
        yield Contestant("Graphviz dot", command, whole_process, rounds=1, note=_whole)


def _whole(outcome: Outcome) -> str:
    return "the whole process"
