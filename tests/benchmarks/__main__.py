"""Runs the benchmark: one run, one table."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from tests.benchmarks import against, contest, kept
from tests.benchmarks.contest import NO_SCREEN, OURS, Bench, Contest
from tests.benchmarks.groups import (
    commands,
    compactness,
    comparing,
    drawings,
    figures,
    finding,
    frames,
    histories,
    layout,
    memory,
    pictures,
    sheets,
    start,
    tables,
)
from tests.benchmarks.installed import Nobody, find_peers
from tests.benchmarks.material import Material
from tests.benchmarks.processes import run
from tests.benchmarks.rival import UnknownCommitError, laid_out
from tests.benchmarks.table import cells, plain, text_table

GROUPS: Mapping[str, Callable[[Bench], Iterator[Contest]]] = {
    "layout": layout.contests,
    "compactness": compactness.contests,
    "frames": frames.contests,
    "start": start.contests,
    "commands": commands.contests,
    "tables": tables.contests,
    "pictures": pictures.contests,
    "memory": memory.contests,
    "finding": finding.contests,
    "histories": histories.contests,
    "comparing": comparing.contests,
    "figures": figures.contests,
    "drawings": drawings.contests,
    "sheets": sheets.contests,
}
PAIRS, QUICK_PAIRS = 7, 3
ENDED_BY = [number for number in signal.Signals if number.name in {"SIGTERM", "SIGHUP"}]


def main() -> int:
    """Measure, print the table, and say with the exit code whether all could be measured."""
    parser = _parser()
    options = parser.parse_args()
    for number in ENDED_BY:
        signal.signal(number, end)  # as Ctrl+C does: everything that was begun is put away
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="orgviewer-benchmarks-") as folder:
        # Recent files and geometry of these runs are not the person's own, and modules are compiled
        # once, as those of an installed program are.
        os.environ |= {"XDG_CONFIG_HOME": folder, "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled")}
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        peers = Nobody(Path(folder)) if options.against else find_peers()
        bench = Bench(Material(Path(folder)), peers, options.quick)
        contests = (held for name in options.only or GROUPS for held in GROUPS[name](bench))
        try:
            if options.against:
                pairs = options.pairs or (QUICK_PAIRS if options.quick else PAIRS)
                is_done = compare(contests, options.against, pairs, options.json)
            else:
                _warm_up(bench)
                is_done = measure(contests, options.json)
        except UnknownCommitError as error:
            parser.error(str(error))
    print(f"{os.cpu_count()} cores, {(time.perf_counter() - begun) / 60:.1f} minutes")
    return 0 if is_done else 1


def measure(contests: Iterator[Contest], path: Path | None) -> bool:
    """Hold contests and print their table; return whether all of ours could be measured."""
    rows = []
    for each in contests:
        for row in contest.held(each):
            rows.append(row)
            _tell(cells(row))
    print(text_table(rows))
    _count([row.reached for row in rows if row.goal])
    if path:
        kept.save(kept.this_run(map(plain, rows)), path)
    return all(row.values for row in rows if row.who == OURS)


def compare(contests: Iterator[Contest], commit: str, pairs: int, path: Path | None) -> bool:
    """Run ours in pairs with a commit's and print the table; return whether all could be."""
    found = []
    with laid_out(commit) as rival:
        for each in filter(against.is_ours, contests):
            for change in against.changes(each, rival, pairs):
                found.append(change)
                _tell(against.cells(change))
    print(against.text_table(found))
    _count([change.reached for change in found if change.goal])
    if path:
        kept.save(kept.this_run(map(against.plain, found), rival.name), path)
    return all(change.pairs for change in found)


def _tell(line: Sequence[str]) -> None:
    print(" · ".join(cell for cell in line if cell), file=sys.stderr, flush=True)


def _count(reached: Sequence[bool | None]) -> None:
    print(f"\n{len(reached)} goals, {reached.count(False)} missed")


def end(number: int, _: object) -> NoReturn:
    """End because of a signal, as `sys.exit` does."""
    sys.exit(128 + number)


def _warm_up(bench: Bench) -> None:
    """Start everything once, so that no run that counts is the one that compiles its modules."""
    table = bench.material.table(13)
    for command in (
        start.first_frame(table),
        start.floor(),
        pictures.export(table, bench.material.folder / "warm.png"),
    ):
        run(command, NO_SCREEN)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="up to 10,000 people and few runs")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all that was measured there, too")
    parser.add_argument(
        "--only", action="append", choices=tuple(GROUPS), help="a group of rows; may be repeated"
    )
    parser.add_argument(
        "--against",
        metavar="COMMIT",
        help="compare this state of the program to a commit, in alternate pairs, instead of to the peers",
    )
    parser.add_argument("--pairs", type=int, metavar="N", help=f"how many pairs (default: {PAIRS})")
    return parser


if __name__ == "__main__":
    sys.exit(main())
