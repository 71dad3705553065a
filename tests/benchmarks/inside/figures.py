"""Times the figures of all cards: figures PARENTS RUNS.

Everybody has a number, from 30,000 on; nothing that was counted before is kept.
Prints {"values": [ms, …], "checked": [people, median, …]} as JSON: what the root's branch comes to.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np

from orgviewer.chart.figures import figures_of_chart
from orgviewer.statistics.measures import measure
from tests.benchmarks.inside.charts import chart_of, fresh


def main() -> None:
    """Print what was measured."""
    chart, runs = chart_of(Path(sys.argv[1])), int(sys.argv[2])
    pay = (np.arange(len(chart.dataset.persons), dtype=np.int64) * 7919 % 100_003 + 30_000).astype(np.float64)
    values = []
    for _ in range(runs):
        same = fresh(chart)
        start = time.perf_counter()
        figures = figures_of_chart(same)
        measures = measure(figures.staff, pay)
        values.append((time.perf_counter() - start) * 1000)
    told = [int(figures.people[0]), float(measures.sum[0]), float(measures.median[0])]
    print(json.dumps({"values": values, "checked": told}))


if __name__ == "__main__":
    main()
