"""Two states of one organization: what changed, beside what compares rows of one id alone.

The peers find rows that differ: no branch, no team, nobody with another id. Nobody's reading is timed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.benchmarks.contest import OURS, Bench, Contest, Contestant, Done, ratio
from tests.benchmarks.processes import python
from tests.benchmarks.table import Row, at_least, at_most

SCRIPT = "row_differences.py"
RUNS = 3
LARGE = 1_000_000
GOALS = {100_000: at_most(500), LARGE: at_most(4_000)}


def contests(bench: Bench) -> Iterator[Contest]:
    """Yield all contests of this group."""
    for people in bench.sizes(10_000, 100_000, LARGE):
        paths = bench.material.table(people), bench.material.later(people)
        peers = [
            Contestant(f"{name}, rows alone", bench.peers.in_python(library, SCRIPT, library, *paths, RUNS))
            for name, library in (("csv-diff", "csv_diff"), ("pandas", "pandas"))
        ]
        ours = Contestant(OURS, python("comparing", *paths, RUNS), goal=GOALS.get(people))
        yield Contest("comparing two states", people, "ms", bench.rounds(2), [ours, *peers], _beside)


def _beside(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    lines = contest.rows(done)
    yield from lines
    goal = at_least(10) if contest.people == 100_000 else None
    yield ratio("comparing two states, csv-diff beside it", lines[1], lines[0], goal)
