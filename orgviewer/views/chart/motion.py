"""Cards on their way from where they stood to where they stand: drawn there, and nowhere else.

Not for: finding out where a card comes from (see `layout.motion`), or moving what is drawn (see
`paint.motion`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from orgviewer.arrays import Floats, Integers
from orgviewer.engines import load
from orgviewer.paint.marks import Marks
from orgviewer.views.chart.camera import Camera
from orgviewer.views.chart.scene import Scene

if TYPE_CHECKING:
    from orgviewer.paint.motion import Journey

WAYS = "orgviewer.layout.motion"
MOVING = "orgviewer.paint.motion"
MOST_MOVED = 200_000  # cards; to find where each of more comes from would take a blink itself
Seen = tuple[Scene, Camera]


class Motion(QObject):
    """Tells by `progressed` that the cards are to be drawn again; ends by itself."""

    progressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.way: Callable[[Integers, float], Journey] | None = None  # of nodes, and how far it still is
        self._leaving = Marks()
        self._animation = QVariantAnimation(self)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.valueChanged.connect(self.progressed)
        self._animation.finished.connect(self.end)

    def begin(self, before: Seen, now: Seen, drawn_before: Callable[[], Marks], duration: int) -> None:
        """Let cards come from where they were seen before, within milliseconds.

        Who is new grows; of what was drawn before, that of whoever is there no more fades.
        """
        (scene, camera), (shown, there) = before, now
        if not len(scene.chart) or max(len(scene.whole), len(shown.whole)) > MOST_MOVED:
            return
        ways, moving = load(WAYS), load(MOVING)
        came = ways.origins(scene.layout, scene.whole, shown.layout, shown.whole)
        sizes = shown.layout.spec.sizes
        half = np.array((sizes.card_width, sizes.card_height)) / 2

        def way(nodes: Integers, left: float) -> Journey:
            places = ways.corners(scene.layout, came[nodes]) * camera.scale + (camera.left, camera.top)
            places = (places - (there.left, there.top)) / there.scale
            own = ways.corners(shown.layout, nodes)
            is_new = came[nodes] == ways.NOWHERE
            offsets: Floats = (places - own) * left
            offsets[is_new] = 0.0
            on_it: Journey = moving.Journey(offsets, np.where(is_new, 1.0 - left, 1.0), own + half)
            return on_it

        self.way = way
        self._leaving = Marks()
        gone = ways.origins(shown.layout, shown.whole, scene.layout, scene.whole) == ways.NOWHERE
        if gone.any():
            factor = camera.scale / there.scale
            x, y = (camera.left - there.left) / there.scale, (camera.top - there.top) / there.scale
            self._leaving = moving.scaled(moving.of_nodes(drawn_before(), gone), factor, x, y)
        self._animation.stop()
        self._animation.setDuration(duration)
        self._animation.start()

    def end(self) -> None:
        """Let all cards stand where they stand."""
        self._animation.stop()
        self.way = None
        self._leaving = Marks()
        self.progressed.emit()

    @property
    def progress(self) -> float | None:
        """How far cards still are from where they stand, from 1 down to 0; None when none is on its way."""
        return None if self.way is None else float(self._animation.currentValue())

    def under_way(self, drawn: Marks) -> Marks:
        """Return what is drawn of cards on their way."""
        way, left = self.way, self.progress
        if way is None or left is None:
            return drawn
        there: Marks = load(MOVING).moved(drawn, lambda nodes: way(nodes, left))
        return there

    def leaving(self, background: str) -> Marks:
        """Return what is still to be seen of those who are there no more."""
        left = self.progress
        if left is None:
            return Marks()
        fading: Marks = load(MOVING).faded(self._leaving, background, left)
        return fading
