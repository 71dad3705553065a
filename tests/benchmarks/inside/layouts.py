"""Times a layout, or measures how compact it is: layouts PARENTS KIND RUNS.

KIND is tidy (everybody beside each other, as the peers do), stacks (tidy, leaves in stacks) or
compact. Prints {"values": [ms, …], "aspect": …, "card": …, "fill": …, "connector": …} as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np

from orgviewer.choices import LayoutKind
from orgviewer.layout.layout import Layout, LayoutSpec, arrange
from tests.benchmarks.inside.charts import SIZES, chart_of, fresh, side_by_side

WINDOW = (1600.0, 1000.0)
ASPECT = WINDOW[0] / WINDOW[1]


def main() -> None:
    """Print what was measured."""
    parents, kind, runs = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    chart = chart_of(parents)
    if kind == "tidy":
        chart = side_by_side(chart)
    spec = LayoutSpec(SIZES, kind=LayoutKind.COMPACT if kind == "compact" else LayoutKind.TIDY, aspect=ASPECT)
    values = []
    for _ in range(runs):
        same = fresh(chart)
        start = time.perf_counter()
        layout = arrange(same, spec)
        values.append((time.perf_counter() - start) * 1000)
    print(json.dumps({"values": values, **measures(layout)}))


def measures(layout: Layout) -> dict[str, float]:
    """Return aspect and pixel width, the card's width when all is fitted into WINDOW, fill and connector.

    A connector runs along the axes from the middle of one card to the middle of the other.
    """
    parent = layout.chart.parent[1:]
    across = np.abs(layout.left[1:] - layout.left[parent])
    down = np.abs(layout.top[1:] - layout.top[parent])
    scale = min(WINDOW[0] / layout.width, WINDOW[1] / layout.height)
    cards = len(layout.chart) * SIZES.card_width * SIZES.card_height
    return {
        "width": layout.width,
        "aspect": layout.width / layout.height,
        "card": SIZES.card_width * scale,
        "fill": cards / (layout.width * layout.height),
        "connector": float((across + down).mean()),
    }


if __name__ == "__main__":
    main()
