"""How large the names of ten organizations are on one sheet of A4 each, as read from the PDFs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.benchmarks.contest import OURS, Bench, Contest, Contestant, Done
from tests.benchmarks.processes import python
from tests.benchmarks.table import Goal, Row, at_least

LARGEST = 400  # people
WHAT = "names on one sheet of A4"
TIDY, STACKS, PEER = "tidy", "tidy with stacks", "d3-org-chart compact"
GOALS = {TIDY: at_least(1.5), PEER: at_least(3)}


def contests(bench: Bench) -> Iterator[Contest]:
    """Yield the one contest of this group."""
    tables = bench.material.shapes()
    peer = python("one_page", "d3", *tables) if bench.peers.browser else None
    contestants = [
        Contestant(OURS, python("one_page", "fit", *tables)),
        Contestant(TIDY, python("one_page", "tidy", *tables)),
        Contestant(STACKS, python("one_page", "stacks", *tables)),
        Contestant(PEER, peer, environment=bench.peers.environment if peer else {}),
    ]
    yield Contest(WHAT, LARGEST, "pt", 1, contestants, _beside)


def _beside(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    """Yield the sizes, and how many times as large ours are, sheet by sheet."""
    rows = contest.rows(done, least_is_best=False)
    yield from rows
    ours, *others = rows
    for other in others:
        yield _times(ours, other, GOALS.get(other.who))


def _times(ours: Row, other: Row, goal: Goal | None) -> Row:
    values = tuple(own / theirs for own, theirs in zip(ours.values, other.values, strict=bool(other.values)))
    note = ours.note or other.note
    return Row(f"{WHAT}, {other.who} beside it", OURS, LARGEST, "×", values, goal=goal, note=note)
