"""Times frames and folds of a chart, all unfolded: frames TABLE FRAMES FOLDS.

The script fits the chart, zooms half-way to a card in its middle, pans, zooms to the card, pans, and
zooms out. Prints {"values": [ms, …], "scales": […], "painting": [ms, …], "folding": [ms, …],
"branch": people} as JSON. What is left of a frame for the next ones is in `painting` alone, and is waited for
before the next act.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF

from orgviewer.chart.places import Node, Place
from orgviewer.paint.chart_marks import ZOOM_STEP
from tests.benchmarks.inside.stage import NOTHING, Stage, open_stage

STRIDE = 12.0  # pixels that a pan moves in a frame


def main() -> None:
    """Print what was measured."""
    application, stage = open_stage(Path(sys.argv[1]))
    script = Script(stage)
    script.run(int(sys.argv[2]))
    painting = list(stage.painting)
    place = middle_branch(stage)
    folding = fold(stage, place, int(sys.argv[3]))
    branch = int(stage.shown.whole.beneath[place])
    frames = {"values": script.values, "scales": script.scales, "painting": painting}
    print(json.dumps({**frames, "folding": folding, "branch": branch}))
    del application


class Script:
    """The frames of the script: how long each took, and at which scale it was."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.values: list[float] = []
        self.scales: list[float] = []

    def run(self, frames: int) -> None:
        """Play the script in a number of frames."""
        self._frame(self.stage.fit)
        part, fitted = frames // 6, self.stage.camera.scale
        notches = math.log((1.0 if fitted < 0.5 else 2.0) / fitted, ZOOM_STEP)
        card = self.stage.shown.card(Node(len(self.stage.shown.chart) // 2))
        point = QPointF(*self.stage.camera.to_screen((card.left, card.top)))
        self._zoom(point, part, notches / 2)
        self._pan(part)
        self._zoom(point, part, notches / 2)
        self._pan(part)
        self._zoom(point, frames - 1 - 4 * part, -notches)

    def _frame(self, act: Callable[[], object]) -> None:
        self.values.append(self.stage.frame(act))
        self.scales.append(self.stage.camera.scale)

    def _zoom(self, point: QPointF, steps: int, notches: float) -> None:
        for _ in range(steps):
            self._frame(partial(self.stage.wheel, point, notches / steps))

    def _pan(self, steps: int) -> None:
        """Drag the picture to and fro, back to where it was."""
        start = QPointF(self.stage.rect().center())
        self.stage.mouse(QEvent.Type.MouseButtonPress, start)
        for step in range(1, steps + 1):
            there = STRIDE * min(step, steps - step)
            point = start + QPointF(there, there / 2)
            self._frame(partial(self.stage.mouse, QEvent.Type.MouseMove, point))
        self.stage.mouse(QEvent.Type.MouseButtonRelease, start)


def middle_branch(stage: Stage) -> int:
    """Return the node in the middle of those half-way down that have somebody beneath them."""
    chart = stage.shown.whole
    depth = max(1, (len(chart.levels) - 2) // 2)
    start, end = chart.levels[depth], chart.levels[depth + 1]
    inner = [node for node in range(start, end) if chart.children[1][node]]
    return inner[len(inner) // 2]


def fold(stage: Stage, place: int, times: int) -> list[float]:
    """Click on the badge of a card at 100 %, so that it folds, unfolds …; return the milliseconds."""
    stage.zoom_to(1.0)
    stage.centre(Place(place))
    values = []
    for _ in range(times):
        badge = stage.badge(place)
        for point in (badge - QPointF(0, stage.shown.layout.spec.sizes.card_height / 2), badge):
            stage.mouse(QEvent.Type.MouseMove, point, NOTHING)  # the badge shows when the card is hovered
        before = len(stage.shown.chart)
        values.append(stage.frame(partial(stage.click, badge)))
        assert len(stage.shown.chart) != before, "nothing was folded"
    return values


if __name__ == "__main__":
    main()
