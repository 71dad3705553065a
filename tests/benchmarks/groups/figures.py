"""The figures of every card over its branch, beside libraries that compute the same ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.benchmarks.contest import OURS, Bench, Contest, Contestant, Done, ratio
from tests.benchmarks.processes import python
from tests.benchmarks.table import Row, at_least, at_most

SCRIPT = "branch_figures.py"
RUNS = {10_000: 9, 100_000: 5, 1_000_000: 5}
LARGE = 1_000_000


def contests(bench: Bench) -> Iterator[Contest]:
    """Yield all contests of this group."""
    for people in bench.sizes(10_000, 100_000, LARGE):
        parents = bench.material.parents(people)
        peers = [
            Contestant(library, bench.peers.in_python(library, SCRIPT, library, parents, 1))
            for library in ("pandas", "networkx")
        ]
        goal = at_most(400) if people == LARGE else None
        ours = Contestant(OURS, python("figures", parents, RUNS[people]), goal=goal)
        yield Contest("figures of every card", people, "ms", bench.rounds(2), [ours, *peers], _beside)


def _beside(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    lines = contest.rows(done)
    yield from lines
    for peer in lines[1:]:
        goal = at_least(20) if contest.people == LARGE else None
        yield ratio(f"figures of every card, {peer.who} beside it", peer, lines[0], goal)
