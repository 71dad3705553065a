"""Times filters over a table, to the scene that is shown: filterings TABLE ROUNDS WHAT.

WHAT is `filters`, or `everybody` for the chart of everybody made anew. The index of the search is made when a
filter first asks, which is `made`.
Prints {"values": [ms, …], "made": [ms, …]} as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from functools import partial
from pathlib import Path

from orgviewer.chart.folding import opening_folding
from orgviewer.chart.spec import ChartSpec, Filter, FilterWay
from orgviewer.chart.trees import whole_chart
from orgviewer.paint.text_metrics import Letters
from orgviewer.views.chart.opening import opened
from orgviewer.views.chart.regrouping import Regrouper
from orgviewer.views.chart.scene import Scene, make_scene
from tests.benchmarks.inside.stage import Stage, open_stage

FILTERS = (
    Filter("role:engineer"),
    Filter("jones"),
    Filter("team:sales", FilterWay.HIDE),
    Filter("nobody at all"),
)
NO_FILTER = (None,)


def main() -> None:
    """Print what was measured."""
    application, stage = open_stage(Path(sys.argv[1]))
    filters = FILTERS if sys.argv[3] == "filters" else NO_FILTER
    values: list[float] = []
    for turn in range((1 + int(sys.argv[2])) * len(filters)):
        spec = ChartSpec(filter=filters[turn % len(filters)])
        start = time.perf_counter()
        scene = _filtered(stage, spec) if spec.filter else _anew(stage, spec)
        values.append((time.perf_counter() - start) * 1000 + stage.frame(partial(stage.show_scene, scene)))
    print(json.dumps({"values": values[len(filters) :], "made": values[:1]}))
    del application


def _filtered(stage: Stage, spec: ChartSpec) -> Scene:
    return Regrouper(stage.shown, spec, stage.fitting_style(), stage.theme).now()


def _anew(stage: Stage, spec: ChartSpec) -> Scene:
    whole = whole_chart(stage.shown.whole.dataset, spec)
    return opened(make_scene(whole, opening_folding(whole), stage.fitting_style(), stage.theme, Letters()))


if __name__ == "__main__":
    main()
