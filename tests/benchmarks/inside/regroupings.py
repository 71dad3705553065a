"""Times regrouping a table by role and back, to the scene that is shown: regroupings TABLE ROUNDS.

Prints {"values": [ms, …]} as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from functools import partial
from pathlib import Path

from orgviewer.chart.spec import ChartSpec
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.views.chart.regrouping import Regrouper
from tests.benchmarks.inside.stage import open_stage


def main() -> None:
    """Print what was measured."""
    application, stage = open_stage(Path(sys.argv[1]))
    specs = (ChartSpec(arranged_by=Facet(FacetKind.ROLE)), ChartSpec())
    values = []
    for turn in range(2 * int(sys.argv[2])):
        start = time.perf_counter()
        scene = Regrouper(stage.shown, specs[turn % 2], stage.fitting_style(), stage.theme).now()
        values.append((time.perf_counter() - start) * 1000 + stage.frame(partial(stage.show_scene, scene)))
    print(json.dumps({"values": values}))
    del application


if __name__ == "__main__":
    main()
