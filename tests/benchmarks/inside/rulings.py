"""Times other rules over a table, to the scene that is shown: rulings TABLE ROUNDS.

Everybody is given a number and a day beside what the table says. Columns are read when a rule first asks
for them, which is `made`; the `values` are those after it.
Prints {"values": [ms, …], "made": [ms, …]} as JSON.
"""

from __future__ import annotations

import csv
import json
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from orgviewer.chart.rules.grammar import parse_rule
from orgviewer.chart.spec import ChartSpec
from orgviewer.views.chart.regrouping import Regrouper
from tests.benchmarks.inside.stage import open_stage

RULES = (
    (
        "span > 8: border",
        "Salary > 90000: blue",
        "start before 2015-01-01: faint",
        "role contains lead: badge L",
    ),
    ("Salary between 40000 and 60000: icon dot", "role missing: orange", "start after 2020-01-01: green"),
    ("vacant: red", "span > 3: icon plus", "assistant: teal", "Salary under 45000: faint"),
)


def main() -> None:
    """Print what was measured."""
    with tempfile.TemporaryDirectory() as folder:
        path = _with_columns(Path(sys.argv[1]), Path(folder))
        application, stage = open_stage(path)
    values: list[float] = []
    for turn in range((1 + int(sys.argv[2])) * len(RULES)):
        spec = ChartSpec(rules=tuple(map(parse_rule, RULES[turn % len(RULES)])))
        start = time.perf_counter()
        scene = Regrouper(stage.shown, spec, stage.fitting_style(), stage.theme).now()
        values.append((time.perf_counter() - start) * 1000 + stage.frame(partial(stage.show_scene, scene)))
    print(json.dumps({"values": values[len(RULES) :], "made": values[: len(RULES)]}))
    del application


def _with_columns(table: Path, folder: Path) -> Path:
    """Return the table with a number and a day for everybody, as a file of a folder."""
    made = folder / "ruled.csv"
    with table.open(encoding="utf-8", newline="") as old, made.open("w", encoding="utf-8", newline="") as new:
        rows, writer = csv.reader(old), csv.writer(new)
        writer.writerow([*next(rows), "Salary", "Start date"])
        for turn, row in enumerate(rows):
            day = f"{2000 + turn % 25}-{1 + turn % 12:02}-{1 + turn % 28:02}"
            writer.writerow([*row, 30_000 + turn * 7919 % 100_003, day])
    return made


if __name__ == "__main__":
    main()
