"""Runs the benchmark: one run, one table."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.benchmarks import compactness, finding, frames, layout, memory, pictures, start, tables
from tests.benchmarks.contest import OURS, Bench
from tests.benchmarks.installed import find_peers
from tests.benchmarks.material import Material
from tests.benchmarks.processes import run
from tests.benchmarks.table import Row, cells, plain, text_table

GROUPS: Mapping[str, Callable[[Bench], Iterator[Row]]] = {
    "layout": layout.rows,
    "compactness": compactness.rows,
    "frames": frames.rows,
    "start": start.rows,
    "tables": tables.rows,
    "pictures": pictures.rows,
    "memory": memory.rows,
    "finding": finding.rows,
}


def main() -> int:
    """Measure, print the table, and say with the exit code whether all could be measured."""
    options = _parser().parse_args()
    begun = time.perf_counter()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="orgviewer-benchmarks-") as folder:
        # Recent files and geometry of these runs are not the person's own, and modules are compiled
        # once, as those of an installed program are.
        os.environ |= {"XDG_CONFIG_HOME": folder, "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled")}
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        bench = Bench(Material(Path(folder)), find_peers(), options.quick)
        _warm_up(bench)
        for name in options.only or GROUPS:
            for row in GROUPS[name](bench):
                rows.append(row)
                print(" · ".join(cell for cell in cells(row) if cell), file=sys.stderr)
    print(text_table(rows))
    missed = sum(row.reached is False for row in rows)
    goals = sum(row.goal is not None for row in rows)
    minutes = (time.perf_counter() - begun) / 60
    print(f"\n{goals} goals, {missed} missed; {os.cpu_count()} cores, {minutes:.1f} minutes")
    if options.json:
        options.json.write_text(json.dumps([plain(row) for row in rows], indent=1), encoding="utf-8")
    return 0 if all(row.values for row in rows if row.who == OURS) else 1


def _warm_up(bench: Bench) -> None:
    """Start everything once, so that no run that counts is the one that compiles its modules."""
    table = bench.material.table(13)
    for command in (
        start.first_frame(table),
        start.floor(),
        pictures.export(table, bench.material.folder / "warm.png"),
    ):
        run(command, start.NO_SCREEN)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="up to 10,000 people and few runs")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all that was measured there, too")
    parser.add_argument(
        "--only", action="append", choices=tuple(GROUPS), help="a group of rows; may be repeated"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
