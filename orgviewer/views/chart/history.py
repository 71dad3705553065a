"""What was seen of a chart, to come back to: the places that were visited, and the views that were changed.

Back and forward lead through the places, undo and redo through the views; both are lists of the same values,
gone through in the same way.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.chart.chart import Chart
from orgviewer.chart.places import Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.choices import Direction, LayoutKind
from orgviewer.views.chart.camera import Camera

MOST_VISITS = 200


class Visit(Struct, frozen=True):
    """All that a person sees of a dataset: how it is arranged and laid out, what is visible and selected.

    Without a camera the whole chart was in view, however large the window is now. Where nothing is said of
    the selection, a mere view, whatever is selected stays so.
    """

    spec: ChartSpec
    folding: Folding
    camera: Camera | None
    selected: Place | None
    direction: Direction = Direction.DOWN
    kind: LayoutKind = LayoutKind.AUTOMATIC

    def looks_like(self, other: Visit) -> bool:
        """Return whether the same is visible in the same way, wherever one looks and whatever is selected."""
        return self == replace(other, camera=self.camera, selected=self.selected)


VisitOn = Callable[[Chart], Visit]
"""Returns what one sees of a whole chart."""


ShowAs = Callable[[ChartSpec, VisitOn | None, str, Callable[[], object]], None]
"""Shows a chart as a visit has it; the text says what is done, and the last is called when it is."""


class Departure(Struct, frozen=True):
    """What was seen, and what was done then, in the person's language."""

    visit: Visit
    act: str = ""


class History(Struct):
    """What was seen before the present, the latest last, and after it likewise."""

    before: list[Departure] = field(default_factory=list)
    after: list[Departure] = field(default_factory=list)

    def leave(self, here: Visit, act: str = "") -> None:
        """Remember what is left for something new; where one could go forward to is forgotten."""
        earlier = self.before
        if act and earlier and earlier[-1].visit == here:  # what was done then has changed nothing
            earlier = earlier[:-1]
        self.before = [*earlier, Departure(here, act)][-MOST_VISITS:]
        self.after = []

    def back(self, here: Visit) -> Visit | None:
        """Return what was seen before, or None; from there one can go forward to here."""
        return self._go(self.before, self.after, here)

    def forward(self, here: Visit) -> Visit | None:
        """Return what was seen after, or None."""
        return self._go(self.after, self.before, here)

    @property
    def last_act(self) -> str:
        """What was done last; empty for nothing."""
        return self.before[-1].act if self.before else ""

    @property
    def next_act(self) -> str:
        """What was done next, and is undone now; empty for nothing."""
        return self.after[-1].act if self.after else ""

    @staticmethod
    def _go(source: list[Departure], target: list[Departure], here: Visit) -> Visit | None:
        while source and source[-1].visit == here:  # one has come there in another way
            source.pop()
        if not source:
            return None
        left = source.pop()
        target.append(Departure(here, left.act))
        return left.visit
