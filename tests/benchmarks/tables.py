"""Rows on tables of other programs: from a file to a Dataset, against what else reads such files."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.contest import OURS, Bench, Contestant, contest, ratio
from tests.benchmarks.processes import python
from tests.benchmarks.table import Row, at_least, at_most


def rows(bench: Bench) -> Iterator[Row]:
    """Yield all rows of this group."""
    for people in bench.sizes(10_000, 100_000):
        path = bench.material.workbook(people)
        peer = Contestant("openpyxl, rows alone", python("floor_parsing", path, 1))
        ours = Contestant(OURS, python("reading", path))
        lines = contest("XLSX to a Dataset", people, "ms", 3, [ours, peer])
        yield from lines
        goal = at_least(3) if people == 100_000 else None
        yield ratio("XLSX to a Dataset, openpyxl beside it", lines[1], lines[0], goal)
    for people in bench.sizes(100_000, 1_000_000):
        path = bench.material.table(people)
        floor = Contestant("the rows of the csv module", python("floor_parsing", path, 1), is_floor=True)
        ours = Contestant(OURS, python("reading", path))
        lines = contest("CSV to a Dataset", people, "ms", 3, [ours, floor])
        yield from lines
        goal = at_most(6) if people == 1_000_000 else None
        yield ratio("CSV to a Dataset, beside its rows", lines[0], lines[1], goal)
