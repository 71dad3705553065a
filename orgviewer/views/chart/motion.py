"""Cards on their way from where they stood to where they stand: drawn there, and nowhere else.

Not for: finding out where a card comes from (see `layout.motion`), or moving what is drawn (see
`paint.motion`).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from orgviewer.arrays import Floats, Integers
from orgviewer.engines import load
from orgviewer.paint.marks import Marks
from orgviewer.views.chart.camera import Camera
from orgviewer.views.chart.scene import Scene

WAYS = "orgviewer.layout.motion"
MOVED = "orgviewer.paint.motion:moved"
MOST_MOVED = 200_000  # cards; to find where each of more comes from would take a blink itself
Seen = tuple[Scene, Camera]


class Motion(QObject):
    """Tells by `progressed` that the cards are to be drawn again; ends by itself."""

    progressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shift: Callable[[Integers], Floats] | None = None  # of nodes, in layout pixels, when it began
        self._animation = QVariantAnimation(self)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.valueChanged.connect(self.progressed)
        self._animation.finished.connect(self.end)

    def begin(self, before: Seen, now: Seen, duration: int) -> None:
        """Let cards come from where they were seen before, within milliseconds."""
        (scene, camera), (shown, there) = before, now
        if not len(scene.chart) or max(len(scene.whole), len(shown.whole)) > MOST_MOVED:
            return
        ways = load(WAYS)
        came = ways.origins(scene.layout, scene.whole, shown.layout, shown.whole)

        def shift(nodes: Integers) -> Floats:
            places = ways.corners(scene.layout, came[nodes]) * camera.scale + (camera.left, camera.top)
            places = (places - (there.left, there.top)) / there.scale
            moves: Floats = places - ways.corners(shown.layout, nodes)
            moves[came[nodes] == ways.NOWHERE] = 0.0
            return moves

        self.shift = shift
        self._animation.stop()
        self._animation.setDuration(duration)
        self._animation.start()

    def end(self) -> None:
        """Let all cards stand where they stand."""
        self._animation.stop()
        self.shift = None
        self.progressed.emit()

    @property
    def progress(self) -> float | None:
        """How far cards still are from where they stand, from 1 down to 0; None when none is on its way."""
        return None if self.shift is None else float(self._animation.currentValue())

    def under_way(self, drawn: Marks) -> Marks:
        """Return what is drawn of cards on their way."""
        shift, left = self.shift, self.progress
        if shift is None or left is None:
            return drawn
        there: Marks = load(MOVED)(drawn, lambda nodes: shift(nodes) * left)
        return there
