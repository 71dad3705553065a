"""Tables of other programs: from a file to a Dataset, against what else reads such files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.contest import OURS, Bench, Contest, Contestant, Done, peak, ratio
from tests.benchmarks.installed import Peers
from tests.benchmarks.processes import python
from tests.benchmarks.table import Row, at_least, at_most

COLUMNAR = ("polars", "pyarrow")  # libraries whose bare reading is a floor
LARGE = 1_000_000


def contests(bench: Bench) -> Iterator[Contest]:
    """Yield all contests of this group."""
    for people in bench.sizes(10_000, 100_000):
        path = bench.material.workbook(people)
        contestants = [
            Contestant(OURS, python("reading", path)),
            Contestant("openpyxl, rows alone", python("floors.parsing", path, 1)),
        ]
        yield Contest("XLSX to a Dataset", people, "ms", 3, contestants, _workbooks)
    for people in bench.sizes(10_000, 100_000, LARGE):
        path = bench.material.table(people)
        contestants = [
            Contestant(OURS, python("reading", path)),
            Contestant("the rows of the csv module", python("floors.parsing", path, 1), is_floor=True),
            *(_columnar(bench.peers, library, path) for library in COLUMNAR),
        ]
        yield Contest("CSV to a Dataset", people, "ms", bench.rounds(3), contestants, _tables)


def _columnar(peers: Peers, library: str, path: Path) -> Contestant:
    command = peers.in_python(library, "csv_columns.py", library, path, 1)
    return Contestant(f"{library}, texts alone", command, is_floor=True)


def _workbooks(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    lines = contest.rows(done)
    yield from lines
    goal = at_least(3) if contest.people == 100_000 else None
    yield ratio("XLSX to a Dataset, openpyxl beside it", lines[1], lines[0], goal)


def _tables(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    lines = contest.rows(done)
    yield from lines
    is_large = contest.people == LARGE
    yield ratio("CSV to a Dataset, beside its rows", lines[0], lines[1], at_most(4) if is_large else None)
    goal = at_most(400) if is_large else None
    yield from contest.of_ours(done, "CSV to a Dataset, memory", "MB", peak, goal)
